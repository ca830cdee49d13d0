#include "engine/computers/name.h"
#include "engine/powershell/command.h"
#include "tests/engine/powershell/hostile_names.h"
#include "tests/engine/powershell/powershell_tokens.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

class tst_Command : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void quotedText_data();
    void quotedText();
    void line_data();
    void line();
    void unterminatedIsSeenByTheReader();
    void hostileNames();
};

namespace {

Command cmdlet(const QString &name, std::vector<Argument> arguments)
{
    return {name, false, std::move(arguments)};
}

/// Everything that ComputerName may let through, told without ComputerName's own code.
bool isHarmless(const QString &name)
{
    return name.size() <= 253 && !name.startsWith(u'-') && std::all_of(name.begin(), name.end(), [](QChar c) {
               return QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:")
                   .contains(c);
           });
}

} // namespace

void tst_Command::quotedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain text is quoted all the same") << "node1"
                                                       << "'node1'";
    QTest::newRow("empty text is an argument too") << ""
                                                   << "''";
    QTest::newRow("a quote is doubled") << "o'brien"
                                        << "'o''brien'";
    QTest::newRow("typographic quotes are doubled")
        << QStringLiteral(u"\u2018\u2019\u201A\u201B")
        << QStringLiteral(u"'\u2018\u2018\u2019\u2019\u201A\u201A\u201B\u201B'");
    QTest::newRow("typographic double quotes mean nothing inside")
        << QStringLiteral(u"\u201Cx\u201D") << QStringLiteral(u"'\u201Cx\u201D'");
    QTest::newRow("nothing else is special") << "$(x) `n; \"%PATH%\""
                                             << "'$(x) `n; \"%PATH%\"'";
    QTest::newRow("what would end the parsing of the rest") << "--%"
                                                            << "('--%')";
    QTest::newRow("and what only looks like it") << "--% "
                                                 << "'--% '";
    QTest::newRow("umlauts and Japanese stay")
        << QStringLiteral(u"Büro 東京") << QStringLiteral(u"'Büro 東京'");
}

void tst_Command::quotedText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(quoted(text), expected);
}

void tst_Command::line_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("expected");

    const auto text = [](const char *value) { return Argument::text(QString::fromUtf8(value)); };
    const auto parameter = [](const char *value) { return Argument::parameter(QString::fromUtf8(value)); };

    QTest::newRow("list of servers") << cmdlet(QStringLiteral("Enable-WSManCredSSP"),
                                               {parameter("-Role"), text("Client"),
                                                parameter("-DelegateComputer"),
                                                Argument::list({QStringLiteral("a"), QStringLiteral("b")}),
                                                parameter("-Force")})
                                     << "Enable-WSManCredSSP -Role 'Client' -DelegateComputer 'a','b' -Force";
    QTest::newRow("list of one") << cmdlet(QStringLiteral("X-Y"), {Argument::list({QStringLiteral("a")})})
                                 << "X-Y 'a'";
    QTest::newRow("empty list is not left out")
        << cmdlet(QStringLiteral("X-Y"), {Argument::list({})}) << "X-Y @()";
    QTest::newRow("number") << cmdlet(QStringLiteral("X-Y"), {parameter("-N"), Argument::number(-5)})
                            << "X-Y -N -5";
    QTest::newRow("boolean") << cmdlet(QStringLiteral("X-Y"), {parameter("-B"), Argument::boolean(true)})
                             << "X-Y -B $true";
    QTest::newRow("switch that is off")
        << cmdlet(QStringLiteral("X-Y"), {parameter("-Confirm:"), Argument::boolean(false)})
        << "X-Y -Confirm:$false";
    QTest::newRow("program") << Command{QStringLiteral("C:\\Windows\\System32\\setspn.exe"),
                                        true,
                                        {text("-S"), text("WSMAN/x"), text("NODE1$")}}
                             << "& 'C:\\Windows\\System32\\setspn.exe' '-S' 'WSMAN/x' 'NODE1$'";
    QTest::newRow("a text that looks like a parameter stays a text")
        << cmdlet(QStringLiteral("X-Y"), {text("-Force")}) << "X-Y '-Force'";
    QTest::newRow("a parameter's name that is none is quoted")
        << cmdlet(QStringLiteral("X-Y"), {parameter("-a; calc")}) << "X-Y '-a; calc'";
    QTest::newRow("a cmdlet's name that is none is quoted")
        << cmdlet(QStringLiteral("calc; X-Y"), {}) << "& 'calc; X-Y'";
}

void tst_Command::line()
{
    QFETCH(Command, command);
    QFETCH(QString, expected);
    QCOMPARE(toPowerShell(command), expected);
}

void tst_Command::unterminatedIsSeenByTheReader()
{
    // The reader below is worth nothing if it accepts everything.
    QVERIFY(!powershell_tokens::read(QStringLiteral("X-Y 'a")));
    QVERIFY(!powershell_tokens::read(QStringLiteral("X-Y 'a'; calc")));
    QVERIFY(!powershell_tokens::read(QStringLiteral(u"X-Y 'a\u2019; calc '")));
    QVERIFY(!powershell_tokens::read(QStringLiteral("X-Y a;b")));
    const auto tokens = powershell_tokens::read(QStringLiteral("X-Y 'it''s','b'"));
    QVERIFY(tokens);
    QCOMPARE(tokens->at(1).texts, QStringList({QStringLiteral("it's"), QStringLiteral("b")}));
}

void tst_Command::hostileNames()
{
    QRandomGenerator random(20240229);
    int refused = 0;
    int allowed = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = hostileName(random);
        if (ComputerName::parse(name)) {
            QVERIFY2(isHarmless(name), qPrintable(name));
            ++allowed;
        } else {
            ++refused;
        }
        // Quoting does not rely on what the names let through: the refused ones stay one argument as well.
        const auto tokens = powershell_tokens::read(
            toPowerShell(cmdlet(QStringLiteral("Enable-WSManCredSSP"),
                                {Argument::parameter(QStringLiteral("-DelegateComputer")),
                                 Argument::list({name, QStringLiteral("node2")}), Argument::text(name)})));
        QVERIFY2(tokens, qPrintable(name));
        const std::vector<PowerShellToken> expected{{{QStringLiteral("Enable-WSManCredSSP")}, false},
                                                    {{QStringLiteral("-DelegateComputer")}, false},
                                                    {{name, QStringLiteral("node2")}, true},
                                                    {{name}, true}};
        QVERIFY2(*tokens == expected, qPrintable(name));
    }
    QVERIFY(refused > 9'000);
    QVERIFY(allowed > 100);
}

QTEST_GUILESS_MAIN(tst_Command)
#include "tst_command.moc"
