// Every code, in every form in which Windows prints it (facts page §5.1), and PowerShell's names for codes.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <functional>

using namespace credssp;

namespace {

struct CodeRow
{
    const char *id;
    quint32 code;
};

constexpr CodeRow kCodes[] = {
    {"delegation-untrusted", 0x803381A4},
    {"delegation-policy-missing", 0x803381A3},
    {"credssp-disabled-client", 0x803381A2},
    {"credssp-policy-managed", 0x8033808A},
    {"auth-not-supported", 0x803380DE},
    {"auth-not-supported", 0x803380DF},
    {"auth-not-supported", 0x803380E0},
    {"auth-not-supported", 0x803380E1},
    {"auth-not-supported", 0x803380E2},
    {"auth-not-supported", 0x803380E3},
    {"trusted-hosts", 0x803380E4},
    {"trusted-hosts", 0x803380E5},
    {"trusted-hosts", 0x803381BB},
    {"cannot-connect", 0x80338012},
    {"cannot-connect", 0x80338112},
    {"network-timeout", 0x80338126},
    {"name-resolution", 0x803381B9},
    {"public-network", 0x80338169},
    {"https-certificate", 0x803381BA},
    {"http-error", 0x80338113},
    {"http-error", 0x80338170},
    {"http-error", 0x80338171},
    {"quota-limit", 0x803381A5},
    {"quota-limit", 0x803381E8},
    {"quota-limit", 0x80338048},
    {"quota-limit", 0x80338111},
    {"operation-timeout", 0x80338029},
    {"session-config", 0x8033803B},
    {"session-config", 0x803381E3},
    {"service-not-running", 0x8033816E},
    {"logon-failure", 0x80338036},
};

/// Codes of Kerberos, SSPI, Win32 and TLS: ours only where remoting is spoken of.
constexpr CodeRow kInnerCodes[] = {
    {"kerberos-spn", 0x80090322},
    {"kerberos-spn", 0x80090303},
    {"logon-session", 0x8009030E},
    {"logon-session", 0x80070520},
    {"logon-failure", 0x8009030C},
    {"logon-failure", 0x8009030D},
    {"logon-failure", 0x8007052E},
    {"kerberos-no-authority", 0x80090311},
    {"kerberos-no-authority", 0x80090350},
    {"kerberos-clock-skew", 0x80090324},
    {"kerberos-clock-skew", 0x80070576},
    {"trust-broken", 0x800706FD},
    {"delegation-policy-missing", 0x8009035E},
    {"delegation-untrusted", 0x8009035F},
    {"trusted-hosts", 0x80090363},
    {"https-certificate", 0x80090325},
    {"https-certificate", 0x80090328},
    {"https-certificate", 0x800B0109},
    {"https-certificate", 0x800B010F},
    {"https-certificate", 0x80092013},
    {"https-certificate", 0x80072F8F},
    {"encryption-oracle", 0x80090302},
    {"encryption-oracle", 0x80070032},
    {"access-denied", 0x80070005},
    {"name-resolution", 0x80070035},
};

/// Win32 codes, bare where PowerShell remoting or a WSManFault prints them.
constexpr CodeRow kBareCodes[] = {
    {"access-denied", 5},
    {"encryption-oracle", 50},
    {"name-resolution", 53},
    {"logon-failure", 1326},
    {"logon-failure", 1327},
    {"logon-session", 1312},
    {"kerberos-no-authority", 1311},
    {"kerberos-no-authority", 1355},
    {"kerberos-clock-skew", 1398},
    {"trust-broken", 1789},
    {"https-certificate", 12175},
    {"quota-limit", 14},
    {"http-error", 1722},
    {"network-timeout", 995},
    {"service-not-running", 1115},
    {"operation-timeout", 1460},
};

constexpr CodeRow kNames[] = {
    {"access-denied:AccessDenied", 5},
    {"quota-limit:ServerOutOfMemory", 14},
    {"name-resolution:NetworkPathNotFound", 53},
    {"name-resolution:ComputerNotFound", 0x803381B9},
    {"kerberos-no-authority:AuthenticationFailed", 1311},
    {"logon-failure:LogonFailure", 1326},
    {"http-error:ImproperResponse", 1722},
    {"http-error:IncorrectProtocolVersion", 0x80540FA0},
    {"network-timeout:WinRMOperationTimeout", 0x80338126},
    {"http-error:URLNotAvailable", 0x80338113},
    {"cannot-connect:CannotConnect", 0x80338012},
    {"session-config:InvalidResourceUri", 0x8033803B},
    {"session-config:CannotConnectAlreadyConnected", 0x803381CD},
    {"auth-not-supported:InvalidAuthentication", 0x8033810E},
    {"service-not-running:ShutDownInProgress", 1115},
    {"session-config:CannotConnectInvalidOperation", 0x803381D0},
    {"session-config:CannotConnectMismatchSessions", 0x803381C6},
    {"session-config:CannotConnectRunAsFailed", 0x803381DF},
    {"session-config:SessionCreateFailedInvalidName", 0x803381C2},
    {"session-config:CannotConnectTargetSessionDoesNotExist", 0x8033805B},
    {"session-config:RemoteSessionDisallowed", 0x803381AC},
    {"session-config:RemoteConnectionDisallowed", 0x803381E3},
    {"session-config:CorruptedWinRMConfig", 0x80338005},
    {"network-timeout:WinRMOperationAborted", 995},
    {"http-error:URIExceedsMaxAllowedSize", 0x8033802D},
    {"auth-not-supported:ClientKerberosDisabled", 0x803380E2},
    {"trusted-hosts:ServerNotTrusted", 0x803380E4},
    {"trusted-hosts:WorkgroupCannotUseKerberos", 0x8033810C},
    {"trusted-hosts:ExplicitCredentialsRequired", 0x803380E5},
    {"http-error:RedirectLocationInvalid", 0x803381B7},
    {"http-error:RedirectInformationRequired", 0x80338199},
    {"http-error:WinRMOperationNotSupportedOnServer", 0x80338074},
    {"cannot-connect:CannotConnectWinRMService", 0x80338112},
    {"http-error:WinRMHttpError", 0x80338170},
    {"kerberos-spn:TargetUnknown", 0x80090303},
    {"trusted-hosts:CannotUseIPAddress", 0x803381BB},
};

QString hex(quint32 code)
{
    return QString::number(code, 16).rightJustified(8, u'0');
}

QString decimal(quint32 code)
{
    return QString::number(static_cast<qint32>(code));
}

QString lit(const char *text)
{
    return QString::fromUtf8(text);
}

struct Form
{
    const char *name;
    std::function<QString(quint32)> text;
};

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = {
        {"0x, upper case", [](quint32 c) { return lit("error 0x") + hex(c).toUpper(); }},
        {"0x, lower case", [](quint32 c) { return lit("error (0x%1).").arg(hex(c)); }},
        {"bare hexadecimal", [](quint32 c) { return hex(c); }},
        {"signed", [](quint32 c) { return lit("failed with ") + decimal(c); }},
        {"unsigned", [](quint32 c) { return lit("error code ") + QString::number(c); }},
        {"typographic minus",
         [](quint32 c) { return lit("code ") + QString(QChar(0x2212)) + decimal(c).mid(1); }},
        {"Code attribute",
         [](quint32 c) { return lit("<f:WSManFault Code=\"%1\" Machine=\"srv1\"><f:Message>").arg(c); }},
        {"error id, New-PSSession",
         [](quint32 c) {
             return lit("    + FullyQualifiedErrorId : %1,PSSessionOpenFailed").arg(decimal(c));
         }},
        {"error id, Invoke-Command",
         [](quint32 c) {
             return lit("    + FullyQualifiedErrorId : %1,PSSessionStateBroken").arg(decimal(c));
         }},
        {"winrm.cmd",
         [](quint32 c) {
             return lit("WSManFault\n    Message = x\n\nError number:  %1 0x%2\nx")
                 .arg(decimal(c), hex(c).toUpper());
         }},
        {"CIM", [](quint32 c) { return lit("+ FullyQualifiedErrorId : HRESULT 0x") + hex(c); }},
        {"broken over two lines",
         [](quint32 c) {
             return lit("FullyQualifiedErrorId : %1\n%2,PSSessionOpenFailed")
                 .arg(decimal(c).left(6), decimal(c).mid(6));
         }},
        {"broken, with blanks around",
         [](quint32 c) {
             return lit("with errorcode 0x%1 \r\n    %2 occurred").arg(hex(c).left(5), hex(c).mid(5));
         }},
        {"pypsrp",
         [](quint32 c) {
             return lit("Received a WSManFault message. (Code: %1, Machine: srv1, Reason: x)").arg(c);
         }},
    };
    return all;
}

} // namespace

