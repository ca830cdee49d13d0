// Windows' own words, one per code, as a person would paste them.
#pragma once

#include <QString>
#include <QStringList>

namespace credssp::practice {

/// Codes that a practice computer answers with. Source: wsmerror.h and winerror.h, facts page §5.
namespace wsman {
inline constexpr quint32 accessDenied = 5;
inline constexpr quint32 notSupported = 50;
inline constexpr quint32 noLogonServers = 1311;
inline constexpr quint32 noSuchDomain = 1355;
inline constexpr quint32 trustFailure = 1789;
inline constexpr quint32 destinationUnreachable = 0x80338012;
inline constexpr quint32 gpoControlled = 0x8033808A;
inline constexpr quint32 securityUnmapped = 0x8033809D;
inline constexpr quint32 networkTimedOut = 0x80338126;
inline constexpr quint32 clientCredSspOff = 0x803381A2;
inline constexpr quint32 freshNotAllowed = 0x803381A3;
inline constexpr quint32 notTrusted = 0x803381A4;
inline constexpr quint32 nameNotResolved = 0x803381B9;
inline constexpr quint32 wrongPrincipal = 0x80090322;
} // namespace wsman

/// Windows' complete English sentence(s) of a code.
[[nodiscard]] QString englishText(quint32 code);

/// What PowerShell prints when `Invoke-Command -ComputerName … -Authentication CredSSP` fails. @p mechanisms
/// is for accessDenied only. In another language than English, a wording that is not known for certain is
/// given as the code and "(wording not known)"; none is invented. Sources: facts page §5.1, §6.1.
[[nodiscard]] QString connectionMessage(quint32 code, const QString &host, const QString &language,
                                        const QStringList &mechanisms = {});

/// What Windows Admin Center says at its own gate. The wording is the one its release notes quote for the
/// CredSSP group; that it is the same for the other reasons is unconfirmed.
[[nodiscard]] QString adminCenterMessage();

/// Event 10154 of WinRM (System log), facts page §7.
[[nodiscard]] QString spnCreationEventText(const QStringList &spns, quint32 code);

} // namespace credssp::practice
