#include "engine/computers/carried/carried_computer.h"

#include "engine/computers/command.h"
#include "engine/computers/remote/questions.h"
#include "engine/computers/remote/remote_request.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CarriedComputer)
};

} // namespace

CarriedComputer::CarriedComputer(QString typed, ComputerIdentity known)
    : m_typed(std::move(typed))
    , m_identity(std::move(known))
{
    m_identity.kind = ComputerKind::Carried;
    if (m_identity.name.isEmpty())
        m_identity.name = m_typed;
}

ComputerIdentity CarriedComputer::identity() const
{
    const std::lock_guard lock(m_mutex);
    return m_identity;
}

Result<void> CarriedComputer::bring(CarriedAnswer answer)
{
    if (!sameRegistryName(answer.request.computer, m_typed))
        return failure(ErrorCode::Conflict, m_typed,
                       Text::tr("This answer belongs to a script for \"%1\", not for \"%2\".")
                           .arg(answer.request.computer, m_typed));
    const std::lock_guard lock(m_mutex);
    const bool isAnother = (!m_identity.identity.isEmpty() && m_identity.identity != answer.id) ||
                           (m_answer && !m_answer->sid.isEmpty() && m_answer->sid != answer.sid);
    if (isAnother)
        return failure(ErrorCode::Conflict, m_typed,
                       Text::tr("This answer comes from another computer than the earlier one of \"%1\". It "
                                "is not used.")
                           .arg(m_typed));
    m_identity = {ComputerKind::Carried, answer.name, answer.id};
    m_now = Questions(answer.request.reads).answers(answer.looks.front(), m_typed);
    m_answer = std::move(answer);
    m_done = 0;
    m_isOld = false;
    return {};
}

Result<Answer> CarriedComputer::answerTo(const Read &read) const
{
    if (!m_answer)
        return failure(
            ErrorCode::NotAvailable, m_typed,
            Text::tr("\"%1\" has not answered yet. Run its script there and bring the answer back.")
                .arg(m_typed));
    if (m_isOld)
        return failure(ErrorCode::NotAvailable, m_typed,
                       Text::tr("The answer of \"%1\" is older than what you have done there. A new script "
                                "tells how things are.")
                           .arg(m_typed));
    const auto found = std::ranges::find(m_answer->request.reads, read);
    if (found == m_answer->request.reads.end())
        return failure(ErrorCode::NotAvailable, m_typed,
                       Text::tr("The script that was run on \"%1\" did not ask for this.").arg(m_typed));
    return m_now.at(static_cast<std::size_t>(found - m_answer->request.reads.begin()));
}

std::vector<Result<Answer>> CarriedComputer::read(std::span<const Read> batch, std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Result<Answer>> answers;
    answers.reserve(batch.size());
    for (const Read &read : batch) {
        if (std::ranges::find(m_asked, read) == m_asked.end())
            m_asked.push_back(read);
        answers.push_back(answerTo(read));
    }
    return answers;
}

const CarriedPerformed *CarriedComputer::next() const
{
    return m_answer && m_done < m_answer->performed.size() ? &m_answer->performed.at(m_done) : nullptr;
}

bool CarriedComputer::awaitsPerson(const Action &action) const
{
    const std::lock_guard lock(m_mutex);
    const Runs runs = runsAt(action, ComputerKind::Carried);
    return (runs == Runs::PowerShell || runs == Runs::Program) && next() == nullptr;
}

Result<Performed> CarriedComputer::perform(const Action &action, std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    if (runsAt(action, ComputerKind::Carried) == Runs::Manual) {
        m_isOld = m_answer.has_value();
        return Performed{};
    }
    const CarriedPerformed *told = next();
    if (told == nullptr)
        return failure(ErrorCode::NotAvailable, m_typed,
                       Text::tr("The answer of \"%1\" says nothing of this change.").arg(m_typed));
    const Action &confirmed = m_answer->request.steps.at(static_cast<std::size_t>(told->step)).action;
    if (commandText(confirmed) != commandText(action))
        return failure(ErrorCode::Conflict, m_typed,
                       Text::tr("The answer of \"%1\" tells of another change than this one.").arg(m_typed));
    ++m_done;
    if (told->said.value(QStringLiteral("refused")).toString() == QLatin1String("not-as-shown"))
        return failure(ErrorCode::Conflict, m_typed,
                       Text::tr("On \"%1\" this was no longer as it had been shown, so the script changed "
                                "nothing.")
                           .arg(m_typed));
    m_now = Questions(m_answer->request.reads).answers(m_answer->looks.at(m_done), m_typed);
    return performedIn(told->said, m_typed).map([](const RemotePerformed &performed) {
        return Performed{performed.output, performed.exitCode};
    });
}

std::vector<Read> CarriedComputer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

bool CarriedComputer::hasAnswer() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer.has_value();
}

QString CarriedComputer::plan() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer ? m_answer->request.plan : QString();
}

QString CarriedComputer::sid() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer ? m_answer->sid : QString();
}

std::optional<CarriedAnswer> CarriedComputer::answer() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer;
}

CarriedComputer *carriedAt(const Topology &topology, const QString &typed)
{
    return dynamic_cast<CarriedComputer *>(topology.find(typed));
}

std::vector<std::pair<QString, CarriedComputer *>> carriedIn(const Topology &topology)
{
    std::vector<std::pair<QString, CarriedComputer *>> found;
    for (const Involved &server : topology.servers) {
        auto *carried = dynamic_cast<CarriedComputer *>(server.computer.get());
        if (carried != nullptr &&
            std::ranges::none_of(found, [&](const auto &other) { return other.second == carried; }))
            found.emplace_back(server.typed, carried);
    }
    return found;
}

} // namespace credssp
