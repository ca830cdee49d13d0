// The script that a person takes to a server, run by a real PowerShell engine from its file: what it asks,
// what it does and leaves alone, and what the wizard makes of the file that it writes.
#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/carried/carried_script.h"
#include "engine/powershell/command.h"
#include "engine/registry/known_keys.h"
#include "engine/session.h"
#include "tests/powershell/real_powershell.h"
#include "tests/powershell/remote_world.h"
#include "tests/support/log_guard.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

const QString full = QStringLiteral("FullLanguage");
const QString constrained = QStringLiteral("ConstrainedLanguage");
const QString node = QStringLiteral("node1");
const QString confirmedPlan = QString(64, u'a');
const Read switchRead = RegistryValueRead{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp};

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

Answer switchIs(quint32 number)
{
    return RegistryValueAnswer{RegistryState::present(RegistryData::dword(number))};
}

CarriedStep switching(bool on)
{
    const Action action = on ? Action(EnableServerCredSsp{}) : Action(DisableServerCredSsp{});
    return {
        QStringLiteral("Switches it"), action, {{switchRead, switchIs(on ? 0 : 1), switchIs(on ? 1 : 0)}}};
}

QString sentenceOf(const Error &error)
{
    return errorId(error.code) + u' ' + errorText(error);
}

} // namespace

class tst_CarriedScript : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_windows;
    std::unique_ptr<QTemporaryDir> m_stick;
    std::unique_ptr<PowerShellProcess> m_process;

    [[nodiscard]] bool run(const QString &text);
    [[nodiscard]] CarriedStore store() const
    {
        return CarriedStore(m_stick->filePath(QStringLiteral("requests")));
    }
    [[nodiscard]] static CarriedRequest questions(std::vector<Read> reads);
    [[nodiscard]] static CarriedRequest actions(std::vector<CarriedStep> steps,
                                                const QString &machine = machineId);
    /// Writes the script, runs it at node1 from its file, and gives back what it said.
    [[nodiscard]] QString carry(const CarriedRequest &request);
    [[nodiscard]] std::optional<QByteArray> brought(const CarriedRequest &request) const;
    [[nodiscard]] Result<CarriedAnswer> taken(const CarriedRequest &request) const;
    [[nodiscard]] bool isOn();

private slots:
    void initTestCase();
    void init()
    {
        m_log.begin();
        m_stick = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void answersQuestions_data();
    void answersQuestions();
    void makesTheConfirmedChanges_data();
    void makesTheConfirmedChanges();
    void skipsWhatIsDone();
    void stopsWhereThingsAreOtherwise();
    void stopsAfterAnError();
    void doesNothing_data();
    void doesNothing();
    void changesNothingWhereItCannotWrite();
    void isNotRunTwice();
    void plantedModulesAreNotLoaded();
    void findingsComeOfIt();
};

bool tst_CarriedScript::run(const QString &text)
{
    const auto reply = m_process->run(text);
    const auto error = reply ? errorOf(*reply) : std::optional(reply.error());
    if (error)
        qWarning("%s", qPrintable(sentenceOf(*error)));
    return !error;
}

CarriedRequest tst_CarriedScript::questions(std::vector<Read> reads)
{
    return *questionsFor(node, std::move(reads), now());
}

CarriedRequest tst_CarriedScript::actions(std::vector<CarriedStep> steps, const QString &machine)
{
    return *actionsFor(node, {ComputerKind::Carried, QStringLiteral("NODE1"), machine},
                       QStringLiteral("S-1-5-21-1-22-333"), confirmedPlan, std::move(steps), now());
}

QString tst_CarriedScript::carry(const CarriedRequest &request)
{
    const CarriedScript script = carriedScript(request);
    const QString path = m_stick->filePath(script.fileName);
    if (!store().keep(request) || !writeFile(path, script.bytes))
        return QStringLiteral("not written");
    const auto reply = m_process->run(
        QStringLiteral("Invoke-Command -ComputerName node1 -ScriptBlock { param([string]$file) "
                       "& $file } -ArgumentList %1")
            .arg(quoted(path)));
    if (!reply)
        return sentenceOf(reply.error());
    QString said;
    for (const QJsonValue &one : reply->output)
        said += one.toString() + u'\n';
    if (const auto error = errorOf(*reply))
        said += QStringLiteral("error: ") + sentenceOf(*error);
    return said;
}

