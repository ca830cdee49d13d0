#include "engine/symptoms/symptom_set.h"

#include <QStringView>

#include <algorithm>
#include <atomic>

namespace credssp::symptoms {

namespace {

std::atomic<std::shared_ptr<const SymptomSet>> &inUse()
{
    static std::atomic<std::shared_ptr<const SymptomSet>> symptoms{std::make_shared<const SymptomSet>()};
    return symptoms;
}

} // namespace

FoldedWords OwnSymptom::keep(QStringView words)
{
    std::u16string folded;
    std::size_t lastWord = 0;
    for (const QChar c : words) {
        if (isNoise(c.unicode()))
            lastWord = folded.size();
        else
            folded += symptoms::folded(c.unicode());
    }
    m_texts.push_back(std::move(folded));
    return {m_texts.back(), lastWord};
}

void OwnSymptom::finish()
{
    for (const QByteArray &remedy : remedies)
        m_remedyIds.push_back(remedy.constData());
    spec = {id.constData(), nullptr, title.constData(), explanation.constData(),
            codes,          phrases, m_remedyIds,       unless,
            nullptr,        alike};
}

SymptomSet::SymptomSet(std::vector<std::unique_ptr<const OwnSymptom>> own)
    : m_own(std::move(own))
{
    std::vector<OwnWordings::Wording> wordings;
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        const OwnSymptom &symptom = *m_own[i];
        for (std::size_t k = 0; k < symptom.phrases.size(); ++k)
            wordings.push_back({symptom.phrases[k].text, static_cast<quint16>(i), static_cast<quint16>(k)});
        for (const Code &code : symptom.codes) {
            const CodeFind find{catalog().size() + i, &code};
            m_codes.push_back({code.value, find});
            if (code.value < 0x10000 && !code.bareOnly)
                m_codes.push_back({0x80070000u | code.value, find});
        }
    }
    m_wordings = OwnWordings(wordings);
    std::ranges::stable_sort(m_codes, {}, &OwnCode::number);
}

std::optional<SymptomSet::CodeFind> SymptomSet::findCode(quint32 number) const
{
    for (std::size_t symptom = 0; symptom < catalog().size(); ++symptom) {
        for (const Code &code : catalog()[symptom]->codes) {
            const quint32 hresult = code.value < 0x10000 ? 0x80070000u | code.value : code.value;
            if (code.value == number || (hresult == number && !code.bareOnly))
                return CodeFind{symptom, &code};
        }
    }
    const auto own = std::ranges::lower_bound(m_codes, number, {}, &OwnCode::number);
    return own != m_codes.end() && own->number == number ? std::optional(own->find) : std::nullopt;
}

void useSymptoms(std::shared_ptr<const SymptomSet> symptoms)
{
    inUse().store(symptoms != nullptr ? std::move(symptoms) : std::make_shared<const SymptomSet>());
}

std::shared_ptr<const SymptomSet> symptomsInUse()
{
    return inUse().load();
}

} // namespace credssp::symptoms
