// Windows' own programs: they get exactly the arguments that were shown, and every way in which it can go
// wrong is said.
#include "engine/computers/command.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/oem_text.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/windows_computer.h"
#include "tests/support/log_guard.h"
#include "tests/windows/stand_ins.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace credssp;
using namespace credssp::windows;
using namespace std::chrono_literals;
using test::hostile;
using test::perform;
using test::said;
using test::StandIns;

namespace {

/// For what must not wait for a limit: far more than it needs, far less than the limits it is told apart
/// from.
constexpr qint64 aMoment = 20'000;
constexpr auto never = 600s;
constexpr auto soon = 300ms;

RegisterSpn someSpn()
{
    return {QStringLiteral("WSMAN/node1"), QStringLiteral("NODE1$")};
}

} // namespace

class tst_WindowsPrograms : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void programsRunAsShown_data();
    void programsRunAsShown();
    void aServiceElsewhereIsWaitedFor();
    void exitCodesDecideNothing_data();
    void exitCodesDecideNothing();
    void outputIsDecoded_data();
    void outputIsDecoded();
    void bothStreamsCount();
    void programMisbehaves_data();
    void programMisbehaves();
    void programIsStopped();
    void whichProgram_data();
    void whichProgram();
    void programThatDoesNotStart();
    void programThatIsMissing();
};

void tst_WindowsPrograms::programsRunAsShown_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const Action &action, const char *program,
                        const QStringList &arguments) {
        QTest::newRow(name) << action << QString::fromLatin1(program) << arguments;
    };
    const QString spn = QStringLiteral("WSMAN/node1.contoso.com");
    row("register", RegisterSpn{spn, QStringLiteral("NODE1$")}, "setspn.exe",
        {QStringLiteral("-S"), spn, QStringLiteral("NODE1$")});
    row("unregister", UnregisterSpn{spn, QStringLiteral("CONTOSO\\NODE1$"), true}, "setspn.exe",
        {QStringLiteral("-D"), spn, QStringLiteral("CONTOSO\\NODE1$")});
    row("names that are no names", RegisterSpn{QString(), hostile}, "setspn.exe",
        {QStringLiteral("-S"), QString(), hostile});
    row("own tickets", PurgeTickets{SignIn::CurrentUser}, "klist.exe", {QStringLiteral("purge")});
    row("tickets of SYSTEM", PurgeTickets{SignIn::System}, "klist.exe",
        {QStringLiteral("purge"), QStringLiteral("-li"), QStringLiteral("0x3e7")});
    row("the clock", SyncClock{}, "w32tm.exe", {QStringLiteral("/resync"), QStringLiteral("/force")});
    // Nothing answers at this address, so nothing is waited for.
    const QString host = QStringLiteral("192.0.2.1");
    row("a start type elsewhere", SetServiceStartType{QStringLiteral("WinRM"), StartType::Manual, host},
        "sc.exe",
        {QStringLiteral("\\\\") + host, QStringLiteral("config"), QStringLiteral("WinRM"),
         QStringLiteral("start="), QStringLiteral("demand")});
}

void tst_WindowsPrograms::programsRunAsShown()
{
    QFETCH(Action, action);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QCOMPARE(runsOf(action), Runs::Program);
    const StandIns standIns;
    const auto done = perform(standIns, action);
    QVERIFY2(done, qPrintable(said(done)));
    const QJsonArray record = standIns.programRecord();
    QCOMPARE(record.size(), 1);
    const QJsonArray started = record.at(0).toArray();
    QCOMPARE(started.at(0).toString(), QStringLiteral("C:\\Windows\\System32\\") + program);
    QCOMPARE(started.at(1).toArray(), QJsonArray::fromStringList(arguments));
    QCOMPARE(started.at(2).toString(), systemFolder());
    QCOMPARE(started.at(3).toString(), QDir::toNativeSeparators(systemFolder()));
    QCOMPARE(started.at(4).toString(), QString());
    // The same as on the page that the person read.
    QVERIFY(commandText(action).startsWith(QStringLiteral("& 'C:\\Windows\\System32\\%1'").arg(program)));
}

