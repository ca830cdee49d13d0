// What Windows' own command line programs write, as text.
#pragma once

#include <QByteArray>
#include <QString>

namespace credssp::windows {

/// The code page of consoles on this computer, as Windows was set up. Not GetOEMCP(): our own programs ask
/// for UTF-8 in their manifest, and then that is what it answers.
[[nodiscard]] unsigned oemCodePage();

/// Bytes that do not exist in the code page become replacement characters; line ends become '\n'.
[[nodiscard]] QString fromCodePage(const QByteArray &bytes, unsigned codePage);

} // namespace credssp::windows
