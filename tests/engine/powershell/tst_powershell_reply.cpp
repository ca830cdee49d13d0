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
        0x80338012, ErrorCode::Failed, 0x80338012, "PowerShell reports: the message");
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

QTEST_GUILESS_MAIN(tst_PowerShellReply)
#include "tst_powershell_reply.moc"
