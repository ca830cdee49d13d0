#include "wizard/models/finding_rows.h"

#include "engine/checks/check.h"

#include <algorithm>

namespace credssp {

int FindingRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return m_asking || finding.title.isEmpty() ? checkTitle(finding.check) : finding.title;
    case StateRole:
        return QVariant::fromValue(finding.state);
    case AskingRole:
        return m_asking;
    case DetailRole:
        return finding.detail;
    case ValueRole:
        return finding.value;
    case WhyRole:
        return whyItMatters(finding.check);
    case RightsRole:
        return needsAdministrator(finding.check);
    case ReportedRole:
        return !m_asking && finding.source == Source::Reported;
    case Qt::AccessibleTextRole: {
        const QString title = data(index, Qt::DisplayRole).toString();
        return data(index, ReportedRole).toBool() ? tr("%1 (reported by a person)").arg(title) : title;
    }
    default:
        return {};
    }
}

void FindingRows::setFindings(std::vector<Finding> findings, bool asking)
{
    m_asking = asking;
    if (std::ranges::equal(findings, m_findings, {}, &Finding::check, &Finding::check)) {
        m_findings = std::move(findings);
        if (!m_findings.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

} // namespace credssp
