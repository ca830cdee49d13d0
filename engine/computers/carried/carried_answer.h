// The one file that a person brings back from a server. It is untrusted data: whatever it says is reported by
// a person, and nothing in it is ever a command.
#pragma once

#include "engine/computers/carried/carried_store.h"

#include <QJsonArray>

namespace credssp {

/// What became of one action of the request.
struct CarriedPerformed
{
    int step = 0;     ///< of the request, counted from 0
    QJsonObject said; ///< as perform.ps1 writes it
};

struct CarriedAnswer
{
    CarriedRequest request;                  ///< what it answers
    QString name;                            ///< NetBIOS, upper case
    QString sid;                             ///< of this Windows; empty where it has none
    QString id;                              ///< its machine id, lower case; empty when it could not be read
    qint64 time = 0;                         ///< seconds since 1970, UTC, by that computer's clock
    std::vector<QJsonArray> looks;           ///< the replies at the beginning and after each action
    std::vector<CarriedPerformed> performed; ///< as far as the script came
    QString sha256;                          ///< of the file
};

struct CarriedLimits
{
    static constexpr qsizetype bytes = 1 << 20;
    static constexpr qint64 lifetime = 24 * 60 * 60; ///< seconds that a request waits for its answer
    static constexpr qint64 clocks = 15 * 60;        ///< seconds by which the two clocks may differ
};

/// Takes the bytes of an answer file. @p file names it in sentences; @p now is seconds since 1970, UTC.
/// Errors, each with a sentence that says what is wrong with which file and what to do: InvalidInput (too
/// large, no JSON, not of this form, not to its end), NotFound (answers no script made here), Conflict
/// (another plan, another computer, too old, from the future, another answer was used already, used up).
[[nodiscard]] Result<CarriedAnswer> takeCarriedAnswer(const QByteArray &bytes, const QString &file,
                                                      const CarriedStore &store, qint64 now);

/// Remembers that this answer, and no other, belongs to its request. @p isUsedUp: what it says was done
/// stands in a journal now, so that it is not taken again.
[[nodiscard]] Result<void> rememberCarriedAnswer(const CarriedAnswer &answer, const CarriedStore &store,
                                                 bool isUsedUp);

} // namespace credssp
