#include "engine/computers/carried/question_words.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarriedComputer)
};

/// No catch-all: a new kind of question must be named here, or this does not compile.
struct Words
{
    QString operator()(const RegistryValueRead &value) const
    {
        const QString path = value.key + u'\\' + value.name;
        return value.store == RegistryStore::Hklm
                   ? Text::tr("It reads the registry value HKLM\\%1.").arg(path)
                   : Text::tr("It reads the local policy (Registry.pol).");
    }
    QString operator()(const RegistryKeyRead &key) const
    {
        return key.store == RegistryStore::Hklm ? Text::tr("It reads the registry key HKLM\\%1.").arg(key.key)
                                                : Text::tr("It reads the local policy (Registry.pol).");
    }
    QString operator()(const ServiceRead &service) const
    {
        return Text::tr("It asks whether the service %1 runs and how it starts.").arg(service.service);
    }
    QString operator()(const ElevationRead &) const
    {
        return Text::tr("It asks who runs it, and whether with administrator rights (whoami).");
    }
    QString operator()(const GroupMemberRead &member) const
    {
        return Text::tr("It asks whether %1 is in the local group %2.").arg(member.user, member.group);
    }
    QString operator()(const DomainRead &) const
    {
        return Text::tr("It asks for the computer's name and domain, and the domains that it trusts "
                        "(nltest).");
    }
    QString operator()(const SecureChannelRead &) const
    {
        return Text::tr("It asks whether the domain still trusts this computer (nltest).");
    }
    QString operator()(const ClockRead &clock) const
    {
        return clock.host.isEmpty() ? Text::tr("It compares the clock with the domain's (w32tm).")
                                    : QString();
    }
    QString operator()(const PolicyRead &) const
    {
        return Text::tr("It reads which policies decide about CredSSP and WinRM.");
    }
    QString operator()(const BootRead &) const { return Text::tr("It asks when Windows was last started."); }
    QString operator()(const EventLogRead &log) const
    {
        return Text::tr("It reads the latest events %1 of %2 in the log %3.")
            .arg(QString::number(log.id), log.provider, log.channel);
    }
    QString operator()(const UpdateLevelRead &) const
    {
        return Text::tr("It reads the version of tspkg.dll, which tells of the CredSSP update.");
    }
    QString operator()(const TicketsRead &) const
    {
        return Text::tr("It counts the sign-in tickets for WinRM (klist).");
    }
    // Only the client knows, or only a person.
    QString operator()(const WsmanProbeRead &) const { return {}; }
    QString operator()(const SpnOwnersRead &) const { return {}; }
    QString operator()(const SpnRegistrationRead &) const { return {}; }
    QString operator()(const GatewayRead &) const { return {}; }
    QString operator()(const NameResolutionRead &) const { return {}; }
    QString operator()(const PortRead &) const { return {}; }
    QString operator()(const StepRead &) const { return {}; }
    QString operator()(const ConnectionRead &) const { return {}; }
};

} // namespace

QString questionText(const Read &read)
{
    return std::visit(Words{}, read);
}

} // namespace credssp
