// A Windows computer that this one cannot reach: a person takes a script there and brings its answer back.
#pragma once

#include "engine/computers/carried/carried_answer.h"

#include <mutex>

namespace credssp {

/// Until an answer is brought every question is NotAvailable, and it remembers what it was asked: that is
/// what the script will ask. With an answer it tells what that says, no more: reported by a person, not read
/// back. An answer to actions is followed step by step: reads tell how things were before an action until it
/// is "performed", and how they were after it from then on. Nothing is ever done here.
class CarriedComputer final : public Computer
{
public:
    /// @p known: which computer it was, as far as an earlier session knows.
    explicit CarriedComputer(QString typed, ComputerIdentity known = {ComputerKind::Carried, {}, {}});

    /// Takes an answer for the one before it, from its beginning. Conflict when it comes from another
    /// computer than an earlier one, or answers a script for another name.
    [[nodiscard]] Result<void> bring(CarriedAnswer answer);

    /// Its own name and machine id once an answer was brought or an earlier session knows them.
    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] bool awaitsPerson(const Action &action) const override;
    /// What the answer says that became of that action. NotAvailable when it says nothing of it.
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

    /// All that it was asked so far, each question once.
    [[nodiscard]] std::vector<Read> asked() const;
    [[nodiscard]] bool hasAnswer() const;
    /// The hash of the plan that the answer's script carried out; empty when it only looked.
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QString sid() const;
    [[nodiscard]] std::optional<CarriedAnswer> answer() const;

private:
    [[nodiscard]] Result<Answer> answerTo(const Read &read) const;
    /// The next action that the answer tells of.
    [[nodiscard]] const CarriedPerformed *next() const;

    const QString m_typed;
    mutable std::mutex m_mutex; // what follows is under it
    ComputerIdentity m_identity;
    std::optional<CarriedAnswer> m_answer;
    std::vector<Result<Answer>> m_now; ///< one for each of the request's reads
    std::size_t m_done = 0;            ///< actions that were told
    bool m_isOld = false;              ///< a person has done something since
    std::vector<Read> m_asked;
};

/// The carried computer of that name; nothing when it is of another kind.
[[nodiscard]] CarriedComputer *carriedAt(const Topology &topology, const QString &typed);
/// Every carried one of the servers, once, with its name.
[[nodiscard]] std::vector<std::pair<QString, CarriedComputer *>> carriedIn(const Topology &topology);

} // namespace credssp
