// "Try the second hop" on real computers: what is shown is what runs, and what comes of it chooses the
// answer.
#include "tests/support/log_guard.h"
#include "wizard/models/result_model.h"
#include "wizard/models/troubleshooting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace credssp;

class tst_ResultAttempt : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theSecondHopAnswers_data();
    void theSecondHopAnswers();
    void theSecondHopIsRefusedBeforeItRuns();
    void waitingForTheSecondHopCanBeStopped();
    void anOpenWindowBelongsToItsResult();

private:
    LogGuard m_log;
    QTemporaryDir m_folder;
};

namespace {

const QString policyError =
    QStringLiteral("Connecting to remote server node1.contoso.com failed with the following error message : "
                   "The WinRM client cannot process the request. A computer policy does not allow the "
                   "delegation of the user credentials to the target computer because the computer is not "
                   "trusted. The identity of the target computer can be verified if you configure the WSMAN "
                   "service to use a valid certificate. 0x8009030E");

RunResult runOf(SessionState state, OutcomeState outcome)
{
    RunResult result;
    result.session = QStringLiteral("20260101-000000-abcdef");
    result.state = state;
    result.plan.remedy = QStringLiteral("reset-credssp");
    result.plan.steps.push_back({QStringLiteral("NODE1"), EnableServerCredSsp{}, {}});
    Outcome made;
    made.step = 0;
    made.computer = QStringLiteral("NODE1");
    made.state = outcome;
    result.outcomes.push_back(made);
    return result;
}

/// Something was done on real computers, and the PowerShell window is the test.
Surroundings
realPlace(const QString &folder,
          std::function<Result<ConnectionAnswer>(const SecondHopTrial &, std::stop_token)> window)
{
    Surroundings place{true, QStringLiteral("HERE"), folder, folder, {}};
    place.trySecondHop = std::move(window);
    return place;
}

void doSomething(Troubleshooting &shared)
{
    shared.setComputers(QStringLiteral("HERE"), {QStringLiteral("node1.contoso.com")});
    shared.setError(policyError, identify(policyError));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    shared.setResult(runOf(SessionState::Done, OutcomeState::Done));
}

} // namespace

void tst_ResultAttempt::theSecondHopAnswers_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ResultModel::Answer>("answer");
    QTest::newRow("it works") << true << QString() << ResultModel::Answer::Works;
    QTest::newRow("the same error") << false << policyError << ResultModel::Answer::SameError;
    QTest::newRow("another error") << false
                                   << QStringLiteral("Get-Item : Access is denied\nFullyQualifiedErrorId : "
                                                     "UnauthorizedAccess")
                                   << ResultModel::Answer::AnotherError;
}

void tst_ResultAttempt::theSecondHopAnswers()
{
    QFETCH(const bool, connected);
    QFETCH(const QString, message);
    QString ran;
    Troubleshooting shared(realPlace(m_folder.path(), [&](const SecondHopTrial &trial, std::stop_token) {
        ran = trial.text();
        return Result<ConnectionAnswer>(ConnectionAnswer{connected, message});
    }));
    ResultModel model(shared);
    QVERIFY(!model.canTrySecondHop());
    doSomething(shared);
    QVERIFY(model.canTrySecondHop());
    QVERIFY(!model.canTry());
    QCOMPARE(model.hopServers(), QStringList{QStringLiteral("node1.contoso.com")});
    const auto shown = model.prepareSecondHop(QStringLiteral("node1.contoso.com"),
                                              QStringLiteral("\\\\contoso.com\\SYSVOL"));
    QVERIFY2(shown.has_value(), shown ? "" : qPrintable(errorText(shown.error())));
    model.trySecondHop();
    QVERIFY(model.isSigningIn());
    const QString waiting = model.attemptText();
    QTRY_VERIFY(!model.isTrying());
    QVERIFY(!model.isSigningIn());
    QCOMPARE(ran, *shown);
    QVERIFY(model.attemptText() != waiting);
    QTEST(model.answer(), "answer");
    // A second window needs to be shown anew.
    model.trySecondHop();
    QVERIFY(!model.isTrying());
}

void tst_ResultAttempt::theSecondHopIsRefusedBeforeItRuns()
{
    Troubleshooting shared(realPlace(m_folder.path(), [](const SecondHopTrial &, std::stop_token) {
        return Result<ConnectionAnswer>(failure(ErrorCode::Failed, QStringLiteral("must not run")));
    }));
    ResultModel model(shared);
    doSomething(shared);
    QVERIFY(model.prepareSecondHop(QStringLiteral("node1"), {}));
    const auto refused = model.prepareSecondHop(QStringLiteral("node1"), QStringLiteral("C:\\Windows"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    model.trySecondHop();
    QVERIFY2(!model.isTrying(), "what was shown before would run");
}

void tst_ResultAttempt::waitingForTheSecondHopCanBeStopped()
{
    Troubleshooting shared(realPlace(m_folder.path(), [](const SecondHopTrial &, std::stop_token stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait(lock, stop, [] { return false; });
        return Result<ConnectionAnswer>(failure(ErrorCode::Canceled, QStringLiteral("window")));
    }));
    ResultModel model(shared);
    doSomething(shared);
    QVERIFY(model.prepareSecondHop(QStringLiteral("node1"), {}));
    model.trySecondHop();
    QVERIFY(model.isSigningIn());
    model.stopTrying();
    QTRY_VERIFY(!model.isTrying());
    QCOMPARE(model.answer(), ResultModel::Answer::None);
    QVERIFY(model.attempt() && !model.attempt()->tried);
    QVERIFY(!model.attemptText().isEmpty());
}

void tst_ResultAttempt::anOpenWindowBelongsToItsResult()
{
    Troubleshooting shared(realPlace(m_folder.path(), [](const SecondHopTrial &, std::stop_token stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait(lock, stop, [] { return false; });
        return Result<ConnectionAnswer>(ConnectionAnswer{true, {}});
    }));
    ResultModel model(shared);
    doSomething(shared);
    QVERIFY(model.prepareSecondHop(QStringLiteral("node1"), {}));
    model.trySecondHop();
    shared.setResult(runOf(SessionState::Failed, OutcomeState::Failed));
    QVERIFY(!model.isTrying());
    QSignalSpy told(&model, &ResultModel::attemptChanged);
    QVERIFY(!told.wait(50));
    QVERIFY(!model.attempt());
}

QTEST_GUILESS_MAIN(tst_ResultAttempt)
#include "tst_result_attempt.moc"
