// Remote Desktop's box names the computer, then: "This could be due to CredSSP encryption oracle remediation.
// For more information, see <link>". CredSSP, the oracle and the link are the same in every language. The
// description of the policy has them, too, but no computer, and the link far behind the word.
#include "engine/symptoms/rules.h"
#include "engine/symptoms/word_list.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kOneSentence = 150;
constexpr qsizetype kBox = 300;
constexpr qsizetype kBeside = 12;
constexpr qsizetype kBefore = 30;

bool saysError(const QString &words)
{
    return hasOneOf(words, {u"error", u"fehler", u"erreur", u"errore", u"erro", u"lỗi", u"ошибк", u"błąd",
                            u"chyb", u"hata", u"エラー", u"오류", u"错误", u"錯誤", u"报错"});
}

} // namespace

const SymptomSpec *rules::encryptionOracle(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::encryptionOracle;
    const QLatin1String credssp("credssp");
    if (reading.following(hit.begin, 12) == QLatin1String("go.microsoft"))
        return reading.preceding(hit.begin, kOneSentence).contains(credssp) ? &symptoms::encryptionOracle
                                                                            : nullptr;
    if (reading.following(hit.begin, 1) == QLatin1String(":"))
        return &symptoms::encryptionOracle;
    // "An authentication error has occurred (CredSSP …)", "… lỗi "CredSSP Encryption Oracle Remediation" …":
    // called an error, and not the policy's name.
    if (saysError(reading.preceding(hit.begin, kBeside)) ||
        hasOneOf(reading.preceding(hit.begin, kBefore), {u"errorhasoccurred", u"ошибкаrdp"}) ||
        saysError(reading.following(hit.end, kBeside)))
        return &symptoms::encryptionOracle;
    const bool box = std::ranges::any_of(reading.computers(), [&](const NamedComputer &computer) {
        return computer.rank == 1 && computer.at < hit.begin && hit.begin - computer.at <= kBox;
    });
    return box && !reading.isClear() ? &symptoms::encryptionOracle : nullptr;
}

} // namespace credssp::symptoms
