// One delegation policy: a switch, a concatenate value and a numbered list of service principal names.
// Source: facts page §2.
#pragma once

#include "engine/registry/known_keys.h"

#include <QString>

namespace credssp {

/// The names of one delegation policy below keys::delegation.
struct DelegationList
{
    QString switchName;      ///< REG_DWORD 1/0; also the name of the subkey with the list
    QString concatenateName; ///< REG_DWORD

    [[nodiscard]] QString listKey() const { return keys::delegation + QLatin1Char('\\') + switchName; }
};

/// The list that CredSSP remoting uses when the server's identity is proven.
inline const DelegationList freshList{QStringLiteral("AllowFreshCredentials"),
                                      QStringLiteral("ConcatenateDefaults_AllowFresh")};
/// The list for servers whose identity cannot be proven.
inline const DelegationList ntlmOnlyList{QStringLiteral("AllowFreshCredentialsWhenNTLMOnly"),
                                         QStringLiteral("ConcatenateDefaults_AllowFreshNTLMOnly")};
inline const DelegationList denyFreshList{QStringLiteral("DenyFreshCredentials"),
                                          QStringLiteral("ConcatenateDefaults_DenyFresh")};

/// "wsman/<name>", as the cmdlet and Windows Admin Center write it.
[[nodiscard]] QString delegationEntry(const QString &computerName);
/// The name that delegationEntry() was given; empty for entries of another form.
[[nodiscard]] QString serverOfEntry(const QString &entry);

/// Whether a list entry covers a target ("wsman/node1.contoso.com"). Case does not matter; one '*' per entry
/// matches any run of characters; "*" alone covers everything (unconfirmed for WSMAN, facts page §2).
[[nodiscard]] bool entryMatches(const QString &entry, const QString &target);

/// What Disable-WSManCredSSP removes: data that starts with "wsman", in any case (facts page §1.4).
[[nodiscard]] bool isWsmanEntry(const QString &entry);

} // namespace credssp
