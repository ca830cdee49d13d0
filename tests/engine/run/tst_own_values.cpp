// What of ours is still on, and whose it is: as it happened, step by step, whoever came in between.
#include "engine/registry/delegation_list.h"
#include "engine/run/own_values.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

using Values = std::vector<OwnValue>;
Q_DECLARE_METATYPE(Values)

namespace {

enum class Between
{
    Nothing,
    Undone,   ///< by us
    Removed,  ///< by others
    Replaced, ///< by others, with another entry
};

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

OwnValue own(const QString &key, const QString &name, const RegistryData &data,
             RegistryStore store = RegistryStore::Hklm)
{
    return {q("GATEWAY01"),
            {RegistryValueRead{store, key, name}, RegistryValueAnswer{RegistryState::valueAbsent()},
             RegistryValueAnswer{RegistryState::present(data)}},
            q("20260101-101500-abcdef"),
            q("ann"),
            q("2026-01-01T10:15:00Z")};
}

} // namespace

class tst_OwnValues : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void eachThingOnceInPlainWords_data();
    void eachThingOnceInPlainWords();
    void whoSetItAnewAnswersForIt_data();
    void whoSetItAnewAnswersForIt();
    void passesCountInTheOrderOfTime_data();
    void passesCountInTheOrderOfTime();

private:
    [[nodiscard]] QString journals() const { return m_folder->filePath(q("journal")); }
    [[nodiscard]] std::vector<StillOn> on() const
    {
        return stillOn(ownValues(journals(), ComputerKind::Practice, {}));
    }
    void others(const RegistryState &after) const;

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    std::unique_ptr<test::Job> m_job;
};

void tst_OwnValues::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(q("delegation-missing"), m_folder->filePath(q("world.json")));
    QVERIFY(store.has_value());
    m_store = *store;
    m_job = std::make_unique<test::Job>(m_store, journals());
}

void tst_OwnValues::others(const RegistryState &after) const
{
    EditRegistry edit;
    for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
        edit.changes.push_back({store, freshList.listKey(), q("1"), RegistryState::valueAbsent(), after});
    QVERIFY(m_store->topology({}, {})->client.computer->perform(edit, {}).has_value());
}

void tst_OwnValues::eachThingOnceInPlainWords_data()
{
    using Kind = StillOn::Kind;
    QTest::addColumn<Values>("values");
    QTest::addColumn<std::vector<StillOn::Kind>>("kinds");
    QTest::addColumn<QStringList>("said");
    const RegistryData yes = RegistryData::dword(1);
    const RegistryData no = RegistryData::dword(0);
    const RegistryData entry = RegistryData::text(q("wsman/node1"));
    const auto local = RegistryStore::LocalPolicy;
    const QString fresh = freshList.listKey();
    const QString ntlm = ntlmOnlyList.listKey();
    const auto row = [](const char *name, const Values &values, const std::vector<Kind> &kinds,
                        const QStringList &said) { QTest::newRow(name) << values << kinds << said; };
    row("nothing", {}, {}, {});
    row("sending", {own(keys::wsmanClient, keys::authCredSsp, yes)}, {Kind::CredSsp}, {q("client role")});
    row("accepting", {own(keys::wsmanService, keys::authCredSsp, yes)}, {Kind::CredSsp}, {q("server role")});
    row("switched off by us", {own(keys::wsmanClient, keys::authCredSsp, no)}, {}, {});
    row("an entry", {own(fresh, q("1"), entry)}, {Kind::Entry}, {q("wsman/node1")});
    row("an entry without proof", {own(ntlm, q("1"), entry)}, {Kind::Entry}, {q("not proven")});
    row("an entry in both stores is one", {own(fresh, q("1"), entry, local), own(fresh, q("1"), entry)},
        {Kind::Entry}, {q("wsman/node1")});
    row("an entry that the next refresh brings back", {own(fresh, q("1"), entry, local)}, {Kind::Entry},
        {q("wsman/node1")});
    row("a policy beside its entry",
        {own(keys::delegation, freshList.switchName, yes), own(fresh, q("1"), entry)}, {Kind::Entry},
        {q("wsman/node1")});
    row("a policy alone", {own(keys::delegation, freshList.switchName, yes)}, {Kind::Policy},
        {q("AllowFreshCredentials")});
    row("a policy alone, without proof", {own(keys::delegation, ntlmOnlyList.switchName, yes)},
        {Kind::Policy}, {q("AllowFreshCredentialsWhenNTLMOnly")});
    row("a policy that we switched off", {own(keys::delegation, freshList.switchName, no)}, {}, {});
    row("CredSSP and an entry", {own(fresh, q("1"), entry), own(keys::wsmanClient, keys::authCredSsp, yes)},
        {Kind::Entry, Kind::CredSsp}, {q("wsman/node1"), q("client role")});
}

