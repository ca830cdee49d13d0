// Every phrase of every symptom, landmark and name rule, found by its first four characters.
#pragma once

#include "engine/symptoms/catalog.h"
#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/spec.h"

#include <array>
#include <cstring>
#include <vector>

namespace credssp::symptoms {

/// What is looked at first of every phrase that begins with the same four characters. They lie side by side,
/// and say enough that a phrase is hardly ever read in vain: a message is recognized from a cold start, where
/// what counts is how much memory is touched.
struct Pattern
{
    enum class Kind : quint8
    {
        Phrase,   ///< number `index` of symptom number `symptom`
        Landmark, ///< number `index` of landmarkPhrases()
        Name,     ///< number `index` of nameRules()
    };

    quint32 second; ///< its fifth to eighth character (bytesOf); those that it does not have are zero
    quint32 last;   ///< its last four
    quint16 size;
    quint16 index;
    quint8 symptom;
    Kind kind;

    /// Whether its fifth to eighth character may be those of @p text.
    [[nodiscard]] bool goesOn(const char16_t *text) const
    {
        return ((bytesOf(text + 4) ^ second) & kept(size)) == 0;
    }
    /// Whether it may end where its size says; so much must be there.
    [[nodiscard]] bool endsIn(const char16_t *text) const { return bytesOf(text + size - 4) == last; }
    [[nodiscard]] std::u16string_view text() const
    {
        switch (kind) {
        case Kind::Phrase:
            break;
        case Kind::Landmark:
            return landmarkPhrases()[index].text;
        case Kind::Name:
            return nameRules()[index].start;
        }
        return catalog()[symptom]->phrases[index].text;
    }

    /// The lower halves of four characters: what differs here is different.
    static constexpr quint32 bytesOf(const char16_t *text)
    {
        return (text[0] & 0xffu) | (text[1] & 0xffu) << 8 | (text[2] & 0xffu) << 16 | (text[3] & 0xffu) << 24;
    }
    /// Of the fifth to the eighth character those that a phrase of @p size characters has.
    static constexpr quint32 kept(std::size_t size)
    {
        return size >= 8 ? ~quint32{0} : (quint32{1} << (8 * (size - 4))) - 1;
    }
};

/// Filled once, in a few microseconds.
class Patterns
{
public:
    static const Patterns &all();

    /// Those that may start with the four characters at @p text; eight may be read there.
    [[nodiscard]] std::span<const Pattern> startingAt(const char16_t *text) const
    {
        const std::size_t number = bucket(text);
        const Bucket &bucket = m_buckets[number];
        if ((bucket.nextTwo >> nextTwo(text[4], text[5]) & 1) == 0)
            return {};
        return {m_patterns.data() + bucket.begin, m_patterns.data() + m_buckets[number + 1].begin};
    }

private:
    Patterns();

    static std::size_t bucket(const char16_t *text)
    {
        quint64 four;
        std::memcpy(&four, text, sizeof four);
        return static_cast<std::size_t>((four * 0x9E3779B97F4A7C15ull) >> 53);
    }

    /// A number below 16 for the fifth and the sixth character.
    static unsigned nextTwo(char16_t fifth, char16_t sixth)
    {
        return ((fifth * 0x3Du + sixth) * 0x9E3779B1u) >> 28;
    }

    /// Most buckets that a text comes to hold a phrase that goes on otherwise: this says so without a look.
    struct Bucket
    {
        quint16 begin;   ///< it ends where the next one begins
        quint16 nextTwo; ///< a bit for each number that its phrases go on with
    };

    static constexpr std::size_t kBuckets = 2048;
    std::array<Bucket, kBuckets + 1> m_buckets{};
    std::vector<Pattern> m_patterns;
};

} // namespace credssp::symptoms
