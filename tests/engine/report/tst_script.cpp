// A plan as a script: every command is in it byte for byte, nothing foreign gets out of a comment or a quoted
// string, and a part refuses to run on another computer.
#include "engine/registry/delegation_list.h"
#include "engine/report/script.h"
#include "engine/session.h"
#include "tests/engine/powershell/powershell_tokens.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

PlannedComputer computer(const char *typed, const char *name, ComputerKind kind = ComputerKind::Windows)
{
    return {QString::fromUtf8(typed), {kind, QString::fromUtf8(name), QString()}};
}

Step step(const char *typed, Action action)
{
    return {QString::fromUtf8(typed), std::move(action), {}};
}

Plan twoComputers()
{
    Plan plan;
    plan.remedy = QStringLiteral("reset-credssp");
    plan.computers = {computer("GATEWAY01", "GATEWAY01"),
                      computer("node1.contoso.com", "node1.contoso.com", ComputerKind::Remote)};
    plan.steps = {step("GATEWAY01", EnableClientCredSsp{{QStringLiteral("node1.contoso.com")}}),
                  step("GATEWAY01", PurgeTickets{SignIn::System}),
                  step("node1.contoso.com", EnableServerCredSsp{})};
    return plan;
}

QStringList linesOf(const Plan &plan)
{
    return powerShellScript(plan).split(QLatin1Char('\n'));
}

/// What PowerShell would run: everything but comments and blank lines.
QStringList statementsOf(const Plan &plan)
{
    QStringList statements;
    for (const QString &line : linesOf(plan))
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            statements.append(line);
    return statements;
}

QStringList guardsOf(const Plan &plan)
{
    return statementsOf(plan).filter(QStringLiteral("COMPUTERNAME"));
}

ManualStep manualStep(const QString &text)
{
    ManualStep step;
    step.step = manual::signOutAndIn;
    step.subject = text;
    step.title = text;
    step.steps = {text, text};
    step.irreversible = text;
    return step;
}

} // namespace

class tst_Script : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void everyCommandIsThereByteForByte_data();
    void everyCommandIsThereByteForByte();
    void theHeadSaysWhatItIs();
    void partsFollowThePlan();
    void onePartNeedsNoNumber();
    void aRestartEndsAPart();
    void guardsNameTheComputer_data();
    void guardsNameTheComputer();
    void commandsThatReachOutRunOnTheClient();
    void rightsAreAskedForOnlyWhereNeeded();
    void programsThatFailStopTheScript();
    void manualStepsWait();
    void emptyPlansSayWhy();
    void hostileTextStaysInItsPlace_data();
    void hostileTextStaysInItsPlace();
    void theFileHasItsMark();
    void aLineBreakInsideAValueIsKept();

private:
    LogGuard m_log;
};

void tst_Script::everyCommandIsThereByteForByte_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Script::everyCommandIsThereByteForByte()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(name, folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    Session session = test::Job(*store, folder.filePath(QStringLiteral("journal"))).session();
    for (const Remedy *remedy : allRemedies()) {
        const auto plan = session.plan(remedy->id());
        if (!plan)
            continue;
        const QString script = powerShellScript(*plan);
        const PlanPreview preview = previewOf(*plan);
        QVERIFY(script.contains(preview.hash));
        qsizetype from = 0;
        for (const StepPreview &shown : preview.steps) {
            from = script.indexOf(QLatin1Char('\n') + shown.command + QLatin1Char('\n'), from);
            QVERIFY2(shown.command.isEmpty() || from > 0, qPrintable(shown.command));
            from = std::max<qsizetype>(from, 0);
        }
        // Braces and regions are closed, and every other line is a comment or one of ours.
        QCOMPARE(script.count(QStringLiteral("\n#region ")), script.count(QStringLiteral("\n#endregion")));
        QCOMPARE(script.count(QStringLiteral("\nif ($Part -le ")), script.count(QStringLiteral("\n}\n")));
    }
}

