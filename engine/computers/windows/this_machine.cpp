#include "engine/computers/this_machine.h"

#include "engine/computers/remote/remote_computer.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/powershell.h"
#include "engine/computers/windows/protected_folder.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/shown_powershell.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/windows_computer.h"

#include <QCoreApplication>

#include <algorithm>
#include <io.h>

namespace credssp::this_machine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ThisMachine)
};

const QString productFolder = QStringLiteral("CredSSP Wizard");

} // namespace

bool isWindows()
{
    return true;
}

QString computerName()
{
    return windows::netBiosName();
}

QString userName()
{
    return windows::currentUser();
}

Result<Topology> topology(const QString &client, const QStringList &servers)
{
    const QString typedClient = client.isEmpty() ? computerName() : client;
    if (!windows::isThisComputer(typedClient))
        return failure(ErrorCode::NotAvailable, client,
                       Text::tr("\"%1\" is not this computer. Working from another computer than this one is "
                                "not available yet; start CredSSP Wizard there.")
                           .arg(client));
    Topology topology{{typedClient, std::make_shared<windows::WindowsComputer>()}, {}};
    const PowerShellTransport transport = throughPowerShell(windows::powerShellLaunch());
    const ServiceLook look = [](const QString &host, const QString &service, const std::stop_token &stop) {
        return windows::readServiceOf(host, service, stop);
    };
    for (const QString &typed : servers) {
        const auto known = std::ranges::find_if(topology.servers, [&typed](const Involved &other) {
            return sameRegistryName(other.typed, typed);
        });
        if (windows::isThisComputer(typed))
            topology.servers.push_back({typed, topology.client.computer});
        else if (known != topology.servers.end())
            topology.servers.push_back({typed, known->computer});
        else
            topology.servers.push_back({typed, std::make_shared<RemoteComputer>(typed, transport, look)});
    }
    return topology;
}

bool isElevated()
{
    return windows::isElevated();
}

Result<QString> realJournalFolder(bool forWriting)
{
    if (forWriting && !isElevated())
        return failure(ErrorCode::AccessDenied, computerName(),
                       Text::tr("Changes to this computer need administrator rights. Start again as "
                                "administrator."));
    return windows::protectedFolder(windows::programDataFolder(), {productFolder, QStringLiteral("journal")},
                                    forWriting);
}

Result<QString> practiceJournalFolder()
{
    const QString folder = windows::localAppDataFolder() + QLatin1Char('/') + productFolder +
                           QStringLiteral("/practice-journal");
    if (!QDir().mkpath(folder))
        return failure(
            ErrorCode::AccessDenied, folder,
            Text::tr("The folder \"%1\" for journals cannot be written. Check who owns it.").arg(folder));
    return folder;
}

Result<void> showPowerShell(const QString &text, const std::function<bool()> &answered, std::stop_token stop)
{
    const auto launch = windows::powerShellLaunch();
    return launch ? windows::showPowerShell(*launch, text, answered, stop) : Failure(launch.error());
}

Result<QString> carriedFolder()
{
    return windows::localAppDataFolder() + QLatin1Char('/') + productFolder + QStringLiteral("/carried");
}

Result<QString> symptomsFolder()
{
    auto folder = windows::protectedFolder(windows::programDataFolder(),
                                           {productFolder, QStringLiteral("symptoms")}, false);
    if (folder && !QFileInfo::exists(*folder))
        return QString();
    return folder;
}

bool syncToDisk(int handle)
{
    return _commit(handle) == 0;
}

bool syncFolder(const QString &folder)
{
    // NTFS journals directory entries by itself.
    Q_UNUSED(folder)
    return true;
}

} // namespace credssp::this_machine
