// What of ours is still on, going by the journals.
#pragma once

#include "engine/remedies/situation.h"
#include "engine/run/journal.h"

namespace credssp {

/// Every value that the journals of @p folder record as set by us and not undone since, oldest first; a value
/// that was already there before is not ours. @p kind and @p world (practice only) select the journals of one
/// kind of computer and one practice world; an empty world selects all.
/// Broken journals are left out; sessionsIn() names them.
[[nodiscard]] std::vector<OwnValue> ownValues(const QString &folder, ComputerKind kind, const QString &world);

/// Those of them that mean "CredSSP or a delegation is on": switches set to on, delegation entries.
/// With @p world given and readable the values are compared with what is there now by the caller, not here.
struct StillOn
{
    QString computer;
    QString what;  ///< one whole sentence
    QString value; ///< untranslated: wsman/node1, or auth_credssp
    QString session;
    QString user;
    QString since;
};
[[nodiscard]] std::vector<StillOn> stillOn(const std::vector<OwnValue> &own);

} // namespace credssp
