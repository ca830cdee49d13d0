// Takes passwords and the like out of text that others wrote, before it is stored, logged or reported.
#pragma once

#include <QString>

namespace credssp {

/// What stands in the place of a secret; says nothing about its length.
inline const QString maskedSecret = QStringLiteral("********");

/// The text with every secret replaced that can be told from its surroundings: the value of -AsPlainText
/// strings, passwords after /user:, -Password, password= and the like, Authorization headers, tokens,
/// credentials in addresses, private keys. Rather masks a word too many than one too few. Masking twice
/// changes nothing more. Any thread.
[[nodiscard]] QString maskSecrets(const QString &text);

} // namespace credssp
