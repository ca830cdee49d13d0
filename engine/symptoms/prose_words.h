// The words of people's sentences, in several languages, that tell a computer's name from any other word. All
// of them compare without regard to case, and take as long as their lists.
#pragma once

#include <QStringView>

namespace credssp::symptoms {

/// A noun that a computer's name stands behind: "server", "Rechner", "対象サーバー".
[[nodiscard]] bool isKindOfComputer(QStringView word);

/// What connects, in front of a name: a cmdlet, "连接".
[[nodiscard]] bool isConnecting(QStringView word);

/// "a till called pos-till-left", "Subject: RE: PLM-APP2 not reachable".
[[nodiscard]] bool isNaming(QStringView word);

/// What one says of a computer behind its name: "is", "refuses", "liefert".
[[nodiscard]] bool isSaidOfComputers(QStringView word);

/// "works", "fine", "klappt"; and what takes it back: "not", "nicht", "but".
[[nodiscard]] bool isPraise(QStringView word);
[[nodiscard]] bool isDenial(QStringView word);

/// Only small letters, and none of the words that everybody writes; a quoted one may also end as a plural
/// does.
[[nodiscard]] bool isSmallWord(QStringView word, bool quoted);

/// "appsrv", "labpc", "printhub": what behind "server" can only be one, and "server role" cannot.
[[nodiscard]] bool isServerLike(QStringView word);

/// Written as computers are named, with a hyphen between small letters ("pos-till-left"), and none of
/// everybody's compounds ("third-party", "re-enable", "get-item").
[[nodiscard]] bool isHyphenated(QStringView name);

/// Whether a part between hyphens is how servers are named: "srv-magazyn", "sql-prod".
[[nodiscard]] bool hasPartOfAHost(QStringView name);

} // namespace credssp::symptoms
