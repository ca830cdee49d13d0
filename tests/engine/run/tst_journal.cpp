// The journal: what a crash leaves is read, what was edited is refused.
#include "engine/run/journal.h"
#include "engine/run/journal_line.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatIsWrittenIsReadBack();
    void crashesAtTheEnd_data();
    void crashesAtTheEnd();
    void editedJournalsAreRefused_data();
    void editedJournalsAreRefused();
    void everyCutIsACrashOrIsRefused();
    void everyEditedByteIsNoticed();
    void aTornLineIsCutOffBeforeGoingOn();
    void whatNeverBeganIsNoSession_data();
    void whatNeverBeganIsNoSession();
    void syncsAroundEachAction();
    void sessionIds_data();
    void sessionIds();
    void laterSessionsHaveLaterIds();

private:
    static Plan plan();
    static JournalHeader header();
    static QByteArray content(const QString &path);
    static void replace(const QString &path, const QByteArray &bytes);
    void write(const QString &folder);

    LogGuard m_log;
    QString m_session = QStringLiteral("20260102-030405-abcdef");
};

Plan tst_Journal::plan()
{
    Plan plan;
    plan.remedy = QStringLiteral("reset-credssp");
    plan.computers = {
        {QStringLiteral("GATEWAY01"), {ComputerKind::Practice, QStringLiteral("GATEWAY01"), {}}}};
    const RegistryState before = RegistryState::keyAbsent(QStringLiteral("SOFTWARE\\X"));
    const RegistryState after = RegistryState::present(RegistryData::text(QStringLiteral("wsman/knöte\"1")));
    plan.steps = {
        {QStringLiteral("GATEWAY01"),
         EditRegistry{
             {{RegistryStore::Hklm, QStringLiteral("SOFTWARE\\X"), QStringLiteral("1"), before, after}}, {}},
         {{RegistryValueRead{RegistryStore::Hklm, QStringLiteral("SOFTWARE\\X"), QStringLiteral("1")},
           RegistryValueAnswer{before}, RegistryValueAnswer{after}}}},
        {QStringLiteral("GATEWAY01"), PurgeTickets{SignIn::System}, {}}};
    return plan;
}

JournalHeader tst_Journal::header()
{
    JournalHeader header;
    header.session = QStringLiteral("20260102-030405-abcdef");
    header.kind = ComputerKind::Practice;
    header.scenario = QStringLiteral("healthy");
    header.started = QStringLiteral("2026-01-02T03:04:05Z");
    header.plan = plan();
    header.hash = planHash(header.plan);
    return header;
}

QByteArray tst_Journal::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Journal::replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_Journal::write(const QString &folder)
{
    auto journal = Journal::create(folder, header());
    QVERIFY(journal.has_value());
    const Plan steps = plan();
    QVERIFY(journal->beginPass(PassKind::Apply, steps, QStringLiteral("2026-01-02T03:04:05Z")).has_value());
    QVERIFY(journal->intent(0, {steps.steps.at(0).changes.at(0).before}).has_value());
    QVERIFY(journal
                ->outcome({0,
                           QStringLiteral("GATEWAY01"),
                           OutcomeState::Done,
                           QStringLiteral("ok"),
                           {steps.steps.at(0).changes.at(0).after}})
                .has_value());
    QVERIFY(journal->intent(1, {}).has_value());
    QVERIFY(journal->outcome({1, QStringLiteral("GATEWAY01"), OutcomeState::Unproven, {}, {}}).has_value());
    QVERIFY(journal->endPass().has_value());
}

void tst_Journal::whatIsWrittenIsReadBack()
{
    const QTemporaryDir folder;
    write(folder.path());
    QCOMPARE(Journal::sessions(folder.path()), QStringList{m_session});
    const auto read = Journal::read(folder.path(), m_session);
    QVERIFY(read.has_value());
    QCOMPARE(read->header.plan, plan());
    QCOMPARE(planHash(read->header.plan), read->header.hash);
    QCOMPARE(read->passes.size(), std::size_t(1));
    QCOMPARE(read->passes.front().intents, (std::vector<int>{0, 1}));
    QCOMPARE(read->passes.front().outcomes.size(), std::size_t(2));
    QCOMPARE(read->passes.front().outcomes.front().now,
             std::vector<Answer>{plan().steps.at(0).changes.at(0).after});
    QCOMPARE(read->state(), SessionState::Done);
    QVERIFY(!read->torn);
}

void tst_Journal::crashesAtTheEnd_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("halfOfNext");
    QTest::addColumn<int>("outcomes");
    QTest::newRow("only the header") << 1 << 0 << 0;
    QTest::newRow("half of the pass line") << 1 << 1 << 0;
    QTest::newRow("after the intent: the action may have happened") << 3 << 0 << 0;
    QTest::newRow("half of an outcome") << 3 << 1 << 0;
    QTest::newRow("after an outcome") << 4 << 0 << 1;
    QTest::newRow("half of the last line") << 6 << 1 << 2;
}

void tst_Journal::crashesAtTheEnd()
{
    QFETCH(int, lines);
    QFETCH(int, halfOfNext);
    QFETCH(int, outcomes);
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    const QList<QByteArray> all = content(path).split('\n');
    QByteArray kept;
    for (int i = 0; i < lines; ++i)
        kept += all.at(i) + '\n';
    const QByteArray hash = all.at(lines - 1).mid(all.at(lines - 1).indexOf("hash\":\"") + 7, 64);
    if (halfOfNext != 0)
        kept += all.at(lines).left(all.at(lines).size() / 2);
    replace(path, kept);
    replace(journal_line::headPath(path), journal_line::formatHead(lines, QString::fromLatin1(hash)));
    const auto read = Journal::read(folder.path(), m_session);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->torn, halfOfNext != 0);
    QCOMPARE(read->state(), SessionState::Interrupted);
    QCOMPARE(read->passes.empty() ? 0 : int(read->passes.front().outcomes.size()), outcomes);
}

