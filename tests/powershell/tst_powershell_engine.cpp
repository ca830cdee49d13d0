// The conversation with a real PowerShell: Microsoft's engine behind the command line of powershell.exe.
#include "engine/powershell/command.h"
#include "tests/powershell/real_powershell.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace credssp;
using namespace std::chrono_literals;
using real_powershell::launch;
using real_powershell::patient;
using real_powershell::sentence;

namespace {

const QString full = QStringLiteral("FullLanguage");
const QString constrained = QStringLiteral("ConstrainedLanguage");

PowerShellLaunch launchIn(const QString &languageMode)
{
    return launch({{QStringLiteral("TEST_LANGUAGE_MODE"), languageMode}});
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_PowerShellEngine : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    /// For what changes nothing in them.
    PowerShellProcess m_process{launchIn(full), patient()};
    PowerShellProcess m_constrained{launchIn(constrained), patient()};

    void languageModes()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("full language") << full;
        QTest::newRow("constrained language") << constrained;
    }

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void bootstrapIsPowerShell_data();
    void bootstrapIsPowerShell();
    void bootstrapFitsACommandLine();
    void facts_data();
    void facts();
    void valuesTravel_data();
    void valuesTravel();
    void languagesAndCodePages_data();
    void languagesAndCodePages();
    void textsRunByteForByte_data();
    void textsRunByteForByte();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void chatterIsKept();
    void programsRun_data();
    void programsRun();
    void manyAnswersInALine_data();
    void manyAnswersInALine();
    void onlyItsOwnModules();
    void troubleEndsTheProcess_data();
    void troubleEndsTheProcess();
};

void tst_PowerShellEngine::bootstrapIsPowerShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as it stands in its files")
        << readFile(QStringLiteral(SCRIPTS "/json.ps1")) + readFile(QStringLiteral(SCRIPTS "/bootstrap.ps1"));
    QTest::newRow("as it travels") << powerShellBootstrap();
}

void tst_PowerShellEngine::bootstrapIsPowerShell()
{
    QFETCH(QString, text);
    QVERIFY(text.size() > 1000);
    // What PowerShell 5.1 does not know, and what loads a module, must not be in it.
    const auto reply = m_process.run(
        QStringLiteral(
            "$tokens = $null; $errors = $null;"
            "$tree = [System.Management.Automation.Language.Parser]::ParseInput(%1, [ref]$tokens, "
            "[ref]$errors);"
            "$errors.Count;"
            "$all = $tree.FindAll({ $true }, $true);"
            "-join @($all | ForEach-Object { if ($_.GetType().Name -in 'TernaryExpressionAst', "
            "'PipelineChainAst', 'UsingStatementAst', 'TypeDefinitionAst' -or $_.NullConditional -or "
            "$_.CleanBlock) { $_.Extent.Text } });"
            "-join @($tokens | Where-Object { $_.Kind -in 'QuestionQuestion', "
            "'QuestionQuestionEquals', 'QuestionDot' } | ForEach-Object { $_.Text });"
            "$defined = @($all | Where-Object { $_.GetType().Name -eq 'FunctionDefinitionAst' } | "
            "ForEach-Object { $_.Name });"
            "@($all | Where-Object { $_.GetType().Name -eq 'CommandAst' } | ForEach-Object { "
            "$_.GetCommandName() } | Where-Object { $_ -and $_ -notin $defined }) -join ' '")
            .arg(quoted(text)));
    VERIFY_REPLY(reply);
    QCOMPARE(sentence(errorOf(*reply)), QString());
    QCOMPARE(reply->output.at(0).toInt(-1), 0);
    QCOMPARE(reply->output.at(1).toString(QStringLiteral("?")), QString());
    QCOMPARE(reply->output.at(2).toString(QStringLiteral("?")), QString());
    QStringList commands = reply->output.at(3).toString().split(u' ');
    commands.removeDuplicates();
    commands.sort();
    // Invoke-Expression is of the Utility module, and used in Constrained Language Mode alone.
    QCOMPARE(commands, QStringList{QStringLiteral("Invoke-Expression")});
}

void tst_PowerShellEngine::bootstrapFitsACommandLine()
{
    const QString text = powerShellBootstrap();
    QVERIFY(text.size() < 12'000); // Windows takes 32,767 for all arguments together
    QVERIFY2(!text.contains(u'"'), "programs read a double quote on a command line in more than one way");
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c >= QChar(0x20) && c < QChar(0x7f)));
}

void tst_PowerShellEngine::facts_data()
{
    languageModes();
}

