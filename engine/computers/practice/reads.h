// Answers to questions put to a practice computer.
#pragma once

#include "engine/computers/practice/network.h"

namespace credssp::practice {

/// @p client is where the session runs; @p asked the computer that the question goes to (null: the typed name
/// leads nowhere); @p typed that computer's name as a person typed it. A server is asked by ordinary remoting
/// from the client, so what does not reach it answers Unreachable.
[[nodiscard]] Result<Answer> answerRead(const WorldState &world, const ComputerState &client,
                                        const ComputerState *asked, const QString &typed, const Read &read);

} // namespace credssp::practice
