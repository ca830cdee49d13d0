// The computer this program runs on.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/network/exchange.h"

namespace credssp::windows {

/// Every question by Windows' own functions (provenance.md says by which), but the local policy, and what
/// would take a password or only a person knows: these answer NotAvailable, never a guess.
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
