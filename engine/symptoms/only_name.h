// The computer of a text that names one only, without any word around that says so.
#pragma once

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

/// What stands near a find at @p at and can only be a computer's name, where nothing else of the kind stands
/// there: of two, nobody knows which. Else the only hyphenated one that is named as servers are ("srv-paie").
/// Empty when there is none. Bounded, however long the text.
[[nodiscard]] QString onlyName(QStringView text, qsizetype at);

} // namespace credssp::symptoms
