// Plans as values: the hash, the commands, the way back, and what an undo may never be talked into.
#include "engine/plan/admissible.h"
#include "engine/plan/plan_builder.h"
#include "engine/plan/preview.h"
#include "engine/plan/undo.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

namespace {

const QString client = QStringLiteral("GATEWAY01");

RegistryState number(quint32 value)
{
    return RegistryState::present(RegistryData::dword(value));
}
RegistryState text(const char *value)
{
    return RegistryState::present(RegistryData::text(QString::fromLatin1(value)));
}

RegistryKeyAnswer listing(std::vector<NamedValue> values)
{
    RegistryKeyAnswer answer;
    answer.exists = true;
    answer.values = std::move(values);
    return answer;
}

NamedValue entry(const char *name, const char *value)
{
    return {QString::fromLatin1(name), RegistryData::text(QString::fromLatin1(value))};
}

/// A client on which every key can be read.
AnswersByComputer readable(std::vector<NamedValue> localList, std::vector<NamedValue> hklmList)
{
    AnswersByComputer all;
    Answers &answers = all[client];
    const auto put = [&](RegistryStore store, const QString &key, RegistryKeyAnswer answer) {
        answers.insert(RegistryKeyRead{store, key}, std::move(answer));
    };
    put(RegistryStore::Hklm, keys::wsmanClient, listing({}));
    put(RegistryStore::LocalPolicy, keys::delegation, listing({}));
    put(RegistryStore::Hklm, keys::delegation, listing({}));
    put(RegistryStore::LocalPolicy, freshList.listKey(), listing(std::move(localList)));
    put(RegistryStore::Hklm, freshList.listKey(), listing(std::move(hklmList)));
    return all;
}

QStringList entriesAfter(const PlanBuilder &builder, RegistryStore store)
{
    QStringList entries;
    const auto key = builder.key(client, store, freshList.listKey());
    if (key)
        for (const NamedValue &value : key->values)
            entries.append(value.name + QLatin1Char('=') + value.data.display());
    entries.sort();
    return entries;
}

Plan samplePlan()
{
    Plan plan;
    plan.remedy = QStringLiteral("allow-ntlm-delegation");
    plan.computers = {{client, {ComputerKind::Practice, client, QStringLiteral("ntlm-only")}}};
    const RegistryChange change{RegistryStore::Hklm, ntlmOnlyList.listKey(), QStringLiteral("1"),
                                RegistryState::keyAbsent(), text("wsman/node1")};
    ManualStep manualStep;
    manualStep.step = manual::signOutAndIn;
    manualStep.title = QStringLiteral("Sign out and in again.");
    plan.steps = {{client,
                   EditRegistry{{change}, {}},
                   {{RegistryValueRead{change.store, change.key, change.name},
                     RegistryValueAnswer{change.before}, RegistryValueAnswer{change.after}}}},
                  {client, manualStep, {}},
                  {client, RestartComputer{}, {{BootRead{}, BootAnswer{1000}, BootAnswer{1001}}}}};
    return plan;
}

} // namespace

Q_DECLARE_METATYPE(credssp::Action)

class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void hashIgnoresLanguageAndTime();
    void hashSeesEveryChange_data();
    void hashSeesEveryChange();
    void onlyTheShownPlanIsConfirmed();
    void commands_data();
    void commands();
    void enableCountsAndOverwrites();
    void disableRemovesAndRenumbers();
    void aDomainPolicyHasTheLastWord();
    void whatChangesNothingIsNoStep();
    void freeNumbers();
    void undoOfACmdletGivesBackEveryValue();
    void inadmissible_data();
    void inadmissible();

private:
    LogGuard m_log;
};

void tst_Plan::hashIgnoresLanguageAndTime()
{
    const QString hash = planHash(samplePlan());
    QCOMPARE(hash.size(), 64);
    Plan german = samplePlan();
    std::get<ManualStep>(german.steps.at(1).action).title = QStringLiteral("Ab- und wieder anmelden.");
    german.notes = {QStringLiteral("Hinweis")};
    german.steps.at(2).changes.front().before = BootAnswer{2000};
    german.steps.at(2).changes.front().after = BootAnswer{2001};
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(planHash(german), hash);
    QLocale::setDefault(QLocale::c());
}

void tst_Plan::hashSeesEveryChange_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("remedy") << 0;
    QTest::newRow("identity of a computer") << 1;
    QTest::newRow("kind of a computer") << 2;
    QTest::newRow("value before") << 3;
    QTest::newRow("value after") << 4;
    QTest::newRow("type of a value") << 5;
    QTest::newRow("store") << 6;
    QTest::newRow("order of the steps") << 7;
    QTest::newRow("a step less") << 8;
    QTest::newRow("which manual step") << 9;
    QTest::newRow("a row that is not available") << 10;
}

