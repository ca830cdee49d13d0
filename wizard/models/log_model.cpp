#include "wizard/models/log_model.h"

#include "engine/report/words.h"

#include <QFileInfo>

#include <algorithm>

namespace credssp {

namespace {

QString codeText(quint32 code)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0')).toUpper();
}

} // namespace

LogModel::LogModel(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    LogOptions options;
    options.progress = [this, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(std::min<qint64>(100, done * 100 / total)) : 0;
        if (std::exchange(last, percent) == percent)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, percent] {
                m_percent = percent;
                emit progressChanged();
            },
            Qt::QueuedConnection);
    };
    m_worker.run(
        this,
        [file, options](std::stop_token stop) mutable {
            options.stop = std::move(stop);
            return scanLog(file, options);
        },
        [this](Result<LogReport> report) { read(std::move(report)); });
}

void LogModel::read(Result<LogReport> report)
{
    m_reading = false;
    if (report)
        m_report = *std::move(report);
    else
        m_error = std::move(report).error();
    for (const LogError &error : m_report.errors) {
        QStringList detail;
        if (!error.symptom.computer.isEmpty())
            detail.append(tr("for %1").arg(report_words::visible(error.symptom.computer)));
        if (error.symptom.code)
            detail.append(tr("code %1").arg(codeText(*error.symptom.code)));
        detail.append(error.count == 1
                          ? tr("once, in line %1").arg(error.first.line)
                          : tr("%1 times, from line %2 to line %3")
                                .arg(QString::number(error.count), QString::number(error.first.line),
                                     QString::number(error.last.line)));
        m_rows.push_back({error.symptom.title, detail.join(QStringLiteral("  ·  "))});
    }
    emit finished();
}

QString LogModel::headline() const
{
    const QString name = report_words::visible(QFileInfo(m_file).fileName());
    if (m_reading)
        return tr("Reading %1 …").arg(name);
    if (m_error)
        return tr("%1 cannot be read.").arg(name);
    if (m_rows.empty())
        return tr("No known WinRM or CredSSP error was found in %1.").arg(name);
    return m_rows.size() == 1
               ? tr("One error was found in %1.").arg(name)
               : tr("%1 different errors were found in %2.").arg(QString::number(m_rows.size()), name);
}

QString LogModel::problem() const
{
    if (m_error)
        return report_words::visible(errorText(*m_error));
    QStringList sentences;
    if (m_report.incomplete)
        sentences.append(report_words::visible(errorText(*m_report.incomplete)));
    if (m_report.dropped > 0)
        sentences.append(tr("There are more different errors than can be listed."));
    return sentences.join(QLatin1Char(' '));
}

QString LogModel::textOf(std::size_t row) const
{
    return row < m_report.errors.size() ? m_report.errors[row].surroundings() : QString();
}

void LogModel::stop()
{
    m_worker.cancel();
}

} // namespace credssp
