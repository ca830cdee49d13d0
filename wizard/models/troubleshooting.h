// What the person has said and what was learnt, shared by all pages' models; the engine's session behind it.
#pragma once

#include "engine/computers/second_hop.h"
#include "engine/computers/this_machine.h"
#include "engine/plan/preview.h"
#include "engine/session.h"
#include "wizard/models/page_id.h"
#include "wizard/models/undertaking.h"
#include "wizard/models/worker.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace credssp {

/// Where the window works. Made once, in plain sight, by app/wizard.
struct Surroundings
{
    bool windows = false;   ///< real computers can be asked here
    QString computerName;   ///< this computer's own name
    QString journalFolder;  ///< of real changes; empty where there is no Windows
    QString practiceFolder; ///< of practice journals
    /// Starts the second window as administrator with the path of a session file; @p ended is told, in the
    /// calling thread, whether the window was opened and closed again (an error: it never opened). Empty
    /// where nothing can be elevated.
    std::function<void(const QString &file, std::function<void(Result<void>)> ended)> elevate;
    bool administrator = this_machine::isElevated(); ///< this process has administrator rights
    /// Only in the second window, from its session file: the nonce that the journal repeats, and the hash of
    /// the plan that the person saw in the first window.
    QString handover = {};
    QString handoverHash = {};
    /// Who joins a group: in the second window the person of the first one; empty = the current user.
    QString user = {};
    /// What tries a second hop; empty = a PowerShell window. Tests answer in its place.
    std::function<Result<ConnectionAnswer>(const SecondHopTrial &, std::stop_token)> trySecondHop = {};
    /// Where requests of carried computers wait for their answers; empty = scripts are not offered.
    QString carriedFolder = {};
    /// Practice computers can all be reached, so that nothing is taken to them. Tests do.
    bool carriesInPractice = false;
};

/// A server that scripts are taken to.
struct CarriedServer
{
    QString name;
    /// Which computer it was, as far as an earlier session knows.
    ComputerIdentity known = {ComputerKind::Carried, {}, {}};
    QByteArray answer = {}; ///< the last answer to questions alone, as it was brought; empty: none
    QString file = {};      ///< its file's name, for sentences

    friend bool operator==(const CarriedServer &, const CarriedServer &) = default;
};

/// What a check came to, from the worker to the window.
struct Checked
{
    std::vector<Finding> findings;
    std::map<QString, QString> unreached; ///< the computers that gave no answer, each with the reason
};
/// Any thread.
[[nodiscard]] Checked checkedIn(const Session &session);

/// A plan and what is shown of it.
struct ShownPlan
{
    Plan plan;
    PlanPreview preview;
};
/// Any thread.
[[nodiscard]] Result<ShownPlan> shownPlan(Result<Plan> plan);

