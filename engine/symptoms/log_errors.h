// The list of distinct errors while a log is read.
#pragma once

#include "engine/symptoms/log_records.h"
#include "engine/symptoms/log_scan.h"

#include <QHash>

namespace credssp::symptoms {

class LogErrors
{
public:
    /// Recognizes what stands in the record, and adds it.
    void add(const LogRecord &record);
    /// Sorted; this list is empty then.
    [[nodiscard]] LogReport taken();

private:
    LogReport m_report;
    QHash<QString, qsizetype> m_places; ///< of each error in the report, by what makes it one
};

} // namespace credssp::symptoms
