// The symptoms that are looked for: the built-in ones, and those of a team's own files. Never changes once
// made.
#pragma once

#include "engine/symptoms/catalog.h"
#include "engine/symptoms/own_wordings.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace credssp::symptoms {

/// Built-in and own ones together.
inline constexpr std::size_t mostSymptoms = 128;

/// A symptom of an own file: what its spec points at lives here, so it stays where it is.
struct OwnSymptom
{
    OwnSymptom() = default;
    OwnSymptom(const OwnSymptom &) = delete;
    OwnSymptom &operator=(const OwnSymptom &) = delete;
    ~OwnSymptom() = default;

    /// Folded; the view stays good as long as the symptom lives.
    [[nodiscard]] FoldedWords keep(QStringView words);
    /// Points the spec at everything below.
    void finish();

    QByteArray id;
    QByteArray title;
    QByteArray explanation;
    std::vector<Code> codes;
    std::vector<Phrase> phrases;
    std::vector<Unless> unless;
    std::deque<QByteArray> remedies;
    const SymptomSpec *alike = nullptr;
    SymptomSpec spec{};

private:
    std::deque<std::u16string> m_texts;
    std::vector<const char *> m_remedyIds;
};

class SymptomSet
{
public:
    /// The built-in ones alone; costs nothing.
    SymptomSet() = default;
    explicit SymptomSet(std::vector<std::unique_ptr<const OwnSymptom>> own);

    [[nodiscard]] std::size_t size() const { return catalog().size() + m_own.size(); }
    /// The built-in ones first.
    [[nodiscard]] const SymptomSpec &at(std::size_t number) const
    {
        return number < catalog().size() ? *catalog()[number] : m_own[number - catalog().size()]->spec;
    }
    [[nodiscard]] const OwnWordings &ownWordings() const { return m_wordings; }

    struct CodeFind
    {
        std::size_t symptom;
        const Code *code;
    };
    /// What a number as Windows prints it (8 hexadecimal digits, or a Win32 code) stands for.
    [[nodiscard]] std::optional<CodeFind> findCode(quint32 number) const;

private:
    struct OwnCode
    {
        quint32 number;
        CodeFind find;
    };

    std::vector<std::unique_ptr<const OwnSymptom>> m_own;
    OwnWordings m_wordings;
    std::vector<OwnCode> m_codes; ///< sorted; a Win32 code stands there in both its forms
};

/// What identify() looks for from now on; null: the built-in ones alone. For the start of a program: what is
/// being identified in other threads goes on with what it began with.
void useSymptoms(std::shared_ptr<const SymptomSet> symptoms);
[[nodiscard]] std::shared_ptr<const SymptomSet> symptomsInUse();

} // namespace credssp::symptoms
