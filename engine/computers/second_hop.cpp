// Text and answer of a second hop; the window itself is the platform's.
#include "engine/computers/second_hop.h"

#include "engine/computers/name.h"
#include "engine/computers/this_machine.h"
#include "engine/powershell/command.h"
#include "engine/powershell/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecondHop)
};

constexpr qint64 longestAnswer = 1 << 20; ///< bytes
constexpr qsizetype longestPath = 259;    ///< MAX_PATH without its end

/// One part of a path, by Windows' rules for file names. Source: Microsoft, "Naming Files, Paths, and
/// Namespaces".
bool isPathPart(const QString &part)
{
    return !part.isEmpty() && part != QStringLiteral(".") && part != QStringLiteral("..") &&
           std::none_of(part.begin(), part.end(), [](QChar c) {
               return c.unicode() < 0x20 || c.unicode() == 0x7f || QStringLiteral("<>:\"/|?*").contains(c) ||
                      c.isSurrogate() || c.category() == QChar::Other_Format;
           });
}

bool isShare(const QString &path)
{
    if (!path.startsWith(QStringLiteral("\\\\")) || path.size() > longestPath)
        return false;
    QStringList parts = path.mid(2).split(u'\\');
    if (parts.size() > 2 && parts.back().isEmpty())
        parts.removeLast(); // a backslash at the end
    return parts.size() >= 2 && ComputerName::parse(parts.front()) &&
           std::all_of(parts.begin() + 1, parts.end(), isPathPart);
}

} // namespace

Result<SecondHop> parseSecondHop(const QString &server, const QString &onward)
{
    if (const auto name = ComputerName::parse(server); !name)
        return Failure(name.error());
    if (!onward.isEmpty() && !isShare(onward) && !ComputerName::parse(onward))
        return failure(
            ErrorCode::InvalidInput, onward,
            Text::tr("\"%1\" is no share and no computer. Type \\\\computer\\share, or a computer's "
                     "name, or nothing.")
                .arg(onward));
    return SecondHop{server, onward};
}

QString usualOnward(const QString &server)
{
    const auto name = ComputerName::parse(server);
    if (!name || name->form() != NameForm::Dns || name->isShort())
        return {};
    const QString domain = server.section(u'.', 1);
    return domain.contains(u'.') ? QStringLiteral("\\\\%1\\SYSVOL").arg(domain) : QString();
}

Result<std::shared_ptr<SecondHopTrial>> SecondHopTrial::prepare(const SecondHop &hop)
{
    const std::shared_ptr<SecondHopTrial> trial(new SecondHopTrial);
    if (!trial->m_folder.isValid())
        return failure(
            ErrorCode::Failed, trial->m_folder.path(),
            Text::tr("No folder for the answer could be made: %1").arg(trial->m_folder.errorString()));
    trial->m_number = QUuid::createUuid().toString(QUuid::Id128);
    const auto named = [](const char *name, const QString &value) {
        return std::vector{Argument::parameter(QLatin1String(name)), Argument::text(value)};
    };
    Command call{QStringLiteral("Test-SecondHop"), false, {}};
    for (const auto &pair :
         {named("-Server", hop.server), named("-Onward", hop.onward),
          named("-AnswerFile", QDir::toNativeSeparators(trial->answerFile())),
          named("-Number", trial->m_number),
          named("-Question",
                Text::tr("Sign in at %1. CredSSP passes this password on to it.").arg(hop.server)),
          named("-Ending", Text::tr("Press Enter to close this window"))})
        call.arguments.insert(call.arguments.end(), pair.begin(), pair.end());
    trial->m_text = scriptText(QStringLiteral("second_hop")) + u'\n' + toPowerShell(call);
    return trial;
}

QString SecondHopTrial::answerFile() const
{
    return m_folder.filePath(QStringLiteral("answer.json"));
}

Result<ConnectionAnswer> SecondHopTrial::run(std::stop_token stop) const
{
    const auto answered = [this] { return QFile::exists(answerFile()); };
    if (auto shown = this_machine::showPowerShell(m_text, answered, std::move(stop)); !shown)
        return Failure(shown.error());
    QFile file(answerFile());
    if (!file.exists())
        return failure(ErrorCode::Canceled, file.fileName(),
                       Text::tr("The PowerShell window was closed before it had an answer."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Corrupt, file.fileName(), file.errorString());
    return secondHopAnswer(file.read(longestAnswer + 1), m_number);
}

Result<ConnectionAnswer> secondHopAnswer(const QByteArray &bytes, const QString &number)
{
    const auto noneOfOurs = [] {
        return failure(ErrorCode::Corrupt, QStringLiteral("answer.json"),
                       Text::tr("What the PowerShell window left is no answer to this question."));
    };
    if (bytes.size() > longestAnswer)
        return noneOfOurs();
    QByteArray json = bytes;
    if (json.startsWith("\xef\xbb\xbf")) // Windows PowerShell 5.1 begins its UTF-8 with it
        json.remove(0, 3);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue message = object.value(QStringLiteral("message"));
    const QString stage = object.value(QStringLiteral("stage")).toString();
    if (object.size() != 3 || object.value(QStringLiteral("number")).toString() != number ||
        !message.isString())
        return noneOfOurs();
    if (stage == QStringLiteral("nobody"))
        return failure(ErrorCode::Canceled, stage, Text::tr("Nobody signed in, so nothing was tried."));
    if (stage == QStringLiteral("there"))
        return ConnectionAnswer{true, {}};
    if (stage != QStringLiteral("server") && stage != QStringLiteral("onward"))
        return noneOfOurs();
    return ConnectionAnswer{false, message.toString().trimmed()};
}

} // namespace credssp
