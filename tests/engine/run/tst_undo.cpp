// Undo when others were at work in between, locks between instances, and journals that do not belong here.
#include "engine/registry/delegation_list.h"
#include "engine/run/lock.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/random_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_Undo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void aThirdValueStopsBeforeAnyChange();
    void onlyUnchangedLeavesTheThirdValue();
    void aValueAlreadyGoneCountsAsUndone();
    void switchesStayOnForWhoCameLater();
    void theTickTakesThemOffAllTheSame();
    void undoingTwiceChangesNothing();
    void turnOffTakesBackOnlyOurs();
    void whatIsOnIsNamedWithItsSession();
    void worldsDoNotMix();
    void anotherWorldIsRefused();
    void anotherKindOfComputerIsRefused();
    void aSecondInstanceIsRefused();
    void aLockOfNobodyIsTakenOver_data();
    void aLockOfNobodyIsTakenOver();
    void aWrongHashChangesNothing();
    void aManualStepWaits();

private:
    /// Somebody else sets or deletes an entry of the plain list, in both stores.
    void somebodyElse(const QString &name, const RegistryState &after) const;
    [[nodiscard]] QStringList entries() const { return test::delegationEntries(m_store->toJson()); }
    void start(const QString &scenario);

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    std::unique_ptr<test::Job> m_job;
};

void tst_Undo::init()
{
    m_log.begin();
    start(QStringLiteral("delegation-missing"));
}

void tst_Undo::start(const QString &scenario)
{
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(scenario, m_folder->filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    m_store = *store;
    m_job = std::make_unique<test::Job>(m_store, m_folder->filePath(QStringLiteral("journal")));
}

void tst_Undo::somebodyElse(const QString &name, const RegistryState &after) const
{
    const auto topology = m_store->topology({}, {});
    QVERIFY(topology.has_value());
    EditRegistry edit;
    for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
        edit.changes.push_back({store, freshList.listKey(), name, RegistryState::valueAbsent(), after});
    QVERIFY(topology->client.computer->perform(edit, {}).has_value());
}

void tst_Undo::aThirdValueStopsBeforeAnyChange()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    somebodyElse(QStringLiteral("1"),
                 RegistryState::present(RegistryData::text(QStringLiteral("wsman/third.contoso.com"))));
    const QJsonObject before = m_store->toJson();
    const auto undone = m_job->undo(applied->session);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    for (const char *value : {"not there", "wsman/node1.contoso.com", "wsman/third.contoso.com"})
        QVERIFY2(undone.error().detail.contains(QLatin1String(value)), qPrintable(undone.error().detail));
    QCOMPARE(m_store->toJson(), before);
}

void tst_Undo::onlyUnchangedLeavesTheThirdValue()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    somebodyElse(QStringLiteral("1"),
                 RegistryState::present(RegistryData::text(QStringLiteral("wsman/third.contoso.com"))));
    Session session = m_job->session();
    RunOptions options;
    options.manualDone = true;
    const auto undone = session.undo(applied->session, true, options);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QVERIFY(!undone->plan.notes.isEmpty());
    QCOMPARE(entries().filter(QStringLiteral("third")).size(), 2);
    QVERIFY(entries().filter(QStringLiteral("node1")).isEmpty());
}

void tst_Undo::aValueAlreadyGoneCountsAsUndone()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    somebodyElse(QStringLiteral("1"), RegistryState::valueAbsent());
    const auto undone = m_job->undo(applied->session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
}

void tst_Undo::switchesStayOnForWhoCameLater()
{
    start(QStringLiteral("client-off"));
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    somebodyElse(QStringLiteral("9"),
                 RegistryState::present(RegistryData::text(QStringLiteral("wsman/later.contoso.com"))));
    const auto undone = m_job->undo(applied->session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QVERIFY2(undone->notes.join(QLatin1Char(' ')).contains(QLatin1String("wsman/later.contoso.com")),
             qPrintable(undone->notes.join(QLatin1Char(' '))));
    Session session = m_job->session();
    QVERIFY(session.check().has_value());
    const auto topology = m_store->topology({}, {});
    const std::vector<Read> reads{
        RegistryValueRead{RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp}};
    const auto on = topology->client.computer->read(reads, {});
    QCOMPARE(std::get<RegistryValueAnswer>(*on.front()).value.dword(), std::optional<quint32>(1));
}

void tst_Undo::theTickTakesThemOffAllTheSame()
{
    start(QStringLiteral("client-off"));
    const QJsonObject before = configurationOf(m_store->toJson());
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    somebodyElse(QStringLiteral("9"),
                 RegistryState::present(RegistryData::text(QStringLiteral("wsman/later.contoso.com"))));
    Session session = m_job->session({QStringLiteral("later.contoso.com")});
    const auto undone = session.undo(applied->session, false, RunOptions{true, false, {}});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    somebodyElse(QStringLiteral("9"), RegistryState::valueAbsent());
    QCOMPARE(test::difference(before, configurationOf(m_store->toJson())), QString());
}

void tst_Undo::undoingTwiceChangesNothing()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    QVERIFY(m_job->undo(applied->session).has_value());
    const QJsonObject before = m_store->toJson();
    const auto again = m_job->undo(applied->session);
    QVERIFY(again.has_value());
    QVERIFY(again->plan.steps.empty());
    QVERIFY(!again->plan.reason.isEmpty());
    QCOMPARE(m_store->toJson(), before);
}

