// CVE-2018-0886: one side lacks the update (facts page §5.3, §9).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::EncryptionOracle)
};

QString title()
{
    return Text::tr("One of the two computers lacks a security update for CredSSP (encryption oracle "
                    "remediation, CVE-2018-0886).");
}

constexpr Code kCodes[] = {
    {0x80090302, Strength::Fragment}, {50, Strength::Fragment}, // unconfirmed as a number: facts page §11
};

constexpr Phrase kPhrases[] = {
    {u"This could be due to CredSSP encryption oracle remediation"_p},
    {u"could be due to CredSSP encryption oracle"_p, Strength::Fragment},
    {u"An authentication error has occurred. The function requested is not supported"_p, Strength::Fragment},
    {u"error message : The request is not supported."_p, Strength::Fragment},
    {u"<f:Message>The request is not supported."_p, Strength::Fragment},
    {u"Message = The request is not supported."_p, Strength::Fragment, Needs::Wsman},
    {u"version not permitted by Encryption Oracle Remediation"_p},
    {u"not permitted by the Encryption Oracle Remediation"_p},
    {u"这可能是由于 CredSSP 加密 Oracle 修正"_p},
};

constexpr const char *kRemedies[] = {"install-updates"};

} // namespace

constinit const SymptomSpec encryptionOracle = {"encryption-oracle", kCodes, kPhrases, title,
                                                kRemedies,           nullptr};

} // namespace credssp::symptoms
