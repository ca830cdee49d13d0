// A session with servers that nobody but a person reaches: scripts go there, answers come back, and what they
// say is reported by a person in findings, outcomes, ticket and JSON.
#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/remote/remote_computer.h"
#include "engine/report/report.h"
#include "engine/session.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/practice_far_end.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

QString sentence(const Error &error)
{
    return errorId(error.code) + u' ' + errorText(error);
}

/// A practice world whose servers are reached by carrying alone.
struct Carrying
{
    std::shared_ptr<PracticeStore> store;
    Topology direct; ///< for whoever walks there
    std::unique_ptr<Session> session;

    Carrying(const QString &scenario, const QString &folder)
    {
        auto opened = PracticeStore::open(scenario, folder + QStringLiteral("/world.json"));
        if (!opened)
            return;
        store = *std::move(opened);
        direct = *store->topology({}, {});
        begin(folder, {});
    }
    /// A session as a later start of the program has it: it knows @p planned and no answer.
    void begin(const QString &folder, const std::vector<PlannedComputer> &planned)
    {
        SessionSetup setup;
        setup.topology = direct;
        for (Involved &server : setup.topology.servers) {
            if (server.computer->identity() == direct.client.computer->identity())
                continue; // nothing has to be taken there
            ComputerIdentity known;
            for (const PlannedComputer &computer : planned)
                if (computer.typed == server.typed)
                    known = computer.identity;
            server.computer = std::make_shared<CarriedComputer>(server.typed, known);
        }
        setup.practice = store;
        setup.journalFolder = folder + QStringLiteral("/journal");
        setup.carriedFolder = folder + QStringLiteral("/carried");
        session = std::make_unique<Session>(std::move(setup));
    }
    /// A person takes every script to its computer and brings the answers back; what went wrong.
    [[nodiscard]] QString carry(const Result<std::vector<CarriedRequest>> &requests)
    {
        if (!requests)
            return sentence(requests.error());
        for (const CarriedRequest &request : *requests) {
            const QByteArray answer = practiceAnswer(request, *direct.find(request.computer), now());
            last = answer;
            if (const auto brought = session->bringAnswer(answer, QStringLiteral("answer.json")); !brought)
                return sentence(brought.error());
        }
        return {};
    }
    QByteArray last; ///< the last answer file
};

/// The name that a script for it works on is the computer's own.
bool hasOwnName(const Involved &server)
{
    const auto request = questionsFor(server.typed, {}, 0);
    return request && request->expected == server.computer->identity().name.toUpper();
}

} // namespace

class tst_CarriedSession : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theSameIsFound_data();
    void theSameIsFound();
    void oneIsCarriedAndTheOthersStay();
    void whatCannotBeCarriedIsSaid();
    void whoDoesNotAnswerIsNamed();
    void curedAndTakenBack_data();
    void curedAndTakenBack();
    void answerOfAnotherPlanIsRefused();
    void whatIsThereMeanwhileIsNotTouched();
};

void tst_CarriedSession::theSameIsFound_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CarriedSession::theSameIsFound()
{
    QFETCH(QString, scenario);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(scenario, folder.path());
    QVERIFY(carrying.store != nullptr);
    QVERIFY(carrying.session->check().has_value());
    const QString trouble = carrying.carry(carrying.session->carriedQuestions());
    if (!std::ranges::all_of(carrying.direct.servers, hasOwnName)) {
        // An address, an alias or a cluster's name: the script is for a computer of that very name.
        QVERIFY2(trouble.contains(QLatin1String("is an address")) ||
                     trouble.contains(QLatin1String("another computer")),
                 qPrintable(trouble));
        return;
    }
    QCOMPARE(trouble, QString());
    QVERIFY(carrying.session->check().has_value());
    SessionSetup setup = carrying.session->setup();
    setup.topology = carrying.direct;
    Session direct(setup);
    QVERIFY(direct.check().has_value());
    QVERIFY(direct.findings().size() > 5);
    QCOMPARE(test::findingLines(carrying.session->findings()), test::findingLines(direct.findings()));
    const QString client = carrying.direct.client.typed;
    for (const Finding &finding : carrying.session->findings())
        QCOMPARE(finding.source, finding.computer == client ? Source::ReadBack : Source::Reported);
    // Nothing is asked twice.
    const auto again = carrying.session->carriedQuestions();
    QVERIFY(again && again->empty());
}

