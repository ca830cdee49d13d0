#include "engine/computers/windows/windows_computer.h"

#include "engine/computers/windows/ldap.h"
#include "engine/computers/windows/reader.h"
#include "engine/computers/windows/system_facts.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace credssp::windows {

namespace {

/// A batch and its answers so far. The thread that asks and the one that waits share it: Windows' own calls
/// (a name that nobody resolves, a domain that does not answer) cannot be broken off, so a person who stops
/// leaves them behind, and the thread ends by itself after the call that it was in.
struct Asked
{
    std::vector<Read> batch;
    network::Settings settings;
    std::mutex mutex;
    std::condition_variable_any ready;
    std::vector<Result<Answer>> answers; ///< as many as were answered

    [[nodiscard]] bool isWhole() const { return answers.size() == batch.size(); }
};

void askAll(const std::shared_ptr<Asked> &asked, const std::stop_token &stop)
{
    const network::NetworkLook look(asked->batch, asked->settings, stop);
    ForestDirectory forest;
    for (const Read &read : asked->batch) {
        if (stop.stop_requested())
            return;
        Result<Answer> answer = answerHere(read, look, forest);
        const std::lock_guard lock(asked->mutex);
        asked->answers.push_back(std::move(answer));
        asked->ready.notify_all();
    }
}

} // namespace

WindowsComputer::WindowsComputer(network::Settings network, Tools tools)
    : m_network(std::move(network))
    , m_performer(std::move(tools))
{
}

ComputerIdentity WindowsComputer::identity() const
{
    return {ComputerKind::Windows, netBiosName(), machineGuid()};
}

std::vector<Result<Answer>> WindowsComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    const auto asked = std::make_shared<Asked>();
    asked->batch.assign(batch.begin(), batch.end());
    asked->settings = m_network;
    if (!stop.stop_possible()) {
        askAll(asked, stop);
        return std::move(asked->answers);
    }
    std::thread([asked, stop] { askAll(asked, stop); }).detach();
    std::unique_lock lock(asked->mutex);
    asked->ready.wait(lock, stop, [&] { return asked->isWhole(); });
    std::vector<Result<Answer>> answers = asked->answers;
    answers.resize(batch.size(), failure(ErrorCode::Canceled, netBiosName()));
    return answers;
}

Result<Performed> WindowsComputer::perform(const Action &action, std::stop_token stop)
{
    return m_performer.perform(action, stop);
}

} // namespace credssp::windows
