#include "tests/support/main_job.h"

#include "tests/support/practice_far_end.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace credssp;

namespace test {

QString fastTemporaryTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(QDir(memory).exists() ? memory : QDir::tempPath()).filePath(QStringLiteral("job-XXXXXX"));
}

QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &where)
{
    if (expected == actual)
        return {};
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject a = expected.toObject();
        const QJsonObject b = actual.toObject();
        for (const QString &key : a.keys() + b.keys())
            if (const QString found = difference(a.value(key), b.value(key), where + QLatin1Char('/') + key);
                !found.isEmpty())
                return found;
    }
    if (expected.isArray() && actual.isArray() && expected.toArray().size() == actual.toArray().size()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        for (qsizetype i = 0; i < a.size(); ++i)
            if (const QString found =
                    difference(a.at(i), b.at(i), where + QLatin1Char('/') + QString::number(i));
                !found.isEmpty())
                return found;
    }
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(300);
    };
    return QStringLiteral("%1: expected %2, is %3").arg(where, text(expected), text(actual));
}

QStringList delegationEntries(const QJsonObject &world)
{
    const QString lists = QStringLiteral("CredentialsDelegation\\Allow");
    QStringList entries;
    const QJsonArray computers = world.value(QStringLiteral("computers")).toArray();
    for (const QJsonValue &computer : computers)
        for (const QString &store : {QStringLiteral("registry"), QStringLiteral("localPolicy")}) {
            const QJsonArray keys = computer[store].toArray();
            for (const QJsonValue &key : keys) {
                if (!key[QStringLiteral("key")].toString().contains(lists, Qt::CaseInsensitive))
                    continue;
                const QJsonArray values = key[QStringLiteral("values")].toArray();
                for (const QJsonValue &value : values)
                    entries.append(
                        QStringList{computer[QStringLiteral("name")].toString(), store,
                                    key[QStringLiteral("key")].toString().section(QLatin1Char('\\'), -1),
                                    value[QStringLiteral("data")].toVariant().toString()}
                            .join(QLatin1Char(' ')));
            }
        }
    return entries;
}

QStringList findingLines(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringList{finding.check, finding.computer, finding.about, finding.value, finding.title,
                                 enumName(finding.state), QString::number(static_cast<int>(finding.problem))}
                         .join(QStringLiteral(" | ")));
    return lines;
}

WatchedComputer::WatchedComputer(std::shared_ptr<Computer> inner, std::shared_ptr<PracticeStore> store,
                                 QStringList foreign, std::shared_ptr<Watch> watch)
    : m_inner(std::move(inner))
    , m_store(std::move(store))
    , m_foreign(std::move(foreign))
    , m_watch(std::move(watch))
{
}

ComputerIdentity WatchedComputer::identity() const
{
    return m_inner->identity();
}

std::vector<Result<Answer>> WatchedComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    ++m_batches;
    return m_inner->read(batch, stop);
}

Result<Performed> WatchedComputer::perform(const Action &action, std::stop_token stop)
{
    auto performed = m_inner->perform(action, stop);
    if (m_watch->keepsWorlds)
        m_watch->worlds.push_back(m_store->toJson());
    if (m_foreign.isEmpty())
        return performed;
    QStringList present = delegationEntries(m_store->toJson());
    for (const QString &entry : m_foreign)
        if (!present.removeOne(entry))
            m_watch->missing.append(entry);
    return performed;
}

Job::Job(std::shared_ptr<PracticeStore> store, QString journalFolder, std::optional<QStringList> foreign)
    : m_store(std::move(store))
    , m_journalFolder(std::move(journalFolder))
    , m_foreign(foreign ? std::move(*foreign) : delegationEntries(m_store->toJson()))

{
}

Session Job::session(const QStringList &also) const
{
    SessionSetup setup;
    auto topology = m_store->topology({}, {});
    if (!topology)
        qFatal("%s", qPrintable(errorText(topology.error())));
    if (m_overTheNetwork)
        topology = ::overTheNetwork(std::move(*topology));
    const auto watch = [&](std::shared_ptr<Computer> &computer) {
        computer = std::make_shared<WatchedComputer>(computer, m_store, m_foreign, m_watch);
    };
    watch(topology->client.computer);
    for (Involved &server : topology->servers)
        watch(server.computer);
    setup.topology = std::move(*topology);
    setup.kind = ComputerKind::Practice;
    setup.journalFolder = m_journalFolder;
    setup.practice = m_store;
    setup.also = also;
    return Session(std::move(setup));
}

QString Job::tryIt() const
{
    Session asking = session();
    const auto answer = asking.tryConnection();
    if (!answer)
        return errorText(answer.error());
    return answer->connected ? QString() : answer->message;
}

Result<RunResult> Job::apply(const QString &remedy) const
{
    Session changing = session();
    const auto plan = changing.plan(remedy);
    if (!plan)
        return Failure(plan.error());
    RunOptions options;
    options.manualDone = true;
    return changing.apply(remedy, planHash(*plan), options);
}

Result<RunResult> Job::undo(const QString &id) const
{
    Session changing = session();
    RunOptions options;
    options.manualDone = true;
    return changing.undo(id, false, options);
}

QString Job::undoAll() const
{
    QStringList ids = Journal::sessions(m_journalFolder);
    // Ids of one second are told apart by chance, not by time; the journals know their order.
    std::ranges::sort(ids, [&](const QString &a, const QString &b) {
        return QFileInfo(Journal::filePath(m_journalFolder, a)).lastModified() >
               QFileInfo(Journal::filePath(m_journalFolder, b)).lastModified();
    });
    for (const QString &id : std::as_const(ids)) {
        const auto result = undo(id);
        if (!result)
            return id + QStringLiteral(": ") + errorText(result.error());
        if (result->state != SessionState::Undone) {
            QString text = id + QStringLiteral(": ") + enumName(result->state);
            for (const Outcome &outcome : result->outcomes)
                text += QStringLiteral("\n  %1 %2 %3")
                            .arg(outcome.computer, enumName(outcome.state), outcome.detail);
            return text;
        }
    }
    return {};
}

} // namespace test
