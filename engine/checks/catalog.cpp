#include "engine/checks/check.h"
#include "engine/registry/registry_value.h"

#include <algorithm>

namespace credssp {

// One file each; declared here, because nobody else calls them.
namespace checks {
Check elevation();
Check winRmService();
Check clientCredSsp();
Check serverCredSsp();
Check delegationList();
Check ntlmOnlyDelegation();
Check policy();
Check spn();
Check domain();
Check secureChannel();
Check nameResolution();
Check port();
Check clock();
Check gatewayGroup();
Check encryptionOracle();
} // namespace checks

std::span<const Check> allChecks()
{
    static const std::array catalog{
        checks::elevation(),
        checks::winRmService(),
        checks::clientCredSsp(),
        checks::serverCredSsp(),
        checks::delegationList(),
        checks::ntlmOnlyDelegation(),
        checks::policy(),
        checks::spn(),
        checks::domain(),
        checks::secureChannel(),
        checks::nameResolution(),
        checks::port(),
        checks::clock(),
        checks::gatewayGroup(),
        checks::encryptionOracle(),
    };
    return catalog;
}

namespace {

const Check *findCheck(const QString &id)
{
    const auto checks = allChecks();
    const auto found =
        std::ranges::find_if(checks, [&](const Check &check) { return id == QLatin1String(check.id); });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace

QStringList checksFor(bool isClient, bool isServer)
{
    QStringList ids;
    for (const Check &check : allChecks()) {
        const bool concerned = (check.concerns == Concerns::Everybody && (isClient || isServer)) ||
                               (check.concerns == Concerns::Client && isClient) ||
                               (check.concerns == Concerns::Servers && isServer);
        if (concerned)
            ids.append(QLatin1String(check.id));
    }
    return ids;
}

QString checkTitle(const QString &checkId)
{
    const Check *check = findCheck(checkId);
    return check == nullptr ? QString() : check->title();
}

QString whyItMatters(const QString &checkId)
{
    const Check *check = findCheck(checkId);
    return check == nullptr ? QString() : check->why();
}

bool needsAdministrator(const QString &checkId)
{
    const Check *check = findCheck(checkId);
    return check != nullptr && check->needsAdministrator;
}

const Answers &answersOf(const AnswersByComputer &answers, const QString &computer)
{
    static const Answers none;
    if (const auto exact = answers.find(computer); exact != answers.end())
        return exact->second;
    const auto found = std::ranges::find_if(
        answers, [&](const auto &entry) { return sameRegistryName(entry.first, computer); });
    return found == answers.end() ? none : found->second;
}

std::vector<Read> allReads(const CheckContext &context)
{
    std::vector<Read> batch;
    for (const Check &check : allChecks())
        for (Read &read : check.reads(context))
            if (std::ranges::find(batch, read) == batch.end())
                batch.push_back(std::move(read));
    return batch;
}

std::vector<Finding> judgeAll(const CheckContext &context, const AnswersByComputer &answers)
{
    std::vector<Finding> findings;
    for (const Check &check : allChecks())
        for (Finding &finding : check.judge(context, answers))
            findings.push_back(std::move(finding));
    return findings;
}

} // namespace credssp
