#include "engine/symptoms/log_errors.h"

#include "engine/symptoms/text_file.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace credssp::symptoms {

namespace {

constexpr double kSure = 0.87; // identify.cpp ranks by the same measure

int fitting(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString keyOf(const Symptom &symptom)
{
    return symptom.id + u'|' + (symptom.code ? QString::number(*symptom.code) : QString()) + u'|' +
           symptom.computer.toLower();
}

} // namespace

void LogErrors::add(const LogRecord &record)
{
    const QByteArray bytes(record.bytes.data(), static_cast<qsizetype>(record.bytes.size()));
    const QString text = decodedPart(bytes);
    for (Symptom &symptom : identify(text, WrittenBy::Program)) {
        for (Evidence &evidence : symptom.evidence) {
            if (evidence.line == 1)
                evidence.column = fitting(evidence.column + record.column - 1);
            evidence.line = fitting(evidence.line + record.line - 1);
        }
        const Evidence &words = symptom.evidence.front();
        const LogPlace place{words.line, words.column};
        const QString key = keyOf(symptom);
        if (const auto known = m_places.constFind(key); known != m_places.constEnd()) {
            LogError &error = m_report.errors[static_cast<std::size_t>(*known)];
            ++error.count;
            error.last = place;
        } else if (m_report.errors.size() < kMostLogErrors) {
            m_places.insert(key, static_cast<qsizetype>(m_report.errors.size()));
            m_report.errors.push_back({std::move(symptom), 1, place, place, qCompress(text.toUtf8(), 1)});
        } else {
            ++m_report.dropped;
        }
    }
}

LogReport LogErrors::taken()
{
    std::ranges::stable_sort(m_report.errors, [](const LogError &a, const LogError &b) {
        const bool aSure = a.symptom.confidence >= kSure;
        const bool bSure = b.symptom.confidence >= kSure;
        return aSure != bSure ? aSure : a.count > b.count;
    });
    m_places.clear();
    return std::exchange(m_report, {});
}

} // namespace credssp::symptoms
