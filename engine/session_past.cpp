// What a session says of itself and of earlier ones: causes, decisions, summaries, and how to open one again.
#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/this_machine.h"
#include "engine/report/masking.h"
#include "engine/run/lock.h"
#include "engine/session_private.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Session)
};

/// A report is read by people; what a fleet of servers has in common need not stand there a hundred times.
constexpr qsizetype mostCauses = 40;

bool isCause(const Finding &finding)
{
    return finding.state == FindingState::Problem && finding.problem != Problem::None &&
           finding.problem != Problem::NotElevated;
}

QString withComputer(const QString &sentence, const QString &computer)
{
    if (computer.isEmpty() || sentence.contains(computer, Qt::CaseInsensitive))
        return sentence;
    return Text::tr("%1 (Computer: %2)").arg(sentence, computer);
}

/// A line that no reader can take for something else: no control character, no line break of any kind.
bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line ||
               category == QChar::Separator_Paragraph;
    });
}

} // namespace

QString causeOf(const Symptom &symptom)
{
    const QString sentence = withComputer(symptom.title, symptom.computer);
    if (!symptom.code)
        return sentence;
    const QString code = QStringLiteral("0x%1").arg(*symptom.code, 8, 16, QLatin1Char('0'));
    return Text::tr("%1 (Code: %2)").arg(sentence, code.left(2) + code.mid(2).toUpper());
}

QStringList Session::Private::causes(const RunOptions &options) const
{
    QStringList all;
    for (const QString &cause : options.causes)
        all.append(maskSecrets(cause));
    if (all.isEmpty()) {
        const std::vector<Symptom> seen = symptoms.empty() ? symptomsSeen() : symptoms;
        if (!seen.empty())
            all.append(causeOf(seen.front()));
    }
    // What breaks the connection comes before what is merely untidy.
    for (const bool untidy : {false, true})
        for (const Finding &finding : findings)
            if (isCause(finding) && (finding.problem == Problem::DelegationUntidy) == untidy)
                all.append(withComputer(finding.title, finding.computer));
    all.removeDuplicates();
    if (all.size() > mostCauses) {
        const int more = static_cast<int>(all.size() - mostCauses);
        all = all.first(mostCauses);
        all.append(Text::tr("There are %n more findings like these.", nullptr, more));
    }
    return all;
}

QStringList notesAfter(const Plan &plan, const std::vector<Outcome> &outcomes)
{
    const bool begun = plan.steps.empty() || std::ranges::any_of(outcomes, [](const Outcome &outcome) {
                           return outcome.state != OutcomeState::Skipped &&
                                  outcome.state != OutcomeState::Waiting &&
                                  outcome.state != OutcomeState::Refused;
                       });
    QStringList notes = begun ? plan.notes : QStringList();
    for (const Outcome &outcome : outcomes)
        if (outcome.state == OutcomeState::Waiting)
            if (const auto *step =
                    std::get_if<ManualStep>(&plan.steps.at(static_cast<std::size_t>(outcome.step)).action))
                notes.append(step->steps);
    return notes;
}

Result<void> Session::keepOn(const QString &session, const QString &reason)
{
    const QString line = reason.trimmed();
    if (line.isEmpty())
        return failure(ErrorCode::InvalidInput, session,
                       Text::tr("Write down why CredSSP stays on; whoever reads the report asks for it."));
    if (line.size() > KeptOn::longestReason)
        return failure(ErrorCode::InvalidInput, session,
                       Text::tr("The reason is longer than %1 characters. Write a shorter one.")
                           .arg(KeptOn::longestReason));
    if (!isOneLine(line))
        return failure(ErrorCode::InvalidInput, session,
                       Text::tr("The reason has line breaks or control characters. Write it in one line."));
    if (d->setup.kind != ComputerKind::Practice && this_machine::isWindows() && !this_machine::isElevated())
        return failure(ErrorCode::AccessDenied, session,
                       Text::tr("Only an administrator can write into the journal of real changes. Continue "
                                "as administrator to record the reason."));
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    if (const auto content = readOwn(session); !content)
        return Failure(content.error());
    auto journal = Journal::open(d->setup.journalFolder, session);
    if (!journal)
        return Failure(journal.error());
    journal->setObserver(d->journalObserver);
    return journal->keepOn(
        {maskSecrets(line), this_machine::userName(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
}

RunResult lastRun(const JournalContent &journal)
{
    RunResult result;
    result.session = journal.header.session;
    result.state = journal.state();
    result.plan = journal.header.plan;
    if (!journal.passes.empty()) {
        result.plan = journal.passes.back().plan;
        result.outcomes = journal.passes.back().outcomes;
        if (auto course = courseOf(journal))
            result.places = std::move(course->places.back());
    }
    for (int i = static_cast<int>(result.places.size()); std::cmp_less(i, result.plan.steps.size()); ++i)
        result.places.push_back(i);
    result.notes = notesAfter(result.plan, result.outcomes);
    return result;
}

Result<SessionSetup> setupOf(const JournalHeader &header, const QString &journalFolder,
                             const QStringList &also)
{
    SessionSetup setup;
    setup.kind = header.kind;
    setup.journalFolder = journalFolder;
    setup.also = also;
    QStringList names;
    for (const PlannedComputer &computer : header.plan.computers)
        names.append(computer.typed);
    Result<Topology> topology;
    if (header.kind == ComputerKind::Practice) {
        auto store = PracticeStore::openState(header.world);
        if (!store)
            return Failure(store.error());
        setup.practice = *std::move(store);
        topology = setup.practice->topology(names.value(0), names.mid(1));
    } else {
        topology = this_machine::topology(names.value(0), names.mid(1));
    }
    if (!topology)
        return Failure(topology.error());
    setup.topology = *std::move(topology);
    // What a script was taken to before is not reached otherwise now.
    for (Involved &server : setup.topology.servers)
        for (const PlannedComputer &computer : header.plan.computers)
            if (computer.identity.kind == ComputerKind::Carried &&
                sameRegistryName(computer.typed, server.typed))
                server.computer = std::make_shared<CarriedComputer>(server.typed, computer.identity);
    return setup;
}

std::vector<SessionSummary> sessionsIn(const QString &journalFolder)
{
    std::vector<SessionSummary> summaries;
    for (const QString &id : Journal::sessions(journalFolder)) {
        SessionSummary summary;
        summary.id = id;
        const auto content = Journal::read(journalFolder, id);
        if (!content) {
            summary.broken = content.error();
        } else {
            summary.state = content->state();
            summary.kind = content->header.kind;
            summary.remedy = content->header.plan.remedy;
            for (const PlannedComputer &computer : content->header.plan.computers)
                summary.computers.append(computer.typed);
            summary.started = content->header.started;
            summary.user = content->header.user;
            summary.keptOn = content->keptOn;
        }
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace credssp