class tst_SymptomCodes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void codeInEveryForm_data();
    void codeInEveryForm();
    void innerCodesNeedRemoting_data();
    void innerCodesNeedRemoting();
    void bareNumbers_data();
    void bareNumbers();
    void powerShellsNames_data();
    void powerShellsNames();
    void theErrorAroundIsTheLastResort();

private:
    LogGuard m_log;
};

void tst_SymptomCodes::codeInEveryForm_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("text");
    for (const CodeRow &row : kCodes) {
        for (const Form &form : forms())
            QTest::addRow("%s %08x: %s", row.id, row.code, form.name)
                << lit(row.id) << row.code << form.text(row.code);
    }
}

void tst_SymptomCodes::codeInEveryForm()
{
    QFETCH(QString, id);
    QFETCH(quint32, code);
    QFETCH(QString, text);
    const std::vector<Symptom> symptoms = identify(text);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, id);
    QCOMPARE(symptoms.front().code, std::optional(code));
    QVERIFY(symptoms.front().confidence >= 0.9);
}

void tst_SymptomCodes::innerCodesNeedRemoting_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<quint32>("code");
    for (const CodeRow &row : kInnerCodes)
        QTest::addRow("%s %08x", row.id, row.code) << lit(row.id) << row.code;
}

void tst_SymptomCodes::innerCodesNeedRemoting()
{
    QFETCH(QString, id);
    QFETCH(quint32, code);
    for (const QString &form : {lit("0x") + hex(code), decimal(code), QString::number(code)}) {
        const QString text = lit("The following error with errorcode %1 occurred").arg(form);
        QVERIFY(identify(text).empty());
        const std::vector<Symptom> symptoms = identify(lit("WinRM cannot process the request. ") + text);
        QCOMPARE(symptoms.size(), std::size_t(1));
        QCOMPARE(symptoms.front().id, id);
        QCOMPARE(symptoms.front().code, std::optional(code));
    }
}

