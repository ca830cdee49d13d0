// What the entries of a policy file amount to: [MS-GPREG] section 3.2.5.1.
#include "engine/registry/policy_file.h"

#include <algorithm>
#include <map>

namespace credssp {

namespace {

QStringList listed(const PolicyEntry &entry)
{
    return entry.data.toText().value_or(QString()).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

/// A registry that was empty, and what the entries so far made of it.
class Effect
{
public:
    void follow(const PolicyEntry &entry)
    {
        const QString &name = entry.name;
        if (const auto deleted = after(name, QLatin1String("**Del.")))
            remove(entry.key, *deleted);
        else if (is(name, "**DelVals.") || is(name, "**DelVals"))
            clear(entry.key);
        else if (is(name, "**DeleteValues"))
            for (const QString &each : listed(entry))
                remove(entry.key, each);
        else if (is(name, "**DeleteKeys"))
            for (const QString &subkey : listed(entry))
                removeKey(entry.key + QLatin1Char('\\') + subkey);
        else if (is(name, "**SecureKey"))
            return; // rights, not values
        else if (const auto soft = after(name, QLatin1String("**soft.")))
            set(entry.key, *soft, entry.data, false);
        else if (name.isEmpty() && entry.data == RegistryData{})
            keyFor(entry.key); // an entry that makes an empty key
        else
            set(entry.key, name, entry.data, true);
    }

    [[nodiscard]] std::vector<PolicyKey> result() const
    {
        std::vector<PolicyKey> keys;
        for (const Key &key : inOrder(m_keys)) {
            PolicyKey &one = keys.emplace_back(PolicyKey{key.key, {}});
            for (const Value &value : inOrder(key.values))
                one.values.push_back(value.value);
        }
        return keys;
    }

private:
    template <typename T> static std::vector<T> inOrder(const std::map<QString, T> &named)
    {
        std::vector<T> sorted;
        for (const auto &[name, one] : named)
            sorted.push_back(one);
        std::ranges::sort(sorted, {}, &T::order);
        return sorted;
    }

    static bool is(const QString &name, const char *order)
    {
        return name.compare(QLatin1String(order), Qt::CaseInsensitive) == 0;
    }

    static std::optional<QString> after(const QString &name, QLatin1String order)
    {
        if (!name.startsWith(order, Qt::CaseInsensitive))
            return std::nullopt;
        return name.mid(order.size());
    }

    struct Value
    {
        qsizetype order;
        NamedValue value;
    };
    struct Key
    {
        qsizetype order;
        QString key;
        std::map<QString, Value> values;
    };

    Key &keyFor(const QString &key)
    {
        return m_keys.try_emplace(key.toCaseFolded(), Key{m_order++, key, {}}).first->second;
    }

    void set(const QString &key, const QString &name, const RegistryData &data, bool overwrite)
    {
        const auto [place, isNew] =
            keyFor(key).values.try_emplace(name.toCaseFolded(), Value{m_order++, {name, data}});
        if (!isNew && overwrite)
            place->second.value.data = data;
    }

    void remove(const QString &key, const QString &name)
    {
        if (const auto found = m_keys.find(key.toCaseFolded()); found != m_keys.end())
            found->second.values.erase(name.toCaseFolded());
    }

    void clear(const QString &key)
    {
        if (const auto found = m_keys.find(key.toCaseFolded()); found != m_keys.end())
            found->second.values.clear();
    }

    void removeKey(const QString &key)
    {
        m_keys.erase(key.toCaseFolded());
        const QString below = key.toCaseFolded() + QLatin1Char('\\');
        auto it = m_keys.lower_bound(below);
        while (it != m_keys.end() && it->first.startsWith(below))
            it = m_keys.erase(it);
    }

    // By names as Windows compares them: a file may hold very many.
    std::map<QString, Key> m_keys;
    qsizetype m_order = 0;
};

} // namespace

std::vector<PolicyKey> effectiveKeys(const std::vector<PolicyEntry> &entries)
{
    Effect effect;
    for (const PolicyEntry &entry : entries)
        effect.follow(entry);
    return effect.result();
}

} // namespace credssp
