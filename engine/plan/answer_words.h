// How a question and its answer stand in a text for people: names as they are, states in words.
#pragma once

#include "engine/plan/plan.h"

namespace credssp {

/// What is asked for: "HKLM\SOFTWARE\…\AllowFreshCredentials", "WinRM", "Sign-in tickets (Kerberos)".
[[nodiscard]] QString subjectText(const Read &subject);
/// What is there, in a word or two, to stand after a colon or an equals sign; never inside a sentence.
[[nodiscard]] QString answerText(const Answer &answer);
/// What a change is to bring about, likewise.
[[nodiscard]] QString plannedText(const Change &change);
[[nodiscard]] QString startTypeText(StartType type);

} // namespace credssp
