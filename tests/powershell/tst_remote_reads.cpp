// What is read at another computer, by a real PowerShell engine: read.ps1 runs at a far end that
// standins/Remote.psm1 makes, and RemoteComputer asks it.
#include "engine/computers/remote/remote_computer.h"
#include "engine/powershell/command.h"
#include "engine/registry/known_keys.h"
#include "engine/registry/policy_file.h"
#include "tests/powershell/remote_world.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using namespace std::chrono_literals;

namespace {

const QString full = QStringLiteral("FullLanguage");
const QString constrained = QStringLiteral("ConstrainedLanguage");

QString sentence(const Error &error)
{
    return errorId(error.code) + u' ' + errorText(error);
}

} // namespace

class tst_RemoteReads : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_windows;
    std::unique_ptr<PowerShellProcess> m_process;
    int m_requests = 0;

    PowerShellTransport transport()
    {
        return [this](const QString &text, const std::stop_token &stop) {
            ++m_requests;
            return m_process->run(text, stop);
        };
    }
    [[nodiscard]] bool run(const QString &text);
    Result<Answer> ask(const QString &computer, const Read &read);

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void answers_data();
    void answers();
    void refusals_data();
    void refusals();
    void keyOfEveryType();
    void localPolicy();
    void policiesInTheirOrder();
    void oneRoundTrip();
    void questionsAreDataOnly();
    void anotherComputerUnderTheName();
    void programsThatAnswerOtherwise_data();
    void programsThatAnswerOtherwise();
};

bool tst_RemoteReads::run(const QString &text)
{
    const auto reply = m_process->run(text);
    if (!reply) {
        qWarning("%s", qPrintable(sentence(reply.error())));
        return false;
    }
    if (const auto error = errorOf(*reply))
        qWarning("%s", qPrintable(sentence(*error)));
    return !errorOf(*reply);
}

Result<Answer> tst_RemoteReads::ask(const QString &computer, const Read &read)
{
    RemoteComputer remote(computer, transport());
    const std::vector<Read> batch{read};
    const auto answers = remote.read(batch, {});
    return answers.size() == 1 ? answers.front() : Failure(Error{});
}

void tst_RemoteReads::initTestCase()
{
    QVERIFY(makeWindowsFolder(m_windows.path()));
    PowerShellLaunch launch;
    launch.program = QStringLiteral(POWERSHELL_HOST);
    launch.environment = QProcessEnvironment::systemEnvironment();
    launch.environment.insert(QStringLiteral("DOTNET_ROOT"), QStringLiteral(DOTNET_FOLDER));
    launch.environment.insert(QStringLiteral("SystemRoot"), m_windows.path());
    launch.environment.insert(QStringLiteral("COMPUTERNAME"), QStringLiteral("NODE1"));
    launch.environment.remove(QStringLiteral("LD_PRELOAD"));
    launch.folder = QDir::tempPath();
    PowerShellLimits limits;
    limits.start = limits.request = 300s;
    m_process = std::make_unique<PowerShellProcess>(launch, limits);
    QVERIFY(run(QStringLiteral("Import-Module -Global -Name %1")
                    .arg(quoted(QStringLiteral(STANDINS "/Remote.psm1")))));
    QVERIFY(run(world(full)));
}