/// Lives in the window's thread; the engine runs on its worker, one job at a time. Setters tell by signals,
/// and what follows from something older is forgotten with it: other computers forget the findings, other
/// findings the diagnosis, another undertaking the plan.
class Troubleshooting final : public QObject
{
    Q_OBJECT

public:
    explicit Troubleshooting(Surroundings surroundings, QObject *parent = nullptr);
    ~Troubleshooting() override;

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] Worker &worker() { return m_worker; }

    // --- practice ---
    /// Starts over on a practice scenario; with @p statePath its world is kept there. Errors as
    /// PracticeStore::open(). Quick: reads one small file.
    [[nodiscard]] Result<void> startPractice(const QString &nameOrPath, const QString &statePath = {});
    /// Starts over on real computers (or on nothing, where there is no Windows).
    void leavePractice();
    [[nodiscard]] bool isPractice() const { return m_practice != nullptr; }
    [[nodiscard]] const PracticeScenario *scenario() const;
    /// Whether there are computers to work with at all: Windows, or a practice scenario.
    [[nodiscard]] bool hasComputers() const { return m_surroundings.windows || isPractice(); }
    /// Where this run's journals are.
    [[nodiscard]] QString journalFolder() const;

    // --- the error ---
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] const std::vector<Symptom> &symptoms() const { return m_symptoms; }
    void setError(const QString &text, std::vector<Symptom> symptoms);

    // --- the computers ---
    [[nodiscard]] const QString &client() const { return m_client; }
    [[nodiscard]] const QStringList &servers() const { return m_servers; }
    void setComputers(const QString &client, const QStringList &servers);
    /// Servers whose entries of others do not keep a switch on ("also for these servers").
    [[nodiscard]] const QStringList &also() const { return m_also; }
    void setAlso(const QStringList &servers);

    // --- servers that a person goes to ---
    /// Whether scripts can be taken to servers at all.
    [[nodiscard]] bool canCarry() const;
    [[nodiscard]] const std::vector<CarriedServer> &carried() const { return m_carried; }
    [[nodiscard]] bool isCarried(const QString &server) const;
    /// Another choice of them, for a session that is opened anew.
    void setCarried(std::vector<CarriedServer> servers);
    /// The open session has it carried from now on (Session::carry): so will those that follow.
    void addCarried(const QString &server);
    /// Asked over the network again.
    void removeCarried(const QString &server);
    /// What it answered to questions is brought to every session that follows, while it is of use.
    void keepAnswer(const QString &server, const QByteArray &answer, const QString &file);
    /// Drops the engine's session and keeps what was learnt: the next call opens another one.
    void renewSession();

    // --- what was learnt ---
    [[nodiscard]] bool isChecked() const { return m_checked; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// The computers that gave no answer over the network, each with the reason.
    [[nodiscard]] const std::map<QString, QString> &unreached() const { return m_unreached; }
    void setFindings(std::vector<Finding> findings, std::map<QString, QString> unreached = {});
    [[nodiscard]] const std::optional<Diagnosis> &diagnosis() const { return m_diagnosis; }
    void setDiagnosis(Diagnosis diagnosis);
    /// Remedies that did not help, in the order they were tried.
    [[nodiscard]] const QStringList &tried() const { return m_tried; }
    void addTried(const QString &remedy);

    // --- what is about to happen ---
    [[nodiscard]] const Undertaking &undertaking() const { return m_undertaking; }
    void setUndertaking(const Undertaking &undertaking);
    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }
    [[nodiscard]] const PlanPreview &preview() const { return m_preview; } ///< of plan()
    void setPlan(Plan plan);
    /// The same where previewOf(@p plan) is at hand: for many changes it is better made on the worker.
    void setPlan(Plan plan, PlanPreview preview);
    void forgetPlan();
    /// The person has read all of plan() and wants it made. Another plan has to be confirmed anew.
    void confirmPlan();
    [[nodiscard]] bool isPlanConfirmed() const { return m_planConfirmed; }
    /// The person has ticked every manual step of the plan.
    [[nodiscard]] bool manualDone() const { return m_manualDone; }
    void setManualDone(bool done);

    // --- what happened ---
    [[nodiscard]] const std::optional<RunResult> &result() const { return m_result; }
    /// What became of the undertaking; its session is remembered among madeSessions().
    void setResult(RunResult result);
    /// Sessions that this run of the window has made changes in, oldest first.
    [[nodiscard]] const QStringList &madeSessions() const { return m_madeSessions; }

    /// Runs @p work (`Result<T> work(Session &, std::stop_token)`) on the worker. The session is opened there
    /// at the first call after the computers were set: a failure to open is the answer then.
    template <typename Work, typename Done> void withSession(QObject *receiver, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, Session &, std::stop_token>;
        m_worker.run(
            receiver,
            [slot = m_session, work = std::move(work)](std::stop_token stop) mutable -> Value {
                if (auto opened = open(*slot); !opened)
                    return Failure(opened.error());
                return work(*slot->session, std::move(stop));
            },
            std::move(done));
    }
    /// Drops the engine's session, so that the next call reads everything afresh.
    void closeSession();

    /// Takes up a session of the past (its computers, its world, its journal) for undo or resume; a session
    /// whose undo was interrupted is resumed by an undo. The opening itself happens on the worker; @p done is
    /// told how it went.
    void takeUp(const QString &folder, const QString &session, Undertaking::Kind kind,
                std::function<void(Result<void>)> done);

    /// Asks the window to show a page; going back never loses what was typed.
    void requestPage(PageId page) { emit pageRequested(page); }

signals:
    void practiceChanged();
    void errorChanged();
    void computersChanged();
    void findingsChanged();
    void diagnosisChanged();
    void undertakingChanged();
    void planChanged();
    void resultChanged();
    void pageRequested(credssp::PageId page);

private:
    struct Slot
    {
        QString client;
        QStringList servers;
        QStringList also;
        QString journalFolder;
        QString user;
        std::vector<CarriedServer> carried;
        QString carriedFolder;
        bool isStrict = false;                   ///< what was handed over is used whole or not at all
        std::shared_ptr<PracticeStore> practice; ///< null for real computers
        std::unique_ptr<Session> session;
    };
    [[nodiscard]] static Result<void> open(Slot &slot); ///< on the worker
    void startOver();
    [[nodiscard]] CarriedServer *findCarried(const QString &server);
    void learnFrom(const RunResult &result);

    Surroundings m_surroundings;
    std::shared_ptr<PracticeStore> m_practice;
    QString m_pastFolder; ///< of a session taken up; empty = the usual one

    QString m_errorText;
    std::vector<Symptom> m_symptoms;
    QString m_client;
    QStringList m_servers;
    QStringList m_also;
    std::vector<CarriedServer> m_carried;
    bool m_checked = false;
    std::vector<Finding> m_findings;
    std::map<QString, QString> m_unreached;
    std::optional<Diagnosis> m_diagnosis;
    QStringList m_tried;
    Undertaking m_undertaking;
    std::optional<Plan> m_plan;
    PlanPreview m_preview;
    bool m_planConfirmed = false;
    bool m_manualDone = false;
    std::optional<RunResult> m_result;
    QStringList m_madeSessions;

    std::shared_ptr<Slot> m_session;
    Worker m_worker; ///< last: it ends before what its jobs use
};

} // namespace credssp
