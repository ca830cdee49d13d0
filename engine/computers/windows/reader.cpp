#include "engine/computers/windows/reader.h"

#include "engine/computers/windows/local_policy.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"

#include <QCoreApplication>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WindowsComputer)
};

/// The typed answer as one of all.
template <typename A> Result<Answer> asAnswer(Result<A> answer)
{
    return answer ? Result<Answer>(std::move(*answer)) : Failure(answer.error());
}

/// No catch-all: a new kind of question must be given its place here, or this does not compile.
struct Reader
{
    const network::NetworkLook &look;
    directory::Directory &forest;

    Result<Answer> operator()(const RegistryValueRead &read) const
    {
        auto state = read.store == RegistryStore::LocalPolicy ? readLocalPolicyValue(read.key, read.name)
                                                              : readRegistryValue(read.key, read.name);
        return asAnswer(
            std::move(state).map([](RegistryState found) { return RegistryValueAnswer{std::move(found)}; }));
    }
    Result<Answer> operator()(const RegistryKeyRead &read) const
    {
        return asAnswer(read.store == RegistryStore::LocalPolicy ? readLocalPolicyKey(read.key)
                                                                 : readRegistryKey(read.key));
    }
    Result<Answer> operator()(const ServiceRead &read) const { return asAnswer(readService(read.service)); }
    Result<Answer> operator()(const ElevationRead &) const
    {
        return Answer(ElevationAnswer{isElevated(), currentUser()});
    }
    Result<Answer> operator()(const DomainRead &) const { return asAnswer(readDomain()); }
    Result<Answer> operator()(const BootRead &) const { return Answer(readBoot()); }
    Result<Answer> operator()(const NameResolutionRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const PortRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const WsmanProbeRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const ClockRead &read) const
    {
        return asAnswer(read.host.isEmpty() ? readControllerClock() : look.answer(read));
    }
    Result<Answer> operator()(const SpnOwnersRead &read) const
    {
        return asAnswer(readSpnOwners(read, forest));
    }
    Result<Answer> operator()(const SpnRegistrationRead &read) const
    {
        return asAnswer(readSpnRegistration(read, forest));
    }
    Result<Answer> operator()(const GroupMemberRead &read) const { return asAnswer(readGroupMember(read)); }
    Result<Answer> operator()(const GatewayRead &read) const { return asAnswer(readGateway(read)); }
    Result<Answer> operator()(const SecureChannelRead &) const { return asAnswer(readSecureChannel()); }
    Result<Answer> operator()(const PolicyRead &) const { return asAnswer(readPolicies()); }
    Result<Answer> operator()(const EventLogRead &read) const { return asAnswer(readEventLog(read)); }
    Result<Answer> operator()(const UpdateLevelRead &) const { return asAnswer(readUpdateLevel()); }
    Result<Answer> operator()(const TicketsRead &read) const { return asAnswer(readTickets(read.session)); }
    Result<Answer> operator()(const StepRead &read) const
    {
        return failure(ErrorCode::NotAvailable, read.step,
                       Text::tr("Only the person who does this step can say that it is done."));
    }
    Result<Answer> operator()(const ConnectionRead &read) const
    {
        return failure(ErrorCode::NotAvailable, read.host,
                       Text::tr("Trying the connection takes a password, and no password passes through this "
                                "program. Try it yourself and say how it went."));
    }
};

} // namespace

Result<Answer> answerHere(const Read &read, const network::NetworkLook &look, directory::Directory &forest)
{
    return std::visit(Reader{look, forest}, read);
}

} // namespace credssp::windows
