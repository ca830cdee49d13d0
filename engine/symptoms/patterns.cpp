#include "engine/symptoms/patterns.h"

namespace credssp::symptoms {

namespace {

/// Calls @p add for everything that is looked for: its text, kind, number, and number of the symptom.
template <typename Add> void forEachPattern(Add add)
{
    for (std::size_t symptom = 0; symptom < catalog().size(); ++symptom) {
        const std::span<const Phrase> phrases = catalog()[symptom]->phrases;
        for (std::size_t i = 0; i < phrases.size(); ++i)
            add(phrases[i].text, Pattern::Kind::Phrase, i, symptom);
    }
    for (std::size_t i = 0; i < landmarkPhrases().size(); ++i)
        add(landmarkPhrases()[i].text, Pattern::Kind::Landmark, i, std::size_t{0});
    for (std::size_t i = 0; i < nameRules().size(); ++i)
        add(nameRules()[i].start, Pattern::Kind::Name, i, std::size_t{0});
}

quint32 secondFour(std::u16string_view text)
{
    std::array<char16_t, 4> letters{};
    text.substr(4, 4).copy(letters.data(), letters.size());
    return Pattern::bytesOf(letters.data());
}

} // namespace

const Patterns &Patterns::all()
{
    static const Patterns patterns;
    return patterns;
}

Patterns::Patterns()
{
    forEachPattern([this](std::u16string_view text, auto...) {
        Bucket &its = m_buckets[bucket(text.data())];
        ++its.begin;
        its.nextTwo |= static_cast<quint16>(text.size() < 6 ? 0xffffu : 1u << nextTwo(text[4], text[5]));
    });
    quint16 end = 0;
    for (Bucket &its : m_buckets)
        its.begin = end = static_cast<quint16>(end + its.begin);
    m_patterns.resize(end);
    // From the end of its bucket to the beginning: what was added last is looked at first.
    forEachPattern([this](std::u16string_view text, Pattern::Kind kind, std::size_t index,
                          std::size_t symptom) {
        m_patterns[--m_buckets[bucket(text.data())].begin] = {secondFour(text),
                                                              Pattern::bytesOf(text.data() + text.size() - 4),
                                                              static_cast<quint16>(text.size()),
                                                              static_cast<quint16>(index),
                                                              static_cast<quint8>(symptom),
                                                              kind};
    });
}

} // namespace credssp::symptoms
