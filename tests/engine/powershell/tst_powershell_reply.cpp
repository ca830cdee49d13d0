// What PowerShell's errors mean, told apart by ids that are the same in every language.
#include "engine/powershell/reply.h"
#include "tests/support/log_guard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace credssp;

class tst_PowerShellReply : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void json();
    void notAReply_data();
    void notAReply();
    void meaning_data();
    void meaning();
    void theErrorThatDecides();
    void winRmSaysItInXml_data();
    void winRmSaysItInXml();
    void printed();
};

void tst_PowerShellReply::json()
{
    const auto reply = replyFromJson(R"([{"output": "a"}, {"said": "careful"}, {"output": 9007199254740993},
        {"error": {"id": "I", "category": "C", "reason": "R", "target": "T", "message": "M",
                   "hresult": -2147024891}},
        {"output": null}, {"whole": true, "exitCode": 7}])");
    QVERIFY(reply);
    QVERIFY(reply->whole && !reply->thrown);
    QCOMPARE(reply->output.at(1).toInteger(), 9007199254740993);
    QCOMPARE(reply->errors.size(), 1U);
    QCOMPARE(reply->errors.front().hresult, 0x80070005);
    QCOMPARE(reply->errors.front().target, QStringLiteral("T"));
    QCOMPARE(reply->said, QStringList{QStringLiteral("careful")});
    QCOMPARE(reply->exitCode.value_or(0), 7);
    QCOMPARE(reply->output.size(), 3);
    QVERIFY(!replyFromJson(R"([{"whole": true, "exitCode": null}])")->exitCode);
    const auto thrown =
        replyFromJson(R"([{"error": {"id": "1"}}, {"thrown": {"id": "2"}}, {"whole": false}])");
    QVERIFY(thrown && thrown->thrown && !thrown->whole);
    QCOMPARE(thrown->errors.back().id, QStringLiteral("2"));
}

void tst_PowerShellReply::notAReply_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no list") << QByteArray(R"({"whole": true})");
    QTest::newRow("no end") << QByteArray(R"([{"output": 1}])");
    QTest::newRow("an end that says nothing") << QByteArray(R"([{"whole": 1}])");
    QTest::newRow("an event of another kind") << QByteArray(R"([{"else": 1}, {"whole": true}])");
    QTest::newRow("no event") << QByteArray(R"([1, {"whole": true}])");
}

void tst_PowerShellReply::notAReply()
{
    QFETCH(QByteArray, json);
    QVERIFY(!replyFromJson(json));
}

void tst_PowerShellReply::meaning_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("hresult");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("native");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, const char *id, const char *category, const char *reason,
                        qint64 hresult, ErrorCode code, qint64 native, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(category)
                            << QString::fromLatin1(reason) << hresult << code << native
                            << QString::fromLatin1(part);
    };
    row("a method in Constrained Language Mode",
        "MethodInvocationNotSupportedInConstrainedLanguage,Microsoft.PowerShell.Commands."
        "InvokeExpressionCommand",
        "InvalidOperation", "RuntimeException", 0x80131501, ErrorCode::NotAvailable, 0,
        "Constrained Language Mode");
    row("a type in Constrained Language Mode",
        "CannotCreateTypeConstrainedLanguage,Microsoft.PowerShell.Commands.NewObjectCommand",
        "PermissionDenied", "PSNotSupportedException", 0x80131515, ErrorCode::NotAvailable, 0,
        "Constrained Language Mode");
    row("a conversion in Constrained Language Mode", "ConversionSupportedOnlyToCoreTypes", "InvalidOperation",
        "RuntimeException", 0x80131501, ErrorCode::NotAvailable, 0, "Constrained Language Mode");
    row("a script that the execution policy forbids", "UnauthorizedAccess", "SecurityError",
        "PSSecurityException", 0x80070005, ErrorCode::NotAvailable, 0, "scripts that this step needs");
    row("a module that the execution policy forbids",
        "UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand", "SecurityError",
        "PSSecurityException", 0x80070005, ErrorCode::NotAvailable, 0, "scripts that this step needs");
    row("a command whose module the execution policy forbids", "CouldNotAutoloadMatchingModule",
        "ObjectNotFound", "CommandNotFoundException", 0x80070005, ErrorCode::NotAvailable, 0,
        "scripts that this step needs");
    row("a command whose module does not load", "CouldNotAutoLoadModule", "ObjectNotFound",
        "CommandNotFoundException", 0x80131501, ErrorCode::NotAvailable, 0, "cannot load it");
    row("an unknown command", "CommandNotFoundException", "ObjectNotFound", "CommandNotFoundException",
        0x80131501, ErrorCode::NotAvailable, 0, "does not have \"target\"");
    row("a missing module", "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
        "ResourceUnavailable", "FileNotFoundException", 0x80070002, ErrorCode::NotAvailable, 0,
        "does not have \"target\"");
    row("a CredSSP cmdlet without administrator rights",
        "System.InvalidOperationException,Microsoft.WSMan.Management.EnableWSManCredSSPCommand",
        "InvalidOperation", "InvalidOperationException", 0x80131509, ErrorCode::AccessDenied, 0,
        "administrator rights");
    row("Windows says no", "WsManError,Microsoft.WSMan.Management.GetWSManCredSSPCommand", "InvalidOperation",
        "InvalidOperationException", 0x80070005, ErrorCode::AccessDenied, 0x80070005, "administrator rights");
    row("a registry key that is closed", "System.Security.SecurityException", "PermissionDenied",
        "SecurityException", 0x8013150A, ErrorCode::AccessDenied, 0, "administrator rights");
    row("anything else, with Windows' code", "WsManError", "InvalidOperation", "InvalidOperationException",
        0x80338113, ErrorCode::Failed, 0x80338113, "PowerShell reports: the message");
    row("WinRM does not run", "WsManError", "InvalidOperation", "InvalidOperationException", 0x80338012,
        ErrorCode::Failed, 0x80338012, "service WinRM");
    row("a setting that a policy holds", "WsManError", "InvalidOperation", "InvalidOperationException",
        0x8033808A, ErrorCode::Failed, 0x8033808A, "A policy of your organization");
    row("anything else, with a code that says nothing", "boom", "OperationStopped", "RuntimeException",
        0x80131501, ErrorCode::Failed, 0, "PowerShell reports: the message");
}

