// What this computer's PowerShell is given to do at another computer, and what it brings back
// (resources/powershell/ask.ps1).
#pragma once

#include "engine/computers/name.h"
#include "engine/powershell/reply.h"

#include <vector>

namespace credssp {

/// The text that runs @p script at @p computer with @p argument as its one argument, called $@p parameter
/// there. The script is ours; the argument is data, whatever is in it.
[[nodiscard]] QString remoteText(const ComputerName &computer, const QString &parameter,
                                 const QString &script, const QString &argument);

/// The text that looks at a computer: read.ps1 with its questions.
[[nodiscard]] QString readingText(const ComputerName &computer, const QJsonArray &questions);

/// The text that changes something at a computer, if it is still the one of that machine id: perform.ps1 with
/// @p command, byte for byte as it was shown. @p isProgram: it starts a program by its full path.
[[nodiscard]] QString performingText(const ComputerName &computer, const QString &machineId,
                                     const QString &command, bool isProgram);

/// What perform.ps1 says.
struct RemotePerformed
{
    QString output;
    qint64 exitCode = 0;
};

/// The same of the object that perform.ps1 writes. Errors: what the command itself got wrong; Conflict;
/// Failed for what is no such object.
[[nodiscard]] Result<RemotePerformed> performedIn(const QJsonObject &said, const QString &computer);

/// Errors: those of the connection; what the command itself got wrong (refusal.h); Conflict when another
/// computer answers under that name, and nothing was done; Failed for an answer that cannot be read.
[[nodiscard]] Result<RemotePerformed> remotePerformed(const PowerShellReply &reply, const QString &computer);

/// What read.ps1 says: who answered, and one answer to each question.
struct RemoteAnswers
{
    QString name; ///< NetBIOS
    QString id;   ///< its machine id; empty when it could not be read
    QJsonArray answers;
};

/// Errors: those of the connection (connection_trouble.h); Failed for an answer that is too long, is not the
/// JSON that read.ps1 writes, or has not @p count answers.
[[nodiscard]] Result<RemoteAnswers> remoteAnswers(const PowerShellReply &reply, const QString &computer,
                                                  qsizetype count);

/// The strings that came back, when nothing went wrong on the way.
[[nodiscard]] Result<QStringList> remoteTexts(const PowerShellReply &reply, const QString &computer);

} // namespace credssp
