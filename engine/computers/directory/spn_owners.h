// Who owns the service principal names of a computer: what to ask a directory, and what its entries mean.
//
// Source: facts page §4. The computer behind a name is found by dNSHostName, by an SPN HOST/name (where
// Windows registers a computer's own and its further names) and by its account name. A failover cluster's
// name is a computer account, too, and carries an SPN MSClusterVirtualServer/name, by which public inventory
// scripts tell cluster and virtual names from computers; which node answers for it the directory does not
// know. Managed service accounts are of class computer without being one ([MS-ADSC] 2.103).
#pragma once

#include "engine/computers/directory/directory.h"
#include "engine/computers/read.h"

namespace credssp::directory {

/// What a typed name leads to beyond itself, as far as the caller knows.
struct TypedName
{
    QString host;      ///< as typed
    QString resolved;  ///< the DNS name behind it; empty when unknown
    QString ownSuffix; ///< DC=contoso,DC=com of the asker: it wins when two domains have such an account
};

/// Where the name leads to no computer of the directory, account and names are empty and the only form is
/// WSMAN/<typed>; likewise for a cluster's name.
[[nodiscard]] Result<SpnOwnersAnswer> readSpnOwners(Directory &directory, const TypedName &name);

[[nodiscard]] Result<SpnRegistrationAnswer> readSpnRegistration(Directory &directory,
                                                                const SpnRegistrationRead &read);

/// DC=contoso,DC=com for contoso.com.
[[nodiscard]] QString suffixOf(const QString &dnsDomain);

} // namespace credssp::directory