void tst_Journal::editedJournalsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another value") << QByteArray("\"ok\"") << QByteArray("\"no\"");
    QTest::newRow("another computer") << QByteArray("GATEWAY01") << QByteArray("GATEWAY02");
    QTest::newRow("another number") << QByteArray("{\"n\":3,") << QByteArray("{\"n\":4,");
    QTest::newRow("a line taken out") << QByteArray("{\"n\":3,") << QByteArray();
    QTest::newRow("the end taken away") << QByteArray("{\"n\":7,") << QByteArray();
    QTest::newRow("a line that is no JSON")
        << QByteArray("\"type\":\"intent\"") << QByteArray("\"type\":intent");
}

void tst_Journal::editedJournalsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    QList<QByteArray> lines = content(path).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i).contains(from)) {
            if (to.isEmpty())
                lines.removeAt(i);
            else
                lines[i].replace(from, to);
            break;
        }
    replace(path, lines.join('\n'));
    const auto read = Journal::read(folder.path(), m_session);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY(read.error().detail.contains(path));
}

void tst_Journal::everyCutIsACrashOrIsRefused()
{
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    const QByteArray whole = content(path);
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        replace(path, whole.left(size));
        const auto read = Journal::read(folder.path(), m_session);
        // The head file still names the last line, so a cut can never pass for the whole.
        QVERIFY2(!read.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
}

void tst_Journal::everyEditedByteIsNoticed()
{
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    const QByteArray whole = content(path);
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray edited = whole;
        edited[at] = static_cast<char>(edited.at(at) ^ 1);
        replace(path, edited);
        QVERIFY2(!Journal::read(folder.path(), m_session).has_value(), qPrintable(QString::number(at)));
    }
}

void tst_Journal::aTornLineIsCutOffBeforeGoingOn()
{
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    replace(path, content(path) + "{\"n\":8,\"hash\":\"12");
    {
        auto journal = Journal::open(folder.path(), m_session);
        QVERIFY(journal.has_value());
        QVERIFY(journal->beginPass(PassKind::Undo, plan(), QStringLiteral("later")).has_value());
        QVERIFY(journal->endPass().has_value());
    }
    const auto read = Journal::read(folder.path(), m_session);
    QVERIFY(read.has_value());
    QCOMPARE(read->passes.size(), std::size_t(2));
    QVERIFY(!read->torn);
}

void tst_Journal::whatNeverBeganIsNoSession_data()
{
    QTest::addColumn<int>("bytes"); ///< of the first line; -1: all of it
    QTest::addColumn<bool>("head"); ///< it says what was written
    QTest::addColumn<bool>("isSession");
    QTest::newRow("the files were only made") << 0 << false << false;
    QTest::newRow("within the first line") << 40 << false << false;
    QTest::newRow("before the head was written") << -1 << false << true;
    QTest::newRow("emptied afterwards") << 0 << true << true;
    QTest::newRow("cut off afterwards") << 40 << true << true;
}

void tst_Journal::whatNeverBeganIsNoSession()
{
    QFETCH(int, bytes);
    QFETCH(bool, head);
    QFETCH(bool, isSession);
    const QTemporaryDir folder;
    write(folder.path());
    const QString path = Journal::filePath(folder.path(), m_session);
    const QByteArray line = content(path).split('\n').first() + '\n';
    replace(path, line.left(bytes < 0 ? line.size() : bytes));
    if (!head)
        replace(journal_line::headPath(path), {});
    QCOMPARE(!Journal::sessions(folder.path()).isEmpty(), isSession);
    // What was there once and is there no longer is told, not passed over.
    QCOMPARE(Journal::read(folder.path(), m_session).has_value(), isSession && !head);
}

void tst_Journal::syncsAroundEachAction()
{
    const QTemporaryDir folder;
    auto journal = Journal::create(folder.path(), header());
    QVERIFY(journal.has_value());
    QVERIFY(journal->beginPass(PassKind::Apply, plan(), {}).has_value());
    const int before = journal->syncCount();
    QVERIFY(journal->intent(0, {}).has_value());
    QCOMPARE(journal->syncCount(), before + 1);
    QVERIFY(journal->outcome({}).has_value());
    QCOMPARE(journal->syncCount(), before + 2);
}

void tst_Journal::sessionIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("a new one") << Journal::newSessionId() << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a path") << QStringLiteral("../../../../etc/passwd") << false;
    QTest::newRow("right length, wrong letters") << QStringLiteral("20260102-030405-ABCDEG") << false;
    QTest::newRow("a blank more") << QStringLiteral("20260102-030405-abcdef ") << false;
}

void tst_Journal::sessionIds()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(Journal::isSessionId(id), good);
    if (!good) {
        const auto read = Journal::read(QStringLiteral("."), id);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }
}

void tst_Journal::laterSessionsHaveLaterIds()
{
    QStringList ids;
    for (int i = 0; i < 2000; ++i)
        ids.append(Journal::newSessionId());
    QVERIFY2(std::ranges::is_sorted(ids), "also within one second");
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(std::ranges::all_of(ids, Journal::isSessionId));
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
