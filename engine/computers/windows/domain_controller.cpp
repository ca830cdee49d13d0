// Source: Microsoft's reference of DsRoleGetPrimaryDomainInformation and DsGetDcName: a global catalog is
// looked for by the forest's name; DS_RETURN_DNS_NAME gives the controller's full name.
#include "engine/computers/windows/domain_controller.h"

#include "engine/computers/windows/net_buffer.h"
#include "engine/computers/windows/system_facts.h"

#include <QCoreApplication>

#include <dsgetdc.h>
#include <dsrole.h>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DomainController)
};

struct FreeRole
{
    void operator()(void *memory) const { DsRoleFreeMemory(memory); }
};

QString text(const wchar_t *raw)
{
    return raw != nullptr ? QString::fromWCharArray(raw) : QString();
}

} // namespace

Result<Membership> membership()
{
    PBYTE raw = nullptr;
    const DWORD status = DsRoleGetPrimaryDomainInformation(nullptr, DsRolePrimaryDomainInfoBasic, &raw);
    const std::unique_ptr<BYTE, FreeRole> memory(raw);
    if (status != ERROR_SUCCESS)
        return win32Failure(status, netBiosName());
    const auto &role = *reinterpret_cast<const DSROLE_PRIMARY_DOMAIN_INFO_BASIC *>(raw);
    Membership found;
    found.isController = role.MachineRole == DsRole_RoleBackupDomainController ||
                         role.MachineRole == DsRole_RolePrimaryDomainController;
    found.joined = found.isController || role.MachineRole == DsRole_RoleMemberWorkstation ||
                   role.MachineRole == DsRole_RoleMemberServer;
    found.domain = text(role.DomainNameDns);
    if (found.domain.isEmpty())
        found.domain = text(role.DomainNameFlat);
    found.forest = text(role.DomainForestName);
    return found;
}

Result<Membership> domainMembership()
{
    auto found = membership();
    if (found && !found->joined)
        return failure(ErrorCode::NotAvailable, netBiosName(),
                       Text::tr("\"%1\" is in a workgroup. There is no domain to ask.").arg(netBiosName()));
    return found;
}

Result<QString> findController(ControllerKind kind, bool afresh)
{
    const auto member = domainMembership();
    if (!member)
        return Failure(member.error());
    const bool isCatalog = kind == ControllerKind::GlobalCatalog;
    const QString where = isCatalog && !member->forest.isEmpty() ? member->forest : member->domain;
    ULONG flags = DS_RETURN_DNS_NAME;
    flags |= isCatalog ? DS_GC_SERVER_REQUIRED : DS_DIRECTORY_SERVICE_REQUIRED;
    if (afresh)
        flags |= DS_FORCE_REDISCOVERY;
    DOMAIN_CONTROLLER_INFOW *raw = nullptr;
    const DWORD status = DsGetDcNameW(nullptr, wide(where), nullptr, nullptr, flags, &raw);
    const UniqueNetBuffer<DOMAIN_CONTROLLER_INFOW> controller(raw);
    if (status != ERROR_SUCCESS)
        return failure(ErrorCode::Unreachable, where,
                       Text::tr("No domain controller of \"%1\" answers.").arg(where), status);
    QString name = text(controller->DomainControllerName);
    while (name.startsWith(QLatin1Char('\\')))
        name.remove(0, 1);
    return name;
}

} // namespace credssp::windows
