#include "engine/session_symptoms.h"

#include "engine/computers/this_machine.h"
#include "engine/remedies/remedy.h"
#include "engine/symptoms/own_symptoms.h"

namespace credssp {

Result<QStringList> chooseSymptoms(const QString &folder)
{
    QString chosen = folder;
    if (chosen.isEmpty()) {
        auto systems = this_machine::symptomsFolder();
        if (!systems)
            return Failure(systems.error());
        if (systems->isEmpty())
            return QStringList();
        chosen = *std::move(systems);
    }
    QStringList remedies;
    for (const Remedy *remedy : allRemedies())
        remedies.append(remedy->id());
    auto own = readOwnSymptoms(chosen, remedies);
    if (!own)
        return Failure(own.error());
    symptoms::useSymptoms(std::move(own->symptoms));
    return std::move(own->complaints);
}

} // namespace credssp
