#include "engine/symptoms/named_computers.h"

#include "engine/symptoms/word_list.h"
#include "engine/symptoms/writing.h"

#include <QList>

#include <algorithm>

namespace credssp::symptoms {

namespace {

bool inAName(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'%';
}

/// Words in capitals that everybody writes.
bool isNoName(QStringView word)
{
    return isOneOf(word, {u"WINRM", u"WSMAN",     u"PSRP",     u"HTTP",    u"HTTPS",   u"NTLM",
                          u"LDAP",  u"LDAPS",     u"KERBEROS", u"CREDSSP", u"TRUE",    u"FALSE",
                          u"NULL",  u"LINUX",     u"WINDOWS",  u"AZURE",   u"ANSIBLE", u"JSON",
                          u"POST",  u"NEGOTIATE", u"BASIC",    u"ERROR",   u"FAILED",  u"WARNING",
                          u"DHCP",  u"OOBE",      u"BIOS",     u"UEFI",    u"VLAN",    u"PROD",
                          u"TEST",  u"ROOT",      u"SPNEGO",   u"ICMP",    u"SMTP",    u"HTML"},
                   Qt::CaseSensitive);
}

/// "5.1.20348.2849" is a version.
bool isAddress(QStringView name)
{
    return std::ranges::all_of(name.split(u'.'), [](QStringView part) {
        bool number = false;
        return part.toUInt(&number) < 256 && number;
    });
}

bool isFile(QStringView name)
{
    for (const QStringView end :
         {QStringView(u".ps1"),  QStringView(u".psm1"), QStringView(u".exe"),  QStringView(u".log"),
          QStringView(u".txt"),  QStringView(u".xml"),  QStringView(u".java"), QStringView(u".dll"),
          QStringView(u".json"), QStringView(u".conf"), QStringView(u".cfg"),  QStringView(u".ini"),
          QStringView(u".yml"),  QStringView(u".yaml"), QStringView(u".tf"),   QStringView(u".py"),
          QStringView(u".rb"),   QStringView(u".go"),   QStringView(u".cs"),   QStringView(u".js"),
          QStringView(u".pem")}) {
        if (name.endsWith(end, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Kerberos, LDAP, DNS, SSH, SMB, SQL Server: whoever is asked there is not whom a session is wanted with.
bool isPortOfAnotherService(QStringView port)
{
    return isOneOf(port, {u"88", u"389", u"636", u"53", u"22", u"445", u"1433"});
}

/// Of what has more than one colon: "fe80::1%12", not "error:0A000438:SSL".
bool isSixteenBytes(QStringView address)
{
    const qsizetype zone = address.indexOf(u'%');
    return std::ranges::all_of(address.first(zone < 0 ? address.size() : zone), [](QChar c) {
        return c.isDigit() || c == u':' || c == u'.' || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

} // namespace

QString tidiedName(QStringView raw)
{
    raw = raw.trimmed();
    while (!raw.isEmpty() && (isNoise(raw.front().unicode()) || raw.front() == u'\\' || raw.front() == u'<' ||
                              raw.front() == u'('))
        raw = raw.sliced(1);
    while (!raw.isEmpty() && isNoise(raw.back().unicode()))
        raw.chop(1);
    if (const qsizetype end = raw.indexOf(u"_x000D_", 0, Qt::CaseInsensitive); end > 0) // CLIXML's line end
        raw = raw.first(end);
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")}) {
        if (raw.startsWith(scheme, Qt::CaseInsensitive))
            raw = raw.sliced(scheme.size());
    }
    if (raw.startsWith(u'[')) { // [name], [fe80::1]:5985
        const qsizetype close = raw.indexOf(u']');
        raw = close > 0 ? raw.sliced(1, close - 1) : raw.sliced(1);
    }
    for (const QChar stop : {QChar(u'/'), QChar(u']'), QChar(u'['), QChar(u'@')}) {
        const qsizetype at = raw.indexOf(stop);
        if (at >= 0)
            raw = raw.first(at);
    }
    const auto chopStops = [&] {
        while (!raw.isEmpty() && (raw.back() == u'.' || raw.back() == u':'))
            raw.chop(1);
    };
    chopStops();
    if (const qsizetype colon = raw.indexOf(u':'); colon >= 0 && raw.lastIndexOf(u':') == colon) {
        if (isPortOfAnotherService(raw.sliced(colon + 1)))
            return {};
        raw = raw.first(colon); // a port; two colons are an IPv6 address
    } else if (colon >= 0 && !isSixteenBytes(raw)) {
        return {}; // "transport.rb:243:in", a line of a program
    }
    chopStops();
    // "登录10.8.0.55的": writing that needs no blanks stands right at the name.
    while (!raw.isEmpty() && isIdeograph(raw.front()))
        raw = raw.sliced(1);
    while (!raw.isEmpty() && isIdeograph(raw.back()))
        raw.chop(1);
    if (raw.isEmpty() || raw.size() > 255 || raw.front() == u'-')
        return {};
    for (const QStringView nobody : {QStringView(u"remote"), QStringView(u"local"), QStringView(u"default"),
                                     QStringView(u"EndpointConfiguration")}) {
        if (raw == nobody) // "on the remote computer"; Packer's name for whatever it builds
            return {};
    }
    if (raw.contains(u'%') && !raw.contains(u':')) // a variable; of an address it is the zone
        return {};
    bool letterOrDigit = false;
    for (const QChar c : raw) {
        if (!inAName(c))
            return {};
        letterOrDigit = letterOrDigit || c.isLetterOrNumber();
    }
    return letterOrDigit ? raw.toString() : QString();
}

bool looksLikeComputer(QStringView name)
{
    qsizetype capitals = 0;
    qsizetype digits = 0;
    qsizetype dots = 0;
    qsizetype dashes = 0;
    for (const QChar c : name) {
        capitals += c.isUpper() ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
        dots += c == u'.' ? 1 : 0;
        dashes += c == u'-' ? 1 : 0;
    }
    if (digits + dots == name.size())
        return dots == 3 && isAddress(name);
    if (digits + dots + dashes == 0)
        return capitals == name.size() && capitals > 3 && !isNoName(name);
    return name.size() >= 2 && !name.startsWith(u"0x", Qt::CaseInsensitive) && !isFile(name);
}

bool isBeforeAName(QStringView word)
{
    return isOneOf(word,
                   {u"to",  u"on",   u"into",   u"at",   u"against", u"auf",      u"zu",      u"nach",
                    u"mit", u"vers", u"sur",    u"con",  u"reach",   u"ping",     u"contact", u"manage",
                    u"for", u"via",  u"server", u"host", u"machine", u"computer", u"node",    u"vm",
                    u"bei", u"an",   u"en",     u"al",   u"para",    u"em",       u"su",      u"na",
                    u"do",  u"на",   u"к",      u"beim", u"zum",     u"ke",       u"au",      u"towards"});
}

} // namespace credssp::symptoms
