// What the page "Checking the computers" shows and does, without a window.
#pragma once

#include "engine/checks/finding.h"
#include "wizard/models/carry_model.h"
#include "wizard/models/finding_rows.h"

#include <QAbstractListModel>
#include <QObject>

#include <vector>

namespace credssp {

class Troubleshooting;

/// The computers of the check, the client first, each with what is known of it so far.
class CheckedComputers final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< FindingState: the worst of its findings; Unknown while being asked
        AskingRole,                   ///< bool: not judged yet
        ClientRole,                   ///< bool: sends the credentials
        SummaryRole                   ///< one sentence: "2 problems", "being asked"
    };

    enum class Progress
    {
        Asked,
        Answered, ///< judged when all have answered: one computer's answers are judged by the others'
        Judged
    };

    struct Row
    {
        QString name;
        bool client = false;
        Progress progress = Progress::Judged;
        std::vector<Finding> findings; ///< while being asked: one per check to come, of state Unknown
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setRows(std::vector<Row> rows);
    void setAnswered(const QString &computer);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] static FindingState worstOf(const Row &row);

private:
    std::vector<Row> m_rows;
};

class CheckModel final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting, ///< not begun
        Running,
        Finished,
        Canceled,
        Failed ///< nothing could be asked at all; see sentence()
    };

    explicit CheckModel(Troubleshooting &shared, QObject *parent = nullptr);

    /// Begins unless it runs or the findings of these computers are there already.
    void begin();
    /// Asks everything again.
    void again();
    /// Stops asking; what has been learnt by an earlier check stays.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    /// One or two whole sentences: how far it is, or what came of it. For the eye and for a screen reader.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int computerCount() const;
    [[nodiscard]] int answeredCount() const { return m_answered; }
    [[nodiscard]] int problemCount() const;

    [[nodiscard]] CheckedComputers &computers() { return m_computers; }
    /// The findings of the chosen computer.
    [[nodiscard]] FindingRows &findings() { return m_findings; }
    void chooseComputer(int row);
    [[nodiscard]] int chosenComputer() const { return m_chosen; }
    /// The row of findings() to begin with: the first problem, else what could not be told, else the first.
    [[nodiscard]] int firstToRead() const;

    // --- asking the chosen computer by hand ---
    /// Whether a script can be taken to it.
    [[nodiscard]] bool canAskByHand() const;
    /// Why that is offered, or what came of it; whole sentences, or empty.
    [[nodiscard]] QString byHandText() const;
    /// A script is taken there already, and its answer has not come yet.
    [[nodiscard]] bool awaitsAnswer() const;
    /// It gave no answer over the network, or a person has brought one: byHandText() is more than an offer.
    [[nodiscard]] bool isByHand() const;
    /// Makes the script for the chosen computer; carry() has it then. What it has answered already is
    /// forgotten. A script whose answer is waited for stays, unless another one is wanted (@p anew).
    void askByHand(bool anew = false);
    /// Asks it over the network again.
    void askByNetwork();
    [[nodiscard]] CarryModel &carry() { return m_carry; }
    [[nodiscard]] QString byHandProblem() const { return m_byHandProblem; } ///< no script could be made

signals:
    void stateChanged();
    void progressChanged();
    /// What can be done by hand for the chosen computer, or what came of it.
    void byHandChanged();

private:
    [[nodiscard]] const CheckedComputers::Row *chosenRow() const;
    [[nodiscard]] bool hasReported() const;
    void answerBrought(const QString &computer);
    /// @p requests, and what is under way to other computers.
    [[nodiscard]] std::vector<CarriedRequest> othersThan(const QString &computer,
                                                         std::vector<CarriedRequest> requests) const;
    void showWhatIsAsked();
    void showFindings();
    void answered(const QString &computer);
    void setState(State state);

    Troubleshooting &m_shared;
    CarryModel m_carry;
    QString m_byHandProblem;
    CheckedComputers m_computers;
    FindingRows m_findings;
    State m_state = State::Waiting;
    QString m_error;
    int m_answered = 0;
    int m_chosen = 0;
    int m_round = 0; ///< answers of an earlier round are not counted
};

} // namespace credssp
