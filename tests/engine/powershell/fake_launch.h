// How tests start the stand-in for PowerShell (fake_powershell). EXECUTABLE_SUFFIX comes from CMake.
#pragma once

#include "engine/powershell/process.h"

#include <QCoreApplication>

namespace fake_powershell {

/// @p start: how it misbehaves at its start, if at all.
inline credssp::PowerShellLaunch launch(const QByteArray &start = {})
{
    credssp::PowerShellLaunch result;
    result.program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/fake_powershell" EXECUTABLE_SUFFIX);
    result.environment =
        QProcessEnvironment::systemEnvironment(); // the loader's paths of the sanitizers, Wine's
    result.environment.remove(QStringLiteral("FAKE_POWERSHELL_INHERITED"));
    if (!start.isEmpty())
        result.environment.insert(QStringLiteral("FAKE_POWERSHELL"), QString::fromLatin1(start));
    result.folder = QCoreApplication::applicationDirPath();
    return result;
}

/// No limit that a slow machine could reach.
inline credssp::PowerShellLimits patient()
{
    credssp::PowerShellLimits limits;
    limits.start = std::chrono::minutes(10);
    limits.request = std::chrono::minutes(10);
    return limits;
}

} // namespace fake_powershell