void tst_Script::theHeadSaysWhatItIs()
{
    const Plan plan = twoComputers();
    const QString head = powerShellScript(plan).section(QStringLiteral("#region"), 0, 0);
    for (const QString &part :
         {QStringLiteral("CredSSP Wizard"), QStringLiteral("(reset-credssp)"),
          QStringLiteral("GATEWAY01, node1.contoso.com"), planHash(plan), QStringLiteral("can undo it"),
          QStringLiteral("This script does none of that")})
        QVERIFY2(head.contains(part), qPrintable(head));
    QVERIFY(!head.contains(QStringLiteral("not real")));
    Plan practice = plan;
    practice.computers.front().identity.kind = ComputerKind::Practice;
    QVERIFY(powerShellScript(practice).contains(QStringLiteral("not real")));
}

void tst_Script::partsFollowThePlan()
{
    Plan plan = twoComputers();
    plan.steps.push_back(step("GATEWAY01", PurgeTickets{}));
    const QStringList lines = linesOf(plan);
    QCOMPARE(lines.filter(QStringLiteral("#region ")),
             QStringList({QStringLiteral("#region Part 1 of 3: GATEWAY01"),
                          QStringLiteral("#region Part 2 of 3: node1.contoso.com"),
                          QStringLiteral("#region Part 3 of 3: GATEWAY01")}));
    // param is a script's first statement.
    QCOMPARE(statementsOf(plan).front(), QStringLiteral("param([int] $Part = 1)"));
    QVERIFY(guardsOf(plan).at(1).contains(QStringLiteral("run it with -Part 2.")));
}

void tst_Script::onePartNeedsNoNumber()
{
    Plan plan = twoComputers();
    plan.steps.pop_back();
    QVERIFY(!powerShellScript(plan).contains(QStringLiteral("$Part")));
    QCOMPARE(guardsOf(plan).size(), 1);
}

void tst_Script::aRestartEndsAPart()
{
    Plan plan = twoComputers();
    plan.steps = {step("GATEWAY01", RestartComputer{}), step("GATEWAY01", PurgeTickets{})};
    QCOMPARE(linesOf(plan).filter(QStringLiteral("#region ")).size(), 2);
}

void tst_Script::guardsNameTheComputer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("guard");
    const auto row = [](const char *what, const char *typed, const char *name, const char *guard) {
        QTest::newRow(what) << QString::fromLatin1(typed) << QString::fromLatin1(name)
                            << QString::fromLatin1(guard);
    };
    row("its own name", "gateway01.contoso.com", "GATEWAY01", "if ($env:COMPUTERNAME -ne 'GATEWAY01') ");
    row("typed in full, nothing else known", "node1.contoso.com", "node1.contoso.com",
        "if ($env:COMPUTERNAME -ne 'NODE1') ");
    row("nothing known at all", "node1", "", "if ($env:COMPUTERNAME -ne 'NODE1') ");
    row("longer than Windows' short names", "a-very-long-server-name.contoso.com",
        "a-very-long-server-name.contoso.com", "if ($env:COMPUTERNAME -ne 'A-VERY-LONG-SER') ");
    row("an address", "10.0.0.5", "10.0.0.5",
        "if ([System.Net.Dns]::GetHostAddresses($env:COMPUTERNAME).IPAddressToString -notcontains "
        "'10.0.0.5') ");
    row("typed as an address, name known", "10.0.0.5", "NODE1", "if ($env:COMPUTERNAME -ne 'NODE1') ");
}

void tst_Script::guardsNameTheComputer()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, guard);
    Plan plan;
    plan.remedy = QStringLiteral("restart-computers");
    plan.computers = {{typed, {ComputerKind::Windows, name, QString()}}};
    plan.steps = {{typed, RestartComputer{}, {}}};
    const QStringList guards = guardsOf(plan);
    QCOMPARE(guards.size(), 1);
    QVERIFY2(guards.front().startsWith(guard), qPrintable(guards.front()));
    QVERIFY(guards.front().contains(QStringLiteral("{ throw '")));
    // Before anything that changes something.
    QVERIFY(statementsOf(plan).indexOf(guards.front()) <
            statementsOf(plan).indexOf(QStringLiteral("Restart-Computer -Force")));
}

