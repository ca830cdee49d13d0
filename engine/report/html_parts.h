// What the pages of reports are made of. Not for anybody outside this folder.
#pragma once

#include "engine/report/words.h"

namespace credssp::report_html {

/// `<tag class="…">text</tag>`; the text is escaped, its secrets are masked.
[[nodiscard]] QString element(const char *tag, const QString &text, const char *cssClass = nullptr);

/// A whole page around @p body, which is HTML already.
[[nodiscard]] QString page(const QString &title, const QString &body);

} // namespace credssp::report_html
