// A policy holds the setting: 0x8033808A, or the cmdlet's own words (facts page §1.1, §1.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CredsspPolicyManaged)
};

QString title()
{
    return Text::tr("CredSSP cannot be switched on or off here because a policy of your organization "
                    "controls it (the setting is controlled by Group Policy).");
}

constexpr Code kCodes[] = {
    {0x8033808A},
};

constexpr Phrase kPhrases[] = {
    {u"Cannot change GPO controlled setting"_p},
    {u"cannot be changed because is controlled by policies"_p},
    {u"cannot be changed because it is controlled by policies"_p},
    {u"The policy would need to be set to Not Configured in order to change the config setting"_p},
    {u"This command cannot be executed because the setting cannot be enabled"_p},
    {u"This command cannot be executed because the setting cannot be disabled"_p},
};

} // namespace

constinit const SymptomSpec credsspPolicyManaged = {
    "credssp-policy-managed", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
