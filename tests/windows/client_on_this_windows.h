// The client of a practice world, put onto this Windows and compared with it: what policies write, the
// CredSSP switches of WinRM, the local policy and the WinRM service. The registry is written and enumerated
// by Windows' own functions, without the product's.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace test {

/// The client among the computers of a practice world (PracticeStore::toJson()).
[[nodiscard]] QJsonObject clientOf(const QJsonObject &world);
/// Any of them, by its name or its DNS name; empty when there is none.
[[nodiscard]] QJsonObject computerOf(const QJsonObject &world, const QString &name);

/// Empty when it is there, and nothing else of the kind; or what could not be put. Only in the test Windows.
[[nodiscard]] QString putClient(const QJsonObject &client);

/// What Wine does not know of itself as a server of that scenario (standins/ServerWindows.psm1).
[[nodiscard]] bool putServerFacts(const QJsonObject &computer);

/// One line for each value, each key below the delegation policy, each member of a local group, each service;
/// sorted. Of a value the name of the store, the key, the name, the type and the bytes stand in it.
[[nodiscard]] QStringList linesOf(const QJsonObject &client);
[[nodiscard]] QStringList linesHere();

/// Only what differs; empty when nothing does.
[[nodiscard]] QString difference(const QStringList &expected, const QStringList &actual);

/// The bytes of the local policy's file; those of a policy without entries where there is no file. Windows
/// leaves the file there when it has taken the last entry out of it.
[[nodiscard]] QByteArray policyFileHere();

/// No journals of real changes are left of earlier rounds.
void forgetJournals();

} // namespace test
