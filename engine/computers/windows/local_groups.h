// This computer's local groups and accounts, by name and by SID. Thread: any.
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QStringList>

namespace credssp::windows {

/// The bytes of an account's SID. NotFound when there is no such account; else what Windows answers, for
/// example while no domain controller can be asked for it.
[[nodiscard]] Result<QByteArray> sidOf(const QString &account);

[[nodiscard]] Result<QStringList> localGroups();

/// Whether the account is named in the group itself. NotFound when there is no such group; an account that
/// does not exist is no member.
[[nodiscard]] Result<bool> isDirectMember(const QString &group, const QString &account);

/// Local groups that the account is in, also through other groups.
[[nodiscard]] Result<QStringList> localGroupsOf(const QString &account);

/// S-1-5-32-544, and the name it has in this Windows' language.
[[nodiscard]] QByteArray administratorsSid();
[[nodiscard]] Result<QString> administratorsName();

} // namespace credssp::windows
