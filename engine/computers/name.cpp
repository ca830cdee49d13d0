#include "engine/computers/name.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ComputerName)
};

constexpr qsizetype maxNetBios = 15;
constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxDns = 253;
constexpr qsizetype maxAccountPart = 64;
constexpr qsizetype maxShown = 60;

// Everything below works on plain ranges: QChar::isLetter() and its like also accept look-alikes.
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || isDigit(c) || c == u'-' || c == u'_';
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= maxLabel && std::ranges::all_of(label, isNameCharacter) &&
           !label.startsWith(u'-') && !label.endsWith(u'-');
}

bool isIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               // A leading zero means octal to some programs and decimal to others.
               const bool plain =
                   isNumber(part) && part.size() <= 3 && (part.size() == 1 || part.front() != u'0');
               return plain && part.toInt() <= 255;
           });
}

/// The number of 16-bit groups in a part of an IPv6 address that has no "::"; nothing when malformed.
std::optional<qsizetype> ipv6Groups(QStringView text, bool mayEndInIpv4)
{
    if (text.isEmpty())
        return 0;
    const QList<QStringView> groups = text.split(u':');
    qsizetype count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (mayEndInIpv4 && i == groups.size() - 1 && isIpv4(group)) {
            count += 2;
            continue;
        }
        if (group.isEmpty() || group.size() > 4 || !std::ranges::all_of(group, isHexDigit))
            return std::nullopt;
        ++count;
    }
    return count;
}

bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    if (gap < 0)
        return text.contains(u':') && ipv6Groups(text, true) == 8;
    const auto before = ipv6Groups(text.left(gap), false);
    const auto after = ipv6Groups(text.mid(gap + 2), true);
    return before && after && *before + *after <= 7;
}

bool isDnsName(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    // A name that ends in a number is read as an address by some programs and as a name by others.
    return text.size() <= maxDns && std::ranges::all_of(labels, isLabel) && !isNumber(labels.last());
}

std::optional<NameForm> formOf(QStringView text)
{
    if (isIpv4(text))
        return NameForm::Ipv4;
    if (isIpv6(text))
        return NameForm::Ipv6;
    if (!isDnsName(text))
        return std::nullopt;
    return text.contains(u'.') || text.size() > maxNetBios ? NameForm::Dns : NameForm::NetBios;
}

/// What was typed, harmless and short enough to stand in a sentence.
QString shown(const QString &typed)
{
    QString result = typed.left(maxShown);
    for (QChar &c : result)
        if (c.isSurrogate() || !c.isPrint())
            c = QChar(QChar::ReplacementCharacter);
    return typed.size() > maxShown ? result + QChar(0x2026) : result;
}

QString whyNoName(const QString &typed)
{
    if (typed.isEmpty())
        return Text::tr("Type the name of a computer, such as NODE1 or node1.contoso.com.");
    if (typed.trimmed() != typed && formOf(typed.trimmed()))
        return Text::tr("\"%1\" begins or ends with a blank. Type the name without it.").arg(shown(typed));
    if (typed.contains(u'*'))
        return Text::tr("\"%1\" stands for several computers. Type the name of one computer, such as NODE1 "
                        "or node1.contoso.com.")
            .arg(shown(typed));
    return Text::tr("\"%1\" is not the name of a computer. Type a short name such as NODE1, a full name such "
                    "as node1.contoso.com, or an IP address.")
        .arg(shown(typed));
}

/// Letters of every language are usual in account names. Refused is what Windows refuses ("/\[]:;|=,+*?<>@),
/// and what no account name needs: controls, invisible and formatting characters, typographic quotes.
/// Source: Microsoft, "Naming conventions in Active Directory" (sAMAccountName).
bool isAccountCharacter(char32_t c)
{
    if (c < 0x80) {
        const QChar ascii(static_cast<ushort>(c));
        return isAsciiLetter(ascii) || isDigit(ascii) || QStringLiteral(" !#$%&'()-.^_`{}~").contains(ascii);
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isAccountPart(QStringView part)
{
    // A leading dash would be an option to the programs that take account names.
    if (part.isEmpty() || part.size() > maxAccountPart || part.startsWith(u'-') || part.front().isSpace() ||
        part.back().isSpace() || part.endsWith(u'.'))
        return false;
    const auto characters = part.toUcs4();
    return std::ranges::all_of(characters, [](uint c) { return isAccountCharacter(c); });
}

bool isAccountDomain(QStringView part)
{
    return isAccountPart(part) || part == QLatin1String(".");
}

} // namespace

Result<ComputerName> ComputerName::parse(const QString &typed)
{
    const auto form = formOf(typed);
    if (!form)
        return failure(ErrorCode::InvalidInput, shown(typed), whyNoName(typed));
    return ComputerName(typed, *form);
}

Result<QString> parseAccountName(const QString &typed)
{
    const auto isAccount = [&typed] {
        const QStringView text(typed);
        const qsizetype backslash = text.indexOf(u'\\');
        if (backslash >= 0)
            return isAccountDomain(text.left(backslash)) && isAccountPart(text.mid(backslash + 1));
        const qsizetype at = text.indexOf(u'@');
        if (at >= 0)
            return isAccountPart(text.left(at)) && isDnsName(text.mid(at + 1));
        return isAccountPart(text);
    };
    if (isAccount())
        return typed;
    return failure(ErrorCode::InvalidInput, shown(typed),
                   typed.isEmpty()
                       ? Text::tr("Type the name of an account, such as CONTOSO\\anna.")
                       : Text::tr("\"%1\" is not the name of an account. Type it as CONTOSO\\anna or "
                                  "anna@contoso.com.")
                             .arg(shown(typed)));
}

Result<QString> parseSpn(const QString &typed)
{
    const qsizetype slash = typed.indexOf(u'/');
    const QStringView service = QStringView(typed).left(slash);
    const bool serviceIsGood = slash > 0 && slash <= maxLabel && isAsciiLetter(service.front()) &&
                               std::ranges::all_of(service, isNameCharacter);
    if (serviceIsGood && formOf(QStringView(typed).mid(slash + 1)))
        return typed;
    return failure(ErrorCode::InvalidInput, shown(typed),
                   Text::tr("\"%1\" is not a service name (SPN). It must look like WSMAN/node1.contoso.com.")
                       .arg(shown(typed)));
}

} // namespace credssp
