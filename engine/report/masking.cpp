#include "engine/report/masking.h"

#include <QRegularExpression>

#include <array>

namespace credssp {

namespace {

// One value on a command line: quoted (also with the quotes that word processors make), or up to a blank.
const QString valuePattern =
    QStringLiteral(R"re((?:"[^"\r\n]*"?|'[^'\r\n]*'?|“[^”\r\n]*”?|‘[^’\r\n]*’?|[^\s"'“‘]\S*))re");

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(QString(text).replace(QStringLiteral("<value>"), valuePattern),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(expression.isValid(), "masking", qPrintable(expression.errorString()));
    return expression;
}

/// Replaces, in every match of @p outer, what @p mask makes of it.
template <typename Mask> QString replaceEach(const QString &text, const QRegularExpression &outer, Mask mask)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = outer.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += mask(match);
        from = match.capturedEnd();
    }
    return result += QStringView(text).mid(from);
}

/// ConvertTo-SecureString takes its text anywhere among its parameters.
QString maskSecureStrings(const QString &text)
{
    static const QRegularExpression call = pattern(QStringLiteral(
        R"re((ConvertTo-SecureString)((?:[ \t`]+(?:"[^"]{0,500}"?|'[^']{0,500}'?|[^\s"'|;)]+))+))re"));
    static const QRegularExpression token =
        pattern(QStringLiteral(R"re("[^"]{0,500}"?|'[^']{0,500}'?|(?<![^\s])[^\s"'`-][^\s"']*)re"));
    static const QRegularExpression piped =
        pattern(QStringLiteral(R"re(<value>(?=\s*\|\s*ConvertTo-SecureString))re"));
    static const QRegularExpression plainTextLine =
        pattern(QStringLiteral(R"re([^\r\n]*-AsPlain[^\r\n]*)re"));
    static const QRegularExpression quotedText =
        pattern(QStringLiteral(R"re("[^"\r\n]*"?|'[^'\r\n]*'?|“[^”\r\n]*”?|‘[^’\r\n]*’?)re"));

    QString result = text;
    result.replace(piped, maskedSecret);
    result = replaceEach(result, call, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + match.captured(2).replace(token, maskedSecret);
    });
    return replaceEach(result, plainTextLine, [](const QRegularExpressionMatch &match) {
        return match.captured().replace(quotedText, maskedSecret);
    });
}

/// `net use X: \\host\share PASSWORD /user:NAME` and `net user NAME PASSWORD`: the password has no name.
QString maskNetCommands(const QString &text)
{
    static const QRegularExpression netUse =
        pattern(QStringLiteral(R"re((\bnet1?(?:\.exe)?[ \t]+use[ \t])([^\r\n]*))re"));
    static const QRegularExpression netUser =
        pattern(QStringLiteral(R"re((\bnet1?(?:\.exe)?[ \t]+user[ \t]+<value>[ \t]+)(?!/)<value>)re"));
    // Neither a switch, nor a path, nor a drive, nor the star that makes Windows ask.
    static const QRegularExpression bareWord =
        pattern(QStringLiteral(R"re((?<!\S)(?!/|\\\\|"\\\\|[a-z]:(?:\s|$)|\*(?:\s|$))<value>)re"));

    const QString result = replaceEach(text, netUse, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + match.captured(2).replace(bareWord, maskedSecret);
    });
    return QString(result).replace(netUser, QStringLiteral("\\1") + maskedSecret);
}

struct Rule
{
    QRegularExpression expression;
    QString replacement;
};

/// Each keeps what tells what the secret was and replaces the secret itself.
const auto &rules()
{
    const QString keep = QStringLiteral("\\1") + maskedSecret;
    static const std::array list{
        Rule{pattern(QStringLiteral(
                 R"re(-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?)re")),
             maskedSecret},
        // To the end of the line, and on over lines that hold nothing but the rest of a broken token.
        Rule{
            pattern(QStringLiteral(
                R"re((\b(?:(?:Proxy-)?Authorization|(?:Set-)?Cookie|X-Api-Key)["']?[ \t]*[:=][ \t]*["']?)[^\r\n"']+(?:\r?\n[ \t]*[a-z0-9+/=]{16,}[ \t]*(?=\r?\n|$))*)re")),
            keep},
        Rule{
            pattern(QStringLiteral(
                R"re((\b(?:Basic|Bearer|Negotiate|NTLM|Kerberos|CredSSP|Digest)[ \t]+)(?=[a-z_.~-]*[0-9+/=])[a-z0-9+/=_.~-]{20,})re")),
            keep},
        Rule{
            pattern(QStringLiteral(
                R"re((<(?:\w+:)?(?:\w*Password|Passwd|Secret|AccessToken)\b[^>]*>\s*(?:<Value>)?)[^<\s][^<]*)re")),
            keep},
        Rule{pattern(QStringLiteral(R"re((\b[a-z][a-z0-9+.-]{0,30}://[^\s/:@"']+:)[^\s/@"']+(?=@))re")),
             keep},
        Rule{
            pattern(QStringLiteral(
                R"re(((?:PSCredential|NetworkCredential)\b[^\r\n,]{0,200},\s*)(?:"[^"\r\n]*"?|'[^'\r\n]*'?))re")),
            keep},
        // winrs -p:, cmdkey /pass:, --password=
        Rule{
            pattern(QStringLiteral(
                R"re(((?<!\S)[/-]{1,2}(?:p|pw|pwd|pass|passwd|password|passphrase|kennwort)[:=])<value>)re")),
            keep},
        // -Password VALUE; a variable or an expression is no secret.
        Rule{
            pattern(QStringLiteral(
                R"re(((?<!\S)[/-]{1,2}(?:\w*password|passwd|pwd|pw|pass|passphrase|client-?secret)[ \t]+)(?![$(@/-])<value>)re")),
            keep},
        // The word after /user:NAME.
        Rule{pattern(QStringLiteral(R"re(((?<!\S)[/-](?:user|u):<value>[ \t]+)(?![/-])<value>)re")), keep},
        // password=…; "password": "…", $password = '…', Kennwort: …
        Rule{
            pattern(QStringLiteral(
                R"re((\b\w*(?:password|passwort|passwd|passphrase|pwd|kennwort|contraseña|secret|api[_-]?key|access[_-]?token)["']?[ \t]*[:=][ \t]*)(?:"[^"\r\n]*"?|'[^'\r\n]*'?|(?![$(])[^\s;,&"']+))re")),
            keep},
        Rule{pattern(QStringLiteral(R"re((\bmot de passe[ \t\x{A0}]*[:=][ \t]*)<value>)re")), keep},
    };
    return list;
}

} // namespace

QString maskSecrets(const QString &text)
{
    QString result = maskNetCommands(maskSecureStrings(text));
    for (const Rule &rule : rules())
        result.replace(rule.expression, rule.replacement);
    return result;
}

} // namespace credssp
