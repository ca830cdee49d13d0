// Sixteen bytes at a time with SSSE3, which every x86 of the last fifteen years has; asked for at run time.
#include "engine/symptoms/log_compact.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <tmmintrin.h>

namespace credssp::symptoms {

namespace {

/// For each of 256 patterns of dropped bytes among eight: where the kept ones go.
using Shuffle = std::array<std::uint8_t, 8>;
constexpr std::array<Shuffle, 256> kShuffles = [] {
    std::array<Shuffle, 256> shuffles{};
    for (unsigned dropped = 0; dropped < shuffles.size(); ++dropped) {
        std::size_t to = 0;
        for (unsigned from = 0; from < 8; ++from) {
            if ((dropped >> from & 1u) == 0)
                shuffles[dropped][to++] = static_cast<std::uint8_t>(from);
        }
    }
    return shuffles;
}();

__attribute__((target("ssse3,popcnt"))) std::size_t compactWide(const char *in, std::size_t size, char *out)
{
    const __m128i blank = _mm_set1_epi8(0x20);
    const __m128i beforeA = _mm_set1_epi8('A' - 1);
    const __m128i afterZ = _mm_set1_epi8('Z' + 1);
    const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    char *const begin = out;
    std::size_t i = 0;
    for (; i + 16 <= size; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(in + i));
        const __m128i capital = _mm_and_si128(_mm_cmpgt_epi8(bytes, beforeA), _mm_cmplt_epi8(bytes, afterZ));
        const __m128i small = _mm_add_epi8(bytes, _mm_and_si128(capital, blank));
        // Unsigned: up to 0x20. The highest of both is the blank exactly where the byte is not above it.
        const __m128i blanks = _mm_cmpeq_epi8(_mm_max_epu8(bytes, blank), blank);
        const __m128i marks = _mm_or_si128(
            _mm_or_si128(is(bytes, '"'), is(bytes, '\'')),
            _mm_or_si128(_mm_or_si128(is(bytes, '`'), is(bytes, '*')),
                         _mm_or_si128(is(bytes, '\\'), _mm_or_si128(is(bytes, '|'), is(bytes, 0x7f)))));
        const unsigned dropped = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(blanks, marks)));
        if (dropped == 0) {
            _mm_storeu_si128(reinterpret_cast<__m128i *>(out), small);
            out += 16;
            continue;
        }
        const unsigned low = dropped & 0xffu;
        const unsigned high = dropped >> 8;
        const __m128i lowShuffle = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(kShuffles[low].data()));
        const __m128i highShuffle =
            _mm_loadl_epi64(reinterpret_cast<const __m128i *>(kShuffles[high].data()));
        _mm_storel_epi64(reinterpret_cast<__m128i *>(out), _mm_shuffle_epi8(small, lowShuffle));
        out += 8 - __builtin_popcount(low);
        _mm_storel_epi64(reinterpret_cast<__m128i *>(out),
                         _mm_shuffle_epi8(_mm_srli_si128(small, 8), highShuffle));
        out += 8 - __builtin_popcount(high);
    }
    out += compactPlainly(in + i, size - i, out);
    return static_cast<std::size_t>(out - begin);
}

} // namespace

std::size_t compact(const char *in, std::size_t size, char *out)
{
    static const bool wide = __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("popcnt");
    return wide ? compactWide(in, size, out) : compactPlainly(in, size, out);
}

} // namespace credssp::symptoms
