// Every command text that an action can have, read by PowerShell's own parser and bound to cmdlets with the
// documented parameters: what comes out is what was meant, whatever the names in it are.
#include "engine/computers/command.h"
#include "engine/computers/name.h"
#include "engine/report/script.h"
#include "engine/session.h"
#include "tests/engine/powershell/hostile_names.h"
#include "tests/powershell/command_samples.h"
#include "tests/powershell/notation.h"
#include "tests/powershell/real_powershell.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

/// As many lines as travel in one request.
constexpr qsizetype batch = 400;

/// Two columns of a table for Test-CommandText.
struct Row
{
    QString text;
    QString meant;
};

/// What people really type.
const QStringList &ordinaryNames()
{
    static const QStringList names{
        QStringLiteral("NODE1"),         QStringLiteral("node1.contoso.com"),
        QStringLiteral("10.0.0.1"),      QStringLiteral("fe80::1"),
        QStringLiteral("CONTOSO\\anna"), QStringLiteral("anna@contoso.com"),
        QStringLiteral("WSMAN/node1"),   QStringLiteral("WinRM"),
        QStringLiteral("NODE1$"),        QStringLiteral("Windows Admin Center CredSSP Administrators")};
    return names;
}

/// Hostile to the eye, and yet a name that Windows allows.
QStringList hostileButAllowed()
{
    QStringList names;
    for (const QString &name :
         {QStringLiteral("CONTOSO\\o'brien"), QStringLiteral("CONTOSO\\a$b"), QStringLiteral("CONTOSO\\$(a)"),
          QStringLiteral("CONTOSO\\`n{0}"), QStringLiteral("CONTOSO\\a&b"), QStringLiteral("CONTOSO\\%PATH%"),
          QStringLiteral("CONTOSO\\#a"), QStringLiteral(u"CONTOSO\\Jürgen"), QStringLiteral(u"CONTOSO\\田中"),
          QStringLiteral("CONTOSO\\!a~^_"), QStringLiteral(".\\a b")})
        if (parseAccountName(name))
            names.append(name);
    return names;
}

/// ASCII only: names as these do strange things to a terminal.
QString firstDifference(const QString &text, const QString &meant, const QString &seen)
{
    qsizetype at = 0;
    while (at < meant.size() && at < seen.size() && meant.at(at) == seen.at(at))
        ++at;
    const auto shown = [](const QString &part) {
        QString result;
        for (const QChar c : part)
            result += c >= u' ' && c <= u'~'
                          ? QString(c)
                          : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        return result;
    };
    const qsizetype from = std::max<qsizetype>(0, at - 40);
    return QStringLiteral("%1\n  differs at %2\n  meant: ...%3\n  is:    ...%4")
        .arg(shown(text.left(300)), QString::number(at), shown(meant.mid(from, 80)),
             shown(seen.mid(from, 80)));
}

QStringList allNames()
{
    QStringList names = ordinaryNames() + hostileButAllowed() + hostilePieces();
    for (const QString &end :
         {QStringLiteral("\\"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("`")})
        names.append(QStringLiteral("NODE1") + end);
    QRandomGenerator random(20260101);
    for (int i = 0; i < 25; ++i)
        names.append(hostileName(random));
    return names;
}

} // namespace

class tst_CommandTexts : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    PowerShellProcess m_process{real_powershell::launch(), real_powershell::patient()};
    std::vector<CommandSample> m_samples;

    /// The rows for which PowerShell says something else; nothing when it did not look at all of them.
    std::optional<QStringList> differing(const std::vector<Row> &rows, const char *function);

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void otherThingsAreSeen_data();
    void otherThingsAreSeen();
    void isReadAsMeant();
    void bindsAsMeant();
    void whatDoesNotBindIsSeen_data();
    void whatDoesNotBindIsSeen();
    void scriptsAreWhole_data();
    void scriptsAreWhole();
};

