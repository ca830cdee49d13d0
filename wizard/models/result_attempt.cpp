// Trying again: in practice on the practice computers, on real ones in a PowerShell window of the person's.
#include "wizard/models/result_model.h"
#include "wizard/models/troubleshooting.h"

namespace credssp {

void ResultModel::beginTrying(bool signingIn)
{
    m_trying = true;
    m_signingIn = signingIn;
    m_attempt.reset();
    emit attemptChanged();
}

void ResultModel::endTrying(int round, const Result<Tried> &tried)
{
    if (round != m_round)
        return;
    m_trying = false;
    m_signingIn = false;
    if (tried) {
        adoptAttempt({tried->answer.connected, tried->answer.message}, tried->symptoms);
        return;
    }
    // Nothing was tried: that is no answer to what the person is asked.
    m_attempt = Attempt{false, errorText(tried.error()), false};
    emit attemptChanged();
}

QString ResultModel::attemptText() const
{
    if (m_signingIn)
        return tr("PowerShell is open in a window of its own. Sign in there; what comes of it appears here.");
    if (m_trying)
        return tr("The connection is being tried…");
    if (!m_attempt)
        return {};
    if (!m_attempt->tried)
        return tr("The connection was not tried.");
    return m_attempt->connected ? tr("Connected. It works now.")
                                : tr("Not connected. This is what came back:");
}

bool ResultModel::canTrySecondHop() const
{
    return asksToTryAgain() && !m_shared.isPractice() && m_shared.surroundings().windows &&
           !hopServers().isEmpty();
}

QStringList ResultModel::hopServers() const
{
    return m_shared.servers();
}

Result<QString> ResultModel::prepareSecondHop(const QString &server, const QString &onward)
{
    m_trial.reset();
    const auto hop = parseSecondHop(server, onward);
    if (!hop)
        return Failure(hop.error());
    auto trial = SecondHopTrial::prepare(*hop);
    if (!trial)
        return Failure(trial.error());
    m_trial = std::move(*trial);
    return m_trial->text();
}

void ResultModel::trySecondHop()
{
    if (m_trying || !canTrySecondHop() || m_trial == nullptr)
        return;
    beginTrying(true);
    m_hopper.run(
        this,
        [trial = std::exchange(m_trial, nullptr),
         instead = m_shared.surroundings().trySecondHop](std::stop_token stop) -> Result<Tried> {
            auto answer = instead ? instead(*trial, std::move(stop)) : trial->run(std::move(stop));
            if (!answer)
                return Failure(answer.error());
            return Tried{*answer, identify(answer->message)};
        },
        [this, round = m_round](const Result<Tried> &tried) { endTrying(round, tried); });
}

void ResultModel::stopTrying()
{
    m_hopper.cancel();
}

} // namespace credssp