void tst_Plan::hashSeesEveryChange()
{
    QFETCH(int, what);
    Plan plan = samplePlan();
    Change &change = plan.steps.at(0).changes.at(0);
    switch (what) {
    case 0:
        plan.remedy = QStringLiteral("reset-credssp");
        break;
    case 1:
        plan.computers.at(0).identity.identity = QStringLiteral("another");
        break;
    case 2:
        plan.computers.at(0).identity.kind = ComputerKind::Windows;
        break;
    case 3:
        change.before = RegistryValueAnswer{RegistryState::valueAbsent()};
        break;
    case 4:
        change.after = RegistryValueAnswer{text("wsman/node2")};
        break;
    case 5:
        change.after = RegistryValueAnswer{RegistryState::present(
            {registry_type::ExpandString, RegistryData::text(QStringLiteral("wsman/node1")).bytes})};
        break;
    case 6:
        std::get<RegistryValueRead>(change.subject).store = RegistryStore::LocalPolicy;
        break;
    case 7:
        std::swap(plan.steps.at(0), plan.steps.at(2));
        break;
    case 8:
        plan.steps.pop_back();
        break;
    case 9:
        std::get<ManualStep>(plan.steps.at(1).action).step = manual::installUpdates;
        break;
    default:
        std::get<EditRegistry>(plan.steps.at(0).action).unavailable = {
            {RegistryStore::LocalPolicy, ntlmOnlyList.listKey(), QStringLiteral("1")}};
        break;
    }
    QVERIFY(planHash(plan) != planHash(samplePlan()));
}

void tst_Plan::onlyTheShownPlanIsConfirmed()
{
    QVERIFY(ConfirmedPlan::confirm(samplePlan(), planHash(samplePlan())).has_value());
    const auto refused = ConfirmedPlan::confirm(samplePlan(), QStringLiteral("0").repeated(64));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void tst_Plan::commands_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Action action, const char *expected) {
        QTest::newRow(name) << std::move(action) << QString::fromLatin1(expected);
    };
    row("several servers in one list", EnableClientCredSsp{{QStringLiteral("a"), QStringLiteral("b.c")}},
        "Enable-WSManCredSSP -Role 'Client' -DelegateComputer 'a','b.c' -Force");
    row("disable asks nothing, so no -Force", DisableClientCredSsp{}, "Disable-WSManCredSSP -Role 'Client'");
    row("server side", EnableServerCredSsp{}, "Enable-WSManCredSSP -Role 'Server' -Force");
    row("the switch alone", SetCredSsp{Side::Client, true},
        "Set-Item -Path 'WSMan:\\localhost\\Client\\Auth\\CredSSP' -Value $true -Force");
    row("service principal name before account",
        RegisterSpn{QStringLiteral("WSMAN/n1.c.com"), QStringLiteral("N1$")},
        "& 'C:\\Windows\\System32\\setspn.exe' '-S' 'WSMAN/n1.c.com' 'N1$'");
    row("tickets of SYSTEM", PurgeTickets{SignIn::System},
        "& 'C:\\Windows\\System32\\klist.exe' 'purge' '-li' '0x3e7'");
    row("a quote in a name cannot end the argument",
        ChangeGroupMember{QStringLiteral("Windows Admin Center CredSSP"), QStringLiteral("CONTOSO\\o'neil"),
                          true},
        "Add-LocalGroupMember -Group 'Windows Admin Center CredSSP' -Member 'CONTOSO\\o''neil'");
    row("a service that only remote service control reaches",
        ControlService{QStringLiteral("WinRM"), ServiceVerb::Start, QStringLiteral("node1")},
        "& 'C:\\Windows\\System32\\sc.exe' '\\\\node1' 'start' 'WinRM'");
    row("remote service control knows no restart",
        ControlService{QStringLiteral("WinRM"), ServiceVerb::Restart, QStringLiteral("node1")},
        "& 'C:\\Windows\\System32\\sc.exe' '\\\\node1' 'stop' 'WinRM'\n"
        "& 'C:\\Windows\\System32\\sc.exe' '\\\\node1' 'start' 'WinRM'");
}

void tst_Plan::commands()
{
    QFETCH(Action, action);
    QFETCH(QString, expected);
    QCOMPARE(commandText(action), expected);
}

void tst_Plan::enableCountsAndOverwrites()
{
    // Seen with the real cmdlet: 1 and 3 are there, so the next number is 3, and c is gone.
    const std::vector<NamedValue> list{entry("1", "wsman/a"), entry("3", "wsman/c")};
    PlanBuilder builder(readable(list, list));
    QVERIFY(builder.add(client, EnableClientCredSsp{{QStringLiteral("b")}}));
    const QStringList expected{QStringLiteral("1=wsman/a"), QStringLiteral("3=wsman/b")};
    QCOMPARE(entriesAfter(builder, RegistryStore::LocalPolicy), expected);
    QCOMPARE(entriesAfter(builder, RegistryStore::Hklm), expected);
}

void tst_Plan::disableRemovesAndRenumbers()
{
    const std::vector<NamedValue> list{entry("1", "wsman/a"), entry("3", "wsman/B"),
                                       entry("9", "TERMSRV/keep"), entry("10", "*")};
    PlanBuilder builder(readable(list, list));
    QVERIFY(builder.add(client, DisableClientCredSsp{}));
    const QStringList expected{QStringLiteral("1=*"), QStringLiteral("2=TERMSRV/keep")};
    QCOMPARE(entriesAfter(builder, RegistryStore::LocalPolicy), expected);
    QCOMPARE(entriesAfter(builder, RegistryStore::Hklm), expected);
}

