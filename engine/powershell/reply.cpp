#include "engine/powershell/reply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PowerShell)
};

const QString subject = QStringLiteral("PowerShell");

/// WinRM says what went wrong in XML, and the CredSSP cmdlets pass it on as their message: takes the code and
/// the words out of it. Source: PowerShell's public WsManHelper.cs, AssertError().
void takeWinRmFault(PowerShellError &error)
{
    if (!error.message.contains(QLatin1String("WSManFault")))
        return;
    QXmlStreamReader xml(error.message);
    QString words;
    quint32 code = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("WSManFault"))
            code = xml.attributes().value(QLatin1String("Code")).toUInt();
        else if (xml.isCharacters())
            words += xml.text();
    }
    if (xml.hasError() || code == 0)
        return;
    error.hresult = code;
    error.message = words;
}

constexpr qint64 accessDenied = 0x80070005;
constexpr qint64 win32AccessDenied = 5;
constexpr qint64 winRmCannotBeReached =
    0x80338012; // DESTINATION_UNREACHABLE; also said of the own WinRM (facts page §5.2)
constexpr qint64 heldByPolicy = 0x8033808A; // ERROR_WSMAN_CONFIG_CANNOT_CHANGE_GPO_CONTROLLED_SETTING

bool isRestrictedLanguage(const PowerShellError &error)
{
    return error.id.contains(QLatin1String("ConstrainedLanguage")) ||
           error.id.contains(QLatin1String("CoreTypes"));
}

bool isModuleThatDoesNotLoad(const PowerShellError &error)
{
    return error.id.startsWith(QLatin1String("CouldNotAutoload"), Qt::CaseInsensitive);
}

/// What the policy forbids ends in "access denied", too, but no administrator rights help. A command whose
/// module it forbids says so only at the bottom of its error.
bool isExecutionPolicy(const PowerShellError &error)
{
    return error.reason == QLatin1String("PSSecurityException") ||
           (isModuleThatDoesNotLoad(error) && error.hresult == accessDenied);
}

bool isMissing(const PowerShellError &error)
{
    return error.id.startsWith(QLatin1String("CommandNotFoundException")) ||
           error.id.startsWith(QLatin1String("Modules_ModuleNotFound"));
}

/// The CredSSP cmdlets begin with a check for administrator rights, whose exception carries no code (facts
/// page §1.1).
bool isDenied(const PowerShellError &error)
{
    return error.hresult == accessDenied || error.hresult == win32AccessDenied ||
           error.category == QLatin1String("PermissionDenied") ||
           error.reason == QLatin1String("UnauthorizedAccessException") ||
           (error.reason == QLatin1String("InvalidOperationException") &&
            error.id.startsWith(
                QLatin1String("System.InvalidOperationException,Microsoft.WSMan.Management.")));
}

Error judged(const PowerShellError &error)
{
    switch (kindOf(error)) {
    case PowerShellErrorKind::RestrictedLanguage:
        return {
            ErrorCode::NotAvailable, 0, subject,
            Text::tr("PowerShell runs with restrictions on this computer (Constrained Language Mode), and "
                     "they do not allow this step.")};
    case PowerShellErrorKind::ExecutionPolicy:
        return {ErrorCode::NotAvailable, 0, subject,
                Text::tr("This computer does not let PowerShell run scripts that this step needs (execution "
                         "policy).")};
    case PowerShellErrorKind::ModuleDoesNotLoad:
        return {ErrorCode::NotAvailable, 0, error.target,
                Text::tr("PowerShell knows \"%1\" on this computer, but cannot load it. Often its rules for "
                         "scripts forbid it (execution policy).")
                    .arg(error.target)};
    case PowerShellErrorKind::Missing:
        return {ErrorCode::NotAvailable, 0, error.target,
                Text::tr("PowerShell on this computer does not have \"%1\".").arg(error.target)};
    case PowerShellErrorKind::Denied:
        return {ErrorCode::AccessDenied, tellingCode(error), subject,
                Text::tr("This step needs administrator rights.")};
    case PowerShellErrorKind::Other:
        break;
    }
    if (error.hresult == winRmCannotBeReached) {
        return {
            ErrorCode::Failed, tellingCode(error), subject,
            Text::tr("The service WinRM does not answer on this computer, and this step needs it. Start the "
                     "service first.")};
    }
    if (error.hresult == heldByPolicy) {
        return {
            ErrorCode::Failed, tellingCode(error), subject,
            Text::tr("A policy of your organization decides this setting, so it cannot be changed here. Ask "
                     "whoever manages these policies.")};
    }
    return {ErrorCode::Failed, tellingCode(error), subject,
            Text::tr("PowerShell reports: %1").arg(error.message.trimmed())};
}

} // namespace

