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

void fold(const JournalContent &content, std::vector<OwnValue> &own)
{
    for (const BegunStep &begun : begunSteps(content, true)) {
        for (std::size_t i = 0; i < begun.step->changes.size(); ++i) {
            const Change &change = begun.step->changes.at(i);
            if (!std::holds_alternative<RegistryValueRead>(change.subject))
                continue;
            const QString computer = computerName(content.header, begun.step->computer);
            const Answer &now = leftBehind(begun, i);
            const auto known = std::ranges::find_if(own, [&](const OwnValue &value) {
                return value.computer == computer && value.change.subject == change.subject;
            });
            if (known == own.end()) {
                if (!isUnchanged(change.before, now))
                    own.push_back({computer,
                                   {change.subject, change.before, now},
                                   content.header.session,
                                   content.header.user,
                                   content.header.started});
            } else if (isUnchanged(known->change.before, now)) {
                own.erase(known);
            } else {
                known->change.after = now;
            }
        }
    }
}

} // namespace

std::vector<OwnValue> ownValues(const QString &folder, ComputerKind kind, const QString &world)
{
    // Computers of two practice worlds may have the same name and are different computers all the same.
    std::map<QString, std::vector<OwnValue>> worlds;
    for (const QString &session : Journal::sessions(folder)) {
        const auto content = Journal::read(folder, session);
        if (!content || content->header.kind != kind || (!world.isEmpty() && content->header.world != world))
            continue;
        fold(*content, worlds[content->header.world]);
    }
    std::vector<OwnValue> all;
    for (auto &[path, own] : worlds)
        std::ranges::move(own, std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &OwnValue::session);
    return all;
}

std::vector<StillOn> stillOn(const std::vector<OwnValue> &own)
{
    std::vector<StillOn> on;
    for (const OwnValue &value : own) {
        const auto *read = std::get_if<RegistryValueRead>(&value.change.subject);
        const auto *after = std::get_if<RegistryValueAnswer>(&value.change.after);
        if (read == nullptr || after == nullptr || read->store != RegistryStore::Hklm ||
            !after->value.isPresent())
            continue;
        const QString entry = after->value.text().value_or(QString());
        QString what;
        QString shown = read->name;
        if (sameRegistryName(read->key, keys::wsmanClient) && after->value.dword() == 1U)
            what = Text::tr("CredSSP is on: %1 may send credentials (client role).").arg(value.computer);
        else if (sameRegistryName(read->key, keys::wsmanService) && after->value.dword() == 1U)
            what = Text::tr("CredSSP is on: %1 accepts credentials (server role).").arg(value.computer);
        else if (sameRegistryName(read->key, freshList.listKey()))
            what = Text::tr("%1 may pass on credentials to \"%2\".").arg(value.computer, entry);
        else if (sameRegistryName(read->key, ntlmOnlyList.listKey()))
            what = Text::tr("%1 may pass on credentials to \"%2\" although its identity is not proven.")
                       .arg(value.computer, entry);
        else
            continue;
        if (!entry.isEmpty())
            shown = entry;
        on.push_back({value.computer, what, shown, value.session, value.user, value.since});
    }
    return on;
}

} // namespace credssp
