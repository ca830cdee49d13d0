// What the command line offers next after a run.
#include "app/cli/plan_text.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

Q_DECLARE_METATYPE(std::vector<OutcomeState>)

class tst_plan_text : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void leadsOn_data();
    void leadsOn();
    void waitsForAnAnswer_data();
    void waitsForAnAnswer();

private:
    LogGuard m_log;
};

void tst_plan_text::leadsOn_data()
{
    using enum OutcomeState;
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<std::vector<OutcomeState>>("outcomes");
    QTest::addColumn<QStringList>("commands");
    const QString apply = QStringLiteral("reset-credssp");
    const QString undo = QStringLiteral("undo");
    QTest::newRow("all done: back again") << apply << std::vector{Done, Done} << QStringList{undo};
    QTest::newRow("stopped on the way: on, or back")
        << apply << std::vector{Done, Skipped} << QStringList{QStringLiteral("resume"), undo};
    QTest::newRow("failed: not \"you stopped it\"")
        << apply << std::vector{Failed, Skipped} << QStringList{undo};
    QTest::newRow("waits for a person")
        << apply << std::vector{Waiting, Skipped} << QStringList{QStringLiteral("resume")};
    QTest::newRow("undo stopped on the way: undo the rest")
        << undo << std::vector{Done, Skipped} << QStringList{undo};
    QTest::newRow("undone: nothing") << undo << std::vector{Done} << QStringList{};
}

void tst_plan_text::leadsOn()
{
    QFETCH(const QString, remedy);
    QFETCH(const std::vector<OutcomeState>, outcomes);
    QFETCH(const QStringList, commands);
    RunResult run;
    run.session = QStringLiteral("S");
    run.plan.remedy = remedy;
    for (const OutcomeState state : outcomes) {
        Outcome outcome;
        outcome.state = state;
        run.outcomes.push_back(outcome);
    }
    QStringList offered;
    const QString text = cli::nextCommands(run, {QStringLiteral("--session"), run.session});
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        offered.append(
            line.section(QStringLiteral("credssp-wizard-cli "), 1).section(QLatin1Char(' '), 0, 0));
    QCOMPARE(offered, commands);
    QCOMPARE(text.contains(QLatin1String("You stopped it")),
             std::find(outcomes.begin(), outcomes.end(), OutcomeState::Skipped) != outcomes.end() &&
                 std::find(outcomes.begin(), outcomes.end(), OutcomeState::Done) != outcomes.end());
}

void tst_plan_text::waitsForAnAnswer_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("hasScripts");
    QTest::addColumn<QString>("offered");
    QTest::newRow("scripts are written")
        << Action(EnableServerCredSsp{}) << true
        << "When the answers are back: credssp-wizard-cli resume --session S --answer FILE";
    QTest::newRow("no scripts yet")
        << Action(EnableServerCredSsp{}) << false
        << "To write the scripts: credssp-wizard-cli resume --session S --scripts FOLDER\n"
           "When the answers are back: credssp-wizard-cli resume --session S --answer FILE";
    QTest::newRow("what a person does there by hand")
        << Action(RestartComputer{}) << false
        << "When it is done: credssp-wizard-cli resume --session S --manual-done";
}

void tst_plan_text::waitsForAnAnswer()
{
    QFETCH(const Action, action);
    QFETCH(const bool, hasScripts);
    QFETCH(const QString, offered);
    RunResult run;
    run.session = QStringLiteral("S");
    run.plan.remedy = QStringLiteral("reset-credssp");
    run.plan.steps = {{QStringLiteral("node1"), action, {}}};
    Outcome outcome;
    outcome.state = OutcomeState::Waiting;
    outcome.source = Source::Reported;
    run.outcomes = {outcome};
    QCOMPARE(cli::nextCommands(run, {QStringLiteral("--session"), run.session}, hasScripts), offered);
}

QTEST_GUILESS_MAIN(tst_plan_text)
#include "tst_plan_text.moc"
