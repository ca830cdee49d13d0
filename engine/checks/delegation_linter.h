// What is untidy about a delegation list: entries that look as if they were for a server and do not count,
// and things worth knowing about the others. Entries of other teams are never a problem, only a hint.
#pragma once

#include "engine/checks/delegation_view.h"
#include "engine/checks/server_identity.h"

namespace credssp {

/// Reports, as DelegationUntidy, the entries meant for a server that no entry covers: several names glued
/// together, a wrong prefix, two wildcards, another name of the same server.
void lintMissing(const DelegationView &view, const ServerFacts &server, FindingList &findings);

/// Reports, as DelegationUntidy, a server that is listed more than once.
void lintDuplicates(const DelegationView &view, const QString &server, FindingList &findings);

/// Reports, as DelegationUntidy, a numbering with gaps; only of interest when an entry is about to be added,
/// because Windows' own command then overwrites one (facts page §1.2).
void lintNumbering(const DelegationView &view, FindingList &findings);

/// Whether the numbers are not simply 1 to n.
[[nodiscard]] bool hasGaps(const DelegationView &view);

/// A hint for the entry that covers a server: a wildcard lets credentials go to more computers than this one.
[[nodiscard]] QString wildcardHint(const ListEntry &entry);

/// Hints about entries that concern none of the servers; whole sentences.
[[nodiscard]] QStringList foreignHints(const DelegationView &view, const QStringList &servers);

} // namespace credssp
