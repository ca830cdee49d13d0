// Ours and theirs: whatever the lists look like, no plan has a moment in which an entry of others is missing.
#include "tests/engine/remedies/remedy_world.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace credssp;

class tst_ForeignEntries : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void stayAtEveryMoment_data();
    void stayAtEveryMoment();

private:
    LogGuard m_log;
};

namespace {

const QString client = CheckWorld::client;
constexpr std::array stores{RegistryStore::LocalPolicy, RegistryStore::Hklm};

using Values = std::vector<NamedValue>;
using State = std::map<std::pair<int, QString>, Values>; ///< store, list key

State stateOf(const RemedyWorld &world)
{
    State state;
    for (const RegistryStore store : stores)
        for (const DelegationList *list : {&freshList, &ntlmOnlyList})
            state[{static_cast<int>(store), list->listKey()}] =
                answersOf(world.answers, client).get(RegistryKeyRead{store, list->listKey()}).value().values;
    return state;
}

void replay(State &state, const Step &step)
{
    for (const credssp::Change &change : step.changes) {
        const auto *read = std::get_if<RegistryValueRead>(&change.subject);
        const auto found = read ? state.find({static_cast<int>(read->store), read->key}) : state.end();
        if (found == state.end())
            continue;
        std::erase_if(found->second, [&](const NamedValue &value) { return value.name == read->name; });
        const auto &after = std::get<RegistryValueAnswer>(change.after).value;
        if (after.isPresent())
            found->second.push_back({read->name, after.data});
    }
}

/// A world with entries at random places, some of them ours.
void scatter(RemedyWorld &world, QRandomGenerator &random)
{
    const QStringList targets{QStringLiteral("wsman/node1.contoso.com"),
                              QStringLiteral("WSMAN/NODE1.contoso.com"),
                              QStringLiteral("wsman/other"),
                              QStringLiteral("wsman/*.fabrikam.com"),
                              QStringLiteral("TERMSRV/keep"),
                              QStringLiteral("wsman/node2.contoso.com")};
    for (const DelegationList *list : {&freshList, &ntlmOnlyList}) {
        const bool same = random.bounded(2) == 0; // both stores alike, as after a refresh
        QStringList both;
        for (const RegistryStore store : stores) {
            QStringList entries;
            const int count = random.bounded(4);
            for (int i = 0; i < count; ++i) {
                const QString name = QString::number(1 + random.bounded(6));
                if (entries.contains(name))
                    continue;
                entries << name << targets.at(random.bounded(static_cast<int>(targets.size())));
            }
            if (store == RegistryStore::LocalPolicy)
                both = entries;
            world.setList(*list, same ? both : entries, store);
            world.setValue(client, reads::delegation(store), list->switchName,
                           RegistryData::dword(static_cast<quint32>(random.bounded(2))));
        }
        for (const RegistryStore store : stores) {
            const auto listing =
                answersOf(world.answers, client).get(RegistryKeyRead{store, list->listKey()}).value();
            for (const NamedValue &value : listing.values)
                if (random.bounded(3) == 0)
                    world.makeOurs(client, store, list->listKey(), value.name);
        }
    }
    world.setValue(client, reads::wsmanClient(), keys::authCredSsp,
                   RegistryData::dword(static_cast<quint32>(random.bounded(2))));
    if (random.bounded(4) == 0)
        world.set(client, reads::winRm(), {ServiceState::Stopped, StartType::Disabled});
    if (random.bounded(3) == 0)
        world.set(
            client, PolicyRead{},
            {{{QStringLiteral("Corp"),
               true,
               freshList.listKey(),
               {QString::number(1 + random.bounded(4)), RegistryData::text(QStringLiteral("wsman/corp"))}}}});
}

bool isOurs(const RemedyWorld &world, int store, const QString &key, const NamedValue &value)
{
    return std::ranges::any_of(world.own, [&](const OwnValue &own) {
        const auto &read = std::get<RegistryValueRead>(own.change.subject);
        return static_cast<int>(read.store) == store && read.key == key && read.name == value.name;
    });
}

} // namespace

void tst_ForeignEntries::stayAtEveryMoment_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::newRow("switching on") << QStringLiteral("reset-credssp");
    QTest::newRow("switching on without proof") << QStringLiteral("allow-ntlm-delegation");
    QTest::newRow("turning off") << QStringLiteral("turn-off-credssp");
}

void tst_ForeignEntries::stayAtEveryMoment()
{
    QFETCH(QString, remedy);
    const DelegationList &list = remedy == QLatin1String("allow-ntlm-delegation") ? ntlmOnlyList : freshList;
    int withCmdlet = 0;
    int withSteps = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        RemedyWorld world;
        scatter(world, random);
        const QByteArray where = QByteArray("seed ") + QByteArray::number(seed);
        const auto plan = findRemedy(remedy)->plan(world.situation());
        QVERIFY2(plan.has_value(), where.constData());
        State state = stateOf(world);
        const State before = state;
        withSteps += plan->steps.empty() ? 0 : 1;
        for (const Step &step : plan->steps) {
            if (const auto *enable = std::get_if<EnableClientCredSsp>(&step.action)) {
                ++withCmdlet;
                // Counts, numbers and writes: nothing may be where it writes.
                const Values &local =
                    state.at({static_cast<int>(RegistryStore::LocalPolicy), freshList.listKey()});
                for (qsizetype i = 1; i <= enable->servers.size(); ++i)
                    QVERIFY2(std::ranges::none_of(local,
                                                  [&](const NamedValue &value) {
                                                      return value.name ==
                                                             QString::number(
                                                                 static_cast<qsizetype>(local.size()) + i);
                                                  }),
                             where.constData());
            }
            replay(state, step);
            for (const auto &[place, values] : before)
                for (const NamedValue &value : values) {
                    if (isOurs(world, place.first, place.second, value))
                        continue;
                    // A domain policy's own writing under that number is not our doing.
                    const auto &now = state.at(place);
                    const bool kept = std::ranges::any_of(
                        now, [&](const NamedValue &other) { return other.data == value.data; });
                    QVERIFY2(kept, (where + ": lost " + value.data.display().toUtf8()).constData());
                }
        }
        if (remedy == QLatin1String("turn-off-credssp")) {
            for (const auto &[place, values] : state)
                for (const NamedValue &value : values)
                    QVERIFY2(!isOurs(world, place.first, place.second, value), where.constData());
            continue;
        }
        const Values &hklm = state.at({static_cast<int>(RegistryStore::Hklm), list.listKey()});
        QVERIFY2(std::ranges::any_of(hklm,
                                     [](const NamedValue &value) {
                                         return entryMatches(value.data.toText().value_or(QString()),
                                                             delegationEntry(CheckWorld::server));
                                     }),
                 where.constData());
    }
    QVERIFY(withSteps > 100);
    if (remedy == QLatin1String("reset-credssp"))
        QVERIFY2(withCmdlet > 5, "the cmdlets are never used");
}

QTEST_GUILESS_MAIN(tst_ForeignEntries)
#include "tst_foreign_entries.moc"
