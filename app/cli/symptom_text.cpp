#include "app/cli/symptom_text.h"

#include "app/cli/output.h"
#include "app/cli/symptom_json.h"
#include "engine/report/words.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Identify)
};

} // namespace

QString symptomText(const Symptom &symptom, const QString &places)
{
    QStringList facts;
    if (symptom.code)
        facts.append(Text::tr("Code %1").arg(codeText(*symptom.code)));
    facts.append(report_words::confidenceWords(symptom.confidence));
    if (!symptom.computer.isEmpty())
        facts.append(Text::tr("for %1").arg(symptom.computer));
    facts.append(symptom.id);
    QString text = wrapped(symptom.title, 2) + QLatin1Char('\n') + wrapped(symptom.explanation, 4) +
                   QLatin1Char('\n') + wrapped(facts.join(QStringLiteral(" · ")), 4);
    if (!places.isEmpty())
        text += QLatin1Char('\n') + wrapped(places, 4);
    for (const Evidence &evidence : symptom.evidence) {
        const QString words = evidence.text.simplified();
        text += QLatin1Char('\n') +
                wrapped(Text::tr("Line %1, column %2: \"%3\"")
                            .arg(QString::number(evidence.line), QString::number(evidence.column), words),
                        4);
    }
    if (!symptom.remedies.isEmpty())
        text += QLatin1Char('\n') +
                wrapped(Text::tr("What may help: %1").arg(symptom.remedies.join(QStringLiteral(", "))), 4);
    return text;
}

} // namespace credssp::cli
