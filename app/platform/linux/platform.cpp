#include "app/platform/platform.h"

#include "app/platform/read_stream.h"

#include <cstdlib>
#include <unistd.h>

namespace credssp::platform {

void hardenBeforeQt() {}

QStringList typedArguments(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    return typed;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void endProgram(int code)
{
    std::exit(code);
}

void installConsole() {}

bool isErrorOnTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

QByteArray readStandardInput(qint64 limit)
{
    return readStream(stdin, limit);
}

} // namespace credssp::platform
