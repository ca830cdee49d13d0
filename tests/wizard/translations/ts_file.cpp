#include "tests/wizard/translations/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

using credssp::ErrorCode;

/// What @p pattern finds, sorted.
QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

QStringList placeholders(const QString &text, bool numerus)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList all = found(pattern, text);
    all.removeDuplicates();
    if (numerus)
        all.removeAll(QStringLiteral("%n"));
    return all;
}

qsizetype mnemonics(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?!&)(?!\\w+;)\\S"));
    return found(pattern, text.remove(QStringLiteral("&&"))).size();
}

/// The kind of mark that a text ends with; 0 when it ends without one.
char endMark(const QString &text)
{
    // Brackets, quotes and mnemonics in brackets, as East Asian languages write them, stand behind the mark.
    static const QRegularExpression behind(QStringLiteral("(?:[\\s)）\"”“»」』]|[(（]&\\w[)）])+$"));
    QString bare = text;
    bare.remove(behind);
    if (bare.endsWith(QLatin1String("...")) || bare.endsWith(QChar(u'…')))
        return '~';
    for (const char *kinds : {".。．", "!！", "?？", ":："}) {
        const QString kind = QString::fromUtf8(kinds);
        if (!bare.isEmpty() && kind.contains(bare.back()))
            return kind.front().toLatin1();
    }
    return 0;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context, bool &vanished)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    vanished = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            vanished = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            message.finished = type.isEmpty();
            if (!message.numerus)
                message.translations = {xml.readElementText()};
            else
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

credssp::Result<TsFile> readTsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return credssp::failure(ErrorCode::NotFound, path, file.errorString());

    TsFile content;
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement())
        content.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) { // <context>
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                bool vanished = false;
                const TsMessage message = readMessage(xml, context, vanished);
                if (!vanished)
                    content.messages.append(message);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError())
        return credssp::failure(ErrorCode::Corrupt, path, xml.errorString());
    return content;
}

QStringList misfits(const QString &source, const QString &translation, bool numerus)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^<>]*>"));
    if (translation.trimmed().isEmpty())
        return {QStringLiteral("it is empty")};

    QStringList wrong;
    if (placeholders(source, numerus) != placeholders(translation, numerus))
        wrong.append(QStringLiteral("other placeholders"));
    if (found(tag, source) != found(tag, translation))
        wrong.append(QStringLiteral("other tags"));
    if (source.count(QLatin1Char('\n')) != translation.count(QLatin1Char('\n')))
        wrong.append(QStringLiteral("other line breaks"));
    if (mnemonics(source) != mnemonics(translation))
        wrong.append(QStringLiteral("another number of mnemonics"));
    if (endMark(source) != endMark(translation))
        wrong.append(QStringLiteral("another end mark"));
    if (source.front().isSpace() != translation.front().isSpace() ||
        source.back().isSpace() != translation.back().isSpace())
        wrong.append(QStringLiteral("other blanks around it"));
    return wrong;
}
