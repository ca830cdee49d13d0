// A computer's name out of a text, at a place that a name rule found.
#pragma once

#include "engine/symptoms/named_computers.h"

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

class Window;

/// The name that @p rule means; its start phrase begins at @p at of the text and ends before the character @p
/// i of the window. Empty when there is none. Bounded, however long the text.
[[nodiscard]] QString nameAt(QStringView text, const Window &window, const NameRule &rule, std::size_t i,
                             qsizetype at);

/// "[name]: PS C:\>": the name before the bracket at @p bracket; empty when this is no prompt.
[[nodiscard]] QStringView promptName(QStringView text, qsizetype bracket);

} // namespace credssp::symptoms
