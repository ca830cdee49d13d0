// The local policy through Windows' own interface for it, IGroupPolicyObject, which gpedit and the CredSSP
// cmdlets use too. Thread: any; the work is done in an apartment of its own.
#pragma once

#include "engine/computers/action.h"

namespace credssp::windows {

/// Opens the local policy once, compares every value with its `before` there, writes single values, and saves
/// once: Windows then writes Registry.pol, counts the change in gpt.ini, and begins to process the policy by
/// itself. False: this Windows does not have the interface, and nothing was touched. Errors: Conflict
/// (somebody else changed a value; nothing was saved), AccessDenied, Failed with Windows' HRESULT; each says
/// whether anything was saved. Source: facts page §1.2 steps 3 to 6; gpedit.h; Microsoft's page on
/// IGroupPolicyObject::Save.
[[nodiscard]] Result<bool> editThroughGroupPolicyObject(const std::vector<RegistryChange> &changes);

} // namespace credssp::windows