PowerShellError powerShellErrorFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    // PowerShell counts HRESULTs as signed; Windows' tables and people do not.
    const auto hresult = static_cast<quint32>(json.value(QLatin1String("hresult")).toInteger());
    PowerShellError error{text("id"),     text("category"), text("reason"),
                          text("target"), text("message"),  hresult};
    takeWinRmFault(error);
    return error;
}

qint64 tellingCode(const PowerShellError &error)
{
    constexpr qint64 unspecified = 0x80004005; // E_FAIL
    return (error.hresult & 0xffff0000) == 0x80130000 || error.hresult == unspecified ? 0 : error.hresult;
}

PowerShellErrorKind kindOf(const PowerShellError &error)
{
    if (isRestrictedLanguage(error))
        return PowerShellErrorKind::RestrictedLanguage;
    if (isExecutionPolicy(error))
        return PowerShellErrorKind::ExecutionPolicy;
    if (isModuleThatDoesNotLoad(error))
        return PowerShellErrorKind::ModuleDoesNotLoad;
    if (isMissing(error))
        return PowerShellErrorKind::Missing;
    return isDenied(error) ? PowerShellErrorKind::Denied : PowerShellErrorKind::Other;
}

std::optional<PowerShellReply> replyFromJson(const QByteArray &json)
{
    QJsonArray events = QJsonDocument::fromJson(json).array();
    if (events.isEmpty())
        return std::nullopt;
    const QJsonObject end = events.takeAt(events.size() - 1).toObject();
    if (!end.value(QLatin1String("whole")).isBool())
        return std::nullopt;

    PowerShellReply reply;
    reply.whole = end.value(QLatin1String("whole")).toBool();
    if (const QJsonValue code = end.value(QLatin1String("exitCode")); code.isDouble())
        reply.exitCode = code.toInteger();
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        if (const auto output = event.constFind(QLatin1String("output")); output != event.constEnd())
            reply.output.append(*output);
        else if (const auto said = event.constFind(QLatin1String("said")); said != event.constEnd())
            reply.said.append(said->toString());
        else if (const auto error = event.constFind(QLatin1String("error")); error != event.constEnd())
            reply.errors.push_back(powerShellErrorFromJson(error->toObject()));
        else if (const auto thrown = event.constFind(QLatin1String("thrown")); thrown != event.constEnd()) {
            reply.errors.push_back(powerShellErrorFromJson(thrown->toObject()));
            reply.thrown = true;
        } else
            return std::nullopt;
    }
    return reply;
}

std::optional<Error> errorOf(const PowerShellReply &reply)
{
    if (!reply.errors.empty())
        return judged(reply.thrown ? reply.errors.back() : reply.errors.front());
    if (!reply.whole)
        return Error{ErrorCode::Failed, 0, subject, Text::tr("PowerShell stopped before the end.")};
    return std::nullopt;
}

QString printedBy(const PowerShellReply &reply)
{
    QStringList lines;
    for (const QJsonValue &value : reply.output) {
        if (value.isObject() || value.isArray())
            lines.append(QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
        else
            lines.append(value.toVariant().toString());
    }
    lines += reply.said;
    lines.append(reply.other.trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace credssp
