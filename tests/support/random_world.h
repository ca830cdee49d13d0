// Random practice worlds for property tests.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// A valid practice world, ready for credssp::PracticeStore::fromJson(): the same for the same seed, on every
/// machine. Every world has a client (GATEWAY01), one to three servers, all elevated, WinRM running and
/// everything reachable, so that any remedy can be planned, run and taken back on it. What varies:
/// - the delegation lists (fresh, NTLM-only, Deny): absent, empty or filled; gaps and leading zeros in the
///   numbering, names that are no numbers; duplicates, other prefixes (TERMSRV, HTTP, *), odd letter case,
///   glued-together names, wildcards; REG_SZ, REG_EXPAND_SZ, REG_DWORD, REG_MULTI_SZ, REG_BINARY, malformed
///   numbers and unknown types;
/// - switches and concatenate values: absent, 0, 1, another number, or another type;
/// - both stores, alike or different; keys that exist without values; domain policies that collide;
/// - CredSSP on each side: value absent, 0, 1; policy locks (rarely);
/// - service principal names: right, missing, duplicate, elsewhere; whether computers may register theirs;
/// - groups and their members; workgroup servers; how the servers' names are typed (full, short, address).
/// The scenario's name is "random-<seed>". Some of the worlds are healthy in all that matters.
[[nodiscard]] QJsonObject randomWorld(quint32 seed);

/// Data of entries that randomWorld() puts into lists and that are nobody's but other teams': no computer of
/// the world has such a name.
[[nodiscard]] QStringList randomWorldForeignEntries();

/// The configuration of a state alone: the same object without every `circumstances` and `spns`. Two states
/// between which everything was undone are equal here.
[[nodiscard]] QJsonObject configurationOf(const QJsonObject &world);
