#include "engine/run/undo_plan.h"

#include "engine/computers/command.h"
#include "engine/plan/admissible.h"
#include "engine/plan/answer_words.h"
#include "engine/plan/local_policy_note.h"
#include "engine/registry/delegation_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::UndoPlan)
};

constexpr std::array stores{RegistryStore::LocalPolicy, RegistryStore::Hklm};

/// The value of HKLM that Windows writes, and takes away again, with this one of the local policy.
std::optional<RegistryValueRead> twinOf(const Chain &chain)
{
    const auto *read = std::get_if<RegistryValueRead>(&chain.subject);
    return read != nullptr && read->store == RegistryStore::LocalPolicy
               ? std::optional(RegistryValueRead{RegistryStore::Hklm, read->key, read->name})
               : std::nullopt;
}

/// What is there now, per computer.
class Present
{
public:
    Result<void> look(const Topology &topology, const std::vector<Chain> &chains, std::stop_token stop)
    {
        std::map<QString, std::vector<Read>> batches;
        for (const Chain &chain : chains) {
            batches[chain.computer].push_back(chain.subject);
            if (const auto twin = twinOf(chain))
                batches[chain.computer].emplace_back(*twin);
        }
        for (auto &[name, reads] : batches) {
            Computer *computer = topology.find(name);
            if (computer == nullptr)
                return failure(ErrorCode::NotFound, name,
                               Text::tr("%1 belongs to that session, but not to this one.").arg(name));
            for (const DelegationList *list : {&freshList, &ntlmOnlyList})
                for (const RegistryStore store : stores)
                    reads.emplace_back(RegistryKeyRead{store, list->listKey()});
            reads.push_back(groupPolicyRead());
            const auto answers = computer->read(reads, stop);
            for (std::size_t i = 0; i < reads.size(); ++i)
                m_answers[name].insert(reads.at(i), answers.at(i));
        }
        return {};
    }

    [[nodiscard]] Result<Answer> now(const QString &computer, const Read &subject) const
    {
        const auto found = m_answers.find(computer);
        const Result<Answer> *answer = found == m_answers.end() ? nullptr : found->second.find(subject);
        return answer ? *answer : failure(ErrorCode::NotAvailable, computer);
    }

    [[nodiscard]] QStringList entries(const QString &computer, RegistryStore store, const QString &key) const
    {
        QStringList entries;
        const auto answer = now(computer, RegistryKeyRead{store, key});
        const auto *listing = answer ? std::get_if<RegistryKeyAnswer>(&*answer) : nullptr;
        if (listing != nullptr)
            for (const NamedValue &value : listing->values)
                if (const auto text = value.data.toText(); text && isWsmanEntry(*text))
                    entries.append(*text);
        return entries;
    }

    [[nodiscard]] const AnswersByComputer &answers() const { return m_answers; }

private:
    AnswersByComputer m_answers;
};

/// How far along its chain a thing is now: 0 = as before the session.
std::optional<std::size_t> positionOf(const Chain &chain, const Answer &now)
{
    if (isUnchanged(chain.values.front(), now) && !std::holds_alternative<StepRead>(chain.subject))
        return 0;
    for (std::size_t i = 1; i < chain.values.size(); ++i)
        if (isAchieved(chain.values.at(i), now))
            return i;
    if (std::holds_alternative<StepRead>(chain.subject) || std::holds_alternative<TicketsRead>(chain.subject))
        return 0;
    return std::nullopt;
}

class UndoPlanner
{
public:
    UndoPlanner(const JournalContent &content, const UndoOptions &options)
        : m_content(content)
        , m_options(options)
        , m_steps(begunSteps(content, false))
        , m_allSteps(begunSteps(content, true))
        , m_chains(chainsOf(m_steps))
    {
    }

