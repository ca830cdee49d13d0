// Service principal names of the whole forest, over LDAP from a global catalog (its partial attribute set
// holds servicePrincipalName, dNSHostName and sAMAccountName: [MS-ADA1-3]). What is asked and what it means:
// engine/computers/directory/spn_owners.h. Needs a domain account, no administrator.
#include "engine/computers/directory/spn_owners.h"
#include "engine/computers/network/socket.h"
#include "engine/computers/windows/domain_controller.h"
#include "engine/computers/windows/reads.h"

namespace credssp::windows {

Result<SpnOwnersAnswer> readSpnOwners(const SpnOwnersRead &read, directory::Directory &forest)
{
    const auto member = domainMembership();
    if (!member)
        return Failure(member.error());
    const auto resolved = network::lookUp(read.host);
    return directory::readSpnOwners(forest, {read.host, resolved ? resolved->answer.dnsName : QString(),
                                             directory::suffixOf(member->domain)});
}

Result<SpnRegistrationAnswer> readSpnRegistration(const SpnRegistrationRead &read,
                                                  directory::Directory &forest)
{
    if (const auto member = domainMembership(); !member)
        return Failure(member.error());
    return directory::readSpnRegistration(forest, read);
}

} // namespace credssp::windows