/// In a session that has checked everything over the network, one server is asked by hand instead.
void tst_CarriedSession::oneIsCarriedAndTheOthersStay()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(QStringLiteral("four-servers"), folder.path());
    QVERIFY(carrying.store != nullptr);
    SessionSetup setup = carrying.session->setup();
    setup.topology = carrying.direct;
    carrying.session = std::make_unique<Session>(setup);
    QVERIFY(carrying.session->check().has_value());
    const QStringList before = test::findingLines(carrying.session->findings());
    const QString server = carrying.direct.servers.at(1).typed;
    const auto ofOthers = [&] {
        std::vector<Finding> others = carrying.session->findings();
        std::erase_if(others, [&](const Finding &finding) { return finding.computer == server; });
        return std::ranges::count(others, Source::ReadBack, &Finding::source);
    };
    const auto others = ofOthers();
    QVERIFY(others > 5);

    QVERIFY(carrying.session->carry(server).has_value());
    QCOMPARE(ofOthers(), others);
    QVERIFY(test::findingLines(carrying.session->findings()) != before);
    QVERIFY(!carrying.session->whyUnreached(server));
    QCOMPARE(carrying.carry(carrying.session->carriedQuestions()), QString());
    QVERIFY(carrying.session->checkAgain(server).has_value());
    QCOMPARE(test::findingLines(carrying.session->findings()), before);
    for (const Finding &finding : carrying.session->findings())
        QCOMPARE(finding.source, finding.computer == server ? Source::Reported : Source::ReadBack);

    // Once more: what it answered is forgotten.
    QVERIFY(carrying.session->carry(server).has_value());
    const auto again = carrying.session->carriedQuestions();
    QVERIFY(again.has_value());
    QCOMPARE(again->size(), std::size_t(1));
    QCOMPARE(again->front().computer, server);
}

void tst_CarriedSession::whatCannotBeCarriedIsSaid()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(QStringLiteral("server-off"), folder.path());
    for (const QString &name : {carrying.direct.client.typed, QStringLiteral("nobody")}) {
        const auto carried = carrying.session->carry(name);
        QVERIFY(!carried);
        QVERIFY2(errorText(carried.error()).contains(name), qPrintable(errorText(carried.error())));
    }
}

void tst_CarriedSession::whoDoesNotAnswerIsNamed()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(QStringLiteral("four-servers"), folder.path());
    SessionSetup setup = carrying.session->setup();
    setup.topology = carrying.direct;
    const QString dead = setup.topology.servers.at(2).typed;
    setup.topology.servers.at(2).computer = std::make_shared<RemoteComputer>(
        dead, [&](const QString &, const std::stop_token &) -> Result<PowerShellReply> {
            return failure(ErrorCode::Unreachable, dead);
        });
    Session session(setup);
    QVERIFY(!session.whyUnreached(dead));
    QVERIFY(session.check().has_value());
    for (const QString &name : session.computerNames())
        QCOMPARE(session.whyUnreached(name).has_value(), name == dead);
}

void tst_CarriedSession::curedAndTakenBack_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("connects");
    QTest::newRow("a command at the server")
        << QStringLiteral("server-off") << QStringLiteral("reset-credssp") << true;
    QTest::newRow("a service that is restarted at the server")
        << QStringLiteral("restart-cures") << QStringLiteral("restart-winrm") << true;
    QTest::newRow("four servers, one of which needs another remedy, too")
        << QStringLiteral("four-servers") << QStringLiteral("reset-credssp") << false;
}

