#include "tests/support/faulty_computer.h"

using namespace credssp;

namespace test {

FaultyComputer::FaultyComputer(std::shared_ptr<Computer> inner, std::shared_ptr<Faults> faults)
    : m_inner(std::move(inner))
    , m_faults(std::move(faults))
{
}

ComputerIdentity FaultyComputer::identity() const
{
    return m_inner->identity();
}

std::vector<Result<Answer>> FaultyComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    return m_inner->read(batch, stop);
}

Result<Performed> FaultyComputer::perform(const Action &action, std::stop_token stop)
{
    const int number = m_faults->actions++;
    if (m_faults->before)
        m_faults->before(number);
    const auto planned = m_faults->at.find(number);
    if (planned == m_faults->at.end())
        return m_inner->perform(action, stop);
    const auto broken = failure(ErrorCode::Failed, m_inner->identity().name, QStringLiteral("It broke."));
    switch (planned->second) {
    case Fault::FailsBefore:
        return broken;
    case Fault::FailsAfterwards: {
        const auto done = m_inner->perform(action, stop);
        return done ? Result<Performed>(broken) : done;
    }
    case Fault::HalfDone: {
        Action half = action;
        if (auto *edit = std::get_if<EditRegistry>(&half))
            edit->changes.erase(edit->changes.begin(), edit->changes.end() - 1);
        const auto done = m_inner->perform(half, stop);
        return done ? Result<Performed>(broken) : done;
    }
    case Fault::Lies:
        return Performed{};
    }
    return broken;
}

void makeFaulty(Topology &topology, const std::shared_ptr<Faults> &faults)
{
    topology.client.computer = std::make_shared<FaultyComputer>(topology.client.computer, faults);
    for (Involved &server : topology.servers)
        server.computer = std::make_shared<FaultyComputer>(server.computer, faults);
}

} // namespace test
