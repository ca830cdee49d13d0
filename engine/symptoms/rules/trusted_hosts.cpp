// The messages name their commands and the list in every language: "… HTTPS … TrustedHosts. Use winrm.cmd …
// run the following command: winrm help config."
#include "engine/symptoms/rules.h"
#include "engine/symptoms/word_list.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kMessage = 1200;
constexpr qsizetype kOneSentence = 400;

/// "The WinRM client cannot process the request", in PowerShell's languages.
bool saysCannotProcess(const QString &sentence)
{
    return hasOneOf(sentence, {u"cannotprocesstherequest", u"nichtverarbeiten", u"traiterlademande",
                               u"procesarlasolicitud", u"elaborarelarichiesta", u"processarasolicitação",
                               u"обработатьзапрос", u"przetworzyćżądania", u"zpracovatpožadavek",
                               u"isteğiişleyemiyor", u"要求を処理できません", u"요청을처리할수없",
                               u"无法处理该请求", u"无法处理请求", u"無法處理要求", u"無法處理該要求"});
}

} // namespace

const SymptomSpec *rules::trustedHosts(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::trustedHosts;
    if (reading.isClear())
        return nullptr;
    const QString message = reading.preceding(hit.begin, kMessage);
    const bool list = reading.following(hit.begin, 12) == QLatin1String("trustedhosts");
    const bool whole = message.contains(QLatin1String("winrm.cmd")) &&
                       message.contains(QLatin1String("trustedhosts")) &&
                       message.contains(QLatin1String("https"));
    // PowerShell's sentence or WinRM's own, then that HTTPS or the list is needed.
    const QString sentence = message.right(kOneSentence);
    const bool wrapped = sentence.contains(QLatin1String("https")) &&
                         (reading.lastBefore(Landmark::RemotingSentence, hit.begin, kOneSentence) >= 0 ||
                          (sentence.contains(QLatin1String("winrm")) && saysCannotProcess(sentence)));
    return (list ? wrapped : whole) ? &symptoms::trustedHosts : nullptr;
}

} // namespace credssp::symptoms
