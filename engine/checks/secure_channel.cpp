// Whether the domain still accepts the computer's own password (its secure channel). When it does not, the
// domain issues tickets that the computer cannot open.
#include "engine/checks/judging.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "secure-channel";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecureChannelCheck)
};

/// A computer that cannot open the ticket issued for it answers nothing else than this (facts page §5.3); so
/// does one whose service name sits on another account, which is why it stays a suspicion.
QString suspicion(const Error &error, const QString &computer)
{
    constexpr qint64 wrongPrincipal = 0x80090322;
    if (static_cast<quint32>(error.native) != wrongPrincipal)
        return {};
    return Text::tr(
               "\"%1\" could not open the ticket that the domain issued for it. Where its service names are "
               "in the right place, its trust with the domain is broken.")
        .arg(computer);
}

std::vector<Read> reads(const CheckContext &)
{
    return {DomainRead{}, SecureChannelRead{}};
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const QString unknown =
        Text::tr("It is not known whether the domain still trusts \"%1\".").arg(context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto domain = own.get(DomainRead{});
    if (domain && !domain->joined) {
        findings.notApplicable(Text::tr("\"%1\" has no trust with a domain.").arg(context.computer),
                               Text::tr("The computer is in a workgroup."));
        return findings.take();
    }
    const auto channel = own.get(SecureChannelRead{});
    if (!channel)
        findings.unknown(unknown, sentences({whyUnknown(channel.error(), context.computer),
                                             suspicion(channel.error(), context.computer)}));
    else if (!channel->controllerReachable)
        findings.unknown(unknown, Text::tr("No domain controller answers, so nobody can say."));
    else if (channel->intact)
        findings.ok(Text::tr("The domain trusts \"%1\".").arg(context.computer),
                    Text::tr("A domain controller confirmed it (the secure channel is whole)."), {},
                    QString::number(channel->status));
    else
        findings.problem(
            Problem::SecureChannelBroken,
            Text::tr("The domain does not trust \"%1\" any more.").arg(context.computer),
            Text::tr(
                "The computer's password no longer fits the domain's (the secure channel is broken, code "
                "%1). So nobody can prove with a ticket who this computer is.")
                .arg(channel->status),
            {}, QString::number(channel->status));
    return findings.take();
}

} // namespace

Check secureChannel()
{
    return {checkId,
            [] { return Text::tr("Trust with the domain"); },
            [] {
                return Text::tr("A computer that the domain no longer trusts cannot prove who it is, and "
                                "nobody can sign in to it.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
