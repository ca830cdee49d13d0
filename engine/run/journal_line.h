// The form of a journal's lines and of its head file, and the reading of a whole chain.
#pragma once

#include "engine/result.h"

#include <QByteArray>

#include <vector>

namespace credssp::journal_line {

/// SHA-256 over the hash of the line before and the body's own bytes; lower-case hexadecimal.
[[nodiscard]] QString chainHash(const QString &previousHash, const QByteArray &body);

/// `{"n":3,"hash":"…","body":{…}}` and a line feed.
[[nodiscard]] QByteArray format(int number, const QString &hash, const QByteArray &body);

/// Number of lines and last hash, always 76 bytes.
[[nodiscard]] QByteArray formatHead(int lines, const QString &hash);
[[nodiscard]] QString headPath(const QString &journalPath);

/// Whether the program ended before the first line of this journal was whole: nothing was changed then, and
/// there is nothing to read. A head file that says something speaks against it.
[[nodiscard]] bool neverBegan(const QString &path);

/// The bodies of all intact lines.
struct Chain
{
    std::vector<QByteArray> bodies;
    QString lastHash;
    qint64 intactBytes = 0; ///< where a torn last line begins, or the size of the file
    bool torn = false;
};

/// Errors: NotFound; Corrupt, naming the line and what does not fit. A last line without its line feed is
/// what a crash leaves behind and is left out; everything else that does not fit is refused.
[[nodiscard]] Result<Chain> readChain(const QString &path);

} // namespace credssp::journal_line
