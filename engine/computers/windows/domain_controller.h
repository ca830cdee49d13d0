// Which domain this computer is a member of, and where its domain controllers are. Thread: any.
#pragma once

#include "engine/result.h"

#include <QString>

namespace credssp::windows {

/// As the computer itself has noted it; nobody is asked.
struct Membership
{
    bool joined = false;
    bool isController = false;
    QString domain; ///< DNS name where there is one; of a workgroup, its name
    QString forest; ///< DNS name; empty when unknown
};
[[nodiscard]] Result<Membership> membership();

/// The membership, or NotAvailable with a sentence for a computer in a workgroup.
[[nodiscard]] Result<Membership> domainMembership();

enum class ControllerKind
{
    Any,
    GlobalCatalog
};
/// Full DNS name of one that answered. Windows remembers whom it found; @p afresh asks around again, which
/// may take half a minute. Errors: NotAvailable in a workgroup; Unreachable, with a sentence.
[[nodiscard]] Result<QString> findController(ControllerKind kind, bool afresh);

} // namespace credssp::windows