void tst_SymptomCodes::bareNumbers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<quint32>("code");
    for (const CodeRow &row : kBareCodes)
        QTest::addRow("%s %u", row.id, row.code) << lit(row.id) << row.code;
}

void tst_SymptomCodes::bareNumbers()
{
    QFETCH(QString, id);
    QFETCH(quint32, code);
    for (const char *form :
         {"FullyQualifiedErrorId : %1,PSSessionOpenFailed", "%1,PSSessionStateBroken",
          "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"%1\" "
          "Machine=\"srv1\">",
          "Received a WSManFault message. (Code: %1, Machine: srv1)",
          "WSMan operation CreateShell failed, error code %1"}) {
        const std::vector<Symptom> symptoms = identify(lit(form).arg(code));
        QCOMPARE(symptoms.size(), std::size_t(1));
        QCOMPARE(symptoms.front().id, id);
        QCOMPARE(symptoms.front().code, std::optional(code)); // 5 stays 5
    }
    const QString padded = QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0'));
    QCOMPARE(identify(lit("Received a WSManFault: WSManFaultCode: 0x%1").arg(padded)).front().id, id);
    QVERIFY(identify(lit("Received a WSManFault: WSManFaultCode: 0x%1f").arg(padded)).empty());
    QVERIFY(identify(lit("WinRM is fine, exit code %1, line %1, %1").arg(code)).empty());
}

void tst_SymptomCodes::powerShellsNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("code");
    for (const CodeRow &row : kNames) {
        const QString both = lit(row.id);
        QTest::addRow("%s", row.id) << both.section(u':', 0, 0) << both.section(u':', 1) << row.code;
    }
}

void tst_SymptomCodes::powerShellsNames()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(quint32, code);
    for (const char *suffix : {"PSSessionOpenFailed", "PSSessionStateBroken"}) {
        const std::vector<Symptom> symptoms = identify(name + u',' + lit(suffix));
        QCOMPARE(symptoms.size(), std::size_t(1));
        QCOMPARE(symptoms.front().id, id);
        QCOMPARE(symptoms.front().code, std::optional(code));
        QVERIFY(symptoms.front().confidence >= 0.9);
        QVERIFY(symptoms.front().evidence.front().text.startsWith(name));
    }
    QVERIFY(identify(name).empty());
    QVERIFY(identify(lit("Some") + name + lit(",PSSessionOpenFailed")).empty());
}

void tst_SymptomCodes::theErrorAroundIsTheLastResort()
{
    const std::vector<Symptom> alone = identify(QStringLiteral("-2144108387,PSSessionOpenFailed"));
    QCOMPARE(alone.size(), std::size_t(1));
    QVERIFY(alone.front().confidence < 0.6);
    const std::vector<Symptom> withCause = identify(QStringLiteral(
        "The following error with errorcode 0x80090311 occurred while using Kerberos authentication: An "
        "unknown "
        "security error occurred.\n    + FullyQualifiedErrorId : -2144108387,PSSessionOpenFailed"));
    QCOMPARE(withCause.size(), std::size_t(1));
    QCOMPARE(withCause.front().id, QStringLiteral("kerberos-no-authority"));
}

QTEST_GUILESS_MAIN(tst_SymptomCodes)
#include "tst_symptom_codes.moc"
