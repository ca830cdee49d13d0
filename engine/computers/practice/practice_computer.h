// An ordinary Computer over a shared practice world.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/practice/practice_world.h"

namespace credssp::practice {

/// Keeps the world alive. Which computer a typed name leads to is decided once, when it is made: identity()
/// stays, whatever happens to names later.
class PracticeComputer final : public Computer
{
public:
    /// @p clientName: NetBIOS name of the session's client. @p name: the computer's, or empty for a typed
    /// name that leads nowhere.
    PracticeComputer(std::shared_ptr<PracticeWorld> world, QString clientName, QString name, QString typed);

    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

private:
    /// Waits as long as this computer takes to answer, without holding the lock; false when stopped.
    [[nodiscard]] bool waitForAnswer(const std::stop_token &stop) const;

    std::shared_ptr<PracticeWorld> m_world;
    QString m_clientName;
    QString m_name;
    QString m_typed;
    QString m_scenario;
};

} // namespace credssp::practice
