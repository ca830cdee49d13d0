// What a step comes to by what can be read back, whatever the command said; and which computer performs it.
#include "engine/run/executor.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

Q_DECLARE_METATYPE(OutcomeState)

namespace {

/// Says what it was told to say, and answers the same question with one answer before and another afterwards.
class ScriptedComputer final : public Computer
{
public:
    explicit ScriptedComputer(QString name)
        : m_name(std::move(name))
    {
    }

    Result<Answer> before = failure(ErrorCode::NotAvailable, QStringLiteral("nothing"));
    Result<Answer> after = before;
    Result<Performed> performed = Performed{};
    int performedActions = 0;

    [[nodiscard]] ComputerIdentity identity() const override { return {ComputerKind::Windows, m_name, {}}; }
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch, std::stop_token) override
    {
        return std::vector<Result<Answer>>(batch.size(), performedActions == 0 ? before : after);
    }
    [[nodiscard]] Result<Performed> perform(const Action &, std::stop_token) override
    {
        ++performedActions;
        return performed;
    }

private:
    QString m_name;
};

struct Desk
{
    std::shared_ptr<ScriptedComputer> client = std::make_shared<ScriptedComputer>(QStringLiteral("CLIENT"));
    std::shared_ptr<ScriptedComputer> server = std::make_shared<ScriptedComputer>(QStringLiteral("SERVER"));
    QTemporaryDir folder;

    Result<Outcome> run(const Step &step)
    {
        JournalHeader header;
        header.session = Journal::newSessionId();
        header.plan.steps = {step};
        auto journal = Journal::create(folder.path(), header);
        if (!journal)
            return Failure(journal.error());
        if (auto begun = journal->beginPass(PassKind::Apply, header.plan, {}); !begun)
            return Failure(begun.error());
        const Topology topology{{QStringLiteral("client"), client}, {{QStringLiteral("server"), server}}};
        RunOptions options;
        options.manualDone = true;
        const auto outcomes = runSteps(topology, {step}, *journal, options, {});
        return outcomes ? Result<Outcome>(outcomes->front()) : Failure(outcomes.error());
    }
};

Change registration(bool added)
{
    return {SpnRegistrationRead{QStringLiteral("WSMAN/server"), QStringLiteral("SERVER$")},
            SpnRegistrationAnswer{!added}, SpnRegistrationAnswer{added}};
}

Step registering()
{
    return {QStringLiteral("client"),
            RegisterSpn{QStringLiteral("WSMAN/server"), QStringLiteral("SERVER$")},
            {registration(true)}};
}

} // namespace

class tst_ReadBack : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void readBackDecides_data();
    void readBackDecides();
    void nothingToReadBack();
    void whatReachesOutRunsOnTheClient_data();
    void whatReachesOutRunsOnTheClient();

private:
    LogGuard m_log;
};

void tst_ReadBack::readBackDecides_data()
{
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<Performed>("performed");
    QTest::addColumn<OutcomeState>("state");
    QTest::addColumn<QString>("part");
    const Performed fine{QStringLiteral("Updated object"), 0};
    const Performed broken{QStringLiteral("Duplicate SPN found,\n\taborting operation!"), 1};
    const auto row = [](const char *name, bool readable, bool changed, const Performed &performed,
                        OutcomeState state, const char *part) {
        QTest::newRow(name) << readable << changed << performed << state << QString::fromLatin1(part);
    };
    row("said and done", true, true, fine, OutcomeState::Done, "everything is as it was shown");
    row("an exit code that lies", true, true, broken, OutcomeState::Done, "everything is as it was shown");
    row("a success that lies", true, false, fine, OutcomeState::NotChanged,
        "said that it was done, but nothing changed");
    row("what it wrote says more", true, false, fine, OutcomeState::NotChanged, "It wrote: Updated object");
    row("failed and said so", true, false, broken, OutcomeState::NotChanged,
        "(exit code 1), and nothing changed");
    row("failed and said why", true, false, broken, OutcomeState::NotChanged,
        "It wrote: Duplicate SPN found, aborting operation!");
    row("unreadable, and it said nothing", false, true, {}, OutcomeState::Unproven,
        "reported no error, but what it did cannot be read back here");
    row("unreadable, and it said that it is fine", false, true, fine, OutcomeState::Unproven, "not proven");
    row("unreadable, and it failed", false, true, broken, OutcomeState::Failed, "cannot be read back here");
    row("unreadable, and it said why it failed", false, true, broken, OutcomeState::Failed,
        "It wrote: Duplicate SPN found, aborting operation!");
}

void tst_ReadBack::readBackDecides()
{
    QFETCH(bool, readable);
    QFETCH(bool, changed);
    QFETCH(Performed, performed);
    QFETCH(QString, part);
    Desk desk;
    if (readable) {
        desk.client->before = Answer(SpnRegistrationAnswer{false});
        desk.client->after = Answer(SpnRegistrationAnswer{changed});
    }
    desk.client->performed = performed;
    const auto outcome = desk.run(registering());
    QVERIFY(outcome);
    QTEST(outcome->state, "state");
    QVERIFY2(outcome->detail.contains(part), qPrintable(outcome->detail));
}

void tst_ReadBack::nothingToReadBack()
{
    Desk desk;
    const auto clock = desk.run({QStringLiteral("client"), SyncClock{}, {}});
    QVERIFY(clock);
    QCOMPARE(clock->state, OutcomeState::Unproven);

    Desk other;
    ManualStep manual;
    manual.step = manual::signOutAndIn;
    const auto byHand = other.run({QStringLiteral("client"), manual, {}});
    QVERIFY(byHand);
    QCOMPARE(byHand->state, OutcomeState::Unproven);
    QVERIFY2(byHand->detail.startsWith(QLatin1String("You said")), qPrintable(byHand->detail));
}

void tst_ReadBack::whatReachesOutRunsOnTheClient_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("onClient");
    const QString service = QStringLiteral("WinRM");
    const QString host = QStringLiteral("server");
    QTest::newRow("start from here") << Action(ControlService{service, ServiceVerb::Start, host}) << true;
    QTest::newRow("start there") << Action(ControlService{service, ServiceVerb::Start, {}}) << false;
    QTest::newRow("start type from here")
        << Action(SetServiceStartType{service, StartType::Manual, host}) << true;
    QTest::newRow("start type there") << Action(SetServiceStartType{service, StartType::Manual, {}}) << false;
}

void tst_ReadBack::whatReachesOutRunsOnTheClient()
{
    QFETCH(Action, action);
    QFETCH(bool, onClient);
    Desk desk;
    QVERIFY(desk.run({QStringLiteral("server"), action, {}}));
    QCOMPARE(desk.client->performedActions, onClient ? 1 : 0);
    QCOMPARE(desk.server->performedActions, onClient ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_ReadBack)
#include "tst_read_back.moc"
