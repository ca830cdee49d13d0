// What several remedies look up in a situation. Everything here is pure and keeps "could not be read" apart
// from "is not so".
#pragma once

#include "engine/plan/plan_builder.h"
#include "engine/remedies/remedy.h"

namespace credssp {

enum class Seen
{
    Yes,
    No,
    Unknown
};

[[nodiscard]] inline QString winRmService()
{
    return QStringLiteral("WinRM");
}

// --- what is offered ---

[[nodiscard]] Suitability offer(double confidence, QStringList reasons, QStringList against = {});
[[nodiscard]] Suitability decline(const QString &why);

/// What a remedy gets when only the error message speaks for it, because what it repairs could not be read:
/// 0.5 for the symptom's first remedy, a little less for each that follows. 0 when the symptom does not name
/// it.
[[nodiscard]] double symptomConfidence(const Situation &situation, const QString &remedy);
/// The sentence that goes with it.
[[nodiscard]] QString symptomReason(const Situation &situation);

/// A plan of this situation's computers; @p reason counts only when there are no steps.
[[nodiscard]] Plan makePlan(const Situation &situation, const QString &remedy, PlanBuilder &builder,
                            const QString &reason, QStringList notes = {});
[[nodiscard]] Plan nothingToDo(const Situation &situation, const QString &remedy, const QString &reason,
                               QStringList notes = {});

/// Refuses every name that is none before any of them reaches a plan. Error: InvalidInput.
[[nodiscard]] Result<void> checkNames(const Situation &situation);

// --- the computers ---

/// The servers as typed, each name once whatever its case.
[[nodiscard]] QStringList distinctServers(const Situation &situation);
/// Whether more than the state of its services could be read there.
[[nodiscard]] bool isReadable(const Situation &situation, const QString &computer);
/// Whether it was asked and nothing but its services answered (in contrast to "not available in this build").
[[nodiscard]] bool isUnreachable(const Situation &situation, const QString &computer);
[[nodiscard]] Seen winRmStopped(const Situation &situation, const QString &computer);
/// Whether CredSSP is off on a server, policy included; asks the unauthenticated probe where the registry
/// could not be read.
[[nodiscard]] Seen serverCredSspOff(const Situation &situation, const QString &server);
[[nodiscard]] Seen clientCredSspOff(const Situation &situation);
/// Starts WinRM on the client when it is stopped: the CredSSP cmdlets and the WSMan: drive need it (facts
/// page §1.1).
void startWinRmOnClient(const Situation &situation, PlanBuilder &builder);
[[nodiscard]] RegistryState registryValue(const Situation &situation, const QString &computer,
                                          RegistryStore store, const QString &key, const QString &name);

// --- service principal names ---

struct SpnConflict
{
    QString spn;
    SpnOwner wrong;
    bool rightOwnsItToo = false;
};

/// The service principal names of one computer, asked by the name that was typed for it.
struct SpnView
{
    bool known = false; ///< the directory answered and knows the computer's account
    QString account;    ///< NODE1$
    QString netBiosName;
    QString dnsName;
    QStringList missing; ///< the computer's own names that nobody owns
    std::vector<SpnConflict> conflicts;
    QStringList provenHosts; ///< names that exactly one account owns, the computer's own
};
[[nodiscard]] SpnView spnView(const Situation &situation, const QString &typed);
/// Whether that computer reported that it could not write its own names (event 10154).
[[nodiscard]] Seen spnRefused(const Situation &situation, const QString &computer);
/// A name that proves the server's identity, where the typed one does not; empty when none is known.
[[nodiscard]] QString provenName(const Situation &situation, const QString &server);

// --- identity and policy ---

/// Whether no name and no service principal name can prove this server: a workgroup, domains without trust,
/// or an address with no name behind it.
[[nodiscard]] bool identityCannotBeProven(const Situation &situation, const QString &server);

/// A policy that would undo, or refuses, what a remedy of ours sets.
struct PolicyConflict
{
    QString computer;
    QString policy; ///< its display name; empty when it could not be read
    QString key;    ///< below HKEY_LOCAL_MACHINE
    QString name;
    QString current; ///< its value, for people; empty when unknown
    QString wanted;
    bool locks = false; ///< Windows refuses the change; else it takes the change back at the next refresh
};
[[nodiscard]] std::vector<PolicyConflict> policyConflicts(const Situation &situation);
/// Values that domain policies write below one key of the client.
[[nodiscard]] std::vector<NamedValue> domainPolicyValues(const Situation &situation, const QString &computer,
                                                         const QString &key);

// --- ours and theirs ---

/// The record of ours behind a value as it is now; nullptr when it is not ours, or no longer as we left it.
[[nodiscard]] const OwnValue *ownRecord(const Situation &situation, const QString &computer,
                                        RegistryStore store, const QString &key, const QString &name,
                                        const RegistryState &current);

} // namespace credssp
