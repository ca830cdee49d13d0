#include "wizard/models/check_model.h"

#include "engine/checks/check.h"
#include "wizard/models/troubleshooting.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace credssp {

namespace {

/// How bad a state is, for the one word about a whole computer.
int weight(FindingState state)
{
    switch (state) {
    case FindingState::Problem:
        return 3;
    case FindingState::Unknown:
        return 2;
    case FindingState::Ok:
        return 1;
    case FindingState::NotApplicable:
        break;
    }
    return 0;
}

int count(const std::vector<Finding> &findings, FindingState state)
{
    return static_cast<int>(std::ranges::count(findings, state, &Finding::state));
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CheckedComputers)
};

QString summaryOf(const CheckedComputers::Row &row)
{
    if (row.progress == CheckedComputers::Progress::Asked)
        return Text::tr("being asked");
    if (row.progress == CheckedComputers::Progress::Answered)
        return Text::tr("has answered");
    if (const int problems = count(row.findings, FindingState::Problem); problems > 0)
        return Text::tr("%n problem(s)", nullptr, problems);
    if (const int unknown = count(row.findings, FindingState::Unknown); unknown > 0)
        return Text::tr("%n question(s) without an answer", nullptr, unknown);
    return Text::tr("fine");
}

} // namespace

int CheckedComputers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

FindingState CheckedComputers::worstOf(const Row &row)
{
    FindingState worst = FindingState::NotApplicable;
    for (const Finding &finding : row.findings)
        if (weight(finding.state) > weight(worst))
            worst = finding.state;
    return worst;
}

QVariant CheckedComputers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.name, summaryOf(row));
    case StateRole:
        return QVariant::fromValue(worstOf(row));
    case AskingRole:
        return row.progress != Progress::Judged;
    case ClientRole:
        return row.client;
    case SummaryRole:
        return summaryOf(row);
    default:
        return {};
    }
}

void CheckedComputers::setRows(std::vector<Row> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &Row::name, &Row::name)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CheckedComputers::setAnswered(const QString &computer)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).name == computer) {
            m_rows.at(i).progress = Progress::Answered;
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
}

CheckModel::CheckModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_carry(shared)
{
    connect(&m_shared, &Troubleshooting::findingsChanged, this, &CheckModel::showFindings);
    connect(&m_carry, &CarryModel::brought, this, &CheckModel::answerBrought);
}

void CheckModel::begin()
{
    if (m_state == State::Running)
        return;
    if (m_shared.isChecked()) {
        showFindings();
        return;
    }
    showWhatIsAsked();
    m_answered = 0;
    const int round = ++m_round;
    setState(State::Running);
    const QPointer<CheckModel> self(this);
    const auto progress = [self, round](const QString &computer) {
        // Told on any thread; the model lives in the window's.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, round, computer] {
                if (self && self->m_round == round && self->m_state == State::Running)
                    self->answered(computer);
            },
            Qt::QueuedConnection);
    };
    m_shared.withSession(
        this,
        [progress](Session &session, std::stop_token stop) -> Result<Checked> {
            if (auto checked = session.check(std::move(stop), progress); !checked)
                return Failure(checked.error());
            return checkedIn(session);
        },
        [this, round](Result<Checked> checked) {
            if (round != m_round)
                return;
            if (checked) {
                m_shared.setFindings(std::move(checked->findings), std::move(checked->unreached));
                return;
            }
            m_error = errorText(checked.error());
            setState(checked.error().code == ErrorCode::Canceled ? State::Canceled : State::Failed);
        });
}

void CheckModel::again()
{
    if (m_state == State::Running)
        return;
    m_shared.closeSession();
    begin();
}

void CheckModel::cancel()
{
    if (m_state == State::Running)
        m_shared.worker().cancel();
}

void CheckModel::showWhatIsAsked()
{
    const auto toCome = [](const QString &computer, bool client, bool server) {
        CheckedComputers::Row row{computer, client, CheckedComputers::Progress::Asked, {}};
        for (const QString &check : checksFor(client, server)) {
            Finding finding;
            finding.check = check;
            finding.computer = computer;
            row.findings.push_back(finding);
        }
        return row;
    };
    std::vector<CheckedComputers::Row> rows;
    rows.push_back(toCome(m_shared.client(), true, m_shared.servers().contains(m_shared.client())));
    for (const QString &server : m_shared.servers())
        if (server != m_shared.client())
            rows.push_back(toCome(server, false, true));
    m_computers.setRows(std::move(rows));
    chooseComputer(std::min(m_chosen, m_computers.rowCount() - 1));
}

void CheckModel::showFindings()
{
    std::vector<CheckedComputers::Row> rows;
    for (const Finding &finding : m_shared.findings()) {
        auto row = std::ranges::find(rows, finding.computer, &CheckedComputers::Row::name);
        if (row == rows.end())
            row = rows.insert(rows.end(), {finding.computer,
                                           finding.computer == m_shared.client(),
                                           CheckedComputers::Progress::Judged,
                                           {}});
        row->findings.push_back(finding);
    }
    m_computers.setRows(std::move(rows));
    m_answered = m_computers.rowCount();
    // What is wrong comes into view by itself, unless the person has chosen already.
    const auto &shown = m_computers.rows();
    const auto bad = std::ranges::find(shown, FindingState::Problem, CheckedComputers::worstOf);
    const bool keep = m_chosen > 0 || bad == shown.end();
    chooseComputer(keep ? std::min(m_chosen, m_computers.rowCount() - 1)
                        : static_cast<int>(std::distance(shown.begin(), bad)));
    setState(State::Finished);
}

void CheckModel::answered(const QString &computer)
{
    m_computers.setAnswered(computer);
    ++m_answered;
    emit progressChanged();
}

void CheckModel::chooseComputer(int row)
{
    m_chosen = std::max(row, 0);
    const auto &rows = m_computers.rows();
    emit byHandChanged();
    if (static_cast<std::size_t>(m_chosen) >= rows.size()) {
        m_findings.setFindings({}, false);
        return;
    }
    // One computer's answers are judged by what the others say, so they stay open until all are there.
    m_findings.setFindings(rows.at(static_cast<std::size_t>(m_chosen)).findings,
                           m_state != State::Finished && !m_shared.isChecked());
}

int CheckModel::firstToRead() const
{
    const auto &findings = m_findings.findings();
    for (const FindingState state : {FindingState::Problem, FindingState::Unknown})
        if (const auto found = std::ranges::find(findings, state, &Finding::state); found != findings.end())
            return static_cast<int>(std::distance(findings.begin(), found));
    return 0;
}

int CheckModel::computerCount() const
{
    return m_computers.rowCount();
}

int CheckModel::problemCount() const
{
    return m_shared.isChecked() ? count(m_shared.findings(), FindingState::Problem) : 0;
}

void CheckModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
    emit progressChanged();
}

QString CheckModel::sentence() const
{
    switch (m_state) {
    case State::Waiting:
        return {};
    case State::Running:
        return tr("%1 of %n computer(s) answered.", nullptr, computerCount()).arg(m_answered);
    case State::Canceled:
        return tr("You stopped the check. What was not asked is not known.");
    case State::Failed:
        return m_error;
    case State::Finished:
        break;
    }
    const int problems = problemCount();
    const int unknown = count(m_shared.findings(), FindingState::Unknown);
    const QString open =
        unknown > 0 ? QLatin1Char(' ') + tr("%n question(s) could not be answered.", nullptr, unknown)
                    : QString();
    return (problems > 0 ? tr("%n problem(s) found.", nullptr, problems) : tr("No problem was found.")) +
           open;
}

} // namespace credssp