void tst_Script::commandsThatReachOutRunOnTheClient()
{
    Plan plan = twoComputers();
    plan.steps = {step("node1.contoso.com", ControlService{QStringLiteral("WinRM"), ServiceVerb::Start,
                                                           QStringLiteral("node1.contoso.com")})};
    QVERIFY(guardsOf(plan).front().contains(QStringLiteral("'GATEWAY01'")));
}

void tst_Script::rightsAreAskedForOnlyWhereNeeded()
{
    const QString mark = QStringLiteral("\n#Requires -RunAsAdministrator\n");
    QVERIFY(powerShellScript(twoComputers()).contains(mark));
    Plan plan = twoComputers();
    plan.steps = {step("GATEWAY01", PurgeTickets{SignIn::CurrentUser})};
    QVERIFY(!powerShellScript(plan).contains(mark));
}

void tst_Script::programsThatFailStopTheScript()
{
    const QStringList statements = statementsOf(twoComputers());
    QVERIFY(statements.contains(QStringLiteral("$ErrorActionPreference = 'Stop'")));
    const qsizetype program =
        statements.indexOf(QStringLiteral("& 'C:\\Windows\\System32\\klist.exe' 'purge' '-li' '0x3e7'"));
    QVERIFY(program > 0);
    QVERIFY(statements.at(program + 1).startsWith(QStringLiteral("if ($LASTEXITCODE -ne 0) { throw '")));
}

void tst_Script::manualStepsWait()
{
    Plan plan = twoComputers();
    plan.steps = {step("GATEWAY01", manualStep(QStringLiteral("Sign out and in again.")))};
    const QString script = powerShellScript(plan);
    QVERIFY(script.contains(QStringLiteral("\n# 2. Sign out and in again.\n")));
    QVERIFY(script.contains(QStringLiteral("\n$null = Read-Host '")));
    // It may be read on any computer.
    QVERIFY(guardsOf(plan).isEmpty());
}

void tst_Script::emptyPlansSayWhy()
{
    Plan plan = twoComputers();
    plan.steps.clear();
    plan.reason = QStringLiteral("Everything is as it should be.");
    QVERIFY(powerShellScript(plan).contains(plan.reason));
    QCOMPARE(statementsOf(plan), QStringList());
}

