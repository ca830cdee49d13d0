#include "engine/computers/practice/registry_model.h"

#include "engine/computers/policy_store.h"
#include "engine/computers/practice/strict_json.h"
#include "engine/registry/known_keys.h"

namespace credssp::practice {

namespace {

QString folded(const QString &text)
{
    return text.toLower();
}

QStringList pathAndParents(const QString &key)
{
    QStringList paths;
    for (qsizetype at = key.indexOf(QLatin1Char('\\')); at >= 0; at = key.indexOf(QLatin1Char('\\'), at + 1))
        paths.append(key.left(at));
    paths.append(key);
    return paths;
}

/// Keys that every Windows has, also when nothing was ever configured (facts page §1.6), by folded path.
const std::map<QString, QString> &permanentKeys()
{
    static const std::map<QString, QString> all = [] {
        std::map<QString, QString> keys;
        for (const QString &key :
             {QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows"), credssp::keys::wsmanClient,
              credssp::keys::wsmanService, credssp::keys::groupPolicyObject,
              QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"),
              QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Lsa")})
            for (const QString &path : pathAndParents(key))
                keys.try_emplace(folded(path), path);
        return keys;
    }();
    return all;
}

bool isPermanent(const QString &foldedPath)
{
    return permanentKeys().contains(foldedPath);
}

bool isKeyPath(const QString &key)
{
    return !key.isEmpty() && !key.startsWith(QLatin1Char('\\')) && !key.endsWith(QLatin1Char('\\')) &&
           !key.contains(QLatin1String("\\\\"));
}

} // namespace

const RegistryModel::Key *RegistryModel::find(const QString &key) const
{
    const auto found = m_keys.find(folded(key));
    return found == m_keys.end() ? nullptr : &found->second;
}

bool RegistryModel::keyExists(const QString &key) const
{
    return find(key) != nullptr || isPermanent(folded(key));
}

QString RegistryModel::absentFrom(const QString &key) const
{
    for (const QString &path : pathAndParents(key))
        if (!keyExists(path))
            return path;
    return {};
}

RegistryState RegistryModel::value(const QString &key, const QString &name) const
{
    const Key *found = find(key);
    if (found == nullptr)
        return isPermanent(folded(key)) ? RegistryState::valueAbsent()
                                        : RegistryState::keyAbsent(absentFrom(key));
    const auto value = found->values.find(folded(name));
    return value == found->values.end() ? RegistryState::valueAbsent()
                                        : RegistryState::present(value->second.data);
}

std::optional<quint32> RegistryModel::dword(const QString &key, const QString &name) const
{
    return value(key, name).dword();
}

std::vector<NamedValue> RegistryModel::values(const QString &key) const
{
    std::vector<NamedValue> values;
    if (const Key *found = find(key))
        for (const auto &[name, value] : found->values)
            values.push_back(value);
    return values;
}

QStringList RegistryModel::subkeys(const QString &key) const
{
    const QString prefix = folded(key) + QLatin1Char('\\');
    std::map<QString, QString> children;
    const auto collect = [&](const auto &all, const auto &pathOf) {
        for (auto it = all.lower_bound(prefix); it != all.end() && it->first.startsWith(prefix); ++it)
            if (it->first.indexOf(QLatin1Char('\\'), prefix.size()) < 0)
                children.try_emplace(it->first, pathOf(it->second).mid(prefix.size()));
    };
    collect(permanentKeys(), [](const QString &path) { return path; });
    collect(m_keys, [](const Key &child) { return child.path; });
    QStringList names;
    for (const auto &[path, name] : children)
        names.append(name);
    return names;
}

RegistryKeyAnswer RegistryModel::listing(const QString &key) const
{
    RegistryKeyAnswer answer;
    answer.exists = keyExists(key);
    answer.absentFrom = absentFrom(key);
    answer.values = values(key);
    answer.subkeys = subkeys(key);
    return answer;
}

QStringList RegistryModel::keys() const
{
    QStringList paths;
    for (const auto &[path, key] : m_keys)
        paths.append(key.path);
    return paths;
}

void RegistryModel::createKey(const QString &key)
{
    for (const QString &path : pathAndParents(key))
        if (const QString own = folded(path); !isPermanent(own))
            m_keys.try_emplace(own, Key{path, {}});
}

void RegistryModel::set(const QString &key, const QString &name, const RegistryData &data)
{
    const QString own = folded(key);
    if (!m_keys.contains(own))
        createKey(key);
    auto &values = m_keys.try_emplace(own, Key{key, {}}).first->second.values;
    const auto existing = values.find(folded(name));
    if (existing == values.end())
        values.emplace(folded(name), NamedValue{name, data});
    else
        existing->second.data = data;
}

void RegistryModel::remove(const QString &key, const QString &name)
{
    const auto found = m_keys.find(folded(key));
    if (found == m_keys.end())
        return;
    found->second.values.erase(folded(name));
    if (found->second.values.empty() && isPermanent(found->first))
        m_keys.erase(found);
}

void RegistryModel::removeTree(const QString &key)
{
    const QString own = folded(key);
    const QString prefix = own + QLatin1Char('\\');
    std::erase_if(m_keys,
                  [&](const auto &entry) { return entry.first == own || entry.first.startsWith(prefix); });
}

void RegistryModel::pruneEmpty(const QString &key, const QString &upTo)
{
    const QString top = upTo.isEmpty() ? folded(key) : folded(upTo);
    QString path = folded(key);
    while (path == top || path.startsWith(top + QLatin1Char('\\'))) {
        if (isPermanent(path))
            return;
        const auto found = m_keys.find(path);
        if (found != m_keys.end()) {
            if (!found->second.values.empty() || !subkeys(path).isEmpty())
                return;
            m_keys.erase(found);
        }
        const qsizetype cut = path.lastIndexOf(QLatin1Char('\\'));
        if (cut < 0)
            return;
        path.truncate(cut);
    }
}

namespace {

QJsonObject valueToJson(const NamedValue &value)
{
    QJsonObject json{{QStringLiteral("name"), value.name}, {QStringLiteral("type"), value.data.typeName()}};
    const QJsonValue readable = value.data.toPublicJson();
    const auto back = RegistryData::fromPublicJson(value.data.typeName(), readable, {});
    if (back && *back == value.data)
        json.insert(QStringLiteral("data"), readable);
    else
        json.insert(QStringLiteral("bytes"), QString::fromLatin1(value.data.bytes.toHex()));
    return json;
}

/// The number behind a type's name; a number that nobody has when the name is unknown.
quint32 typeNumber(const QString &name)
{
    for (quint32 type = 0; type <= registry_type::Qword; ++type)
        if (RegistryData{type, {}}.typeName() == name)
            return type;
    return name.mid(name.lastIndexOf(QLatin1Char('_')) + 1).toUInt();
}

} // namespace

QJsonValue RegistryModel::toJson() const
{
    QJsonArray json;
    for (const auto &[folding, key] : m_keys) {
        QJsonArray values;
        for (const auto &[name, value] : key.values)
            values.append(valueToJson(value));
        json.append(QJsonObject{{QStringLiteral("key"), key.path}, {QStringLiteral("values"), values}});
    }
    return json;
}

namespace {

/// A data field may be any JSON type; the registry type decides.
struct AnyJson
{
    QJsonValue value;
    [[nodiscard]] QJsonValue toJson() const { return value; }
    static Result<AnyJson> fromJson(const QJsonValue &json, const QString &) { return AnyJson{json}; }
};

/// Either `data`, readable, or `bytes` where that would lose something (a malformed number or text).
struct ValueJson
{
    static constexpr std::array required{"name", "type"};
    QString name;
    QString type;
    AnyJson data;
    std::optional<QByteArray> bytes;
    template <typename V> static void describe(V &&v)
    {
        v("name", &ValueJson::name);
        v("type", &ValueJson::type);
        v("data", &ValueJson::data);
        v("bytes", &ValueJson::bytes);
    }
};

Result<RegistryData> dataOf(const ValueJson &json, const QString &where)
{
    if (!json.bytes)
        return RegistryData::fromPublicJson(json.type, json.data.value, where);
    const RegistryData data{typeNumber(json.type), *json.bytes};
    if (data.typeName() != json.type)
        return json::wrong(where + QStringLiteral(".type"), "a registry type such as REG_SZ");
    return data;
}

struct KeyJson
{
    static constexpr std::array required{"key"};
    QString key;
    std::vector<ValueJson> values;
    template <typename V> static void describe(V &&v)
    {
        v("key", &KeyJson::key);
        v("values", &KeyJson::values);
    }
};

} // namespace

Result<RegistryModel> RegistryModel::fromJson(const QJsonValue &json, const QString &where)
{
    const auto read = readJson<std::vector<KeyJson>>(json, where);
    if (!read)
        return Failure(read.error());
    RegistryModel model;
    for (std::size_t i = 0; i < read->size(); ++i) {
        const KeyJson &key = (*read)[i];
        const QString at = QStringLiteral("%1[%2]").arg(where).arg(i);
        if (!isKeyPath(key.key))
            return json::wrong(at + QStringLiteral(".key"), "a registry key below HKEY_LOCAL_MACHINE");
        model.createKey(key.key);
        for (std::size_t n = 0; n < key.values.size(); ++n) {
            const ValueJson &value = key.values[n];
            const QString valueAt = QStringLiteral("%1.values[%2]").arg(at).arg(n);
            auto data = dataOf(value, valueAt);
            if (!data)
                return Failure(data.error());
            if (model.value(key.key, value.name).isPresent())
                return json::wrong(valueAt + QStringLiteral(".name"), "given only once below its key");
            model.set(key.key, value.name, *data);
        }
    }
    return model;
}

} // namespace credssp::practice
