// The computer this program runs on.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/network/exchange.h"
#include "engine/computers/windows/performer.h"

namespace credssp::windows {

/// Every question by Windows' own functions (provenance.md says by which); actions natively, through
/// PowerShell, or by Windows' own programs. What would take a password and what only a person knows answers
/// NotAvailable: never a guess.
class WindowsComputer final : public Computer
{
public:
    /// How other computers are asked, and what actions are done with; other ways than the usual ones are for
    /// tests.
    explicit WindowsComputer(network::Settings network = {}, Tools tools = {});

    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

private:
    network::Settings m_network;
    Performer m_performer;
};

} // namespace credssp::windows
