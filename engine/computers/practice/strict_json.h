// Strict JSON for the practice world: what a struct describes is all there may be. A key that is not known, a
// wrong type or a missing required key is an InvalidInput error whose sentence names the key, because
// scenario and state files come from anywhere. Keys that a struct does not list as required keep their
// default.
#pragma once

#include "engine/json_codec.h"

#include <QSet>

namespace credssp::practice {

/// A type with a JSON form of its own.
template <typename T>
concept OwnJson = requires(const T &value, const QJsonValue &json, const QString &where)
{
    value.toJson();
    T::fromJson(json, where);
};

template <typename T> [[nodiscard]] QJsonValue writeJson(const T &value);
template <typename T> [[nodiscard]] Result<T> readJson(const QJsonValue &value, const QString &where);

template <typename T> Result<T> readObject(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return json::wrong(where, "an object");
    const QJsonObject object = value.toObject();
    T result;
    std::optional<Error> error;
    QSet<QString> known;
    const auto path = [&](const QString &key) {
        return where.isEmpty() ? key : where + QLatin1Char('.') + key;
    };
    T::describe([&](const char *name, auto member) {
        const QString key = QLatin1String(name);
        known.insert(key);
        if (error || !object.contains(key))
            return;
        using Member = std::remove_cvref_t<decltype(result.*member)>;
        auto read = readJson<Member>(object.value(key), path(key));
        if (read)
            result.*member = std::move(*read);
        else
            error = read.error();
    });
    if (error)
        return Failure(*error);
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()))
            return failure(ErrorCode::InvalidInput, path(it.key()),
                           QStringLiteral("\"%1\" is not a known key.").arg(path(it.key())));
    if constexpr (requires { T::required; })
        for (const char *name : T::required)
            if (!object.contains(QLatin1String(name)))
                return failure(ErrorCode::InvalidInput, path(QLatin1String(name)),
                               QStringLiteral("\"%1\" is missing.").arg(path(QLatin1String(name))));
    return result;
}

template <typename T> Result<T> readJson(const QJsonValue &value, const QString &where)
{
    if constexpr (OwnJson<T>) {
        return T::fromJson(value, where);
    } else if constexpr (json::IsVector<T>::value) {
        if (!value.isArray())
            return json::wrong(where, "a list");
        T items;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto item =
                readJson<typename T::value_type>(array.at(i), QStringLiteral("%1[%2]").arg(where).arg(i));
            if (!item)
                return Failure(item.error());
            items.push_back(std::move(*item));
        }
        return items;
    } else if constexpr (json::IsOptional<T>::value) {
        if (value.isNull())
            return T{};
        auto inner = readJson<typename T::value_type>(value, where);
        if (!inner)
            return Failure(inner.error());
        return T(std::move(*inner));
    } else if constexpr (json::Described<T>) {
        return readObject<T>(value, where);
    } else {
        return json::decode<T>(value, where);
    }
}

template <typename T> QJsonValue writeJson(const T &value)
{
    if constexpr (OwnJson<T>) {
        return value.toJson();
    } else if constexpr (json::IsVector<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(writeJson(item));
        return array;
    } else if constexpr (json::IsOptional<T>::value) {
        return value ? writeJson(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (json::Described<T>) {
        QJsonObject object;
        T::describe([&](const char *key, auto member) {
            object.insert(QLatin1String(key), writeJson(value.*member));
        });
        return object;
    } else {
        return json::encode(value);
    }
}

} // namespace credssp::practice
