#include "tests/engine/remedies/remedy_world.h"

#include "engine/plan/plan_builder.h"

using namespace credssp;

namespace {

struct Summary
{
    QString operator()(const EditRegistry &edit) const
    {
        QStringList rows;
        for (const RegistryChange &change : edit.changes)
            rows.append(
                QStringLiteral("%1 %2 %3=%4")
                    .arg(enumName(change.store), change.key.section(QLatin1Char('\\'), -1), change.name,
                         change.after.isPresent() ? change.after.data.display() : QStringLiteral("-")));
        for (const RegistryValueRead &row : edit.unavailable)
            rows.append(
                QStringLiteral("not-available %1 %2").arg(row.key.section(QLatin1Char('\\'), -1), row.name));
        return rows.join(QStringLiteral("; "));
    }
    QString operator()(const SetCredSsp &set) const
    {
        return enumName(set.side) + (set.on ? QStringLiteral(" on") : QStringLiteral(" off"));
    }
    QString operator()(const EnableClientCredSsp &enable) const
    {
        return enable.servers.join(QLatin1Char(','));
    }
    QString operator()(const DisableClientCredSsp &) const { return {}; }
    QString operator()(const EnableServerCredSsp &) const { return {}; }
    QString operator()(const DisableServerCredSsp &) const { return {}; }
    QString operator()(const ControlService &control) const
    {
        return QStringLiteral("%1 %2 %3")
            .arg(control.service, enumName(control.verb), control.remoteHost)
            .trimmed();
    }
    QString operator()(const SetServiceStartType &set) const
    {
        return QStringLiteral("%1 %2 %3").arg(set.service, enumName(set.startType), set.remoteHost).trimmed();
    }
    QString operator()(const RegisterSpn &spn) const { return spn.spn + QLatin1Char(' ') + spn.account; }
    QString operator()(const UnregisterSpn &spn) const { return spn.spn + QLatin1Char(' ') + spn.account; }
    QString operator()(const PurgeTickets &purge) const { return enumName(purge.session); }
    QString operator()(const ChangeGroupMember &change) const
    {
        return QStringLiteral("%1 %2 %3")
            .arg(change.add ? QStringLiteral("+") : QStringLiteral("-"), change.group, change.user);
    }
    QString operator()(const RestartComputer &) const { return {}; }
    QString operator()(const SyncClock &) const { return {}; }
    QString operator()(const ManualStep &step) const
    {
        return (step.step + QLatin1Char(' ') + step.subject).trimmed();
    }
};

QString kindOf(const Action &action)
{
    return std::visit([](const auto &value) { return QLatin1String(std::decay_t<decltype(value)>::kind); },
                      action);
}

} // namespace

RemedyWorld::RemedyWorld()
{
    user = QStringLiteral("CONTOSO\\admin");
    for (const CheckContext &context : contexts)
        for (const Read &read : planningReads(context))
            if (const auto *key = std::get_if<RegistryKeyRead>(&read);
                key != nullptr && answers[context.computer].find(read) == nullptr)
                set(context.computer, *key, {false, false, key->key, {}, {}});
    set(client, BootRead{}, {1000});
    set(server, BootRead{}, {2000});
}

void RemedyWorld::complain(const QString &symptom, const QStringList &remedies)
{
    Symptom said;
    said.id = symptom;
    said.confidence = 0.95;
    said.title = symptom;
    said.remedies = remedies;
    symptoms = {said};
}

void RemedyWorld::complainUntrusted()
{
    complain(QStringLiteral("delegation-untrusted"),
             {QStringLiteral("restart-winrm"), QStringLiteral("register-spn"),
              QStringLiteral("reset-credssp"), QStringLiteral("restart-computers"),
              QStringLiteral("rename-computer"), QStringLiteral("allow-ntlm-delegation")});
}

