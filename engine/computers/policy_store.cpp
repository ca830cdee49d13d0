#include "engine/computers/policy_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PolicyStore)
};

bool isBelow(const QString &path, const QString &key)
{
    return path.startsWith(key + QLatin1Char('\\'), Qt::CaseInsensitive);
}

bool isOrBelow(const QString &path, const QString &key)
{
    return sameRegistryName(path, key) || isBelow(path, key);
}

/// The path's parents and itself, topmost first.
QStringList pathsDownTo(const QString &key)
{
    QStringList paths;
    for (qsizetype at = key.indexOf(u'\\'); at >= 0; at = key.indexOf(u'\\', at + 1))
        paths.append(key.left(at));
    paths.append(key);
    return paths;
}

const QString softOrder = QStringLiteral("**soft.");

Failure changedMeanwhile(const QString &subject, const RegistryChange &change)
{
    return failure(ErrorCode::Conflict, change.key + QLatin1Char('\\') + change.name,
                   Text::tr("Somebody else has changed \"%1\" below \"%2\" in the local policy (%3). "
                            "The policy was left as it is.")
                       .arg(change.name, change.key, subject));
}

Failure unusable(const QString &subject, const RegistryChange &change)
{
    return failure(ErrorCode::InvalidInput, change.key + QLatin1Char('\\') + change.name,
                   Text::tr("\"%1\" below \"%2\" cannot be written into the local policy (%3). The policy "
                            "was left as it is.")
                       .arg(change.name, change.key, subject));
}

} // namespace

Result<PolicyStore> PolicyStore::read(const std::optional<QByteArray> &file, const QString &subject)
{
    PolicyStore store;
    store.m_subject = subject;
    store.m_isFile = file.has_value();
    if (!file)
        return store;
    auto entries = readPolicyFile(*file, subject);
    if (!entries)
        return Failure(entries.error());
    store.m_entries = std::move(*entries);
    store.m_keys = effectiveKeys(store.m_entries);
    return store;
}

std::optional<PolicyKey> PolicyStore::find(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_keys, [&](const PolicyKey &one) { return sameRegistryName(one.key, key); });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

QString PolicyStore::absentFrom(const QString &key) const
{
    if (!m_isFile)
        return policyFileItself;
    for (const QString &path : pathsDownTo(key))
        if (std::ranges::none_of(m_keys, [&](const PolicyKey &one) { return isOrBelow(one.key, path); }))
            return path;
    return {};
}

RegistryState PolicyStore::value(const QString &key, const QString &name) const
{
    if (const QString from = absentFrom(key); !from.isEmpty())
        return RegistryState::keyAbsent(from);
    if (const auto found = find(key))
        for (const NamedValue &value : found->values)
            if (sameRegistryName(value.name, name))
                return RegistryState::present(value.data);
    return RegistryState::valueAbsent();
}

RegistryKeyAnswer PolicyStore::key(const QString &path) const
{
    RegistryKeyAnswer answer;
    answer.absentFrom = absentFrom(path);
    answer.exists = answer.absentFrom.isEmpty();
    if (const auto found = find(path))
        answer.values = found->values;
    for (const PolicyKey &one : m_keys) {
        if (!isBelow(one.key, path))
            continue;
        const QString child = one.key.mid(path.size() + 1).section(QLatin1Char('\\'), 0, 0);
        if (!answer.subkeys.contains(child, Qt::CaseInsensitive))
            answer.subkeys.append(child);
    }
    return answer;
}

void PolicyStore::set(const QString &key, const QString &name, const RegistryData &data)
{
    const auto isIt = [&](const PolicyEntry &entry) {
        return sameRegistryName(entry.key, key) && sameRegistryName(entry.name, name);
    };
    // Of equal names the last one counts.
    if (const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), isIt);
        last != m_entries.rend()) {
        last->data = data;
        return;
    }
    const auto neighbor = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const PolicyEntry &entry) {
        return sameRegistryName(entry.key, key);
    });
    if (neighbor == m_entries.rend())
        m_entries.push_back({key, name, data});
    else
        m_entries.insert(neighbor.base(), PolicyEntry{neighbor->key, name, data});
}

void PolicyStore::remove(const QString &key, const QString &name)
{
    std::erase_if(m_entries, [&](const PolicyEntry &entry) {
        return sameRegistryName(entry.key, key) &&
               (sameRegistryName(entry.name, name) || sameRegistryName(entry.name, softOrder + name));
    });
}

Result<void> PolicyStore::apply(const std::vector<RegistryChange> &changes)
{
    PolicyStore changed = *this;
    for (const RegistryChange &change : changes) {
        if (!sameValue(value(change.key, change.name), change.before))
            return changedMeanwhile(m_subject, change);
        if (change.key.isEmpty() || change.after.state == ValueState::Denied ||
            change.name.startsWith(QLatin1String("**")))
            return unusable(m_subject, change);
        if (change.after.isPresent()) {
            changed.set(change.key, change.name, change.after.data);
            changed.m_isFile = true;
            continue;
        }
        changed.remove(change.key, change.name);
        if (change.after.absentFrom == policyFileItself && changed.m_entries.empty())
            changed.m_isFile = false;
    }
    changed.m_keys = effectiveKeys(changed.m_entries);
    // An order further down could take away what was just written: then it cannot be done.
    for (const RegistryChange &change : changes)
        if (!sameValue(changed.value(change.key, change.name), change.after))
            return unusable(m_subject, change);
    if (const auto bytes = changed.file(); !bytes)
        return Failure(bytes.error());
    *this = std::move(changed);
    return {};
}

Result<std::optional<QByteArray>> PolicyStore::file() const
{
    if (!m_isFile)
        return std::optional<QByteArray>();
    auto bytes = writePolicyFile(m_entries);
    if (!bytes)
        return Failure(bytes.error());
    return std::optional(std::move(*bytes));
}

} // namespace credssp
