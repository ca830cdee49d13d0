// What the page "Review every change" shows and does, without a window.
#pragma once

#include "engine/plan/preview.h"
#include "wizard/models/page_id.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QTemporaryFile;

namespace credssp {

struct RunResult;
class Troubleshooting;

/// Plans the shared undertaking on the worker, keeps what the person has read of it, and lets it be made only
/// when all of it was read. Lives in the window's thread; everything here returns at once.
class ReviewModel final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Empty,       ///< nothing was chosen yet, or what was shown was made
        Planning,    ///< the computers are being asked
        Ready,       ///< steps to read
        NothingToDo, ///< reason() says why
        Failed,      ///< there is no plan; message() says why
        Elsewhere    ///< the window with administrator rights is open
    };
    /// Steps that follow one another on one computer.
    struct Part
    {
        QString computer;
        bool isClient = false;
        bool isCarried = false; ///< a person takes these changes there
        std::vector<int> steps; ///< indexes into steps()
    };
    /// A server whose entries of others keep something on, unless it is ticked.
    struct OtherServer
    {
        QString name;
        bool ticked = false;
    };
    enum class Severity
    {
        Info,
        Warning,
        Problem
    };
    struct Message
    {
        Severity severity = Severity::Info;
        QString text; ///< what happened; empty: there is no message
        QString detail;
        QString action; ///< what doMessageAction() does; empty when nothing here can be done about it
    };

    explicit ReviewModel(Troubleshooting &shared, QObject *parent = nullptr);
    ~ReviewModel() override;

    /// The page comes into view: plans, unless there is a plan that was not made yet.
    void enter();
    /// Plans afresh, whatever is at hand.
    void plan();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Another one each time that another plan, or none, is shown.
    [[nodiscard]] int edition() const { return m_round; }
    [[nodiscard]] bool isUndo() const;
    [[nodiscard]] const std::vector<StepPreview> &steps() const;
    [[nodiscard]] std::vector<Part> parts() const;
    [[nodiscard]] QString summary() const; ///< how many changes on which computers
    [[nodiscard]] Risk risk() const;       ///< the gravest of all steps
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QString reason() const; ///< why there is nothing to do
    [[nodiscard]] Message message() const;
    void doMessageAction();

    // --- what was read ---
    [[nodiscard]] bool isSeen(int step) const;
    void setSeen(int step, bool seen);
    [[nodiscard]] bool allSeen() const;
    [[nodiscard]] QString seenText() const;

    // --- what stays on for others ---
    [[nodiscard]] std::vector<OtherServer> otherServers() const;
    /// Plans afresh with it.
    void setAlso(const QString &server, bool ticked);

    // --- going on ---
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canGoOn() const;
    /// The changes need administrator rights that this window does not have.
    [[nodiscard]] bool needsAdministrator() const;
    /// The primary button. True: go to following(). False: the person stays here, for example because the
    /// other window opens.
    [[nodiscard]] bool goOn();
    [[nodiscard]] PageId following() const;
    /// The second window, and nothing to do in it: it can only be closed.
    [[nodiscard]] bool isLast() const;
    /// Looks once whether the other window has already made the changes, and waits no longer.
    void stopWaiting();

    [[nodiscard]] QString scriptName() const; ///< a file name to begin with
    /// Error: what writing the file answers.
    [[nodiscard]] Result<void> saveScript(const QString &path) const;

signals:
    /// The stage, the steps or what can be done with them are others now.
    void changed();
    void seenChanged(int step);
    /// For the eye and the screen reader; one whole sentence.
    void announced(const QString &text);

private:
    void adoptPlan();
    void setStage(Stage stage);
    [[nodiscard]] Stage settledStage() const; ///< with the plan that is at hand
    void say(Message message);
    [[nodiscard]] bool canElevate() const;
    [[nodiscard]] bool offersOnlyUnchanged() const;
    void openElsewhere();
    void lookElsewhere(const QString &nothingDone);
    void adoptResult(RunResult result);

    Troubleshooting &m_shared;
    Stage m_stage = Stage::Empty;
    std::optional<Error> m_error;
    QString m_unavailable; ///< why the plan can be looked at, but not made
    Message m_said;        ///< what came of the other window
    std::vector<bool> m_seen;
    int m_round = 0; ///< which planning, or which other window, an answer belongs to
    QString m_nonce;
    std::unique_ptr<QTemporaryFile> m_handover;
};

} // namespace credssp
