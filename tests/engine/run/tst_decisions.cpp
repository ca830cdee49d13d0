// What people decide and what was wrong stands in the journal, disturbs nothing, and is told by the reports.
#include "engine/report/report.h"
#include "engine/run/journal_line.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_Decisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theReasonIsKept();
    void theLastReasonCounts();
    void reasonsThatAreRefused_data();
    void reasonsThatAreRefused();
    void reasonsThatAreTaken_data();
    void reasonsThatAreTaken();
    void secretsInAReasonAreMasked();
    void undoAndResumeDoNotMind();
    void aCrashBeforeTheFirstStepDoesNotMind();
    void anotherWorldIsRefused();
    void theFindingsAreTheCauses();
    void theErrorOfThePersonComesFirst();
    void manyCausesAreCounted();
    void causeNamesCodeAndComputer_data();
    void causeNamesCodeAndComputer();
    void olderJournalsAreRead();
    void whatCameLaterIsStillStrict_data();
    void whatCameLaterIsStillStrict();

private:
    [[nodiscard]] QString journals() const { return m_folder->filePath(QStringLiteral("journal")); }
    [[nodiscard]] JournalContent content() const { return *Journal::read(journals(), m_session); }
    void start(const QString &scenario);
    /// Rewrites one line's body and everything that depends on it, as a program of that version would have.
    void rewrite(const std::function<void(QJsonObject &)> &change) const;

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    std::unique_ptr<test::Job> m_job;
    QString m_session;
};

void tst_Decisions::init()
{
    m_log.begin();
    start(QStringLiteral("delegation-missing"));
}

void tst_Decisions::start(const QString &scenario)
{
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(scenario, m_folder->filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    m_store = *store;
    m_job = std::make_unique<test::Job>(m_store, journals());
    const auto applied = m_job->apply(QStringLiteral("reset-credssp"));
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(errorText(applied.error())));
    m_session = applied->session;
}

void tst_Decisions::rewrite(const std::function<void(QJsonObject &)> &change) const
{
    const QString path = Journal::filePath(journals(), m_session);
    const auto chain = journal_line::readChain(path);
    QVERIFY(chain.has_value());
    QByteArray lines;
    QString hash;
    int number = 0;
    for (const QByteArray &body : chain->bodies) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        change(object);
        const QByteArray raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
        hash = journal_line::chainHash(hash, raw);
        lines += journal_line::format(++number, hash, raw);
    }
    for (const auto &[name, bytes] :
         {std::pair(path, lines),
          std::pair(journal_line::headPath(path), journal_line::formatHead(number, hash))}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

void tst_Decisions::theReasonIsKept()
{
    const QString reason = QStringLiteral("The cluster wizard needs it until Friday (change 4711).");
    const auto kept = m_job->session().keepOn(m_session, reason);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(errorText(kept.error())));
    const JournalContent journal = content();
    QVERIFY(journal.keptOn.has_value());
    QCOMPARE(journal.keptOn->reason, reason);
    QVERIFY(!journal.keptOn->user.isEmpty());
    QVERIFY(journal.keptOn->time.endsWith(QLatin1Char('Z')));
    QCOMPARE(journal.state(), SessionState::Done);
    QCOMPARE(sessionsIn(journals()).front().keptOn, journal.keptOn);

    const Report report = makeReport(journal, {});
    QVERIFY(reportTicket(report).contains(reason));
    QVERIFY(reportHtml(report).contains(reason));
    QCOMPARE(reportJson(report).value(QStringLiteral("keptOn"))[QStringLiteral("reason")].toString(), reason);
}

void tst_Decisions::theLastReasonCounts()
{
    for (const char *reason : {"first", "second"})
        QVERIFY(m_job->session().keepOn(m_session, QLatin1String(reason)).has_value());
    QCOMPARE(content().keptOn->reason, QStringLiteral("second"));
}

void tst_Decisions::reasonsThatAreRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks only") << QStringLiteral("   \t ");
    QTest::newRow("a character too long") << QString(KeptOn::longestReason + 1, QLatin1Char('a'));
    QTest::newRow("two lines") << QStringLiteral("one\ntwo");
    QTest::newRow("a carriage return") << QStringLiteral("one\rtwo");
    QTest::newRow("an escape") << QStringLiteral("a\x1b[31mb");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("Unicode's line break")
        << QString(QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b"));
    QTest::newRow("Unicode's paragraph")
        << QString(QStringLiteral("a") + QChar(0x2029) + QStringLiteral("b"));
}