    Result<Plan> plan(const Topology &topology, std::stop_token stop)
    {
        Plan plan;
        plan.remedy = QStringLiteral("undo");
        plan.computers = m_content.header.plan.computers;
        for (const BegunStep &begun : m_steps)
            if (auto admissible = checkAdmissible(*begun.step); !admissible)
                return Failure(admissible.error());
        if (auto looked = m_present.look(topology, m_chains, stop); !looked)
            return Failure(looked.error());
        if (auto placed = place(); !placed)
            return Failure(placed.error());
        keepWhatOthersNeed(plan);
        for (std::size_t i = m_steps.size(); i-- > 0;)
            for (Step &step : backSteps(i, plan.notes))
                plan.steps.push_back(std::move(step));
        plan.notes.append(m_leftOut);
        plan.beforehand = localPolicyNotes(plan.steps, m_present.answers());
        if (plan.steps.empty())
            plan.reason =
                m_leftOut.isEmpty()
                    ? Text::tr("Everything is already as it was before this session.")
                    : Text::tr("Nothing is left to undo: what this session changed has been changed again "
                               "since, and stays as it is.");
        return plan;
    }

private:
    Result<void> place()
    {
        for (const Chain &chain : m_chains) {
            if (chain.values.size() < 2) {
                m_positions.push_back(0);
                continue;
            }
            const auto now = m_present.now(chain.computer, chain.subject);
            if (!now && now.error().code != ErrorCode::NotAvailable)
                return Failure(now.error());
            // What cannot be read here is taken to be as the journal left it.
            const auto position = now ? positionOf(chain, *now) : chain.values.size() - 1;
            if (position) {
                m_positions.push_back(*position);
                continue;
            }
            const QString third =
                Text::tr("Somebody has changed this on %2 since: %1. Before: %3. Set to: %4. Now: %5.")
                    .arg(subjectText(chain.subject), chain.computer, answerText(chain.values.front()),
                         answerText(chain.values.back()), answerText(*now));
            if (!m_options.onlyUnchanged)
                return failure(
                    ErrorCode::Conflict, chain.computer,
                    Text::tr("%1 Nothing was undone. You can undo the rest only (--only-unchanged).")
                        .arg(third));
            m_leftOut.append(Text::tr("%1 It is left as it is.").arg(third));
            m_positions.push_back(0);
        }
        return {};
    }

    /// Entries that came after this session's plan, on that computer: they need the switches we would take
    /// back.
    [[nodiscard]] QStringList lateEntries(const QString &computer, const DelegationList &list) const
    {
        QStringList late;
        for (const RegistryStore store : stores) {
            QStringList known = m_options.also;
            for (QString &name : known)
                name = delegationEntry(name);
            for (const KeptList &kept : m_content.header.kept)
                if (kept.computer == computer && kept.store == store &&
                    sameRegistryName(kept.key, list.listKey()))
                    known.append(kept.entries);
            for (const Chain &chain : m_chains)
                if (chain.computer == computer)
                    for (const Answer &value : chain.values)
                        if (const auto *registry = std::get_if<RegistryValueAnswer>(&value))
                            known.append(registry->value.text().value_or(QString()));
            for (const QString &entry : m_present.entries(computer, store, list.listKey()))
                if (!known.contains(entry, Qt::CaseInsensitive) && !late.contains(entry, Qt::CaseInsensitive))
                    late.append(entry);
        }
        return late;
    }

    void keepWhatOthersNeed(Plan &plan)
    {
        for (std::size_t i = 0; i < m_chains.size(); ++i) {
            const Chain &chain = m_chains.at(i);
            const auto *value = std::get_if<RegistryValueRead>(&chain.subject);
            if (value == nullptr || m_positions.at(i) == 0 || isOn(chain.values.front()))
                continue;
            QStringList late;
            if (sameRegistryName(value->key, keys::wsmanClient))
                late = lateEntries(chain.computer, freshList) + lateEntries(chain.computer, ntlmOnlyList);
            else if (sameRegistryName(value->key, keys::delegation))
                for (const DelegationList *list : {&freshList, &ntlmOnlyList})
                    if (sameRegistryName(value->name, list->switchName) ||
                        sameRegistryName(value->name, list->concatenateName))
                        late = lateEntries(chain.computer, *list);
            if (late.isEmpty())
                continue;
            late.removeDuplicates();
            m_positions.at(i) = 0;
            for (const QString &entry : std::as_const(late))
                if (const QString server = serverOfEntry(entry);
                    !server.isEmpty() && !plan.neededBy.contains(server, Qt::CaseInsensitive))
                    plan.neededBy.append(server);
            plan.notes.append(Text::tr("%1 stays on at %2, because these entries of others need it: %3.")
                                  .arg(value->name, chain.computer, late.join(QStringLiteral(", "))));
        }
    }

