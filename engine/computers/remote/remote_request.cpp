#include "engine/computers/remote/remote_request.h"

#include "engine/computers/remote/connection_trouble.h"
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
    static const QString script =
        scriptText(QStringLiteral("json")) + u'\n' + scriptText(QStringLiteral("read"));
    const QJsonObject asked{{QStringLiteral("reads"), questions}};
    return remoteText(computer, QStringLiteral("CredsspQuestions"), script,
                      QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
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
    const auto texts = remoteTexts(reply, computer);
    if (!texts)
        return Failure(texts.error());
    if (texts->size() != 1 || texts->front().size() > longestAnswer)
        return unreadable(computer);
    const QJsonObject said = QJsonDocument::fromJson(texts->front().toUtf8()).object();
    const RemoteAnswers answers{said.value(QLatin1String("name")).toString(),
                                said.value(QLatin1String("id")).toString(),
                                said.value(QLatin1String("answers")).toArray()};
    const bool isWhole = said.value(QLatin1String("format")).toInt() == 1 && isName(answers.name) &&
                         isMachineId(answers.id) && answers.answers.size() == count;
    return isWhole ? Result<RemoteAnswers>(answers) : unreadable(computer);
}

} // namespace credssp
