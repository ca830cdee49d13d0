// Where in the bytes of a log something may be recognized.
#pragma once

#include "engine/symptoms/log_anchors.h"

#include <string_view>
#include <vector>

namespace credssp::symptoms {

/// Of what may be one find: what stands between its letters is less than this (scanner.cpp drops what is more
/// scattered). Bytes are looked at that much before a chunk, too.
inline constexpr std::size_t kFilterReach = 512;

/// Looks at bytes; keeps its working memory from one chunk to the next. One for each thread.
class LogFilter
{
public:
    LogFilter();

    /// The offsets in @p bytes, in order, where some wording (log_anchors.h) stands, or a block of
    /// base64 that hides a text. The first @p seen bytes have been looked at before; what ends behind them
    /// counts.
    void candidates(std::string_view bytes, std::size_t seen, std::vector<std::size_t> &found);

private:
    void words(std::string_view bytes, std::size_t base, std::vector<std::size_t> &found);
    static void encoded(std::string_view bytes, std::vector<std::size_t> &found);

    const std::shared_ptr<const Anchors> m_anchors = Anchors::inUse();
    std::vector<char> m_compact;
    std::vector<unsigned> m_stoodAt;
};

} // namespace credssp::symptoms
