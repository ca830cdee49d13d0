#include "engine/computers/remote/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

QString restrictedSentence(const QString &computer)
{
    return Text::tr(
               "PowerShell runs with restrictions on \"%1\" (Constrained Language Mode), and they do not "
               "allow this.")
        .arg(computer);
}

QString sentenceFor(const QString &why, const QString &computer)
{
    if (why == QLatin1String("language-mode"))
        return restrictedSentence(computer);
    if (why == QLatin1String("workgroup"))
        return Text::tr("\"%1\" is in a workgroup. It has no domain that could be asked.").arg(computer);
    if (why == QLatin1String("controller"))
        return Text::tr("\"%1\" is a domain controller. It has no secure channel that could be looked at.")
            .arg(computer);
    if (why == QLatin1String("controller-clock"))
        return Text::tr("No domain controller told \"%1\" the time.").arg(computer);
    if (why == QLatin1String("value-type"))
        return Text::tr("The registry of \"%1\" holds a value of a kind that PowerShell cannot hand over.")
            .arg(computer);
    if (why == QLatin1String("too-much"))
        return Text::tr("The local policy of \"%1\" is far larger than expected, so it was not read.")
            .arg(computer);
    if (why == QLatin1String("program"))
        return Text::tr("A program of Windows on \"%1\" did not answer as expected.").arg(computer);
    if (why == QLatin1String("elsewhere"))
        return Text::tr("\"%1\" cannot tell this of itself.").arg(computer);
    return {};
}

/// The codes that read.ps1 uses; anything else is Failed.
ErrorCode codeOf(const QString &id)
{
    constexpr std::array used{ErrorCode::NotAvailable, ErrorCode::NotFound, ErrorCode::AccessDenied,
                              ErrorCode::Unreachable};
    const auto found = std::ranges::find_if(used, [&](ErrorCode code) { return errorId(code) == id; });
    return found == used.end() ? ErrorCode::Failed : *found;
}

} // namespace

Error reportedError(const PowerShellError &error, const QString &computer)
{
    switch (kindOf(error)) {
    case PowerShellErrorKind::RestrictedLanguage:
        return {ErrorCode::NotAvailable, 0, computer, restrictedSentence(computer)};
    case PowerShellErrorKind::ExecutionPolicy:
    case PowerShellErrorKind::ModuleDoesNotLoad:
        return {
            ErrorCode::NotAvailable, 0, computer,
            Text::tr("\"%1\" does not let PowerShell run what this needs (execution policy).").arg(computer)};
    case PowerShellErrorKind::Missing:
        return {ErrorCode::NotAvailable, 0, computer,
                Text::tr("\"%1\" does not have \"%2\".").arg(computer, error.target.left(200))};
    case PowerShellErrorKind::Denied:
        return {ErrorCode::AccessDenied, tellingCode(error), computer,
                Text::tr("This needs administrator rights on \"%1\".").arg(computer)};
    case PowerShellErrorKind::Other:
        break;
    }
    return {ErrorCode::Failed, tellingCode(error), computer,
            Text::tr("PowerShell on \"%1\" reports: %2").arg(computer, error.message.simplified().left(400))};
}

Error refusalOf(const QJsonObject &answer, const QString &computer)
{
    if (const QJsonValue error = answer.value(QLatin1String("error")); error.isObject())
        return reportedError(powerShellErrorFromJson(error.toObject()), computer);
    const QJsonObject refused = answer.value(QLatin1String("refused")).toObject();
    const ErrorCode code = codeOf(refused.value(QLatin1String("code")).toString());
    const QString why = refused.value(QLatin1String("why")).toString();
    const qint64 native = refused.value(QLatin1String("native")).toInteger();
    return {code, native, computer, sentenceFor(why, computer)};
}

Error notForIt(const QString &computer)
{
    return {ErrorCode::NotAvailable, 0, computer, sentenceFor(QStringLiteral("elsewhere"), computer)};
}

} // namespace credssp
