// How each question about this computer is answered.
#pragma once

#include "engine/computers/directory/directory.h"
#include "engine/computers/network/network_look.h"
#include "engine/computers/read.h"

namespace credssp::windows {

/// Blocks. Thread: any. @p look asks what other computers show of themselves, @p forest what the directory
/// knows.
[[nodiscard]] Result<Answer> answerHere(const Read &read, const network::NetworkLook &look,
                                        directory::Directory &forest);

} // namespace credssp::windows
