#include "tests/powershell/plain_world.h"

#include "engine/computers/practice/policy.h"
#include "engine/registry/delegation_list.h"
#include "tests/powershell/real_powershell.h"

using namespace credssp;
using namespace credssp::practice;
using real_powershell::escaped;

namespace plain_world {

namespace {

QStringList storedKeys()
{
    return {keys::delegation,  freshList.listKey(), ntlmOnlyList.listKey(),  denyFreshList.listKey(),
            keys::wsmanClient, keys::wsmanService,  keys::winRmClientPolicy, keys::winRmServicePolicy};
}

QString nameOf(RegistryStore store)
{
    return store == RegistryStore::Hklm ? QStringLiteral("Hklm") : QStringLiteral("LocalPolicy");
}

const RegistryModel &modelOf(const ComputerState &computer, RegistryStore store)
{
    return store == RegistryStore::Hklm ? computer.registry : computer.localPolicy;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex()).toUpper();
}

QString record(const QString &store, const QString &key, const NamedValue &value)
{
    return QStringList{store, escaped(key), escaped(value.name), QString::number(value.data.type),
                       hex(value.data.bytes)}
        .join(u':');
}

} // namespace

QString text(const WorldState &world, const ComputerState &computer)
{
    QStringList records{QStringLiteral("elevated:%1").arg(int(computer.circumstances.elevated)),
                        QStringLiteral("winrm:%1").arg(int(computer.winRmRuns()))};
    for (const RegistryStore store : {RegistryStore::Hklm, RegistryStore::LocalPolicy})
        for (const QString &key : storedKeys()) {
            if (modelOf(computer, store).keyExists(key))
                records.append(nameOf(store) + u':' + escaped(key));
            for (const NamedValue &value : modelOf(computer, store).values(key))
                records.append(record(nameOf(store), key, value));
        }
    for (const DomainPolicy *policy : policiesFor(world, computer))
        for (const QString &key : storedKeys())
            for (const NamedValue &value : policy->values.values(key))
                records.append(record(QStringLiteral("Domain"), key, value));
    return records.join(u';');
}

QStringList lines(const ComputerState &computer)
{
    QStringList result;
    for (const RegistryStore store : {RegistryStore::Hklm, RegistryStore::LocalPolicy})
        for (const QString &key : storedKeys())
            for (const NamedValue &value : modelOf(computer, store).values(key))
                result.append(line(store, key, value.name, value.data));
    result.sort();
    return result;
}

QString line(RegistryStore store, const QString &key, const QString &name, const RegistryData &data)
{
    QString path = key;
    path.replace(u'\\', u'/');
    return QStringLiteral("%1/%2/%3=%4:").arg(nameOf(store), path, name).arg(data.type) + hex(data.bytes);
}

} // namespace plain_world
