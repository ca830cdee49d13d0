// The journal of one session: JSON Lines, each chained to the line before by SHA-256, synced to disk.
#pragma once

#include "engine/plan/plan.h"

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace credssp {

/// The entries of a delegation list as they were when the plan was made: who came later is told by them.
struct KeptList
{
    QString computer; ///< as typed
    RegistryStore store = RegistryStore::Hklm;
    QString key;
    QStringList entries;

    template <typename V> static void describe(V &&v)
    {
        v("computer", &KeptList::computer);
        v("store", &KeptList::store);
        v("key", &KeptList::key);
        v("entries", &KeptList::entries);
    }
};

/// First line of every journal: what was confirmed, by whom, for which computers.
struct JournalHeader
{
    int schema = 1;
    QString session; ///< the id: yyyyMMdd-HHmmss-xxxxxx, unique in its folder
    ComputerKind kind = ComputerKind::Windows;
    QString scenario; ///< practice only
    QString world;    ///< practice only: where its world is kept (absolute path)
    QString user;
    QString started; ///< ISO 8601, UTC
    QString hash;    ///< of the plan below
    Plan plan;
    std::vector<KeptList> kept;
    QStringList causes; ///< whole sentences: what was wrong, best first; never pasted text
    QString handover;   ///< handover.h: the nonce of the window that handed this over; else empty

    template <typename V> static void describe(V &&v)
    {
        v("schema", &JournalHeader::schema);
        v("session", &JournalHeader::session);
        v("kind", &JournalHeader::kind);
        v("scenario", &JournalHeader::scenario);
        v("world", &JournalHeader::world);
        v("user", &JournalHeader::user);
        v("started", &JournalHeader::started);
        v("hash", &JournalHeader::hash);
        v("plan", &JournalHeader::plan);
        v("kept", &JournalHeader::kept);
        v("causes", &JournalHeader::causes, json::mayBeMissing);
        v("handover", &JournalHeader::handover, json::mayBeMissing);
    }
};

enum class OutcomeState
{
    Done,
    NotChanged,
    Failed,
    Refused,
    Waiting,
    Unproven,
    Skipped
};
template <> struct EnumNames<OutcomeState>
{
    static constexpr std::array names{std::pair{OutcomeState::Done, std::string_view("done")},
                                      std::pair{OutcomeState::NotChanged, std::string_view("not-changed")},
                                      std::pair{OutcomeState::Failed, std::string_view("failed")},
                                      std::pair{OutcomeState::Refused, std::string_view("refused")},
                                      std::pair{OutcomeState::Waiting, std::string_view("waiting")},
                                      std::pair{OutcomeState::Unproven, std::string_view("unproven")},
                                      std::pair{OutcomeState::Skipped, std::string_view("skipped")}};
};

/// What became of one step.
struct Outcome
{
    int step = 0;     ///< its place in the plan (of the pass), counted from 0
    QString computer; ///< as typed
    OutcomeState state = OutcomeState::Skipped;
    QString detail; ///< whole sentences: what was read back, or what went wrong and what state things are in
    std::vector<Answer>
        now;              ///< what was read back, in the order of the step's changes; empty when unreadable
    bool leftOut = false; ///< Skipped because the person left it out, for good: resume does not ask again
    Source source = Source::ReadBack; ///< how this is known; Reported for a carried computer

    template <typename V> static void describe(V &&v)
    {
        v("step", &Outcome::step);
        v("computer", &Outcome::computer);
        v("state", &Outcome::state);
        v("detail", &Outcome::detail);
        v("now", &Outcome::now);
        v("leftOut", &Outcome::leftOut, json::mayBeMissing);
        v("source", &Outcome::source, json::mayBeMissing);
    }
};

/// A pass over steps: the apply itself, an undo, or a resume. Passes follow one another in a journal.
enum class PassKind
{
    Apply,
    Undo,
    Resume
};
template <> struct EnumNames<PassKind>
{
    static constexpr std::array names{std::pair{PassKind::Apply, std::string_view("apply")},
                                      std::pair{PassKind::Undo, std::string_view("undo")},
                                      std::pair{PassKind::Resume, std::string_view("resume")}};
};

struct Pass
{
    PassKind kind = PassKind::Apply;
    Plan plan; ///< the steps of this pass
    QString started;
    QString handover;         ///< as in the header, for an undo or a resume that was handed over
    std::vector<int> intents; ///< steps whose intent was journaled
    std::vector<Outcome> outcomes;
    bool ended = false;
};

enum class SessionState
{
    Done,
    Failed,
    Refused,
    Waiting,
    Interrupted,
    Undone,
    PartlyUndone,
    PartlyDone ///< ended: everything was done except for what the person left out
};
template <> struct EnumNames<SessionState>
{
    static constexpr std::array names{
        std::pair{SessionState::Done, std::string_view("done")},
        std::pair{SessionState::Failed, std::string_view("failed")},
        std::pair{SessionState::Refused, std::string_view("refused")},
        std::pair{SessionState::Waiting, std::string_view("waiting")},
        std::pair{SessionState::Interrupted, std::string_view("interrupted")},
        std::pair{SessionState::Undone, std::string_view("undone")},
        std::pair{SessionState::PartlyUndone, std::string_view("partly-undone")},
        std::pair{SessionState::PartlyDone, std::string_view("partly-done")}};
};

/// The person decided to leave CredSSP on. It says something about the session and changes nothing in it.
struct KeptOn
{
    QString reason; ///< one line, at most longestReason characters; as typed, secrets masked
    QString user;
    QString time; ///< ISO 8601, UTC

    static constexpr qsizetype longestReason = 500;

    friend bool operator==(const KeptOn &, const KeptOn &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("reason", &KeptOn::reason);
        v("user", &KeptOn::user);
        v("time", &KeptOn::time);
    }
};

/// Everything a journal says.
struct JournalContent
{
    JournalHeader header;
    std::vector<Pass> passes;
    std::optional<KeptOn> keptOn; ///< the last such decision
    bool torn = false; ///< the last line was cut off by a crash and is left out; nothing else is wrong

    [[nodiscard]] SessionState state() const;
};

/// What a pass that has ended came to.
[[nodiscard]] SessionState stateOf(PassKind kind, const std::vector<Outcome> &outcomes);

/// A point of the journal that a test may want to stop at; see Journal::setObserver().
enum class JournalPoint
{
    BeforeWrite,
    AfterWrite,
    AfterSync
};

/// Writes one session's journal. One thread; one instance per file (the folder's lock, lock.h, sees to that).
class Journal
{
public:
    /// Error: Failed / AccessDenied when the folder cannot be written.
    [[nodiscard]] static Result<Journal> create(const QString &folder, const JournalHeader &header);
    /// Goes on with an existing journal (undo, resume). A torn last line is cut off first.
    /// Error: Corrupt with the line that does not fit.
    [[nodiscard]] static Result<Journal> open(const QString &folder, const QString &session);

    /// @p handover: as in the header; only for a pass that does not follow the header at once.
    [[nodiscard]] Result<void> beginPass(PassKind kind, const Plan &plan, const QString &started,
                                         const QString &handover = {});
    [[nodiscard]] Result<void> intent(int step, const std::vector<Answer> &before);
    [[nodiscard]] Result<void> outcome(const Outcome &outcome);
    [[nodiscard]] Result<void> endPass();
    [[nodiscard]] Result<void> keepOn(const KeptOn &decision);

    /// Called around every write and sync; nullptr for none. Used to prove what a crash leaves behind.
    /// Lines count from 1.
    void setObserver(std::function<void(JournalPoint, int line)> observer)
    {
        m_observer = std::move(observer);
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int syncCount() const { return m_syncs; } ///< how often the disk was waited for

    /// Checks the chain and the head file, then decodes. Errors: NotFound, Corrupt (line and what does not
    /// fit).
    [[nodiscard]] static Result<JournalContent> read(const QString &folder, const QString &session);
    /// Ids of the sessions in a folder, oldest first. One that ended before its first line was whole changed
    /// nothing and is none.
    [[nodiscard]] static QStringList sessions(const QString &folder);
    /// Whether a text has the form of a session id; anything else never becomes part of a path.
    [[nodiscard]] static bool isSessionId(const QString &text);
    [[nodiscard]] static QString newSessionId();
    [[nodiscard]] static QString filePath(const QString &folder, const QString &session);

private:
    Journal(QString folder, QString path);
    enum class Durable
    {
        Now,
        WithNext
    };
    [[nodiscard]] Result<void> append(const QJsonObject &body, Durable durable);
    [[nodiscard]] Result<void> writeHead();
    [[nodiscard]] Failure writeFailure() const;
    void observe(JournalPoint point) const;

    QString m_folder;
    QString m_path;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QFile> m_head;
    QString m_lastHash;
    int m_lines = 0;
    int m_syncs = 0;
    std::function<void(JournalPoint, int)> m_observer;
};

} // namespace credssp
