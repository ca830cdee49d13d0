// A remedy: when it fits, and what it would do. One file per remedy; add one by its file, its test and one
// line in catalog.cpp. Nothing outside a remedy's file asks which remedy it is.
#pragma once

#include "engine/plan/preview.h"
#include "engine/remedies/situation.h"

#include <span>

namespace credssp {

/// How well a remedy fits a situation.
struct Suitability
{
    double confidence = 0.0; ///< 0 = not offered; 0.9 and more = very likely; below 0.4 = possible
    QStringList reasons;     ///< whole sentences: why it fits; never empty when offered
    QStringList against;     ///< whole sentences: why rather not, or why not at all
};

class Remedy
{
public:
    Remedy() = default;
    Remedy(const Remedy &) = delete;
    Remedy &operator=(const Remedy &) = delete;
    virtual ~Remedy() = default;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0; ///< "Reset CredSSP on both sides"
    [[nodiscard]] virtual QString goal() const = 0;  ///< "If you want …, then …": one whole sentence
    /// The gravest of what its steps may carry.
    [[nodiscard]] virtual Risk risk() const = 0;
    /// Stands behind every other remedy, however well it fits.
    [[nodiscard]] virtual bool isLastResort() const { return false; }

    /// Questions that planning needs beyond those of the checks; they travel in the same batch.
    [[nodiscard]] virtual std::vector<Read> reads(const CheckContext &) const { return {}; }

    /// Pure. Policy conflicts included: a remedy that a policy would undo answers 0 with the reason in
    /// `against`.
    [[nodiscard]] virtual Suitability suitability(const Situation &situation) const = 0;

    /// Pure. Answers a plan in any case: with steps, or with the reason why there is nothing to do. An error
    /// is for what cannot be planned at all (AccessDenied: values that only an administrator can read;
    /// InvalidInput).
    [[nodiscard]] virtual Result<Plan> plan(const Situation &situation) const = 0;
};

/// All remedies, in the order of preference among equals: cheapest and safest first, NTLM-only delegation
/// last.
[[nodiscard]] std::span<const Remedy *const> allRemedies();
[[nodiscard]] const Remedy *findRemedy(const QString &id);

/// All questions of all checks and remedies for one computer, each once: the one batch.
[[nodiscard]] std::vector<Read> planningReads(const CheckContext &context);

} // namespace credssp