void tst_RemoteReads::answers_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Read>("read");
    QTest::addColumn<Answer>("expected");
    const auto inBoth = [](const char *name, const Read &read, const Answer &expected) {
        QTest::addRow("%s, full language", name) << full << read << expected;
        QTest::addRow("%s, constrained language", name) << constrained << read << expected;
    };
    const auto inFull = [](const char *name, const Read &read, const Answer &expected) {
        QTest::addRow("%s, full language", name) << full << read << expected;
    };
    const RegistryStore hklm = RegistryStore::Hklm;
    inFull("a value", RegistryValueRead{hklm, keys::wsmanService, keys::authCredSsp},
           RegistryValueAnswer{RegistryState::present(RegistryData::dword(1))});
    inFull("a value in other letters",
           RegistryValueRead{hklm, keys::wsmanService.toUpper(), QStringLiteral("AUTH_credssp")},
           RegistryValueAnswer{RegistryState::present(RegistryData::dword(1))});
    inFull("no such value", RegistryValueRead{hklm, keys::wsmanService, QStringLiteral("no")},
           RegistryValueAnswer{RegistryState::valueAbsent()});
    inFull("no such key",
           RegistryValueRead{hklm, QStringLiteral("SOFTWARE\\Microsoft\\No\\Such"), QStringLiteral("x")},
           RegistryValueAnswer{RegistryState::keyAbsent(QStringLiteral("SOFTWARE\\Microsoft\\No"))});
    inFull("no such key, at all", RegistryValueRead{hklm, QStringLiteral("NO\\Such"), QStringLiteral("x")},
           RegistryValueAnswer{RegistryState::keyAbsent(QStringLiteral("NO"))});
    inFull("a key that is closed to us",
           RegistryValueRead{hklm, QStringLiteral("SOFTWARE\\Closed"), QStringLiteral("x")},
           RegistryValueAnswer{RegistryState::denied()});
    inFull("below a key that is closed to us",
           RegistryValueRead{hklm, QStringLiteral("SOFTWARE\\Closed\\Below"), QStringLiteral("x")},
           RegistryValueAnswer{RegistryState::keyAbsent(QStringLiteral("SOFTWARE\\Closed\\Below"))});
    RegistryKeyAnswer closed;
    closed.exists = closed.denied = true;
    inFull("the listing of a closed key", RegistryKeyRead{hklm, QStringLiteral("SOFTWARE\\Closed")}, closed);
    RegistryKeyAnswer missing;
    missing.absentFrom = QStringLiteral("SOFTWARE\\Missing");
    inFull("the listing of no key", RegistryKeyRead{hklm, missing.absentFrom + QStringLiteral("\\Below")},
           missing);

    inBoth("a service", ServiceRead{QStringLiteral("WinRM")},
           ServiceAnswer{ServiceState::Running, StartType::Automatic});
    inBoth("a service in between", ServiceRead{QStringLiteral("Odd")},
           ServiceAnswer{ServiceState::Other, StartType::Other});
    inBoth("no such service", ServiceRead{QStringLiteral("No")},
           ServiceAnswer{ServiceState::NotInstalled, StartType::Other});
    inBoth("administrator rights", ElevationRead{}, ElevationAnswer{true, QStringLiteral("contoso\\jdoe")});
    const QStringList trusted{QStringLiteral("child.contoso.com"), QStringLiteral("both.com")};
    inFull("the domain", DomainRead{},
           DomainAnswer{true, QStringLiteral("contoso.com"), QStringLiteral("NODE1"),
                        QStringLiteral("node1.corp.contoso.com"), trusted});
    QTest::newRow("the domain, constrained language")
        << constrained << Read(DomainRead{})
        << Answer(DomainAnswer{true, QStringLiteral("contoso.com"), QStringLiteral("NODE1"),
                               QStringLiteral("node1.contoso.com"), trusted});
    inBoth("the start", BootRead{}, BootAnswer{1795514400});
    inBoth("the secure channel", SecureChannelRead{}, SecureChannelAnswer{true, true, 0});
    inBoth("events under both names of the provider",
           EventLogRead{QStringLiteral("System"), QStringLiteral("WinRM"), 10154},
           EventLogAnswer{{{10154, QStringLiteral("new")}, {10154, QStringLiteral("old")}}});
    inBoth("no such event", EventLogRead{QStringLiteral("System"), QStringLiteral("WinRM"), 10156},
           EventLogAnswer{});
    inBoth("the update", UpdateLevelRead{}, UpdateLevelAnswer{false});
    inBoth("a member",
           GroupMemberRead{QStringLiteral("Windows Admin Center CredSSP"), QStringLiteral("contoso\\JDOE")},
           GroupMemberAnswer{true});
    inBoth("no member",
           GroupMemberRead{QStringLiteral("Windows Admin Center CredSSP"), QStringLiteral("CONTOSO\\x")},
           GroupMemberAnswer{false});
    inBoth("tickets", TicketsRead{SignIn::System}, TicketsAnswer{1});
    inBoth("the domain's clock", ClockRead{}, ClockAnswer{301});
}