void tst_WindowsPrograms::aServiceElsewhereIsWaitedFor()
{
    // sc.exe only passes the request on. Here somebody else starts the service, after it has been called.
    const QString service = QStringLiteral("MSIServer");
    QVERIFY(controlService(service, ServiceVerb::Stop, {}));
    const StandIns standIns;
    std::jthread way([&] {
        while (standIns.programRecord().isEmpty())
            std::this_thread::yield();
        (void)controlService(service, ServiceVerb::Start, {});
    });
    const auto done = perform(standIns, ControlService{service, ServiceVerb::Start, netBiosName()});
    QVERIFY2(done, qPrintable(said(done)));
    const auto now = readService(service);
    QCOMPARE(now ? now->state : ServiceState::Other, ServiceState::Running);
    QCOMPARE(standIns.programRecord().at(0).toArray().at(1).toArray(),
             QJsonArray({QStringLiteral("\\\\") + netBiosName(), QStringLiteral("start"), service}));
    way.join();
    QVERIFY(controlService(service, ServiceVerb::Stop, {}));
}

void tst_WindowsPrograms::exitCodesDecideNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"0", "1", "5", "1115", "2147942405", "3221225477", "4294967295"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_WindowsPrograms::exitCodesDecideNothing()
{
    QFETCH(QString, code);
    StandIns standIns;
    standIns.program.insert(QStringLiteral("FAKE_PROGRAM_EXIT"), code);
    const auto done = perform(standIns, SyncClock{});
    QVERIFY2(done, qPrintable(said(done)));
    QCOMPARE(done->exitCode, code.toLongLong());
}

void tst_WindowsPrograms::outputIsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<uint>("codePage");
    QTest::addColumn<QString>("text");
    QTest::newRow("Western Europe") << QByteArray("F\x81r Stra\xe1"
                                                  "e \x84\x94\r\nja")
                                    << 850U << QString::fromUtf8("Für Straße äö\nja");
    QTest::newRow("United States") << QByteArray("F\x81r") << 437U << QString::fromUtf8("Für");
    QTest::newRow("Russia") << QByteArray("\x8f\xe0\xa8") << 866U << QString::fromUtf8("При");
    QTest::newRow("Japan") << QByteArray("\x93\x8c\x8b\x9e") << 932U << QString::fromUtf8("東京");
    QTest::newRow("UTF-8 for all") << QByteArray("F\xc3\xbcr") << 65001U << QString::fromUtf8("Für");
    QTest::newRow("nothing") << QByteArray() << 850U << QString();
}

void tst_WindowsPrograms::outputIsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(uint, codePage);
    QTEST(fromCodePage(bytes, codePage), "text");
    QVERIFY(oemCodePage() != 0);
}

void tst_WindowsPrograms::bothStreamsCount()
{
    StandIns standIns;
    // "Überprüfen" as a German Windows writes it; its numbers are the same in 437 and 850.
    standIns.program.insert(QStringLiteral("FAKE_PROGRAM_SAYS"), QString::fromLatin1(QByteArray("\x9a"
                                                                                                "berpr\x81"
                                                                                                "fen\r\n")
                                                                                         .toHex()));
    standIns.program.insert(QStringLiteral("FAKE_PROGRAM_COMPLAINS"),
                            QString::fromLatin1(QByteArray("Konto nicht gefunden").toHex()));
    const auto done = perform(standIns, someSpn());
    QVERIFY2(done, qPrintable(said(done)));
    if (oemCodePage() == 437 || oemCodePage() == 850)
        QCOMPARE(done->output, QString::fromUtf8("Überprüfen\nKonto nicht gefunden"));
    else
        QVERIFY(done->output.endsWith(QLatin1String("fen\nKonto nicht gefunden")));
}

