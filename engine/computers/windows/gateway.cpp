// Windows Admin Center's own gate on this computer. Source: facts page §8.4.
//
// A gateway administrator is here who is in the local Administrators group, also when the present sign-in has
// that group for denying only (a filtered token). Whom the page Settings, Access names Windows does not tell
// (unconfirmed where it is kept), nor whether somebody works under role-based access: that shows on the
// managed servers only, so it is not claimed. Another person's sign-ins cannot be looked at; a membership of
// theirs is taken to count.
#include "engine/computers/facts/gateway_marks.h"
#include "engine/computers/windows/local_groups.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/win32.h"

#include <vector>

namespace credssp::windows {

namespace {

Result<bool> hasService(const QString &name)
{
    return readService(name).map(
        [](const ServiceAnswer &service) { return service.state != ServiceState::NotInstalled; });
}

Result<QString> version()
{
    const auto service2 = hasService(facts::gatewayService2);
    if (!service2)
        return Failure(service2.error());
    const auto service1 = hasService(facts::gatewayService1);
    if (!service1)
        return Failure(service1.error());
    const auto key1 = readRegistryKey(facts::gatewayKey1);
    if (!key1)
        return Failure(key1.error());
    return facts::gatewayVersion(*service2, *service1, key1->exists);
}

/// Whether the token of this process names the group in any way, also for denying only.
bool isInToken(const QByteArray &sid)
{
    HANDLE raw = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw))
        return false;
    const UniqueHandle token(raw);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenGroups, nullptr, 0, &size);
    std::vector<quint64> memory(size / sizeof(quint64) + 1); // aligned
    if (!GetTokenInformation(token.get(), TokenGroups, memory.data(),
                             static_cast<DWORD>(memory.size() * sizeof(quint64)), &size))
        return false;
    const auto *groups = reinterpret_cast<const TOKEN_GROUPS *>(memory.data());
    QByteArray wanted = sid;
    for (DWORD i = 0; i < groups->GroupCount; ++i)
        if (EqualSid(groups->Groups[i].Sid, wanted.data()))
            return true;
    return false;
}

/// Whether the group counts in this process's token.
bool counts(QByteArray sid)
{
    BOOL isMember = FALSE;
    return CheckTokenMembership(nullptr, sid.data(), &isMember) && isMember;
}

/// In the group itself, or through another one.
Result<bool> isMember(const QString &group, const QString &user)
{
    auto direct = isDirectMember(group, user);
    if (direct && *direct)
        return true;
    // Whose groups Windows does not list (another domain that does not answer) may still be named directly.
    const auto groups = localGroupsOf(user);
    if (groups && groups->contains(group, Qt::CaseInsensitive))
        return true;
    return direct;
}

} // namespace

Result<GatewayAnswer> readGateway(const GatewayRead &read)
{
    GatewayAnswer answer;
    auto found = version();
    if (!found)
        return Failure(found.error());
    answer.version = *std::move(found);
    answer.installed = !answer.version.isEmpty();
    if (!answer.installed)
        return answer;
    const auto groups = localGroups();
    if (!groups)
        return Failure(groups.error());
    answer.credSspGroup = facts::gatewayCredSspGroup(*groups);
    const bool isMe = read.user.isEmpty() || sameRegistryName(read.user, currentUser());
    const QString user = isMe ? currentUser() : read.user;
    if (!answer.credSspGroup.isEmpty()) {
        const auto member = isMember(answer.credSspGroup, user);
        if (!member)
            return Failure(member.error());
        const auto sid = sidOf(netBiosName() + QLatin1Char('\\') + answer.credSspGroup);
        answer.groupInToken = isMe ? sid && counts(*sid) : *member;
        answer.userInGroup = *member || answer.groupInToken;
    }
    if (isMe && isInToken(administratorsSid())) {
        answer.gatewayAdministrator = true;
        return answer;
    }
    const auto administrators = administratorsName();
    if (!administrators)
        return Failure(administrators.error());
    const auto administrator = isMember(*administrators, user);
    if (!administrator)
        return Failure(administrator.error());
    answer.gatewayAdministrator = *administrator;
    return answer;
}

} // namespace credssp::windows
