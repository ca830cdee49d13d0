// The local policy of the Windows that the tests run on: its file byte for byte, and the registry, without
// our own code; and the stand-in for Windows' own interface.
#pragma once

#include "engine/computers/windows/win32.h"
#include "engine/registry/policy_file.h"

#include <optional>

namespace test {

const QByteArray emptyPolicy("PReg\1\0\0\0", 8);

/// A policy of others, in the order in which the registry hands out keys and values: gpedit writes it so.
[[nodiscard]] QByteArray foreignPolicy();
[[nodiscard]] credssp::RegistryData text(const char *text);

[[nodiscard]] std::optional<QByteArray> contentOf(const QString &path);
[[nodiscard]] bool put(const QString &path, const QByteArray &bytes);
/// The low word of the version in gpt.ini; 0 when there is none.
[[nodiscard]] int machineVersion();

[[nodiscard]] std::optional<credssp::RegistryData> inHklm(const QString &key, const QString &name);
[[nodiscard]] bool putInHklm(const QString &key, const QString &name, const credssp::RegistryData &data);
[[nodiscard]] bool keyExists(const QString &key);

/// Whether programs find the stand-in for IGroupPolicyObject.
[[nodiscard]] bool setInterface(bool there);
/// See standins/group_policy_object.cpp.
[[nodiscard]] bool behave(const QString &how, DWORD value);

/// No local policy, no interface, and none of the keys that these tests write.
void clearPolicy();

} // namespace test
