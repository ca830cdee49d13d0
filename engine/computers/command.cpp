#include "engine/computers/command.h"

#include "engine/registry/known_keys.h"

#include <algorithm>

namespace credssp {

namespace {

using A = Argument;

Command cmdlet(const char *name, std::vector<Argument> arguments)
{
    return {QString::fromLatin1(name), false, std::move(arguments)};
}

/// Programs start by their full path below the system directory, never by search.
Command program(const char *file, const QStringList &arguments)
{
    Command command{QStringLiteral("C:\\Windows\\System32\\") + QLatin1String(file), true, {}};
    for (const QString &argument : arguments)
        command.arguments.push_back(A::text(argument));
    return command;
}

A parameter(const char *name)
{
    return A::parameter(QString::fromLatin1(name));
}
A text(const char *value)
{
    return A::text(QString::fromLatin1(value));
}

QString scStartType(StartType type)
{
    switch (type) {
    case StartType::Automatic:
        return QStringLiteral("auto");
    case StartType::Manual:
        return QStringLiteral("demand");
    case StartType::Disabled:
    case StartType::Other:
        return QStringLiteral("disabled");
    }
    return {};
}

QString cmdletStartType(StartType type)
{
    switch (type) {
    case StartType::Automatic:
        return QStringLiteral("Automatic");
    case StartType::Manual:
        return QStringLiteral("Manual");
    case StartType::Disabled:
    case StartType::Other:
        return QStringLiteral("Disabled");
    }
    return {};
}

QString propertyType(quint32 type)
{
    switch (type) {
    case registry_type::ExpandString:
        return QStringLiteral("ExpandString");
    case registry_type::Binary:
        return QStringLiteral("Binary");
    case registry_type::Dword:
        return QStringLiteral("DWord");
    case registry_type::MultiString:
        return QStringLiteral("MultiString");
    case registry_type::Qword:
        return QStringLiteral("QWord");
    default:
        return QStringLiteral("String");
    }
}

/// Several texts or bytes are a list: from one text PowerShell makes one text, and no bytes at all.
A propertyValue(const RegistryData &data)
{
    if (const auto number = data.toDword())
        return A::number(static_cast<qint64>(*number));
    if (data.type == registry_type::MultiString)
        return A::list(data.toPublicJson().toVariant().toStringList());
    if (data.type == registry_type::Binary) {
        QStringList bytes;
        for (const char byte : data.bytes)
            bytes.append(QString::number(static_cast<unsigned char>(byte)));
        return A::list(bytes);
    }
    return A::text(data.toText().value_or(data.display()));
}

/// Making a key makes its parents too.
bool isMade(const QStringList &made, const QString &path)
{
    return std::ranges::any_of(made, [&](const QString &other) {
        return sameRegistryName(other, path) ||
               other.startsWith(path + QLatin1Char('\\'), Qt::CaseInsensitive);
    });
}

/// "The same in PowerShell, for reference" of a native registry edit in HKLM. New-Item creates only a key
/// that is not there, because its -Force empties one that is (facts page §3, mistake 5).
std::vector<Command> registryCommands(const EditRegistry &edit)
{
    std::vector<Command> commands;
    QStringList made;
    for (const RegistryChange &change : edit.changes) {
        if (change.store != RegistryStore::Hklm)
            continue;
        const QString path = QStringLiteral("HKLM:\\") + change.key;
        if (change.after.isPresent()) {
            if (change.before.state == ValueState::KeyAbsent && !isMade(made, path)) {
                commands.push_back(
                    cmdlet("New-Item", {parameter("-Path"), A::text(path), parameter("-Force")}));
                made.append(path);
            }
            commands.push_back(
                cmdlet("New-ItemProperty",
                       {parameter("-LiteralPath"), A::text(path), parameter("-Name"), A::text(change.name),
                        parameter("-PropertyType"), A::text(propertyType(change.after.data.type)),
                        parameter("-Value"), propertyValue(change.after.data), parameter("-Force")}));
        } else {
            commands.push_back(cmdlet("Remove-ItemProperty", {parameter("-LiteralPath"), A::text(path),
                                                              parameter("-Name"), A::text(change.name)}));
        }
    }
    return commands;
}

/// sc.exe knows no restart.
std::vector<Command> remoteControl(const ControlService &control)
{
    const auto sc = [&control](const QString &verb) {
        return program("sc.exe", {QStringLiteral("\\\\") + control.remoteHost, verb, control.service});
    };
    const QString start = QStringLiteral("start");
    const QString stop = QStringLiteral("stop");
    switch (control.verb) {
    case ServiceVerb::Start:
        return {sc(start)};
    case ServiceVerb::Stop:
        return {sc(stop)};
    case ServiceVerb::Restart:
        return {sc(stop), sc(start)};
    }
    return {};
}

/// Whether those commands do all of the edit and nothing else. They make no key that an undo would have to
/// find again, remove none, and there are none for the local policy.
bool areCommandsExact(const EditRegistry &edit)
{
    return edit.unavailable.empty() && !edit.changes.empty() &&
           std::ranges::all_of(edit.changes, [](const RegistryChange &change) {
               return change.store == RegistryStore::Hklm &&
                      (change.after.isPresent() ? change.before.state != ValueState::KeyAbsent
                                                : change.after.state == ValueState::ValueAbsent);
           });
}

struct Commands
{
    std::vector<Command> operator()(const EditRegistry &edit) const { return registryCommands(edit); }
    std::vector<Command> operator()(const SetCredSsp &set) const
    {
        return {cmdlet(
            "Set-Item",
            {parameter("-Path"),
             A::text(set.side == Side::Client ? QStringLiteral("WSMan:\\localhost\\Client\\Auth\\CredSSP")
                                              : QStringLiteral("WSMan:\\localhost\\Service\\Auth\\CredSSP")),
             parameter("-Value"), A::boolean(set.on), parameter("-Force")})};
    }
    std::vector<Command> operator()(const EnableClientCredSsp &enable) const
    {
        return {
            cmdlet("Enable-WSManCredSSP", {parameter("-Role"), text("Client"), parameter("-DelegateComputer"),
                                           A::list(enable.servers), parameter("-Force")})};
    }
    std::vector<Command> operator()(const DisableClientCredSsp &) const
    {
        return {cmdlet("Disable-WSManCredSSP", {parameter("-Role"), text("Client")})};
    }
    std::vector<Command> operator()(const EnableServerCredSsp &) const
    {
        return {cmdlet("Enable-WSManCredSSP", {parameter("-Role"), text("Server"), parameter("-Force")})};
    }
    std::vector<Command> operator()(const DisableServerCredSsp &) const
    {
        return {cmdlet("Disable-WSManCredSSP", {parameter("-Role"), text("Server")})};
    }
    std::vector<Command> operator()(const ControlService &control) const
    {
        if (!control.remoteHost.isEmpty())
            return remoteControl(control);
        switch (control.verb) {
        case ServiceVerb::Start:
            return {cmdlet("Start-Service", {parameter("-Name"), A::text(control.service)})};
        case ServiceVerb::Stop:
            return {
                cmdlet("Stop-Service", {parameter("-Name"), A::text(control.service), parameter("-Force")})};
        case ServiceVerb::Restart:
            return {cmdlet("Restart-Service",
                           {parameter("-Name"), A::text(control.service), parameter("-Force")})};
        }
        return {};
    }
    std::vector<Command> operator()(const SetServiceStartType &set) const
    {
        if (!set.remoteHost.isEmpty())
            return {program("sc.exe", {QStringLiteral("\\\\") + set.remoteHost, QStringLiteral("config"),
                                       set.service, QStringLiteral("start="), scStartType(set.startType)})};
        return {cmdlet("Set-Service", {parameter("-Name"), A::text(set.service), parameter("-StartupType"),
                                       A::text(cmdletStartType(set.startType))})};
    }
    std::vector<Command> operator()(const RegisterSpn &spn) const
    {
        return {program("setspn.exe", {QStringLiteral("-S"), spn.spn, spn.account})};
    }
    std::vector<Command> operator()(const UnregisterSpn &spn) const
    {
        return {program("setspn.exe", {QStringLiteral("-D"), spn.spn, spn.account})};
    }
    std::vector<Command> operator()(const PurgeTickets &purge) const
    {
        switch (purge.session) {
        case SignIn::CurrentUser:
            return {program("klist.exe", {QStringLiteral("purge")})};
        case SignIn::System:
            return {program("klist.exe",
                            {QStringLiteral("purge"), QStringLiteral("-li"), QStringLiteral("0x3e7")})};
        case SignIn::NetworkService:
            return {program("klist.exe",
                            {QStringLiteral("purge"), QStringLiteral("-li"), QStringLiteral("0x3e4")})};
        }
        return {};
    }
    std::vector<Command> operator()(const ChangeGroupMember &change) const
    {
        return {
            cmdlet(change.add ? "Add-LocalGroupMember" : "Remove-LocalGroupMember",
                   {parameter("-Group"), A::text(change.group), parameter("-Member"), A::text(change.user)})};
    }
    std::vector<Command> operator()(const RestartComputer &) const
    {
        return {cmdlet("Restart-Computer", {parameter("-Force")})};
    }
    std::vector<Command> operator()(const SyncClock &) const
    {
        return {program("w32tm.exe", {QStringLiteral("/resync"), QStringLiteral("/force")})};
    }
    std::vector<Command> operator()(const ManualStep &) const { return {}; }
};

struct HowItRuns
{
    Runs operator()(const EditRegistry &) const { return Runs::Native; }
    Runs operator()(const SetCredSsp &) const { return Runs::PowerShell; }
    Runs operator()(const EnableClientCredSsp &) const { return Runs::PowerShell; }
    Runs operator()(const DisableClientCredSsp &) const { return Runs::PowerShell; }
    Runs operator()(const EnableServerCredSsp &) const { return Runs::PowerShell; }
    Runs operator()(const DisableServerCredSsp &) const { return Runs::PowerShell; }
    Runs operator()(const ControlService &control) const
    {
        return control.remoteHost.isEmpty() ? Runs::Native : Runs::Program;
    }
    Runs operator()(const SetServiceStartType &set) const
    {
        return set.remoteHost.isEmpty() ? Runs::Native : Runs::Program;
    }
    Runs operator()(const RegisterSpn &) const { return Runs::Program; }
    Runs operator()(const UnregisterSpn &) const { return Runs::Program; }
    Runs operator()(const PurgeTickets &) const { return Runs::Program; }
    Runs operator()(const ChangeGroupMember &) const { return Runs::PowerShell; }
    Runs operator()(const RestartComputer &) const { return Runs::PowerShell; }
    Runs operator()(const SyncClock &) const { return Runs::Program; }
    Runs operator()(const ManualStep &) const { return Runs::Manual; }
};

} // namespace

Runs runsOf(const Action &action)
{
    return std::visit(HowItRuns{}, action);
}

Runs runsAt(const Action &action, ComputerKind kind)
{
    const Runs runs = runsOf(action);
    const auto *edit = std::get_if<EditRegistry>(&action);
    // A script that a person takes there does not live through the restart of its computer.
    if (kind == ComputerKind::Carried && std::holds_alternative<RestartComputer>(action))
        return Runs::Manual;
    const bool isCommandThere =
        isElsewhere(kind) && runs == Runs::Native && (edit == nullptr || areCommandsExact(*edit));
    return isCommandThere ? Runs::PowerShell : runs;
}

QString remoteHostOf(const Action &action)
{
    if (const auto *control = std::get_if<ControlService>(&action))
        return control->remoteHost;
    if (const auto *set = std::get_if<SetServiceStartType>(&action))
        return set->remoteHost;
    return {};
}

std::vector<Command> commandsOf(const Action &action)
{
    return std::visit(Commands{}, action);
}

QString commandText(const Action &action)
{
    if (runsOf(action) == Runs::Manual)
        return {};
    QStringList lines;
    for (const Command &command : commandsOf(action))
        lines.append(toPowerShell(command));
    return lines.isEmpty() ? QStringLiteral("") : lines.join(QLatin1Char('\n'));
}

} // namespace credssp
