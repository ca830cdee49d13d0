#include "tests/bench/practice_session.h"

#include <QJsonDocument>

namespace bench {

namespace {

credssp::Result<credssp::SessionSetup> setupOf(std::shared_ptr<credssp::PracticeStore> store,
                                               const QString &journalFolder)
{
    auto topology = store->topology({}, {});
    if (!topology)
        return tl::unexpected(topology.error());
    credssp::SessionSetup setup;
    setup.topology = std::move(*topology);
    setup.journalFolder = journalFolder;
    setup.practice = std::move(store);
    return setup;
}

/// What the healthy world says of NODE1, said of another node.
QJsonObject ofNode(const QJsonObject &first, int number)
{
    QByteArray text = QJsonDocument(first).toJson(QJsonDocument::Compact);
    text.replace("NODE1", "NODE" + QByteArray::number(number));
    text.replace("node1", "node" + QByteArray::number(number));
    text.replace("10.0.0.11",
                 "10.1." + QByteArray::number(number / 200) + '.' + QByteArray::number(number % 200 + 1));
    return QJsonDocument::fromJson(text).object();
}

/// The client's list with an entry for each server, where it has one for the first.
QJsonObject withDelegation(QJsonObject client, int servers)
{
    QJsonArray entries;
    for (int number = 1; number <= servers; ++number)
        entries.append(
            QJsonObject{{QStringLiteral("name"), QString::number(number)},
                        {QStringLiteral("type"), QStringLiteral("REG_SZ")},
                        {QStringLiteral("data"), QStringLiteral("wsman/node%1.contoso.com").arg(number)}});
    for (const auto &store : {QStringLiteral("registry"), QStringLiteral("localPolicy")}) {
        QJsonArray keys = client.value(store).toArray();
        for (auto &&key : keys) {
            QJsonObject list = key.toObject();
            const QJsonValue first = list.value(QLatin1String("values")).toArray().first();
            if (first.toObject().value(QLatin1String("data")) != QLatin1String("wsman/node1.contoso.com"))
                continue;
            list.insert(QStringLiteral("values"), entries);
            key = list;
        }
        client.insert(store, keys);
    }
    return client;
}

QJsonObject answeringAfter(QJsonObject computer, int delayMs)
{
    QJsonObject circumstances = computer.value(QLatin1String("circumstances")).toObject();
    circumstances.insert(QStringLiteral("answerDelayMs"), delayMs);
    computer.insert(QStringLiteral("circumstances"), circumstances);
    return computer;
}

} // namespace

credssp::Result<credssp::SessionSetup> practiceSetup(const QString &scenario, const QString &journalFolder)
{
    auto store = credssp::PracticeStore::open(scenario, {});
    if (!store)
        return tl::unexpected(store.error());
    return setupOf(std::move(*store), journalFolder);
}

credssp::Result<QJsonObject> manyServersWorld(const QString &scenario, int count, int delayMs)
{
    const auto small = credssp::PracticeStore::open(scenario, {});
    if (!small)
        return tl::unexpected(small.error());
    QJsonObject world = (*small)->toJson();
    QJsonArray domains = world.value(QLatin1String("domains")).toArray();
    QJsonObject domain = domains.at(0).toObject();
    const QJsonArray computers = world.value(QLatin1String("computers")).toArray();
    const QJsonArray accounts = domain.value(QLatin1String("accounts")).toArray();

    // The client stands first, its one server second.
    QJsonArray allComputers{answeringAfter(withDelegation(computers.at(0).toObject(), count), delayMs)};
    QJsonArray allAccounts{accounts.at(0)};
    QJsonArray names;
    for (int number = 1; number <= count; ++number) {
        allComputers.append(answeringAfter(ofNode(computers.at(1).toObject(), number), delayMs));
        allAccounts.append(ofNode(accounts.at(1).toObject(), number));
        names.append(QStringLiteral("node%1.contoso.com").arg(number));
    }
    domain.insert(QStringLiteral("accounts"), allAccounts);
    domains.replace(0, domain);
    world.insert(QStringLiteral("domains"), domains);
    world.insert(QStringLiteral("computers"), allComputers);
    world.insert(QStringLiteral("servers"), names);
    return world;
}

credssp::Result<credssp::SessionSetup> manyServers(int count, int delayMs, const QString &journalFolder)
{
    const auto world = manyServersWorld(QStringLiteral("healthy"), count, delayMs);
    if (!world)
        return tl::unexpected(world.error());
    auto store = credssp::PracticeStore::fromJson(*world);
    if (!store)
        return tl::unexpected(store.error());
    return setupOf(std::move(*store), journalFolder);
}

} // namespace bench