std::optional<QByteArray> tst_CarriedScript::brought(const CarriedRequest &request) const
{
    QFile file(m_stick->filePath(carriedScript(request).answerName));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

Result<CarriedAnswer> tst_CarriedScript::taken(const CarriedRequest &request) const
{
    return takeCarriedAnswer(brought(request).value_or(QByteArray()), QStringLiteral("the answer"), store(),
                             now());
}

bool tst_CarriedScript::isOn()
{
    const auto reply =
        m_process->run(QStringLiteral("(Get-RemoteComputer 'node1').registry['%1'].values['%2'][1]")
                           .arg(keys::wsmanService, keys::authCredSsp));
    return reply && reply->output.at(0).toInt(-1) == 1;
}

void tst_CarriedScript::initTestCase()
{
    QVERIFY(makeWindowsFolder(m_windows.path()));
    m_process = std::make_unique<PowerShellProcess>(
        real_powershell::launch({{QStringLiteral("SystemRoot"), m_windows.path()},
                                 {QStringLiteral("COMPUTERNAME"), QStringLiteral("NODE1")}}),
        real_powershell::patient());
    QVERIFY(run(QStringLiteral("Import-Module -Global -Name '" STANDINS "/Remote.psm1'")));
}

void tst_CarriedScript::answersQuestions_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("full language") << full;
    QTest::newRow("constrained language") << constrained;
}

void tst_CarriedScript::answersQuestions()
{
    QFETCH(QString, mode);
    QVERIFY(run(world(mode)));
    const std::vector<Read> reads{ServiceRead{QStringLiteral("WinRM")}, ElevationRead{}, switchRead,
                                  PortRead{QStringLiteral("node2"), 5985}, BootRead{}};
    const CarriedRequest request = questions(reads);
    const QString said = carry(request);
    QVERIFY2(said.contains(carriedScript(request).answerName), qPrintable(said));
    QVERIFY(isOn());

    CarriedComputer computer(node);
    QVERIFY(!computer.read(reads, {}).front());
    auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error())));
    QCOMPARE(answer->sid, QStringLiteral("S-1-5-21-1-22-333"));
    QVERIFY(computer.bring(*answer).has_value());
    QCOMPARE(computer.identity(),
             (ComputerIdentity{ComputerKind::Carried, QStringLiteral("NODE1"), machineId}));
    const auto answers = computer.read(reads, {});
    QCOMPARE(*answers.at(0), Answer(ServiceAnswer{ServiceState::Running, StartType::Automatic}));
    QCOMPARE(*answers.at(1), Answer(ElevationAnswer{true, QStringLiteral("contoso\\jdoe")}));
    if (mode == full)
        QCOMPARE(*answers.at(2), switchIs(1));
    else
        QCOMPARE(errorId(answers.at(2).error().code), QStringLiteral("not-available"));
    QCOMPARE(errorId(answers.at(3).error().code), QStringLiteral("not-available"));
    QCOMPARE(*answers.at(4), Answer(BootAnswer{1795514400}));
    const std::vector<Read> other{DomainRead{}};
    QCOMPARE(errorId(computer.read(other, {}).front().error().code), QStringLiteral("not-available"));
}

void tst_CarriedScript::makesTheConfirmedChanges_data()
{
    QTest::addColumn<std::vector<bool>>("switches");
    QTest::newRow("one") << std::vector<bool>{false};
    QTest::newRow("several") << std::vector<bool>{false, true, false};
}

void tst_CarriedScript::makesTheConfirmedChanges()
{
    QFETCH(std::vector<bool>, switches);
    QVERIFY(run(world(full)));
    std::vector<CarriedStep> steps;
    for (const bool on : switches)
        steps.push_back(switching(on));
    const CarriedRequest request = actions(steps);
    const QString said = carry(request);
    QCOMPARE(isOn(), switches.back());
    auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error()) + said));
    QCOMPARE(answer->performed.size(), steps.size());

    // Followed step by step, it tells how things were before and after each.
    CarriedComputer computer(node);
    QVERIFY(computer.awaitsPerson(steps.front().action));
    QVERIFY(computer.bring(*answer).has_value());
    QCOMPARE(computer.plan(), confirmedPlan);
    const std::vector<Read> reads{switchRead};
    for (const CarriedStep &step : steps) {
        QVERIFY(!computer.awaitsPerson(step.action));
        QCOMPARE(*computer.read(reads, {}).front(), step.changes.front().before);
        QVERIFY(!computer.perform(PurgeTickets{}, {}));
        const auto performed = computer.perform(step.action, {});
        QVERIFY2(performed.has_value(), qPrintable(performed ? QString() : sentenceOf(performed.error())));
        QCOMPARE(*computer.read(reads, {}).front(), step.changes.front().after);
    }
    QVERIFY(computer.awaitsPerson(steps.front().action));
}

