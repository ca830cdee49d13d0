#include "engine/remedies/situation.h"

#include "engine/checks/server_identity.h"

#include <algorithm>

namespace credssp {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Appends a name once, whatever its case.
void appendOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name, Qt::CaseInsensitive))
        names.append(name);
}

} // namespace

bool Situation::hasSymptom(const QString &id) const
{
    return std::ranges::any_of(symptoms, [&](const Symptom &symptom) { return symptom.id == id; });
}

std::vector<const Finding *> Situation::problems(Problem problem) const
{
    std::vector<const Finding *> found;
    for (const Finding &finding : findings)
        if (finding.state == FindingState::Problem && finding.problem == problem)
            found.push_back(&finding);
    return found;
}

std::vector<const Finding *> Situation::problems(Problem problem, const QString &computer) const
{
    std::vector<const Finding *> found = problems(problem);
    std::erase_if(found, [&](const Finding *finding) { return !same(finding->computer, computer); });
    return found;
}

bool Situation::anyProblem(const QString &computer) const
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.state == FindingState::Problem && same(finding.computer, computer);
    });
}

bool Situation::anyUnknown(const QString &computer) const
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.state == FindingState::Unknown && same(finding.computer, computer);
    });
}

QStringList Situation::computerNames() const
{
    QStringList names;
    for (const PlannedComputer &computer : computers)
        appendOnce(names, canonical(computer.typed));
    if (names.isEmpty()) {
        appendOnce(names, client);
        for (const QString &server : servers)
            appendOnce(names, server);
    }
    return names;
}

QString Situation::canonical(const QString &typed) const
{
    // Two typed names may lead to one computer; the first of them is asked.
    const auto entry = std::ranges::find_if(
        computers, [&](const PlannedComputer &computer) { return same(computer.typed, typed); });
    if (entry != computers.end())
        return std::ranges::find(computers, entry->identity, &PlannedComputer::identity)->typed;
    // The typed name leads to a computer that stands in the list under another name.
    const auto owners = answersOf(answers, client).get(SpnOwnersRead{typed});
    const QString hostName = owners && !owners->netBiosName.isEmpty() ? owners->netBiosName
                                                                      : typed.section(QLatin1Char('.'), 0, 0);
    for (const PlannedComputer &computer : computers)
        if (same(computer.identity.name, hostName))
            return computer.typed;
    const CheckContext context{client, true, false, client, servers, user};
    const QString led = computerOf(context, answers, typed);
    for (const PlannedComputer &computer : computers)
        if (same(computer.typed, led))
            return computer.typed;
    return typed;
}

QStringList Situation::serverComputers() const
{
    QStringList names;
    for (const QString &server : servers)
        appendOnce(names, canonical(server));
    return names;
}

bool Situation::isPractice() const
{
    return !computers.empty() && computers.front().identity.kind == ComputerKind::Practice;
}

} // namespace credssp
