// Computers that fail in the middle: each fault is planned by the number of the action that meets it.
#pragma once

#include "engine/computers/computer.h"

#include <QList>

#include <functional>
#include <map>

namespace test {

enum class Fault
{
    FailsBefore,     ///< an error, and nothing happened
    FailsAfterwards, ///< an error, although it was done
    HalfDone,        ///< an error, and of a registry edit only the last value was written
    Lies             ///< says that it was done; nothing happened
};

/// What the computers of one session do wrong, and what they were asked to do.
struct Faults
{
    std::map<int, Fault> at; ///< by the number of the action, counted from 0 over all computers
    int actions = 0;
    std::function<void(int action)> before; ///< called when an action begins, whatever becomes of it
};

/// Lets another computer do the work, except where a fault is planned.
class FaultyComputer final : public credssp::Computer
{
public:
    FaultyComputer(std::shared_ptr<Computer> inner, std::shared_ptr<Faults> faults);

    [[nodiscard]] credssp::ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<credssp::Result<credssp::Answer>> read(std::span<const credssp::Read> batch,
                                                                     std::stop_token stop) override;
    [[nodiscard]] credssp::Result<credssp::Performed> perform(const credssp::Action &action,
                                                              std::stop_token stop) override;

private:
    std::shared_ptr<Computer> m_inner;
    std::shared_ptr<Faults> m_faults;
};

/// Every computer of the topology, with these faults.
void makeFaulty(credssp::Topology &topology, const std::shared_ptr<Faults> &faults);

} // namespace test
