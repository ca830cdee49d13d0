// The computer this program runs on.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/network/exchange.h"

namespace credssp::windows {

/// Registry, services, elevation, domain, names and what servers show to anybody who knocks natively. What
/// needs PowerShell or the local policy answers NotAvailable: never a guess.
class WindowsComputer final : public Computer
{
public:
    /// How other computers are asked; another way than the usual one is for tests.
    explicit WindowsComputer(network::Settings network = {});

    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

private:
    network::Settings m_network;
};

} // namespace credssp::windows
