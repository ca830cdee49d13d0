// Which PowerShell is started on Windows, and how.
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/powershell.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <windows.h>

using namespace credssp;

namespace {

/// Wine's own powershell.exe does nothing and ends with 0; a real one may stand in its place.
bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

} // namespace

class tst_WindowsPowerShell : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whichOne_data();
    void whichOne();
    void launch();
    void firstAnswer();
};

void tst_WindowsPowerShell::whichOne_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("found");
    const QString five = QStringLiteral("/system/WindowsPowerShell/v1.0/powershell.exe");
    const QString seven = QStringLiteral("/programs/PowerShell/7/pwsh.exe");
    QTest::newRow("both: the one that belongs to Windows") << QStringList{five, seven} << five;
    QTest::newRow("only Windows PowerShell") << QStringList{five} << five;
    QTest::newRow("only PowerShell 7") << QStringList{seven} << seven;
    QTest::newRow("neither") << QStringList() << QString();
}

void tst_WindowsPowerShell::whichOne()
{
    QFETCH(QStringList, files);
    QFETCH(QString, found);
    const QTemporaryDir folder;
    for (const QString &name : files) {
        QFile file(folder.path() + name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
    }
    const auto program = windows::findPowerShell(folder.path() + QStringLiteral("/system"),
                                                 folder.path() + QStringLiteral("/programs"));
    if (found.isEmpty()) {
        QVERIFY(!program);
        QCOMPARE(program.error().code, ErrorCode::NotFound);
    } else {
        QCOMPARE(program.value_or(QString()), folder.path() + found);
    }
}

void tst_WindowsPowerShell::launch()
{
    qputenv("PSModulePath", "C:\\planted");
    const auto launch = windows::powerShellLaunch();
    qunsetenv("PSModulePath");
    QVERIFY(launch);
    QVERIFY(launch->program.startsWith(windows::systemFolder()));
    QCOMPARE(launch->folder, windows::systemFolder());
    const QString modules = launch->environment.value(QStringLiteral("PSModulePath"));
    QVERIFY2(modules.endsWith(QLatin1String("\\WindowsPowerShell\\v1.0\\Modules")), qPrintable(modules));
    for (const QString &option :
         {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-NoLogo")})
        QVERIFY(launch->arguments.contains(option));
    QVERIFY(!launch->arguments.contains(QStringLiteral("-ExecutionPolicy")));
}

void tst_WindowsPowerShell::firstAnswer()
{
    const auto launch = windows::powerShellLaunch();
    QVERIFY(launch);
    PowerShellProcess process(*launch);
    const auto facts = process.facts();
    if (facts) {
        QVERIFY(!facts->version.isEmpty());
        return;
    }
    QVERIFY2(isWine() &&
                 errorText(facts.error()).contains(QLatin1String("ended before it answered (exit code 0)")),
             qPrintable(errorText(facts.error())));
}

QTEST_GUILESS_MAIN(tst_WindowsPowerShell)
#include "tst_windows_powershell.moc"
