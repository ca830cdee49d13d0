// Reads a log in chunks and looks at them, on as many threads as wished; they come out in order.
#pragma once

#include "engine/symptoms/log_records.h"
#include "engine/symptoms/log_source.h"

#include <functional>
#include <stop_token>

namespace credssp::symptoms {

struct ChunkOptions
{
    std::stop_token stop;
    int threads = 1;
    std::size_t size = 512 * 1024;
};

/// Calls @p onChunk in the calling thread, with the bytes of the file that were read until then. Each chunk's
/// memory is used again.
void eachChunk(LogSource &source, const ChunkOptions &options,
               const std::function<void(const LogChunk &chunk, qint64 done)> &onChunk);

} // namespace credssp::symptoms