void tst_Undo::turnOffTakesBackOnlyOurs()
{
    start(QStringLiteral("other-servers"));
    const QStringList theirs = entries();
    QVERIFY(m_job->apply(QStringLiteral("reset-credssp")).has_value());
    QVERIFY(entries().size() > theirs.size());
    const auto off = m_job->apply(QStringLiteral("turn-off-credssp"));
    QVERIFY2(off.has_value(), off ? "" : qPrintable(errorText(off.error())));
    QCOMPARE(entries(), theirs);
    QCOMPARE(m_job->missing(), QStringList());
    QVERIFY(stillOn(ownValues(m_folder->filePath(QStringLiteral("journal")), ComputerKind::Practice, {}))
                .empty());
}

void tst_Undo::whatIsOnIsNamedWithItsSession()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    const auto on =
        stillOn(ownValues(m_folder->filePath(QStringLiteral("journal")), ComputerKind::Practice, {}));
    QCOMPARE(on.size(), std::size_t(1));
    QCOMPARE(on.front().value, QStringLiteral("wsman/node1.contoso.com"));
    QCOMPARE(on.front().session, applied->session);
    QVERIFY(!on.front().since.isEmpty());
    QVERIFY(m_job->undo(applied->session).has_value());
    QVERIFY(stillOn(ownValues(m_folder->filePath(QStringLiteral("journal")), ComputerKind::Practice, {}))
                .empty());
}

void tst_Undo::worldsDoNotMix()
{
    const QString folder = m_folder->filePath(QStringLiteral("journal"));
    QVERIFY(m_job->apply(QStringLiteral("reset-credssp")).has_value());
    auto other = PracticeStore::open(QStringLiteral("delegation-missing"),
                                     m_folder->filePath(QStringLiteral("other.json")));
    QVERIFY(other.has_value());
    const test::Job job(*other, folder);
    const auto applied = job.apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    QCOMPARE(stillOn(ownValues(folder, ComputerKind::Practice, {})).size(), std::size_t(2));
    QVERIFY(job.undo(applied->session).has_value());
    // The same value of a computer of the same name, but in another world.
    QCOMPARE(stillOn(ownValues(folder, ComputerKind::Practice, {})).size(), std::size_t(1));
}

void tst_Undo::anotherWorldIsRefused()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    auto other = PracticeStore::open(QStringLiteral("delegation-missing"),
                                     m_folder->filePath(QStringLiteral("other.json")));
    QVERIFY(other.has_value());
    const test::Job elsewhere(*other, m_folder->filePath(QStringLiteral("journal")));
    const auto undone = elsewhere.undo(applied->session);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
}

void tst_Undo::anotherKindOfComputerIsRefused()
{
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    SessionSetup setup = m_job->session().setup();
    setup.kind = ComputerKind::Windows;
    Session session(std::move(setup));
    const auto undone = session.undo(applied->session, false, {});
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
}

void tst_Undo::aSecondInstanceIsRefused()
{
    const QString path = m_folder->filePath(QStringLiteral("journal/lock"));
    const auto first = Lock::take(path, std::chrono::milliseconds(0));
    QVERIFY(first.has_value());
    const auto second = Lock::take(path, std::chrono::milliseconds(0));
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void tst_Undo::aLockOfNobodyIsTakenOver_data()
{
    QTest::addColumn<qint64>("age"); ///< seconds
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("somebody is just making it") << qint64(0) << false;
    QTest::newRow("who made it died before writing a name into it") << qint64(60) << true;
    QTest::newRow("the same, and the clock was set back since") << qint64(-1200) << true;
}

void tst_Undo::aLockOfNobodyIsTakenOver()
{
    QFETCH(qint64, age);
    QFETCH(bool, isTaken);
    const QString path = m_folder->filePath(QStringLiteral("empty-lock"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    file.close();
    const auto lock = Lock::take(path, std::chrono::milliseconds(0));
    QCOMPARE(lock.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(lock.error().code, ErrorCode::Locked);
    else
        QVERIFY(!Lock::take(path, std::chrono::milliseconds(0)).has_value());
}

void tst_Undo::aWrongHashChangesNothing()
{
    const QJsonObject before = m_store->toJson();
    Session session = m_job->session();
    const auto refused = session.apply(QStringLiteral("reset-credssp"), QStringLiteral("00"), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->toJson(), before);
    QVERIFY(Journal::sessions(m_folder->filePath(QStringLiteral("journal"))).isEmpty());
}

void tst_Undo::aManualStepWaits()
{
    start(QStringLiteral("spn-duplicate"));
    const QJsonObject before = m_store->toJson();
    Session session = m_job->session();
    const auto plan = session.plan(QStringLiteral("move-spn"));
    QVERIFY(plan.has_value());
    const auto waiting = session.apply(QStringLiteral("move-spn"), planHash(*plan), {});
    QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(errorText(waiting.error())));
    QCOMPARE(waiting->state, SessionState::Waiting);
    QVERIFY(!waiting->notes.isEmpty());
    QCOMPARE(m_store->toJson(), before);
}

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_undo.moc"
