// Source: Microsoft's reference of NetLocalGroupEnum, NetLocalGroupGetMembers (level 2: SID and name),
// NetUserGetLocalGroups with LG_INCLUDE_INDIRECT, LookupAccountName and LookupAccountSid. Every user of a
// computer may ask them there.
#include "engine/computers/windows/local_groups.h"

#include "engine/computers/windows/net_buffer.h"
#include "engine/registry/registry_value.h"

#include <vector>

namespace credssp::windows {

namespace {

constexpr DWORD nameLimit = 256; // UNLEN and DNLEN, with room

ErrorCode codeOf(DWORD status, const Error &general)
{
    switch (status) {
    case ERROR_NONE_MAPPED:
    case ERROR_NO_SUCH_ALIAS:
    case NERR_GroupNotFound:
    case NERR_UserNotFound:
        return ErrorCode::NotFound;
    default:
        return general.code;
    }
}

Failure groupFailure(DWORD status, const QString &subject)
{
    Error error = fromWin32(status, subject);
    error.code = codeOf(status, error);
    return Failure(error);
}

/// Calls a function that hands out its list in pieces, until it has all.
template <typename T, typename Ask, typename Use> DWORD inPieces(const Ask &ask, const Use &use)
{
    DWORD_PTR resume = 0;
    for (;;) {
        BYTE *raw = nullptr;
        DWORD count = 0;
        DWORD total = 0;
        const DWORD status = ask(&raw, &count, &total, &resume);
        const UniqueNetBuffer<BYTE> memory(raw);
        if (status != NERR_Success && status != ERROR_MORE_DATA)
            return status;
        const auto *items = reinterpret_cast<const T *>(raw);
        for (DWORD i = 0; raw != nullptr && i < count; ++i)
            use(items[i]);
        if (status == NERR_Success || count == 0)
            return NERR_Success;
    }
}

QByteArray bytesOf(PSID sid)
{
    return {static_cast<const char *>(sid), static_cast<qsizetype>(GetLengthSid(sid))};
}

} // namespace

Result<QByteArray> sidOf(const QString &account)
{
    DWORD size = SECURITY_MAX_SID_SIZE;
    QByteArray sid(SECURITY_MAX_SID_SIZE, '\0');
    DWORD domainLength = nameLimit;
    std::vector<wchar_t> domain(nameLimit);
    SID_NAME_USE use = SidTypeUnknown;
    if (!LookupAccountNameW(nullptr, wide(account), sid.data(), &size, domain.data(), &domainLength, &use))
        return groupFailure(GetLastError(), account);
    return bytesOf(sid.data());
}

Result<QStringList> localGroups()
{
    QStringList names;
    const DWORD status = inPieces<LOCALGROUP_INFO_0>(
        [](BYTE **raw, DWORD *count, DWORD *total, DWORD_PTR *resume) {
            return NetLocalGroupEnum(nullptr, 0, raw, MAX_PREFERRED_LENGTH, count, total, resume);
        },
        [&](const LOCALGROUP_INFO_0 &group) { names.append(QString::fromWCharArray(group.lgrpi0_name)); });
    if (status != NERR_Success)
        return groupFailure(status, {});
    return names;
}

Result<bool> isDirectMember(const QString &group, const QString &account)
{
    const auto sid = sidOf(account);
    bool isMember = false;
    const DWORD status = inPieces<LOCALGROUP_MEMBERS_INFO_2>(
        [&](BYTE **raw, DWORD *count, DWORD *total, DWORD_PTR *resume) {
            return NetLocalGroupGetMembers(nullptr, wide(group), 2, raw, MAX_PREFERRED_LENGTH, count, total,
                                           resume);
        },
        [&](const LOCALGROUP_MEMBERS_INFO_2 &member) {
            const bool sameSid = sid && member.lgrmi2_sid != nullptr && bytesOf(member.lgrmi2_sid) == *sid;
            const bool sameName =
                member.lgrmi2_domainandname != nullptr &&
                sameRegistryName(QString::fromWCharArray(member.lgrmi2_domainandname), account);
            isMember = isMember || sameSid || (!sid && sameName);
        });
    if (status != NERR_Success)
        return groupFailure(status, group);
    // Who cannot be looked up now may be in it under a SID that nobody can read either.
    if (!isMember && !sid && sid.error().code != ErrorCode::NotFound)
        return Failure(sid.error());
    return isMember;
}

Result<QStringList> localGroupsOf(const QString &account)
{
    BYTE *raw = nullptr;
    DWORD count = 0;
    DWORD total = 0;
    const DWORD status = NetUserGetLocalGroups(nullptr, wide(account), 0, LG_INCLUDE_INDIRECT, &raw,
                                               MAX_PREFERRED_LENGTH, &count, &total);
    const UniqueNetBuffer<BYTE> memory(raw);
    if (status != NERR_Success)
        return groupFailure(status, account);
    const auto *groups = reinterpret_cast<const LOCALGROUP_USERS_INFO_0 *>(raw);
    QStringList names;
    for (DWORD i = 0; raw != nullptr && i < count; ++i)
        names.append(QString::fromWCharArray(groups[i].lgrui0_name));
    return names;
}

QByteArray administratorsSid()
{
    DWORD size = SECURITY_MAX_SID_SIZE;
    QByteArray sid(SECURITY_MAX_SID_SIZE, '\0');
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, sid.data(), &size) ? sid.left(size)
                                                                                       : QByteArray();
}

Result<QString> administratorsName()
{
    QByteArray sid = administratorsSid();
    DWORD length = nameLimit;
    DWORD domainLength = nameLimit;
    std::vector<wchar_t> name(nameLimit);
    std::vector<wchar_t> domain(nameLimit);
    SID_NAME_USE use = SidTypeUnknown;
    if (!LookupAccountSidW(nullptr, sid.data(), name.data(), &length, domain.data(), &domainLength, &use))
        return win32Failure(GetLastError(), QStringLiteral("S-1-5-32-544"));
    return QString::fromWCharArray(name.data());
}

} // namespace credssp::windows