void RemedyWorld::addServer(const QString &dnsName)
{
    const QString netBios = dnsName.section(QLatin1Char('.'), 0, 0).toUpper();
    answers[dnsName] = answers[server];
    set(dnsName, DomainRead{}, {true, QStringLiteral("contoso.com"), netBios, dnsName, {}});
    const SpnOwner owner{netBios + QLatin1Char('$'), QStringLiteral("CN=%1").arg(netBios), true, true};
    SpnOwnersAnswer owners;
    owners.netBiosName = netBios;
    owners.dnsName = dnsName;
    owners.account = owner.account;
    for (const QString &host : {netBios, dnsName})
        owners.forms.push_back({QStringLiteral("WSMAN/") + host, {owner}});
    set(client, SpnOwnersRead{dnsName}, owners);
    set(client, NameResolutionRead{dnsName}, {true, {QStringLiteral("10.0.0.99")}, dnsName});
    set(client, WsmanProbeRead{dnsName}, answers[client].get(WsmanProbeRead{server}).value());
    set(client, PortRead{dnsName, 5985}, {PortState::Open});
    set(client, PortRead{dnsName, 5986}, {PortState::Refused});
    set(client, ClockRead{dnsName}, {0});
    for (CheckContext &context : contexts)
        context.servers.append(dnsName);
    CheckContext context = contexts.back();
    context.computer = dnsName;
    contexts.push_back(context);
    change(client, credssp::reads::listOf(RegistryStore::Hklm, freshList), [&](RegistryKeyAnswer &answer) {
        answer.values.push_back(
            {QString::number(answer.values.size() + 1), RegistryData::text(delegationEntry(dnsName))});
    });
}

void RemedyWorld::putServerIntoWorkgroup()
{
    set(server, DomainRead{},
        {false, QStringLiteral("WORKGROUP"), QStringLiteral("NODE1"), QStringLiteral("NODE1"), {}});
    set(client, SpnOwnersRead{server}, {});
    fail(server, SecureChannelRead{}, ErrorCode::NotAvailable);
}

void RemedyWorld::dropSpns()
{
    change(client, SpnOwnersRead{server}, [](SpnOwnersAnswer &answer) {
        for (SpnForm &form : answer.forms)
            form.owners.clear();
    });
}

void RemedyWorld::silenceAll()
{
    for (auto &[computer, known] : answers)
        for (const Read &read : known.reads())
            known.insert(read, failure(ErrorCode::NotAvailable, computer));
}

void RemedyWorld::makeOurs(const QString &computer, RegistryStore store, const QString &key,
                           const QString &name, const RegistryState &before)
{
    const RegistryState now = PlanBuilder(answers).value(computer, store, key, name);
    const QString identity = computer == client ? client : computer.section(QLatin1Char('.'), 0, 0).toUpper();
    own.push_back(
        {identity,
         {RegistryValueRead{store, key, name}, RegistryValueAnswer{before}, RegistryValueAnswer{now}},
         QStringLiteral("s1"),
         QStringLiteral("CONTOSO\\admin"),
         QStringLiteral("2026-01-01T00:00:00Z")});
}

Situation RemedyWorld::situation() const
{
    Situation situation;
    situation.client = client;
    situation.servers = contexts.front().servers;
    situation.user = user;
    situation.also = also;
    situation.tried = tried;
    situation.symptoms = symptoms;
    for (const CheckContext &context : contexts)
        situation.computers.push_back(
            {context.computer,
             {ComputerKind::Practice,
              context.isClient ? client : context.computer.section(QLatin1Char('.'), 0, 0).toUpper(),
              QStringLiteral("test")}});
    situation.findings = findings();
    situation.answers = answers;
    situation.own = own;
    return situation;
}

QStringList RemedyWorld::summary(const Plan &plan)
{
    QStringList lines;
    for (const Step &step : plan.steps)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(step.computer, kindOf(step.action), std::visit(Summary{}, step.action))
                         .trimmed());
    return lines;
}
