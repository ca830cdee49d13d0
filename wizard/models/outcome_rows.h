// Steps and what became of them, as rows under their computers: what the pages "Did it work?" and "Done"
// list.
#pragma once

#include "engine/run/journal.h"

#include <QAbstractListModel>

#include <vector>

namespace credssp {

class OutcomeRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 1, ///< bool: a computer's name; its steps follow
        StateRole,                      ///< OutcomeState as int
        WordRole,                       ///< the state in a word
        DetailRole,                     ///< whole sentences; may be empty
        ValuesRole,                     ///< what was read back, untranslated; may be empty
        TakenBackRole                   ///< bool: undone since
    };

    struct Row
    {
        bool heading = false;
        QString text; ///< the computer's name, or what the step does in one sentence
        OutcomeState state = OutcomeState::Done;
        QString word;
        QString detail;
        QString values;
        bool takenBack = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: the row's text. AccessibleText: everything the row says, in one go.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int stepCount() const; ///< without the headings

private:
    std::vector<Row> m_rows;
};

/// A step as it came out.
struct StepOutcome
{
    const Step *step = nullptr;
    const Outcome *outcome = nullptr; ///< nullptr: not begun
    bool takenBack = false;
};

/// One heading per computer, in the order in which they come; its steps below it. Any thread.
[[nodiscard]] std::vector<OutcomeRows::Row> outcomeRows(const std::vector<StepOutcome> &steps);

/// What was read back of what the step changes: "1 = wsman/node1.contoso.com"; empty when nothing was.
[[nodiscard]] QString readBackText(const Step &step, const Outcome &outcome);

} // namespace credssp
