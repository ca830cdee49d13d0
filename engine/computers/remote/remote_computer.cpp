#include "engine/computers/remote/remote_computer.h"

#include "engine/computers/command.h"
#include "engine/computers/remote/questions.h"
#include "engine/computers/remote/refusal.h"
#include "engine/computers/remote/remote_request.h"
#include "engine/powershell/pool.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

/// What it costs at most when a computer takes the question and then says nothing more.
constexpr std::chrono::milliseconds patience{120'000};

/// Computers that are asked at the same time. A PowerShell takes tens of megabytes, and a jump host may have
/// few gigabytes. A computer that is off costs its place 20 seconds.
constexpr int atOnce = 32;

} // namespace

PowerShellTransport throughPowerShell(Result<PowerShellLaunch> launch)
{
    if (!launch)
        return [error = launch.error()](const QString &, const std::stop_token &) {
            return Result<PowerShellReply>(Failure(error));
        };
    PowerShellLimits limits;
    limits.request = patience;
    return [pool = std::make_shared<PowerShellPool>(std::move(*launch), limits, atOnce)](
               const QString &text, const std::stop_token &stop) { return pool->run(text, stop); };
}

RemoteComputer::RemoteComputer(QString typed, PowerShellTransport transport, ServiceLook look)
    : m_typed(std::move(typed))
    , m_transport(std::move(transport))
    , m_look(std::move(look))
    , m_identity{ComputerKind::Remote, m_typed, {}}
{
}

ComputerIdentity RemoteComputer::identity() const
{
    const std::lock_guard lock(m_mutex);
    return m_identity;
}

Result<void> RemoteComputer::meet(const QString &name, const QString &id)
{
    const ComputerIdentity met{ComputerKind::Remote, name.toUpper(), id.toLower()};
    const std::lock_guard lock(m_mutex);
    const bool isKnown = !m_identity.identity.isEmpty();
    // A computer keeps its id when it is renamed.
    if (isKnown && m_identity.identity != met.identity)
        return failure(
            ErrorCode::Conflict, m_typed,
            Text::tr("\"%1\" now leads to another computer than before. Nothing of what it answered "
                     "is used.")
                .arg(m_typed));
    m_identity = met;
    return {};
}

Result<std::vector<Result<Answer>>> RemoteComputer::ask(std::span<const Read> batch,
                                                        const std::stop_token &stop)
{
    const auto name = ComputerName::parse(m_typed);
    if (!name)
        return Failure(name.error());
    if (stop.stop_requested())
        return failure(ErrorCode::Canceled, m_typed);
    const Questions questions(batch);
    const auto reply = m_transport(readingText(*name, questions.json()), stop);
    if (!reply) {
        // In these two it is the computer that people wait for, not PowerShell.
        if (reply.error().code == ErrorCode::TimedOut || reply.error().code == ErrorCode::Canceled)
            return failure(reply.error().code, m_typed);
        return Failure(reply.error());
    }
    const auto said = remoteAnswers(*reply, m_typed, questions.json().size());
    if (!said)
        return Failure(said.error());
    return meet(said->name, said->id).map([&] { return questions.answers(said->answers, m_typed); });
}

std::vector<Result<Answer>> RemoteComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    auto answers = ask(batch, stop);
    if (answers)
        return std::move(*answers);
    return withoutRemoting(batch, answers.error(), stop);
}

std::vector<Result<Answer>> RemoteComputer::withoutRemoting(std::span<const Read> batch, const Error &why,
                                                            const std::stop_token &stop) const
{
    // One that does not let us in does not do so by another way, and one that is another than before is asked
    // nothing more.
    const bool isSilent = why.code == ErrorCode::Unreachable || why.code == ErrorCode::TimedOut;
    std::vector<Result<Answer>> answers(batch.size(), Failure(why));
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (std::holds_alternative<StepRead>(batch[i])) {
            // Reached or not, only the person can tell.
            answers[i] = Failure(notForIt(m_typed));
        } else if (const auto *read = std::get_if<ServiceRead>(&batch[i]); read && isSilent && m_look) {
            // What PowerShell remoting said tells more than that this way is closed, too.
            if (auto service = m_look(m_typed, read->service, stop))
                answers[i] = Answer(*service);
        }
    }
    return answers;
}

Result<Performed> RemoteComputer::perform(const Action &action, std::stop_token stop)
{
    const auto name = ComputerName::parse(m_typed);
    if (!name)
        return Failure(name.error());
    const Runs runs = runsAt(action, ComputerKind::Remote);
    if (runs == Runs::Manual)
        return Performed{}; // a person does it
    if (runs == Runs::Native)
        return failure(
            ErrorCode::NotAvailable, m_typed,
            Text::tr("This change of the registry of \"%1\" cannot be made over the network.").arg(m_typed));
    // Only the computer that was looked at: what is to be changed there was planned for it.
    const QString id = identity().identity;
    if (id.isEmpty())
        return failure(
            ErrorCode::NotAvailable, m_typed,
            Text::tr("\"%1\" has not said which computer it is. Nothing was changed.").arg(m_typed));
    const auto reply =
        m_transport(performingText(*name, id, commandText(action), runs == Runs::Program), stop);
    if (!reply)
        return Failure(reply.error());
    return remotePerformed(*reply, m_typed).map([](const RemotePerformed &performed) {
        return Performed{performed.output, performed.exitCode};
    });
}

} // namespace credssp
