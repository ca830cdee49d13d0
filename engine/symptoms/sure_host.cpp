#include "engine/symptoms/sure_host.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/word_list.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

/// "INC0048813": letters, then nothing but digits, and many of them. "CHG-9912": such letters in front.
bool isTicket(QStringView name)
{
    const qsizetype dash = name.indexOf(u'-');
    if (dash > 0 && isOneOf(name.first(dash), {u"inc",      u"chg",    u"prb",     u"req", u"ritm", u"rfc",
                                               u"sctask",   u"task",   u"cr",      u"sr",  u"tkt",  u"ticket",
                                               u"hd",       u"help",   u"case",    u"bug", u"jira", u"itsm",
                                               u"incident", u"change", u"vorfall", u"cve"}))
        return true;
    const auto digits = std::ranges::find_if(name, [](QChar c) { return c.isDigit(); });
    return name.end() - digits >= 5 && std::all_of(digits, name.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isSurelyHost(QStringView name)
{
    // Windows Installer's and Exchange's words in front of a line, and the names of Packer's builders.
    if (beginsWithOneOf(name,
                        {u"CAQuietExec", u"HCW", u"hyperv-iso", u"virtualbox-iso", u"vmware-iso",
                         u"vsphere-iso", u"amazon-ebs", u"azure-arm", u"ipython-input", u"proxmox-",
                         u"packer-Resource"},
                        Qt::CaseSensitive))
        return false;
    // "i-0c9e55ab21f70d412" is a cloud's number of a machine, "windows_amd64" a platform.
    const bool instance = (beginsWithOneOf(name, {u"i-0"}) && name.size() >= 12) ||
                          beginsWithOneOf(name, {u"vpc-0", u"subnet-0", u"sg-0", u"eni-0", u"ami-0"});
    const bool platform = name.endsWith(u"amd64") || name.endsWith(u"x86_64") || name.endsWith(u"arm64");
    const bool package = beginsWithOneOf(name, {u"jdk.", u"java.", u"javax.", u"sun.", u"com.", u"org."});
    // "h.p.ec2.win.winrm.WinRMClient": a class of Java's, its packages shortened.
    const qsizetype lastDot = name.lastIndexOf(u'.');
    const bool shortened = lastDot > 2 && name[1] == u'.' && name[lastDot + 1].isUpper();
    const bool header = name.contains(u"content-length", Qt::CaseInsensitive);
    if (instance || platform || package || shortened || header)
        return false;
    const bool aClass = name.contains(u"Error") || name.contains(u"Exception");
    // "PT2H" is two hours.
    const bool duration =
        name.startsWith(u"PT") && name.size() <= 6 && QStringView(u"HMS").contains(name.back()) &&
        std::ranges::all_of(name.sliced(2, name.size() - 3), [](QChar c) { return c.isDigit(); });
    if (duration || isTicket(name) || aClass || name == u"0.0.0.0")
        return false;
    const bool letter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    const bool digit = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    const bool host = letter ? digit && name.front().isLetter() : name.count(u'.') == 3;
    return host && looksLikeComputer(name);
}

bool isFullName(QStringView name)
{
    const qsizetype last = name.lastIndexOf(u'.');
    if (name.count(u'.') < 2 || name.endsWith(u"microsoft.com") || name.endsWith(u"github.com") ||
        name.startsWith(u"www."))
        return false;
    return std::ranges::none_of(name, [](QChar c) { return c.isUpper() || c == u'_'; }) &&
           isAmong(name.sliced(last + 1),
                   u"com net org local lan corp int internal home test example intra ad domain "
                   u"loc priv edu gov de fr es it br pl ru jp cn uk ch at nl cz tr kr eu us ca");
}

bool isProduct(QStringView name)
{
    for (const QStringView one :
         {QStringView(u"windows"), QStringView(u"win"), QStringView(u"tls"), QStringView(u"ssl"),
          QStringView(u"python"), QStringView(u"port"), QStringView(u"kb"), QStringView(u"utf-"),
          QStringView(u"http"), QStringView(u"ec"), QStringView(u"cu"), QStringView(u"ps"), QStringView(u"x"),
          QStringView(u"v"), QStringView(u"line")}) {
        if (name.startsWith(one, Qt::CaseInsensitive) &&
            std::ranges::all_of(name.sliced(one.size()), [](QChar c) { return c.isDigit() || c == u'.'; }))
            return true;
    }
    return false;
}

bool isNumbered(QStringView name)
{
    if (beginsWithOneOf(name,
                        {u"windows", u"server20", u"iso-", u"cve-", u"win32", u"netstandard", u"powershell"}))
        return true;
    qsizetype end = name.size();
    while (end > 0 && (name[end - 1].isDigit() || name[end - 1] == u'.' || name[end - 1] == u'-'))
        --end;
    const QStringView word = name.first(end);
    if (isOneOf(word,
                {u"id",       u"event", u"line",      u"char",  u"sha",    u"md",     u"ipv",  u"ntlmv",
                 u"rfc",      u"base",  u"oauth",     u"net",   u"worker", u"thread", u"pool", u"runner",
                 u"executor", u"exec",  u"scheduler", u"timer", u"job",    u"task",   u"step"}))
        return true;
    const QStringView number = name.sliced(name.lastIndexOf(u'-') + 1);
    if (number.size() < name.size() && number.contains(u'.') &&
        std::ranges::all_of(number, [](QChar c) { return c.isDigit() || c == u'.'; }))
        return true;
    return hasOneOf(name, {u"2008", u"2012", u"2016", u"2019", u"2022", u"2025"}); // "on a virtual WS2008R2"
}

} // namespace credssp::symptoms
