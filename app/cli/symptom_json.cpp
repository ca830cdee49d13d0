#include "app/cli/symptom_json.h"

#include <QJsonObject>

namespace credssp::cli {

QString codeText(quint32 code)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0')).toUpper();
}

QJsonArray symptomsJson(const std::vector<Symptom> &symptoms)
{
    QJsonArray array;
    for (const Symptom &symptom : symptoms) {
        QJsonArray evidence;
        for (const Evidence &place : symptom.evidence)
            evidence.append(QJsonObject{{QStringLiteral("line"), place.line},
                                        {QStringLiteral("column"), place.column},
                                        {QStringLiteral("text"), place.text}});
        const QJsonValue code = symptom.code ? QJsonValue(codeText(*symptom.code)) : QJsonValue();
        const QJsonValue computer = symptom.computer.isEmpty() ? QJsonValue() : QJsonValue(symptom.computer);
        array.append(QJsonObject{{QStringLiteral("id"), symptom.id},
                                 {QStringLiteral("confidence"), symptom.confidence},
                                 {QStringLiteral("code"), code},
                                 {QStringLiteral("title"), symptom.title},
                                 {QStringLiteral("explanation"), symptom.explanation},
                                 {QStringLiteral("computer"), computer},
                                 {QStringLiteral("evidence"), evidence},
                                 {QStringLiteral("remedies"), QJsonArray::fromStringList(symptom.remedies)}});
    }
    return array;
}

} // namespace credssp::cli