void tst_Plan::aDomainPolicyHasTheLastWord()
{
    AnswersByComputer answers = readable({}, {});
    PolicyAnswer policies;
    policies.values.push_back(
        {QStringLiteral("Servers"), true, freshList.listKey(), entry("1", "wsman/theirs")});
    answers[client].insert(PolicyRead{}, policies);
    PlanBuilder builder(answers);
    QVERIFY(builder.add(client, EnableClientCredSsp{{QStringLiteral("ours")}}));
    QCOMPARE(entriesAfter(builder, RegistryStore::Hklm), QStringList{QStringLiteral("1=wsman/theirs")});
    QCOMPARE(entriesAfter(builder, RegistryStore::LocalPolicy), QStringList{QStringLiteral("1=wsman/ours")});
}

void tst_Plan::whatChangesNothingIsNoStep()
{
    PlanBuilder builder(readable({entry("1", "wsman/a")}, {}));
    QVERIFY(!builder.add(client,
                         EditRegistry{{builder.change(client, RegistryStore::LocalPolicy, freshList.listKey(),
                                                      QStringLiteral("1"), text("wsman/a"))},
                                      {}}));
    QVERIFY(builder.add(client, SetCredSsp{Side::Client, true}));
    QVERIFY(!builder.add(client, SetCredSsp{Side::Client, true}));
    QCOMPARE(builder.take().size(), std::size_t(1));
}

void tst_Plan::freeNumbers()
{
    QCOMPARE(nextFreeNumber({}), QStringLiteral("1"));
    QCOMPARE(nextFreeNumber({entry("1", "a"), entry("3", "c")}), QStringLiteral("2"));
    QCOMPARE(nextFreeNumber({entry("1", "a"), entry("3", "c")}, {QStringLiteral("2")}), QStringLiteral("4"));
    QCOMPARE(nextFreeNumber({entry("odd", "a")}), QStringLiteral("1"));
}

void tst_Plan::undoOfACmdletGivesBackEveryValue()
{
    PlanBuilder builder(readable({}, {}));
    QVERIFY(builder.add(client, EnableClientCredSsp{{QStringLiteral("b")}}));
    const Step step = builder.take().front();
    const WayBack back = undoOf(step, ComputerKind::Windows);
    const auto *steps = std::get_if<std::vector<Step>>(&back);
    QVERIFY(steps != nullptr);
    PlanBuilder after(readable({}, {}));
    QVERIFY(after.add(client, EnableClientCredSsp{{QStringLiteral("b")}}));
    for (const Step &undoStep : *steps)
        for (const Change &change : undoStep.changes)
            QVERIFY(isAchieved(change.before, change.before));
    // Every value of the step is brought back by one of the steps, to exactly what it was.
    for (const Change &change : step.changes) {
        Answer now = change.after;
        for (const Step &undoStep : *steps)
            for (const Change &undone : undoStep.changes)
                if (undone.subject == change.subject) {
                    QVERIFY(isUnchanged(undone.before, now));
                    now = undone.after;
                }
        QVERIFY(isUnchanged(change.before, now));
    }
}

void tst_Plan::inadmissible_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("good");
    const auto edit = [](const QString &key, const char *name) {
        return Action(EditRegistry{
            {{RegistryStore::Hklm, key, QString::fromLatin1(name), RegistryState::valueAbsent(), number(1)}},
            {}});
    };
    QTest::newRow("a delegation entry") << edit(ntlmOnlyList.listKey(), "7") << true;
    QTest::newRow("the CredSSP switch") << edit(keys::wsmanClient, "auth_credssp") << true;
    QTest::newRow("another switch of WinRM") << edit(keys::wsmanClient, "allow_unencrypted") << false;
    QTest::newRow("the encryption oracle") << edit(keys::encryptionOracle, "AllowEncryptionOracle") << false;
    QTest::newRow("autostart") << edit(QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run"),
                                       "x")
                               << false;
    QTest::newRow("another service") << Action(
                                            ControlService{QStringLiteral("Spooler"), ServiceVerb::Stop, {}})
                                     << false;
    QTest::newRow("the group of administrators")
        << Action(ChangeGroupMember{QStringLiteral("Administrators"), QStringLiteral("C\\eve"), true})
        << false;
    QTest::newRow("an SPN of another service")
        << Action(RegisterSpn{QStringLiteral("HTTP/web"), QStringLiteral("WEB$")}) << false;
    QTest::newRow("a server's name that is none")
        << Action(EnableClientCredSsp{{QStringLiteral("a'; Remove-Item")}}) << false;
}

void tst_Plan::inadmissible()
{
    QFETCH(Action, action);
    QFETCH(bool, good);
    QCOMPARE(checkAdmissible({client, action, {}}).has_value(), good);
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
