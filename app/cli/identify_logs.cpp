#include "app/cli/identify_logs.h"

#include "app/cli/output.h"
#include "app/cli/symptom_json.h"
#include "app/cli/symptom_text.h"
#include "app/platform/interruption.h"
#include "app/platform/platform.h"
#include "engine/report/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Identify)
};

QJsonObject placeJson(const LogPlace &place)
{
    return {{QStringLiteral("line"), place.line}, {QStringLiteral("column"), place.column}};
}

QJsonArray errorsJson(const LogReport &report)
{
    QJsonArray array;
    for (const LogError &error : report.errors) {
        QJsonObject object = symptomsJson({error.symptom}).first().toObject();
        object.insert(QStringLiteral("count"), error.count);
        object.insert(QStringLiteral("first"), placeJson(error.first));
        object.insert(QStringLiteral("last"), placeJson(error.last));
        array.append(object);
    }
    return array;
}

QString placesText(const LogError &error)
{
    if (error.count == 1)
        return Text::tr("Once, in line %1.").arg(error.first.line);
    return Text::tr("%1 times: first in line %2, last in line %3.")
        .arg(QString::number(error.count), QString::number(error.first.line),
             QString::number(error.last.line));
}

} // namespace

bool LogRun::isFor(const QString &file)
{
    return file != QLatin1String("-") && (QFileInfo(file).isDir() || isLog(file));
}

void LogRun::print(const QStringList &files)
{
    if (!m_listening) {
        m_listening = true;
        m_stop = platform::stopOnInterrupt(Text::tr("Stopping. What was found until now follows.").toUtf8() +
                                           '\n');
    }
    QStringList all;
    for (const QString &file : files) {
        if (!QFileInfo(file).isDir()) {
            all.append(file);
            continue;
        }
        const QStringList inside = filesIn(file);
        if (inside.isEmpty()) {
            say(Text::tr("There is no file in the folder \"%1\".").arg(file));
            m_allRead = false;
        }
        all += inside;
    }
    if (all.isEmpty())
        return;
    LogOptions options;
    options.stop = m_stop;
    if (platform::isErrorOnTerminal())
        options.progress = [this](qint64 done, qint64 total) { showProgress(done, total); };
    scanLogs(all, options, [this](const QString &file, const Result<LogReport> &report) {
        clearProgress();
        printReport(file, report);
    });
    clearProgress();
}

void LogRun::printReport(const QString &file, const Result<LogReport> &report)
{
    if (!report) {
        say(errorText(report.error()));
        m_allRead = false;
        return;
    }
    m_allRecognized = m_allRecognized && !report->errors.empty();
    if (m_json)
        printJson({{QStringLiteral("file"), file}, {QStringLiteral("symptoms"), errorsJson(*report)}});
    else
        printText(file, *report);
    if (report->dropped > 0)
        say(Text::tr("\"%1\" has more different errors than are listed: these are the first %2.")
                .arg(file, QString::number(report->errors.size())));
    if (report->incomplete) {
        say(errorText(*report->incomplete));
        m_allRead = m_allRead && report->incomplete->code == ErrorCode::Canceled;
    }
}

void LogRun::printText(const QString &file, const LogReport &report) const
{
    QString text = report.errors.empty() ? Text::tr("No known error stands in %1.").arg(file)
                                         : Text::tr("%1 says:").arg(file);
    for (const LogError &error : report.errors)
        text += QLatin1Char('\n') + symptomText(error.symptom, placesText(error));
    cli::print(report_words::visible(text));
}

void LogRun::showProgress(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(std::min<qint64>(100, done * 100 / total)) : 0;
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_progressShown = true;
    std::fputs((QLatin1Char('\r') + Text::tr("Reading: %1 %").arg(percent, 3)).toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void LogRun::clearProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    m_percent = -1;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

} // namespace credssp::cli