void tst_CarriedScript::skipsWhatIsDone()
{
    QVERIFY(run(world(full)));
    const CarriedRequest request = actions({switching(true), switching(false)});
    static_cast<void>(carry(request));
    QVERIFY(!isOn());
    const auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error())));
    QCOMPARE(answer->performed.size(), std::size_t(1));
    QCOMPARE(answer->performed.front().step, 1);
}

void tst_CarriedScript::stopsWhereThingsAreOtherwise()
{
    QVERIFY(run(world(full)));
    CarriedStep otherwise = switching(false);
    otherwise.changes = {{switchRead, switchIs(7), switchIs(8)}};
    const CarriedRequest request = actions({otherwise, switching(false)});
    const QString said = carry(request);
    QVERIFY(isOn());
    QVERIFY2(said.contains(QLatin1String("did not succeed")), qPrintable(said));
    const auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error())));
    CarriedComputer computer(node);
    QVERIFY(computer.bring(*answer).has_value());
    const auto performed = computer.perform(otherwise.action, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), QStringLiteral("conflict"));
}

void tst_CarriedScript::stopsAfterAnError()
{
    QVERIFY(run(world(full)));
    QVERIFY(run(QStringLiteral("(Get-RemoteComputer 'node1').policy = $true")));
    const CarriedRequest request = actions({switching(false), switching(true)});
    static_cast<void>(carry(request));
    const auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error())));
    QCOMPARE(answer->performed.size(), std::size_t(1));
    CarriedComputer computer(node);
    QVERIFY(computer.bring(*answer).has_value());
    const auto performed = computer.perform(switching(false).action, {});
    QVERIFY(!performed);
    QVERIFY(errorText(performed.error()).contains(QLatin1String("Richtlinie")));
}

void tst_CarriedScript::doesNothing_data()
{
    QTest::addColumn<CarriedRequest>("request");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("says");
    const QString nothing;
    CarriedRequest elsewhere = questions({BootRead{}});
    elsewhere.expected = QStringLiteral("NODE2");
    QTest::newRow("questions at another computer") << elsewhere << nothing << "This script is for NODE2";
    CarriedRequest other = actions({switching(false)});
    other.expected = QStringLiteral("NODE2");
    QTest::newRow("actions at another computer") << other << nothing << "This script is for NODE2";
    QTest::newRow("actions at another computer of that name")
        << actions({switching(false)}, QStringLiteral("ffff")) << nothing << "This script is for NODE1";
    QTest::newRow("actions without administrator rights")
        << actions({switching(false)}) << QStringLiteral("12288") << "as administrator";
}

void tst_CarriedScript::doesNothing()
{
    QFETCH(CarriedRequest, request);
    QFETCH(QString, before);
    QFETCH(QString, says);
    QVERIFY(run(world(full)));
    const QString whoami = m_windows.filePath(QStringLiteral("System32/whoami.exe"));
    QFile file(whoami);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray elevated = file.readAll();
    file.close();
    // Medium integrity instead of high.
    if (!before.isEmpty())
        QVERIFY(writeFile(whoami, QByteArray(elevated).replace(before.toLatin1(), "8192")));
    const QString said = carry(request);
    QVERIFY(writeFile(whoami, elevated));
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(isOn());
    QVERIFY(!brought(request));
}

void tst_CarriedScript::changesNothingWhereItCannotWrite()
{
    QVERIFY(run(world(full)));
    QVERIFY(run(QStringLiteral("(Get-RemoteComputer 'node1').readOnly = $true")));
    const CarriedRequest request = actions({switching(false)});
    const QString said = carry(request);
    QVERIFY2(said.contains(QLatin1String("error: ")), qPrintable(said));
    QVERIFY(isOn());
    QVERIFY(!brought(request));
}

void tst_CarriedScript::isNotRunTwice()
{
    QVERIFY(run(world(full)));
    const CarriedRequest request = actions({switching(false)});
    static_cast<void>(carry(request));
    const auto first = brought(request);
    QVERIFY(first.has_value());
    QVERIFY(carry(request).contains(QLatin1String("has been run already")));
    QCOMPARE(brought(request), first);
}

