// Reading a whole stream of the C library.
#pragma once

#include <QByteArray>

#include <cstdio>

namespace credssp::platform {

/// All that the stream holds, at most @p limit + 1 bytes.
[[nodiscard]] QByteArray readStream(std::FILE *stream, qint64 limit);

} // namespace credssp::platform
