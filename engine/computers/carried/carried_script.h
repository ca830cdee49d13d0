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

/// The line that prints the SHA-256 of a file of that name in the present folder.
[[nodiscard]] QString carriedHashLine(const QString &fileName);
/// The line that runs it.
[[nodiscard]] QString carriedRunLine(const QString &fileName);
/// The line that takes away the mark of a file that came over the network (Zone.Identifier): with the
/// execution policy RemoteSigned, which servers have, PowerShell does not run a marked script that nobody has
/// signed. [Microsoft: Unblock-File, about_Execution_Policies]
[[nodiscard]] QString carriedUnblockLine(const QString &fileName);
/// The line that lets this one PowerShell window run scripts, where none may run at all (execution policy
/// Restricted, which Windows has on workstations). A policy of the domain goes before it.
[[nodiscard]] QString carriedAllowLine();
/// What the script looks at, one line each, for people.
[[nodiscard]] QStringList carriedQuestionTexts(const CarriedRequest &request);

/// Its head says in plain sentences what it will do: each question, and each command byte for byte. It works
/// on the one computer that the request names, alike in Windows PowerShell 5.1 and PowerShell 7, asks no
/// password, and writes nothing but the answer.
[[nodiscard]] CarriedScript carriedScript(const CarriedRequest &request);

} // namespace credssp
