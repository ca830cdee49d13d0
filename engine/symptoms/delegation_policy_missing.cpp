// 0x803381A3: the delegation list lacks the target computer (facts page §5.2).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DelegationPolicyMissing)
};

QString title()
{
    return Text::tr("Windows does not send your user name and password to this server because the server is "
                    "not in the list of allowed servers (Allow Delegating Fresh Credentials).");
}

constexpr Code kCodes[] = {
    {0x803381A3},
    {0x8009035E},
};

constexpr Phrase kPhrases[] = {
    {u"A computer policy does not allow the delegation of the user credentials to the target computer"_p},
    {u"does not allow the delegation of the user credentials to the target"_p, Strength::Fragment},
    {u"Client policy does not allow credential delegation to target server."_p},
    {u"Eine Computerrichtlinie ermöglicht nicht die Delegierung der Benutzeranmeldeinformationen an den Zielcomputer."_p},
    {u"に委任することは、コンピューター ポリシーにより許可されません"_p},
    {u"Uma política do computador não permite a delegação das credenciais"_p} /* European Portuguese; seen
                                                                                 once */
    ,
};

constexpr const char *kRemedies[] = {"reset-credssp", "use-proven-name"};

/// 0x803381A4 begins with the same words and goes on "… because the computer is not trusted".
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    if (!hit.words)
        return &delegationPolicyMissing;
    const QLatin1String because("because");
    QString next = reading.following(hit.end, 24);
    if (next.startsWith(QLatin1String("computer")))
        next.remove(0, 8);
    next.truncate(because.size());
    if (next.size() > 2 && because.startsWith(next))
        return nullptr;
    return &delegationPolicyMissing;
}

} // namespace

constinit const SymptomSpec delegationPolicyMissing = {
    "delegation-policy-missing", kCodes, kPhrases, title, kRemedies, refine, &delegationUntrusted};

} // namespace credssp::symptoms
