#include "app/platform/read_stream.h"

#include <QFile>

#include <algorithm>

namespace credssp::platform {

QByteArray readStream(std::FILE *stream, qint64 limit)
{
    constexpr qint64 block = 65536;
    QByteArray data;
    QFile input;
    if (!input.open(stream, QIODevice::ReadOnly))
        return data;
    while (data.size() <= limit) {
        const QByteArray part = input.read(std::min(block, limit + 1 - data.size()));
        if (part.isEmpty())
            break;
        data += part;
    }
    return data;
}

} // namespace credssp::platform
