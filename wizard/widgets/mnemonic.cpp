// A control's text as people say it: without the letter that presses it.
#include "wizard/widgets/mnemonic.h"

namespace credssp {

namespace {

constexpr QLatin1Char ampersand('&');

/// How long "(&X)" at @p at is; 0: it is none. In languages without letters of ours the key stands so.
qsizetype bracketedAt(const QString &text, qsizetype at)
{
    const auto is = [&](qsizetype place, char16_t narrow, char16_t wide) {
        return place < text.size() && (text[place] == narrow || text[place] == wide);
    };
    const bool key = at + 3 < text.size() && text[at + 1] == ampersand && text[at + 2].isLetterOrNumber();
    return key && is(at, u'(', u'（') && is(at + 3, u')', u'）') ? 4 : 0;
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype length = bracketedAt(text, i); length > 0) {
            while (plain.endsWith(QLatin1Char(' ')))
                plain.chop(1);
            i += length - 1;
            continue;
        }
        if (text[i] == ampersand && ++i == text.size())
            break;
        plain += text[i]; // of "&&" the second stays
    }
    return plain;
}

} // namespace credssp
