#include "tests/powershell/command_samples.h"

#include "tests/powershell/notation.h"

#include <type_traits>

using namespace credssp;
using notation::boolean;
using notation::cmdlet;
using notation::list;
using notation::program;
using notation::text;

namespace {

using Samples = std::vector<CommandSample>;

/// Every number of servers up to 16, and some as large as they get.
const QList<int> serverCounts = [] {
    QList<int> counts{25, 64, 100, 199, 200};
    for (int count = 1; count <= 16; ++count)
        counts.append(count);
    return counts;
}();

const QString on = boolean(true);

QString textOf(const char *latin)
{
    return text(QLatin1String(latin));
}

// ---- what a registry edit's reference commands mean ----

struct RegistrySample
{
    RegistryData data;
    const char *type;
};

/// A text that the registry can hold: not beyond its end.
std::vector<RegistrySample> registrySamples(const QString &text)
{
    const QString name = text.contains(QChar(0)) ? QStringLiteral("a") : text;
    RegistryData expand = RegistryData::text(name);
    expand.type = registry_type::ExpandString;
    return {{RegistryData::text(name), "String"},
            {expand, "ExpandString"},
            {RegistryData::multiText({name, QStringLiteral("b;"), name}), "MultiString"},
            {RegistryData::multiText({name}), "MultiString"}};
}

std::vector<RegistrySample> fixedRegistrySamples()
{
    std::vector<RegistrySample> samples;
    for (const quint32 number : {0U, 1U, 0x7fffffffU, 0x80000000U, 0xffffffffU})
        samples.push_back({RegistryData::dword(number), "DWord"});
    for (const quint64 number : {quint64(0), quint64(0x7fffffffffffffff), ~quint64(0)})
        samples.push_back({RegistryData::qword(number), "QWord"});
    samples.push_back({RegistryData::binary(QByteArray::fromHex("00ff10")), "Binary"});
    samples.push_back({RegistryData::binary(QByteArray::fromHex("80")), "Binary"});
    return samples;
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex('-')).toUpper();
}

QString newProperty(const QString &path, const QString &name, const RegistrySample &sample)
{
    return cmdlet("New-ItemProperty", {{QStringLiteral("Force"), on},
                                       {QStringLiteral("LiteralPath"), list({path})},
                                       {QStringLiteral("Name"), text(name)},
                                       {QStringLiteral("PropertyType"), textOf(sample.type)},
                                       {QStringLiteral("Value"), text(hexOf(sample.data.bytes))}});
}

/// A key is made, a value written into it, and another one removed.
CommandSample registrySample(const QString &name, const RegistrySample &sample)
{
    const QString key = QStringLiteral("SOFTWARE\\") + name;
    const QString path = QStringLiteral("HKLM:\\") + key;
    EditRegistry edit;
    edit.changes.push_back(
        {RegistryStore::Hklm, key, name, RegistryState::keyAbsent(key), RegistryState::present(sample.data)});
    edit.changes.push_back({RegistryStore::LocalPolicy, key, name, RegistryState::valueAbsent(),
                            RegistryState::present(sample.data)});
    edit.changes.push_back({RegistryStore::Hklm, key, QStringLiteral("x") + name,
                            RegistryState::present(sample.data), RegistryState::valueAbsent()});
    return {edit,
            {cmdlet("New-Item", {{QStringLiteral("Force"), on}, {QStringLiteral("Path"), list({path})}}),
             newProperty(path, name, sample),
             cmdlet("Remove-ItemProperty", {{QStringLiteral("LiteralPath"), list({path})},
                                            {QStringLiteral("Name"), list({QStringLiteral("x") + name})}})}};
}

// ---- one function for each kind of action; a kind that lacks one does not compile ----

template <typename Kind> struct Of
{
};

CommandSample enableSample(const QStringList &servers)
{
    return {EnableClientCredSsp{servers},
            {cmdlet("Enable-WSManCredSSP", {{QStringLiteral("DelegateComputer"), list(servers)},
                                            {QStringLiteral("Force"), on},
                                            {QStringLiteral("Role"), textOf("Client")}})}};
}

