// Every phrase of every symptom, landmark and name rule, found by its first four characters.
#pragma once

#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/spec.h"

#include <array>
#include <cstring>

namespace credssp::symptoms {

/// Small, because each page of the table costs a process its share of the start.
struct Pattern
{
    enum class Kind : quint8
    {
        Phrase,   ///< number `index` of symptom number `symptom`
        Landmark, ///< number `index` of landmarkPhrases()
        Name,     ///< number `index` of nameRules()
    };

    const char16_t *data;
    quint16 size;
    quint16 index;
    quint16 next; ///< 1 + the next pattern of the same bucket
    quint8 symptom;
    Kind kind;

    [[nodiscard]] std::u16string_view text() const { return {data, size}; }
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
    void add(std::u16string_view text, Pattern::Kind kind, std::size_t index, std::size_t symptom = 0);

    static std::size_t bucket(const char16_t *text)
    {
        quint64 four;
        std::memcpy(&four, text, sizeof four);
        return static_cast<std::size_t>((four * 0x9E3779B97F4A7C15ull) >> 52);
    }

    std::array<quint16, 4096> m_heads{};
    std::array<Pattern, 2048> m_patterns; ///< only the first m_size are ever touched
    std::size_t m_size = 0;
};

} // namespace credssp::symptoms
