// What is asked of a domain: its service principal names, whether the computer belongs to it, its trust.
// Included by answer.h.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace credssp {

/// An account in the directory that owns a service principal name.
struct SpnOwner
{
    QString account; ///< NODE1$ for a computer, svc-web for a user, as setspn takes it (without domain)
    QString distinguishedName; ///< CN=NODE1,OU=…
    bool isComputer = true;
    bool isTarget = false; ///< the account of the computer that the typed name leads to

    friend bool operator==(const SpnOwner &, const SpnOwner &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("account", &SpnOwner::account);
        v("distinguishedName", &SpnOwner::distinguishedName);
        v("isComputer", &SpnOwner::isComputer);
        v("isTarget", &SpnOwner::isTarget);
    }
};

struct SpnForm
{
    QString spn; ///< WSMAN/node1.contoso.com
    std::vector<SpnOwner> owners;

    friend bool operator==(const SpnForm &, const SpnForm &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("spn", &SpnForm::spn);
        v("owners", &SpnForm::owners);
    }
};

/// Canonical names, the SPN of each form and its owners, resolved where the directory can be asked.
struct SpnOwnersAnswer
{
    static constexpr const char *kind = "spn-owners";
    QString netBiosName;         ///< NODE1; of the computer that the typed name leads to; empty when unknown
    QString dnsName;             ///< node1.contoso.com
    QString account;             ///< its own computer account (NODE1$); empty in a workgroup
    bool typedIsCluster = false; ///< the typed name belongs to a failover cluster, not to a computer
    std::vector<SpnForm> forms;  ///< WSMAN/<short>, WSMAN/<fqdn>, and WSMAN/<typed> when it is neither

    friend bool operator==(const SpnOwnersAnswer &, const SpnOwnersAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("netBiosName", &SpnOwnersAnswer::netBiosName);
        v("dnsName", &SpnOwnersAnswer::dnsName);
        v("account", &SpnOwnersAnswer::account);
        v("typedIsCluster", &SpnOwnersAnswer::typedIsCluster);
        v("forms", &SpnOwnersAnswer::forms);
    }
};

struct SpnRegistrationAnswer
{
    static constexpr const char *kind = "spn-registration";
    bool registered = false;

    friend bool operator==(const SpnRegistrationAnswer &, const SpnRegistrationAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("registered", &SpnRegistrationAnswer::registered); }
};

struct DomainAnswer
{
    static constexpr const char *kind = "domain";
    bool joined = false;
    QString domain;             ///< contoso.com, or the workgroup's name
    QString netBiosName;        ///< of the computer itself
    QString dnsName;            ///< of the computer itself; equals netBiosName in a workgroup without suffix
    QStringList trustedDomains; ///< DNS names of domains this one trusts both ways

    friend bool operator==(const DomainAnswer &, const DomainAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("joined", &DomainAnswer::joined);
        v("domain", &DomainAnswer::domain);
        v("netBiosName", &DomainAnswer::netBiosName);
        v("dnsName", &DomainAnswer::dnsName);
        v("trustedDomains", &DomainAnswer::trustedDomains);
    }
};

struct SecureChannelAnswer
{
    static constexpr const char *kind = "secure-channel";
    bool controllerReachable = false;
    bool intact = false;
    qint64 status = 0; ///< Win32 code of the trust verification: 0, 5, 86, 1311, 1355, 1789

    friend bool operator==(const SecureChannelAnswer &, const SecureChannelAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("controllerReachable", &SecureChannelAnswer::controllerReachable);
        v("intact", &SecureChannelAnswer::intact);
        v("status", &SecureChannelAnswer::status);
    }
};

} // namespace credssp
