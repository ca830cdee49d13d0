// Windows' own LDAP client as a Directory.
//
// Connecting and asking wait no longer than they are told to; how long signing on takes, Windows limits. No
// referral is followed: only the server that was named is asked. Thread: one at a time.
#pragma once

#include "engine/computers/directory/directory.h"

#include <chrono>
#include <memory>

namespace credssp::windows {

class LdapConnection
{
public:
    enum class SignOn
    {
        None,       ///< for what a server tells anybody
        CurrentUser ///< Kerberos or NTLM, whatever Windows agrees on; signed and encrypted, or not at all
    };
    static constexpr std::chrono::seconds usualPatience{10};
    [[nodiscard]] static Result<std::unique_ptr<LdapConnection>>
    open(const QString &server, quint16 port, SignOn signOn, std::chrono::seconds patience = usualPatience);
    ~LdapConnection();
    LdapConnection(const LdapConnection &) = delete;
    LdapConnection &operator=(const LdapConnection &) = delete;

    /// Below the root of everything that the server holds. At most 1000 entries; more are Failed.
    [[nodiscard]] Result<std::vector<directory::Entry>> search(const QString &filter,
                                                               const QStringList &attributes);
    /// What the server tells of itself (the rootDSE).
    [[nodiscard]] Result<directory::Entry> root(const QStringList &attributes);

private:
    struct Private;
    explicit LdapConnection(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// The global catalog of this computer's forest, found and signed on to at the first question. What went
/// wrong then stays the answer to every further one: a batch of questions does not wait for each of them.
class ForestDirectory final : public directory::Directory
{
public:
    [[nodiscard]] Result<std::vector<directory::Entry>> search(const QString &filter,
                                                               const QStringList &attributes) override;

private:
    std::unique_ptr<Result<std::unique_ptr<LdapConnection>>> m_connection;
};

} // namespace credssp::windows
