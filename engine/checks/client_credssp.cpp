// Whether the client may send credentials with CredSSP at all.
#include "engine/checks/credssp_side.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "client-credssp";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ClientCredSspCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    if (!context.isClient)
        return {};
    return {reads::wsmanClient(), reads::winRmClientPolicy()};
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    if (!context.isClient)
        return {};
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto setting = reads::keyOf(own, reads::wsmanClient());
    const auto policy = reads::keyOf(own, reads::winRmClientPolicy());
    if (!setting || !policy) {
        findings.unknown(Text::tr("It is not known whether \"%1\" may send credentials with CredSSP.")
                             .arg(context.computer),
                         setting ? policy.error() : setting.error());
        return findings.take();
    }
    const EffectiveCredSsp credSsp =
        effectiveCredSsp(reads::wsmanClient(), *setting, reads::winRmClientPolicy(), *policy);
    if (credSsp.on)
        findings.ok(Text::tr("\"%1\" may send credentials with CredSSP.").arg(context.computer),
                    credSsp.looked, {}, credSsp.value);
    else
        findings.problem(
            Problem::ClientCredSspOff,
            Text::tr("CredSSP is switched off on \"%1\", the computer that sends the credentials.")
                .arg(context.computer),
            sentences(
                {credSsp.looked,
                 credSsp.locked
                     ? Text::tr("A policy decides this, and Windows refuses any other way to change it.")
                     : Text::tr("Every connection with CredSSP from this computer fails until it is "
                                "switched on.")}),
            {}, credSsp.value);
    return findings.take();
}

} // namespace

Check clientCredSsp()
{
    return {checkId,
            [] { return Text::tr("CredSSP on the client"); },
            [] {
                return Text::tr(
                    "While CredSSP is switched off here, this computer passes on nobody's sign-in.");
            },
            Concerns::Client,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