void tst_RemoteReads::answers()
{
    QFETCH(QString, mode);
    QFETCH(Read, read);
    QFETCH(Answer, expected);
    QVERIFY(run(world(mode)));
    const auto answer = ask(QStringLiteral("node1"), read);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentence(answer.error())));
    QCOMPARE(json::encode(*answer), json::encode(expected));
}

void tst_RemoteReads::refusals_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("computer");
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<qint64>("native");
    const QString node = QStringLiteral("node1");
    const auto row = [](const char *name, const QString &mode, const QString &computer, const Read &read,
                        const char *expected, qint64 native) {
        QTest::newRow(name) << mode << computer << read << QString::fromLatin1(expected) << native;
    };
    const Read value = RegistryValueRead{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp};
    row("the registry in constrained language", constrained, node, value, "not-available", 0);
    row("the local policy in constrained language", constrained, node,
        RegistryKeyRead{RegistryStore::LocalPolicy, keys::delegation}, "not-available", 0);
    row("a value of a kind that .NET does not know", full, node,
        RegistryKeyRead{RegistryStore::Hklm, QStringLiteral("SOFTWARE\\Odd")}, "failed", 0);
    row("services that may not be asked for", full, QStringLiteral("workgroup"),
        ServiceRead{QStringLiteral("WinRM")}, "access-denied", 0);
    row("a secure channel without a domain", full, QStringLiteral("workgroup"), SecureChannelRead{},
        "not-available", 0);
    row("a secure channel of a domain controller", full, QStringLiteral("controller"), SecureChannelRead{},
        "not-available", 0);
    row("the domain's clock without a domain", full, QStringLiteral("workgroup"), ClockRead{},
        "not-available", 0);
    row("no such group", full, node, GroupMemberRead{QStringLiteral("No"), QStringLiteral("x")}, "not-found",
        0);
    row("no such class", full, QStringLiteral("bare"), BootRead{}, "failed", 0);
    row("what only the client knows", full, node, PortRead{QStringLiteral("node2"), 5985}, "not-available",
        0);
    row("another computer's clock", full, node, ClockRead{QStringLiteral("node2")}, "not-available", 0);
    row("a computer that does not let us in", full, QStringLiteral("closed"), value, "access-denied", 5);
    row("a name that nobody has", full, QStringLiteral("nobody"), value, "unreachable", 0x803381B9);
    row("a name that cannot be one", full, QStringLiteral("node1; Get-Process"), value, "invalid-input", 0);
}

void tst_RemoteReads::refusals()
{
    QFETCH(QString, mode);
    QFETCH(QString, computer);
    QFETCH(Read, read);
    QFETCH(QString, expected);
    QFETCH(qint64, native);
    QVERIFY(run(world(mode)));
    const auto answer = ask(computer, read);
    QVERIFY(!answer.has_value());
    QCOMPARE(errorId(answer.error().code), expected);
    QCOMPARE(answer.error().native, native);
    QVERIFY2(errorText(answer.error()).contains(computer) || expected == QLatin1String("not-found"),
             qPrintable(errorText(answer.error())));
}

void tst_RemoteReads::keyOfEveryType()
{
    QVERIFY(run(world(full)));
    const auto answer =
        ask(QStringLiteral("node1"), RegistryKeyRead{RegistryStore::Hklm, QStringLiteral("SOFTWARE\\All")});
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentence(answer.error())));
    const auto *key = std::get_if<RegistryKeyAnswer>(&*answer);
    QVERIFY(key != nullptr && key->exists && !key->denied);
    QCOMPARE(key->subkeys, QStringList{QStringLiteral("Below")});
    const std::map<QString, RegistryData> expected{
        {QString(), RegistryData::text(QStringLiteral("default"))},
        {QStringLiteral("text"), RegistryData::text(QStringLiteral("ä€\"\\"))},
        {QStringLiteral("expand"),
         {registry_type::ExpandString, RegistryData::text(QStringLiteral("%SystemRoot%\\x")).bytes}},
        {QStringLiteral("bytes"), RegistryData::binary(QByteArray::fromHex("00ff"))},
        {QStringLiteral("nothing"), {registry_type::None, {}}},
        {QStringLiteral("number"), RegistryData::dword(4294967294U)},
        {QStringLiteral("long"), RegistryData::qword(18446744073709551613U)},
        {QStringLiteral("several"), RegistryData::multiText({QStringLiteral("a"), QStringLiteral("b c")})},
        {QStringLiteral("empty"), RegistryData::multiText({})},
    };
    QCOMPARE(key->values.size(), expected.size());
    for (const NamedValue &value : key->values) {
        const auto found = expected.find(value.name);
        QVERIFY2(found != expected.end(), qPrintable(value.name));
        QVERIFY2(found->second == value.data, qPrintable(value.name + u' ' + value.data.typeName()));
    }
}

