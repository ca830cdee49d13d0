#include "engine/symptoms/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::InputText)
};

// What windows-1252 has in the place of Latin-1's control characters 0x80 to 0x9F; 0 = unassigned.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252.at(c.unicode() - 0x80U) != 0)
            c = QChar(windows1252.at(c.unicode() - 0x80U));
    return text;
}

struct Impression
{
    qsizetype strange = 0; ///< control characters that no console writes, unassigned and unpaired units
    qsizetype lost = 0;    ///< U+FFFD: of a letter only that it was there
    qsizetype plain = 0;   ///< ASCII
};

Impression lookAt(const QString &text)
{
    Impression impression;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < 0x20)
            // Tabs, line ends, form feeds, and what colors a console's output.
            impression.strange += unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' &&
                                          unit != 0x1B && unit != '\a' && unit != '\b'
                                      ? 1
                                      : 0;
        else if (unit < 0x7F)
            ++impression.plain;
        else if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (unit == 0xFFFD)
            ++impression.lost;
        else if (unit < 0xA0 || unit > 0xFFFD || text.at(i).isSurrogate() ||
                 text.at(i).category() == QChar::Other_NotAssigned ||
                 text.at(i).category() == QChar::Other_PrivateUse)
            ++impression.strange;
    }
    return impression;
}

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Without a byte order mark the byte order shows in where plain characters come out.
std::optional<QString> guessedUtf16(const QByteArray &bytes)
{
    const auto little = decodedAs(QStringConverter::Utf16LE, bytes);
    const auto big = decodedAs(QStringConverter::Utf16BE, bytes);
    const qsizetype littlePlain = little ? lookAt(*little).plain : -1;
    const qsizetype bigPlain = big ? lookAt(*big).plain : -1;
    const auto &better = littlePlain >= bigPlain ? little : big;
    if (std::max(littlePlain, bigPlain) <= 0 || !looksLikeText(*better, false))
        return std::nullopt;
    return better;
}

Error unusable(const QString &file, const QString &sentence)
{
    return {ErrorCode::InvalidInput, 0, file, sentence};
}

Result<QByteArray> readFile(const QString &file)
{
    QFile device(file);
    if (auto error = openToRead(device))
        return Failure(*std::move(error));
    QByteArray bytes;
    // Devices and pipes do not know their size beforehand.
    while (bytes.size() <= largestText) {
        const QByteArray more = device.read(std::min<qint64>(largestText + 1 - bytes.size(), 1 << 20));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (device.error() != QFileDevice::NoError)
        return Failure(unusable(file, Text::tr("\"%1\" cannot be read to its end.").arg(file)));
    return bytes;
}

} // namespace

bool looksLikeText(const QString &text, bool decodedWhole)
{
    const Impression impression = lookAt(text);
    return (impression.strange + (decodedWhole ? 0 : impression.lost)) * 50 <= text.size();
}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        auto text = decodedAs(*marked, bytes);
        const bool whole = text.has_value();
        if (!whole)
            text = QStringDecoder(*marked).decode(bytes);
        return looksLikeText(*text, whole) ? text : std::nullopt;
    }
    if (bytes.contains('\0')) {
        if (auto text = guessedUtf16(bytes))
            return text;
    }
    QString text = decodedPart(bytes); // windows-1252 loses nothing
    return looksLikeText(text, true) ? std::optional(std::move(text)) : std::nullopt;
}

QString decodedPart(const QByteArray &bytes)
{
    auto text = decodedAs(QStringConverter::Utf8, bytes);
    return text ? *std::move(text) : fromWindows1252(bytes);
}

std::optional<Error> openToRead(QFile &file)
{
    const QString name = file.fileName();
    const QFileInfo info(name);
    if (info.isDir())
        return unusable(name, Text::tr("\"%1\" is a folder. Name a file with the error text.").arg(name));
    if (!info.exists())
        return Error{ErrorCode::NotFound, 0, name, Text::tr("The file \"%1\" does not exist.").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return unusable(name, Text::tr("\"%1\" cannot be read: you may not open it.").arg(name));
    return std::nullopt;
}

Result<QString> textFromBytes(const QString &file, const QString &shownName, const QByteArray &bytes)
{
    if (bytes.size() > largestText)
        return Failure(unusable(
            file,
            Text::tr("%1 is larger than 16 MB. Hand over only the part with the error.").arg(shownName)));
    auto text = decodeText(bytes);
    if (!text)
        return Failure(unusable(file, Text::tr("%1 does not look like text.").arg(shownName)));
    if (text->trimmed().isEmpty())
        return Failure(unusable(file, Text::tr("%1 is empty. Hand over the error text.").arg(shownName)));
    return *std::move(text);
}

Result<QString> readTextFile(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return Failure(bytes.error());
    return textFromBytes(file, QStringLiteral("\"%1\"").arg(file), *bytes);
}

} // namespace credssp
