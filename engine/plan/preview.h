// What a person is shown of a plan, before anything happens.
#pragma once

#include "engine/computers/command.h"
#include "engine/plan/plan.h"

#include <QJsonObject>

namespace credssp {

enum class Risk
{
    None,
    Low,
    Restarts,
    WeakensSecurity
};
template <> struct EnumNames<Risk>
{
    static constexpr std::array names{std::pair{Risk::None, std::string_view("none")},
                                      std::pair{Risk::Low, std::string_view("low")},
                                      std::pair{Risk::Restarts, std::string_view("restarts")},
                                      std::pair{Risk::WeakensSecurity, std::string_view("weakens-security")}};
};

struct RegistryRow
{
    RegistryStore store = RegistryStore::Hklm;
    QString key; ///< with "HKLM\" in front
    QString name;
    RegistryState before;
    RegistryState after;
    QString note; ///< "not available yet", or empty
};

struct StepPreview
{
    QString id;         ///< "1", "2", …: its place in the plan
    QString actionKind; ///< "edit-registry", …
    QString computer;
    /// Where the command is run: the client, where it reaches the other computer over the network; else the
    /// computer itself.
    QString runsOn;
    QString title; ///< what it does, in one sentence
    Runs runs = Runs::Native;
    QString command; ///< null for manual
    std::vector<RegistryRow> registry;
    QStringList otherChanges; ///< services, groups, service principal names: one whole sentence each
    QStringList manualSteps;
    Risk risk = Risk::None;
    QString riskSentence;
    bool elevated = false;
    QString undo; ///< one whole sentence: how it is undone, or why it cannot be
    bool reversible = true;
};

struct PlanPreview
{
    QString hash;
    QString reason;
    QStringList notes;   ///< everything to read before confirming
    QStringList lasting; ///< those of them that are still true when it is done: for reports
    std::vector<StepPreview> steps;
};

[[nodiscard]] PlanPreview previewOf(const Plan &plan);

/// The keys of the command line's `plan --json`.
[[nodiscard]] QJsonObject toPublicJson(const PlanPreview &preview);

} // namespace credssp
