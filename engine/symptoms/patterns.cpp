#include "engine/symptoms/patterns.h"

#include "engine/symptoms/catalog.h"

namespace credssp::symptoms {

const Patterns &Patterns::all()
{
    static const Patterns patterns;
    return patterns;
}

Patterns::Patterns()
{
    for (std::size_t symptom = 0; symptom < catalog().size(); ++symptom) {
        const std::span<const Phrase> phrases = catalog()[symptom]->phrases;
        for (std::size_t i = 0; i < phrases.size(); ++i)
            add(phrases[i].text, Pattern::Kind::Phrase, i, symptom);
    }
    for (std::size_t i = 0; i < landmarkPhrases().size(); ++i)
        add(landmarkPhrases()[i].text, Pattern::Kind::Landmark, i);
    for (std::size_t i = 0; i < nameRules().size(); ++i)
        add(nameRules()[i].start, Pattern::Kind::Name, i);
}

void Patterns::add(std::u16string_view text, Pattern::Kind kind, std::size_t index, std::size_t symptom)
{
    if (m_size == m_patterns.size()) {
        Q_ASSERT_X(false, "Patterns", "make room for more phrases");
        return;
    }
    quint16 &head = m_heads[bucket(text.data())];
    m_patterns[m_size] = {text.data(), static_cast<quint16>(text.size()), static_cast<quint16>(index),
                          head,        static_cast<quint8>(symptom),      kind};
    head = static_cast<quint16>(++m_size);
}

} // namespace credssp::symptoms
