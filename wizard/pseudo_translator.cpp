#include "wizard/pseudo_translator.h"

#include <QRegularExpression>

namespace credssp {

namespace {

/// The letter with an accent; what is no letter of the English alphabet stays.
QChar accented(QChar plain)
{
    static const QString lower = QStringLiteral("áƀçđéƒĝĥíĵķļṁñöþqŕšţüṽŵẋýž");
    static const QString upper = QStringLiteral("ÁɃÇĐÉƑĜĤÍĴĶĻṀÑÖÞQŔŠŢÜṼŴẊÝŽ");
    if (plain >= QLatin1Char('a') && plain <= QLatin1Char('z'))
        return lower.at(plain.unicode() - u'a');
    if (plain >= QLatin1Char('A') && plain <= QLatin1Char('Z'))
        return upper.at(plain.unicode() - u'A');
    return plain;
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouAEIOU").contains(letter);
}

/// Doubled vowels make the words themselves longer, as German does; so they also wrap elsewhere.
QString stretched(QStringView plain)
{
    QString text;
    for (const QChar letter : plain) {
        text += accented(letter);
        if (isVowel(letter))
            text += accented(letter.toLower());
    }
    return text;
}

} // namespace

QString pseudoTranslated(const QString &source)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:\\d{1,2}|n)|%[a-zA-Z%]|&&|&\\w+;|&\\w|<[^<>]+>|[\\n\\t]"));
    if (source.isEmpty())
        return source;

    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(source)) {
        text += stretched(QStringView(source).mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    text += stretched(QStringView(source).mid(done));

    const qsizetype wanted = source.size() + (source.size() * 2 + 4) / 5;
    const qsizetype missing = wanted - text.size() - 2;
    if (missing > 0)
        text += QString(missing, QChar(u'·'));
    return QLatin1Char('[') + text + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const
{
    // The English plurals, where they are loaded.
    const QString plural = QTranslator::translate(context, source, disambiguation, n);
    return pseudoTranslated(plural.isNull() ? QString::fromUtf8(source) : plural);
}

} // namespace credssp
