// What a plan says where it may not look, cannot reach, leaves something on, or weakens security.
#include "tests/engine/remedies/remedy_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_RemedyLimits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatMayNotBeReadIsSaid_data();
    void whatMayNotBeReadIsSaid();
    void windowsComputerWithClientRegistryOnly();
    void turningOffNamesWhatStays();
    void whatIsOfOthersIsNamedInSentences_data();
    void whatIsOfOthersIsNamedInSentences();
    void weakeningSecurityComesWithItsWarning();

private:
    LogGuard m_log;
};

namespace {

const QString server = CheckWorld::server;
const QString client = CheckWorld::client;

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void tst_RemedyLimits::whatMayNotBeReadIsSaid_data()
{
    QTest::addColumn<RegistryStore>("store");
    QTest::newRow("HKLM") << RegistryStore::Hklm;
    QTest::newRow("local policy") << RegistryStore::LocalPolicy;
}

void tst_RemedyLimits::whatMayNotBeReadIsSaid()
{
    QFETCH(RegistryStore, store);
    for (const char *remedy : {"reset-credssp", "allow-ntlm-delegation", "turn-off-credssp"}) {
        RemedyWorld world;
        for (const DelegationList *list : {&freshList, &ntlmOnlyList})
            world.set(client, reads::listOf(store, *list), {true, true, {}, {}, {}});
        const auto plan = findRemedy(q(remedy))->plan(world.situation());
        QVERIFY2(!plan.has_value() && plan.error().code == ErrorCode::AccessDenied, remedy);
    }
}

void tst_RemedyLimits::windowsComputerWithClientRegistryOnly()
{
    RemedyWorld world;
    world.silenceAll();
    for (const QString &key : {keys::delegation, ntlmOnlyList.listKey(), freshList.listKey()})
        world.set(client, RegistryKeyRead{RegistryStore::Hklm, key},
                  {false, false, keys::delegation, {}, {}});
    const auto plan = findRemedy(q("allow-ntlm-delegation"))->plan(world.situation());
    QVERIFY(plan.has_value());
    QCOMPARE(RemedyWorld::summary(*plan).join(QLatin1Char('\n')),
             q("GW1 edit-registry HKLM CredentialsDelegation AllowFreshCredentialsWhenNTLMOnly=1; "
               "HKLM CredentialsDelegation ConcatenateDefaults_AllowFreshNTLMOnly=1; "
               "HKLM AllowFreshCredentialsWhenNTLMOnly 1=wsman/node1.contoso.com; "
               "not-available CredentialsDelegation AllowFreshCredentialsWhenNTLMOnly; "
               "not-available CredentialsDelegation ConcatenateDefaults_AllowFreshNTLMOnly; "
               "not-available AllowFreshCredentialsWhenNTLMOnly 1"));
    const auto &edit = std::get<EditRegistry>(plan->steps.front().action);
    QCOMPARE(edit.changes.front().before.state, ValueState::KeyAbsent);
}

void tst_RemedyLimits::turningOffNamesWhatStays()
{
    RemedyWorld world;
    world.setList(freshList, {q("1"), q("wsman/a"), q("2"), q("wsman/node1.contoso.com")});
    world.makeOurs(client, RegistryStore::Hklm, freshList.listKey(), q("2"));
    world.makeOurs(client, RegistryStore::Hklm, keys::delegation, freshList.switchName);
    world.makeOurs(client, RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp);
    const Plan plan = findRemedy(q("turn-off-credssp"))->plan(world.situation()).value();
    const QString notes = plan.notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(QLatin1String("wsman/a")), qPrintable(notes));
    QVERIFY2(notes.contains(server), qPrintable(notes));
}

void tst_RemedyLimits::whatIsOfOthersIsNamedInSentences_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("on"); ///< whole sentences
    const QString sends =
        q("CredSSP stays on for sending from \"%1\": it was not switched on by CredSSP Wizard.").arg(client);
    const QString accepts =
        q("\"%1\" goes on accepting CredSSP: it was not switched on by CredSSP Wizard.").arg(server);
    const QString passes = q("\"%1\" may go on passing credentials to these entries, which were not set by "
                             "CredSSP Wizard: wsman/%2.")
                               .arg(client, server);
    const auto off = [](RemedyWorld &world, bool client_, bool server_, bool entries) {
        if (client_)
            world.setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(0));
        if (server_)
            world.setValue(server, reads::wsmanService(), keys::authCredSsp, RegistryData::dword(0));
        if (entries)
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                world.setList(freshList, {}, store);
    };
    const auto row = [](const char *name, const Spoil &spoil, const QStringList &on) {
        QTest::newRow(name) << spoil << on;
    };
    row("everything", [](RemedyWorld &) {}, {sends, accepts, passes});
    row("an entry alone", [off](RemedyWorld &world) { off(world, true, true, false); }, {passes});
    row("sending alone", [off](RemedyWorld &world) { off(world, false, true, true); }, {sends});
    row("accepting alone", [off](RemedyWorld &world) { off(world, true, false, true); }, {accepts});
    row("sending, by a policy",
        [off](RemedyWorld &world) {
            off(world, true, true, true);
            world.setValue(client, {RegistryStore::Hklm, keys::winRmClientPolicy}, keys::allowCredSsp,
                           RegistryData::dword(1));
        },
        {sends});
    row("nothing", [off](RemedyWorld &world) { off(world, true, true, true); }, {});
}

void tst_RemedyLimits::whatIsOfOthersIsNamedInSentences()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, on);
    RemedyWorld theirs;
    spoil(theirs);
    const Plan nothing = findRemedy(q("turn-off-credssp"))->plan(theirs.situation()).value();
    QVERIFY(nothing.steps.empty());
    QCOMPARE(nothing.reason, on.isEmpty() ? q("Nothing that CredSSP Wizard switched on here is on any more.")
                                          : q("Nothing that is on here was switched on by CredSSP Wizard, so "
                                              "everything is left as it is."));
    QCOMPARE(nothing.notes, on);
}

void tst_RemedyLimits::weakeningSecurityComesWithItsWarning()
{
    RemedyWorld world;
    world.putServerIntoWorkgroup();
    const Remedy *remedy = findRemedy(q("allow-ntlm-delegation"));
    QCOMPARE(remedy->risk(), Risk::WeakensSecurity);
    QVERIFY(!remedy->plan(world.situation()).value().notes.isEmpty());
    QVERIFY(!remedy->suitability(world.situation()).against.isEmpty());
    // Both hand out credentials; only the one that does so to a server without proof stands behind all
    // others.
    const QStringList weakening{q("reset-credssp"), remedy->id()};
    for (const Remedy *one : allRemedies()) {
        QCOMPARE(one->risk() == Risk::WeakensSecurity, weakening.contains(one->id()));
        QCOMPARE(one->isLastResort(), one == remedy);
    }
}

QTEST_GUILESS_MAIN(tst_RemedyLimits)
#include "tst_remedy_limits.moc"
