#include "app/platform/platform.h"

#include "app/platform/read_stream.h"

namespace credssp::platform {

void hardenBeforeQt() {}

void installConsole() {}

QByteArray readStandardInput(qint64 limit)
{
    return readStream(stdin, limit);
}

} // namespace credssp::platform
