#include "wizard/models/troubleshooting.h"

#include "engine/computers/this_machine.h"
#include "engine/run/journal.h"

namespace credssp {

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
    m_session = std::make_shared<Slot>();
    m_session->client = m_client;
    m_session->servers = m_servers;
    m_session->also = m_also;
    m_session->journalFolder = journalFolder();
    m_session->user = m_surroundings.user;
    m_session->practice = m_practice;
    m_checked = false;
    m_findings.clear();
    m_diagnosis.reset();
    forgetPlan();
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
    slot.session = std::make_unique<Session>(std::move(setup));
    return {};
}

void Troubleshooting::setFindings(std::vector<Finding> findings)
{
    m_checked = true;
    m_findings = std::move(findings);
    m_diagnosis.reset();
    emit findingsChanged();
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
        for (const PlannedComputer &computer : past->header.plan.computers)
            names.append(computer.typed);
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
