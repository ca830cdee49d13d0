// Symptom + findings → remedies, ranked, each with its reasons.
#pragma once

#include "engine/remedies/remedy.h"

namespace credssp {

struct RankedRemedy
{
    QString id;
    QString title;
    QString goal;
    double confidence = 0.0;
    Risk risk = Risk::None;
    bool lastResort = false; ///< comes after all others
    QStringList reasons;
    QStringList against;
};

struct Diagnosis
{
    std::vector<RankedRemedy> remedies;   ///< best first; those already tried are left out
    std::vector<RankedRemedy> notOffered; ///< with their reasons in `against`
    /// What policies refuse or will take back, on which computer; one whole sentence each, to be read first.
    QStringList policyConflicts;
    /// Whole sentences: different domains, workgroup, …; the alternatives() at the end.
    QStringList advice;
    /// For a `no-change` ending: a complete text to hand on (for example to the owner of a policy, with the
    /// values). Empty otherwise.
    QString handOn;
    bool healthy = false; ///< nothing is wrong, as far as could be seen
};

/// Pure. Order: confidence first, then the order of allRemedies(); NTLM-only delegation never before another.
[[nodiscard]] Diagnosis diagnose(const Situation &situation);

/// "Do you need CredSSP at all?": the alternatives, one whole sentence each (facts page §9).
[[nodiscard]] QStringList alternatives();

} // namespace credssp
