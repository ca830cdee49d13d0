// The script of a second hop, run by Microsoft's engine: every way it can end leaves the answer that belongs
// to it. Signing in and the connection are stand-ins; the files are real.
#include "engine/computers/second_hop.h"
#include "tests/powershell/real_powershell.h"
#include "tests/support/log_guard.h"

#include <QFile>
#include <QTest>

using namespace credssp;

class tst_SecondHopScript : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void leavesItsAnswer_data();
    void leavesItsAnswer();

private:
    LogGuard m_log;
    PowerShellProcess m_process{real_powershell::launch(), real_powershell::patient()};
};

namespace {

/// What they were called with becomes the output.
const QString standIns = QStringLiteral(R"ps(
$Seen = [Collections.ArrayList]::new()
function Out-String { process { "$_`n" } }
function ConvertTo-Json { param($InputObject, [switch]$Compress)
    $Text = [Text.Json.Nodes.JsonObject]::new()
    foreach ($Key in $InputObject.Keys) { $Text[$Key] = [Text.Json.Nodes.JsonValue]::Create([string]$InputObject[$Key]) }
    $Text.ToJsonString()
}
function Set-Content { param($LiteralPath, $Encoding, [Parameter(ValueFromPipeline)]$Value)
    process { [IO.File]::WriteAllText($LiteralPath, $Value, [Text.Encoding]::$Encoding) } }
function Move-Item { param($LiteralPath, $Destination) [IO.File]::Move($LiteralPath, $Destination) }
function Get-Credential { param($Message) $null = $Seen.Add("asked: $Message"); SIGNING-IN }
function New-PSSession {
    [CmdletBinding()] param($ComputerName, $Authentication, $Credential)
    $null = $Seen.Add("session: $ComputerName $Authentication $($Credential.UserName)")
    SERVER
    'a session'
}
function Remove-PSSession { param($Session) $null = $Seen.Add("ended: $Session") }
function Invoke-Command {
    [CmdletBinding()] param($Session, $ComputerName, $ArgumentList, $ScriptBlock)
    if ($Session) { & $ScriptBlock $ArgumentList } else { $null = $Seen.Add("next: $ComputerName"); NEXT }
}
function Get-Item { [CmdletBinding()] param($LiteralPath) $null = $Seen.Add("item: $LiteralPath"); ITEM }
function Read-Host { param($Prompt) $null = $Seen.Add("waits: $Prompt") }
)ps");

const QString anna = QStringLiteral("[PSCredential]::new('CONTOSO\\anna', [Security.SecureString]::new())");

} // namespace

void tst_SecondHopScript::leavesItsAnswer_data()
{
    QTest::addColumn<QString>("onward");
    QTest::addColumn<QString>("signingIn");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("ends"); ///< connected, an error's id, or what the message begins with
    QTest::addColumn<QString>("seen");
    const QString share = QStringLiteral("\\\\files\\o'brien $(1) `n");
    const QString next = QStringLiteral("node2.contoso.com");
    QTest::newRow("there and on to a share")
        << share << anna << QString() << QString() << QStringLiteral("connected")
        << QStringLiteral("item: Microsoft.PowerShell.Core\\FileSystem::\\\\files\\o'brien $(1) `n");
    QTest::newRow("there and on to a computer")
        << next << anna << QString() << QString() << QStringLiteral("connected")
        << QStringLiteral("next: node2.contoso.com");
    QTest::newRow("only there") << QString() << anna << QString() << QString() << QStringLiteral("connected")
                                << QStringLiteral("session: node1 Credssp CONTOSO\\anna");
    QTest::newRow("nobody signs in") << share << QStringLiteral("$null") << QString() << QString()
                                     << QStringLiteral("canceled") << QStringLiteral("asked: ");
    QTest::newRow("the server refuses")
        << share << anna << QStringLiteral("throw 'A computer policy does not allow the delegation'")
        << QString() << QStringLiteral("A computer policy does not allow the delegation")
        << QStringLiteral("waits: ");
    QTest::newRow("the share refuses")
        << share << anna << QString() << QStringLiteral("throw 'Access is denied'")
        << QStringLiteral("Access is denied") << QStringLiteral("ended: a session");
    QTest::newRow("the next computer refuses")
        << next << anna << QString() << QStringLiteral("throw 'No logon session'")
        << QStringLiteral("No logon session") << QStringLiteral("ended: a session");
}

void tst_SecondHopScript::leavesItsAnswer()
{
    QFETCH(const QString, onward);
    QFETCH(const QString, signingIn);
    QFETCH(const QString, server);
    QFETCH(const QString, behind);
    QFETCH(const QString, ends);
    QFETCH(const QString, seen);
    const auto trial = SecondHopTrial::prepare({QStringLiteral("node1"), onward});
    QVERIFY(trial.has_value());
    QString around = standIns;
    around.replace(QStringLiteral("SIGNING-IN"), signingIn)
        .replace(QStringLiteral("SERVER"), server)
        .replace(QStringLiteral("NEXT"), behind)
        .replace(QStringLiteral("ITEM"), behind);
    const auto reply = m_process.run(around + (*trial)->text() + QStringLiteral("\n$Seen"));
    VERIFY_REPLY(reply);
    QVERIFY2(reply->whole, qPrintable(real_powershell::sentence(errorOf(*reply))));
    QStringList happened;
    for (const QJsonValue &one : reply->output)
        happened.append(one.toString());
    QVERIFY2(happened.join(u'\n').contains(seen), qPrintable(happened.join(u'\n')));
    QVERIFY2(happened.constLast().startsWith(QStringLiteral("waits: ")), "the window closed by itself");

    QFile file((*trial)->answerFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!QFile::exists(file.fileName() + QStringLiteral(".part")));
    const auto answer = secondHopAnswer(file.readAll(), (*trial)->number());
    if (!answer) {
        QCOMPARE(errorId(answer.error().code), ends);
        return;
    }
    QCOMPARE(answer->connected, ends == QStringLiteral("connected"));
    if (!answer->connected) {
        QVERIFY2(answer->message.contains(ends), qPrintable(answer->message));
        QVERIFY2(answer->message.contains(QStringLiteral("FullyQualifiedErrorId")),
                 qPrintable(answer->message));
    }
}

QTEST_GUILESS_MAIN(tst_SecondHopScript)
#include "tst_second_hop_script.moc"