void tst_OwnValues::eachThingOnceInPlainWords()
{
    QFETCH(Values, values);
    QFETCH(std::vector<StillOn::Kind>, kinds);
    QFETCH(QStringList, said);
    const std::vector<StillOn> found = stillOn(values);
    QCOMPARE(found.size(), kinds.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).kind, kinds.at(i));
        QVERIFY2(found.at(i).what.contains(said.at(static_cast<qsizetype>(i))), qPrintable(found.at(i).what));
        QVERIFY(found.at(i).what.contains(q("GATEWAY01")));
        QVERIFY(found.at(i).what.endsWith(QLatin1Char('.')));
    }
}

void tst_OwnValues::whoSetItAnewAnswersForIt_data()
{
    QTest::addColumn<Between>("between");
    QTest::newRow("taken back by us") << Between::Undone;
    QTest::newRow("removed by others") << Between::Removed;
    QTest::newRow("replaced by others") << Between::Replaced;
}

void tst_OwnValues::whoSetItAnewAnswersForIt()
{
    QFETCH(Between, between);
    const auto first = m_job->apply(q("reset-credssp"));
    QVERIFY(first.has_value());
    QCOMPARE(on().size(), std::size_t(1));
    QCOMPARE(on().front().session, first->session);
    if (between == Between::Undone)
        QVERIFY(m_job->undo(first->session).has_value());
    if (between == Between::Removed)
        others(RegistryState::valueAbsent());
    if (between == Between::Replaced)
        others(RegistryState::present(RegistryData::text(q("wsman/theirs"))));

    const auto second = m_job->apply(q("reset-credssp"));
    QVERIFY2(second.has_value(), second ? "" : qPrintable(errorText(second.error())));
    QVERIFY(!second->plan.steps.empty());
    const std::vector<StillOn> now = on();
    QVERIFY(std::ranges::any_of(now, [&](const StillOn &one) {
        return one.session == second->session && one.value == q("wsman/node1.contoso.com");
    }));
    QVERIFY(m_job->undo(second->session).has_value());
    QVERIFY(std::ranges::none_of(on(), [&](const StillOn &one) { return one.session == second->session; }));
}

void tst_OwnValues::passesCountInTheOrderOfTime_data()
{
    QTest::addColumn<QString>("undone"); ///< when the first session was taken back
    QTest::addColumn<bool>("on");
    QTest::newRow("before the second session") << q("2026-01-01T10:16:00Z") << true;
    QTest::newRow("after the second session") << q("2026-01-01T10:18:00Z") << false;
}

void tst_OwnValues::passesCountInTheOrderOfTime()
{
    QFETCH(QString, undone);
    QFETCH(bool, on);
    const OwnValue value = own(freshList.listKey(), q("1"), RegistryData::text(q("wsman/node1")));
    const Change &set = value.change;
    const auto planOf = [](const Change &change) {
        Plan plan;
        plan.steps.push_back({q("GATEWAY01"), EditRegistry{}, {change}});
        return plan;
    };
    const auto pass = [&](Journal &journal, PassKind kind, const Change &change, const QString &time) {
        QVERIFY(journal.beginPass(kind, planOf(change), time));
        QVERIFY(journal.intent(0, {change.before}));
        QVERIFY(journal.outcome({0, q("GATEWAY01"), OutcomeState::Done, {}, {change.after}}));
        QVERIFY(journal.endPass());
    };
    // The undo takes away what it finds as it was left; others had removed it before the second session.
    for (const int session : {1, 2}) {
        JournalHeader header;
        header.session = q("20260101-10150%1-abcdef").arg(session);
        header.plan = planOf(set);
        auto journal = Journal::create(journals(), header);
        QVERIFY(journal);
        pass(*journal, PassKind::Apply, set, q("2026-01-01T10:1%1:00Z").arg(session == 1 ? 5 : 7));
        if (session == 1)
            pass(*journal, PassKind::Undo, {set.subject, set.after, set.before}, undone);
    }
    for (const QString &id : Journal::sessions(journals())) {
        const auto content = Journal::read(journals(), id);
        QVERIFY2(content, content ? "" : qPrintable(errorText(content.error())));
    }
    QCOMPARE(!stillOn(ownValues(journals(), JournalHeader{}.kind, {})).empty(), on);
}

QTEST_GUILESS_MAIN(tst_OwnValues)
#include "tst_own_values.moc"
