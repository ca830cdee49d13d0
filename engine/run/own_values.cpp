#include "engine/run/own_values.h"

#include "engine/registry/delegation_list.h"
#include "engine/run/history.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::OwnValues)
};

QString computerName(const JournalHeader &header, const QString &typed)
{
    for (const PlannedComputer &computer : header.plan.computers)
        if (sameRegistryName(computer.typed, typed))
            return computer.identity.name;
    return typed;
}

/// The value that a begun step left behind: as read back, or as intended when the program died before that.
const Answer &leftBehind(const BegunStep &begun, std::size_t change)
{
    if (begun.outcome != nullptr && change < begun.outcome->now.size())
        return begun.outcome->now.at(change);
    return begun.step->changes.at(change).after;
}

bool isReadable(const Answer &answer)
{
    const auto *value = std::get_if<RegistryValueAnswer>(&answer);
    return value == nullptr || value->value.state != ValueState::Denied;
}

void fold(const JournalHeader &header, const BegunStep &begun, std::vector<OwnValue> &own)
{
    for (std::size_t i = 0; i < begun.step->changes.size(); ++i) {
        const Change &change = begun.step->changes.at(i);
        if (!std::holds_alternative<RegistryValueRead>(change.subject))
            continue;
        const QString computer = computerName(header, begun.step->computer);
        const Answer &now = leftBehind(begun, i);
        auto known = std::ranges::find_if(own, [&](const OwnValue &value) {
            return value.computer == computer && value.change.subject == change.subject;
        });
        // What somebody has taken away or changed since is no longer what that session left; who sets it anew
        // answers for it.
        if (known != own.end() && isReadable(change.before) &&
            !isUnchanged(known->change.after, change.before)) {
            own.erase(known);
            known = own.end();
        }
        if (known == own.end()) {
            if (!isUnchanged(change.before, now))
                own.push_back({computer,
                               {change.subject, change.before, now},
                               header.session,
                               header.user,
                               header.started});
        } else if (isUnchanged(known->change.before, now)) {
            own.erase(known);
        } else {
            known->change.after = now;
        }
    }
}

/// All journals of one world, step by step as it happened: an undo comes after what later sessions did.
std::vector<OwnValue> foldAll(const std::vector<JournalContent> &journals)
{
    struct Moment
    {
        const JournalHeader *header;
        BegunStep step;
    };
    std::vector<Moment> moments;
    for (const JournalContent &content : journals)
        for (BegunStep &step : begunSteps(content, true))
            moments.push_back({&content.header, std::move(step)});
    std::ranges::stable_sort(moments, {}, [](const Moment &moment) { return moment.step.started; });
    std::vector<OwnValue> own;
    for (const Moment &moment : moments)
        fold(*moment.header, moment.step, own);
    return own;
}

} // namespace

std::vector<OwnValue> ownValues(const QString &folder, ComputerKind kind, const QString &world)
{
    // Computers of two practice worlds may have the same name and are different computers all the same.
    std::map<QString, std::vector<JournalContent>> worlds;
    for (const QString &session : Journal::sessions(folder)) {
        auto content = Journal::read(folder, session);
        if (!content || content->header.kind != kind || (!world.isEmpty() && content->header.world != world))
            continue;
        std::vector<JournalContent> &journals = worlds[content->header.world];
        journals.push_back(*std::move(content));
    }
    std::vector<OwnValue> all;
    for (const auto &[path, journals] : worlds)
        std::ranges::move(foldAll(journals), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &OwnValue::session);
    return all;
}

std::vector<StillOn> stillOn(const std::vector<OwnValue> &own)
{
    std::vector<StillOn> on;
    std::vector<StillOn> policies;
    const auto add = [](std::vector<StillOn> &to, StillOn one) {
        // The same stands in the local policy and in the registry.
        const bool known = std::ranges::any_of(to, [&](const StillOn &other) {
            return other.computer == one.computer && other.what == one.what && other.session == one.session;
        });
        if (!known)
            to.push_back(std::move(one));
    };
    for (const OwnValue &value : own) {
        const auto *read = std::get_if<RegistryValueRead>(&value.change.subject);
        const auto *after = std::get_if<RegistryValueAnswer>(&value.change.after);
        if (read == nullptr || after == nullptr || !after->value.isPresent())
            continue;
        const auto one = [&](StillOn::Kind kind, const QString &what, const QString &shown) {
            return StillOn{value.computer, what, shown, value.session, value.user, value.since, kind};
        };
        const bool isOn = after->value.dword() == 1U;
        if (isOn && sameRegistryName(read->key, keys::wsmanClient)) {
            add(on, one(StillOn::Kind::CredSsp,
                        Text::tr("CredSSP is on: %1 may send credentials (client role).").arg(value.computer),
                        read->name));
        } else if (isOn && sameRegistryName(read->key, keys::wsmanService)) {
            add(on, one(StillOn::Kind::CredSsp,
                        Text::tr("CredSSP is on: %1 accepts credentials (server role).").arg(value.computer),
                        read->name));
        } else if (sameRegistryName(read->key, freshList.listKey())) {
            const QString entry = after->value.text().value_or(QString());
            add(on, one(StillOn::Kind::Entry,
                        Text::tr("%1 may pass on credentials to \"%2\".").arg(value.computer, entry), entry));
        } else if (sameRegistryName(read->key, ntlmOnlyList.listKey())) {
            const QString entry = after->value.text().value_or(QString());
            add(on, one(StillOn::Kind::Entry,
                        Text::tr("%1 may pass on credentials to \"%2\" although its identity is not proven.")
                            .arg(value.computer, entry),
                        entry));
        } else if (isOn && sameRegistryName(read->key, keys::delegation) &&
                   (sameRegistryName(read->name, freshList.switchName) ||
                    sameRegistryName(read->name, ntlmOnlyList.switchName))) {
            add(policies,
                one(StillOn::Kind::Policy,
                    Text::tr("The policy on %1 lets it pass on credentials to the servers in its list "
                             "(%2).")
                        .arg(value.computer, read->name),
                    read->name));
        }
    }
    // Beside an entry of ours its policy goes without saying.
    for (StillOn &policy : policies)
        if (std::ranges::none_of(on, [&](const StillOn &other) {
                return other.kind == StillOn::Kind::Entry && other.computer == policy.computer;
            }))
            on.push_back(std::move(policy));
    return on;
}

} // namespace credssp
