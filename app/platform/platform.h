// What every program does before anything else; one source per platform, chosen in CMake.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace credssp::platform {

/// The first line of main(), before any object of Qt exists. On Windows, where a program may run with
/// administrator rights: libraries load from the program's own folder and the system folder only, every QT_*
/// variable is gone, and Qt's plug-ins come from the program's own folder. Elsewhere nothing is elevated and
/// Qt's own settings stay.
void hardenBeforeQt();

/// What was typed after the program's name. A window's program gives Qt the name alone: Qt's own options load
/// plug-ins and styles from wherever they say, and who can start the program could put them there.
[[nodiscard]] QStringList typedArguments(int argc, char **argv);

/// Whether there is a desktop to open a window on. On Windows always; elsewhere when the environment names a
/// display or a Qt platform: without one Qt ends the program with words that help nobody.
[[nodiscard]] bool hasDisplay();

/// The last line of main(), when all that the program made is gone: ends it with @p code. On Windows at once:
/// libraries that clean up after threads which Windows has ended already can wait for them for ever, and
/// whoever waits for this program with them.
[[noreturn]] void endProgram(int code);

/// For programs of the command line, right after hardenBeforeQt(): what is written as UTF-8 arrives as UTF-8,
/// byte for byte, on a console and in a file or pipe alike; the console's own setting comes back at the end.
void installConsole();

/// Whether a person sees what is written to standard error as it comes.
[[nodiscard]] bool isErrorOnTerminal();

/// Standard input as it is, at most @p limit + 1 bytes, so that a caller can tell "too much". What somebody
/// types or pastes into a Windows console comes as UTF-8 as well.
[[nodiscard]] QByteArray readStandardInput(qint64 limit);

} // namespace credssp::platform