std::optional<QStringList> tst_CommandTexts::differing(const std::vector<Row> &rows, const char *function)
{
    QStringList found;
    for (std::size_t from = 0; from < rows.size(); from += batch) {
        QStringList lines;
        for (std::size_t i = from; i < rows.size() && i < from + batch; ++i)
            lines.append(real_powershell::escaped(rows[i].text) + u':' +
                         real_powershell::escaped(rows[i].meant));
        const auto reply = m_process.run(
            QStringLiteral("Test-CommandText '%1' %2").arg(lines.join(u';'), QLatin1String(function)));
        if (!reply || errorOf(*reply) || reply->output.isEmpty() ||
            reply->output.first() != QJsonValue(lines.size())) {
            qWarning("%s", qPrintable(reply ? real_powershell::sentence(errorOf(*reply))
                                            : real_powershell::sentence(reply.error())));
            return std::nullopt;
        }
        for (qsizetype i = 1; i < reply->output.size(); ++i) {
            const QJsonArray row = reply->output.at(i).toArray();
            found.append(firstDifference(row.at(0).toString(), row.at(1).toString(), row.at(2).toString()));
        }
    }
    return found;
}

void tst_CommandTexts::initTestCase()
{
    const auto reply = m_process.run(
        QStringLiteral("Import-Module -Name '%1/CommandReader.psm1', '%1/standins/Signatures.psm1' -Global")
            .arg(QStringLiteral(POWERSHELL_TESTS)));
    VERIFY_REPLY(reply);
    QCOMPARE(real_powershell::sentence(errorOf(*reply)), QString());
    const QStringList names = allNames();
    QVERIFY(hostileButAllowed().size() >= 8);
    m_samples = fixedCommandSamples(names);
    for (const QString &name : names) {
        std::vector<CommandSample> more = commandSamples(name);
        std::move(more.begin(), more.end(), std::back_inserter(m_samples));
    }
    QVERIFY(m_samples.size() > 2000);
}

void tst_CommandTexts::otherThingsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("a variable", "C-D $a");
    row("a variable of the environment", "C-D $env:a");
    row("a splatted variable", "C-D @true");
    row("a string that expands", "C-D \"a\"");
    row("a bare word", "C-D a");
    row("a sub-expression", "C-D $(a)");
    row("an expression", "C-D (1)");
    row("a list expression", "C-D @('a')");
    row("a list in a list", "C-D ('a','b'),'c'");
    row("a script block", "C-D {a}");
    row("a hash table", "C-D @{a=1}");
    row("a member", "C-D 'a'.Length");
    row("a type", "[int]");
    row("a second pipeline element", "C-D 'a' | E-F");
    row("a redirection", "C-D 'a' > 'b'");
    row("a job", "C-D 'a' &");
    row("a chain", "C-D 'a' && E-F");
    row("a dot source", ". 'a'");
    row("a program that is a variable", "& $a");
    row("a comment", "C-D # 'a'");
    row("an assignment", "$a = 1");
    row("an if", "if (1) { }");
    row("a function", "function a { }");
    row("a parameter block", "param($a) C-D");
    row("a process block", "process { C-D }");
    row("a real number", "C-D 1.5");
    row("an error", "C-D 'a");
    row("a here-string", "C-D @'\na\n'@");
    row("what ends parsing", "C-D '--%' -E");
    row("what ends parsing, last", "C-D '--%'");
    row("what ends parsing, in a list", "C-D '--%','a'");
}

void tst_CommandTexts::otherThingsAreSeen()
{
    QFETCH(QString, text);
    const auto reply = m_process.run(
        QStringLiteral("Read-CommandText ([regex]::Unescape('%1'))").arg(real_powershell::escaped(text)));
    VERIFY_REPLY(reply);
    QCOMPARE(reply->output.size(), 1);
    QVERIFY2(reply->output.first().toString().contains(u'?'), qPrintable(reply->output.first().toString()));
}

void tst_CommandTexts::isReadAsMeant()
{
    std::vector<Row> rows;
    for (const CommandSample &sample : m_samples) {
        QStringList meant;
        for (const Command &command : commandsOf(sample.action))
            meant.append(notation::command(command));
        QCOMPARE(meant.size(), sample.meant.size());
        rows.push_back({commandText(sample.action), meant.join(u'\n')});
    }
    const auto wrong = differing(rows, "Read-CommandText");
    QVERIFY(wrong);
    QVERIFY2(wrong->isEmpty(), qPrintable(wrong->mid(0, 3).join(u'\n')));
    // One letter more, and it is seen.
    rows.resize(1);
    rows.front().meant += u'x';
    QCOMPARE(differing(rows, "Read-CommandText").value_or(QStringList()).size(), 1);
}

