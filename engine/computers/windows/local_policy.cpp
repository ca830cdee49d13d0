#include "engine/computers/windows/local_policy.h"

#include "engine/computers/policy_store.h"
#include "engine/computers/windows/file_bytes.h"
#include "engine/computers/windows/group_policy_object.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/policy_section.h"
#include "engine/registry/gpt_ini.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LocalPolicy)
};

QString policyFolder()
{
    return systemFolder() + QStringLiteral("/GroupPolicy");
}

Result<PolicyStore> readStore()
{
    const QString path = localPolicyFile();
    const auto file = readWholeFile(path, policyFileLimit);
    if (!file)
        return Failure(file.error());
    return PolicyStore::read(*file, QDir::toNativeSeparators(path));
}

Result<void> editFile(const std::vector<RegistryChange> &changes)
{
    const PolicySection section;
    auto store = readStore();
    if (!store)
        return Failure(store.error());
    if (auto applied = store->apply(changes); !applied)
        return applied;
    const auto file = store->file();
    if (!file)
        return Failure(file.error());
    const QString versions = localPolicyVersionFile();
    const auto before = readWholeFile(versions, gptIniLimit);
    if (!before)
        return Failure(before.error());
    const auto counted =
        countMachineChange(before->value_or(QByteArray()), QDir::toNativeSeparators(versions));
    if (!counted)
        return Failure(counted.error());
    const QString path = localPolicyFile();
    if (!QDir().mkpath(QFileInfo(path).path()))
        return win32Failure(GetLastError(), QDir::toNativeSeparators(QFileInfo(path).path()));
    // A change counted for nothing makes Windows look once more. One that is not counted goes unseen.
    if (auto done = replaceFile(versions, *counted); !done)
        return done;
    return *file ? replaceFile(path, **file) : removeFile(path);
}

/// Whether the file now says what the changes promised.
Result<void> prove(const std::vector<RegistryChange> &changes)
{
    const auto store = readStore();
    if (!store)
        return Failure(store.error());
    for (const RegistryChange &change : changes)
        if (!sameValue(store->value(change.key, change.name), change.after))
            return failure(
                ErrorCode::Failed, QDir::toNativeSeparators(localPolicyFile()),
                Text::tr("Windows said that it saved the local policy, but \"%1\" is not in it as planned. "
                         "The registry (HKLM) was left as it is.")
                    .arg(change.name));
    return {};
}

} // namespace

QString localPolicyFile()
{
    return policyFolder() + QStringLiteral("/Machine/Registry.pol");
}

QString localPolicyVersionFile()
{
    return policyFolder() + QStringLiteral("/gpt.ini");
}

Result<RegistryState> readLocalPolicyValue(const QString &key, const QString &name)
{
    const auto store = readStore();
    if (!store && store.error().code == ErrorCode::AccessDenied)
        return RegistryState::denied();
    if (!store)
        return Failure(store.error());
    return store->value(key, name);
}

Result<RegistryKeyAnswer> readLocalPolicyKey(const QString &key)
{
    const auto store = readStore();
    if (!store && store.error().code == ErrorCode::AccessDenied) {
        RegistryKeyAnswer answer;
        answer.exists = true;
        answer.denied = true;
        return answer;
    }
    if (!store)
        return Failure(store.error());
    return store->key(key);
}

Result<PolicyWay> applyLocalPolicyChanges(const std::vector<RegistryChange> &changes)
{
    // What is broken is left to a person, whichever way Windows would take it.
    if (const auto store = readStore(); !store)
        return Failure(store.error());
    const auto through = editThroughGroupPolicyObject(changes);
    if (!through)
        return Failure(through.error());
    if (*through) {
        if (auto proven = prove(changes); !proven)
            return Failure(proven.error());
        return PolicyWay::Interface;
    }
    if (auto done = editFile(changes); !done)
        return Failure(done.error());
    return PolicyWay::File;
}

} // namespace credssp::windows
