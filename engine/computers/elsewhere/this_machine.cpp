#include "engine/computers/this_machine.h"

#include "engine/computers/elsewhere/trusted_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

// Where there is no Windows, practice computers are all there is; what needs Windows says so.

namespace credssp::this_machine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ThisMachine)
};

/// Journals name computers and accounts: nobody but their owner reads them.
/// (In braces: lupdate loses the context of the texts below after an = and a qualified name.)
constexpr QFileDevice::Permissions ownerOnly{QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                             QFileDevice::ExeOwner};

Result<QString> ownFolder(const QString &name)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         QStringLiteral("/credssp-wizard");
    const QString folder = base + QLatin1Char('/') + name;
    const bool isNew = !QFileInfo::exists(base);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(
            ErrorCode::AccessDenied, folder,
            Text::tr("The folder \"%1\" for journals cannot be written. Check who owns it.").arg(folder));
    if (isNew && !QFile::setPermissions(base, ownerOnly))
        return failure(ErrorCode::AccessDenied, base);
    return folder;
}

} // namespace

bool isWindows()
{
    return false;
}

QString computerName()
{
    return QSysInfo::machineHostName();
}

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry == nullptr ? QString::number(geteuid()) : QString::fromLocal8Bit(entry->pw_name);
}

Result<Topology> topology(const QString &client, const QStringList &servers)
{
    Q_UNUSED(servers)
    return failure(ErrorCode::NotAvailable, client,
                   Text::tr("This needs Windows. Use --practice NAME to work on practice computers here."));
}

bool isElevated()
{
    return geteuid() == 0;
}

Result<QString> realJournalFolder(bool forWriting)
{
    Q_UNUSED(forWriting)
    return ownFolder(QStringLiteral("journal"));
}

Result<QString> practiceJournalFolder()
{
    return ownFolder(QStringLiteral("practice-journal"));
}

Result<void> showPowerShell(const QString &, const std::function<bool()> &, std::stop_token)
{
    return failure(ErrorCode::NotAvailable, QStringLiteral("PowerShell"),
                   Text::tr("Trying the second hop needs Windows."));
}

Result<QString> carriedFolder()
{
    return ownFolder(QStringLiteral("carried"));
}

Result<QString> symptomsFolder()
{
    return elsewhere::trustedFolder(QStringLiteral("/etc"),
                                    {QStringLiteral("credssp-wizard"), QStringLiteral("symptoms")});
}

bool syncToDisk(int handle)
{
    return fsync(handle) == 0;
}

bool syncFolder(const QString &folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = fsync(handle) == 0;
    close(handle);
    return synced;
}

} // namespace credssp::this_machine
