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
    text.replace("10.0.0.11", "10.0.1." + QByteArray::number(number));
    return QJsonDocument::fromJson(text).object();
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

credssp::Result<credssp::SessionSetup> manyServers(int count, int delayMs, const QString &journalFolder)
{
    const auto healthy = credssp::PracticeStore::open(QStringLiteral("healthy"), {});
    if (!healthy)
        return tl::unexpected(healthy.error());
    QJsonObject world = (*healthy)->toJson();
    QJsonArray domains = world.value(QLatin1String("domains")).toArray();
    QJsonObject domain = domains.at(0).toObject();
    const QJsonArray computers = world.value(QLatin1String("computers")).toArray();
    const QJsonArray accounts = domain.value(QLatin1String("accounts")).toArray();

    // The client stands first, its one server second.
    QJsonArray allComputers{answeringAfter(computers.at(0).toObject(), delayMs)};
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
    auto store = credssp::PracticeStore::fromJson(world);
    if (!store)
        return tl::unexpected(store.error());
    return setupOf(std::move(*store), journalFolder);
}

} // namespace bench
