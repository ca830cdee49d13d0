// "Did it work?": what is said of each kind of result, and where each answer leads.
#include "tests/support/log_guard.h"
#include "tests/wizard/models/round_trip.h"
#include "wizard/models/result_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace credssp;

class tst_ResultModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void nothingDoneYet();
    void saysWhatWasReadBack();
    void statesAreSaidHonestly_data();
    void statesAreSaidHonestly();
    void whatAPersonReportsIsNotProven();
    void aManualStepWaitsForAPerson();
    void afterTakingBackNothingIsTriedAgain();
    void tryingChoosesTheAnswer_data();
    void tryingChoosesTheAnswer();
    void firstRemedyDoesNotHelpSecondDoes();
    void anotherErrorIsRecognizedAndTaken();
    void anotherErrorNeedsItsText();
    void pressingBeforeItIsRecognizedGoesOnAfterwards();
    void everyAnswerIsForgottenWithTheNextResult();
    void withoutWindowsNothingIsTried();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

namespace {

const QString kerberosError =
    QStringLiteral("Connecting to remote server node1.contoso.com failed with the following error message : "
                   "The WinRM client cannot process the request. A computer policy does not allow the "
                   "delegation of the user credentials to the target computer because the computer is not "
                   "trusted. The identity of the target computer can be verified if you configure the WSMAN "
                   "service to use a valid certificate. 0x8009030E");

RunResult runOf(SessionState state, const std::vector<OutcomeState> &outcomes)
{
    RunResult result;
    result.session = QStringLiteral("20260101-000000-abcdef");
    result.state = state;
    result.plan.remedy = QStringLiteral("reset-credssp");
    int number = 0;
    for (const OutcomeState outcome : outcomes) {
        result.plan.steps.push_back({QStringLiteral("NODE1"), EnableServerCredSsp{}, {}});
        Outcome made;
        made.step = number++;
        made.computer = QStringLiteral("NODE1");
        made.state = outcome;
        made.detail = QStringLiteral("What became of it.");
        result.outcomes.push_back(made);
    }
    return result;
}

} // namespace

void tst_ResultModel::nothingDoneYet()
{
    Troubleshooting shared(place());
    ResultModel model(shared);
    QCOMPARE(model.verdict(), ResultModel::Verdict::Nothing);
    QVERIFY(!model.asksToTryAgain());
    QVERIFY(!model.verdictText().isEmpty());
    QVERIFY(model.canGoOn());
    QVERIFY(model.goOn());
}

void tst_ResultModel::saysWhatWasReadBack()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    ResultModel model(shared);
    QSignalSpy changed(&model, &ResultModel::resultChanged);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.verdict(), ResultModel::Verdict::Good);
    QVERIFY(model.asksToTryAgain());
    QCOMPARE(model.outcomes().stepCount(), static_cast<int>(shared.result()->plan.steps.size()));
    bool entryRead = false;
    for (const OutcomeRows::Row &row : model.outcomes().rows()) {
        if (row.heading)
            continue;
        QVERIFY(!row.text.isEmpty());
        QCOMPARE(row.state, OutcomeState::Done);
        QVERIFY2(row.detail.isEmpty(), "what all rows say alike stands once, above them");
        entryRead = entryRead || row.values.contains(QStringLiteral("wsman/node1.contoso.com"));
    }
    QVERIFY2(entryRead, "the value that was read is shown as the proof");
    QVERIFY(model.restText().isEmpty());
}

void tst_ResultModel::statesAreSaidHonestly_data()
{
    using Outcomes = std::vector<OutcomeState>;
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<Outcomes>("outcomes");
    QTest::addColumn<ResultModel::Verdict>("verdict");
    QTest::addColumn<bool>("rest");
    QTest::newRow("all proven") << SessionState::Done << Outcomes{OutcomeState::Done, OutcomeState::Done}
                                << ResultModel::Verdict::Good << false;
    QTest::newRow("done but not proven is no success")
        << SessionState::Done << Outcomes{OutcomeState::Done, OutcomeState::Unproven}
        << ResultModel::Verdict::Attention << false;
    QTest::newRow("failed in the middle: the rest can be done")
        << SessionState::Failed << Outcomes{OutcomeState::Failed, OutcomeState::Skipped}
        << ResultModel::Verdict::Bad << true;
    QTest::newRow("refused") << SessionState::Refused << Outcomes{OutcomeState::Refused}
                             << ResultModel::Verdict::Bad << true;
    QTest::newRow("waiting for a person") << SessionState::Waiting << Outcomes{OutcomeState::Waiting}
                                          << ResultModel::Verdict::Attention << true;
    QTest::newRow("stopped") << SessionState::Interrupted
                             << Outcomes{OutcomeState::Done, OutcomeState::Skipped}
                             << ResultModel::Verdict::Attention << true;
    QTest::newRow("a step left out by the person")
        << SessionState::PartlyDone << Outcomes{OutcomeState::Done, OutcomeState::Skipped}
        << ResultModel::Verdict::Attention << false;
}