void tst_Script::hostileTextStaysInItsPlace_data()
{
    QTest::addColumn<QString>("evil");
    const auto row = [](const char *name, const QString &evil) { QTest::newRow(name) << evil; };
    row("a line break", QStringLiteral("a\nRemove-Item C:\\ -Recurse"));
    row("a carriage return", QStringLiteral("a\rRemove-Item C:\\ -Recurse"));
    row("both", QStringLiteral("a\r\nRemove-Item C:\\ -Recurse"));
    row("Unicode's line break", QString(QStringLiteral("a") + QChar(0x2028) + QStringLiteral("Remove-Item")));
    row("Unicode's paragraph", QString(QStringLiteral("a") + QChar(0x2029) + QStringLiteral("Remove-Item")));
    row("next line", QString(QStringLiteral("a") + QChar(0x85) + QStringLiteral("Remove-Item")));
    row("form feed", QStringLiteral("a\fRemove-Item\vb"));
    row("end of a block comment", QStringLiteral("a #> Remove-Item <# b"));
    row("a quote", QStringLiteral("a'; Remove-Item C:\\ #"));
    row("a typographic quote",
        QString(QStringLiteral("a") + QChar(0x2019) + QStringLiteral("; Remove-Item #")));
    row("a low quote", QString(QStringLiteral("a") + QChar(0x201A) + QStringLiteral("; Remove-Item #")));
    row("a brace", QStringLiteral("} Remove-Item {"));
    row("a variable", QStringLiteral("$(Remove-Item C:\\)"));
    row("a back tick at the end", QStringLiteral("a`"));
    row("a condition", QStringLiteral("Requires -Modules Evil"));
    row("a condition with its mark", QStringLiteral("#Requires -Modules Evil"));
    row("a signature", QStringLiteral("SIG # Begin signature block"));
    row("a here-string", QStringLiteral("@'\nx\n'@"));
    row("NUL", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")));
    row("a placeholder", QStringLiteral("%1 %2 %99"));
    row("right to left", QString(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")));
}

void tst_Script::hostileTextStaysInItsPlace()
{
    QFETCH(QString, evil);
    const auto planOf = [](const QString &text) {
        Plan plan;
        plan.remedy = text;
        plan.computers = {{text, {ComputerKind::Remote, text, text}},
                          {QStringLiteral("node1"), {ComputerKind::Remote, QStringLiteral("node1"), {}}}};
        plan.notes = {text, text};
        plan.steps = {{text, manualStep(text), {}},
                      {text, EnableClientCredSsp{{QStringLiteral("node1")}}, {}},
                      {QStringLiteral("node1"), EnableServerCredSsp{}, {}},
                      {text, PurgeTickets{}, {}}};
        return plan;
    };
    const Plan plan = planOf(evil);
    const QString script = powerShellScript(plan);
    // As many lines, comments and statements as with a tame word, of the same kinds in the same order.
    const QStringList tame = linesOf(planOf(QStringLiteral("tame")));
    const QStringList lines = linesOf(plan);
    QCOMPARE(lines.size(), tame.size());
    const QRegularExpression strings(QStringLiteral("'.*'"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i);
        QCOMPARE(line.startsWith(QStringLiteral("# ")), tame.at(i).startsWith(QStringLiteral("# ")));
        for (const QChar c : line)
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line &&
                         c.category() != QChar::Separator_Paragraph && c.category() != QChar::Other_Format,
                     qPrintable(line));
        QVERIFY2(!line.contains(QStringLiteral("#>")) && !line.contains(QStringLiteral("<#")),
                 qPrintable(line));
        QVERIFY2(!QString(line).remove(QLatin1Char(' ')).startsWith(QStringLiteral("#SIG#")),
                 qPrintable(line));
        QVERIFY2(!line.startsWith(QStringLiteral("#Requires")) || line == tame.at(i), qPrintable(line));
        if (line.startsWith(QLatin1Char('#')))
            continue;
        // A statement differs inside its quoted strings only, and these end where they should.
        QCOMPARE(QString(line).replace(strings, QStringLiteral("''")),
                 QString(tame.at(i)).replace(strings, QStringLiteral("''")));
        qsizetype at = line.indexOf(QLatin1Char('\''));
        const qsizetype count = tame.at(i).count(QLatin1Char('\'')) / 2;
        for (qsizetype string = 0; string < count; ++string) {
            QVERIFY2(at >= 0, qPrintable(line));
            QVERIFY2(powershell_tokens::quotedString(line, at).has_value(), qPrintable(line));
            const qsizetype next = line.indexOf(QLatin1Char('\''), at);
            if (string + 1 < count)
                at = next;
            else
                QCOMPARE(next, qsizetype(-1));
        }
    }
}

void tst_Script::theFileHasItsMark()
{
    Plan plan = twoComputers();
    plan.notes = {QStringLiteral("Größe 日本")};
    const QByteArray file = powerShellScriptFile(plan);
    QVERIFY(file.startsWith("\xEF\xBB\xBF#"));
    QCOMPARE(QString::fromUtf8(file.mid(3)).replace(QStringLiteral("\r\n"), QStringLiteral("\n")),
             powerShellScript(plan));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QVERIFY(file.count('\n') > 10);
}

void tst_Script::aLineBreakInsideAValueIsKept()
{
    const RegistryChange change{RegistryStore::Hklm, freshList.listKey(), QStringLiteral("1"),
                                RegistryState::valueAbsent(),
                                RegistryState::present(RegistryData::text(QStringLiteral("wsman/a\nb")))};
    Plan plan = twoComputers();
    plan.steps = {step("GATEWAY01", EditRegistry{{change}, {}})};
    QVERIFY(powerShellScriptFile(plan).contains("'wsman/a\nb'"));
}

QTEST_GUILESS_MAIN(tst_Script)
#include "tst_script.moc"
