#include "wizard/models/review_model.h"

#include "engine/report/script.h"
#include "wizard/models/troubleshooting.h"

#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

namespace credssp {

namespace {

Result<Plan> planIt(Session &session, const Undertaking &what, std::stop_token stop)
{
    if (what.kind == Undertaking::Kind::Apply)
        return session.plan(what.remedy, stop);
    if (what.kind == Undertaking::Kind::Undo)
        return session.undoPlan(what.session, what.onlyUnchanged, stop);
    auto remaining = session.resumePlan(what.session);
    if (!remaining)
        return Failure(remaining.error());
    // What the person leaves out is not shown as something that will happen.
    Plan &plan = remaining->plan;
    for (std::size_t i = remaining->places.size(); i-- > 0;)
        if (what.leaveOut.contains(remaining->places.at(i)))
            plan.steps.erase(plan.steps.begin() + static_cast<std::ptrdiff_t>(i));
    return std::move(plan);
}

} // namespace

ReviewModel::ReviewModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_shared, &Troubleshooting::planChanged, this, &ReviewModel::adoptPlan);
}

ReviewModel::~ReviewModel() = default;

void ReviewModel::enter()
{
    if (m_stage == Stage::Empty || m_stage == Stage::Failed)
        plan();
}

void ReviewModel::plan()
{
    const Undertaking what = m_shared.undertaking();
    m_shared.forgetPlan();
    if (!what.isChosen())
        return; // message() says so
    const int round = m_round;
    setStage(Stage::Planning);
    emit announced(tr("The computers are being asked what is there now."));
    m_shared.withSession(
        this,
        [what](Session &session, std::stop_token stop) { return shownPlan(planIt(session, what, stop)); },
        [this, round](Result<ShownPlan> plan) {
            if (round != m_round)
                return;
            if (plan) {
                m_shared.setPlan(std::move(plan->plan), std::move(plan->preview));
                return;
            }
            m_error = plan.error();
            setStage(Stage::Failed);
            emit announced(message().text);
        });
}

void ReviewModel::adoptPlan()
{
    ++m_round; // answers to anything older come too late
    m_error.reset();
    m_handover.reset();
    m_seen.clear();
    m_unavailable.clear();
    if (!m_shared.plan()) {
        setStage(Stage::Empty);
        return;
    }
    m_unavailable = notAvailableYet(*m_shared.plan());
    m_seen.assign(m_shared.plan()->steps.size(), false);
    setStage(settledStage());
    emit announced(m_seen.empty() ? reason() : summary());
}

ReviewModel::Stage ReviewModel::settledStage() const
{
    return m_seen.empty() ? Stage::NothingToDo : Stage::Ready;
}

void ReviewModel::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

bool ReviewModel::isUndo() const
{
    return m_shared.undertaking().kind == Undertaking::Kind::Undo;
}

const std::vector<StepPreview> &ReviewModel::steps() const
{
    return m_shared.preview().steps;
}

std::vector<ReviewModel::Part> ReviewModel::parts() const
{
    std::vector<Part> parts;
    int index = 0;
    for (const StepPreview &step : steps()) {
        const auto &computers = m_shared.plan()->computers; // steps() has none without a plan
        if (parts.empty() || parts.back().computer != step.computer)
            parts.push_back({step.computer,
                             !computers.empty() && computers.front().typed == step.computer,
                             kindAt(*m_shared.plan(), step.computer) == ComputerKind::Carried,
                             {}});
        parts.back().steps.push_back(index++);
    }
    return parts;
}

QString ReviewModel::summary() const
{
    QStringList computers;
    for (const StepPreview &step : steps())
        if (!computers.contains(step.computer))
            computers.append(step.computer);
    const int count = static_cast<int>(steps().size());
    if (computers.size() == 1)
        return tr("%n change(s) on %1.", "one computer, by its name", count).arg(computers.front());
    return tr("%n change(s), on %1 computers.", "at least two computers", count).arg(computers.size());
}

Risk ReviewModel::risk() const
{
    Risk gravest = Risk::None;
    for (const StepPreview &step : steps())
        gravest = std::max(gravest, step.risk);
    return gravest;
}

QStringList ReviewModel::notes() const
{
    return m_shared.preview().notes;
}

QString ReviewModel::reason() const
{
    const QString &reason = m_shared.preview().reason;
    return reason.isEmpty() ? tr("There is nothing to do.") : reason;
}

bool ReviewModel::isSeen(int step) const
{
    const auto index = static_cast<std::size_t>(step);
    return index < m_seen.size() && m_seen.at(index);
}

void ReviewModel::setSeen(int step, bool seen)
{
    const auto index = static_cast<std::size_t>(step);
    if (index >= m_seen.size() || m_seen.at(index) == seen)
        return;
    m_seen.at(index) = seen;
    emit seenChanged(step);
}

bool ReviewModel::allSeen() const
{
    return std::ranges::all_of(m_seen, [](bool seen) { return seen; });
}

QString ReviewModel::seenText() const
{
    if (m_stage != Stage::Ready)
        return {};
    if (allSeen())
        return tr("You have read every change.");
    return tr("You have read %1 of %n change(s).", nullptr, static_cast<int>(m_seen.size()))
        .arg(std::ranges::count(m_seen, true));
}

std::vector<ReviewModel::OtherServer> ReviewModel::otherServers() const
{
    std::vector<OtherServer> servers;
    for (const QString &name : m_shared.also())
        servers.push_back({name, true});
    if (m_shared.plan())
        for (const QString &name : m_shared.plan()->neededBy)
            if (!m_shared.also().contains(name, Qt::CaseInsensitive))
                servers.push_back({name, false});
    std::ranges::sort(servers, {}, &OtherServer::name);
    return servers;
}

