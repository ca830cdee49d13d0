// Answers the next file dialog as a person would: by a path, and a press of its button.
#pragma once

#include <QString>

namespace test {

/// Returns at once; the dialog that opens next is answered when it is there.
void answerFileDialog(const QString &path);

} // namespace test
