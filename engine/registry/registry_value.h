// Registry keys, values and their states, as values; nothing here touches a registry.
#pragma once

#include "engine/json_codec.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace credssp {

/// Where a policy value lies: in HKLM, where Windows reads it, or in this computer's local policy
/// (Registry.pol), from which policy processing writes it to HKLM.
/// Source: facts page §1.2 steps 3 to 7.
enum class RegistryStore
{
    Hklm,
    LocalPolicy
};

template <> struct EnumNames<RegistryStore>
{
    static constexpr std::array names{
        std::pair{RegistryStore::Hklm, std::string_view("HKLM")},
        std::pair{RegistryStore::LocalPolicy, std::string_view("local-policy")}};
};

/// Windows' numbers for value types (winnt.h). Other numbers exist in the wild and are kept as they are.
namespace registry_type {
inline constexpr quint32 None = 0;
inline constexpr quint32 String = 1;
inline constexpr quint32 ExpandString = 2;
inline constexpr quint32 Binary = 3;
inline constexpr quint32 Dword = 4;
inline constexpr quint32 DwordBigEndian = 5;
inline constexpr quint32 Link = 6;
inline constexpr quint32 MultiString = 7;
inline constexpr quint32 Qword = 11;
} // namespace registry_type

/// A value's type and its bytes exactly as Windows stores them (little-endian, UTF-16LE with terminator), so
/// that every type, also a malformed one, goes back as it was.
struct RegistryData
{
    quint32 type = registry_type::None;
    QByteArray bytes;

    [[nodiscard]] static RegistryData dword(quint32 number);
    [[nodiscard]] static RegistryData qword(quint64 number);
    [[nodiscard]] static RegistryData text(const QString &text); ///< REG_SZ
    [[nodiscard]] static RegistryData multiText(const QStringList &texts);
    [[nodiscard]] static RegistryData binary(const QByteArray &bytes);

    [[nodiscard]] std::optional<quint32> toDword() const; ///< only for a well-formed REG_DWORD
    [[nodiscard]] std::optional<QString> toText() const;  ///< REG_SZ and REG_EXPAND_SZ, up to the first NUL
    [[nodiscard]] QString typeName() const;               ///< "REG_SZ"; "REG_TYPE_123" for unknown numbers
    [[nodiscard]] QString display() const;                ///< for people: text, number, or hexadecimal bytes
    [[nodiscard]] QJsonValue
    toPublicJson() const; ///< DWORD number; QWORD, strings text; MULTI_SZ array; else hex
    /// The opposite of typeName() and toPublicJson() (practice scenarios, state files).
    [[nodiscard]] static Result<RegistryData> fromPublicJson(const QString &typeName, const QJsonValue &data,
                                                             const QString &where);

    friend bool operator==(const RegistryData &, const RegistryData &) = default;

    template <typename V> static void describe(V &&v)
    {
        v("type", &RegistryData::type);
        v("bytes", &RegistryData::bytes);
    }
};

/// Four different answers, kept apart everywhere.
enum class ValueState
{
    Present,
    ValueAbsent,
    KeyAbsent,
    Denied
};

template <> struct EnumNames<ValueState>
{
    static constexpr std::array names{std::pair{ValueState::Present, std::string_view("present")},
                                      std::pair{ValueState::ValueAbsent, std::string_view("value-absent")},
                                      std::pair{ValueState::KeyAbsent, std::string_view("key-absent")},
                                      std::pair{ValueState::Denied, std::string_view("denied")}};
};

/// What a look at one value found.
struct RegistryState
{
    ValueState state = ValueState::ValueAbsent;
    RegistryData data;  ///< meaningful only when Present
    QString absentFrom; ///< when KeyAbsent: the topmost key of the path that does not exist; else empty

    [[nodiscard]] static RegistryState present(RegistryData data)
    {
        return {ValueState::Present, std::move(data), {}};
    }
    [[nodiscard]] static RegistryState valueAbsent() { return {}; }
    [[nodiscard]] static RegistryState keyAbsent(QString from = {})
    {
        return {ValueState::KeyAbsent, {}, std::move(from)};
    }
    [[nodiscard]] static RegistryState denied() { return {ValueState::Denied, {}, {}}; }

    [[nodiscard]] bool isPresent() const { return state == ValueState::Present; }
    [[nodiscard]] bool isAbsent() const
    {
        return state == ValueState::ValueAbsent || state == ValueState::KeyAbsent;
    }
    [[nodiscard]] std::optional<quint32> dword() const { return isPresent() ? data.toDword() : std::nullopt; }
    [[nodiscard]] std::optional<QString> text() const { return isPresent() ? data.toText() : std::nullopt; }

    /// `{state, type, data}` as the command line prints it; type and data are null unless present.
    [[nodiscard]] QJsonObject toPublicJson() const;

    friend bool operator==(const RegistryState &, const RegistryState &) = default;

    template <typename V> static void describe(V &&v)
    {
        v("state", &RegistryState::state);
        v("data", &RegistryState::data);
        v("absentFrom", &RegistryState::absentFrom);
    }
};

/// The same value in effect: both absent (with or without the key), or both present with equal type and
/// bytes. A denied look is equal to nothing, not even to itself.
[[nodiscard]] bool sameValue(const RegistryState &a, const RegistryState &b);

/// Windows compares key paths and value names without regard to case.
[[nodiscard]] bool sameRegistryName(const QString &a, const QString &b);

/// One named value below a key.
struct NamedValue
{
    QString name;
    RegistryData data;

    friend bool operator==(const NamedValue &, const NamedValue &) = default;

    template <typename V> static void describe(V &&v)
    {
        v("name", &NamedValue::name);
        v("data", &NamedValue::data);
    }
};

} // namespace credssp