void tst_RemoteReads::localPolicy()
{
    QVERIFY(run(world(full)));
    const Read read = RegistryKeyRead{RegistryStore::LocalPolicy, keys::delegation};
    const auto none = ask(QStringLiteral("node1"), read);
    QVERIFY2(none.has_value(), qPrintable(none ? QString() : sentence(none.error())));
    QVERIFY(!std::get<RegistryKeyAnswer>(*none).exists);

    const QString path = m_windows.path() + QStringLiteral("/System32/GroupPolicy/Machine/Registry.pol");
    const auto file = writePolicyFile(
        {{keys::delegation, QStringLiteral("AllowFreshCredentials"), RegistryData::dword(1)}});
    QVERIFY(file && writeFile(path, *file));
    const auto some = ask(QStringLiteral("node1"), read);
    QVERIFY2(some.has_value(), qPrintable(some ? QString() : sentence(some.error())));
    const std::vector<NamedValue> expected{{QStringLiteral("AllowFreshCredentials"), RegistryData::dword(1)}};
    QVERIFY(std::get<RegistryKeyAnswer>(*some).values == expected);

    QVERIFY(writeFile(path, file->chopped(3)));
    const auto broken = ask(QStringLiteral("node1"), read);
    QVERIFY(!broken);
    QCOMPARE(errorId(broken.error().code), QStringLiteral("corrupt"));

    QVERIFY(writeFile(path, QByteArray(1024 * 1024 + 1, 'x')));
    const auto large = ask(QStringLiteral("node1"), read);
    QVERIFY(!large);
    QCOMPARE(errorId(large.error().code), QStringLiteral("failed"));
    QVERIFY(QFile::remove(path));
}

void tst_RemoteReads::policiesInTheirOrder()
{
    QVERIFY(run(world(full)));
    const QString path = m_windows.path() + QStringLiteral("/System32/GroupPolicy/Machine/Registry.pol");
    const auto file = writePolicyFile({{keys::winRmServicePolicy, keys::allowCredSsp, RegistryData::dword(1)},
                                       {QStringLiteral("SOFTWARE\\Other"), QStringLiteral("x"), {}}});
    QVERIFY(file && writeFile(path, *file));
    const auto answer = ask(QStringLiteral("node1"), PolicyRead{});
    QVERIFY(QFile::remove(path));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentence(answer.error())));
    QStringList said;
    for (const PolicyValue &value : std::get<PolicyAnswer>(*answer).values)
        said.append(QStringLiteral("%1 %2 %3 %4=%5")
                        .arg(value.policy)
                        .arg(value.fromDomain)
                        .arg(value.key.section(u'\\', -2), value.value.name, value.value.data.display()));
    QCOMPARE(said, (QStringList{QStringLiteral("Local policy 0 WinRM\\Service AllowCredSSP=1"),
                                QStringLiteral("CN={2} 1 WinRM\\Service AllowCredSSP=1"),
                                QStringLiteral("Servers 1 WinRM\\Service AllowCredSSP=0")}));
}

void tst_RemoteReads::oneRoundTrip()
{
    QVERIFY(run(world(full)));
    m_requests = 0;
    RemoteComputer remote(QStringLiteral("node1"), transport());
    QCOMPARE(remote.identity().name, QStringLiteral("node1"));
    const std::vector<Read> batch{ServiceRead{QStringLiteral("WinRM")},
                                  BootRead{},
                                  StepRead{},
                                  RegistryKeyRead{RegistryStore::LocalPolicy, keys::delegation},
                                  RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService},
                                  PolicyRead{},
                                  RegistryValueRead{RegistryStore::LocalPolicy, keys::delegation, {}}};
    const auto answers = remote.read(batch, {});
    QCOMPARE(m_requests, 1);
    QCOMPARE(answers.size(), batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i)
        QCOMPARE(answers[i].has_value(), !std::holds_alternative<StepRead>(batch[i]));
    const ComputerIdentity expected{ComputerKind::Remote, QStringLiteral("NODE1"), machineId};
    QVERIFY(remote.identity() == expected);
}

