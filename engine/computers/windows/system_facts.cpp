#include "engine/computers/windows/system_facts.h"

#include "engine/computers/windows/net_buffer.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/win32.h"

#include <QDateTime>

#include <dsgetdc.h>
#include <ntsecapi.h>
#include <vector>

#ifndef SECURITY_WIN32
#define SECURITY_WIN32
#endif
#include <security.h>

namespace credssp::windows {

namespace {

QString computerName(COMPUTER_NAME_FORMAT format)
{
    DWORD length = 0;
    GetComputerNameExW(format, nullptr, &length);
    std::vector<wchar_t> name(static_cast<std::size_t>(length) + 1);
    length = static_cast<DWORD>(name.size());
    if (!GetComputerNameExW(format, name.data(), &length))
        return {};
    return QString::fromWCharArray(name.data(), static_cast<qsizetype>(length));
}

/// The DNS name of the domain this computer is a member of; empty when Windows does not know one.
QString domainDnsName()
{
    LSA_OBJECT_ATTRIBUTES attributes{};
    LSA_HANDLE policy = nullptr;
    if (LsaOpenPolicy(nullptr, &attributes, POLICY_VIEW_LOCAL_INFORMATION, &policy) != 0)
        return {};
    void *raw = nullptr;
    QString name;
    if (LsaQueryInformationPolicy(policy, PolicyDnsDomainInformation, &raw) == 0 && raw != nullptr) {
        const auto *information = static_cast<const POLICY_DNS_DOMAIN_INFO *>(raw);
        name = QString::fromWCharArray(information->DnsDomainName.Buffer,
                                       information->DnsDomainName.Length / static_cast<int>(sizeof(wchar_t)));
        LsaFreeMemory(raw);
    }
    LsaClose(policy);
    return name;
}

/// Every domain of the forest, and others that are trusted both ways.
Result<QStringList> trustedDomains()
{
    DS_DOMAIN_TRUSTSW *raw = nullptr;
    ULONG count = 0;
    const DWORD status = DsEnumerateDomainTrustsW(
        nullptr, DS_DOMAIN_IN_FOREST | DS_DOMAIN_DIRECT_INBOUND | DS_DOMAIN_DIRECT_OUTBOUND, &raw, &count);
    const UniqueNetBuffer<DS_DOMAIN_TRUSTSW> trusts(raw);
    if (status != ERROR_SUCCESS)
        return win32Failure(status, netBiosName());
    constexpr ULONG bothWays = DS_DOMAIN_DIRECT_INBOUND | DS_DOMAIN_DIRECT_OUTBOUND;
    QStringList domains;
    for (ULONG i = 0; i < count; ++i) {
        const DS_DOMAIN_TRUSTSW &trust = raw[i];
        const bool isOwn = (trust.Flags & DS_DOMAIN_PRIMARY) != 0;
        const bool isTrusted =
            (trust.Flags & DS_DOMAIN_IN_FOREST) != 0 || (trust.Flags & bothWays) == bothWays;
        if (!isOwn && isTrusted && trust.DnsDomainName != nullptr)
            domains.append(QString::fromWCharArray(trust.DnsDomainName));
    }
    return domains;
}

} // namespace

QString netBiosName()
{
    return computerName(ComputerNameNetBIOS);
}

QString dnsName()
{
    return computerName(ComputerNameDnsFullyQualified);
}

bool isThisComputer(const QString &typed)
{
    return sameRegistryName(typed, netBiosName()) || sameRegistryName(typed, dnsName()) ||
           sameRegistryName(typed, computerName(ComputerNameDnsHostname)) ||
           sameRegistryName(typed, QStringLiteral("localhost")) || typed == QLatin1String("127.0.0.1") ||
           typed == QLatin1String("::1");
}

QString machineGuid()
{
    const auto state =
        readRegistryValue(QStringLiteral("SOFTWARE\\Microsoft\\Cryptography"), QStringLiteral("MachineGuid"));
    return state ? state->text().value_or(QString()) : QString();
}

QString currentUser()
{
    ULONG length = 0;
    GetUserNameExW(NameSamCompatible, nullptr, &length);
    std::vector<wchar_t> name(static_cast<std::size_t>(length) + 1);
    length = static_cast<ULONG>(name.size());
    if (!GetUserNameExW(NameSamCompatible, name.data(), &length))
        return {};
    return QString::fromWCharArray(name.data(), static_cast<qsizetype>(length));
}

bool isElevated()
{
    DWORD size = SECURITY_MAX_SID_SIZE;
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators{};
    BOOL isMember = FALSE;
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size) &&
           CheckTokenMembership(nullptr, administrators.data(), &isMember) && isMember;
}

Result<DomainAnswer> readDomain()
{
    LPWSTR rawName = nullptr;
    NETSETUP_JOIN_STATUS status = NetSetupUnknownStatus;
    const NET_API_STATUS asked = NetGetJoinInformation(nullptr, &rawName, &status);
    const UniqueNetBuffer<wchar_t> name(rawName);
    if (asked != NERR_Success)
        return win32Failure(asked, netBiosName());
    DomainAnswer answer;
    answer.joined = status == NetSetupDomainName;
    answer.domain = QString::fromWCharArray(rawName);
    answer.netBiosName = netBiosName();
    answer.dnsName = dnsName();
    if (!answer.joined)
        return answer;
    if (const QString dns = domainDnsName(); !dns.isEmpty())
        answer.domain = dns;
    auto trusted = trustedDomains();
    if (!trusted)
        return Failure(trusted.error());
    answer.trustedDomains = std::move(*trusted);
    return answer;
}

BootAnswer readBoot()
{
    const auto secondsSinceBoot = static_cast<qint64>(GetTickCount64() / 1000);
    return {QDateTime::currentSecsSinceEpoch() - secondsSinceBoot};
}

} // namespace credssp::windows