void tst_PowerShellEngine::facts()
{
    QFETCH(QString, mode);
    PowerShellProcess &process = mode == full ? m_process : m_constrained;
    const auto facts = process.facts();
    VERIFY_REPLY(facts);
    QCOMPARE(facts->languageMode, mode);
    QCOMPARE(facts->edition, QStringLiteral("Core"));
    QVERIFY2(facts->version.startsWith(QLatin1String("7.6.")), qPrintable(facts->version));
}

void tst_PowerShellEngine::valuesTravel_data()
{
    languageModes();
}

void tst_PowerShellEngine::valuesTravel()
{
    QFETCH(QString, mode);
    PowerShellProcess &process = mode == full ? m_process : m_constrained;
    const auto reply = process.run(QStringLiteral(
        "'text'; ''; 1; [long]-9007199254740993; [uint32]4294967295; $true; $false; $null; "
        ", @(1, @('a', @()), $null); @{ list = @(1); deep = @{ 'a b' = 'c' }; nothing = $null }; "
        "[ordered]@{ Keys = 1; Count = 2 }; 2.5; [datetime]'2026-11-24'; "
        "-join @([char]0; [char]8; [char]10; [char]13; [char]31; [char]34; [char]92; [char]127; [char]8232; "
        "[char]55357; [char]56832)"));
    VERIFY_REPLY(reply);
    QCOMPARE(sentence(errorOf(*reply)), QString());
    const QJsonArray expected{
        QStringLiteral("text"),
        QString(),
        1,
        qint64(-9007199254740993),
        qint64(4294967295),
        true,
        false,
        QJsonValue(),
        QJsonArray{1, QJsonArray{QStringLiteral("a"), QJsonArray()}, QJsonValue()},
        QJsonObject{{QStringLiteral("list"), QJsonArray{1}},
                    {QStringLiteral("deep"), QJsonObject{{QStringLiteral("a b"), QStringLiteral("c")}}},
                    {QStringLiteral("nothing"), QJsonValue()}},
        QJsonObject{{QStringLiteral("Keys"), 1}, {QStringLiteral("Count"), 2}},
        QStringLiteral("2.5"),
        QStringLiteral("11/24/2026 00:00:00"),
        QString::fromUtf16(u"\0\b\n\r\x1f\"\\\x7f\u2028\U0001F600", 11)};
    QCOMPARE(reply->output.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(reply->output.at(i) == expected.at(i), qPrintable(QString::number(i)));
}

void tst_PowerShellEngine::languagesAndCodePages_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("culture");
    QTest::addColumn<QString>("codePage");
    const auto row = [](const char *name, const QString &mode, const char *culture, const char *codePage) {
        QTest::newRow(name) << mode << QString::fromLatin1(culture) << QString::fromLatin1(codePage);
    };
    row("German, DOS", full, "de-DE", "850");
    row("Turkish, whose i is another", full, "tr-TR", "857");
    row("Japanese, several bytes", full, "ja-JP", "932");
    row("Arabic, other digits and calendar", full, "ar-SA", "720");
    row("Persian, another minus", full, "fa-IR", "65001");
    row("Chinese, constrained", constrained, "zh-CN", "936");
    row("Turkish, constrained", constrained, "tr-TR", "857");
}

void tst_PowerShellEngine::languagesAndCodePages()
{
    QFETCH(QString, mode);
    QFETCH(QString, culture);
    QFETCH(QString, codePage);
    PowerShellProcess process(launch({{QStringLiteral("TEST_LANGUAGE_MODE"), mode},
                                      {QStringLiteral("TEST_CULTURE"), culture},
                                      {QStringLiteral("TEST_CODE_PAGE"), codePage}}),
                              patient());
    const QString text = QStringLiteral(u"IiİıÄß日本語العربية\U0001F600");
    const auto reply =
        process.run(quoted(text) + QStringLiteral("; -1234567; @{ IMMER = 1.5 }; $Host.CurrentCulture.Name"));
    VERIFY_REPLY(reply);
    QCOMPARE(sentence(errorOf(*reply)), QString());
    QCOMPARE(reply->output.at(0).toString(), text);
    QCOMPARE(reply->output.at(1).toInt(), -1234567);
    QCOMPARE(reply->output.at(2).toObject().value(QLatin1String("IMMER")).toString(), QStringLiteral("1.5"));
    QCOMPARE(reply->output.at(3).toString(), culture); // it really was that one
}

