#include "engine/registry/dotnet_text.h"

#include <QtEndian>

namespace credssp {

namespace {

const QString byteArray = QStringLiteral("System.Byte[]");

/// Half a letter at the end is filled up; one end mark goes.
QString textOf(QByteArray bytes)
{
    if (bytes.size() % 2 != 0)
        bytes.append('\0');
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        text.append(QChar(qFromLittleEndian<quint16>(bytes.constData() + i)));
    return text.endsWith(QChar(0)) ? text.chopped(1) : text;
}

QString numberOf(const QByteArray &bytes)
{
    if (bytes.size() == 4)
        return QString::number(qFromLittleEndian<qint32>(bytes.constData()));
    if (bytes.size() == 8)
        return QString::number(qFromLittleEndian<qint64>(bytes.constData()));
    return byteArray;
}

} // namespace

std::optional<QString> dotNetText(const RegistryData &data)
{
    switch (data.type) {
    case registry_type::String:
    case registry_type::ExpandString:
        return textOf(data.bytes);
    case registry_type::Dword:
    case registry_type::Qword:
        return numberOf(data.bytes);
    case registry_type::MultiString:
        return QStringLiteral("System.String[]");
    case registry_type::None:
    case registry_type::Binary:
    case registry_type::DwordBigEndian:
        return byteArray;
    default:
        return std::nullopt;
    }
}

} // namespace credssp