Samples named(Of<EditRegistry>, const QString &name)
{
    Samples samples;
    for (const RegistrySample &sample : registrySamples(name))
        samples.push_back(registrySample(name, sample));
    return samples;
}
Samples named(Of<SetCredSsp>, const QString &)
{
    return {};
}
Samples named(Of<EnableClientCredSsp>, const QString &name)
{
    return {enableSample({name}), enableSample({QStringLiteral("NODE2"), name}),
            enableSample({name, name, QStringLiteral("NODE3")})};
}
Samples named(Of<DisableClientCredSsp>, const QString &)
{
    return {};
}
Samples named(Of<EnableServerCredSsp>, const QString &)
{
    return {};
}
Samples named(Of<DisableServerCredSsp>, const QString &)
{
    return {};
}
Samples named(Of<ControlService>, const QString &name)
{
    const std::map<QString, QString> itsName{{QStringLiteral("Name"), list({name})}};
    std::map<QString, QString> forced = itsName;
    forced.insert({QStringLiteral("Force"), on});
    const QStringList host{QStringLiteral("\\\\") + name};
    return {{ControlService{name, ServiceVerb::Start, {}}, {cmdlet("Start-Service", itsName)}},
            {ControlService{name, ServiceVerb::Stop, {}}, {cmdlet("Stop-Service", forced)}},
            {ControlService{name, ServiceVerb::Restart, {}}, {cmdlet("Restart-Service", forced)}},
            {ControlService{name, ServiceVerb::Start, name},
             {program("sc.exe", host + QStringList{QStringLiteral("start"), name})}},
            {ControlService{name, ServiceVerb::Stop, name},
             {program("sc.exe", host + QStringList{QStringLiteral("stop"), name})}}};
}
Samples named(Of<SetServiceStartType>, const QString &name)
{
    Samples samples;
    for (const auto &[type, word, other] : {std::tuple{StartType::Automatic, "Automatic", "auto"},
                                            std::tuple{StartType::Manual, "Manual", "demand"},
                                            std::tuple{StartType::Disabled, "Disabled", "disabled"}}) {
        samples.push_back({SetServiceStartType{name, type, {}},
                           {cmdlet("Set-Service", {{QStringLiteral("Name"), text(name)},
                                                   {QStringLiteral("StartupType"), textOf(word)}})}});
        samples.push_back({SetServiceStartType{name, type, name},
                           {program("sc.exe", {QStringLiteral("\\\\") + name, QStringLiteral("config"), name,
                                               QStringLiteral("start="), QString::fromLatin1(other)})}});
    }
    return samples;
}
Samples named(Of<RegisterSpn>, const QString &name)
{
    return {{RegisterSpn{name, QStringLiteral("NODE1$")},
             {program("setspn.exe", {QStringLiteral("-S"), name, QStringLiteral("NODE1$")})}},
            {RegisterSpn{QStringLiteral("WSMAN/node1"), name},
             {program("setspn.exe", {QStringLiteral("-S"), QStringLiteral("WSMAN/node1"), name})}}};
}
Samples named(Of<UnregisterSpn>, const QString &name)
{
    return {{UnregisterSpn{name, QStringLiteral("svc-web"), false},
             {program("setspn.exe", {QStringLiteral("-D"), name, QStringLiteral("svc-web")})}},
            {UnregisterSpn{QStringLiteral("WSMAN/node1"), name, true},
             {program("setspn.exe", {QStringLiteral("-D"), QStringLiteral("WSMAN/node1"), name})}}};
}
Samples named(Of<PurgeTickets>, const QString &)
{
    return {};
}
Samples named(Of<ChangeGroupMember>, const QString &name)
{
    const std::map<QString, QString> bound{{QStringLiteral("Group"), text(name)},
                                           {QStringLiteral("Member"), list({name})}};
    return {{ChangeGroupMember{name, name, true}, {cmdlet("Add-LocalGroupMember", bound)}},
            {ChangeGroupMember{name, name, false}, {cmdlet("Remove-LocalGroupMember", bound)}}};
}
Samples named(Of<RestartComputer>, const QString &)
{
    return {};
}
Samples named(Of<SyncClock>, const QString &)
{
    return {};
}
Samples named(Of<ManualStep>, const QString &name)
{
    ManualStep step;
    step.step = manual::repairTrust;
    step.subject = name;
    step.title = name;
    step.steps = {name};
    return {{step, {}}};
}

template <std::size_t... Index> Samples ofEveryKind(const QString &name, std::index_sequence<Index...>)
{
    Samples samples;
    const auto append = [&samples](Samples more) {
        samples.insert(samples.end(), std::make_move_iterator(more.begin()),
                       std::make_move_iterator(more.end()));
    };
    (append(named(Of<std::variant_alternative_t<Index, Action>>{}, name)), ...);
    return samples;
}

CommandSample setSample(Side side, bool isOn)
{
    const char *path = side == Side::Client ? "WSMan:\\localhost\\Client\\Auth\\CredSSP"
                                            : "WSMan:\\localhost\\Service\\Auth\\CredSSP";
    return {SetCredSsp{side, isOn},
            {cmdlet("Set-Item", {{QStringLiteral("Force"), on},
                                 {QStringLiteral("Path"), list({QLatin1String(path)})},
                                 {QStringLiteral("Value"), boolean(isOn)}})}};
}

} // namespace

std::vector<CommandSample> commandSamples(const QString &name)
{
    return ofEveryKind(name, std::make_index_sequence<std::variant_size_v<Action>>());
}

std::vector<CommandSample> fixedCommandSamples(const QStringList &names)
{
    Samples samples;
    for (const Side side : {Side::Client, Side::Service})
        for (const bool isOn : {true, false})
            samples.push_back(setSample(side, isOn));
    const auto role = [](const char *name) { return std::pair{QStringLiteral("Role"), textOf(name)}; };
    samples.push_back({DisableClientCredSsp{}, {cmdlet("Disable-WSManCredSSP", {role("Client")})}});
    samples.push_back({DisableServerCredSsp{}, {cmdlet("Disable-WSManCredSSP", {role("Server")})}});
    samples.push_back({EnableServerCredSsp{},
                       {cmdlet("Enable-WSManCredSSP", {{QStringLiteral("Force"), on}, role("Server")})}});
    samples.push_back({RestartComputer{}, {cmdlet("Restart-Computer", {{QStringLiteral("Force"), on}})}});
    samples.push_back(
        {SyncClock{}, {program("w32tm.exe", {QStringLiteral("/resync"), QStringLiteral("/force")})}});
    const QString purge = QStringLiteral("purge");
    const QString session = QStringLiteral("-li");
    samples.push_back({PurgeTickets{SignIn::CurrentUser}, {program("klist.exe", {purge})}});
    samples.push_back(
        {PurgeTickets{SignIn::System}, {program("klist.exe", {purge, session, QStringLiteral("0x3e7")})}});
    samples.push_back({PurgeTickets{SignIn::NetworkService},
                       {program("klist.exe", {purge, session, QStringLiteral("0x3e4")})}});
    for (const RegistrySample &sample : fixedRegistrySamples())
        samples.push_back(registrySample(QStringLiteral("a"), sample));
    for (const int count : serverCounts) {
        QStringList servers;
        for (int i = 0; i < count; ++i)
            servers.append(names.at((count * 7 + i) % names.size()));
        samples.push_back(enableSample(servers));
    }
    return samples;
}
