#include "engine/symptoms/encoded_text.h"

#include "engine/symptoms/text_file.h"

#include <QByteArray>

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kShortest = 64;
constexpr qsizetype kShortestFullLine = 38; // shorter than this the block ends with the line
constexpr std::size_t kMost = 8;

bool isBase64(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
           (unit >= u'0' && unit <= u'9') || unit == u'+' || unit == u'/' || unit == u'=';
}

} // namespace

std::vector<EncodedText> encodedTexts(QStringView text)
{
    std::vector<EncodedText> found;
    qsizetype at = 0;
    while (at < text.size() && found.size() < kMost) {
        if (!isBase64(text[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        qsizetype firstLine = -1;
        QByteArray letters;
        for (;;) {
            const qsizetype line = at;
            while (at < text.size() && isBase64(text[at]))
                ++at;
            letters += text.sliced(line, at - line).toLatin1();
            if (firstLine < 0)
                firstLine = at;
            qsizetype next = at;
            while (next < text.size() && (text[next] == u'\r' || text[next] == u'\n' || text[next] == u' '))
                ++next;
            const bool goesOn = at - line >= kShortestFullLine && next > at && next < text.size() &&
                                text.sliced(at, next - at).contains(u'\n') && isBase64(text[next]);
            if (!goesOn)
                break;
            at = next;
        }
        if (letters.size() < kShortest)
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            continue;
        if (std::optional<QString> plain = decodeText(*decoded))
            found.push_back({begin, firstLine, *std::move(plain)});
    }
    return found;
}

} // namespace credssp::symptoms