void ReviewModel::setAlso(const QString &server, bool ticked)
{
    QStringList also = m_shared.also();
    also.removeAll(server);
    if (ticked)
        also.append(server);
    m_shared.setAlso(also);
    plan();
}

ReviewModel::Message ReviewModel::message() const
{
    if (m_stage == Stage::Failed && offersOnlyUnchanged())
        return {Severity::Problem, tr("Somebody has changed something since. Nothing was taken back."),
                errorText(*m_error), tr("Take back &only what is unchanged")};
    if (m_stage == Stage::Failed)
        return {Severity::Problem, tr("There is nothing to show: the changes could not be worked out."),
                errorText(*m_error), tr("&Look again")};
    if (m_stage == Stage::Elsewhere)
        return {Severity::Info, tr("A second window has been opened with administrator rights."),
                tr("Make the changes there. This window waits, and goes on when the other one is closed."),
                tr("Stop &waiting")};
    if (m_stage == Stage::Planning)
        return m_said;
    if (m_stage == Stage::Empty)
        return {Severity::Info,
                tr("There are no changes to show yet."),
                tr("Go back and choose what is to be done."),
                {}};
    if (!m_unavailable.isEmpty())
        return {Severity::Warning,
                m_unavailable,
                tr("You can read them here and save them as a PowerShell script."),
                {}};
    if (needsAdministrator() && !canElevate())
        return {
            Severity::Warning,
            tr("These changes need administrator rights, which this window lacks."),
            tr("Close the window and start CredSSP Wizard as administrator. Nothing is lost: what was begun "
               "is offered again."),
            {}};
    if (!m_said.text.isEmpty())
        return m_said;
    const Surroundings &here = m_shared.surroundings();
    if (!here.handoverHash.isEmpty() && here.handoverHash != m_shared.preview().hash)
        return {
            Severity::Warning,
            tr("These are not the changes that you saw in the first window."),
            tr("Something on the computers has changed in between. What you see here is what would be made "
               "now."),
            {}};
    return {};
}

bool ReviewModel::offersOnlyUnchanged() const
{
    return m_error && m_error->code == ErrorCode::Conflict && isUndo() &&
           !m_shared.undertaking().onlyUnchanged;
}

void ReviewModel::doMessageAction()
{
    if (m_stage == Stage::Elsewhere) {
        stopWaiting();
        return;
    }
    if (offersOnlyUnchanged()) {
        Undertaking rest = m_shared.undertaking();
        rest.onlyUnchanged = true;
        m_shared.setUndertaking(rest);
    }
    plan();
}

QString ReviewModel::primaryText() const
{
    if (isLast())
        return tr("&Close and go on in the first window");
    if (needsAdministrator())
        return tr("Continue as &administrator");
    if (m_stage == Stage::NothingToDo)
        return tr("&Go on");
    const int count = static_cast<int>(steps().size());
    if (count == 0)
        return isUndo() ? tr("&Take back the changes") : tr("&Make the changes");
    return isUndo() ? tr("&Take back %n change(s)", nullptr, count)
                    : tr("&Make %n change(s)", nullptr, count);
}

bool ReviewModel::canGoOn() const
{
    if (!m_shared.plan())
        return false;
    if (m_stage == Stage::NothingToDo)
        return !needsAdministrator() || canElevate();
    return m_stage == Stage::Ready && allSeen() && m_unavailable.isEmpty() &&
           (!needsAdministrator() || canElevate());
}

bool ReviewModel::needsAdministrator() const
{
    const Surroundings &here = m_shared.surroundings();
    if (m_shared.isPractice() || !here.windows || here.administrator)
        return false;
    // What was begun is finished in its journal, which only an administrator can write, also when no step is
    // left.
    if (m_shared.undertaking().kind == Undertaking::Kind::Resume && m_shared.plan())
        return true;
    return std::ranges::any_of(steps(), &StepPreview::elevated);
}

bool ReviewModel::goOn()
{
    if (!canGoOn())
        return false;
    m_said = {};
    if (needsAdministrator()) {
        openElsewhere();
        return false;
    }
    if (following() == PageId::Change)
        m_shared.confirmPlan();
    else
        m_shared.setResult({{}, SessionState::Done, *m_shared.plan(), {}, notes(), {}});
    return true;
}

PageId ReviewModel::following() const
{
    const Undertaking &what = m_shared.undertaking();
    // A session that is resumed is ended by it, also when nothing is left.
    if (m_stage != Stage::NothingToDo || what.kind == Undertaking::Kind::Resume)
        return PageId::Change;
    const bool helps = !isUndo() && what.remedy != QLatin1String("turn-off-credssp");
    return helps ? PageId::Result : PageId::Done;
}

bool ReviewModel::isLast() const
{
    return m_stage == Stage::NothingToDo && !m_shared.surroundings().handover.isEmpty() &&
           m_shared.undertaking().kind != Undertaking::Kind::Resume;
}

QString ReviewModel::scriptName() const
{
    const QString what = isUndo()          ? QStringLiteral("undo-") + m_shared.undertaking().session
                         : m_shared.plan() ? m_shared.plan()->remedy
                                           : QString();
    return QStringLiteral("credssp-%1.ps1").arg(what);
}

Result<void> ReviewModel::saveScript(const QString &path) const
{
    const QByteArray bytes = m_shared.plan() ? powerShellScriptFile(*m_shared.plan()) : QByteArray();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::Failed, path,
                   tr("The file %1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace credssp
