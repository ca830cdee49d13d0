#include "wizard/models/troubleshooting.h"

#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/this_machine.h"
#include "engine/run/journal.h"

#include <QFileInfo>

#include <algorithm>

namespace credssp {

Checked checkedIn(const Session &session)
{
    Checked checked{session.findings(), {}};
    for (const QString &computer : session.computerNames())
        if (const auto why = session.whyUnreached(computer))
            checked.unreached.emplace(computer, errorText(*why));
    return checked;
}

Result<ShownPlan> shownPlan(Result<Plan> plan)
{
    if (!plan)
        return Failure(plan.error());
    PlanPreview preview = previewOf(*plan);
    return ShownPlan{*std::move(plan), std::move(preview)};
}

Troubleshooting::Troubleshooting(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
    , m_session(std::make_shared<Slot>())
{
    startOver();
}

Troubleshooting::~Troubleshooting() = default;

void Troubleshooting::startOver()
{
    m_pastFolder.clear();
    m_client = m_practice ? m_practice->scenario().client : m_surroundings.computerName;
    m_servers = m_practice ? m_practice->scenario().servers : QStringList();
    m_also.clear();
    m_carried.clear();
    m_tried.clear();
    m_undertaking = {};
    m_result.reset();
    m_madeSessions.clear();
    closeSession();
}

Result<void> Troubleshooting::startPractice(const QString &nameOrPath, const QString &statePath)
{
    auto store = PracticeStore::open(nameOrPath, statePath);
    if (!store)
        return Failure(store.error());
    // Created at first use: also a session that waits before its first change must find its world again.
    if (!statePath.isEmpty() && !QFileInfo::exists(statePath))
        if (auto saved = (*store)->saveTo(statePath); !saved)
            return saved;
    m_practice = *std::move(store);
    startOver();
    emit practiceChanged();
    emit computersChanged();
    return {};
}

void Troubleshooting::leavePractice()
{
    if (!m_practice)
        return;
    m_practice.reset();
    startOver();
    emit practiceChanged();
    emit computersChanged();
}

const PracticeScenario *Troubleshooting::scenario() const
{
    return m_practice ? &m_practice->scenario() : nullptr;
}

QString Troubleshooting::journalFolder() const
{
    if (!m_pastFolder.isEmpty())
        return m_pastFolder;
    return m_practice ? m_surroundings.practiceFolder : m_surroundings.journalFolder;
}

void Troubleshooting::setError(const QString &text, std::vector<Symptom> symptoms)
{
    m_errorText = text;
    m_symptoms = std::move(symptoms);
    m_diagnosis.reset();
    emit errorChanged();
}

void Troubleshooting::setComputers(const QString &client, const QStringList &servers)
{
    if (client == m_client && servers == m_servers)
        return;
    m_client = client;
    m_servers = servers;
    m_also.clear();
    std::erase_if(m_carried, [&](const CarriedServer &server) { return !servers.contains(server.name); });
    closeSession();
    emit computersChanged();
}

void Troubleshooting::setAlso(const QStringList &servers)
{
    if (servers == m_also)
        return;
    m_also = servers;
    closeSession();
}

void Troubleshooting::closeSession()
{
    renewSession();
    m_checked = false;
    m_findings.clear();
    m_unreached.clear();
    m_diagnosis.reset();
    forgetPlan();
}

void Troubleshooting::renewSession()
{
    m_session = std::make_shared<Slot>();
    m_session->client = m_client;
    m_session->servers = m_servers;
    m_session->also = m_also;
    m_session->journalFolder = journalFolder();
    m_session->user = m_surroundings.user;
    m_session->practice = m_practice;
    m_session->carried = m_carried;
    m_session->carriedFolder = m_surroundings.carriedFolder;
    m_session->isStrict = !m_surroundings.handover.isEmpty();
}

Result<void> Troubleshooting::open(Slot &slot)
{
    if (slot.session)
        return {};
    SessionSetup setup;
    setup.kind = slot.practice ? ComputerKind::Practice : ComputerKind::Windows;
    setup.practice = slot.practice;
    setup.journalFolder = slot.journalFolder;
    setup.also = slot.also;
    setup.user = slot.user;
    auto topology = slot.practice ? slot.practice->topology(slot.client, slot.servers)
                                  : this_machine::topology(slot.client, slot.servers);
    if (!topology)
        return Failure(topology.error());
    setup.topology = *std::move(topology);
    setup.carriedFolder = slot.carriedFolder;
    for (Involved &server : setup.topology.servers)
        for (const CarriedServer &carried : slot.carried)
            if (sameRegistryName(carried.name, server.typed))
                server.computer = std::make_shared<CarriedComputer>(server.typed, carried.known);
    slot.session = std::make_unique<Session>(std::move(setup));
    for (const CarriedServer &carried : slot.carried) {
        if (carried.answer.isEmpty())
            continue;
        const auto brought = slot.session->bringAnswer(carried.answer, carried.file);
        // Too old meanwhile: the server counts as one that has not answered, and its findings say so.
        if (brought || !slot.isStrict)
            continue;
        slot.session.reset();
        return Failure(brought.error());
    }
    return {};
}

void Troubleshooting::setFindings(std::vector<Finding> findings, std::map<QString, QString> unreached)
{
    m_checked = true;
    m_findings = std::move(findings);
    m_unreached = std::move(unreached);
    m_diagnosis.reset();
    emit findingsChanged();
}

bool Troubleshooting::canCarry() const
{
    return !m_surroundings.carriedFolder.isEmpty() && (!isPractice() || m_surroundings.carriesInPractice);
}

CarriedServer *Troubleshooting::findCarried(const QString &server)
{
    const auto found = std::ranges::find_if(
        m_carried, [&](const CarriedServer &other) { return sameRegistryName(other.name, server); });
    return found == m_carried.end() ? nullptr : &*found;
}

bool Troubleshooting::isCarried(const QString &server) const
{
    return std::ranges::any_of(
        m_carried, [&](const CarriedServer &other) { return sameRegistryName(other.name, server); });
}

void Troubleshooting::setCarried(std::vector<CarriedServer> servers)
{
    m_carried = std::move(servers);
    closeSession();
}

void Troubleshooting::addCarried(const QString &server)
{
    if (CarriedServer *known = findCarried(server))
        *known = {known->name};
    else
        m_carried.push_back({server});
}

void Troubleshooting::removeCarried(const QString &server)
{
    if (std::erase_if(m_carried,
                      [&](const CarriedServer &other) { return sameRegistryName(other.name, server); }) > 0)
        closeSession();
}

void Troubleshooting::keepAnswer(const QString &server, const QByteArray &answer, const QString &file)
{
    if (CarriedServer *carried = findCarried(server)) {
        carried->answer = answer;
        carried->file = file;
    }
}

/// After changes an answer of before is of no use, and one that told of them is used up.
void Troubleshooting::learnFrom(const RunResult &result)
{
    for (const PlannedComputer &computer : result.plan.computers)
        if (CarriedServer *carried = findCarried(computer.typed);
            carried != nullptr && !computer.identity.identity.isEmpty())
            carried->known = computer.identity;
    for (const Outcome &outcome : result.outcomes)
        if (outcome.state != OutcomeState::Waiting && outcome.state != OutcomeState::Skipped)
            if (CarriedServer *carried = findCarried(outcome.computer))
                carried->answer.clear();
    if (!m_carried.empty())
        renewSession();
}

void Troubleshooting::setDiagnosis(Diagnosis diagnosis)
{
    m_diagnosis = std::move(diagnosis);
    emit diagnosisChanged();
}

void Troubleshooting::addTried(const QString &remedy)
{
    if (!m_tried.contains(remedy))
        m_tried.append(remedy);
    m_diagnosis.reset();
}

void Troubleshooting::setUndertaking(const Undertaking &undertaking)
{
    if (undertaking == m_undertaking)
        return;
    m_undertaking = undertaking;
    forgetPlan();
    emit undertakingChanged();
}

void Troubleshooting::setPlan(Plan plan)
{
    PlanPreview preview = previewOf(plan);
    setPlan(std::move(plan), std::move(preview));
}

void Troubleshooting::setPlan(Plan plan, PlanPreview preview)
{
    m_plan = std::move(plan);
    m_preview = std::move(preview);
    m_planConfirmed = false;
    m_manualDone = false;
    emit planChanged();
}

void Troubleshooting::forgetPlan()
{
    m_plan.reset();
    m_preview = {};
    m_planConfirmed = false;
    m_manualDone = false;
    emit planChanged();
}

void Troubleshooting::confirmPlan()
{
    m_planConfirmed = m_plan.has_value();
}

void Troubleshooting::setManualDone(bool done)
{
    m_manualDone = done;
}

void Troubleshooting::setResult(RunResult result)
{
    if (!result.session.isEmpty() && !m_madeSessions.contains(result.session))
        m_madeSessions.append(result.session);
    learnFrom(result);
    m_result = std::move(result);
    emit resultChanged();
}

void Troubleshooting::takeUp(const QString &folder, const QString &session, Undertaking::Kind kind,
                             std::function<void(Result<void>)> done)
{
    struct Past
    {
        JournalHeader header;
        std::shared_ptr<PracticeStore> practice;
        bool undoing = false; ///< being taken back already: that is what there is to finish
    };
    const auto read = [folder, session](std::stop_token) -> Result<Past> {
        auto content = Journal::read(folder, session);
        if (!content)
            return Failure(content.error());
        Past past{std::move(content->header), nullptr,
                  !content->passes.empty() && content->passes.back().kind == PassKind::Undo};
        if (past.header.kind == ComputerKind::Practice) {
            auto store = PracticeStore::openState(past.header.world);
            if (!store)
                return Failure(store.error());
            past.practice = *std::move(store);
        }
        return past;
    };
    m_worker.run(this, read, [this, folder, session, kind, done = std::move(done)](Result<Past> past) {
        if (!past) {
            done(Failure(past.error()));
            return;
        }
        m_practice = past->practice;
        startOver();
        QStringList names;
        for (const PlannedComputer &computer : past->header.plan.computers) {
            names.append(computer.typed);
            if (computer.identity.kind == ComputerKind::Carried)
                m_carried.push_back({computer.typed, computer.identity});
        }
        m_pastFolder = folder;
        m_client = names.value(0);
        m_servers = names.mid(1);
        m_madeSessions = {session};
        closeSession();
        emit practiceChanged();
        emit computersChanged();
        const bool undo = kind == Undertaking::Kind::Resume && past->undoing;
        setUndertaking({undo ? Undertaking::Kind::Undo : kind, past->header.plan.remedy, session, false, {}});
        done({});
    });
}

} // namespace credssp
