// What came of one PowerShell request, and what its errors mean to a person.
#pragma once

#include "engine/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace credssp {

/// One error record. The ids do not depend on Windows' language; the message does.
struct PowerShellError
{
    QString id;       ///< FullyQualifiedErrorId: CommandNotFoundException
    QString category; ///< ErrorCategory: ObjectNotFound
    QString reason;   ///< the exception's short name
    QString target;   ///< the command or thing it is about
    QString message;
    qint64 hresult = 0; ///< of the innermost exception, as an unsigned number
};

enum class PowerShellErrorKind
{
    RestrictedLanguage, ///< Constrained Language Mode forbids it
    ExecutionPolicy,    ///< no script that it needs may run
    ModuleDoesNotLoad,  ///< the command is known, its module does not load
    Missing,            ///< no such command or module
    Denied,             ///< no rights
    Other
};

struct PowerShellReply
{
    bool whole = false;  ///< the text ran to its end
    bool thrown = false; ///< a terminating error ended it: the last of the errors
    QJsonArray output;   ///< what the text put out, one element each
    std::vector<PowerShellError> errors;
    QStringList said;               ///< warnings and remarks
    std::optional<qint64> exitCode; ///< of the last program the text ran
    QString other;                  ///< what else landed on the pipes meanwhile; bounded
};

/// As json.ps1 writes an error record.
[[nodiscard]] PowerShellError powerShellErrorFromJson(const QJsonObject &json);

/// Told apart by ids and numbers, never by words.
[[nodiscard]] PowerShellErrorKind kindOf(const PowerShellError &error);

/// Windows' number; 0 for those that say nothing to anybody: what .NET gives to its own exceptions (facility
/// 0x13), and E_FAIL.
[[nodiscard]] qint64 tellingCode(const PowerShellError &error);

/// Reads the JSON of a reply line. Empty when it is not one.
[[nodiscard]] std::optional<PowerShellReply> replyFromJson(const QByteArray &json);

/// The error that decides, told apart by its id and its codes, never by its words: Constrained Language Mode,
/// execution policy, a missing command or module (NotAvailable), no rights (AccessDenied), WinRM that does
/// not run, a setting that a policy holds, anything else (Failed). Nothing when the text ran to its end
/// without an error.
[[nodiscard]] std::optional<Error> errorOf(const PowerShellReply &reply);

/// Everything else that it wrote, for people to read: output, remarks, and what landed on the pipes.
[[nodiscard]] QString printedBy(const PowerShellReply &reply);

} // namespace credssp
