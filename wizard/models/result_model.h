// What the page "Did it work?" shows and does, without a window.
#pragma once

#include "engine/computers/second_hop.h"
#include "engine/symptoms/symptom.h"
#include "wizard/models/outcome_rows.h"
#include "wizard/models/undertaking.h"
#include "wizard/models/worker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace credssp {

class Troubleshooting;
struct RunResult;

/// What was read back, and what the person saw when trying again. Lives in the window's thread; every call
/// returns at once.
class ResultModel final : public QObject
{
    Q_OBJECT

public:
    enum class Verdict
    {
        Nothing, ///< nothing has been done yet
        Good,
        Attention, ///< done, but not all of it or not proven, or a person is waited for
        Bad
    };
    enum class Answer
    {
        None,
        Works,
        SameError,
        AnotherError
    };
    /// What trying the connection came to.
    struct Attempt
    {
        bool connected = false;
        QString text; ///< what Windows printed; a sentence of ours when it could not be tried
        bool tried = true;
    };

    explicit ResultModel(Troubleshooting &shared, QObject *parent = nullptr);

    // --- what was read back ---
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] OutcomeRows &outcomes() { return m_outcomes; }
    /// Whole sentences: what a person must still do, what stays on.
    [[nodiscard]] QStringList notes() const;
    /// What the button does that goes on with what is not done yet; empty when everything is.
    [[nodiscard]] QString restText() const;
    [[nodiscard]] QString restTitle() const; ///< why there is a rest, in one sentence
    void doTheRest();

    // --- trying again ---
    /// False after an undo and after turning CredSSP off: nothing failed that could be tried again.
    [[nodiscard]] bool asksToTryAgain() const;
    [[nodiscard]] bool canTry() const; ///< in practice
    void tryConnection();
    [[nodiscard]] bool isTrying() const { return m_trying; }
    /// On real computers the person signs in, in a PowerShell window that is opened for it.
    [[nodiscard]] bool canTrySecondHop() const;
    [[nodiscard]] QStringList hopServers() const;
    /// What the window will run, byte for byte; kept for trySecondHop(). Errors: of parseSecondHop() and
    /// SecondHopTrial::prepare().
    [[nodiscard]] Result<QString> prepareSecondHop(const QString &server, const QString &onward);
    /// Opens it. What comes of it is attempt(); a person may take as long as they like, or stopTrying().
    void trySecondHop();
    void stopTrying();
    [[nodiscard]] bool isSigningIn() const { return m_signingIn; }
    [[nodiscard]] const std::optional<Attempt> &attempt() const { return m_attempt; }
    [[nodiscard]] QString attemptText() const; ///< one sentence; empty before the first

    [[nodiscard]] Answer answer() const { return m_answer; }
    void setAnswer(Answer answer);

    [[nodiscard]] const QString &otherText() const { return m_otherText; }
    /// Recognizes it on a thread of its own; recognized() follows.
    void setOtherText(const QString &text);
    [[nodiscard]] bool isRecognizing() const { return m_recognizing; }
    [[nodiscard]] const std::vector<Symptom> &otherSymptoms() const { return m_otherSymptoms; }
    /// One sentence: what the other error is, or that it is not known; empty without a text.
    [[nodiscard]] QString recognition() const;
    [[nodiscard]] QString recognitionFacts() const; ///< code and computer; may be empty
    /// What the chosen answer leads to, in one or two sentences.
    [[nodiscard]] QString consequence() const;

    // --- going on ---
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canGoOn() const;
    /// The primary button. True: on to "Done". False: the window goes to another page by itself.
    [[nodiscard]] bool goOn();

signals:
    void resultChanged(); ///< everything may be another
    void attemptChanged();
    void answerChanged();
    void recognized();

private:
    void adoptResult();
    struct Tried
    {
        ConnectionAnswer answer;
        std::vector<Symptom> symptoms;
    };
    void beginTrying(bool signingIn);
    void endTrying(int round, const Result<Tried> &tried);
    void adoptAttempt(Attempt attempt, const std::vector<Symptom> &symptoms);
    void recognize();
    void goRound();
    [[nodiscard]] const RunResult *result() const;
    [[nodiscard]] bool isUndo() const { return m_done.kind == Undertaking::Kind::Undo; }
    [[nodiscard]] const QString &remedy() const { return m_done.remedy; }
    [[nodiscard]] bool isSameError(const QString &text, const std::vector<Symptom> &symptoms) const;

    Troubleshooting &m_shared;
    Undertaking m_done; ///< what the result is of; the shared one may already be the next
    OutcomeRows m_outcomes;
    int m_unproven = 0;

    int m_round = 0; ///< which result an attempt belongs to
    bool m_trying = false;
    bool m_signingIn = false; ///< in a window of PowerShell's
    std::shared_ptr<const SecondHopTrial> m_trial;
    std::optional<Attempt> m_attempt;
    Answer m_answer = Answer::None;
    QString m_otherText;
    std::vector<Symptom> m_otherSymptoms;
    bool m_recognizing = false;
    bool m_recognizeAgain = false; ///< the text is newer than the one being recognized
    bool m_goWhenRecognized = false;
    // Last: they end before what their jobs tell.
    Worker m_recognizer;
    Worker m_hopper; ///< not the session's: a person may take their time
};

} // namespace credssp
