// A log read the slow way: all of it cut into records and each recognized, whatever stands there.
#pragma once

#include "engine/symptoms/log_line.h"
#include "engine/symptoms/log_scan.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <algorithm>

/// "access-denied 5 srv1 ×3 from 12:1 to 40:7", in order.
[[nodiscard]] inline QStringList listed(const credssp::LogReport &report)
{
    QStringList lines;
    for (const credssp::LogError &error : report.errors)
        lines.append(QStringLiteral("%1 %2 %3 x%4 from %5:%6 to %7:%8")
                         .arg(error.symptom.id,
                              error.symptom.code ? QString::number(*error.symptom.code) : QString(),
                              error.symptom.computer)
                         .arg(error.count)
                         .arg(error.first.line)
                         .arg(error.first.column)
                         .arg(error.last.line)
                         .arg(error.last.column));
    lines.sort();
    return lines;
}

[[nodiscard]] inline QStringList readSlowly(const QByteArray &log)
{
    QMap<QString, credssp::LogError> errors;
    const auto read = [&](const QByteArray &record, int line) {
        for (const credssp::Symptom &symptom :
             credssp::identify(QString::fromUtf8(record), credssp::WrittenBy::Program)) {
            const credssp::Evidence &words = symptom.evidence.front();
            const credssp::LogPlace place{words.line + line, words.column};
            const QString key = symptom.id + u'|' +
                                (symptom.code ? QString::number(*symptom.code) : QString()) + u'|' +
                                symptom.computer.toLower();
            credssp::LogError &error = errors[key];
            if (error.symptom.id.isEmpty())
                error = {symptom, 0, place, place, {}};
            ++error.count;
            error.last = place;
        }
    };
    QByteArray record;
    QByteArray before;
    int first = 0;
    int line = 0;
    for (const QByteArray &text : log.split('\n')) {
        if (line > 0 &&
            credssp::symptoms::startsRecord({before.constData(), static_cast<std::size_t>(before.size())},
                                            {text.constData(), static_cast<std::size_t>(text.size())})) {
            read(record, first);
            record.clear();
            first = line;
        }
        record += (record.isEmpty() && line == first ? QByteArray() : QByteArray("\n")) + text;
        before = text;
        ++line;
    }
    read(record, first);
    credssp::LogReport report;
    for (const credssp::LogError &error : std::as_const(errors))
        report.errors.push_back(error);
    return listed(report);
}