void tst_PowerShellEngine::textsRunByteForByte_data()
{
    QTest::addColumn<QString>("text");
    const QString self = QStringLiteral("$MyInvocation.MyCommand.ScriptBlock.ToString()");
    QTest::newRow("a line") << self;
    QTest::newRow("blanks, tabs and line ends of both kinds")
        << QStringLiteral("  \t%1 \r\n# end\n\n").arg(self);
    QTest::newRow("what others would expand")
        << self + QStringLiteral(" # %PATH% \\u0041 \\n $(calc) `n \"'&|<>^");
    QTest::newRow("letters of others")
        << self + QStringLiteral(u" # Grüße ’ “ – 你好 \u00A0\u202E \U0001F600");
    QTest::newRow("long") << self + QStringLiteral(" # ") + QString(300'000, u'x');
}

void tst_PowerShellEngine::textsRunByteForByte()
{
    QFETCH(QString, text);
    const auto reply = m_process.run(text);
    VERIFY_REPLY(reply);
    QCOMPARE(sentence(errorOf(*reply)), QString());
    QCOMPARE(reply->output, QJsonArray{text});
}

void tst_PowerShellEngine::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("outputs");
    const auto row = [](const char *name, const QString &mode, const QString &text, const QString &error,
                        int outputs) { QTest::newRow(name) << mode << text << error << outputs; };

    const QString missingCommand =
        QStringLiteral("not-available PowerShell on this computer does not have \"Get-Nothing\".");
    for (const QString &mode : {full, constrained}) {
        const QByteArray in = ", " + mode.toLatin1();
        row("an unknown command" + in, mode, QStringLiteral("'before'; Get-Nothing -Loudly; 'after'"),
            missingCommand, 1);
        row("a missing module" + in, mode,
            QStringLiteral("'before'; Import-Module -Name NoModule -ErrorAction Stop; 'after'"),
            QStringLiteral("not-available PowerShell on this computer does not have \"NoModule\"."), 1);
        row("a module that is not needed" + in, mode, QStringLiteral("Import-Module -Name NoModule; 'after'"),
            QStringLiteral("not-available PowerShell on this computer does not have \"NoModule\"."), 1);
        row("an error that ends it" + in, mode, QStringLiteral("'before'; throw 'boom'; 'after'"),
            QStringLiteral("failed PowerShell reports: boom"), 1);
        row("a break that belongs to no loop" + in, mode, QStringLiteral("'before'; break; 'after'"),
            QStringLiteral("failed PowerShell stopped before the end."), 1);
        row("a syntax error" + in, mode, QStringLiteral("'before' }"),
            QStringLiteral("failed PowerShell reports: "), 0);
    }
    const QString restricted = QStringLiteral("Constrained Language Mode");
    row("a method", constrained, QStringLiteral("'before'; [Console]::Beep()"), restricted, 1);
    row("a type", constrained, QStringLiteral("[System.Text.StringBuilder]'a'"), restricted, 0);
    row("a prompt", full, QStringLiteral("$Host.UI.ReadLine()"), QStringLiteral("NonInteractive"), 0);
}

void tst_PowerShellEngine::whatGoesWrongIsSaid()
{
    QFETCH(QString, mode);
    QFETCH(QString, text);
    QFETCH(QString, error);
    PowerShellProcess &process = mode == full ? m_process : m_constrained;
    const auto reply = process.run(text);
    VERIFY_REPLY(reply);
    QVERIFY(errorOf(*reply));
    QVERIFY2(sentence(errorOf(*reply)).contains(error), qPrintable(sentence(errorOf(*reply))));
    QTEST(static_cast<int>(reply->output.size()), "outputs");
    // It goes on with the same process.
    const auto next = process.run(QStringLiteral("'next'"));
    VERIFY_REPLY(next);
    QCOMPARE(next->output, QJsonArray{QStringLiteral("next")});
}

void tst_PowerShellEngine::chatterIsKept()
{
    const auto reply = m_process.run(
        QStringLiteral("[Console]::Out.Write('no line end'); $Host.UI.WriteLine('a line'); 'answer'; "
                       "function Warn { [CmdletBinding()]param() $PSCmdlet.WriteWarning('careful') }; Warn"));
    VERIFY_REPLY(reply);
    QCOMPARE(sentence(errorOf(*reply)), QString());
    QCOMPARE(reply->output, QJsonArray{QStringLiteral("answer")});
    QCOMPARE(reply->said, QStringList{QStringLiteral("careful")});
    QVERIFY2(reply->other.contains(QLatin1String("no line enda line")), qPrintable(reply->other));
}

void tst_PowerShellEngine::programsRun_data()
{
    languageModes();
}