void tst_WindowsPrograms::programMisbehaves_data()
{
    QTest::addColumn<QString>("does");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("it hangs") << QStringLiteral("hang") << ErrorCode::TimedOut
                              << QStringLiteral("did not finish in time");
    QTest::newRow("it writes and writes")
        << QStringLiteral("flood") << ErrorCode::Failed << QStringLiteral("far more than expected");
}

void tst_WindowsPrograms::programMisbehaves()
{
    QFETCH(QString, does);
    QFETCH(QString, part);
    StandIns standIns;
    standIns.program.insert(QStringLiteral("FAKE_PROGRAM"), does);
    standIns.programLimits.time = does == QLatin1String("hang") ? std::chrono::milliseconds(soon) : never;
    const auto done = perform(standIns, PurgeTickets{SignIn::System});
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QVERIFY2(said(done).contains(part), qPrintable(said(done)));
}

void tst_WindowsPrograms::programIsStopped()
{
    StandIns standIns;
    standIns.program.insert(QStringLiteral("FAKE_PROGRAM"), QStringLiteral("hang"));
    standIns.programLimits.time = never;
    std::stop_source stop;
    const std::jthread person([&] {
        while (standIns.programRecord().isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const auto done = perform(standIns, SyncClock{}, stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    QVERIFY(time.elapsed() < aMoment);
    // Who stopped before does not begin.
    QVERIFY(!perform(standIns, SyncClock{}, stop.get_token()));
    QCOMPARE(standIns.programRecord().size(), 1);
}

void tst_WindowsPrograms::whichProgram_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("error"); // -1: none
    const auto row = [](const char *name, const char *named, const QString &folder, int error) {
        QTest::newRow(name) << QString::fromLatin1(named) << folder << error;
    };
    const QString here = systemFolder();
    const int refused = static_cast<int>(ErrorCode::NotAvailable);
    row("a program of this Windows", "C:\\Windows\\System32\\cmd.exe", here, -1);
    row("one that it lacks", "C:\\Windows\\System32\\no such program.exe", here,
        static_cast<int>(ErrorCode::NotFound));
    row("Windows lives elsewhere", "C:\\Windows\\System32\\cmd.exe", QStringLiteral("D:/Windows/System32"),
        refused);
    row("Windows does not say where it lives", "C:\\Windows\\System32\\cmd.exe", QString(), refused);
    row("another folder", "C:\\Users\\Public\\cmd.exe", here, refused);
    row("a folder within", "C:\\Windows\\System32\\wbem\\cmd.exe", here, refused);
    row("out of the folder", "C:\\Windows\\System32\\..\\cmd.exe", here, refused);
    row("no path at all", "cmd.exe", here, refused);
    row("no name", "C:\\Windows\\System32\\", here, static_cast<int>(ErrorCode::NotFound));
}

void tst_WindowsPrograms::whichProgram()
{
    QFETCH(QString, named);
    QFETCH(QString, folder);
    QFETCH(int, error);
    const auto found = findProgram(named, folder);
    if (error < 0) {
        QVERIFY(found);
        QCOMPARE(QDir::toNativeSeparators(*found), named);
        return;
    }
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().code), error);
    QVERIFY2(errorText(found.error()).contains(named), qPrintable(errorText(found.error())));
}

void tst_WindowsPrograms::programThatDoesNotStart()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("setspn.exe")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no program") > 0);
    file.close();
    const auto done = runProgram({file.fileName(), {}, folder.path()}, {}, {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotAvailable);
    QVERIFY2(said(done).contains(QLatin1String("does not let")), qPrintable(said(done)));
}

void tst_WindowsPrograms::programThatIsMissing()
{
    // Where there is one, it must not be asked.
    if (QFileInfo::exists(systemFolder() + QStringLiteral("/setspn.exe")))
        return;
    WindowsComputer computer;
    const auto done = computer.perform(someSpn(), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY2(said(done).contains(QLatin1String("\"C:\\Windows\\System32\\setspn.exe\" is missing")),
             qPrintable(said(done)));
}

QTEST_GUILESS_MAIN(tst_WindowsPrograms)
#include "tst_windows_programs.moc"
