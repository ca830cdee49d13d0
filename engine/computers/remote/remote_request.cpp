#include "engine/computers/remote/remote_request.h"

#include "engine/computers/remote/connection_trouble.h"
#include "engine/computers/remote/refusal.h"
#include "engine/powershell/command.h"
#include "engine/powershell/script.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

/// Many times what all answers of one computer come to.
constexpr qsizetype longestAnswer = 8 << 20;

/// What people read of a command's output.
constexpr qsizetype longestOutput = 64 << 10;

Failure unreadable(const QString &computer)
{
    return failure(ErrorCode::Failed, computer,
                   Text::tr("What \"%1\" answered cannot be read, so it is not used.").arg(computer));
}

bool isName(const QString &name)
{
    static const QRegularExpression netBios(QStringLiteral("\\A[A-Za-z0-9_-]{1,15}\\z"));
    return netBios.match(name).hasMatch();
}

bool isMachineId(const QString &id)
{
    static const QRegularExpression guid(QStringLiteral("\\A[0-9A-Fa-f-]{1,64}\\z"));
    return id.isEmpty() || guid.match(id).hasMatch();
}

/// What every script of ours stands on there.
QString atTheFarEnd()
{
    return scriptText(QStringLiteral("json")) + u'\n' + scriptText(QStringLiteral("computer")) + u'\n';
}

/// The one text that came back, as the JSON object that our scripts write.
Result<QJsonObject> remoteObject(const PowerShellReply &reply, const QString &computer)
{
    const auto texts = remoteTexts(reply, computer);
    if (!texts)
        return Failure(texts.error());
    if (texts->size() != 1 || texts->front().size() > longestAnswer)
        return unreadable(computer);
    const QJsonObject said = QJsonDocument::fromJson(texts->front().toUtf8()).object();
    return said.value(QLatin1String("format")).toInt() == 1 ? Result<QJsonObject>(said)
                                                            : unreadable(computer);
}

} // namespace

QString remoteText(const ComputerName &computer, const QString &parameter, const QString &script,
                   const QString &argument)
{
    return QStringLiteral("$CredsspComputer = %1\n$CredsspArgument = %2\n$CredsspPatience = 60000\n"
                          "$CredsspScript = {\nparam([string]$%3)\n")
               .arg(quoted(computer.text()), quoted(argument), parameter) +
           script + QStringLiteral("\n}\n") + scriptText(QStringLiteral("ask"));
}

QString readingText(const ComputerName &computer, const QJsonArray &questions)
{
    static const QString script = atTheFarEnd() + scriptText(QStringLiteral("read"));
    const QJsonObject asked{{QStringLiteral("reads"), questions}};
    return remoteText(computer, QStringLiteral("CredsspQuestions"), script,
                      QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
}

QString performingText(const ComputerName &computer, const QString &machineId, const QString &command,
                       bool isProgram)
{
    const QString script = QStringLiteral("$CredsspIsProgram = $%1\n$CredsspAction = {\n")
                               .arg(isProgram ? QLatin1String("true") : QLatin1String("false")) +
                           command + QStringLiteral("\n}\n") + scriptText(QStringLiteral("perform"));
    return remoteText(computer, QStringLiteral("CredsspMachine"), atTheFarEnd() + script, machineId);
}

Result<RemotePerformed> remotePerformed(const PowerShellReply &reply, const QString &computer)
{
    return remoteObject(reply, computer).and_then([&](const QJsonObject &said) {
        return performedIn(said, computer);
    });
}

Result<RemotePerformed> performedIn(const QJsonObject &said, const QString &computer)
{
    const QString refused = said.value(QLatin1String("refused")).toString();
    if (refused == QLatin1String("another-computer"))
        return failure(
            ErrorCode::Conflict, computer,
            Text::tr("\"%1\" now leads to another computer than before. Nothing was changed.").arg(computer));
    if (refused == QLatin1String("windows-elsewhere"))
        return failure(
            ErrorCode::NotAvailable, computer,
            Text::tr("Windows on \"%1\" does not live in C:\\Windows, so this program is not where "
                     "it was shown to be. Nothing was changed.")
                .arg(computer));
    const QJsonValue output = said.value(QLatin1String("output"));
    const QJsonValue errors = said.value(QLatin1String("errors"));
    if (!refused.isEmpty() || !output.isArray() || !errors.isArray())
        return unreadable(computer);
    if (!errors.toArray().isEmpty())
        return Failure(reportedError(powerShellErrorFromJson(errors.toArray().last().toObject()), computer));
    QStringList lines;
    for (const QJsonValue &line : output.toArray())
        lines.append(line.toString());
    return RemotePerformed{lines.join(u'\n').left(longestOutput),
                           said.value(QLatin1String("exitCode")).toInteger()};
}

Result<QStringList> remoteTexts(const PowerShellReply &reply, const QString &computer)
{
    const QJsonObject said = reply.output.at(0).toObject();
    const QJsonArray troubles = said.value(QLatin1String("troubles")).toArray();
    if (!troubles.isEmpty())
        return Failure(connectionTrouble(troubles.at(0).toObject(), computer));
    if (const auto error = errorOf(reply))
        return Failure(*error);
    if (reply.output.size() != 1 || !said.value(QLatin1String("texts")).isArray())
        return unreadable(computer);
    QStringList texts;
    for (const QJsonValue &text : said.value(QLatin1String("texts")).toArray())
        texts.append(text.toString());
    return texts;
}

Result<RemoteAnswers> remoteAnswers(const PowerShellReply &reply, const QString &computer, qsizetype count)
{
    const auto said = remoteObject(reply, computer);
    if (!said)
        return Failure(said.error());
    const RemoteAnswers answers{said->value(QLatin1String("name")).toString(),
                                said->value(QLatin1String("id")).toString(),
                                said->value(QLatin1String("answers")).toArray()};
    const bool isWhole = isName(answers.name) && isMachineId(answers.id) && answers.answers.size() == count;
    return isWhole ? Result<RemoteAnswers>(answers) : unreadable(computer);
}

} // namespace credssp