void tst_RemoteReads::questionsAreDataOnly()
{
    QVERIFY(run(world(full)));
    const QString hostile = QStringLiteral("System'; $global:broken = 1; \"$(1)\" # \u2019\n@{ä}");
    for (const Read &read : {Read(EventLogRead{hostile, hostile, 1}), Read(ServiceRead{hostile}),
                             Read(RegistryValueRead{RegistryStore::Hklm, hostile, hostile}),
                             Read(GroupMemberRead{hostile, hostile})}) {
        const auto answer = ask(QStringLiteral("node1"), read);
        QVERIFY(answer || answer.error().code == ErrorCode::NotFound);
    }
    const auto reply = m_process->run(QStringLiteral("[string]$global:broken"));
    QVERIFY(reply && reply->output.at(0).toString() == QString());
}

void tst_RemoteReads::anotherComputerUnderTheName()
{
    QVERIFY(run(world(full)));
    RemoteComputer remote(QStringLiteral("node1"), transport());
    const std::vector<Read> batch{BootRead{}};
    QVERIFY(remote.read(batch, {}).front().has_value());
    QVERIFY(run(world(full, QStringLiteral("ffffffff-0000-4444-8888-0123456789ab"))));
    const auto answers = remote.read(batch, {});
    QVERIFY(!answers.front());
    QCOMPARE(errorId(answers.front().error().code), QStringLiteral("conflict"));
    QCOMPARE(remote.identity().identity, machineId);
}

void tst_RemoteReads::programsThatAnswerOtherwise_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the trust is broken, the program says success")
        << QByteArray("Trusted DC Connection Status Status = 0 0x0 NERR_Success\n"
                      "Trust Verification Status = 86 0x56 ERROR_INVALID_PASSWORD\nThe command completed "
                      "successfully\n")
        << QStringLiteral("reached 1 intact 0 status 86");
    QTest::newRow("no domain controller")
        << QByteArray("I_NetLogonControl failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN\n")
        << QStringLiteral("reached 0 intact 0 status 1355");
    QTest::newRow("the connection failed")
        << QByteArray("Trusted DC Connection Status Status = 1311 0x51f ERROR_NO_LOGON_SERVERS\n"
                      "Trust Verification Status = 1311 0x51f ERROR_NO_LOGON_SERVERS\n")
        << QStringLiteral("reached 0 intact 0 status 1311");
    QTest::newRow("no rights") << QByteArray("I_NetLogonControl failed: Status = 5 0x5 ERROR_ACCESS_DENIED\n")
                               << QStringLiteral("access-denied 5");
    QTest::newRow("Netlogon does not run")
        << QByteArray("I_NetLogonControl failed: Status = 1722 0x6ba RPC_S_SERVER_UNAVAILABLE\n")
        << QStringLiteral("failed 1722");
    QTest::newRow("nothing that is known") << QByteArray("hello\n") << QStringLiteral("failed 0");
}

void tst_RemoteReads::programsThatAnswerOtherwise()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, expected);
    QVERIFY(run(world(full)));
    const QString path = m_windows.path() + QStringLiteral("/System32/channel");
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray usual = before.readAll();
    QVERIFY(writeFile(path, said));
    const auto answer = ask(QStringLiteral("node1"), SecureChannelRead{});
    QVERIFY(writeFile(path, usual));
    if (answer) {
        const auto &channel = std::get<SecureChannelAnswer>(*answer);
        QCOMPARE(QStringLiteral("reached %1 intact %2 status %3")
                     .arg(channel.controllerReachable)
                     .arg(channel.intact)
                     .arg(channel.status),
                 expected);
    } else {
        QCOMPARE(QStringLiteral("%1 %2").arg(errorId(answer.error().code)).arg(answer.error().native),
                 expected);
    }
}

QTEST_GUILESS_MAIN(tst_RemoteReads)
#include "tst_remote_reads.moc"
