#include "engine/symptoms/log_compact.h"

#include <array>

namespace credssp::symptoms {

namespace {

constexpr std::array<char, 256> kKept = [] {
    std::array<char, 256> kept{};
    for (unsigned c = 0x21; c < kept.size(); ++c) {
        if (c == '"' || c == '\'' || c == '`' || c == '*' || c == '\\' || c == '|' || c == 0x7f)
            continue;
        kept[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
    }
    return kept;
}();

} // namespace

std::size_t compactPlainly(const char *in, std::size_t size, char *out, unsigned *stoodAt)
{
    std::size_t left = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const char c = kKept[static_cast<unsigned char>(in[i])];
        out[left] = c;
        if (stoodAt != nullptr)
            stoodAt[left] = static_cast<unsigned>(i);
        left += c != '\0' ? 1u : 0u;
    }
    return left;
}

} // namespace credssp::symptoms