    static bool isOn(const Answer &answer)
    {
        const auto *registry = std::get_if<RegistryValueAnswer>(&answer);
        return registry != nullptr && registry->value.dword().value_or(0) != 0;
    }

    /// The way back of step @p index: registry values go straight to what they were before the session, at
    /// the last step that touched them; everything else goes back the way it came.
    std::vector<Step> backSteps(std::size_t index, QStringList &notes) const
    {
        const Step &step = *m_steps.at(index).step;
        const ComputerKind kind = kindAt(m_content.header.plan, step.computer);
        std::vector<RegistryChange> registry;
        bool others = false;
        for (const Change &change : step.changes) {
            const std::size_t c = chainOf(step.computer, change.subject);
            const Chain &chain = m_chains.at(c);
            const std::size_t position = m_positions.at(c);
            if (const auto *read = std::get_if<RegistryValueRead>(&change.subject)) {
                if (chain.steps.empty() || chain.steps.back() != index)
                    continue;
                if (position == 0) {
                    if (!isElsewhere(kind)) // no command takes a key away there, and it has no local policy
                        addLeftHalfDone(chain, registry);
                    continue;
                }
                const auto &from = std::get<RegistryValueAnswer>(chain.values.at(position)).value;
                const auto &to = std::get<RegistryValueAnswer>(chain.values.front()).value;
                if (!sameValue(from, to))
                    registry.push_back({read->store, read->key, read->name, from, to});
            } else {
                const auto at = std::ranges::find(chain.steps, index);
                const auto place = static_cast<std::size_t>(at - chain.steps.begin()) + 1;
                others = others || (at != chain.steps.end() && place <= position);
            }
        }
        std::vector<Step> back = restoreRegistry(step.computer, kind, std::move(registry));
        const bool nothingToRead = step.changes.empty();
        if (!others && !nothingToRead)
            return back;
        WayBack undo = undoOf(step, kind);
        if (const auto *irreversible = std::get_if<Irreversible>(&undo)) {
            if (!irreversible->reason.isEmpty() && !notes.contains(irreversible->reason))
                notes.append(irreversible->reason);
        } else {
            for (Step &other : std::get<std::vector<Step>>(undo))
                back.push_back(std::move(other));
        }
        return back;
    }

    /// Whether the last step that was to change it was cut off: nobody knows how far it came.
    [[nodiscard]] bool wasCutOff(const Chain &chain) const
    {
        const auto last = std::find_if(m_allSteps.rbegin(), m_allSteps.rend(), [&](const BegunStep &begun) {
            return begun.step->computer == chain.computer &&
                   std::ranges::any_of(begun.step->changes,
                                       [&](const Change &change) { return change.subject == chain.subject; });
        });
        return last != m_allSteps.rend() && last->outcome == nullptr;
    }

