// An undo that was cut off in the middle of one step: the values are as before, and what went with them is
// not. Keys that were made for a value are empty and still there; what somebody else has in HKLM under the
// same name went when Windows processed the local policy, and nobody was there any more to put it back.
#include "engine/registry/delegation_list.h"
#include "engine/run/journal_line.h"
#include "engine/run/undo_plan.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_UndoCutOff : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void emptyKeysGo();
    void emptyKeysOfAServerStay_data();
    void emptyKeysOfAServerStay();
    void aKeyThatOthersUseStays();
    void whatWindowsTookAlongComesBack();
    void whatOthersTookAwayLaterStaysAway();

private:
    void start(const QString &scenario);
    /// Applies and undoes; then its journal ends where the undo's last step was about to begin.
    void undoAndCutOff(const QString &remedy);
    void change(const QString &key, const QString &name, const RegistryState &before,
                const RegistryState &after) const;
    [[nodiscard]] QJsonObject world() const { return m_store->toJson(); }

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    std::unique_ptr<test::Job> m_job;
    QString m_session;
    QByteArray m_whole; ///< its journal before it was cut
};

void tst_UndoCutOff::start(const QString &scenario)
{
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(scenario, m_folder->filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    m_store = *store;
    m_job = std::make_unique<test::Job>(m_store, m_folder->filePath(QStringLiteral("journal")));
}

void tst_UndoCutOff::undoAndCutOff(const QString &remedy)
{
    const auto applied = m_job->apply(remedy);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(errorText(applied.error())));
    m_session = applied->session;
    const auto undone = m_job->undo(m_session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QFile journal(m_folder->filePath(QStringLiteral("journal/%1.jsonl").arg(m_session)));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    m_whole = journal.readAll();
    const auto intent = m_whole.lastIndexOf("\"type\":\"intent\"");
    QVERIFY(intent > 0);
    const QByteArray cut = m_whole.left(m_whole.indexOf('\n', intent) + 1);
    QVERIFY(journal.resize(cut.size()));
    const QByteArray lastHash = cut.mid(cut.lastIndexOf("\"hash\":\"") + 8, 64);
    QFile head(journal_line::headPath(journal.fileName()));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write(journal_line::formatHead(static_cast<int>(cut.count('\n')), QString::fromLatin1(lastHash)));
}

void tst_UndoCutOff::change(const QString &key, const QString &name, const RegistryState &before,
                            const RegistryState &after) const
{
    const auto topology = m_store->topology({}, {});
    QVERIFY(topology.has_value());
    EditRegistry edit;
    edit.changes.push_back({RegistryStore::Hklm, key, name, before, after});
    QVERIFY(topology->client.computer->perform(edit, {}).has_value());
}

void tst_UndoCutOff::emptyKeysGo()
{
    start(QStringLiteral("delegation-missing"));
    const QJsonObject before = world();
    undoAndCutOff(QStringLiteral("reset-credssp"));
    QCOMPARE(world(), before);
    const RegistryState one = RegistryState::present(RegistryData::text(QStringLiteral("wsman/one")));
    change(freshList.listKey(), QStringLiteral("1"), RegistryState::valueAbsent(), one);
    change(freshList.listKey(), QStringLiteral("1"), one, RegistryState::valueAbsent());
    QVERIFY(world() != before); // the keys are there
    const auto undone = m_job->undo(m_session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QVERIFY(!undone->plan.steps.empty());
    QCOMPARE(test::difference(before, world()), QString());
    const auto again = m_job->undo(m_session);
    QVERIFY(again.has_value());
    QVERIFY(again->plan.steps.empty());
}

void tst_UndoCutOff::emptyKeysOfAServerStay_data()
{
    QTest::addColumn<ComputerKind>("kind");
    QTest::newRow("by remoting") << ComputerKind::Remote;
    QTest::newRow("by hand") << ComputerKind::Carried;
}

/// No command there takes a key away only if it is empty, and nobody is asked to do what changes nothing.
void tst_UndoCutOff::emptyKeysOfAServerStay()
{
    QFETCH(ComputerKind, kind);
    start(QStringLiteral("delegation-missing"));
    undoAndCutOff(QStringLiteral("reset-credssp"));
    const RegistryState one = RegistryState::present(RegistryData::text(QStringLiteral("wsman/one")));
    change(freshList.listKey(), QStringLiteral("1"), RegistryState::valueAbsent(), one);
    change(freshList.listKey(), QStringLiteral("1"), one, RegistryState::valueAbsent());
    auto content = Journal::read(m_folder->filePath(QStringLiteral("journal")), m_session);
    QVERIFY(content.has_value());
    const auto topology = m_store->topology({}, {});
    QVERIFY(topology.has_value());
    const auto here = planUndo(*content, *topology, {}, {});
    QVERIFY2(here.has_value(), here ? "" : qPrintable(errorText(here.error())));
    QVERIFY(!here->steps.empty());
    for (PlannedComputer &computer : content->header.plan.computers)
        computer.identity.kind = kind;
    const auto there = planUndo(*content, *topology, {}, {});
    QVERIFY2(there.has_value(), there ? "" : qPrintable(errorText(there.error())));
    QVERIFY(there->steps.empty());
    QVERIFY(!there->reason.isEmpty());
}

void tst_UndoCutOff::aKeyThatOthersUseStays()
{
    start(QStringLiteral("delegation-missing"));
    undoAndCutOff(QStringLiteral("reset-credssp"));
    change(freshList.listKey(), QStringLiteral("7"), RegistryState::valueAbsent(),
           RegistryState::present(RegistryData::text(QStringLiteral("wsman/theirs"))));
    const QJsonObject theirs = world();
    const auto undone = m_job->undo(m_session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(test::difference(theirs, world()), QString());
}

void tst_UndoCutOff::whatWindowsTookAlongComesBack()
{
    start(QStringLiteral("ntlm-half-done"));
    const QJsonObject before = world();
    undoAndCutOff(QStringLiteral("allow-ntlm-delegation"));
    QCOMPARE(world(), before);
    const RegistryState entry =
        RegistryState::present(RegistryData::text(QStringLiteral("wsman/standalone1")));
    change(ntlmOnlyList.listKey(), QStringLiteral("1"), entry, RegistryState::valueAbsent());
    QVERIFY(world() != before);
    const auto undone = m_job->undo(m_session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(test::difference(before, world()), QString());
}

void tst_UndoCutOff::whatOthersTookAwayLaterStaysAway()
{
    start(QStringLiteral("ntlm-half-done"));
    undoAndCutOff(QStringLiteral("allow-ntlm-delegation"));
    QFile journal(m_folder->filePath(QStringLiteral("journal/%1.jsonl").arg(m_session)));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QCOMPARE(journal.write(m_whole), m_whole.size()); // it was not cut off at all
    journal.close();
    const RegistryState entry =
        RegistryState::present(RegistryData::text(QStringLiteral("wsman/standalone1")));
    change(ntlmOnlyList.listKey(), QStringLiteral("1"), entry, RegistryState::valueAbsent());
    const QJsonObject theirs = world();
    const auto undone = m_job->undo(m_session);
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(world(), theirs);
}

QTEST_GUILESS_MAIN(tst_UndoCutOff)
#include "tst_undo_cut_off.moc"
