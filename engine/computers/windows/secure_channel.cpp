// The computer's trust with its domain, asked of Netlogon as nltest /sc_verify does.
//
// Source: Microsoft's reference of I_NetLogonControl2: NETLOGON_CONTROL_TC_VERIFY checks the channel now and
// looks for another domain controller when it fails; NETLOGON_CONTROL_TC_QUERY tells how it was last used.
// [MS-NRPC] 2.2.1.4.18: the control functions are for administrators and operators, a query is for everybody
// (which right TC_QUERY asks for is unconfirmed; a refusal is answered as one). May take as long as Netlogon
// looks for a domain controller.
#include "engine/computers/facts/trust_status.h"
#include "engine/computers/windows/domain_controller.h"
#include "engine/computers/windows/net_buffer.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/system_facts.h"

#include <QCoreApplication>

#include <lmaccess.h>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecureChannel)
};

constexpr DWORD level = 2;

DWORD ask(DWORD function, const QString &domain, facts::TrustNumbers &numbers)
{
    const wchar_t *name = wide(domain);
    BYTE *raw = nullptr;
    const DWORD status = I_NetLogonControl2(nullptr, function, level, reinterpret_cast<BYTE *>(&name), &raw);
    const UniqueNetBuffer<BYTE> memory(raw);
    if (status == NERR_Success && raw != nullptr) {
        const auto &information = *reinterpret_cast<const NETLOGON_INFO_2 *>(raw);
        numbers = {information.netlog2_flags, information.netlog2_tc_connection_status,
                   information.netlog2_pdc_connection_status};
    }
    return status;
}

/// Without the right to have it verified: a trust that failed when it was last used is broken; one that held
/// then may have broken since.
Result<SecureChannelAnswer> lastUse(const QString &domain)
{
    facts::TrustNumbers numbers;
    const DWORD status = ask(NETLOGON_CONTROL_TC_QUERY, domain, numbers);
    if (status != NERR_Success)
        return win32Failure(status, domain);
    const SecureChannelAnswer answer = facts::trustFrom(numbers.connection);
    if (answer.intact)
        return failure(ErrorCode::AccessDenied, domain,
                       Text::tr("The trust with \"%1\" was whole when it was last used. Only an "
                                "administrator can have a domain controller confirm that it still is.")
                           .arg(domain));
    return answer;
}

} // namespace

Result<SecureChannelAnswer> readSecureChannel()
{
    const auto member = domainMembership();
    if (!member)
        return Failure(member.error());
    if (member->isController)
        return failure(ErrorCode::NotAvailable, netBiosName(),
                       Text::tr("\"%1\" is a domain controller. Only other computers have a secure channel.")
                           .arg(netBiosName()));
    facts::TrustNumbers numbers;
    const DWORD status = ask(NETLOGON_CONTROL_TC_VERIFY, member->domain, numbers);
    switch (status) {
    case NERR_Success:
        return facts::trustFrom(numbers);
    case ERROR_ACCESS_DENIED:
        return lastUse(member->domain);
    case ERROR_NO_LOGON_SERVERS:
    case ERROR_NO_SUCH_DOMAIN:
        return facts::trustFrom(status);
    default:
        return win32Failure(status, member->domain);
    }
}

} // namespace credssp::windows
