// A check is two pure functions: the questions it needs, and the judgement of their answers. No I/O of its
// own.
#pragma once

#include "engine/checks/finding.h"
#include "engine/computers/read.h"

#include <span>

namespace credssp {

/// Whose turn it is, and who else takes part. Names are as typed; the canonical() ones of the topology.
struct CheckContext
{
    QString computer; ///< the computer the questions go to
    bool isClient = false;
    bool isServer = false; ///< both are true where client and server are one computer
    QString client;
    QStringList servers; ///< all of them, as typed
    QString user;        ///< DOMAIN\user who works with Windows Admin Center; empty = the current user
};

/// Which computers a check judges.
enum class Concerns
{
    Everybody,
    Client,
    Servers
};

/// One check. Add one by writing its file with a function that returns this, and one line in catalog.cpp.
struct Check
{
    const char *id;
    QString (*title)(); ///< a short noun phrase: "Delegation list"
    QString (*why)();   ///< why it matters, in one sentence
    Concerns concerns;
    /// Some of what it reads is closed to ordinary users; without administrator rights it tells less.
    bool needsAdministrator;
    /// Questions for context.computer. Empty = does not apply to this computer's role.
    std::vector<Read> (*reads)(const CheckContext &context);
    /// Judges context.computer; may look at the other computers' answers too. An answer that is an error
    /// gives an Unknown finding which says why (AccessDenied: "needs administrator rights").
    std::vector<Finding> (*judge)(const CheckContext &context, const AnswersByComputer &answers);
};

/// All checks, in the order in which people read them.
[[nodiscard]] std::span<const Check> allChecks();

/// The ids of the checks that judge a computer of that role, in their order: a check list's rows, before any
/// answer is there. A computer may be client and server in one.
[[nodiscard]] QStringList checksFor(bool isClient, bool isServer);
[[nodiscard]] inline QStringList checksFor(bool isClient)
{
    return checksFor(isClient, !isClient);
}
/// Empty (false) for an id that no check has.
[[nodiscard]] QString checkTitle(const QString &checkId);
[[nodiscard]] QString whyItMatters(const QString &checkId);
[[nodiscard]] bool needsAdministrator(const QString &checkId);

/// The answers of one computer; an empty set when it was not asked.
[[nodiscard]] const Answers &answersOf(const AnswersByComputer &answers, const QString &computer);

/// All questions of all checks for one computer, each once: one batch.
[[nodiscard]] std::vector<Read> allReads(const CheckContext &context);

/// All findings of all checks about one computer.
[[nodiscard]] std::vector<Finding> judgeAll(const CheckContext &context, const AnswersByComputer &answers);

} // namespace credssp
