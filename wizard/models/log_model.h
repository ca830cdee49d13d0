// A log that is too large for the box: read with progress, and each of its errors once, to choose one.
#pragma once

#include "engine/symptoms/log_scan.h"
#include "wizard/models/worker.h"

#include <QObject>

namespace credssp {

/// Lives in the window's thread; reads on others.
class LogModel final : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        QString title;  ///< what the error means
        QString detail; ///< the computer, how often, in which lines
    };

    /// Begins at once.
    explicit LogModel(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] int percent() const { return m_percent; }
    /// One sentence, while it is read and after it.
    [[nodiscard]] QString headline() const;
    /// Why this is not all, or what is wrong with the file: whole sentences, or empty.
    [[nodiscard]] QString problem() const;
    /// The most important one first.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The lines around the error of that row, as somebody would have pasted them.
    [[nodiscard]] QString textOf(std::size_t row) const;

    /// Stops reading; what was found until then is listed.
    void stop();

signals:
    void progressChanged();
    /// isReading() is over.
    void finished();

private:
    void read(Result<LogReport> report);

    QString m_file;
    bool m_reading = true;
    int m_percent = 0;
    LogReport m_report;
    std::optional<Error> m_error;
    std::vector<Row> m_rows;
    Worker m_worker; ///< last: it ends first
};

} // namespace credssp
