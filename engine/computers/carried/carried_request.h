// What one carried script is about: which computer, which questions, and which confirmed actions. It is kept
// until the answer comes back, so that the answer can be held against it.
#pragma once

#include "engine/computers/computer.h"

namespace credssp {

/// One thing that a carried action changes, as Change of engine/plan has it.
struct CarriedChange
{
    Read subject;
    Answer before;
    Answer after;

    friend bool operator==(const CarriedChange &, const CarriedChange &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("subject", &CarriedChange::subject);
        v("before", &CarriedChange::before);
        v("after", &CarriedChange::after);
    }
};

/// One confirmed action of a plan.
struct CarriedStep
{
    QString title; ///< what it does, in one sentence; for people
    Action action;
    std::vector<CarriedChange> changes;

    friend bool operator==(const CarriedStep &, const CarriedStep &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("title", &CarriedStep::title);
        v("action", &CarriedStep::action);
        v("changes", &CarriedStep::changes);
    }
};

struct CarriedRequest
{
    int schema = 1;
    QString nonce;                  ///< newCarriedNonce(); the answer repeats it
    QString computer;               ///< the name as typed
    QString expected;               ///< the NetBIOS name of the one computer that the script works on
    QString machine;                ///< its machine id, once it has answered before; actions need it
    QString sid;                    ///< of the computer, likewise; empty when it could not tell
    QString plan;                   ///< the hash of the confirmed plan; empty: questions only
    qint64 made = 0;                ///< seconds since 1970, UTC, by this computer's clock
    std::vector<Read> reads;        ///< asked at the beginning and after each action
    std::vector<CarriedStep> steps; ///< in the plan's order; empty: questions only
    QString answered;               ///< SHA-256 of the answer that was taken for it; empty: none yet
    bool isUsedUp = false;          ///< what that answer says was done stands in a journal

    friend bool operator==(const CarriedRequest &, const CarriedRequest &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("schema", &CarriedRequest::schema);
        v("nonce", &CarriedRequest::nonce);
        v("computer", &CarriedRequest::computer);
        v("expected", &CarriedRequest::expected);
        v("machine", &CarriedRequest::machine);
        v("sid", &CarriedRequest::sid);
        v("plan", &CarriedRequest::plan);
        v("made", &CarriedRequest::made);
        v("reads", &CarriedRequest::reads);
        v("steps", &CarriedRequest::steps);
        v("answered", &CarriedRequest::answered);
        v("isUsedUp", &CarriedRequest::isUsedUp);
    }
};

/// 32 lower-case hexadecimal digits nobody can guess.
[[nodiscard]] QString newCarriedNonce();
[[nodiscard]] bool isCarriedNonce(const QString &text);

/// A request for questions only, made at @p now (seconds since 1970, UTC). InvalidInput for a name that is
/// none, and for an address: a script works on the one computer that it names.
[[nodiscard]] Result<CarriedRequest> questionsFor(const QString &computer, std::vector<Read> reads,
                                                  qint64 now);

/// A request for the actions of the plan with that hash. @p identity is who answered before, @p sid likewise.
/// NotAvailable when it has not said which computer it is, or when an action cannot be carried.
[[nodiscard]] Result<CarriedRequest> actionsFor(const QString &computer, const ComputerIdentity &identity,
                                                const QString &sid, const QString &plan,
                                                std::vector<CarriedStep> steps, qint64 now);

/// The script's file name without its ending: "credssp-NODE1-1a2b3c4d".
[[nodiscard]] QString carriedFileName(const CarriedRequest &request);

} // namespace credssp
