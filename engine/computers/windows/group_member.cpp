// Whether an account is named in a local group. Source: local_groups.cpp. Needs no administrator rights
// (unconfirmed for hardened systems; those answer AccessDenied).
#include "engine/computers/windows/local_groups.h"
#include "engine/computers/windows/reads.h"

namespace credssp::windows {

Result<GroupMemberAnswer> readGroupMember(const GroupMemberRead &read)
{
    return isDirectMember(read.group, read.user).map([](bool member) { return GroupMemberAnswer{member}; });
}

} // namespace credssp::windows
