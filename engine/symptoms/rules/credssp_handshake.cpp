// The client lists what the server offers: a list without CredSSP is a server that has it switched off.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kSentence = 60;

} // namespace

const SymptomSpec *rules::credsspHandshake(const Reading &reading, const Hit &hit)
{
    // "The server did not response CredSSP being an available authentication method", whatever list follows.
    if (hit.words && reading.following(hit.begin, kSentence).contains(QLatin1String("credsspbeing")))
        return &symptoms::credsspDisabledServer;
    const QString next = reading.following(hit.end, 300);
    const qsizetype list = next.indexOf(QLatin1String("actual"));
    if (!hit.words || list < 0)
        return &symptoms::credsspHandshake;
    // By then the two had talked CredSSP for a while.
    if (next.left(list).contains(QLatin1String("credentialexchange")))
        return &symptoms::credsspHandshake;
    QString offered = next.mid(list + 6, 200);
    for (const QChar stop : {QChar(u'}'), QChar(u'\n')})
        offered = offered.section(stop, 0, 0);
    const bool lists = offered.contains(QLatin1String("negotiate")) ||
                       offered.contains(QLatin1String("kerberos")) ||
                       offered.contains(QLatin1String("basic"));
    return lists && !offered.contains(QLatin1String("credssp")) ? &symptoms::credsspDisabledServer
                                                                : &symptoms::credsspHandshake;
}

} // namespace credssp::symptoms