void tst_ResultModel::statesAreSaidHonestly()
{
    QFETCH(SessionState, state);
    QFETCH(std::vector<OutcomeState>, outcomes);
    QFETCH(ResultModel::Verdict, verdict);
    QFETCH(bool, rest);
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    ResultModel model(shared);
    shared.setResult(runOf(state, outcomes));
    QCOMPARE(model.verdict(), verdict);
    QVERIFY(!model.verdictText().isEmpty());
    QCOMPARE(model.verdict() == ResultModel::Verdict::Good,
             model.verdictText().contains(QStringLiteral("Everything was read back")));
    QCOMPARE(!model.restText().isEmpty(), rest);
    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    model.doTheRest();
    QCOMPARE(asked.size(), rest ? 1 : 0);
    if (rest) {
        QCOMPARE(shared.undertaking().kind, Undertaking::Kind::Resume);
        QCOMPARE(asked.first().first().value<PageId>(), PageId::Review);
    }
}

void tst_ResultModel::whatAPersonReportsIsNotProven()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    ResultModel model(shared);
    RunResult run = runOf(SessionState::Done, {OutcomeState::Done, OutcomeState::Done});
    run.outcomes.back().source = Source::Reported;
    shared.setResult(run);
    QCOMPARE(model.verdict(), ResultModel::Verdict::Attention);
    QVERIFY(!model.verdictText().contains(QStringLiteral("Everything was read back")));
    QStringList words;
    for (const OutcomeRows::Row &row : model.outcomes().rows())
        if (!row.heading)
            words.append(row.word);
    QCOMPARE(words, (QStringList{QStringLiteral("done"), QStringLiteral("done, as a person reports")}));
}

void tst_ResultModel::aManualStepWaitsForAPerson()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("by-address")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "use-proven-name", false), QString());
    QCOMPARE(shared.result()->state, SessionState::Waiting);
    QCOMPARE(model.verdict(), ResultModel::Verdict::Attention);
    QVERIFY2(!model.notes().isEmpty(), "what the person must do is said");
    QVERIFY(!model.restTitle().isEmpty());
}

void tst_ResultModel::afterTakingBackNothingIsTriedAgain()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QCOMPARE(test::carryOut(shared, {Undertaking::Kind::Undo, {}, shared.madeSessions().first(), false, {}}),
             QString());
    QVERIFY(!model.asksToTryAgain());
    QVERIFY(!model.canTry());
    QCOMPARE(model.heading(), QStringLiteral("Was it taken back?"));
    QCOMPARE(model.verdict(), ResultModel::Verdict::Good);
    QVERIFY(model.goOn());

    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QVERIFY(model.asksToTryAgain());
    QCOMPARE(test::apply(shared, "turn-off-credssp"), QString());
    QVERIFY(!model.asksToTryAgain());
    QCOMPARE(model.heading(), QStringLiteral("Is CredSSP off again?"));
    // The next thing that is begun does not change what this result was of.
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    QVERIFY(!model.asksToTryAgain());
}

void tst_ResultModel::tryingChoosesTheAnswer_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("errorKnown");
    QTest::addColumn<ResultModel::Answer>("answer");
    QTest::newRow("the remedy that helps")
        << QStringLiteral("register-spn") << true << ResultModel::Answer::Works;
    QTest::newRow("one that does not help")
        << QStringLiteral("restart-computers") << true << ResultModel::Answer::SameError;
    QTest::newRow("without an earlier error it is a new one")
        << QStringLiteral("restart-computers") << false << ResultModel::Answer::AnotherError;
}

