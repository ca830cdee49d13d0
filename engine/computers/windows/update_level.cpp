// Whether the CredSSP update is in, told by the version of tspkg.dll. Source: facts/credssp_update.h. Every
// user may read the file.
#include "engine/computers/facts/credssp_update.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/win32.h"

#include <QCoreApplication>
#include <QDir>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::UpdateLevel)
};

/// The number in the file itself; texts beside it are for people and in their language.
Result<facts::FileVersion> versionOf(const QString &file)
{
    DWORD ignored = 0;
    const DWORD size = GetFileVersionInfoSizeW(wide(file), &ignored);
    if (size == 0)
        return win32Failure(GetLastError(), file);
    QByteArray information(static_cast<qsizetype>(size), '\0');
    if (!GetFileVersionInfoW(wide(file), 0, size, information.data()))
        return win32Failure(GetLastError(), file);
    void *raw = nullptr;
    UINT length = 0;
    if (!VerQueryValueW(information.constData(), L"\\", &raw, &length) || length < sizeof(VS_FIXEDFILEINFO))
        return failure(ErrorCode::Failed, file);
    const auto &fixed = *static_cast<const VS_FIXEDFILEINFO *>(raw);
    return facts::FileVersion{HIWORD(fixed.dwFileVersionMS), LOWORD(fixed.dwFileVersionMS),
                              HIWORD(fixed.dwFileVersionLS), LOWORD(fixed.dwFileVersionLS)};
}

} // namespace

Result<UpdateLevelAnswer> readUpdateLevel()
{
    const QString file = QDir::toNativeSeparators(systemFolder() + QStringLiteral("/tspkg.dll"));
    const auto version = versionOf(file);
    if (!version)
        return Failure(version.error());
    const auto fixed = facts::hasCredSspUpdate(*version);
    if (!fixed)
        return failure(ErrorCode::NotAvailable, file,
                       Text::tr("The file \"%1\" has the version %2. That does not tell whether the CredSSP "
                                "update is in it.")
                           .arg(file, version->text()));
    return UpdateLevelAnswer{*fixed};
}

} // namespace credssp::windows
