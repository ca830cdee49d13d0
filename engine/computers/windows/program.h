// Windows' own programs, run to their end: setspn, klist, w32tm, sc.
#pragma once

#include "engine/computers/computer.h"

#include <QProcessEnvironment>

#include <chrono>

namespace credssp::windows {

struct ProgramLaunch
{
    QString program;                 ///< full path
    QProcessEnvironment environment; ///< all of it: nothing of our own environment is added
    QString folder;                  ///< where it starts; a folder that no ordinary user can write
};

struct ProgramLimits
{
    /// A domain controller or a server that is not there keeps setspn and sc.exe busy for a while; how long
    /// at most is not documented.
    std::chrono::milliseconds time{180'000};
    qsizetype kept = 64 << 10;    ///< bytes of what it writes that are kept
    qsizetype written = 16 << 20; ///< bytes that it may write at all
};

/// The program that a command names, when it lies directly in @p systemFolder. What was shown is what runs,
/// and nothing else: NotAvailable, with a sentence, when Windows' system folder is another one than the
/// command names (a folder of that name could then be anybody's); NotFound, with a sentence that names the
/// program, when this Windows lacks it.
[[nodiscard]] Result<QString> findProgram(const QString &named, const QString &systemFolder);

/// Started in the system folder, in an environment of our own making. Errors of findProgram().
[[nodiscard]] Result<ProgramLaunch> programLaunch(const QString &named);

/// Blocks until the program has ended. It reads nothing, has a console of its own that nobody sees, and gets
/// exactly these arguments. What it wrote, on both streams, is decoded from the OEM code page. Its exit code
/// is no error: it decides nothing. Errors, after which the program is ended and it is unknown how far it
/// got: TimedOut, Canceled, Failed (it wrote too much); NotAvailable when Windows does not let it start.
[[nodiscard]] Result<Performed> runProgram(const ProgramLaunch &launch, const QStringList &arguments,
                                           const ProgramLimits &limits, const std::stop_token &stop);

} // namespace credssp::windows
