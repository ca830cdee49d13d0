#include "engine/report/masking.h"
#include "tests/support/log_guard.h"

#include <QTest>

using credssp::maskSecrets;

class tst_masking : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void secretsGo_data();
    void secretsGo();
    void errorTextStays_data();
    void errorTextStays();
    void twiceIsOnce();

private:
    LogGuard m_log;
};

void tst_masking::secretsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *text, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    // Every text holds the secret S3cret; `kept` must survive.
    row("secure string, quoted", R"(ConvertTo-SecureString "S3cret" -AsPlainText -Force)",
        "-AsPlainText -Force");
    row("secure string, by name", "ConvertTo-SecureString -String 'a S3cret' -AsPlainText -Force", "-String");
    row("secure string, last and bare", "ConvertTo-SecureString -AsPlainText -Force S3cret", "-Force");
    row("secure string, in parentheses", "(ConvertTo-SecureString S3cret -AsPlainText -Force))",
        "-AsPlainText");
    row("secure string, from the pipe", "'S3cret' | ConvertTo-SecureString -AsPlainText", "| ConvertTo");
    row("secure string, with a bar in it", R"(ConvertTo-SecureString "a|S3cret" -AsPlainText)",
        "-AsPlainText");
    row("secure string, parameter cut off by the console", "+ $p = 'S3cret' -AsPlainT\n+ ~~~", "-AsPlainT\n");
    row("secure string, broken over lines", "ConvertTo-SecureString \"S3cret\nS3cret\" -AsPlainText",
        "-AsPlainText");
    row("net use, before the user", R"(net use Z: \\host\share S3cret /user:CONTOSO\anna)",
        R"(/user:CONTOSO\anna)");
    row("net use, after the user", R"(net use \\host\share /user:CONTOSO\anna S3cret)", R"(\\host\share)");
    row("net user", "net user anna S3cret /add", "/add");
    row("word after /user", R"(wmic /user:CONTOSO\anna S3cret process)", R"(/user:CONTOSO\anna)");
    row("winrs", "winrs -r:node1 -u:anna -p:S3cret ipconfig", "-r:node1");
    row("cmdkey", "cmdkey /add:node1 /user:anna /pass:S3cret", "/add:node1");
    row("-Password", "Add-Thing -Password S3cret -Name x", "-Name x");
    row("--password=", "tool --password=S3cret --host node1", "--host node1");
    row("connection string", "Server=node1;User=anna;Password=S3cret;Timeout=3", "Timeout=3");
    row("JSON", R"({"user":"anna","password":"S3cret","host":"node1"})", R"("host":"node1")");
    row("assignment", "$password = 'S3cret'", "$password");
    row("German", "Kennwort: S3cret", "Kennwort");
    row("client secret", "client_secret=S3cret&scope=x", "scope=x");
    row("Authorization header", "Authorization: Basic S3cretS3cret\nHost: node1", "Host: node1");
    row("Authorization in a table", R"(@{ Authorization = "Bearer S3cret"; Accept = "a" })", "Accept");
    row("Authorization broken over lines",
        "Authorization: Negotiate YIIAS3cret\nS3cretS3cretS3cretAAA=\nHost: x", "Host: x");
    row("proxy", "Proxy-Authorization: NTLM S3cret", "Proxy-Authorization");
    row("scheme and token in a trace", "sent Negotiate YIIJvwYGS3cretKwYBBQUCoIIJszCCCa==", "sent Negotiate");
    row("XML", "<Password>S3cret</Password><Name>anna</Name>", "<Name>anna</Name>");
    row("answer file", "<Password><Value>S3cret</Value></Password>", "</Value>");
    row("address", "http://anna:S3cret@node1:5985/wsman", "@node1:5985/wsman");
    row("network credential", R"([Net.NetworkCredential]::new("anna", "S3cret"))", "anna");
    row("private key", "-----BEGIN PRIVATE KEY-----\nS3cret\n-----END PRIVATE KEY-----\nafter", "after");
}

void tst_masking::secretsGo()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString masked = maskSecrets(text);
    QVERIFY2(!masked.contains(QStringLiteral("S3cret")), qPrintable(masked));
    QVERIFY2(masked.contains(credssp::maskedSecret), qPrintable(masked));
    QVERIFY2(masked.contains(kept), qPrintable(masked));
}

void tst_masking::errorTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("wrong password") << QStringLiteral("The user name or password is incorrect. (0x8007052E)");
    QTest::newRow("mechanisms") << QStringLiteral(
        "Possible authentication mechanisms reported by server: Negotiate Kerberos CredSSP");
    QTest::newRow("our command") << QStringLiteral(
        "Enable-WSManCredSSP -Role Client -DelegateComputer 'node1.contoso.com' -Force");
    QTest::newRow("a variable is no secret")
        << QStringLiteral("New-PSSession -Credential $cred -Password $p");
    QTest::newRow("policy sentence") << QStringLiteral(
        "Basic authentication is currently disabled in the client configuration.");
    QTest::newRow("delegation") << QStringLiteral(
        "Check if the policy includes wsman/node1.contoso.com. The error code is 0x803381A4.");
    QTest::newRow("empty") << QString();
}

void tst_masking::errorTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(maskSecrets(text), text);
}

void tst_masking::twiceIsOnce()
{
    const QString once = maskSecrets(QStringLiteral("password=S3cret;x=1\nAuthorization: Basic abc"));
    QCOMPARE(maskSecrets(once), once);
}

QTEST_GUILESS_MAIN(tst_masking)
#include "tst_masking.moc"
