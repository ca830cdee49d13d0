// From the options of the command line to a Session: names validated, computers chosen, journal folder found.
#pragma once

#include "app/cli/arguments.h"
#include "engine/session.h"

#include <stop_token>

namespace credssp::cli {

/// The options of everything from `try` to `apply`.
[[nodiscard]] QList<Option> computerOptions();
/// --session, --practice, --state, --journal, --also, --json, --log, --verbose: for `undo` and `resume`.
[[nodiscard]] QList<Option> sessionOptions();
/// --json, --log, --verbose.
[[nodiscard]] QList<Option> commonOptions();
[[nodiscard]] Option practiceOption();
[[nodiscard]] Option stateOption();
[[nodiscard]] Option journalOption();
[[nodiscard]] Option remedyOption();
[[nodiscard]] Option sessionOption();

template <typename T> using OrExit = tl::expected<T, int>; ///< the exit code, after its sentence was said

/// Starts the log, then sets up the session that the options of computerOptions() describe. @p changes:
/// journals will be written. Says in one line what of ours is still on.
[[nodiscard]] OrExit<std::unique_ptr<Session>> openSession(const Arguments &arguments, bool changes);

/// A session of the past: its journal and where it lies.
struct PastSession
{
    QString folder;
    QString id;
    JournalContent journal;
};
/// Looks --session up. @p changes decides what a damaged journal's exit code is.
[[nodiscard]] OrExit<PastSession> findPastSession(const Arguments &arguments, bool changes);

/// --practice and --state, where given, must name the world that the past session was in.
[[nodiscard]] std::optional<int> refuseOtherWorld(const Arguments &arguments, const JournalHeader &header);

/// The computers of a past session, of the same kind and in the same practice world; refuses any other.
[[nodiscard]] OrExit<std::unique_ptr<Session>> reopenSession(const Arguments &arguments,
                                                             const PastSession &past);

/// The folders that `sessions` and --session look into: --journal alone, else this system's own.
[[nodiscard]] OrExit<QStringList> journalFolders(const Arguments &arguments);

/// From now on Ctrl+C finishes the step under way and begins none after it; it says so.
[[nodiscard]] std::stop_token stopBetweenSteps();

/// The ids of --tried or the id of --remedy are known, or one sentence says which is not.
[[nodiscard]] std::optional<int> refuseUnknownRemedies(const QStringList &ids);

} // namespace credssp::cli
