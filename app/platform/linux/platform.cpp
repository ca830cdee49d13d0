#include "app/platform/platform.h"

#include "app/platform/read_stream.h"

namespace credssp::platform {

void hardenBeforeQt() {}

QStringList typedArguments(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    return typed;
}

void installConsole() {}

QByteArray readStandardInput(qint64 limit)
{
    return readStream(stdin, limit);
}

} // namespace credssp::platform
