#include "wizard/models/ending.h"

#include "engine/run/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <span>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Ending)
};

enum class Seen
{
    On,
    Off,
    Unreadable
};

/// What is there now of a value that a journal says is ours.
Seen look(const OwnValue &own, Session *session, std::stop_token stop)
{
    if (session == nullptr)
        return Seen::Unreadable;
    for (const Involved &involved : session->setup().topology.distinct()) {
        if (involved.computer->identity().name != own.computer)
            continue;
        const std::vector<Read> reads{own.change.subject};
        const auto answers = involved.computer->read(reads, stop);
        if (answers.empty() || !answers.front())
            return Seen::Unreadable;
        return isAchieved(own.change.after, *answers.front()) ? Seen::On : Seen::Off;
    }
    return Seen::Unreadable;
}

void addSession(const JournalContent &content, std::vector<JournalContent> &journals, Ending &ending)
{
    const SessionState state = content.state();
    if (state == SessionState::Undone)
        ++ending.undone;
    else if (state != SessionState::Done)
        ending.unfinished =
            ending.unfinished || (state != SessionState::PartlyUndone && state != SessionState::PartlyDone);
    journals.push_back(content);
}

std::vector<OutcomeRows::Row> rowsOf(const std::vector<JournalContent> &journals)
{
    std::vector<StepOutcome> steps;
    std::vector<std::vector<BegunStep>> begun;
    begun.reserve(journals.size());
    for (const JournalContent &content : journals) {
        const bool undone = content.state() == SessionState::Undone;
        begun.push_back(begunSteps(content, false));
        for (const BegunStep &step : begun.back())
            steps.push_back({step.step, step.outcome, undone});
    }
    std::vector<OutcomeRows::Row> rows = outcomeRows(steps);
    // The word says whether it was proven; what went wrong needs its sentence.
    for (OutcomeRows::Row &row : rows)
        if (row.state == OutcomeState::Done || row.state == OutcomeState::Unproven)
            row.detail.clear();
    return rows;
}

/// Whether everything that is on was decided to stay on, and the last such decision.
std::optional<KeptOn> keptOf(const std::vector<JournalContent> &journals, const std::vector<OnNow> &on)
{
    std::optional<KeptOn> last;
    for (const JournalContent &content : journals) {
        const bool isOn = std::ranges::any_of(
            on, [&](const OnNow &value) { return value.value.session == content.header.session; });
        if (!isOn)
            continue;
        if (!content.keptOn)
            return std::nullopt;
        last = content.keptOn;
    }
    return last;
}

/// Whether a session only gave back what the earlier ones had found: to undo it would be to set anew what
/// they are undone for.
bool onlyGaveBack(const JournalContent &later, std::span<const JournalContent> earlier)
{
    std::vector<Chain> found;
    for (const JournalContent &content : earlier)
        if (content.state() != SessionState::Undone)
            std::ranges::move(chainsOf(begunSteps(content, false)), std::back_inserter(found));
    const std::vector<Chain> given = chainsOf(begunSteps(later, false));
    return !given.empty() && std::ranges::all_of(given, [&found](const Chain &chain) {
        return std::ranges::any_of(found, [&chain](const Chain &before) {
            return before.computer == chain.computer && before.subject == chain.subject &&
                   before.values.front() == chain.values.back();
        });
    });
}

} // namespace

Ending readEnding(const EndingQuestion &question, Session *session, std::stop_token stop)
{
    Ending ending;
    std::vector<JournalContent> journals;
    for (const QString &id : question.sessions) {
        auto content = Journal::read(question.folder, id);
        if (content)
            addSession(*content, journals, ending);
        else
            ending.unreadable = content.error();
    }
    std::vector<StillOn> on;
    if (!journals.empty()) {
        const JournalHeader &header = journals.back().header;
        std::vector<OwnValue> maybe;
        std::vector<OwnValue> surely;
        for (const OwnValue &own : ownValues(question.folder, header.kind, header.world)) {
            if (!question.sessions.contains(own.session) || stillOn({own}).empty())
                continue;
            const Seen seen = look(own, session, stop);
            if (seen != Seen::Off)
                maybe.push_back(own);
            if (seen == Seen::On)
                surely.push_back(own);
        }
        on = stillOn(maybe);
        const std::vector<StillOn> confirmed = stillOn(surely);
        for (const StillOn &value : on)
            ending.on.push_back({value, std::ranges::find(confirmed, value) != confirmed.end()});
    }
    // With hundreds of changes it takes its time to write down what a ticket is to say: not in the window's.
    QStringList tickets;
    for (const JournalContent &content : journals) {
        ending.reports.push_back(makeReport(content, on));
        tickets.append(reportTicket(ending.reports.back()));
    }
    ending.ticket = tickets.join(QStringLiteral("\n\n"));
    ending.rows = rowsOf(journals);
    ending.keptOn = keptOf(journals, ending.on);

    for (auto content = journals.rbegin(); content != journals.rend(); ++content) {
        if (content->state() == SessionState::Undone || begunSteps(*content, false).empty())
            continue;
        if (onlyGaveBack(*content, {journals.begin(), std::prev(content.base())}))
            continue;
        // What cannot be taken back at all needs no button; where values are not as we left them, the plan
        // says so.
        if (session != nullptr)
            if (const auto plan = session->undoPlan(content->header.session, false);
                plan && plan->steps.empty())
                continue;
        ending.undoable.append(content->header.session);
    }
    return ending;
}

bool Ending::isCredSspOn() const
{
    return std::ranges::any_of(on,
                               [](const OnNow &value) { return value.value.kind == StillOn::Kind::CredSsp; });
}

QStringList Ending::computersOn() const
{
    QStringList computers;
    const bool itself = isCredSspOn();
    for (const OnNow &value : on)
        if ((!itself || value.value.kind == StillOn::Kind::CredSsp) &&
            !computers.contains(value.value.computer))
            computers.append(value.value.computer);
    return computers;
}

QString namesText(const QStringList &names, int most)
{
    const auto more = static_cast<int>(names.size()) - most;
    if (more <= 0)
        return QLocale().createSeparatedList(names);
    return Text::tr("%1 and %n more", "names of computers, and how many more", more)
        .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

QString timeText(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : isoTime;
}

} // namespace credssp
