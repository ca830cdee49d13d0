// The scripts of resources/powershell, read by Microsoft's parser: what both PowerShells know, and what a
// script that only looks may call.
#include "engine/powershell/command.h"
#include "engine/powershell/script.h"
#include "tests/powershell/real_powershell.h"
#include "tests/support/log_guard.h"

#include <QFile>
#include <QTest>

using namespace credssp;

class tst_OurScripts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void scriptsAreOnesThatBothPowerShellsKnow_data();
    void scriptsAreOnesThatBothPowerShellsKnow();
    void readScriptOnlyLooks();

private:
    LogGuard m_log;
    PowerShellProcess m_process{real_powershell::launch(), real_powershell::patient()};
};

void tst_OurScripts::scriptsAreOnesThatBothPowerShellsKnow_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"json", "computer", "read", "perform", "ask", "carried", "second_hop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_OurScripts::scriptsAreOnesThatBothPowerShellsKnow()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SCRIPTS "/%1.ps1").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char c : bytes)
        QVERIFY2(c == '\n' || (c >= 0x20 && c < 0x7f),
                 "only ASCII: 5.1 reads files in the computer's code page");
    const auto reply = m_process.run(
        QStringLiteral(
            "$tokens = $null; $errors = $null;"
            "$tree = [System.Management.Automation.Language.Parser]::ParseInput(%1, [ref]$tokens, "
            "[ref]$errors);"
            "$errors.Count;"
            "-join @($tree.FindAll({ $true }, $true) | ForEach-Object { if ($_.GetType().Name -in "
            "'TernaryExpressionAst', 'PipelineChainAst', 'UsingStatementAst', 'TypeDefinitionAst' -or "
            "$_.NullConditional -or $_.CleanBlock) { $_.Extent.Text } });"
            "-join @($tokens | Where-Object { $_.Kind -in 'QuestionQuestion', "
            "'QuestionQuestionEquals', 'QuestionDot' } | ForEach-Object { $_.Text })")
            .arg(quoted(QString::fromLatin1(bytes))));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->output, (QJsonArray{0, QString(), QString()}));
}

void tst_OurScripts::readScriptOnlyLooks()
{
    QString text;
    for (const char *name : {"json", "computer", "read"})
        text += scriptText(QLatin1String(name)) + u'\n';
    const auto reply = m_process.run(
        QStringLiteral(
            "$tree = [System.Management.Automation.Language.Parser]::ParseInput(%1, [ref]$null, "
            "[ref]$null);"
            "$all = $tree.FindAll({ $true }, $true);"
            "$defined = @($all | Where-Object { $_.GetType().Name -eq 'FunctionDefinitionAst' } | "
            "ForEach-Object { $_.Name });"
            "@($all | Where-Object { $_.GetType().Name -eq 'CommandAst' } | ForEach-Object { "
            "$_.GetCommandName() } | Where-Object { $_ -and $_ -notin $defined }) -join ' ';"
            "@($all | Where-Object { $_.GetType().Name -eq 'CommandAst' -and "
            "$_.GetCommandName() -eq 'CredsspProgram' } | ForEach-Object { "
            "$_.CommandElements[1].Value }) -join ' ';"
            "@($all | Where-Object { $_.GetType().Name -eq 'InvokeMemberExpressionAst' } | "
            "ForEach-Object { $_.Member.Value }) -join ' ';"
            "@($all | Where-Object { $_.GetType().Name -in 'FileRedirectionAst', 'UsingExpressionAst' "
            "}).Count")
            .arg(quoted(text)));
    QVERIFY(reply.has_value());
    const auto sorted = [&](qsizetype place) {
        QStringList names = reply->output.at(place).toString().split(u' ');
        names.removeDuplicates();
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(sorted(0),
             QStringLiteral("ConvertFrom-Json ForEach-Object Get-CimInstance Get-Item Get-ItemProperty "
                            "Get-LocalGroupMember Get-Service Get-WinEvent Where-Object"));
    QCOMPARE(sorted(1), QStringLiteral("klist.exe nltest.exe w32tm.exe whoami.exe"));
    QCOMPARE(sorted(2),
             QStringLiteral("Close GetBytes GetSubKeyNames GetValue GetValueKind GetValueNames OpenBaseKey "
                            "OpenSubKey ReadAllBytes Replace Split Substring ToCharArray ToString "
                            "ToUniversalTime"));
    QCOMPARE(reply->output.at(3).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(tst_OurScripts)
#include "tst_our_scripts.moc"
