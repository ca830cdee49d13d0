// Values ⇄ JSON, once for all: a struct lists its fields, an enum its names, and both directions follow.
//
// A struct takes part by a static member function `describe(visitor)` that calls `visitor("key", &T::member)`
// for each field; an enum by a specialization of EnumNames. Decoding is strict: a missing key, a wrong type
// or an unknown name is an InvalidInput error that names the key, because journals, state files and session
// files are untrusted data. A field that came later is marked `visitor("key", &T::member,
// json::mayBeMissing)`: it is written only when it differs from its default, and files that lack it stay
// readable.
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace credssp {

/// Specialize with `static constexpr std::array names{std::pair{E::A, std::string_view("a")}, …};`
template <typename E> struct EnumNames;

template <typename E> [[nodiscard]] QString enumName(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::names)
        if (candidate == value)
            return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return {};
}

template <typename E> [[nodiscard]] std::optional<E> enumFromName(const QString &text)
{
    for (const auto &[candidate, name] : EnumNames<E>::names)
        if (text == QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
            return candidate;
    return std::nullopt;
}

namespace json {

/// Marks a field in describe() that older files do not have.
struct MayBeMissing
{
};
inline constexpr MayBeMissing mayBeMissing;

template <typename T>
concept Described = requires
{
    T::describe([](const char *, auto, auto...) {});
};

template <typename T>
concept Tagged = requires
{
    T::kind;
};

template <typename T> struct IsVector : std::false_type
{
};
template <typename T> struct IsVector<std::vector<T>> : std::true_type
{
};
template <typename T> struct IsOptional : std::false_type
{
};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type
{
};
template <typename T> struct IsVariant : std::false_type
{
};
template <typename... Ts> struct IsVariant<std::variant<Ts...>> : std::true_type
{
};

inline Failure wrong(const QString &where, const char *expected)
{
    return failure(ErrorCode::InvalidInput, where,
                   QStringLiteral("\"%1\" must be %2.").arg(where, QLatin1String(expected)));
}

template <typename T> [[nodiscard]] QJsonValue encode(const T &value);

template <typename T> [[nodiscard]] Result<T> decode(const QJsonValue &value, const QString &where);

template <typename T> QJsonObject encodeFields(const T &value)
{
    QJsonObject object;
    T::describe([&](const char *key, auto member, auto... mark) {
        if constexpr (sizeof...(mark) != 0) {
            if (value.*member == std::remove_cvref_t<decltype(value.*member)>{})
                return;
        }
        object.insert(QLatin1String(key), encode(value.*member));
    });
    return object;
}

template <typename T> Result<T> decodeFields(const QJsonObject &object, const QString &where)
{
    T value;
    std::optional<Error> error;
    T::describe([&](const char *key, auto member, auto... mark) {
        if (error || (sizeof...(mark) != 0 && !object.contains(QLatin1String(key))))
            return;
        using Member = std::remove_cvref_t<decltype(value.*member)>;
        auto decoded =
            decode<Member>(object.value(QLatin1String(key)), where + QLatin1Char('.') + QLatin1String(key));
        if (decoded)
            value.*member = std::move(*decoded);
        else
            error = decoded.error();
    });
    if (error)
        return Failure(*error);
    return value;
}

template <typename V, std::size_t I = 0>
Result<V> decodeAlternative(const QString &kind, const QJsonObject &object, const QString &where)
{
    if constexpr (I == std::variant_size_v<V>) {
        return wrong(where + QStringLiteral(".kind"), "a known kind");
    } else {
        using T = std::variant_alternative_t<I, V>;
        if (kind != QLatin1String(T::kind))
            return decodeAlternative<V, I + 1>(kind, object, where);
        auto decoded = decodeFields<T>(object, where);
        if (!decoded)
            return Failure(decoded.error());
        return V(std::move(*decoded));
    }
}

template <typename T> QJsonValue encode(const T &value)
{
    if constexpr (std::same_as<T, bool> || std::same_as<T, QString> || std::same_as<T, double>) {
        return QJsonValue(value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        return QJsonValue(QString::fromLatin1(value.toHex()));
    } else if constexpr (std::same_as<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (std::is_enum_v<T>) {
        return QJsonValue(enumName(value));
    } else if constexpr (std::integral<T>) {
        return QJsonValue(static_cast<qint64>(value));
    } else if constexpr (IsVector<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(encode(item));
        return array;
    } else if constexpr (IsOptional<T>::value) {
        return value ? encode(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsVariant<T>::value) {
        return std::visit(
            [](const auto &alternative) {
                using A = std::remove_cvref_t<decltype(alternative)>;
                QJsonObject object = encodeFields(alternative);
                object.insert(QStringLiteral("kind"), QLatin1String(A::kind));
                return QJsonValue(object);
            },
            value);
    } else {
        static_assert(Described<T>, "give the type a describe() function");
        return encodeFields(value);
    }
}

template <typename T> Result<T> decode(const QJsonValue &value, const QString &where)
{
    if constexpr (std::same_as<T, bool>) {
        if (!value.isBool())
            return wrong(where, "true or false");
        return value.toBool();
    } else if constexpr (std::same_as<T, QString>) {
        if (!value.isString())
            return wrong(where, "a text");
        return value.toString();
    } else if constexpr (std::same_as<T, QByteArray>) {
        const QByteArray hex = value.toString().toLatin1();
        QByteArray bytes = QByteArray::fromHex(hex);
        if (!value.isString() || bytes.toHex() != hex.toLower())
            return wrong(where, "bytes in hexadecimal");
        return bytes;
    } else if constexpr (std::same_as<T, QStringList>) {
        auto list = decode<std::vector<QString>>(value, where);
        if (!list)
            return Failure(list.error());
        return QStringList(list->begin(), list->end());
    } else if constexpr (std::is_enum_v<T>) {
        const auto found = enumFromName<T>(value.toString());
        if (!found)
            return wrong(where, "one of the known names");
        return *found;
    } else if constexpr (std::integral<T>) {
        const double number = value.toDouble(-0.5);
        const qint64 whole = value.toInteger(0);
        if (!value.isDouble() || static_cast<double>(whole) != number || !std::in_range<T>(whole))
            return wrong(where, "a whole number in range");
        return static_cast<T>(whole);
    } else if constexpr (std::same_as<T, double>) {
        if (!value.isDouble())
            return wrong(where, "a number");
        return value.toDouble();
    } else if constexpr (IsVector<T>::value) {
        if (!value.isArray())
            return wrong(where, "a list");
        T items;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto item =
                decode<typename T::value_type>(array.at(i), QStringLiteral("%1[%2]").arg(where).arg(i));
            if (!item)
                return Failure(item.error());
            items.push_back(std::move(*item));
        }
        return items;
    } else if constexpr (IsOptional<T>::value) {
        if (value.isNull() || value.isUndefined())
            return T{};
        auto inner = decode<typename T::value_type>(value, where);
        if (!inner)
            return Failure(inner.error());
        return T(std::move(*inner));
    } else if constexpr (IsVariant<T>::value) {
        if (!value.isObject())
            return wrong(where, "an object");
        const QJsonObject object = value.toObject();
        return decodeAlternative<T>(object.value(QStringLiteral("kind")).toString(), object, where);
    } else {
        static_assert(Described<T>, "give the type a describe() function");
        if (!value.isObject())
            return wrong(where, "an object");
        return decodeFields<T>(value.toObject(), where);
    }
}

} // namespace json
} // namespace credssp
