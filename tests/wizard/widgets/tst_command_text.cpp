// A command's parts, and its lines: broken where it reads well, and never changed.
#include "tests/support/log_guard.h"
#include "wizard/widgets/command_text.h"

#include <QTest>

using namespace credssp;

namespace {

char letter(CommandPart part)
{
    switch (part) {
    case CommandPart::Plain:
        return '.';
    case CommandPart::Command:
        return 'c';
    case CommandPart::Parameter:
        return 'p';
    case CommandPart::String:
        return 's';
    case CommandPart::Variable:
        return 'v';
    case CommandPart::Comment:
        return '#';
    }
    return '?';
}

QString painted(const QString &command)
{
    QString result(command.size(), QLatin1Char('.'));
    for (const CommandToken &token : commandTokens(command))
        for (qsizetype i = token.start; i < token.start + token.length; ++i)
            result[i] = QLatin1Char(letter(token.part));
    return result;
}

} // namespace

class tst_CommandText : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void parts_data();
    void parts();
    void lines_data();
    void lines();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    LogGuard m_log;
};

void tst_CommandText::parts_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *command, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromLatin1(expected);
    };
    row("nothing", "", "");
    row("command, parameter, word", "Get-Item -Path x", "cccccccc.ppppp..");
    row("string with a doubled quote", "Write 'it''s' -A", "ccccc.sssssss.pp");
    row("double quotes with an escape", "W \"a`\"b\" c", "c.ssssss..");
    row("string that never ends", "W 'abc", "c.ssss");
    row("variable", "W $entry", "c.vvvvvv");
    row("after a pipe comes a command", "A|B -c", "c.c.pp");
    row("after a semicolon too", "A; B", "c..c");
    row("the right side of an assignment", "$x = Get-Item a", "vv...cccccccc..");
    row("called program in quotes", "& 'C:\\a b\\s.exe' -x", "..ssssssssssssss.pp");
    row("two lines", "A b\nC d", "c...c..");
    row("comment to the end of its line", "A # b -c\nD", "c.######.c");
    row("a minus before a number is no parameter", "A -1", "c...");
    row("a minus within a word", "A b-c", "c....");
}

void tst_CommandText::parts()
{
    QFETCH(QString, command);
    QFETCH(QString, expected);
    QString is = painted(command);
    // A called program is told as a command or as a string; both are right.
    if (command.startsWith(QLatin1Char('&')))
        is.replace(QLatin1Char('c'), QLatin1Char('s'));
    QCOMPARE(is, expected);
}

void tst_CommandText::lines_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *command, int columns, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(command) << columns << QString::fromUtf8(expected);
    };
    row("fits", "Get-Item x", 20, "Get-Item x");
    row("breaks before an argument, hangs by four", "Get-Item one two", 14, "Get-Item one \n    two");
    row("a parameter stays with its value", "Get-Item -Name value", 16, "Get-Item \n    -Name value");
    row("a switch does not take the next parameter", "Get-It -Aaa -Bbb c", 12, "Get-It -Aaa \n    -Bbb c");
    row("a string stays whole", "Write 'one two three' x", 24, "Write 'one two three' x");
    row("a string stays whole on the next line", "Write-Host 'one two three'", 20,
        "Write-Host \n    'one two three'");
    row("an apostrophe in a comment begins no string", "# a file's end is here", 14,
        "# a file's end \n    is here");
    row("what is longer than a line is cut", "Aaaaaaaaaaaaaaa", 10, "Aaaaaaaaaa\n    aaaaa");
    row("lines of its own stay", "One\nTwo", 20, "One\nTwo");
    row("an empty line stays", "One\n\nTwo\n", 20, "One\n\nTwo\n");
    row("narrower than any use is widened", "Get-Item", 1, "Get-Item");
}

void tst_CommandText::lines()
{
    QFETCH(QString, command);
    QFETCH(int, columns);
    QFETCH(QString, expected);
    const WrappedCommand wrapped = wrapCommand(command, columns);
    QCOMPARE(wrapped.text, expected);
    QCOMPARE(static_cast<qsizetype>(wrapped.sources.size()), wrapped.text.size());
}

void tst_CommandText::nothingIsLost_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("several commands")
        << QStringLiteral("Set-Item -LiteralPath 'WSMan:\\localhost\\Client\\Auth\\CredSSP' -Value "
                          "$true -Force\n\n  & \"C:\\Windows\\System32\\sc.exe\" start WinRM | "
                          "Out-Null; Get-Service  -Name WinRM ");
    QTest::newRow("foreign letters") << QStringLiteral("Write-Output 'Größe ≥ 日本語 😀' -Ä ö");
    QTest::newRow("tabs and carriage returns") << QStringLiteral("A\t-B\tc\r\nD 'e\tf'\r\n");
    QTest::newRow("no blank at all") << QString(300, QLatin1Char('x'));
    QTest::newRow("quotes that never close") << QStringLiteral("a 'b \"c 'd e' \"f");
    QTest::newRow("only blanks") << QStringLiteral("     ");
}

void tst_CommandText::nothingIsLost()
{
    QFETCH(QString, command);
    for (int columns = 1; columns < 120; ++columns) {
        const WrappedCommand wrapped = wrapCommand(command, columns);
        QCOMPARE(wrapped.original(command, 0, wrapped.text.size()), command);
        // Blanks may stand over the edge, letters may not.
        for (const QString &line : wrapped.text.split(QLatin1Char('\n'))) {
            qsizetype end = line.size();
            while (end > 0 && line[end - 1].isSpace())
                --end;
            QVERIFY2(end <= std::max(columns, 8), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(tst_CommandText)
#include "tst_command_text.moc"
