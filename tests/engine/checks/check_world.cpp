#include "tests/engine/checks/check_world.h"

#include <QTest>

#include <algorithm>

using namespace credssp;

namespace {

SpnOwnersAnswer ownersOf(const QString &netBios, const QString &dns)
{
    const SpnOwner own{netBios + QLatin1Char('$'), QStringLiteral("CN=%1,DC=contoso,DC=com").arg(netBios),
                       true, true};
    SpnOwnersAnswer answer;
    answer.netBiosName = netBios;
    answer.dnsName = dns;
    answer.account = own.account;
    for (const QString &host : {netBios, dns})
        answer.forms.push_back({QStringLiteral("WSMAN/") + host, {own}});
    return answer;
}

DomainAnswer contoso(const QString &netBios, const QString &dns)
{
    return {true, QStringLiteral("contoso.com"), netBios, dns, {}};
}

} // namespace

CheckWorld::CheckWorld()
{
    const QString user = QStringLiteral("CONTOSO\\admin");
    contexts = {{client, true, false, client, {server}, user}, {server, false, true, client, {server}, user}};
    for (const CheckContext &context : contexts) {
        for (const Read &read : allReads(context))
            if (const auto *key = std::get_if<RegistryKeyRead>(&read))
                set(context.computer, *key, {false, false, key->key, {}, {}});
        set(context.computer, ElevationRead{}, {true, user});
        set(context.computer, reads::winRm(), {ServiceState::Running, StartType::Automatic});
        set(context.computer, SecureChannelRead{}, {true, true, 0});
        set(context.computer, PolicyRead{}, {});
        set(context.computer, reads::spnsRefused(), {});
        set(context.computer, reads::credSspNotInitialized(), {});
        set(context.computer, UpdateLevelRead{}, {true});
    }
    set(client, DomainRead{}, contoso(client, QStringLiteral("gw1.contoso.com")));
    set(server, DomainRead{}, contoso(QStringLiteral("NODE1"), server));
    setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(1));
    setValue(server, reads::wsmanService(), keys::authCredSsp, RegistryData::dword(1));
    setSwitch(freshList, 1);
    setList(freshList, {QStringLiteral("1"), QStringLiteral("wsman/") + server});
    set(client, GatewayRead{user},
        {true, QStringLiteral("2"), QStringLiteral("Windows Admin Center CredSSP"), true, true, true, false});
    set(client, ClockRead{}, {2});
    set(client, ClockRead{server}, {-3});
    set(client, NameResolutionRead{server}, {true, {QStringLiteral("10.0.0.11")}, server});
    set(client, PortRead{server, 5985}, {PortState::Open});
    set(client, PortRead{server, 5986}, {PortState::Refused});
    set(client, WsmanProbeRead{server},
        {true, {QStringLiteral("Negotiate"), QStringLiteral("Kerberos"), QStringLiteral("CredSSP")}});
    set(client, SpnOwnersRead{client}, ownersOf(client, QStringLiteral("gw1.contoso.com")));
    set(client, SpnOwnersRead{server}, ownersOf(QStringLiteral("NODE1"), server));
}

void CheckWorld::setValue(const QString &computer, const RegistryKeyRead &key, const QString &name,
                          const RegistryData &data)
{
    RegistryKeyAnswer answer = answers[computer].get(key).value_or(RegistryKeyAnswer{});
    answer.exists = true;
    answer.absentFrom.clear();
    std::erase_if(answer.values, [&](const NamedValue &value) { return value.name == name; });
    answer.values.push_back({name, data});
    set(computer, key, answer);
}

void CheckWorld::removeValue(const QString &computer, const RegistryKeyRead &key, const QString &name)
{
    change(computer, key, [&](RegistryKeyAnswer &answer) {
        std::erase_if(answer.values, [&](const NamedValue &value) { return value.name == name; });
    });
}

void CheckWorld::setList(const DelegationList &list, const QStringList &namesAndEntries, RegistryStore store)
{
    RegistryKeyAnswer answer;
    answer.exists = true;
    for (qsizetype i = 0; i + 1 < namesAndEntries.size(); i += 2)
        answer.values.push_back({namesAndEntries.at(i), RegistryData::text(namesAndEntries.at(i + 1))});
    set(client, reads::listOf(store, list), answer);
}

void CheckWorld::setSwitch(const DelegationList &list, quint32 value)
{
    setValue(client, reads::delegation(RegistryStore::Hklm), list.switchName, RegistryData::dword(value));
}

void CheckWorld::retype(const QString &name)
{
    const QString old = contexts.back().computer;
    answers[name] = answers[old];
    answers.erase(old);
    const Answers &asked = answers[client];
    set(client, ClockRead{name}, asked.get(ClockRead{old}).value());
    set(client, NameResolutionRead{name}, asked.get(NameResolutionRead{old}).value());
    set(client, PortRead{name, 5985}, asked.get(PortRead{old, 5985}).value());
    set(client, PortRead{name, 5986}, asked.get(PortRead{old, 5986}).value());
    set(client, WsmanProbeRead{name}, asked.get(WsmanProbeRead{old}).value());
    set(client, SpnOwnersRead{name}, asked.get(SpnOwnersRead{old}).value());
    for (CheckContext &context : contexts)
        context.servers = QStringList{name};
    contexts.back().computer = name;
}

void CheckWorld::silenceServer()
{
    const QString name = contexts.back().computer;
    for (const Read &read : answers[name].reads())
        answers[name].insert(read, failure(ErrorCode::Unreachable, name));
}

std::vector<Finding> CheckWorld::findings() const
{
    std::vector<Finding> all;
    for (const CheckContext &context : contexts)
        for (Finding &finding : judgeAll(context, answers))
            all.push_back(std::move(finding));
    return all;
}

QString describe(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += QStringLiteral("\n[%1] %2 (%3) %4 #%5: %6 | %7 | %8")
                    .arg(finding.check, finding.computer, finding.about, enumName(finding.state))
                    .arg(static_cast<int>(finding.problem))
                    .arg(finding.title, finding.detail, finding.value);
    return text;
}

void addColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expected>("expected");
    QTest::addColumn<Problems>("problems");
}

void addRow(const char *name, const Change &change, const Expected &expected, const Problems &problems)
{
    QTest::newRow(name) << change << expected << problems;
}

void judgeRow()
{
    QFETCH(Change, change);
    QFETCH(Expected, expected);
    QFETCH(Problems, problems);
    CheckWorld world;
    change(world);
    const std::vector<Finding> findings = world.findings();
    const QByteArray all = describe(findings).toUtf8();
    const bool found = std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.check == expected.check && finding.computer == expected.computer &&
               finding.state == expected.state && finding.problem == expected.problem &&
               (expected.about == QLatin1String("*") || finding.about == expected.about);
    });
    QVERIFY2(found, all.constData());
    Problems seen;
    for (const Finding &finding : findings) {
        QVERIFY2(!finding.title.isEmpty() && !finding.title.contains(QLatin1String("%1")), all.constData());
        QCOMPARE(finding.state == FindingState::Problem, finding.problem != Problem::None);
        if (finding.state == FindingState::Problem)
            seen.push_back(finding.problem);
        if (finding.state == FindingState::Unknown)
            QVERIFY2(!finding.detail.isEmpty(), all.constData());
    }
    std::ranges::sort(seen);
    std::ranges::sort(problems);
    QVERIFY2(seen == problems, all.constData());
}
