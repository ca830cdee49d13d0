// What the window's program answers in words, also where there is no display to open a window on.
#include "tests/support/log_guard.h"

#include <QProcess>
#include <QTest>

class tst_wizard_usage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void answersInWords_data();
    void answersInWords();

private:
    LogGuard m_log;
};

void tst_wizard_usage::answersInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *name, const char *arguments, int code, const char *out, const char *err) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << code << QByteArray(out) << QByteArray(err);
    };
    row("help lists the options", "--help", 0, "--practice", "");
    row("help in another language", "--language de --help", 0, "Sprache", "");
    row("the version", "--version", 0, "credssp-wizard ", "");
    row("an option that does not exist", "--colour", 2, "", "colour");
    row("a language that does not exist", "--language xx", 2, "", "xx");
    row("symptoms without a folder", "--symptoms=", 2, "", "--symptoms needs the name of a folder.");
    row("symptoms for the window that only changes", "--continue file --symptoms folder", 2, "",
        "--continue goes with --language alone, not with --symptoms.");
    row("a stray word", "four-servers", 2, "", "four-servers");
    row("a window that cannot open", "", 2, "", "There is no display here");
    row("... in another language", "--language de", 2, "", "Anzeige");
}

void tst_wizard_usage::answersInWords()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/credssp-wizard"), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QFETCH(const int, code);
    QCOMPARE(program.exitCode(), code);
    // What was asked for is all that is said, and each goes where it belongs.
    QFETCH(const QByteArray, out);
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(out.isEmpty() ? said.isEmpty() : said.contains(out), said.constData());
    QFETCH(const QByteArray, err);
    const QByteArray complaint = program.readAllStandardError();
    QVERIFY2(err.isEmpty() ? complaint.isEmpty() : complaint.contains(err), complaint.constData());
}

QTEST_GUILESS_MAIN(tst_wizard_usage)
#include "tst_wizard_usage.moc"
