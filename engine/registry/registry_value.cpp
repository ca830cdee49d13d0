#include "engine/registry/registry_value.h"

#include <QJsonArray>
#include <QtEndian>

namespace credssp {

namespace {

struct TypeName
{
    quint32 type;
    const char *name;
};

constexpr std::array typeNames{
    TypeName{registry_type::None, "REG_NONE"},
    TypeName{registry_type::String, "REG_SZ"},
    TypeName{registry_type::ExpandString, "REG_EXPAND_SZ"},
    TypeName{registry_type::Binary, "REG_BINARY"},
    TypeName{registry_type::Dword, "REG_DWORD"},
    TypeName{registry_type::DwordBigEndian, "REG_DWORD_BIG_ENDIAN"},
    TypeName{registry_type::Link, "REG_LINK"},
    TypeName{registry_type::MultiString, "REG_MULTI_SZ"},
    TypeName{registry_type::Qword, "REG_QWORD"},
};

const QLatin1String unknownTypePrefix("REG_TYPE_");

QByteArray utf16WithTerminator(const QString &text)
{
    QByteArray bytes;
    bytes.resize((text.size() + 1) * 2);
    for (qsizetype i = 0; i < text.size(); ++i)
        qToLittleEndian<quint16>(text.at(i).unicode(), bytes.data() + i * 2);
    qToLittleEndian<quint16>(0, bytes.data() + text.size() * 2);
    return bytes;
}

QString utf16(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(qFromLittleEndian<quint16>(bytes.constData() + i)));
    return text;
}

bool isText(quint32 type)
{
    return type == registry_type::String || type == registry_type::ExpandString;
}

QStringList multiTexts(const QByteArray &bytes)
{
    QStringList texts = utf16(bytes).split(QChar(0));
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

} // namespace

RegistryData RegistryData::dword(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return {registry_type::Dword, bytes};
}

RegistryData RegistryData::qword(quint64 number)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(number, bytes.data());
    return {registry_type::Qword, bytes};
}

RegistryData RegistryData::text(const QString &text)
{
    return {registry_type::String, utf16WithTerminator(text)};
}

RegistryData RegistryData::multiText(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts)
        bytes += utf16WithTerminator(text);
    bytes += QByteArray(2, '\0');
    return {registry_type::MultiString, bytes};
}

RegistryData RegistryData::binary(const QByteArray &bytes)
{
    return {registry_type::Binary, bytes};
}

std::optional<quint32> RegistryData::toDword() const
{
    if (type != registry_type::Dword || bytes.size() != 4)
        return std::nullopt;
    return qFromLittleEndian<quint32>(bytes.constData());
}

std::optional<QString> RegistryData::toText() const
{
    if (!isText(type))
        return std::nullopt;
    const QString text = utf16(bytes);
    const qsizetype end = text.indexOf(QChar(0));
    return end < 0 ? text : text.left(end);
}

QString RegistryData::typeName() const
{
    for (const TypeName &entry : typeNames)
        if (entry.type == type)
            return QLatin1String(entry.name);
    return unknownTypePrefix + QString::number(type);
}

QString RegistryData::display() const
{
    if (const auto number = toDword())
        return QString::number(*number);
    if (type == registry_type::Qword && bytes.size() == 8)
        return QString::number(qFromLittleEndian<quint64>(bytes.constData()));
    if (const auto string = toText())
        return *string;
    if (type == registry_type::MultiString)
        return multiTexts(bytes).join(QStringLiteral("; "));
    return QString::fromLatin1(bytes.toHex(' '));
}

QJsonValue RegistryData::toPublicJson() const
{
    if (const auto number = toDword())
        return static_cast<qint64>(*number);
    if (type == registry_type::Qword && bytes.size() == 8)
        return QString::number(qFromLittleEndian<quint64>(bytes.constData()));
    if (const auto string = toText())
        return *string;
    if (type == registry_type::MultiString)
        return QJsonArray::fromStringList(multiTexts(bytes));
    return QString::fromLatin1(bytes.toHex());
}

Result<RegistryData> RegistryData::fromPublicJson(const QString &typeName, const QJsonValue &data,
                                                  const QString &where)
{
    std::optional<quint32> type;
    for (const TypeName &entry : typeNames)
        if (typeName == QLatin1String(entry.name))
            type = entry.type;
    if (!type && typeName.startsWith(unknownTypePrefix)) {
        bool ok = false;
        const quint32 number = QStringView(typeName).sliced(unknownTypePrefix.size()).toUInt(&ok);
        if (ok)
            type = number;
    }
    if (!type)
        return json::wrong(where + QStringLiteral(".type"), "a registry type such as REG_SZ");
    const QString dataKey = where + QStringLiteral(".data");
    if (*type == registry_type::Dword) {
        const auto number = json::decode<quint32>(data, dataKey);
        if (!number)
            return Failure(number.error());
        return dword(*number);
    }
    if (isText(*type)) {
        const auto string = json::decode<QString>(data, dataKey);
        if (!string)
            return Failure(string.error());
        return RegistryData{*type, utf16WithTerminator(*string)};
    }
    if (*type == registry_type::Qword) {
        bool ok = false;
        const quint64 number = data.toString().toULongLong(&ok);
        if (!ok)
            return json::wrong(dataKey, "a whole number written as text");
        return qword(number);
    }
    if (*type == registry_type::MultiString) {
        const auto strings = json::decode<QStringList>(data, dataKey);
        if (!strings)
            return Failure(strings.error());
        return multiText(*strings);
    }
    const auto bytes = json::decode<QByteArray>(data, dataKey);
    if (!bytes)
        return Failure(bytes.error());
    return RegistryData{*type, *bytes};
}

QJsonObject RegistryState::toPublicJson() const
{
    QJsonObject object{{QStringLiteral("state"), enumName(state)},
                       {QStringLiteral("type"), QJsonValue::Null},
                       {QStringLiteral("data"), QJsonValue::Null}};
    if (isPresent()) {
        object.insert(QStringLiteral("type"), data.typeName());
        object.insert(QStringLiteral("data"), data.toPublicJson());
    }
    return object;
}

bool sameValue(const RegistryState &a, const RegistryState &b)
{
    if (a.isAbsent() && b.isAbsent())
        return true;
    return a.isPresent() && b.isPresent() && a.data == b.data;
}

bool sameRegistryName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace credssp
