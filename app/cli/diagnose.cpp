// diagnose [FILE]: the error's text and the findings → remedies, ranked, each with its reasons.
#include "app/cli/exit_code.h"
#include "app/cli/input_text.h"
#include "app/cli/output.h"
#include "app/cli/own_symptoms.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"
#include "app/cli/symptom_json.h"
#include "engine/report/words.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Diagnose)
};

QJsonArray remediesJson(const std::vector<RankedRemedy> &remedies)
{
    QJsonArray array;
    for (const RankedRemedy &remedy : remedies)
        array.append(QJsonObject{{QStringLiteral("id"), remedy.id},
                                 {QStringLiteral("title"), remedy.title},
                                 {QStringLiteral("goal"), remedy.goal},
                                 {QStringLiteral("confidence"), remedy.confidence},
                                 {QStringLiteral("risk"), enumName(remedy.risk)},
                                 {QStringLiteral("reasons"), QJsonArray::fromStringList(remedy.reasons)},
                                 {QStringLiteral("against"), QJsonArray::fromStringList(remedy.against)}});
    return array;
}

QJsonObject diagnosisJson(const Diagnosis &diagnosis, const std::vector<Symptom> &symptoms)
{
    const QJsonValue handOn = diagnosis.handOn.isEmpty() ? QJsonValue() : QJsonValue(diagnosis.handOn);
    return {{QStringLiteral("remedies"), remediesJson(diagnosis.remedies)},
            {QStringLiteral("notOffered"), remediesJson(diagnosis.notOffered)},
            {QStringLiteral("advice"), QJsonArray::fromStringList(diagnosis.advice)},
            {QStringLiteral("handOn"), handOn},
            {QStringLiteral("healthy"), diagnosis.healthy},
            {QStringLiteral("symptoms"), symptomsJson(symptoms)}};
}

QString bullet(const QString &sentence)
{
    return wrapped(QStringLiteral("- ") + sentence, 7, 2) + QLatin1Char('\n');
}

QString remedyText(int number, const RankedRemedy &remedy)
{
    QString text = wrapped(QStringLiteral("%1. %2").arg(QString::number(number), remedy.title), 5, 3);
    const QStringList facts{report_words::confidenceWords(remedy.confidence),
                            report_words::riskWord(remedy.risk), Text::tr("remedy %1").arg(remedy.id)};
    text += QLatin1Char('\n') + wrapped(facts.join(QStringLiteral(" · ")), 5) + QLatin1Char('\n');
    text += wrapped(remedy.goal, 5) + QLatin1Char('\n');
    for (const QString &reason : remedy.reasons)
        text += bullet(reason);
    for (const QString &reason : remedy.against)
        text += bullet(Text::tr("But: %1").arg(reason));
    return text;
}

QString diagnosisText(const Diagnosis &diagnosis, const std::vector<Symptom> &symptoms)
{
    QString text;
    for (const Symptom &symptom : symptoms)
        text += wrapped(Text::tr("The error says: %1").arg(symptom.title)) + QLatin1Char('\n');
    if (diagnosis.healthy)
        text += Text::tr("Nothing is wrong, as far as could be seen.") + QLatin1Char('\n');
    if (!diagnosis.remedies.empty())
        text += Text::tr("What helps, best first:") + QLatin1Char('\n');
    else if (!diagnosis.healthy)
        text += Text::tr("No remedy fits.") + QLatin1Char('\n');
    int number = 0;
    for (const RankedRemedy &remedy : diagnosis.remedies)
        text += remedyText(++number, remedy);
    if (!diagnosis.handOn.isEmpty())
        text += QLatin1Char('\n') + Text::tr("Text to hand on:") + QLatin1Char('\n') +
                wrapped(diagnosis.handOn, 2) + QLatin1Char('\n');
    // Where something helps, people need not read what does not.
    const bool showOthers = diagnosis.remedies.empty() && !diagnosis.healthy;
    for (const RankedRemedy &remedy : showOthers ? diagnosis.notOffered : std::vector<RankedRemedy>()) {
        text += wrapped(Text::tr("Not offered: %1 (%2)").arg(remedy.title, remedy.id)) + QLatin1Char('\n');
        for (const QString &reason : remedy.against)
            text += bullet(reason);
    }
    if (!diagnosis.advice.isEmpty())
        text += QLatin1Char('\n') + Text::tr("Worth knowing:") + QLatin1Char('\n');
    for (const QString &advice : diagnosis.advice)
        text += bullet(advice);
    return text;
}

} // namespace

int diagnoseCommand(const QStringList &typed)
{
    const Syntax syntax{
        "diagnose",
        Text::tr(
            "Says what helps, best first, from the error's text and from what the checks find. It changes "
            "nothing."),
        computerOptions() +
            QList<Option>{
                {"tried", Text::tr("A remedy that did not help. Repeat it per remedy."), "ID", true},
                symptomsOption()},
        "FILE",
        Text::tr("A file with the error text; - is standard input; none: by the checks alone."),
        1};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    if (const auto code = refuseUnknownRemedies(arguments.values("tried")))
        return *code;

    std::vector<Symptom> symptoms;
    if (const auto code = chooseSymptoms(arguments))
        return *code;
    if (!arguments.positional().isEmpty()) {
        const auto text = readInput(arguments.positional().constFirst());
        if (!text)
            return fail(text.error(), exitUsage);
        symptoms = identify(*text);
        if (symptoms.empty())
            say(Text::tr("The error in this text is not known here; the checks alone decide."));
    }
    const auto session = openSession(arguments, false);
    if (!session)
        return session.error();
    const auto diagnosis = (*session)->diagnose(symptoms, arguments.values("tried"));
    if (!diagnosis)
        return fail(diagnosis.error(), exitCodeOf(diagnosis.error()));

    if (arguments.has("json"))
        printJson(diagnosisJson(*diagnosis, symptoms));
    else
        print(report_words::harmless(diagnosisText(*diagnosis, symptoms)));
    return diagnosis->healthy ? exitFine : exitProblems;
}

} // namespace credssp::cli
