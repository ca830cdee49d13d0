#include "app/cli/own_symptoms.h"

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "engine/session_symptoms.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::OwnSymptomsOption)
};

} // namespace

Option symptomsOption()
{
    return {
        "symptoms",
        Text::tr(
            "Recognizes also what the symptom files in this folder describe. Default: the folder that only "
            "administrators can write."),
        "FOLDER"};
}

std::optional<int> chooseSymptoms(const Arguments &arguments)
{
    const bool isNamed = arguments.has("symptoms");
    const auto complaints = credssp::chooseSymptoms(arguments.value("symptoms"));
    if (!complaints && isNamed)
        return fail(complaints.error(), exitUsage);
    for (const QString &complaint : complaints.value_or(QStringList()))
        say(complaint);
    if (!complaints)
        say(errorText(complaints.error()));
    return std::nullopt;
}

} // namespace credssp::cli
