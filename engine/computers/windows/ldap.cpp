// Source: Microsoft's reference of wldap32 (ldap_init, ldap_connect with its own time limit, LDAP_OPT_SIGN
// and LDAP_OPT_ENCRYPT before ldap_bind_s with LDAP_AUTH_NEGOTIATE and no credentials: the current user's);
// LDAP_OPT_AREC_EXCLUSIVE because the name is one server's and not a domain's; a global catalog listens on
// port 3268 and holds every domain below an empty base.
#include "engine/computers/windows/ldap.h"

#include "engine/computers/windows/domain_controller.h"
#include "engine/computers/windows/win32.h"

#include <winldap.h>

namespace credssp::windows {

namespace {

constexpr ULONG mostEntries = 1000;
constexpr quint16 globalCatalogPort = 3268;

struct Unbind
{
    void operator()(LDAP *connection) const { ldap_unbind(connection); }
};
using UniqueLdap = std::unique_ptr<LDAP, Unbind>;

struct FreeMessage
{
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
using UniqueMessage = std::unique_ptr<LDAPMessage, FreeMessage>;

struct FreeValues
{
    void operator()(PWCHAR *values) const { ldap_value_freeW(values); }
};

struct FreeName
{
    void operator()(PWCHAR name) const { ldap_memfreeW(name); }
};

/// The functions take texts as if they changed them; they do not.
PWCHAR loose(const QString &text)
{
    return const_cast<PWCHAR>(wide(text));
}

ErrorCode codeOf(ULONG status)
{
    switch (status) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
    case LDAP_UNAVAILABLE:
    case LDAP_BUSY:
        return ErrorCode::Unreachable;
    case LDAP_TIMEOUT:
    case LDAP_TIMELIMIT_EXCEEDED:
        return ErrorCode::TimedOut;
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INSUFFICIENT_RIGHTS:
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_INAPPROPRIATE_AUTH:
        return ErrorCode::AccessDenied;
    default:
        return ErrorCode::Failed;
    }
}

Failure ldapFailure(ULONG status, const QString &server)
{
    return failure(codeOf(status), server, {}, static_cast<qint64>(LdapMapErrorToWin32(status)));
}

QStringList valuesOf(LDAP *connection, LDAPMessage *entry, const QString &attribute)
{
    const std::unique_ptr<PWCHAR, FreeValues> values(ldap_get_valuesW(connection, entry, loose(attribute)));
    QStringList texts;
    for (PWCHAR *value = values.get(); value != nullptr && *value != nullptr; ++value)
        texts.append(QString::fromWCharArray(*value));
    return texts;
}

directory::Entry entryFrom(LDAP *connection, LDAPMessage *message, const QStringList &attributes)
{
    directory::Entry entry;
    const std::unique_ptr<WCHAR, FreeName> name(ldap_get_dnW(connection, message));
    entry.distinguishedName = name ? QString::fromWCharArray(name.get()) : QString();
    for (const QString &attribute : attributes)
        if (const QStringList values = valuesOf(connection, message, attribute); !values.isEmpty())
            entry.attributes.insert(attribute, values);
    return entry;
}

} // namespace

struct LdapConnection::Private
{
    UniqueLdap connection;
    QString server;
    LONG seconds = 0;