void tst_PowerShellReply::meaning()
{
    QFETCH(QString, id);
    QFETCH(QString, category);
    QFETCH(QString, reason);
    QFETCH(qint64, hresult);
    PowerShellReply reply;
    reply.thrown = true;
    reply.errors.push_back(
        {id, category, reason, QStringLiteral("target"), QStringLiteral("the message\r\n"), hresult});
    const auto error = errorOf(reply);
    QVERIFY(error);
    QTEST(error->code, "code");
    QTEST(error->native, "native");
    QFETCH(QString, part);
    QVERIFY2(errorText(*error).contains(part), qPrintable(errorText(*error)));
}

void tst_PowerShellReply::theErrorThatDecides()
{
    PowerShellReply reply;
    reply.whole = true;
    QVERIFY(!errorOf(reply));
    reply.whole = false;
    QVERIFY(errorOf(reply));

    PowerShellError remark{QStringLiteral("a"), {}, {}, {}, QStringLiteral("first"), 0};
    PowerShellError end{QStringLiteral("b"), {}, {}, {}, QStringLiteral("last"), 0};
    reply.errors = {remark, end};
    reply.whole = true;
    QVERIFY(errorText(*errorOf(reply)).contains(QStringLiteral("first")));
    reply.whole = false;
    reply.thrown = true;
    QVERIFY(errorText(*errorOf(reply)).contains(QStringLiteral("last")));
}

void tst_PowerShellReply::winRmSaysItInXml_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &message, qint64 code, const QString &words) {
        QTest::newRow(name) << message << code << words;
    };
    const QString begin = QStringLiteral(
        "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"%1\" "
        "Machine=\"localhost\">");
    const QString end = QStringLiteral("<f:Message>Der Client kann nicht.</f:Message></f:WSManFault>");
    row("WinRM does not run", begin.arg(2150858770) + end, 0x80338012,
        QStringLiteral("Der Client kann nicht."));
    row("held by a policy", begin.arg(2150858890) + end, 0x8033808A,
        QStringLiteral("Der Client kann nicht."));
    row("no rights", begin.arg(5) + end, 5, QStringLiteral("Der Client kann nicht."));
    row("a fault within the message",
        begin.arg(7) + QStringLiteral("<f:Message>a<f:ProviderFault>b &amp; c</f:ProviderFault></f:Message>"
                                      "</f:WSManFault>"),
        7, QStringLiteral("ab & c"));
    // What is no such XML stays as it is.
    const QString plain = QStringLiteral("The WSManFault was <not> written down.");
    row("only words", plain, 0x80131509, plain);
    const QString torn = begin.arg(5) + QStringLiteral("<f:Message>cut o");
    row("cut off", torn, 0x80131509, torn);
    const QString codeless = begin.arg(QStringLiteral("many")) + end;
    row("without a number", codeless, 0x80131509, codeless);
}

void tst_PowerShellReply::winRmSaysItInXml()
{
    QFETCH(QString, message);
    const QJsonObject error{{QStringLiteral("id"), QStringLiteral("WsManError")},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("hresult"), -2146233079}};
    const QJsonArray events{QJsonObject{{QStringLiteral("thrown"), error}},
                            QJsonObject{{QStringLiteral("whole"), false}}};
    const auto reply = replyFromJson(QJsonDocument(events).toJson());
    QVERIFY(reply);
    QTEST(reply->errors.front().hresult, "code");
    QTEST(reply->errors.front().message, "words");
}

void tst_PowerShellReply::printed()
{
    PowerShellReply reply;
    QCOMPARE(printedBy(reply), QString());
    reply.output = {QStringLiteral("cfg : …"), 7, true, QJsonValue(), QJsonObject{{QStringLiteral("a"), 1}}};
    reply.said = {QStringLiteral("careful")};
    reply.other = QStringLiteral("\r\nfrom elsewhere\r\n");
    QCOMPARE(printedBy(reply), QStringLiteral("cfg : …\n7\ntrue\n[{\"a\":1}]\ncareful\nfrom elsewhere"));
}

QTEST_GUILESS_MAIN(tst_PowerShellReply)
#include "tst_powershell_reply.moc"
