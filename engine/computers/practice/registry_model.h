// A registry, or the registry part of a policy, in memory: keys that exist or not, and their values.
#pragma once

#include "engine/computers/answer.h"

#include <map>

namespace credssp::practice {

/// Keys and value names are compared as Windows does, without regard to case, and keep the case they were
/// first written in. A few keys always exist, as on every Windows; they are written to JSON only with values.
class RegistryModel
{
public:
    [[nodiscard]] bool keyExists(const QString &key) const;
    /// The topmost key of the path that does not exist; empty when all exist.
    [[nodiscard]] QString absentFrom(const QString &key) const;
    [[nodiscard]] RegistryState value(const QString &key, const QString &name) const;
    [[nodiscard]] std::optional<quint32> dword(const QString &key, const QString &name) const;
    /// In the order of their names as text ("1", "10", "3"): the order in which the registry hands them out
    /// where Microsoft's own cmdlets were watched.
    [[nodiscard]] std::vector<NamedValue> values(const QString &key) const;
    [[nodiscard]] QStringList subkeys(const QString &key) const;
    [[nodiscard]] RegistryKeyAnswer listing(const QString &key) const;
    /// Every key that exists beyond those that always do, and those of them that hold values.
    [[nodiscard]] QStringList keys() const;

    void createKey(const QString &key);
    void set(const QString &key, const QString &name, const RegistryData &data);
    void remove(const QString &key, const QString &name);
    /// With everything below it; keys that always exist only lose their values.
    void removeTree(const QString &key);
    /// Removes a key that has neither values nor subkeys, then its parents likewise, up to @p upTo (which
    /// may go too). Nothing above @p upTo is touched.
    void pruneEmpty(const QString &key, const QString &upTo);

    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] static Result<RegistryModel> fromJson(const QJsonValue &json, const QString &where);

private:
    struct Key
    {
        QString path;
        std::map<QString, NamedValue> values; ///< by folded name
    };
    [[nodiscard]] const Key *find(const QString &key) const;

    std::map<QString, Key> m_keys; ///< by folded path; of those that always exist only the ones with values
};

} // namespace credssp::practice
