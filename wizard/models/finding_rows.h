// The findings about one computer, as rows: what checks and results pages list.
#pragma once

#include "engine/checks/finding.h"

#include <QAbstractListModel>

#include <vector>

namespace credssp {

class FindingRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< FindingState
        AskingRole,                   ///< bool: the answer is not there yet
        DetailRole,                   ///< whole sentences: what was read; may be empty
        ValueRole,                    ///< the value read, untranslated; may be empty
        WhyRole,                      ///< one sentence: why it matters
        RightsRole,                   ///< bool: tells less without administrator rights
        ReportedRole                  ///< bool: a person brought the answer; it was not read from here
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the sentence, or the check's name while the answer is not there.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Rows of the same checks in the same order fill in, so that nothing jumps.
    void setFindings(std::vector<Finding> findings, bool asking);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

private:
    std::vector<Finding> m_findings;
    bool m_asking = false;
};

} // namespace credssp
