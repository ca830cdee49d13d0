// The script that a person takes to a server, read by Microsoft's parser before anybody runs it: nothing runs
// but our own and the commands that were confirmed, and the head shows each of them.
#include "engine/computers/carried/carried_script.h"
#include "engine/computers/command.h"
#include "tests/powershell/real_powershell.h"
#include "tests/powershell/remote_world.h"
#include "tests/support/log_guard.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

constexpr qint64 made = 1'800'000'000;
const QString node = QStringLiteral("node1");

CarriedRequest questions(std::vector<Read> reads)
{
    return *questionsFor(node, std::move(reads), made);
}

CarriedRequest actions(const std::vector<std::pair<QString, Action>> &titled)
{
    std::vector<CarriedStep> steps;
    for (const auto &[title, action] : titled)
        steps.push_back({title, action, {}});
    return *actionsFor(node, {ComputerKind::Carried, QStringLiteral("NODE1"), machineId}, {},
                       QString(64, u'a'), std::move(steps), made);
}

} // namespace

class tst_CarriedScriptText : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_stick;
    PowerShellProcess m_process{real_powershell::launch(), real_powershell::patient()};

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void isReadAsMeant_data();
    void isReadAsMeant();
};

void tst_CarriedScriptText::isReadAsMeant_data()
{
    QTest::addColumn<CarriedRequest>("request");
    const QString title = QStringLiteral("x");
    QTest::newRow("questions") << questions({ServiceRead{QStringLiteral("WinRM")}, BootRead{}});
    QTest::newRow("names that would like to be commands") << questions({GroupMemberRead{
        QStringLiteral("a'; Restart-Computer #\n>"), QStringLiteral(u"$(x) \u2019; x \u2028 y")}});
    QTest::newRow("a title that would like to be one")
        << actions({{QStringLiteral("It turns\r\nRestart-Computer\u2028 on #> <#"), EnableServerCredSsp{}}});
    std::vector<std::pair<QString, Action>> all;
    for (const Action &action :
         {Action(EnableServerCredSsp{}), Action(DisableServerCredSsp{}), Action(SyncClock{}),
          Action(SetCredSsp{Side::Service, true}), Action(PurgeTickets{SignIn::System}),
          Action(ControlService{QStringLiteral("WinRM"), ServiceVerb::Restart, {}}),
          Action(SetServiceStartType{QStringLiteral("WinRM"), StartType::Automatic, {}}),
          Action(ChangeGroupMember{QStringLiteral("o'brien\u2019s"), QStringLiteral("CONTOSO\\$(a)"), true})})
        all.emplace_back(title, action);
    QTest::newRow("every kind of action") << actions(all);
}

/// Microsoft's parser reads the file as both PowerShells do: what would run beyond our own script is exactly
/// the commands that were confirmed, and each of them stands in the head.
void tst_CarriedScriptText::isReadAsMeant()
{
    QFETCH(CarriedRequest, request);
    const CarriedScript script = carriedScript(request);
    const QString path = m_stick.filePath(script.fileName);
    QVERIFY(writeFile(path, script.bytes));
    QVERIFY(script.bytes.startsWith("\xEF\xBB\xBF# "));
    QCOMPARE(script.sha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(script.bytes, QCryptographicHash::Sha256).toHex().toUpper()));
    QCOMPARE(script.hashLine,
             QStringLiteral("Get-FileHash -LiteralPath '.\\%1' -Algorithm 'SHA256'").arg(script.fileName));
    const auto reply = m_process.run(
        QStringLiteral(
            "$errors = $null; $tokens = $null;"
            "$tree = [System.Management.Automation.Language.Parser]::ParseFile(%1, [ref]$tokens, "
            "[ref]$errors);"
            "$errors.Count;"
            "$all = $tree.FindAll({ $true }, $true);"
            "$defined = @($all | Where-Object { $_.GetType().Name -eq 'FunctionDefinitionAst' } | "
            "ForEach-Object { $_.Name });"
            // Those of the actions: the blocks in $CredsspActions.
            "$list = @($all | Where-Object { $_.GetType().Name -eq 'AssignmentStatementAst' -and "
            "$_.Left.Extent.Text -eq '$CredsspActions' })[0];"
            "@($list.Right.FindAll({ $args[0].GetType().Name -eq 'CommandAst' }, $true) | "
            "ForEach-Object { $_.Extent.Text }) -join [char]10;"
            "@($all | Where-Object { $_.GetType().Name -eq 'CommandAst' -and $_.Extent.StartOffset -gt "
            "$list.Extent.EndOffset } | ForEach-Object { $_.GetCommandName() } | Where-Object { $_ -and $_ "
            "-notin $defined }) -join ' ';"
            "@($all | Where-Object { $_.GetType().Name -eq 'CommandAst' -and $_.Extent.StartOffset -lt "
            "$list.Extent.StartOffset }).Count;"
            "@($tokens | Where-Object { $_.Kind -eq 'Comment' } | ForEach-Object { $_.Text }) -join [char]10")
            .arg(quoted(path)));
    VERIFY_REPLY(reply);
    QCOMPARE(reply->output.at(0).toInt(-1), 0);
    QStringList commands;
    for (const CarriedStep &step : request.steps)
        commands += commandText(step.action).split(u'\n');
    QCOMPARE(reply->output.at(1).toString(), commands.join(u'\n'));
    QStringList ours = reply->output.at(2).toString().split(u' ');
    ours.removeDuplicates();
    ours.sort();
    QCOMPARE(ours.join(u' '),
             QStringLiteral("ConvertFrom-Json ForEach-Object Get-CimInstance Get-Item Get-ItemProperty "
                            "Get-LocalGroupMember Get-Service Get-WinEvent Set-Content Test-Path "
                            "Where-Object"));
    QCOMPARE(reply->output.at(3).toInt(-1), 0);
    const QString head = reply->output.at(4).toString();
    for (const QString &command : std::as_const(commands))
        QVERIFY2(head.contains(QStringLiteral("#      %1\n").arg(command)), qPrintable(head));
    QVERIFY(head.contains(script.hashLine) && head.contains(script.runLine));
}

QTEST_GUILESS_MAIN(tst_CarriedScriptText)
#include "tst_carried_script_text.moc"
