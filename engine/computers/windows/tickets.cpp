// How many Kerberos tickets a sign-in session holds for WSMAN targets.
//
// Source: Microsoft's reference of LsaCallAuthenticationPackage and KERB_QUERY_TKT_CACHE_REQUEST: logon id 0
// is the caller's own session; for another one the caller needs more rights, or STATUS_PRIVILEGE_NOT_HELD
// (STATUS_ACCESS_DENIED on older pages) comes back. Whether an elevated administrator without SeTcbPrivilege
// is enough, as for klist.exe -li, is unconfirmed. Windows lists tickets only; that it remembers having been
// refused one (negative cache) it shows nobody.
#include "engine/computers/facts/service_ticket.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/win32.h"

#include <ntsecapi.h>
#include <string_view>

namespace credssp::windows {

namespace {

// NTSTATUS, missing beside windows.h.
constexpr NTSTATUS noSuchLogonSession = static_cast<NTSTATUS>(0xC000005F);
constexpr NTSTATUS noSuchPackage = static_cast<NTSTATUS>(0xC00000FE);
constexpr NTSTATUS privilegeNotHeld = static_cast<NTSTATUS>(0xC0000061);
constexpr NTSTATUS accessDenied = static_cast<NTSTATUS>(0xC0000022);

const QString kerberos = QStringLiteral("Kerberos");

struct CloseLsa
{
    void operator()(HANDLE handle) const { LsaDeregisterLogonProcess(handle); }
};
using UniqueLsa = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseLsa>;

struct FreeLsa
{
    void operator()(void *memory) const { LsaFreeReturnBuffer(memory); }
};

Failure lsaFailure(NTSTATUS status)
{
    switch (status) {
    case privilegeNotHeld:
    case accessDenied:
        return failure(ErrorCode::AccessDenied, kerberos, {}, LsaNtStatusToWinError(status));
    case noSuchPackage:
        return failure(ErrorCode::NotAvailable, kerberos, {}, LsaNtStatusToWinError(status));
    default:
        return win32Failure(LsaNtStatusToWinError(status), kerberos);
    }
}

LUID logonId(SignIn session)
{
    switch (session) {
    case SignIn::CurrentUser:
        break;
    case SignIn::System:
        return {0x3e7, 0};
    case SignIn::NetworkService:
        return {0x3e4, 0};
    }
    return {0, 0};
}

int countIn(const KERB_QUERY_TKT_CACHE_RESPONSE &cache)
{
    int count = 0;
    for (ULONG i = 0; i < cache.CountOfTickets; ++i) {
        const UNICODE_STRING &server = cache.Tickets[i].ServerName;
        const auto length = static_cast<qsizetype>(server.Length / sizeof(wchar_t));
        if (facts::isWsmanTicket(QString::fromWCharArray(server.Buffer, length)))
            ++count;
    }
    return count;
}

} // namespace

Result<TicketsAnswer> readTickets(SignIn session)
{
    HANDLE raw = nullptr;
    if (const NTSTATUS status = LsaConnectUntrusted(&raw); status != 0)
        return lsaFailure(status);
    const UniqueLsa lsa(raw);
    QByteArray name = kerberos.toLatin1();
    LSA_STRING package{static_cast<USHORT>(name.size()), static_cast<USHORT>(name.size()), name.data()};
    ULONG id = 0;
    if (const NTSTATUS status = LsaLookupAuthenticationPackage(lsa.get(), &package, &id); status != 0)
        return lsaFailure(status);
    KERB_QUERY_TKT_CACHE_REQUEST request{};
    request.MessageType = KerbQueryTicketCacheMessage;
    request.LogonId = logonId(session);
    void *answer = nullptr;
    ULONG size = 0;
    NTSTATUS inner = 0;
    const NTSTATUS status =
        LsaCallAuthenticationPackage(lsa.get(), id, &request, sizeof request, &answer, &size, &inner);
    const std::unique_ptr<void, FreeLsa> memory(answer);
    if (status != 0)
        return lsaFailure(status);
    if (inner == noSuchLogonSession)
        return TicketsAnswer{}; // nobody is signed in there: no tickets
    if (inner != 0)
        return lsaFailure(inner);
    if (answer == nullptr || size < offsetof(KERB_QUERY_TKT_CACHE_RESPONSE, Tickets))
        return failure(ErrorCode::Failed, kerberos);
    return TicketsAnswer{countIn(*static_cast<const KERB_QUERY_TKT_CACHE_RESPONSE *>(answer))};
}

} // namespace credssp::windows
