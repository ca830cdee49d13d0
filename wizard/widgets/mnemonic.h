// A control's text as people say it: without the letter that presses it.
#pragma once

#include <QString>

namespace credssp {

/// "&Open…" → "Open…", "開く(&O)…" → "開く…" (what stands in brackets is only the key), "A && B" → "A & B".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace credssp
