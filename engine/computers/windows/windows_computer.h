// The computer this program runs on.
#pragma once

#include "engine/computers/computer.h"

namespace credssp::windows {

/// Registry, services, elevation, domain, names and ports natively. What needs PowerShell or the local policy
/// answers NotAvailable: never a guess.
class WindowsComputer final : public Computer
{
public:
    [[nodiscard]] ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;
};

} // namespace credssp::windows
