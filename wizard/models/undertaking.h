// What the person is about to do: the one thing that Review shows, Change makes and Result proves.
#pragma once

#include <QString>

#include <set>

namespace credssp {

struct Undertaking
{
    enum class Kind
    {
        None,
        Apply, ///< a remedy, turn-off-credssp among them
        Undo,  ///< takes a session back
        Resume ///< finishes a session that failed, was stopped or was interrupted
    };

    Kind kind = Kind::None;
    QString remedy;             ///< Apply: its id
    QString session;            ///< Undo, Resume: the session's id
    bool onlyUnchanged = false; ///< Undo: leave out what somebody else has changed since
    std::set<int> leaveOut;     ///< Resume: steps that the person decided to skip, by their place in the plan

    /// There is something to plan: a remedy, or a session. False before anything was chosen.
    [[nodiscard]] bool isChosen() const
    {
        return kind == Kind::Apply ? !remedy.isEmpty() : kind != Kind::None && !session.isEmpty();
    }

    friend bool operator==(const Undertaking &, const Undertaking &) = default;
};

} // namespace credssp