void tst_ResultModel::tryingChoosesTheAnswer()
{
    QFETCH(QString, remedy);
    QFETCH(bool, errorKnown);
    QFETCH(ResultModel::Answer, answer);
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    if (errorKnown) {
        std::optional<QString> text;
        shared.withSession(
            this, [](Session &session, std::stop_token stop) { return session.tryConnection(stop); },
            [&](const Result<ConnectionAnswer> &tried) { text = tried ? tried->message : QString(); });
        QTRY_VERIFY(text);
        shared.setError(*text, identify(*text));
        QVERIFY(!shared.symptoms().empty());
    }
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, remedy.toLatin1().constData()), QString());
    QVERIFY(model.canTry());
    QVERIFY(!model.canGoOn());
    model.tryConnection();
    QVERIFY(model.isTrying());
    QTRY_VERIFY(model.attempt());
    QVERIFY(!model.isTrying());
    QCOMPARE(model.answer(), answer);
    QCOMPARE(model.attempt()->connected, answer == ResultModel::Answer::Works);
    QVERIFY(model.canGoOn());
    if (answer == ResultModel::Answer::AnotherError) {
        QCOMPARE(model.otherText(), model.attempt()->text);
    }
}

void tst_ResultModel::firstRemedyDoesNotHelpSecondDoes()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ResultModel model(shared);
    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    shared.setFindings({Finding{}});
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    model.setAnswer(ResultModel::Answer::SameError);
    QVERIFY(!model.goOn());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Cause);
    QCOMPARE(shared.tried(), QStringList(QStringLiteral("restart-computers")));
    QVERIFY2(!shared.isChecked(), "what was found is read afresh");
    QVERIFY(!shared.diagnosis());

    QCOMPARE(test::apply(shared, "register-spn"), QString());
    QCOMPARE(model.answer(), ResultModel::Answer::None);
    model.tryConnection();
    QTRY_COMPARE(model.answer(), ResultModel::Answer::Works);
    QVERIFY(model.goOn());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(shared.madeSessions().size(), 2);
}

void tst_ResultModel::anotherErrorIsRecognizedAndTaken()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    QSignalSpy recognized(&model, &ResultModel::recognized);
    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    model.setAnswer(ResultModel::Answer::AnotherError);
    // Typing faster than recognizing: the last text is what counts.
    for (int length = 0; length < kerberosError.size(); length += 40)
        model.setOtherText(kerberosError.left(length));
    model.setOtherText(kerberosError);
    QTRY_VERIFY(!recognized.isEmpty() && !model.isRecognizing());
    QVERIFY(!model.otherSymptoms().empty());
    QCOMPARE(model.recognition(), identify(kerberosError).front().title);
    QVERIFY(!model.goOn());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(shared.errorText(), kerberosError);
    QCOMPARE(shared.symptoms().front().id, identify(kerberosError).front().id);
    QCOMPARE(shared.tried(), QStringList(QStringLiteral("restart-computers")));
}

void tst_ResultModel::anotherErrorNeedsItsText()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    model.setAnswer(ResultModel::Answer::AnotherError);
    QVERIFY(!model.canGoOn());
    model.setOtherText(QStringLiteral("  \n "));
    QVERIFY(!model.canGoOn());
    QVERIFY(!model.goOn());
    QVERIFY(shared.tried().isEmpty());
    model.setOtherText(QStringLiteral("The printer is on fire."));
    QVERIFY(model.canGoOn());
    QTRY_VERIFY(!model.isRecognizing());
    QVERIFY2(model.recognition().contains(QStringLiteral("not known")), "nothing is made up");
    QVERIFY(!model.goOn());
    QCOMPARE(shared.errorText(), QStringLiteral("The printer is on fire."));
    QVERIFY(shared.symptoms().empty());
}

void tst_ResultModel::pressingBeforeItIsRecognizedGoesOnAfterwards()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    model.setAnswer(ResultModel::Answer::AnotherError);
    model.setOtherText(kerberosError);
    QVERIFY(model.isRecognizing());
    QVERIFY(!model.goOn());
    QVERIFY(asked.isEmpty());
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!shared.symptoms().empty());
}

void tst_ResultModel::everyAnswerIsForgottenWithTheNextResult()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ResultModel model(shared);
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    model.tryConnection();
    QTRY_VERIFY(model.attempt());
    QCOMPARE(test::apply(shared, "register-spn"), QString());
    QVERIFY(!model.attempt());
    QCOMPARE(model.answer(), ResultModel::Answer::None);
    QVERIFY(model.otherText().isEmpty());
}

void tst_ResultModel::withoutWindowsNothingIsTried()
{
    Troubleshooting shared(place());
    shared.setComputers(QStringLiteral("HERE"), {QStringLiteral("node1")});
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    ResultModel model(shared);
    shared.setResult(runOf(SessionState::Done, {OutcomeState::Done}));
    QVERIFY(model.asksToTryAgain());
    QVERIFY(!model.canTry());
    QVERIFY(!model.canTrySecondHop());
    model.tryConnection();
    QVERIFY(!model.isTrying());
}

QTEST_GUILESS_MAIN(tst_ResultModel)
#include "tst_result_model.moc"
