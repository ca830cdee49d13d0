// What the page "What does the error say?" shows and does, without a window.
#pragma once

#include "wizard/models/earlier_sessions.h"
#include "wizard/models/error_text.h"
#include "wizard/models/worker.h"

#include <QObject>

namespace credssp {

class Troubleshooting;

class ErrorModel final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Nothing,     ///< no text yet
        Looking,     ///< a text nothing is known of yet
        Recognized,  ///< headline() and what follows are of it
        Unrecognized ///< the text says nothing that is known
    };
    /// A practice scenario as people choose it: by its story. The ending is not told.
    struct Story
    {
        QString name;
        QString story;
        QString computers; ///< "From A to B"
    };

    explicit ErrorModel(Troubleshooting &shared, QObject *parent = nullptr);

    // --- the text ---
    /// What stands in the box now. Recognized on a thread of its own, at most one text at a time: of those
    /// that come meanwhile only the newest is.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Reads a file, then textReady(), logGiven() or problemChanged().
    void openFile(const QString &path);
    /// Prepares a long text for the box, then textReady(), or problemChanged().
    void takeIn(const QString &text);
    [[nodiscard]] bool isReading() const { return m_reading > 0; }
    /// What went wrong last, a whole sentence; empty when nothing did.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What is special about the text in the box: cut, or printed by a practice world; may be empty.
    [[nodiscard]] const QString &note() const { return m_note; }

    // --- what was recognized ---
    [[nodiscard]] State state() const { return m_state; }
    /// One sentence, in every state.
    [[nodiscard]] QString headline() const;
    /// What it means for what to do next; may be empty.
    [[nodiscard]] QString advice() const;
    /// How sure, the code, the computer; only what is known.
    [[nodiscard]] QStringList facts() const;
    /// What else it could be, best first.
    [[nodiscard]] QStringList others() const;
    /// Places in text().
    [[nodiscard]] const std::vector<TextRange> &highlights() const { return m_found.highlights; }

    // --- going on ---
    /// The person has no message: the checks alone must do.
    void goWithoutMessage();
    [[nodiscard]] bool canGoWithoutMessage() const;
    /// Whether there is anything to check at all, real or in practice.
    [[nodiscard]] bool hasComputers() const;
    [[nodiscard]] bool isComplete() const;

    // --- practice ---
    [[nodiscard]] static std::vector<Story> stories();
    /// Starts over on a scenario; what trying its connection prints comes by textReplaced().
    void practise(const QString &name);
    /// Gives back what stood in the box before.
    void leavePractice();
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] QString story() const;
    /// Where nothing real can be checked, why: one or two whole sentences; else empty.
    [[nodiscard]] QString whyPractice() const;

    // --- earlier runs ---
    /// Looks again what earlier runs left.
    void refresh();
    [[nodiscard]] std::optional<EarlierSessions::Offer> offer() const;
    /// Takes up the offered session and asks for the page that shows its steps.
    void takeUpOffer();

signals:
    /// For the box: put @p text in place of everything.
    void textReplaced(const QString &text);
    /// For the box: a text that openFile() or takeIn() prepared.
    void textReady(const QString &text, bool wholeFile);
    /// The file is larger than a text that somebody pastes, or packed: a LogModel reads it.
    void logGiven(const QString &path);
    void recognitionChanged();
    void problemChanged();
    void noteChanged();
    void completeChanged();
    void practiceChanged();
    void offerChanged();
    void readingChanged();

private:
    void recognizeNewest();
    void recognized(Recognition found);
    void commit();
    void adoptError();
    void practiceBegan();
    void showPracticeMessage(const Result<ConnectionAnswer> &answer);
    void prepared(Result<Intake> intake, const QString &file);
    void setProblem(const QString &problem);
    void setNote(const QString &note);
    void setState(State state);
    void beginReading(int jobs);

    Troubleshooting &m_shared;
    EarlierSessions m_earlier;
    QString m_text;
    QString m_ownText; ///< what stood in the box before practice
    QString m_problem;
    QString m_note;
    QString m_nextNote; ///< for the text that was handed to the box and comes back by setText()
    Recognition m_found;
    State m_state = State::Nothing;
    bool m_running = false;
    bool m_committing = false;
    bool m_withoutMessage = false;
    bool m_connected = false; ///< the practice world has no error
    int m_practiceRound = 0;
    int m_reading = 0;
    Worker m_recognizer; ///< of its own: the shared one may be busy for long. Last: it ends first.
};

} // namespace credssp