    Result<std::vector<directory::Entry>> search(ULONG scope, const QString &filter,
                                                 const QStringList &attributes) const
    {
        std::vector<PWCHAR> names;
        for (const QString &attribute : attributes)
            names.push_back(loose(attribute));
        names.push_back(nullptr);
        const QString base; // the root
        LDAP_TIMEVAL patience{seconds, 0};
        LDAPMessage *raw = nullptr;
        const ULONG status =
            ldap_search_ext_sW(connection.get(), loose(base), scope, loose(filter), names.data(), 0, nullptr,
                               nullptr, &patience, mostEntries, &raw);
        const UniqueMessage found(raw); // there is one also with some errors
        if (status != LDAP_SUCCESS)
            return ldapFailure(status, server);
        std::vector<directory::Entry> entries;
        for (LDAPMessage *entry = ldap_first_entry(connection.get(), raw); entry != nullptr;
             entry = ldap_next_entry(connection.get(), entry))
            entries.push_back(entryFrom(connection.get(), entry, attributes));
        return entries;
    }
};

LdapConnection::LdapConnection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

LdapConnection::~LdapConnection() = default;

Result<std::unique_ptr<LdapConnection>> LdapConnection::open(const QString &server, quint16 port,
                                                             SignOn signOn, std::chrono::seconds patience)
{
    auto p = std::make_unique<Private>();
    p->server = server;
    p->seconds = static_cast<LONG>(patience.count());
    p->connection.reset(ldap_initW(loose(server), port));
    if (!p->connection)
        return ldapFailure(LdapGetLastError(), server);
    LDAP *connection = p->connection.get();
    ULONG version = LDAP_VERSION3;
    // What an option does not do for us here (an older or another wldap32) is no reason to stop.
    ldap_set_optionW(connection, LDAP_OPT_VERSION, &version);
    ldap_set_optionW(connection, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_optionW(connection, LDAP_OPT_AREC_EXCLUSIVE, LDAP_OPT_ON);
    ldap_set_optionW(connection, LDAP_OPT_TIMELIMIT, &p->seconds);
    ldap_set_optionW(connection, LDAP_OPT_SEND_TIMEOUT, &p->seconds);
    if (signOn == SignOn::CurrentUser) {
        // This is: nobody on the way may read or change what decides about a remedy.
        for (const int option : {LDAP_OPT_SIGN, LDAP_OPT_ENCRYPT})
            if (const ULONG set = ldap_set_optionW(connection, option, LDAP_OPT_ON); set != LDAP_SUCCESS)
                return ldapFailure(set, server);
    }
    LDAP_TIMEVAL atMost{p->seconds, 0};
    if (const ULONG connected = ldap_connect(connection, &atMost); connected != LDAP_SUCCESS)
        return ldapFailure(connected, server);
    if (signOn == SignOn::CurrentUser)
        if (const ULONG bound = ldap_bind_sW(connection, nullptr, nullptr, LDAP_AUTH_NEGOTIATE);
            bound != LDAP_SUCCESS)
            return ldapFailure(bound, server);
    return std::unique_ptr<LdapConnection>(new LdapConnection(std::move(p)));
}

Result<std::vector<directory::Entry>> LdapConnection::search(const QString &filter,
                                                             const QStringList &attributes)
{
    return d->search(LDAP_SCOPE_SUBTREE, filter, attributes);
}

Result<directory::Entry> LdapConnection::root(const QStringList &attributes)
{
    const auto found = d->search(LDAP_SCOPE_BASE, QStringLiteral("(objectClass=*)"), attributes);
    if (!found)
        return Failure(found.error());
    if (found->empty())
        return failure(ErrorCode::Failed, d->server);
    return found->front();
}

namespace {

Result<std::unique_ptr<LdapConnection>> openCatalogOn(const QString &server)
{
    return LdapConnection::open(server, globalCatalogPort, LdapConnection::SignOn::CurrentUser);
}

Result<std::unique_ptr<LdapConnection>> openCatalog()
{
    const auto known = findController(ControllerKind::GlobalCatalog, false);
    if (!known)
        return Failure(known.error());
    auto connection = openCatalogOn(*known);
    if (connection || connection.error().code != ErrorCode::Unreachable)
        return connection;
    // The one that Windows remembers may be gone.
    const auto another = findController(ControllerKind::GlobalCatalog, true);
    return another ? openCatalogOn(*another) : Failure(another.error());
}

} // namespace

Result<std::vector<directory::Entry>> ForestDirectory::search(const QString &filter,
                                                              const QStringList &attributes)
{
    if (!m_connection)
        m_connection = std::make_unique<Result<std::unique_ptr<LdapConnection>>>(openCatalog());
    if (!*m_connection)
        return Failure(m_connection->error());
    return (**m_connection)->search(filter, attributes);
}

} // namespace credssp::windows
