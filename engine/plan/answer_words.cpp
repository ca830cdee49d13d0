// How a question and its answer stand in a text for people: names as they are, states in words.
#include "engine/plan/answer_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AnswerWords)
};

QString stateText(ServiceState state)
{
    switch (state) {
    case ServiceState::Running:
        return Text::tr("running");
    case ServiceState::Stopped:
        return Text::tr("stopped");
    case ServiceState::Other:
        return Text::tr("neither running nor stopped");
    case ServiceState::NotInstalled:
        return Text::tr("not installed");
    }
    return {};
}

struct SubjectText
{
    QString operator()(const RegistryValueRead &value) const
    {
        const QString path = QStringLiteral("%1\\%2").arg(value.key, value.name);
        return value.store == RegistryStore::Hklm ? QStringLiteral("HKLM\\") + path
                                                  : Text::tr("%1 (local policy)").arg(path);
    }
    QString operator()(const ServiceRead &service) const { return service.service; }
    QString operator()(const SpnRegistrationRead &spn) const
    {
        return QStringLiteral("%1 (%2)").arg(spn.spn, spn.account);
    }
    QString operator()(const GroupMemberRead &member) const
    {
        return QStringLiteral("%1 (%2)").arg(member.group, member.user);
    }
    QString operator()(const StepRead &) const { return Text::tr("The step that a person does"); }
    QString operator()(const TicketsRead &) const { return Text::tr("Sign-in tickets (Kerberos)"); }
    QString operator()(const ClockRead &) const { return Text::tr("Clock"); }
    QString operator()(const BootRead &) const { return Text::tr("Last start of the computer"); }
    /// Nothing else is ever changed, and so nothing else is named.
    template <typename Other> QString operator()(const Other &other) const
    {
        return QString(QLatin1String(other.kind));
    }
};

struct AnswerText
{
    QString operator()(const RegistryValueAnswer &value) const
    {
        if (value.value.isPresent())
            return value.value.data.display();
        return value.value.isAbsent() ? Text::tr("not there") : Text::tr("not readable");
    }
    QString operator()(const ServiceAnswer &service) const
    {
        if (service.state == ServiceState::NotInstalled)
            return stateText(service.state);
        return QStringLiteral("%1 (%2)").arg(stateText(service.state), startTypeText(service.startType));
    }
    QString operator()(const SpnRegistrationAnswer &spn) const
    {
        return spn.registered ? Text::tr("registered") : Text::tr("not registered");
    }
    QString operator()(const GroupMemberAnswer &member) const
    {
        return member.member ? Text::tr("a member") : Text::tr("not a member");
    }
    QString operator()(const ClockAnswer &clock) const
    {
        return Text::tr("%n seconds off", nullptr, static_cast<int>(clock.offsetSeconds));
    }
    QString operator()(const StepAnswer &step) const
    {
        return step.done ? Text::tr("done") : Text::tr("not done");
    }
    QString operator()(const TicketsAnswer &tickets) const
    {
        return Text::tr("%n tickets", nullptr, static_cast<int>(tickets.cached));
    }
    QString operator()(const BootAnswer &boot) const
    {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(boot.bootTime), QLocale::ShortFormat);
    }
    template <typename Other> QString operator()(const Other &) const { return {}; }
};

} // namespace

QString startTypeText(StartType type)
{
    switch (type) {
    case StartType::Automatic:
        return Text::tr("starts by itself");
    case StartType::Manual:
        return Text::tr("starts when it is needed");
    case StartType::Disabled:
        return Text::tr("disabled");
    case StartType::Other:
        return Text::tr("starts in another way");
    }
    return {};
}

QString subjectText(const Read &subject)
{
    return std::visit(SubjectText{}, subject);
}

QString answerText(const Answer &answer)
{
    return std::visit(AnswerText{}, answer);
}

QString plannedText(const Change &change)
{
    if (std::holds_alternative<BootAnswer>(change.after))
        return Text::tr("a later start");
    return answerText(change.after);
}

} // namespace credssp