void tst_CarriedSession::curedAndTakenBack()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    QFETCH(bool, connects);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(scenario, folder.path());
    QVERIFY(carrying.store != nullptr);
    const QJsonObject before = carrying.store->toJson();
    QVERIFY(carrying.session->check().has_value());
    QCOMPARE(carrying.carry(carrying.session->carriedQuestions()), QString());

    const auto plan = carrying.session->plan(remedy);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(sentence(plan.error())));
    const auto waiting = carrying.session->apply(remedy, planHash(*plan), {});
    QVERIFY2(waiting.has_value(), waiting ? "" : qPrintable(sentence(waiting.error())));
    QCOMPARE(enumName(waiting->state), enumName(SessionState::Waiting));
    const auto requests = carrying.session->carriedSteps(*waiting);
    QVERIFY2(requests.has_value(), requests ? "" : qPrintable(sentence(requests.error())));
    QVERIFY(!requests->empty());
    for (const CarriedRequest &request : *requests)
        QCOMPARE(request.plan, planHash(*plan));

    // Another start of the program, with nothing but the journal and the answers.
    carrying.begin(folder.path(), plan->computers);
    QCOMPARE(carrying.carry(requests), QString());
    const auto done = carrying.session->resume(waiting->session, {});
    QVERIFY2(done.has_value(), done ? "" : qPrintable(sentence(done.error())));
    QString what;
    int reported = 0;
    for (const Outcome &outcome : done->outcomes) {
        what += QStringLiteral("\n  %1 %2 %3").arg(outcome.computer, enumName(outcome.state), outcome.detail);
        const bool isCarried = kindAt(done->plan, outcome.computer) == ComputerKind::Carried;
        QCOMPARE(outcome.source, isCarried ? Source::Reported : Source::ReadBack);
        reported += isCarried ? 1 : 0;
    }
    QVERIFY2(done->state == SessionState::Done, qPrintable(what));
    QVERIFY(reported > 0);
    const auto tried = carrying.session->tryConnection();
    QVERIFY(tried.has_value());
    QCOMPARE(tried->connected, connects);

    // Ticket and JSON say whose word it is.
    const auto journal = Journal::read(carrying.session->setup().journalFolder, done->session);
    QVERIFY(journal.has_value());
    const Report report = makeReport(*journal, {});
    const QString ticket = reportTicket(report);
    QVERIFY2(ticket.contains(QLatin1String("done, as a person reports")), qPrintable(ticket));
    QVERIFY2(ticket.contains(QLatin1String("is reported by a person and was not read back")),
             qPrintable(ticket));
    QVERIFY(!ticket.contains(QLatin1String("every change was made and read back")));
    QVERIFY(QJsonDocument(reportJson(report)).toJson().contains("\"reported-by-a-person\""));
    QVERIFY(reportHtml(report).contains(QLatin1String("is reported by a person and was not read back")));

    // The same file tells nothing a second time.
    QVERIFY(!carrying.session->bringAnswer(carrying.last, QStringLiteral("answer.json")));

    // Taking it back is a further script.
    carrying.begin(folder.path(), plan->computers);
    const auto undoing = carrying.session->undo(done->session, false, {});
    QVERIFY2(undoing.has_value(), undoing ? "" : qPrintable(sentence(undoing.error())));
    if (undoing->state == SessionState::Waiting) {
        const auto back = carrying.session->carriedSteps(*undoing);
        carrying.begin(folder.path(), plan->computers);
        QCOMPARE(carrying.carry(back), QString());
        const auto undone = carrying.session->undo(done->session, false, {});
        QVERIFY2(undone.has_value(), undone ? "" : qPrintable(sentence(undone.error())));
        what.clear();
        for (const Outcome &outcome : undone->outcomes)
            what +=
                QStringLiteral("\n  %1 %2 %3").arg(outcome.computer, enumName(outcome.state), outcome.detail);
        QVERIFY2(undone->state == SessionState::Undone, qPrintable(what));
    }
    QCOMPARE(test::delegationEntries(carrying.store->toJson()), test::delegationEntries(before));
}

void tst_CarriedSession::answerOfAnotherPlanIsRefused()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(QStringLiteral("server-off"), folder.path());
    QVERIFY(carrying.session->check().has_value());
    QCOMPARE(carrying.carry(carrying.session->carriedQuestions()), QString());
    const QString remedy = QStringLiteral("reset-credssp");
    const auto plan = carrying.session->plan(remedy);
    const auto waiting = carrying.session->apply(remedy, planHash(*plan), {});
    QVERIFY(waiting.has_value());
    auto requests = carrying.session->carriedSteps(*waiting);
    QVERIFY(requests && !requests->empty());
    for (CarriedRequest &request : *requests) {
        request.plan = QString(64, u'e');
        QVERIFY(CarriedStore(carrying.session->setup().carriedFolder).keep(request).has_value());
    }
    carrying.begin(folder.path(), plan->computers);
    QCOMPARE(carrying.carry(requests), QString());
    const auto resumed = carrying.session->resume(waiting->session, {});
    QVERIFY(!resumed);
    QCOMPARE(errorId(resumed.error().code), QStringLiteral("conflict"));
}

/// Between the plan and the script somebody else has been at the server: the script leaves it alone, and so
/// the session is refused there.
void tst_CarriedSession::whatIsThereMeanwhileIsNotTouched()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    Carrying carrying(QStringLiteral("restart-cures"), folder.path());
    QVERIFY(carrying.session->check().has_value());
    QCOMPARE(carrying.carry(carrying.session->carriedQuestions()), QString());
    const QString remedy = QStringLiteral("restart-winrm");
    const auto plan = carrying.session->plan(remedy);
    const auto waiting = carrying.session->apply(remedy, planHash(*plan), {});
    QVERIFY(waiting.has_value());
    const auto requests = carrying.session->carriedSteps(*waiting);
    QVERIFY(requests && !requests->empty());
    const ServiceRead winRm{QStringLiteral("WinRM")};
    for (const CarriedRequest &request : *requests)
        QVERIFY(carrying.direct.find(request.computer)
                    ->perform(SetServiceStartType{winRm.service, StartType::Disabled, {}}, {})
                    .has_value());
    carrying.begin(folder.path(), plan->computers);
    QCOMPARE(carrying.carry(requests), QString());
    const auto resumed = carrying.session->resume(waiting->session, {});
    QVERIFY2(resumed.has_value(), resumed ? "" : qPrintable(sentence(resumed.error())));
    QCOMPARE(enumName(resumed->state), enumName(SessionState::Refused));
    QCOMPARE(resumed->outcomes.front().source, Source::Reported);
}

QTEST_GUILESS_MAIN(tst_CarriedSession)
#include "tst_carried_session.moc"
