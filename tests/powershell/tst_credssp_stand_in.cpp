// The CredSSP cmdlets of practice computers against the same cmdlets written a second time, in PowerShell and
// straight from the documentation (standins/CredSsp.psm1), and against what a plan predicts: on 500 random
// computers, the same commands lead to the same values in both stores, and say the same.
#include "engine/computers/command.h"
#include "engine/computers/practice/policy.h"
#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/practice_world.h"
#include "engine/plan/effects.h"
#include "engine/registry/delegation_list.h"
#include "tests/powershell/plain_world.h"
#include "tests/powershell/real_powershell.h"
#include "tests/support/log_guard.h"
#include "tests/support/random_world.h"

#include <QRandomGenerator>
#include <QTest>

using namespace credssp;
using namespace credssp::practice;

namespace {

constexpr quint32 worlds = 500;
constexpr quint32 batch = 50;

/// One command, or Get-WSManCredSSP where there is none.
using Request = std::optional<Action>;

/// What came of one command: what it said, and all values afterwards.
struct Outcome
{
    QString said;
    QStringList values;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Where two outcomes differ: lines of one alone. @p other is the name of the first.
QString difference(const Outcome &standIn, const Outcome &practice, const QString &other)
{
    QStringList lines;
    if (standIn.said != practice.said)
        lines = {other + QStringLiteral(" says ") + standIn.said,
                 QStringLiteral("practice says ") + practice.said};
    for (const QString &line : standIn.values)
        if (!practice.values.contains(line))
            lines.append(other + u' ' + line);
    for (const QString &line : practice.values)
        if (!standIn.values.contains(line))
            lines.append(QStringLiteral("practice ") + line);
    return lines.join(QStringLiteral("\n  "));
}

/// A world, what is done in it, and what came of that on the practice computer.
struct Play
{
    quint32 seed = 0;
    QString world;
    std::vector<Request> commands;
    std::vector<Outcome> practice;
    QStringList predicted; ///< where a plan was wrong
};

/// Some without rights, some without the service, some with a policy for it.
QJsonObject worldOf(quint32 seed)
{
    QJsonObject world = randomWorld(seed);
    QJsonArray computers = world.value(QLatin1String("computers")).toArray();
    QJsonObject client = computers.first().toObject();
    if (seed % 23 == 0) {
        QJsonObject circumstances = client.value(QLatin1String("circumstances")).toObject();
        circumstances.insert(QStringLiteral("elevated"), false);
        client.insert(QStringLiteral("circumstances"), circumstances);
    }
    if (seed % 29 == 0)
        client.insert(QStringLiteral("services"),
                      QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("WinRM")},
                                             {QStringLiteral("state"), QStringLiteral("stopped")}}});
    if (seed % 19 == 0) {
        QJsonArray registry = client.value(QLatin1String("registry")).toArray();
        registry.append(
            QJsonObject{{QStringLiteral("key"), keys::winRmServicePolicy},
                        {QStringLiteral("values"),
                         QJsonArray{QJsonObject{{QStringLiteral("name"), keys::allowCredSsp},
                                                {QStringLiteral("type"), QStringLiteral("REG_DWORD")},
                                                {QStringLiteral("data"), int(seed / 19 % 2)}}}}});
        client.insert(QStringLiteral("registry"), registry);
    }
    computers.replace(0, client);
    world.insert(QStringLiteral("computers"), computers);
    return world;
}

std::vector<Request> commandsFor(QRandomGenerator &random, const QStringList &servers)
{
    const auto enable = [&] {
        QStringList names;
        for (int left = random.bounded(1, 4); left > 0; --left) {
            QString name = random.bounded(2) != 0
                               ? servers.at(random.bounded(static_cast<int>(servers.size())))
                               : QStringLiteral("backup%1.contoso.com").arg(random.bounded(3));
            names.append(random.bounded(4) == 0 ? name.toUpper() : name);
        }
        return EnableClientCredSsp{names};
    };
    std::vector<Request> commands;
    for (int left = 2; left > 0; --left) {
        switch (random.bounded(8)) {
        case 0:
            commands.emplace_back(DisableClientCredSsp{});
            break;
        case 1:
            commands.emplace_back(EnableServerCredSsp{});
            break;
        case 2:
            commands.emplace_back(DisableServerCredSsp{});
            break;
        case 3:
            commands.emplace_back(
                SetCredSsp{random.bounded(2) != 0 ? Side::Client : Side::Service, random.bounded(2) != 0});
            break;
        case 4:
            commands.emplace_back(std::nullopt);
            break;
        default:
            commands.emplace_back(enable());
            break;
        }
    }
    // Each of the three at least once, and Disable also after Enable.
    commands.insert(commands.begin(), {Request(), Request(enable())});
    commands.insert(commands.end(), {Request(DisableClientCredSsp{}), Request()});
    return commands;
}

