#include "engine/computers/this_machine.h"
#include "engine/computers/windows/child_environment.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/windows_computer.h"
#include "tests/support/log_guard.h"
#include "tests/support/loopback_server.h"

#include <QProcess>
#include <QtTest>

#include <thread>
#include <winsock2.h>

using namespace credssp;
using namespace credssp::windows;

namespace {

const QString testKey = QStringLiteral("SOFTWARE\\Policies\\CredSSP Wizard Test");

/// A loopback port that is open as long as this lives.
class Listener
{
public:
    Listener()
    {
        WSADATA data{};
        WSAStartup(MAKEWORD(2, 2), &data);
        m_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        int size = sizeof address;
        bind(m_socket, reinterpret_cast<const sockaddr *>(&address), size);
        listen(m_socket, 1);
        getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~Listener()
    {
        close();
        WSACleanup();
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    void close() { closesocket(m_socket); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    SOCKET m_socket = INVALID_SOCKET;
    quint16 m_port = 0;
};

template <typename R> Result<typename R::Answer> ask(const R &read)
{
    WindowsComputer computer;
    const std::vector<Read> batch{read};
    const auto answers = computer.read(batch, {});
    if (!answers.front())
        return Failure(answers.front().error());
    return std::get<typename R::Answer>(*answers.front());
}

} // namespace

class tst_windows_computer : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void answersComeInOrder();
    void notAvailableIsSaid_data();
    void notAvailableIsSaid();
    void everyQuestionReachesItsAnswer();
    void canceledReadsAnswerSo();
    void whoStopsDoesNotWaitForTheRest();
    void identity();
    void elevationAndUser();
    void workgroup();
    void bootTime();
    void services();
    void servicesFromAfar();
    void startTypeGoesAndComesBack();
    void serviceStopsAndStarts();
    void ports();
    void serversAreAskedOnce();
    void loopbackResolves();
    void topologyKnowsThisComputer();
    void anotherClientIsRefused();
    void childrenInheritNothing();
};

void tst_windows_computer::answersComeInOrder()
{
    WindowsComputer computer;
    const std::vector<Read> batch{ElevationRead{}, WsmanProbeRead{}, BootRead{},
                                  RegistryValueRead{RegistryStore::Hklm, testKey, QStringLiteral("x")}};
    // Where somebody may stop it, a thread of its own asks.
    const std::stop_source person;
    for (const std::stop_token &stop : {std::stop_token(), person.get_token()}) {
        const auto answers = computer.read(batch, stop);
        QCOMPARE(answers.size(), batch.size());
        QVERIFY(std::holds_alternative<ElevationAnswer>(*answers.at(0)));
        QVERIFY(!answers.at(1));
        QVERIFY(std::holds_alternative<BootAnswer>(*answers.at(2)));
        QCOMPARE(std::get<RegistryValueAnswer>(*answers.at(3)).value.state, ValueState::KeyAbsent);
    }
}

void tst_windows_computer::notAvailableIsSaid_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("why");
    const QString workgroup = QStringLiteral("is in a workgroup");
    QTest::newRow("SPN owners without a domain") << Read(SpnOwnersRead{QStringLiteral("node1")}) << workgroup;
    QTest::newRow("SPN registration without a domain")
        << Read(SpnRegistrationRead{QStringLiteral("WSMAN/x"), QStringLiteral("X$")}) << workgroup;
    QTest::newRow("trust without a domain") << Read(SecureChannelRead{}) << workgroup;
    QTest::newRow("domain controller's clock without a domain") << Read(ClockRead{}) << workgroup;
    QTest::newRow("manual step: only the person knows")
        << Read(StepRead{}) << QStringLiteral("Only the person who does this step");
    QTest::newRow("connection") << Read(ConnectionRead{QStringLiteral("node1")})
                                << QStringLiteral("no password passes through this program");
}

void tst_windows_computer::notAvailableIsSaid()
{
    QFETCH(Read, read);
    QFETCH(QString, why);
    WindowsComputer computer;
    const auto answers = computer.read(std::span(&read, 1), {});
    QVERIFY(!answers.front());
    QCOMPARE(answers.front().error().code, ErrorCode::NotAvailable);
    QVERIFY2(errorText(answers.front().error()).contains(why),
             qPrintable(errorText(answers.front().error())));
}

void tst_windows_computer::everyQuestionReachesItsAnswer()
{
    // Each in its own file, tested in tst_windows_reads; here only that it is the right one that is asked.
    const auto group =
        ask(GroupMemberRead{QStringLiteral("Administrators"), QStringLiteral("nobody-at-all")});
    QVERIFY(group);
    QVERIFY(!group->member);
    QVERIFY(ask(GatewayRead{}));
    QVERIFY(ask(PolicyRead{}));
    QVERIFY(ask(TicketsRead{}));
    QCOMPARE(ask(EventLogRead{QStringLiteral("System"), QStringLiteral("'"), 1}).error().code,
             ErrorCode::InvalidInput);
    const auto level = ask(UpdateLevelRead{});
    // Wine has no such file.
    QVERIFY(level || level.error().subject.endsWith(QLatin1String("tspkg.dll")));
}

void tst_windows_computer::canceledReadsAnswerSo()
{
    std::stop_source stop;
    stop.request_stop();
    WindowsComputer computer;
    const std::vector<Read> batch{BootRead{}};
    const auto answers = computer.read(batch, stop.get_token());
    QVERIFY(!answers.front());
    QCOMPARE(answers.front().error().code, ErrorCode::Canceled);
}

void tst_windows_computer::whoStopsDoesNotWaitForTheRest()
{
    WindowsComputer computer;
    // As a whole this takes seconds.
    std::vector<Read> batch;
    for (int i = 0; i < 5'000; ++i)
        batch.emplace_back(PortRead{QStringLiteral("127.0.%1.%2").arg(i / 250).arg(i % 250 + 1), 1});
    std::stop_source stop;
    const std::jthread person([&] { stop.request_stop(); });
    const auto answers = computer.read(batch, stop.get_token());
    QCOMPARE(answers.size(), batch.size());
    QVERIFY(!answers.back().has_value());
    QCOMPARE(answers.back().error().code, ErrorCode::Canceled);
}

void tst_windows_computer::identity()
{
    WindowsComputer computer;
    QCOMPARE(computer.identity().kind, ComputerKind::Windows);
    QCOMPARE(computer.identity().name, this_machine::computerName());
    QVERIFY(!computer.identity().name.isEmpty());
    QCOMPARE(computer.identity().name, computer.identity().name.toUpper());
}

void tst_windows_computer::elevationAndUser()
{
    const auto elevation = ask(ElevationRead{});
    QVERIFY(elevation);
    // Wine runs everything with the administrators' token.
    QVERIFY(elevation->elevated);
    QCOMPARE(elevation->user.count(u'\\'), 1);
    QVERIFY(!elevation->user.startsWith(u'\\') && !elevation->user.endsWith(u'\\'));
}

void tst_windows_computer::workgroup()
{
    const auto domain = ask(DomainRead{});
    QVERIFY(domain);
    QVERIFY(!domain->joined);
    QCOMPARE(domain->netBiosName, netBiosName());
    QVERIFY(!domain->dnsName.isEmpty());
}

void tst_windows_computer::bootTime()
{
    const auto boot = ask(BootRead{});
    QVERIFY(boot);
    QVERIFY(boot->bootTime > 0);
    QVERIFY(boot->bootTime <= QDateTime::currentSecsSinceEpoch());
}

void tst_windows_computer::services()
{
    const auto none = ask(ServiceRead{QStringLiteral("CredSspWizardNoSuchService")});
    QVERIFY(none);
    QCOMPARE(none->state, ServiceState::NotInstalled);
    const auto running = ask(ServiceRead{QStringLiteral("PlugPlay")});
    QVERIFY(running);
    QCOMPARE(running->state, ServiceState::Running);
    QCOMPARE(running->startType, StartType::Automatic);
}

/// The service manager is reached by the computer's name; whether it can be is looked at first.
void tst_windows_computer::servicesFromAfar()
{
    const QString service = QStringLiteral("PlugPlay");
    const QString host = QStringLiteral("localhost");
    Listener door;
    const auto there = readServiceOf(host, service, {}, {closedPort(), door.port()});
    QVERIFY2(there, qPrintable(there ? QString() : errorText(there.error())));
    QCOMPARE(there->state, ServiceState::Running);
    QCOMPARE(there->startType, StartType::Automatic);
    const auto none = readServiceOf(host, QStringLiteral("CredSspWizardNoSuchService"), {}, {door.port()});
    QVERIFY(none);
    QCOMPARE(none->state, ServiceState::NotInstalled);
    const auto shut = readServiceOf(host, service, {}, {closedPort()});
    QVERIFY(!shut);
    QCOMPARE(shut.error().code, ErrorCode::Unreachable);
}

void tst_windows_computer::startTypeGoesAndComesBack()
{
    const QString service = QStringLiteral("MSIServer");
    WindowsComputer computer;
    const auto before = ask(ServiceRead{service});
    QVERIFY(before);
    QCOMPARE(before->startType, StartType::Manual);
    QVERIFY(computer.perform(SetServiceStartType{service, StartType::Disabled, {}}, {}));
    QCOMPARE(ask(ServiceRead{service})->startType, StartType::Disabled);
    const auto refused = computer.perform(credssp::ControlService{service, ServiceVerb::Start, {}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().native, qint64(ERROR_SERVICE_DISABLED));
    QVERIFY(computer.perform(SetServiceStartType{service, StartType::Manual, {}}, {}));
    QVERIFY(*ask(ServiceRead{service}) == *before);
    QVERIFY(!computer.perform(SetServiceStartType{service, StartType::Other, {}}, {}));
}

void tst_windows_computer::serviceStopsAndStarts()
{
    const QString service = QStringLiteral("MSIServer");
    WindowsComputer computer;
    QVERIFY(computer.perform(credssp::ControlService{service, ServiceVerb::Start, {}}, {}));
    QCOMPARE(ask(ServiceRead{service})->state, ServiceState::Running);
    QVERIFY(computer.perform(credssp::ControlService{service, ServiceVerb::Start, {}}, {}));
    QVERIFY(computer.perform(credssp::ControlService{service, ServiceVerb::Restart, {}}, {}));
    QCOMPARE(ask(ServiceRead{service})->state, ServiceState::Running);
    QVERIFY(computer.perform(credssp::ControlService{service, ServiceVerb::Stop, {}}, {}));
    QCOMPARE(ask(ServiceRead{service})->state, ServiceState::Stopped);
    QVERIFY(computer.perform(credssp::ControlService{service, ServiceVerb::Stop, {}}, {}));
}

void tst_windows_computer::ports()
{
    Listener listener;
    const QString host = QStringLiteral("127.0.0.1");
    const auto open = ask(PortRead{host, listener.port()});
    QVERIFY(open);
    QCOMPARE(open->state, PortState::Open);
    listener.close();
    const auto closed = ask(PortRead{host, listener.port()});
    QVERIFY(closed);
    QCOMPARE(closed->state, PortState::Refused);
}

void tst_windows_computer::serversAreAskedOnce()
{
    const QByteArray date = QLocale::c()
                                .toString(QDateTime::currentDateTimeUtc().addSecs(3600),
                                          QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                .toLatin1();
    const LoopbackServer server({.answer = "HTTP/1.1 401 \r\nServer: Microsoft-HTTPAPI/2.0\r\nDate: " + date +
                                           "\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: "
                                           "CredSSP\r\n\r\n"});
    network::Settings settings;
    settings.httpPort = server.port();
    settings.httpsPort = closedPort();
    WindowsComputer computer(settings);
    const QString host = QStringLiteral("127.0.0.1");
    const std::vector<Read> batch{NameResolutionRead{host}, PortRead{host, server.port()},
                                  PortRead{host, settings.httpsPort}, WsmanProbeRead{host}, ClockRead{host}};
    const auto answers = computer.read(batch, {});
    QCOMPARE(std::get<NameResolutionAnswer>(*answers.at(0)).addresses, QStringList(host));
    QCOMPARE(std::get<PortAnswer>(*answers.at(1)).state, PortState::Open);
    QCOMPARE(std::get<PortAnswer>(*answers.at(2)).state, PortState::Refused);
    const auto winRm = std::get<WsmanProbeAnswer>(*answers.at(3));
    QVERIFY(winRm.answers);
    QVERIFY(winRm.offersCredSsp());
    const qint64 offset = std::get<ClockAnswer>(*answers.at(4)).offsetSeconds;
    QVERIFY2(offset > 3300 && offset < 3900, qPrintable(QString::number(offset)));
    QCOMPARE(server.connections(), 1);
}

void tst_windows_computer::loopbackResolves()
{
    const auto answer = ask(NameResolutionRead{QStringLiteral("127.0.0.1")});
    QVERIFY(answer);
    QVERIFY(answer->resolved);
    QCOMPARE(answer->addresses, QStringList(QStringLiteral("127.0.0.1")));
    QCOMPARE(answer->dnsName, QString());
}

void tst_windows_computer::topologyKnowsThisComputer()
{
    const QString own = this_machine::computerName();
    const auto topology =
        this_machine::topology(own, {own.toLower(), QStringLiteral("node1"), QStringLiteral("NODE1")});
    QVERIFY(topology);
    QCOMPARE(topology->distinct().size(), std::size_t(2));
    QCOMPARE(topology->find(own.toLower()), topology->client.computer.get());
    QCOMPARE(topology->servers.at(1).computer->identity().kind, ComputerKind::Remote);
    const std::vector<Read> batch{BootRead{}, ElevationRead{}};
    const auto answers = topology->servers.at(1).computer->read(batch, {});
    QCOMPARE(answers.size(), std::size_t(2));
    // Wine's PowerShell, which would ask it, ends with 0 and says nothing: that is no answer.
    for (const auto &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Failed);
    }
}

void tst_windows_computer::anotherClientIsRefused()
{
    const auto topology = this_machine::topology(QStringLiteral("somebody-else"), {});
    QVERIFY(!topology);
    QCOMPARE(topology.error().code, ErrorCode::NotAvailable);
}

void tst_windows_computer::childrenInheritNothing()
{
    qputenv("CREDSSP_TEST_INHERITED", "yes");
    const QProcessEnvironment environment = childEnvironment();
    QCOMPARE(environment.value(QStringLiteral("PATH")), QDir::toNativeSeparators(systemFolder()));
    QCOMPARE(environment.value(QStringLiteral("PSModulePath")),
             QDir::toNativeSeparators(systemFolder()) + QStringLiteral("\\WindowsPowerShell\\v1.0\\Modules"));
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(systemFolder() + QStringLiteral("/cmd.exe"), {QStringLiteral("/c"), QStringLiteral("set")});
    QVERIFY(child.waitForFinished());
    const QString output = QString::fromUtf8(child.readAllStandardOutput());
    QVERIFY(output.contains(QLatin1String("PSModulePath="), Qt::CaseInsensitive));
    QVERIFY(!output.contains(QLatin1String("CREDSSP_TEST_INHERITED")));
}

QTEST_GUILESS_MAIN(tst_windows_computer)
#include "tst_windows_computer.moc"
