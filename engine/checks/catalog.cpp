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
