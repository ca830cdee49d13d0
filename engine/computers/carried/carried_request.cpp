#include "engine/computers/carried/carried_request.h"

#include "engine/computers/command.h"
#include "engine/computers/name.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarriedComputer)
};

constexpr qsizetype nonceLength = 32;
constexpr qsizetype longestNetBiosName = 15;

/// A command stands in a comment and in the script; nothing in it may end the one or hide in the other.
bool isPlain(const QString &command)
{
    return std::ranges::none_of(command, [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

bool canBeCarried(const Action &action)
{
    const Runs runs = runsAt(action, ComputerKind::Carried);
    return (runs == Runs::PowerShell || runs == Runs::Program) && remoteHostOf(action).isEmpty() &&
           std::ranges::all_of(commandsOf(action),
                               [](const Command &command) { return isPlain(toPowerShell(command)); });
}

} // namespace

QString newCarriedNonce()
{
    QString nonce;
    for (int i = 0; i < 2; ++i)
        nonce += QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    return nonce;
}

bool isCarriedNonce(const QString &text)
{
    return text.size() == nonceLength && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<CarriedRequest> questionsFor(const QString &computer, std::vector<Read> reads, qint64 now)
{
    const auto name = ComputerName::parse(computer);
    if (!name)
        return Failure(name.error());
    if (name->isAddress())
        return failure(ErrorCode::InvalidInput, computer,
                       Text::tr("\"%1\" is an address. A script is made for one computer: type that "
                                "computer's own name instead.")
                           .arg(computer));
    CarriedRequest request;
    request.nonce = newCarriedNonce();
    request.computer = computer;
    request.expected = name->text().section(u'.', 0, 0).toUpper().left(longestNetBiosName);
    request.made = now;
    request.reads = std::move(reads);
    return request;
}

Result<CarriedRequest> actionsFor(const QString &computer, const ComputerIdentity &identity,
                                  const QString &sid, const QString &plan, std::vector<CarriedStep> steps,
                                  qint64 now)
{
    if (identity.identity.isEmpty())
        return failure(ErrorCode::NotAvailable, computer,
                       Text::tr("\"%1\" has not said which computer it is. Bring back an answer of it first.")
                           .arg(computer));
    // The script does nothing without administrator rights; the first question tells whether it has them.
    std::vector<Read> reads{ElevationRead{}};
    for (const CarriedStep &step : steps) {
        if (!canBeCarried(step.action))
            return failure(
                ErrorCode::NotAvailable, computer,
                Text::tr("A change on \"%1\" cannot be made by a script that is taken there.").arg(computer));
        for (const CarriedChange &change : step.changes)
            if (std::ranges::find(reads, change.subject) == reads.end())
                reads.push_back(change.subject);
    }
    auto request = questionsFor(computer, std::move(reads), now);
    if (!request)
        return request;
    request->expected = identity.name.toUpper();
    request->machine = identity.identity;
    request->sid = sid;
    request->plan = plan;
    request->steps = std::move(steps);
    return request;
}

QString carriedFileName(const CarriedRequest &request)
{
    return QStringLiteral("credssp-%1-%2").arg(request.expected, request.nonce.left(8));
}

} // namespace credssp
