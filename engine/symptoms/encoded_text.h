// Text inside a text, as base64: what PowerShell writes to a pipe that expects objects, and what tools log of
// it.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace credssp::symptoms {

struct EncodedText
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< of the first line of it
    QString text;      ///< decoded
};

/// The first few of them, in one pass.
[[nodiscard]] std::vector<EncodedText> encodedTexts(QStringView text);

} // namespace credssp::symptoms
