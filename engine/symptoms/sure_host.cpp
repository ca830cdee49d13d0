#include "engine/symptoms/sure_host.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/word_list.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

/// "INC0048813": letters, then nothing but digits, and many of them.
bool isTicket(QStringView name)
{
    const auto digits = std::ranges::find_if(name, [](QChar c) { return c.isDigit(); });
    return name.end() - digits >= 5 && std::all_of(digits, name.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isSurelyHost(QStringView name)
{
    // Windows Installer's and Exchange's words in front of a line, and the names of Packer's builders.
    if (beginsWithOneOf(name,
                        {u"CAQuietExec", u"HCW", u"hyperv-iso", u"virtualbox-iso", u"vmware-iso",
                         u"vsphere-iso", u"amazon-ebs", u"azure-arm", u"proxmox-"},
                        Qt::CaseSensitive))
        return false;
    const bool aClass = name.contains(u"Error") || name.contains(u"Exception");
    if (isTicket(name) || aClass || name == u"0.0.0.0")
        return false;
    const bool letter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    const bool digit = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
    const bool host = letter ? digit && name.front().isLetter() : name.count(u'.') == 3;
    return host && looksLikeComputer(name);
}

bool isProduct(QStringView name)
{
    for (const QStringView one :
         {QStringView(u"windows"), QStringView(u"win"), QStringView(u"tls"), QStringView(u"ssl"),
          QStringView(u"python"), QStringView(u"port"), QStringView(u"kb"), QStringView(u"utf-"),
          QStringView(u"http"), QStringView(u"ps"), QStringView(u"x"), QStringView(u"v"),
          QStringView(u"line")}) {
        if (name.startsWith(one, Qt::CaseInsensitive) &&
            std::ranges::all_of(name.sliced(one.size()), [](QChar c) { return c.isDigit() || c == u'.'; }))
            return true;
    }
    return false;
}

} // namespace credssp::symptoms