QString textOf(const Request &command)
{
    return command ? commandText(*command) : QStringLiteral("Get-WSManCredSSP");
}

bool turnsOn(const Action &action)
{
    return std::holds_alternative<EnableClientCredSsp>(action) ||
           std::holds_alternative<EnableServerCredSsp>(action);
}

/// What Windows says to its own error numbers differs from version to version.
QString comparable(const QString &said)
{
    return said.startsWith(QLatin1String("!80338")) ? said.left(9) : said;
}

/// An error in the stand-in's words: its number and its text.
QString saidOf(const Error &error)
{
    const quint32 number = error.code == ErrorCode::AccessDenied ? 0x80131509U
                           : error.native != 0                   ? static_cast<quint32>(error.native)
                                                                 : 0x80004005U;
    return comparable(QStringLiteral("!%1 ").arg(number, 8, 16, QLatin1Char('0')).toUpper() + error.detail);
}

Answers knownOf(Computer &computer)
{
    std::vector<Read> reads{PolicyRead{}};
    for (const RegistryStore store : {RegistryStore::Hklm, RegistryStore::LocalPolicy})
        for (const QString &key :
             {keys::delegation, freshList.listKey(), keys::wsmanClient, keys::wsmanService})
            reads.emplace_back(RegistryKeyRead{store, key});
    Answers known;
    std::vector<Result<Answer>> answers = computer.read(reads, {});
    for (std::size_t i = 0; i < reads.size(); ++i)
        known.insert(reads[i], std::move(answers[i]));
    return known;
}

/// A plan shows what the cmdlets are for. What policy processing brings into HKLM besides, because the local
/// policy held it all along (the lists that the cmdlets do not touch), comes with any refresh of policies.
QStringList shownByPlans(QStringList lines)
{
    for (const DelegationList &list : {ntlmOnlyList, denyFreshList})
        lines.removeIf([&](const QString &line) { return line.contains(u'/' + list.switchName + u'/'); });
    return lines;
}

/// Where the values after the action are not those that its plan showed; empty when all are.
QString differsFromPlan(const QStringList &before, const QStringList &after,
                        const std::vector<Change> &changes)
{
    QStringList expected = shownByPlans(before);
    for (const Change &change : changes) {
        const auto &read = std::get<RegistryValueRead>(change.subject);
        const QString start = plain_world::line(read.store, read.key, read.name, {});
        expected.removeIf([name = start.section(u'=', 0, -2) + u'='](const QString &line) {
            return line.startsWith(name, Qt::CaseInsensitive);
        });
        if (const RegistryState &state = std::get<RegistryValueAnswer>(change.after).value; state.isPresent())
            expected.append(plain_world::line(read.store, read.key, read.name, state.data));
    }
    expected.sort();
    if (expected == shownByPlans(after))
        return {};
    return difference({{}, expected}, {{}, shownByPlans(after)}, QStringLiteral("planned"));
}

Result<Play> played(quint32 seed)
{
    auto store = PracticeStore::fromJson(worldOf(seed));
    if (!store)
        return Failure(store.error());
    const auto topology = (*store)->topology({}, {});
    if (!topology)
        return Failure(topology.error());
    Computer &computer = *topology->client.computer;
    const WorldState &world = (*store)->world().state;
    const ComputerState &state = world.computers.front();
    QRandomGenerator random(seed);
    Play play{seed, plain_world::text(world, state), commandsFor(random, world.servers), {}, {}};
    // The simulator has no Get that could be refused.
    if (!state.circumstances.elevated || !state.winRmRuns())
        std::erase(play.commands, Request());
    for (const Request &command : play.commands) {
        QString said;
        if (!command) {
            said = getCredSsp(state).join(u'|');
        } else {
            const QStringList before = plain_world::lines(state);
            const std::vector<Change> changes = predictEffects(knownOf(computer), {}, *command);
            const auto performed = computer.perform(*command, {});
            if (!performed)
                said = saidOf(performed.error());
            else if (turnsOn(*command))
                said = QStringLiteral("CredSSP=true");
            // What fails half-way did not do what was planned.
            if (performed)
                if (const QString wrong = differsFromPlan(before, plain_world::lines(state), changes);
                    !wrong.isEmpty())
                    play.predicted.append(textOf(command) + QStringLiteral("\n  ") + wrong);
        }
        play.practice.push_back({said, plain_world::lines(state)});
    }
    return play;
}

} // namespace