void tst_CommandTexts::bindsAsMeant()
{
    std::vector<Row> rows;
    for (const CommandSample &sample : m_samples) {
        const std::vector<Command> commands = commandsOf(sample.action);
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const QString &meant = sample.meant.at(static_cast<qsizetype>(i));
            if (commands[i].isProgram) // its arguments are all that there is to it
                QCOMPARE(notation::command(commands[i]), meant);
            else
                rows.push_back({toPowerShell(commands[i]), meant});
        }
    }
    const auto wrong = differing(rows, "Invoke-CommandText");
    QVERIFY(wrong);
    QVERIFY2(wrong->isEmpty(), qPrintable(wrong->mid(0, 3).join(u'\n')));
}

void tst_CommandTexts::whatDoesNotBindIsSeen_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(text);
    };
    row("a role that there is not", "Enable-WSManCredSSP -Role 'Clients' -DelegateComputer 'a' -Force");
    row("no role", "Disable-WSManCredSSP");
    row("a parameter that there is not", "Disable-WSManCredSSP -Role 'Client' -Force");
    row("a server that delegates", "Enable-WSManCredSSP -Role 'Server' -DelegateComputer 'a' -Force");
    row("a client that delegates to nobody", "Enable-WSManCredSSP -Role 'Client' -Force");
    row("what would ask", "Enable-WSManCredSSP -Role 'Server'");
    row("a list where one is wanted", "Set-Service -Name 'a','b' -StartupType 'Manual' -Status 'Up'");
    row("a number that is none",
        "New-ItemProperty -LiteralPath 'a' -Name '1' -PropertyType 'DWord' -Value 'x'");
    row("both kinds of path", "New-ItemProperty -LiteralPath 'a' -Path 'a' -Name '1'");
}

void tst_CommandTexts::whatDoesNotBindIsSeen()
{
    QFETCH(QString, text);
    const auto reply = m_process.run(
        QStringLiteral("Invoke-CommandText ([regex]::Unescape('%1'))").arg(real_powershell::escaped(text)));
    VERIFY_REPLY(reply);
    QVERIFY2(reply->output.first().toString().startsWith(u'?'), qPrintable(reply->output.first().toString()));
}

void tst_CommandTexts::scriptsAreWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// The scripts that one can take along are syntactically whole, and their statements are the commands of the
/// plan.
void tst_CommandTexts::scriptsAreWhole()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(name, folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    Session session = test::Job(*store, folder.filePath(QStringLiteral("journal"))).session();
    QStringList scripts;
    QStringList meant;
    for (const Remedy *remedy : allRemedies()) {
        const auto plan = session.plan(remedy->id());
        if (!plan)
            continue;
        scripts.append(u'\'' + real_powershell::escaped(powerShellScript(*plan)) + u'\'');
        QStringList commands;
        for (const Step &step : plan->steps)
            for (const Command &command : commandsOf(step.action))
                commands.append(command.name);
        meant.append(commands.join(u' '));
    }
    QVERIFY(!scripts.isEmpty());
    const auto reply = m_process.run(
        QStringLiteral(
            "foreach ($script in %1) {"
            "$tokens = $null; $errors = $null;"
            "$tree = [System.Management.Automation.Language.Parser]::ParseInput([regex]::Unescape($script), "
            "[ref]$tokens, [ref]$errors);"
            "if ($errors.Count) { '?' + $errors[0].Message } else {"
            "$commands = $tree.FindAll({ $args[0].GetType().Name -eq 'CommandAst' }, $true);"
            "@(foreach ($one in $commands) { $one.GetCommandName() }) -ne 'Read-Host' -join ' ' } }")
            .arg(scripts.join(u',')));
    VERIFY_REPLY(reply);
    QCOMPARE(real_powershell::sentence(errorOf(*reply)), QString());
    QCOMPARE(reply->output, QJsonArray::fromStringList(meant));
}

QTEST_GUILESS_MAIN(tst_CommandTexts)
#include "tst_command_texts.moc"
