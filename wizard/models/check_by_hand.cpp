// The part of the CheckModel that has a computer asked by hand: a script goes there, its answer comes back.
#include "wizard/models/check_model.h"
#include "wizard/models/troubleshooting.h"

#include <algorithm>

namespace credssp {

namespace {

struct AskedByHand
{
    std::vector<CarriedRequest> requests;
    Checked checked;
};

} // namespace

const CheckedComputers::Row *CheckModel::chosenRow() const
{
    const auto &rows = m_computers.rows();
    const auto chosen = static_cast<std::size_t>(m_chosen);
    return chosen < rows.size() ? &rows.at(chosen) : nullptr;
}

bool CheckModel::hasReported() const
{
    const CheckedComputers::Row *row = chosenRow();
    return row != nullptr && std::ranges::any_of(row->findings, [](const Finding &finding) {
               return finding.source == Source::Reported;
           });
}

bool CheckModel::canAskByHand() const
{
    const CheckedComputers::Row *row = chosenRow();
    return m_state == State::Finished && m_shared.canCarry() && row != nullptr && !row->client;
}

bool CheckModel::awaitsAnswer() const
{
    const CheckedComputers::Row *row = chosenRow();
    return canAskByHand() && m_shared.isCarried(row->name) && !hasReported();
}

bool CheckModel::isByHand() const
{
    const CheckedComputers::Row *row = chosenRow();
    return canAskByHand() && (m_shared.isCarried(row->name) || m_shared.unreached().contains(row->name));
}

QString CheckModel::byHandText() const
{
    if (!canAskByHand())
        return {};
    const QString name = chosenRow()->name;
    if (hasReported())
        return tr("A person brought the answers of %1. They were not read from here.").arg(name);
    if (m_shared.isCarried(name))
        return tr("The answer of %1 is waited for. Open it when its script has run there.").arg(name);
    if (const auto why = m_shared.unreached().find(name); why != m_shared.unreached().end())
        return tr("%1 gave no answer over the network. You can take a script there and bring its answer "
                  "back.")
            .arg(name);
    return {};
}

std::vector<CarriedRequest> CheckModel::othersThan(const QString &computer,
                                                   std::vector<CarriedRequest> requests) const
{
    for (const CarryModel::Errand &errand : m_carry.errands())
        if (errand.request.computer != computer && m_shared.isCarried(errand.request.computer))
            requests.push_back(errand.request);
    return requests;
}

void CheckModel::askByHand(bool anew)
{
    const CheckedComputers::Row *row = chosenRow();
    if (!canAskByHand() || row == nullptr)
        return;
    const QString name = row->name;
    const auto isForIt = [&](const CarryModel::Errand &errand) { return errand.request.computer == name; };
    // The script that is under way stays the one that is waited for, until another one is wanted.
    if (!anew && awaitsAnswer() && std::ranges::any_of(m_carry.errands(), isForIt))
        return;
    m_byHandProblem.clear();
    const int round = ++m_round;
    m_shared.withSession(
        this,
        [name](Session &session, std::stop_token stop) -> Result<AskedByHand> {
            if (auto carried = session.carry(name, std::move(stop)); !carried)
                return Failure(carried.error());
            auto requests = session.carriedQuestions();
            if (!requests)
                return Failure(requests.error());
            std::erase_if(*requests, [&](const CarriedRequest &request) { return request.computer != name; });
            return AskedByHand{*std::move(requests), checkedIn(session)};
        },
        [this, name, round](Result<AskedByHand> asked) {
            if (round != m_round)
                return;
            if (!asked) {
                m_byHandProblem = errorText(asked.error());
                emit byHandChanged();
                return;
            }
            m_shared.addCarried(name);
            m_carry.setRequests(othersThan(name, asked->requests));
            m_shared.setFindings(std::move(asked->checked.findings), std::move(asked->checked.unreached));
            emit byHandChanged();
        });
}

void CheckModel::askByNetwork()
{
    const CheckedComputers::Row *row = chosenRow();
    if (!canAskByHand() || row == nullptr || !m_shared.isCarried(row->name))
        return;
    m_carry.setRequests(othersThan(row->name, {}));
    m_shared.removeCarried(row->name);
    begin();
}

void CheckModel::answerBrought(const QString &computer)
{
    const int round = ++m_round;
    m_shared.withSession(
        this,
        [computer](Session &session, std::stop_token stop) -> Result<Checked> {
            if (auto checked = session.checkAgain(computer, std::move(stop)); !checked)
                return Failure(checked.error());
            return checkedIn(session);
        },
        [this, round](Result<Checked> checked) {
            if (round != m_round)
                return;
            if (!checked)
                m_byHandProblem = errorText(checked.error());
            else
                m_shared.setFindings(std::move(checked->findings), std::move(checked->unreached));
            emit byHandChanged();
        });
}

} // namespace credssp
