// The names people type for computers: what form they have, and whether they may be used at all.
#pragma once

#include "engine/result.h"

#include <QString>

namespace credssp {

enum class NameForm
{
    NetBios,
    Dns,
    Ipv4,
    Ipv6
};

/// A validated computer name. The only way from typed text to a command leads through parse().
class ComputerName
{
public:
    /// Accepts a NetBIOS name (1 to 15 of A-Z a-z 0-9 - _; not only digits), a DNS name (labels of 1 to 63 of
    /// A-Z a-z 0-9 - _, at most 253 in all, none beginning or ending with a hyphen), an IPv4 or an IPv6
    /// address (without zone). Nothing else: no Unicode look-alike, no wildcard, no blank, no quote, no
    /// leading dash. Surrounding blanks are refused, not trimmed: what is shown is what was typed. Error:
    /// InvalidInput, with a sentence that says what to type instead.
    [[nodiscard]] static Result<ComputerName> parse(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] NameForm form() const { return m_form; }
    [[nodiscard]] bool isAddress() const { return m_form == NameForm::Ipv4 || m_form == NameForm::Ipv6; }
    /// A name without a dot, which Windows resolves by suffix or broadcast. Longer than 15 characters it is
    /// still short, but its form is Dns.
    [[nodiscard]] bool isShort() const { return !isAddress() && !m_text.contains(QLatin1Char('.')); }

private:
    ComputerName(QString text, NameForm form)
        : m_text(std::move(text))
        , m_form(form)
    {
    }

    QString m_text;
    NameForm m_form;
};

/// A user or group account as a person types it: `user`, `DOMAIN\user` or `user@domain`. Same rules: only
/// characters that Windows allows in account names; error InvalidInput.
[[nodiscard]] Result<QString> parseAccountName(const QString &typed);

/// A service principal name of the form `class/host`, both parts validated; error InvalidInput.
[[nodiscard]] Result<QString> parseSpn(const QString &typed);

} // namespace credssp
