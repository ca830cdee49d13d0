// Which of the three meanings of code 5 this is, and whether it was the second hop.
#include "engine/symptoms/mechanism.h"
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kPage = 200;
constexpr qsizetype kTopic = 110;
constexpr qsizetype kRecord = 900;
constexpr qsizetype kCommand = 600; // the command line above, or a sentence about it
constexpr qsizetype kWrapped =
    240; // Exchange puts the server and the request between the sentence and its cause

/// The error record of something that ran on the other computer: it was connected to.
bool isOfWork(const Reading &reading, const Hit &hit)
{
    const qsizetype record = reading.firstAfter(Landmark::RemoteRecord, hit.end, kRecord);
    if (record < 0)
        return false;
    const QString between = reading.following(hit.end, record - hit.end);
    return between.contains(QLatin1String("categoryinfo")) && !between.contains(QLatin1String("remoting")) &&
           !between.contains(QLatin1String("session")) && !between.contains(QLatin1String("wsman")) &&
           !between.contains(QLatin1String("cim"));
}

/// "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))" is .NET's for a component that
/// was called, here or on a computer that was connected to.
bool isOfAComponent(const Reading &reading, const Hit &hit)
{
    const bool component =
        hit.words ? reading.following(hit.end, 24).contains(QLatin1String("(exceptionfromhresult"))
                  : reading.preceding(hit.begin, 24).contains(QLatin1String("exceptionfromhresult"));
    return component && reading.lastBefore(Landmark::RemotingSentence, hit.begin, kWrapped) < 0 &&
           reading.lastBefore(Landmark::Wsman, hit.begin, kPage) < 0 &&
           reading.firstAfter(Landmark::Wsman, hit.end, kWrapped) < 0;
}

/// PowerShell's sentence about a connection, with the computer that it was made from: the error of a session
/// inside another one. Of the first one there is no PSComputerName.
bool isOfNested(const Reading &reading, const Hit &hit)
{
    const qsizetype record = reading.firstAfter(Landmark::RemoteRecord, hit.end, kRecord);
    if (record < 0 ||
        reading.lastBefore(Landmark::RemotingSentence, hit.begin, hit.code == 0 ? kWrapped : kRecord) < 0)
        return false;
    // The error id stands behind its category.
    const QString between = (hit.code == 0 ? QString() : reading.preceding(hit.begin, kTopic + kWrapped)) +
                            reading.following(hit.end, record - hit.end);
    return between.contains(QLatin1String("openerror")) &&
           between.contains(QLatin1String("psremotingtransportexception"));
}

/// "Access to the path '\\\\files01\\in' is denied." is of a path; of one on the computer itself nothing
/// follows.
bool isOfOwnPath(const Reading &reading, const Hit &hit)
{
    if (!reading.preceding(hit.end, 15).endsWith(QLatin1String("accesstothepath")))
        return false;
    QStringView path =
        reading.text().sliced(hit.end).first(std::min<qsizetype>(8, reading.text().size() - hit.end));
    while (!path.isEmpty() &&
           (path.front().isSpace() || QStringView(u"'\"\u2018\u201c").contains(path.front())))
        path = path.sliced(1);
    return !path.startsWith(u"\\\\");
}

} // namespace

const SymptomSpec *rules::accessDenied(const Reading &reading, const Hit &hit)
{
    if (reading.firstAfter(Landmark::NotElevated, hit.begin, 300) >= 0)
        return nullptr; // the cmdlet itself wants administrator rights; nothing was connected to
    if (isOfOwnPath(reading, hit) || isOfAComponent(reading, hit))
        return nullptr;
    const bool inside = reading.isInsideRemoteSession(hit.begin);
    const qsizetype cause = reading.lastBefore(Landmark::RemotingSentence, hit.begin, kWrapped);
    const bool wrapped = cause >= 0 && !reading.isBetween(Landmark::Boundary, cause, hit.begin);
    // In every language PowerShell's sentence goes on with its help topic.
    const bool topic =
        reading.following(hit.end, kTopic).contains(QLatin1String("about_remote_troubleshooting"));
    if (hit.strength == Strength::Weak && !wrapped && !topic) {
        // Windows Admin Center says no more than this to somebody who is in none of its two groups.
        const QString around = reading.preceding(hit.begin, kPage) + reading.following(hit.end, kPage);
        if (around.contains(QLatin1String("windowsadmincenter")) && around.contains(QLatin1String("gateway")))
            return &symptoms::wacGateway;
        const bool anonymous = reading.following(hit.begin, 9) == QLatin1String("anonymous");
        const bool net = reading.following(hit.begin, 6) == QLatin1String("system");
        const bool directory = reading.following(hit.begin, 6) == QLatin1String("unable") ||
                               reading.following(hit.begin, 17) == QLatin1String("serverhasrejected");
        const bool record = reading.firstAfter(Landmark::RemoteRecord, hit.end, 1200) >= 0;
        const bool recorded = record || reading.lastBefore(Landmark::RemoteTask, hit.begin, 1200) >= 0;
        const QString before = reading.preceding(hit.begin, kCommand);
        const QString behind = reading.following(hit.end, kCommand);
        const bool told =
            before.contains(QLatin1String("winrm")) || before.contains(QLatin1String("invoke-command")) ||
            before.contains(QLatin1String("pssession")) || behind.contains(QLatin1String("winrm"));
        const bool path = !reading.networkServer(hit.begin).isEmpty();
        // A task may have run on the domain controller itself, whose service has not begun.
        const bool away = anonymous || net || (directory && (inside || record)) || path;
        const bool ran = before.contains(QLatin1String("invoke-command"));
        return ((inside || recorded) && away) || (told && path) || (ran && anonymous) ? &symptoms::secondHop
                                                                                      : nullptr;
    }
    if (!inside && isOfWork(reading, hit))
        return nullptr;
    if (const SymptomSpec *mechanism = deniedMechanism(reading, hit))
        return mechanism;
    if (const SymptomSpec *mechanism = mechanismOfCode5(reading, hit))
        return mechanism;
    return inside || isOfNested(reading, hit) ? &symptoms::secondHop : &symptoms::accessDenied;
}

} // namespace credssp::symptoms
