#include "engine/remedies/catalog.h"

#include <algorithm>

namespace credssp {

std::span<const Remedy *const> allRemedies()
{
    // Cheapest and safest first; what weakens security last but for the one that takes everything back.
    static const std::array<const Remedy *, 13> remedies{
        &restartWinRm(),      &correctClock(),   &useProvenName(),
        &registerSpn(),       &moveSpn(),        &joinGatewayAdministrators(),
        &repairDomainTrust(), &resetCredSsp(),   &installUpdates(),
        &restartComputers(),  &renameComputer(), &allowNtlmDelegation(),
        &turnOffCredSsp(),
    };
    return remedies;
}

const Remedy *findRemedy(const QString &id)
{
    for (const Remedy *remedy : allRemedies())
        if (remedy->id() == id)
            return remedy;
    return nullptr;
}

std::vector<Read> planningReads(const CheckContext &context)
{
    std::vector<Read> reads = allReads(context);
    for (const Remedy *remedy : allRemedies())
        for (Read &read : remedy->reads(context))
            if (std::ranges::find(reads, read) == reads.end())
                reads.push_back(std::move(read));
    return reads;
}

} // namespace credssp
