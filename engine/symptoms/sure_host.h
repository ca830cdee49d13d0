// Whether a word that nothing announces can hardly be anything but a computer's name.
#pragma once

#include <QStringView>

namespace credssp::symptoms {

/// With a digit in it and a letter in front, or an address; no ticket's number, no cloud's number of a
/// machine or a network, no class, no package, no platform, no duration.
[[nodiscard]] bool isSurelyHost(QStringView name);

/// "wac.fabrikam.com": in small letters, with a domain behind it, and no known page's. Only where a name is
/// announced.
[[nodiscard]] bool isFullName(QStringView name);

/// A product and its version: "on Windows10", "to TLS1.2", "(v2.31)".
[[nodiscard]] bool isProduct(QStringView name);

/// "ansible-2.9.6", "Windows-2019", "ISO-8859-1", "worker-3": what a number makes of a word.
[[nodiscard]] bool isNumbered(QStringView name);

} // namespace credssp::symptoms
