// What the window of an ordinary user hands to the second, elevated one: which computers, and what was
// confirmed. A small file of names and a hash; no command, no text of others but a carried computer's answer,
// nothing that is obeyed unseen: the second window plans afresh and shows what it would do.
#pragma once

#include "engine/computers/carried/carried_request.h"

#include <set>
#include <variant>

namespace credssp {

struct HandoverComputer
{
    QString name; ///< as typed
    ComputerKind kind = ComputerKind::Windows;
    /// Of a carried computer that was asked: what was asked, without any change, and the answer as it was
    /// brought. The second window may run under another account, which has not made that request; it holds
    /// the one against the other as the first window did.
    std::optional<CarriedRequest> asked = {};
    QByteArray answer = {}; ///< empty exactly when nothing was asked

    friend bool operator==(const HandoverComputer &, const HandoverComputer &) = default;
};

/// Make the changes of a remedy: the plan with this hash is what the person saw.
struct HandoverApply
{
    QString remedy;
    QString hash; ///< 64 lower-case hexadecimal digits

    friend bool operator==(const HandoverApply &, const HandoverApply &) = default;
};

/// Undo a session: the plan with this hash is what the person saw.
struct HandoverUndo
{
    QString session;
    bool onlyUnchanged = false;
    QString hash; ///< as above

    friend bool operator==(const HandoverUndo &, const HandoverUndo &) = default;
};

/// Finish a session that was interrupted or stopped: what is left has this hash.
struct HandoverResume
{
    QString session;
    std::set<int> leaveOut; ///< steps of the session's plan that the person decided to skip
    QString hash;           ///< as above

    friend bool operator==(const HandoverResume &, const HandoverResume &) = default;
};

struct Handover
{
    int schema = 1;
    HandoverComputer client;
    std::vector<HandoverComputer> servers;
    /// Who joins a group. The first window names its own user where nobody else is meant: the second one may
    /// run under another account, and empty means that one.
    QString user;
    QStringList also; ///< the tick "also for these servers"
    std::variant<HandoverApply, HandoverUndo, HandoverResume> task;
    QString nonce; ///< newHandoverNonce(); the journal repeats it

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// The hash of the plan that the person saw in the first window.
[[nodiscard]] QString shownHash(const Handover &handover);

/// 32 lower-case hexadecimal digits nobody can guess.
[[nodiscard]] QString newHandoverNonce();

/// JSON in UTF-8. Refuses what decodeHandover() would refuse, so that nobody is asked for administrator
/// rights in vain.
[[nodiscard]] Result<QByteArray> encodeHandover(const Handover &handover);

/// Error: InvalidInput with a sentence that names what is wrong. Refused are: more than 1 MB; any key that is
/// not known or missing; a name, account, remedy, session id, hash, step or nonce that is none; practice
/// computers; an answer without its request, of one that is not carried, or to a request for changes. Whether
/// an answer is one is for Session::bringAnswer() to say.
[[nodiscard]] Result<Handover> decodeHandover(const QByteArray &bytes);

/// The session whose journal carries that nonce, once the second window has begun one; absent before that,
/// and when the person changed nothing. Broken journals are passed over.
[[nodiscard]] std::optional<QString> findHandedOver(const QString &journalFolder, const QString &nonce);

} // namespace credssp
