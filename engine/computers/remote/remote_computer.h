// Another Windows computer, reached over the network.
#pragma once

#include "engine/computers/computer.h"

namespace credssp {

/// Until PowerShell remoting is built, every question and every action answers NotAvailable: never a guess.
class RemoteComputer final : public Computer
{
public:
    explicit RemoteComputer(QString typed);

    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

private:
    QString m_typed;
};

} // namespace credssp
