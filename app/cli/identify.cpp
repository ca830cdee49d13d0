// identify [FILE…]: text → symptoms. Starts fast: nothing here knows of computers, practice or journals.
#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/identify_logs.h"
#include "app/cli/input_text.h"
#include "app/cli/logging.h"
#include "app/cli/output.h"
#include "app/cli/own_symptoms.h"
#include "app/cli/subcommands.h"
#include "app/cli/symptom_json.h"
#include "app/cli/symptom_text.h"
#include "engine/report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Identify)
};

void printText(const QString &file, const std::vector<Symptom> &symptoms)
{
    QString text = file == QLatin1String("-") ? Text::tr("The text says:") : Text::tr("%1 says:").arg(file);
    if (symptoms.empty())
        text = file == QLatin1String("-") ? Text::tr("The error in this text is not known here.")
                                          : Text::tr("The error in %1 is not known here.").arg(file);
    for (const Symptom &symptom : symptoms)
        text += QLatin1Char('\n') + symptomText(symptom);
    print(report_words::visible(text));
}

} // namespace

int identifyCommand(const QStringList &typed)
{
    const Syntax syntax{
        "identify",
        Text::tr("Recognizes the error in each file, or in standard input."),
        {{"json", Text::tr("Prints one JSON object per file.")},
         symptomsOption(),
         {"log", Text::tr("Writes a log to this file."), "FILE"},
         {"verbose", Text::tr("Writes the log to standard error.")}},
        "FILE",
        Text::tr("Files with the error text, logs of any size (also packed as .gz), or folders of "
                 "them; - is standard input.")};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    // Setting the log up, even to nothing, is more work than recognizing an error.
    if (arguments.has("log") || arguments.has("verbose"))
        if (const auto code = startLogging(arguments))
            return *code;

    if (const auto code = chooseSymptoms(arguments))
        return *code;
    QStringList files = arguments.positional();
    if (files.isEmpty())
        files.append(QStringLiteral("-"));
    bool allRead = true;
    bool allRecognized = true;
    LogRun logs(arguments.has("json"));
    for (qsizetype i = 0; i < files.size() && !logs.isStopped(); ++i) {
        const QString &file = files.at(i);
        if (LogRun::isFor(file)) {
            // All that follow each other, so that they are read at the same time.
            QStringList some{file};
            while (i + 1 < files.size() && LogRun::isFor(files.at(i + 1)))
                some.append(files.at(++i));
            logs.print(some);
            continue;
        }
        const auto text = readInput(file);
        if (!text) {
            say(errorText(text.error()));
            allRead = false;
            continue;
        }
        const std::vector<Symptom> symptoms = identify(*text);
        allRecognized = allRecognized && !symptoms.empty();
        if (arguments.has("json"))
            printJson({{QStringLiteral("file"), file}, {QStringLiteral("symptoms"), symptomsJson(symptoms)}});
        else
            printText(file, symptoms);
    }
    if (logs.isStopped())
        return exitRefused;
    if (!allRead || !logs.allRead())
        return exitUsage;
    return allRecognized && logs.allRecognized() ? exitFine : exitProblems;
}

} // namespace credssp::cli