void tst_Decisions::reasonsThatAreRefused()
{
    QFETCH(QString, reason);
    const auto refused = m_job->session().keepOn(m_session, reason);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(!content().keptOn.has_value());
}

void tst_Decisions::reasonsThatAreTaken_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kept");
    const QString longest(KeptOn::longestReason, QLatin1Char('a'));
    QTest::newRow("as long as may be") << longest << longest;
    QTest::newRow("blanks around it") << QStringLiteral("  why \n") << QStringLiteral("why");
    QTest::newRow("another script") << QStringLiteral("クラスター作成のため")
                                    << QStringLiteral("クラスター作成のため");
    QTest::newRow("quotes and markup") << QStringLiteral("\"<b>&'") << QStringLiteral("\"<b>&'");
}

void tst_Decisions::reasonsThatAreTaken()
{
    QFETCH(QString, reason);
    QFETCH(QString, kept);
    QVERIFY(m_job->session().keepOn(m_session, reason).has_value());
    QCOMPARE(content().keptOn->reason, kept);
}

void tst_Decisions::secretsInAReasonAreMasked()
{
    QVERIFY(m_job->session().keepOn(m_session, QStringLiteral("runs with -Password S3cret!x")).has_value());
    QFile file(Journal::filePath(journals(), m_session));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("S3cret"));
}

void tst_Decisions::undoAndResumeDoNotMind()
{
    QVERIFY(m_job->session().keepOn(m_session, QStringLiteral("why")).has_value());
    const auto resumed = m_job->session().resume(m_session, {});
    QVERIFY2(resumed.has_value(), resumed ? "" : qPrintable(errorText(resumed.error())));
    QCOMPARE(resumed->state, SessionState::Done);
    QVERIFY(m_job->session().keepOn(m_session, QStringLiteral("still")).has_value());
    QCOMPARE(m_job->undoAll(), QString());
    QCOMPARE(content().state(), SessionState::Undone);
    QCOMPARE(content().keptOn->reason, QStringLiteral("still"));
}

void tst_Decisions::aCrashBeforeTheFirstStepDoesNotMind()
{
    const JournalContent before = content();
    JournalHeader header = before.header;
    header.session = QStringLiteral("20260102-030405-abcdef");
    {
        auto journal = Journal::create(journals(), header);
        QVERIFY(journal.has_value());
    }
    QVERIFY(m_job->session().keepOn(header.session, QStringLiteral("why")).has_value());
    const auto read = Journal::read(journals(), header.session);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(errorText(read.error())));
    QCOMPARE(read->state(), SessionState::Interrupted);
    QCOMPARE(read->keptOn->reason, QStringLiteral("why"));
}

