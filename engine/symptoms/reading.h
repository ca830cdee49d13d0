// One pass over a text: every phrase, code, landmark and computer name found in it, with its place.
#pragma once

#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/line_prefix.h"
#include "engine/symptoms/symptom.h"
#include "engine/symptoms/symptom_set.h"

#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace credssp::symptoms {

/// One find. Offsets count UTF-16 units of the text.
struct Hit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    const SymptomSpec *spec = nullptr;
    quint32 code = 0; ///< 0: recognized by wording
    Strength strength = Strength::Complete;
    bool words = false;             ///< a phrase (PowerShell's names for codes are one, too)
    bool generic = false;           ///< counts only because of what stands around
    quint16 phrase = Unless::every; ///< the wording's number among those of its symptom
};

struct NamedComputer
{
    qsizetype at = 0;
    QString name;
    quint8 rank = 0;
};

/// Bounded: however long the text, only the first so many finds of each kind are kept.
class Reading
{
public:
    explicit Reading(QStringView text)
        : m_text(text)
        , m_symptoms(symptomsInUse())
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    /// What was looked for; the finds point into it.
    [[nodiscard]] const SymptomSet &symptoms() const { return *m_symptoms; }
    [[nodiscard]] const std::vector<Hit> &hits() const { return m_hits; }
    [[nodiscard]] const std::vector<NamedComputer> &computers() const { return m_computers; }

    /// Whether a code or a complete sentence was found.
    [[nodiscard]] bool isClear() const;
    [[nodiscard]] bool mentions(Landmark kind) const { return !places(kind).empty(); }
    /// The nearest place before @p at, not farther than @p within; -1 when there is none.
    [[nodiscard]] qsizetype lastBefore(Landmark kind, qsizetype at, qsizetype within) const;
    [[nodiscard]] qsizetype firstAfter(Landmark kind, qsizetype at, qsizetype within) const;
    [[nodiscard]] bool isBetween(Landmark kind, qsizetype from, qsizetype to) const;
    /// The next @p length units after @p at in the form of a phrase.
    [[nodiscard]] QString following(qsizetype at, qsizetype length) const;
    /// What stands in the @p reach units before @p at, in the form of a phrase.
    [[nodiscard]] QString preceding(qsizetype at, qsizetype reach) const;
    /// Whether the words that make @p hit none stand where they do so.
    [[nodiscard]] bool isRuledOut(const Hit &hit) const;
    /// Whether what stands at @p at happened inside a remote session: its prompt stands before.
    [[nodiscard]] bool isInsideRemoteSession(qsizetype at) const;
    /// Whether the words "remote server" and a name, in some language, stand in the @p reach units before.
    [[nodiscard]] bool isServerNamedBefore(qsizetype at, qsizetype reach) const;
    /// The server of a network path (\\server\share) that stands near @p at; empty when there is none.
    [[nodiscard]] QStringView networkServer(qsizetype at) const;

    void addHit(const Hit &hit, std::size_t index);
    void addLandmark(Landmark kind, qsizetype at);
    void addComputer(qsizetype at, QString name, quint8 rank);

private:
    [[nodiscard]] const std::vector<qsizetype> &places(Landmark kind) const
    {
        return m_places[static_cast<std::size_t>(kind)];
    }

    QStringView m_text;
    std::shared_ptr<const SymptomSet> m_symptoms;
    std::vector<Hit> m_hits;
    std::array<quint8, mostSymptoms> m_hitCounts{}; ///< by place in the set
    std::vector<NamedComputer> m_computers;
    std::array<std::vector<qsizetype>, kLandmarks> m_places;
};

/// The line in which @p begin to @p end stands, no more than @p reach of it on each side.
[[nodiscard]] QStringView lineAround(QStringView text, qsizetype begin, qsizetype end, qsizetype reach);

/// Linear in the text, at any length; a window of it is all that is copied.
[[nodiscard]] Reading readText(QStringView text, WrittenBy writer, Lines lines = Lines::AsTheyStand);

} // namespace credssp::symptoms
