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
    quint16 number = 0;
    for (const SymptomSpec *spec : catalog()) {
        for (const Phrase &phrase : spec->phrases)
            add({phrase.text, &phrase, nullptr, nullptr, number, 0});
        ++number;
    }
    for (const LandmarkPhrase &landmark : landmarkPhrases())
        add({landmark.text, nullptr, &landmark, nullptr, 0, 0});
    for (const NameRule &rule : nameRules())
        add({rule.start, nullptr, nullptr, &rule, 0, 0});
}

void Patterns::add(Pattern pattern)
{
    if (m_size == m_patterns.size()) {
        Q_ASSERT_X(false, "Patterns", "make room for more phrases");
        return;
    }
    const std::size_t place = bucket(pattern.text.data());
    pattern.next = m_heads[place];
    m_patterns[m_size] = pattern;
    m_heads[place] = static_cast<quint16>(++m_size);
}

} // namespace credssp::symptoms
