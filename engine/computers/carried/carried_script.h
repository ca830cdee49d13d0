// The one script file that a person takes to a server.
#pragma once

#include "engine/computers/carried/carried_request.h"

namespace credssp {

struct CarriedScript
{
    QString fileName;
    QString answerName; ///< the file that it writes beside itself
    QByteArray bytes;   ///< UTF-8 with the mark that Windows PowerShell 5.1 needs to see it; lines end CR LF
    QString sha256;     ///< of the bytes; upper-case hexadecimal, as Get-FileHash prints it
    QString hashLine;   ///< to run first, in the file's folder: prints the same
    QString runLine;    ///< to run then, there
};

/// Its head says in plain sentences what it will do: each question, and each command byte for byte. It works
/// on the one computer that the request names, alike in Windows PowerShell 5.1 and PowerShell 7, asks no
/// password, and writes nothing but the answer.
[[nodiscard]] CarriedScript carriedScript(const CarriedRequest &request);

} // namespace credssp
