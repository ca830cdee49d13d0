// The computer that a sentence of a person names: "cannot get into kiosk-lobby", "Remoting to “titan”".
#pragma once

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

/// Where a line stands.
enum class Side : quint8
{
    Before, ///< the find, or what leads to it on its line
    Behind, ///< what follows on the find's own line: mostly the rest of the message
    Below,
};

/// The name in @p line, a person's words: the last one before a find, the first one behind it. What can
/// hardly be another word counts where a name is announced ("to", "auf", "server", "called"); a word of small
/// letters only where the sentence says that it is one. Empty when there is none. Linear in the line.
[[nodiscard]] QString proseName(QStringView line, Side side);

/// The only hyphenated word of @p text of which a part is how servers are named ("srv-magazyn"); empty where
/// there is none, or two.
[[nodiscard]] QString onlyHyphenated(QStringView text);

} // namespace credssp::symptoms
