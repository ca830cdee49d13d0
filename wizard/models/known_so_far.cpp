// What this run of the window knows without a journal: for texts that somebody else reads.
#include "wizard/models/known_so_far.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

NothingChanged knownSoFar(const Troubleshooting &shared)
{
    NothingChanged known;
    if (const PracticeScenario *scenario = shared.scenario()) {
        known.kind = ComputerKind::Practice;
        known.scenario = scenario->name;
    }
    if (!shared.client().isEmpty() && !shared.servers().isEmpty())
        known.computers = QStringList(shared.client()) + shared.servers();
    known.symptoms = shared.symptoms();
    known.findings = shared.findings();
    known.diagnosis = shared.diagnosis();
    for (const QString &id : shared.tried()) {
        const Remedy *remedy = findRemedy(id);
        known.tried.append(remedy ? remedy->title() : id);
    }
    known.sessions = shared.madeSessions();
    known.message = shared.errorText();
    return known;
}

} // namespace credssp