    /// The value itself is as before. What went with it may not be: keys that were made for it and are empty
    /// now, and the value of the same name in HKLM, somebody else's, which Windows takes away together with
    /// that of the local policy, and which is put back once it has.
    void addLeftHalfDone(const Chain &chain, std::vector<RegistryChange> &registry) const
    {
        const auto *read = std::get_if<RegistryValueRead>(&chain.subject);
        const auto *first = std::get_if<RegistryValueAnswer>(&chain.values.front());
        if (first == nullptr || first->value.isPresent() || !wasCutOff(chain))
            return;
        if (read->store == RegistryStore::Hklm) {
            const QString &made = first->value.absentFrom;
            const auto now = stateOf(chain.computer, *read);
            const bool isLeft =
                now && (now->state == ValueState::ValueAbsent ||
                        (now->state == ValueState::KeyAbsent && now->absentFrom.size() > made.size()));
            if (first->value.state == ValueState::KeyAbsent && !made.isEmpty() && isLeft)
                registry.push_back({read->store, read->key, read->name, *now, first->value});
            return;
        }
        const RegistryValueRead twin = *twinOf(chain);
        const auto now = stateOf(chain.computer, twin);
        const auto set = std::ranges::find_if(chain.values, [](const Answer &value) {
            const auto *registryValue = std::get_if<RegistryValueAnswer>(&value);
            return registryValue != nullptr && registryValue->value.isPresent();
        });
        if (now && now->isAbsent() && set != chain.values.end() &&
            chainOf(chain.computer, twin) == m_chains.size()) {
            const RegistryState &value = std::get<RegistryValueAnswer>(*set).value;
            if (wasThere(chain.computer, twin, value))
                registry.push_back({twin.store, twin.key, twin.name, *now, value});
        }
    }

    [[nodiscard]] std::optional<RegistryState> stateOf(const QString &computer,
                                                       const RegistryValueRead &read) const
    {
        const auto now = m_present.now(computer, read);
        const auto *answer = now ? std::get_if<RegistryValueAnswer>(&*now) : nullptr;
        return answer != nullptr ? std::optional(answer->value) : std::nullopt;
    }

    /// A plan writes both stores, but where the value was there already. An entry may have been there under
    /// another number: then the list still has it.
    [[nodiscard]] bool wasThere(const QString &computer, const RegistryValueRead &twin,
                                const RegistryState &value) const
    {
        for (const DelegationList *list : {&freshList, &ntlmOnlyList}) {
            if (!sameRegistryName(twin.key, list->listKey()))
                continue;
            const QString entry = value.text().value_or(QString());
            const auto has = [&](const QStringList &entries) {
                return entries.contains(entry, Qt::CaseInsensitive);
            };
            return !has(m_present.entries(computer, twin.store, twin.key)) &&
                   std::ranges::any_of(m_content.header.kept, [&](const KeptList &kept) {
                       return kept.computer == computer && kept.store == twin.store &&
                              sameRegistryName(kept.key, twin.key) && has(kept.entries);
                   });
        }
        return true;
    }

    [[nodiscard]] std::size_t chainOf(const QString &computer, const Read &subject) const
    {
        const auto found = std::ranges::find_if(m_chains, [&](const Chain &chain) {
            return chain.computer == computer && chain.subject == subject;
        });
        return static_cast<std::size_t>(found - m_chains.begin());
    }

    const JournalContent &m_content;
    const UndoOptions &m_options;
    std::vector<BegunStep> m_steps;
    std::vector<BegunStep> m_allSteps; ///< those of earlier undo passes, too
    std::vector<Chain> m_chains;
    std::vector<std::size_t> m_positions;
    Present m_present;
    QStringList m_leftOut;
};

} // namespace

Result<Plan> planUndo(const JournalContent &content, const Topology &topology, const UndoOptions &options,
                      std::stop_token stop)
{
    return UndoPlanner(content, options).plan(topology, stop);
}

Result<Remaining> planResume(const JournalContent &content)
{
    if (!content.passes.empty() && content.passes.back().kind == PassKind::Undo)
        return failure(ErrorCode::Conflict, content.header.session,
                       Text::tr("This session was undone, or is being undone. Finish the undo instead."));
    auto course = courseOf(content);
    if (!course)
        return Failure(course.error());
    Remaining remaining;
    remaining.plan.remedy = content.header.plan.remedy;
    remaining.plan.computers = content.header.plan.computers;
    remaining.plan.notes = content.header.plan.notes;
    remaining.places = std::move(course->open);
    for (const int place : remaining.places)
        remaining.plan.steps.push_back(content.header.plan.steps.at(static_cast<std::size_t>(place)));
    for (const Step &step : remaining.plan.steps)
        if (auto admissible = checkAdmissible(step); !admissible)
            return Failure(admissible.error());
    if (remaining.plan.steps.empty())
        remaining.plan.reason = Text::tr("Every step of this session was already done.");
    return remaining;
}

} // namespace credssp