void tst_PowerShellEngine::programsRun()
{
    QFETCH(QString, mode);
    PowerShellProcess &process = mode == full ? m_process : m_constrained;
    const auto reply =
        process.run(QStringLiteral("& '/bin/sh' '-c' 'echo out; echo complaint >&2; exit 7'; 'after'"));
    VERIFY_REPLY(reply);
    QCOMPARE(reply->output, QJsonArray({QStringLiteral("out"), QStringLiteral("after")}));
    QVERIFY(reply->whole);
    QCOMPARE(reply->exitCode.value_or(-1), 7);
    const auto next = process.run(QStringLiteral("'no program'"));
    VERIFY_REPLY(next);
    QVERIFY(!next->exitCode);
}

void tst_PowerShellEngine::manyAnswersInALine_data()
{
    languageModes();
}

void tst_PowerShellEngine::manyAnswersInALine()
{
    QFETCH(QString, mode);
    PowerShellProcess &process = mode == full ? m_process : m_constrained;
    // Every length: lines of exactly the console's width are where line ends get lost.
    for (int length = 0; length < 120; length += 1) {
        const auto reply = process.run(QStringLiteral("'x' * %1").arg(length));
        VERIFY_REPLY(reply);
        QCOMPARE(reply->output, QJsonArray{QString(length, u'x')});
    }
}

void tst_PowerShellEngine::onlyItsOwnModules()
{
    const QTemporaryDir home;
    const QStringList places{QStringLiteral("/planted"), QStringLiteral("/.local/share/powershell/Modules")};
    for (const QString &place : places) {
        const QString folder = home.path() + place + QStringLiteral("/Planted");
        QVERIFY(QDir().mkpath(folder));
        QFile module(folder + QStringLiteral("/Planted.psm1"));
        QVERIFY(module.open(QIODevice::WriteOnly) && module.write("function Get-Planted { 'loaded' }\n") > 0);
    }
    PowerShellProcess process(launch({{QStringLiteral("HOME"), home.path()},
                                      {QStringLiteral("DOTNET_CLI_HOME"), home.path()},
                                      {QStringLiteral("PSModulePath"), home.path() + places.first()}}),
                              patient());
    const auto found = process.run(QStringLiteral("Get-Planted"));
    VERIFY_REPLY(found);
    QVERIFY2(sentence(errorOf(*found)).contains(QLatin1String("does not have \"Get-Planted\"")),
             qPrintable(sentence(errorOf(*found))));
    const auto imported = process.run(QStringLiteral("Import-Module Planted -ErrorAction Stop"));
    VERIFY_REPLY(imported);
    QVERIFY(errorOf(*imported));
    // It would load from there, were the folder among those searched: the test can fail.
    const auto asked = process.run(
        QStringLiteral("$env:PSModulePath = %1; Get-Planted").arg(quoted(home.path() + places.first())));
    VERIFY_REPLY(asked);
    QCOMPARE(asked->output, QJsonArray{QStringLiteral("loaded")});
}

void tst_PowerShellEngine::troubleEndsTheProcess_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an answer of 50 MB") << QStringLiteral("'x' * 50000000") << ErrorCode::Failed;
    QTest::newRow("50 MB beside the answer")
        << QStringLiteral("foreach ($i in 1..50) { $Host.UI.WriteLine('x' * 1000000) }") << ErrorCode::Failed;
    QTest::newRow("it ends itself") << QStringLiteral("exit 5") << ErrorCode::Failed;
    QTest::newRow("it never ends") << QStringLiteral("while ($true) { }") << ErrorCode::TimedOut;
    QTest::newRow("it waits for input") << QStringLiteral("& '/bin/cat'") << ErrorCode::TimedOut;
    QTest::newRow("a person stops it") << QStringLiteral("while ($true) { }") << ErrorCode::Canceled;
}

void tst_PowerShellEngine::troubleEndsTheProcess()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    PowerShellProcess process(launch(), patient());
    VERIFY_REPLY(process.run(QStringLiteral("$global:old = 1")));
    std::stop_source stop;
    if (code == ErrorCode::Canceled) {
        std::thread([stop]() mutable {
            std::this_thread::sleep_for(300ms);
            stop.request_stop();
        }).detach();
    }
    const auto limit = code == ErrorCode::TimedOut ? 1s : 300s;
    QElapsedTimer clock;
    clock.start();
    const auto reply = process.run(text, stop.get_token(), limit);
    QVERIFY(clock.elapsed() < 200'000);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    const auto next = process.run(QStringLiteral("[bool]$global:old"));
    VERIFY_REPLY(next);
    QCOMPARE(next->output, QJsonArray{false});
}

QTEST_GUILESS_MAIN(tst_PowerShellEngine)
#include "tst_powershell_engine.moc"