void tst_CarriedScript::plantedModulesAreNotLoaded()
{
    QVERIFY(run(world(full)));
    const QString folder = m_stick->filePath(QStringLiteral("modules"));
    QVERIFY(writeFile(folder + QStringLiteral("/Planted/Planted.psm1"),
                      "function Restart-Service { param($Name, [switch]$Force) $env:PLANTED = 'ran' }\n"
                      "Export-ModuleMember -Function Restart-Service\n"));
    QVERIFY(run(QStringLiteral("$env:PLANTED = ''; $env:PSModulePath = %1").arg(quoted(folder))));
    const auto planted = [this] {
        const auto reply = m_process->run(QStringLiteral("[string]$env:PLANTED; $env:PSModulePath"));
        return reply ? reply->output : QJsonArray();
    };
    const CarriedStep restart{
        QStringLiteral("x"), ControlService{QStringLiteral("WinRM"), ServiceVerb::Restart, {}}, {}};
    const CarriedRequest request = actions({restart});
    static_cast<void>(carry(request));
    const auto answer = taken(request);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : sentenceOf(answer.error())));
    CarriedComputer computer(node);
    QVERIFY(computer.bring(*answer).has_value());
    const auto performed = computer.perform(restart.action, {});
    QVERIFY(!performed);
    QVERIFY2(errorText(performed.error()).contains(QLatin1String("Restart-Service")),
             qPrintable(errorText(performed.error())));
    QCOMPARE(planted().at(0).toString(), QString());
    // Whoever ran it has the folder again, and there it would have been loaded from.
    QVERIFY2(planted().at(1).toString().endsWith(folder), qPrintable(planted().at(1).toString()));
    QVERIFY(run(QStringLiteral("Restart-Service -Name 'WinRM' -Force")));
    QCOMPARE(planted().at(0).toString(), QStringLiteral("ran"));
    QVERIFY(run(QStringLiteral("Remove-Module -Name Planted; $env:PSModulePath = ''")));
}

/// From the questions of all checks to what they conclude, as a session has it.
void tst_CarriedScript::findingsComeOfIt()
{
    QVERIFY(run(world(full)));
    const auto practice = PracticeStore::open(QStringLiteral("server-off"), {});
    QVERIFY(practice.has_value());
    SessionSetup setup;
    setup.practice = *practice;
    setup.topology = *(*practice)->topology({}, {});
    setup.journalFolder = m_stick->filePath(QStringLiteral("journal"));
    setup.carriedFolder = m_stick->filePath(QStringLiteral("requests"));
    QCOMPARE(setup.topology.servers.size(), std::size_t(1));
    Involved &server = setup.topology.servers.front();
    server.computer = std::make_shared<CarriedComputer>(server.typed);
    Session session(setup);
    QVERIFY(session.check().has_value());
    const auto stateOf = [&](const char *check) {
        for (const Finding &finding : session.findings())
            if (finding.computer == server.typed && finding.check == QLatin1String(check))
                return enumName(finding.state) + u' ' + enumName(finding.source);
        return QString();
    };
    const QString reported = QStringLiteral(" reported-by-a-person");
    // What the client can tell of a server is no person's word.
    QCOMPARE(stateOf("winrm-service"), QStringLiteral("ok read-back"));
    QCOMPARE(stateOf("secure-channel"), QStringLiteral("unknown read-back"));
    const auto requests = session.carriedQuestions();
    QVERIFY(requests && requests->size() == 1);
    const QString said = carry(requests->front());
    const auto bytes = brought(requests->front());
    QVERIFY2(bytes.has_value(), qPrintable(said));
    const auto whose = session.bringAnswer(*bytes, QStringLiteral("the answer"));
    QVERIFY2(whose.has_value(), whose ? "" : qPrintable(sentenceOf(whose.error())));
    QCOMPARE(*whose, server.typed);
    QVERIFY(session.check().has_value());
    // Judged together with what the client sees of the practice server, where it is off.
    QCOMPARE(stateOf("winrm-service"), QStringLiteral("ok") + reported);
    QCOMPARE(stateOf("server-credssp"), QStringLiteral("problem") + reported);
    QVERIFY(std::ranges::any_of(session.findings(), [](const Finding &finding) {
        return finding.title.contains(QLatin1String("is switched on at the server"));
    }));
    QCOMPARE(stateOf("domain"), QStringLiteral("ok") + reported);
    QCOMPARE(stateOf("secure-channel"), QStringLiteral("ok") + reported);
}

QTEST_GUILESS_MAIN(tst_CarriedScript)
#include "tst_carried_script.moc"
