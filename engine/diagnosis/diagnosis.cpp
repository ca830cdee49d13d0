#include "engine/diagnosis/diagnosis.h"

#include "engine/diagnosis/advice.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Diagnosis)
};

/// From here on a finding speaks for a remedy, not only the error message.
constexpr double clearCause = 0.6;

/// Findings that explain an error, or would; the rest is advice or hygiene.
bool isTrouble(const Finding &finding)
{
    return finding.state == FindingState::Problem && finding.problem != Problem::NotElevated &&
           finding.problem != Problem::DelegationUntidy && finding.problem != Problem::None;
}

RankedRemedy ranked(const Remedy &remedy, const Suitability &fits)
{
    return {remedy.id(),   remedy.title(),        remedy.goal(), fits.confidence,
            remedy.risk(), remedy.isLastResort(), fits.reasons,  fits.against};
}

/// Confidence first, then the catalog's order; a last resort never before another, and never with a higher
/// confidence than what stands before it.
void rank(std::vector<RankedRemedy> &remedies)
{
    std::ranges::stable_sort(remedies, [](const RankedRemedy &a, const RankedRemedy &b) {
        return a.lastResort != b.lastResort ? b.lastResort : a.confidence > b.confidence;
    });
    for (std::size_t i = 1; i < remedies.size(); ++i)
        remedies[i].confidence = std::min(remedies[i].confidence, remedies[i - 1].confidence);
}

} // namespace

Diagnosis diagnose(const Situation &situation)
{
    Diagnosis result;
    const std::vector<PolicyConflict> conflicts = policyConflicts(situation);
    const bool trouble = std::ranges::any_of(situation.findings, isTrouble) ||
                         std::ranges::any_of(situation.computerNames(), [&](const QString &computer) {
                             return isUnreachable(situation, computer);
                         });
    result.healthy = situation.symptoms.empty() && !trouble && conflicts.empty();

    for (const Remedy *remedy : allRemedies()) {
        Suitability fits = result.healthy ? Suitability{} : remedy->suitability(situation);
        if (fits.confidence > 0 && fits.confidence < clearCause && !conflicts.empty())
            fits = {0.0, {}, {Text::tr("A policy is the cause; this would not change it.")}};
        if (fits.confidence > 0 && situation.tried.contains(remedy->id()))
            fits = {0.0, {}, {Text::tr("It was tried and did not help.")}};
        if (fits.confidence > 0)
            result.remedies.push_back(ranked(*remedy, fits));
        else if (!fits.against.isEmpty())
            result.notOffered.push_back(ranked(*remedy, fits));
    }
    rank(result.remedies);

    result.policyConflicts = policySentences(conflicts);
    if (!conflicts.empty())
        result.handOn = policyRequest(situation, conflicts);
    if (result.healthy)
        return result;
    result.advice = findingAdvice(situation);
    if (result.remedies.empty() || result.remedies.front().confidence < clearCause)
        result.advice += symptomAdvice(situation);
    result.advice += alternatives();
    return result;
}

} // namespace credssp