void tst_Decisions::anotherWorldIsRefused()
{
    auto other = PracticeStore::open(QStringLiteral("delegation-missing"),
                                     m_folder->filePath(QStringLiteral("other.json")));
    QVERIFY(other.has_value());
    const auto refused = test::Job(*other, journals()).session().keepOn(m_session, QStringLiteral("why"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!content().keptOn.has_value());
}

void tst_Decisions::theFindingsAreTheCauses()
{
    const JournalContent journal = content();
    QVERIFY(!journal.header.causes.isEmpty());
    // What the connection answered, then what the checks found.
    QVERIFY2(journal.header.causes.front().contains(QLatin1String("0x")),
             qPrintable(journal.header.causes.front()));
    QVERIFY2(journal.header.causes.size() > 1, qPrintable(journal.header.causes.join(QLatin1Char('\n'))));
    for (const QString &cause : journal.header.causes)
        QVERIFY2(cause.contains(QLatin1String("gateway01.contoso.com")) ||
                     cause.contains(QLatin1String("node1.contoso.com")),
                 qPrintable(cause));
    const QString ticket = reportTicket(makeReport(journal, {}));
    QVERIFY(ticket.contains(QLatin1String("What was wrong")));
    QVERIFY(ticket.contains(journal.header.causes.last()));
}

void tst_Decisions::theErrorOfThePersonComesFirst()
{
    QCOMPARE(m_job->undoAll(), QString());
    Session session = m_job->session();
    const auto plan = session.plan(QStringLiteral("reset-credssp"));
    RunOptions options;
    options.causes = {QStringLiteral("The error of the person. password=S3cret99")};
    const auto applied = session.apply(QStringLiteral("reset-credssp"), planHash(*plan), options);
    QVERIFY(applied.has_value());
    const auto journal = Journal::read(journals(), applied->session);
    QVERIFY(journal.has_value());
    QVERIFY(journal->header.causes.front().startsWith(QLatin1String("The error of the person.")));
    QVERIFY(!journal->header.causes.front().contains(QLatin1String("S3cret99")));
    QVERIFY(journal->header.causes.size() > 1);
    QVERIFY(journal->header.causes.filter(QStringLiteral("0x")).isEmpty());
}

void tst_Decisions::manyCausesAreCounted()
{
    QCOMPARE(m_job->undoAll(), QString());
    Session session = m_job->session();
    const auto plan = session.plan(QStringLiteral("reset-credssp"));
    RunOptions options;
    for (int i = 0; i < 500; ++i)
        options.causes.append(QStringLiteral("Cause number %1.").arg(i));
    const auto applied = session.apply(QStringLiteral("reset-credssp"), planHash(*plan), options);
    QVERIFY(applied.has_value());
    const QStringList causes = Journal::read(journals(), applied->session)->header.causes;
    QVERIFY(causes.size() < 50);
    QVERIFY2(causes.last().contains(QRegularExpression(QStringLiteral("4[0-9]{2}"))),
             qPrintable(causes.last()));
}

void tst_Decisions::causeNamesCodeAndComputer_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("computer");
    QTest::addColumn<std::optional<quint32>>("code");
    QTest::addColumn<QString>("cause");
    const QString title = QStringLiteral("It failed.");
    const QString node = QStringLiteral("node1");
    QTest::newRow("all") << title << node << std::optional<quint32>(0x803381A4)
                         << QStringLiteral("It failed. (Computer: node1) (Code: 0x803381A4)");
    QTest::newRow("a small code") << title << QString() << std::optional<quint32>(5)
                                  << QStringLiteral("It failed. (Code: 0x00000005)");
    QTest::newRow("nothing more") << title << QString() << std::optional<quint32>() << title;
    QTest::newRow("the title names it") << QStringLiteral("It failed on NODE1.") << node
                                        << std::optional<quint32>() << QStringLiteral("It failed on NODE1.");
    QTest::newRow("placeholders in foreign text")
        << QStringLiteral("%1 %2") << QStringLiteral("%1") << std::optional<quint32>(1)
        << QStringLiteral("%1 %2 (Code: 0x00000001)");
}

void tst_Decisions::causeNamesCodeAndComputer()
{
    QFETCH(QString, title);
    QFETCH(QString, computer);
    QFETCH(std::optional<quint32>, code);
    QFETCH(QString, cause);
    Symptom symptom;
    symptom.title = title;
    symptom.computer = computer;
    symptom.code = code;
    QCOMPARE(causeOf(symptom), cause);
}

void tst_Decisions::olderJournalsAreRead()
{
    // What an earlier version did not write.
    rewrite([](QJsonObject &body) {
        for (const char *key : {"causes", "handover", "leftOut"})
            body.remove(QLatin1String(key));
    });
    const auto read = Journal::read(journals(), m_session);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(errorText(read.error())));
    QVERIFY(read->header.causes.isEmpty());
    QCOMPARE(read->state(), SessionState::Done);
    QVERIFY(reportTicket(makeReport(*read, {})).contains(QLatin1String("What this is for")));
    QCOMPARE(m_job->undoAll(), QString());
}

void tst_Decisions::whatCameLaterIsStillStrict_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("causes are no list") << QStringLiteral("causes") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("causes are null") << QStringLiteral("causes") << QJsonValue();
    QTest::newRow("a cause is no text") << QStringLiteral("causes") << QJsonValue(QJsonArray{1});
    QTest::newRow("handover is no text") << QStringLiteral("handover") << QJsonValue(1);
    QTest::newRow("left out is no yes or no") << QStringLiteral("leftOut") << QJsonValue(1);
    QTest::newRow("what was always there is missing")
        << QStringLiteral("kept") << QJsonValue(QJsonValue::Undefined);
}

void tst_Decisions::whatCameLaterIsStillStrict()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    rewrite([&](QJsonObject &body) {
        if (value.isUndefined())
            body.remove(key);
        else
            body.insert(key, value);
    });
    const auto read = Journal::read(journals(), m_session);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY2(read.error().detail.contains(key), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(tst_Decisions)
#include "tst_decisions.moc"