class tst_CredSspStandIn : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    PowerShellProcess m_process{real_powershell::launch(), real_powershell::patient()};
    std::vector<Play> m_plays;

    Result<std::vector<std::vector<Outcome>>> standIn(std::span<const Play> plays);

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void doesTheSame();
    void isPredicted();
};

void tst_CredSspStandIn::initTestCase()
{
    const auto reply =
        m_process.run(QStringLiteral("Import-Module -Name '%1/PlainWorld.psm1', '%1/CredSsp.psm1' -Global; "
                                     "Use-World '%1/PlainWorld.psm1'")
                          .arg(QStringLiteral(POWERSHELL_TESTS) + QStringLiteral("/standins")));
    VERIFY_REPLY(reply);
    QCOMPARE(real_powershell::sentence(errorOf(*reply)), QString());
    for (quint32 seed = 1; seed <= worlds; ++seed) {
        auto play = played(seed);
        QVERIFY2(play, play ? "" : qPrintable(errorText(play.error())));
        m_plays.push_back(*std::move(play));
    }
}

/// What the stand-in makes of each play.
Result<std::vector<std::vector<Outcome>>> tst_CredSspStandIn::standIn(std::span<const Play> plays)
{
    QStringList lines;
    for (const Play &play : plays) {
        QStringList texts;
        for (const Request &command : play.commands)
            texts.append(u'\'' + real_powershell::escaped(textOf(command)) + u'\'');
        lines.append(QStringLiteral(", @(Invoke-InWorld '%1' ([regex]::Unescape((%2 -join '|')).Split('|')))")
                         .arg(play.world, texts.join(u',')));
    }
    const auto reply = m_process.run(lines.join(u'\n'));
    if (!reply)
        return Failure(reply.error());
    if (const auto error = errorOf(*reply))
        return Failure(*error);
    std::vector<std::vector<Outcome>> results;
    for (const QJsonValue &play : reply->output) {
        std::vector<Outcome> outcomes;
        const QJsonArray steps = play.toArray();
        for (const QJsonValue &step : steps) {
            QStringList values = step.toString().split(u'^');
            const QString said = comparable(values.takeFirst());
            values.sort();
            outcomes.push_back({said, values});
        }
        results.push_back(std::move(outcomes));
    }
    return results;
}

void tst_CredSspStandIn::doesTheSame()
{
    QStringList wrong;
    std::size_t compared = 0;
    for (std::size_t from = 0; from < m_plays.size(); from += batch) {
        const std::span<const Play> plays(m_plays.data() + from,
                                          std::min<std::size_t>(batch, m_plays.size() - from));
        const auto results = standIn(plays);
        QVERIFY2(results, results ? "" : qPrintable(errorText(results.error())));
        QCOMPARE(results->size(), plays.size());
        for (std::size_t i = 0; i < plays.size(); ++i) {
            const Play &play = plays[i];
            QCOMPARE(results->at(i).size(), play.commands.size());
            // What comes after a difference differs as well.
            for (std::size_t step = 0; step < play.commands.size(); ++step) {
                ++compared;
                const Outcome &expected = results->at(i)[step];
                if (play.practice[step] == expected)
                    continue;
                wrong.append(QStringLiteral("seed %1, step %2: %3\n  %4")
                                 .arg(QString::number(play.seed), QString::number(step),
                                      textOf(play.commands[step]),
                                      difference(expected, play.practice[step], QStringLiteral("stand-in"))));
                break;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2 worlds differ\n").arg(wrong.size()).arg(worlds) +
                        wrong.mid(0, 12).join(u'\n')));
    QVERIFY(compared > std::size_t(worlds) * 5);
}

void tst_CredSspStandIn::isPredicted()
{
    QStringList wrong;
    for (const Play &play : m_plays)
        for (const QString &text : play.predicted)
            wrong.append(QStringLiteral("seed %1: ").arg(play.seed) + text);
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString::number(wrong.size()) + u'\n' + wrong.mid(0, 12).join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_CredSspStandIn)
#include "tst_credssp_stand_in.moc"
