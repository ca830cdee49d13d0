// Every phrase of every symptom, landmark and name rule, found by its first four characters.
#pragma once

#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/spec.h"

#include <array>
#include <cstring>

namespace credssp::symptoms {

struct Pattern
{
    std::u16string_view text;
    const Phrase *phrase = nullptr; ///< of symptom number `symptom`; or
    const LandmarkPhrase *landmark = nullptr;
    const NameRule *name = nullptr;
    quint16 symptom = 0;
    quint16 next = 0; ///< 1 + the next pattern of the same bucket
};

/// Filled once, in about two microseconds; no heap.
class Patterns
{
public:
    static const Patterns &all();

    /// 1 + the first pattern that may start with the four characters at @p text; 0: none.
    [[nodiscard]] quint16 firstAt(const char16_t *text) const { return m_heads[bucket(text)]; }
    [[nodiscard]] const Pattern &at(quint16 number) const { return m_patterns[number - 1u]; }

private:
    Patterns();
    void add(Pattern pattern);

    static std::size_t bucket(const char16_t *text)
    {
        quint64 four;
        std::memcpy(&four, text, sizeof four);
        return static_cast<std::size_t>((four * 0x9E3779B97F4A7C15ull) >> 52);
    }

    std::array<quint16, 4096> m_heads{};
    std::array<Pattern, 768> m_patterns;
    std::size_t m_size = 0;
};

} // namespace credssp::symptoms
