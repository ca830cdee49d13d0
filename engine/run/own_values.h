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

/// Something of ours that is on.
struct StillOn
{
    enum class Kind
    {
        CredSsp, ///< CredSSP itself, in either role
        Entry,   ///< a server in a delegation list; of use once CredSSP is on
        Policy   ///< a delegation list of others that we switched on
    };
    QString computer;
    QString what;  ///< one whole sentence
    QString value; ///< untranslated: wsman/node1, auth_credssp, or AllowFreshCredentials
    QString session;
    QString user;
    QString since;
    Kind kind = Kind::CredSsp;

    friend bool operator==(const StillOn &, const StillOn &) = default;
};
/// Those of @p own that mean "CredSSP or a delegation is on", each once, whichever store it is in. Whether it
/// is still there now is for the caller to ask.
[[nodiscard]] std::vector<StillOn> stillOn(const std::vector<OwnValue> &own);

} // namespace credssp
