#include "engine/computers/facts/event_query.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace credssp::facts {

namespace {

const QString prefix = QStringLiteral("Microsoft-Windows-");

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || QStringLiteral(" -_./()").contains(c);
}

} // namespace

Result<QString> eventQuery(const QString &provider, int id)
{
    if (provider.isEmpty() || id < 0 || id > 0xFFFF || !std::ranges::all_of(provider, isPlain))
        return failure(ErrorCode::InvalidInput, provider);
    const QString bare =
        provider.startsWith(prefix, Qt::CaseInsensitive) ? provider.mid(prefix.size()) : provider;
    return QStringLiteral(
               "*[System[Provider[@Name='%1' or @Name='%2%1' or @EventSourceName='%1'] and (EventID=%3)]]")
        .arg(bare, prefix)
        .arg(id);
}

QString eventData(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QStringList parts;
    bool inside = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const bool isData =
            reader.name() == QLatin1String("EventData") || reader.name() == QLatin1String("UserData");
        if (token == QXmlStreamReader::StartElement && isData)
            inside = true;
        else if (token == QXmlStreamReader::EndElement && isData)
            inside = false;
        else if (token == QXmlStreamReader::Characters && inside && !reader.text().trimmed().isEmpty())
            parts.append(reader.text().trimmed().toString());
    }
    return reader.hasError() ? QString() : parts.join(QStringLiteral("; "));
}

QString eventProvider(const QString &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("Provider"))
            return reader.attributes().value(QLatin1String("Name")).toString();
    return {};
}

} // namespace credssp::facts
