// setspn, klist, w32tm, nltest, gpupdate and whoami of the test Windows, in one program under six names. They
// work on one file, C:\test-windows\directory, and answer as Microsoft's are documented and were seen to
// (facts page §4.2, §8.3); every call is written to C:\test-windows\calls. C:\test-windows\mood makes them
// lie, hang or make noise.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>
#include <windows.h>

namespace {

using Text = std::wstring;
using Texts = std::vector<Text>;

const std::string folder = "C:\\test-windows\\";

std::string utf8(const Text &text)
{
    std::string bytes(text.size() * 4 + 1, '\0');
    const int size = WideCharToMultiByte(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), bytes.data(),
                                         static_cast<int>(bytes.size()), nullptr, nullptr);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool same(const std::string &a, const std::string &b)
{
    return lower(a) == lower(b);
}

std::vector<std::string> linesOf(const std::string &file)
{
    std::vector<std::string> lines;
    std::ifstream stream(folder + file, std::ios::binary);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// One account of the directory: its name, where it lies, the names of services that it owns.
struct Account
{
    std::string name;
    std::string place;
    std::vector<std::string> spns;
};

/// A line for each: columns with a tab between them.
std::vector<Account> readDirectory()
{
    std::vector<Account> accounts;
    for (const std::string &line : linesOf("directory")) {
        std::vector<std::string> columns(1);
        for (const char c : line)
            if (c == '\t')
                columns.emplace_back();
            else
                columns.back() += c;
        columns.resize(std::max<std::size_t>(columns.size(), 2));
        accounts.push_back({columns[0], columns[1], {columns.begin() + 2, columns.end()}});
    }
    return accounts;
}

void writeDirectory(const std::vector<Account> &accounts)
{
    std::ofstream stream(folder + "directory", std::ios::binary);
    for (const Account &account : accounts) {
        stream << account.name << '\t' << account.place;
        for (const std::string &spn : account.spns)
            stream << '\t' << spn;
        stream << '\n';
    }
}

Account *find(std::vector<Account> &accounts, const std::string &name)
{
    const auto found = std::ranges::find_if(accounts, [&](const Account &account) {
        return same(account.name, name) || same(account.name, name + "$");
    });
    return found == accounts.end() ? nullptr : &*found;
}

const Account *ownerOf(const std::vector<Account> &accounts, const std::string &spn)
{
    for (const Account &account : accounts)
        for (const std::string &one : account.spns)
            if (same(one, spn))
                return &account;
    return nullptr;
}

void print(const Account &account)
{
    std::cout << account.place << '\n';
    for (const std::string &spn : account.spns)
        std::cout << '\t' << spn << '\n';
}

int unknownAccount(const std::string &name)
{
    std::cerr << "FindDomainForAccount: Call to DsGetDcNameWithAccountW failed with return value 0x00000525\n"
              << "Could not find account " << name << '\n';
    return 1;
}

int registerSpn(std::vector<Account> &accounts, const std::string &spn, const std::string &name)
{
    Account *account = find(accounts, name);
    if (account == nullptr)
        return unknownAccount(name);
    std::cout << "Checking domain DC=contoso,DC=com\n";
    if (const Account *owner = ownerOf(accounts, spn)) {
        print(*owner);
        std::cout << "\nDuplicate SPN found, aborting operation!\n";
        return 1;
    }
    std::cout << "\nRegistering ServicePrincipalNames for " << account->place << "\n\t" << spn << '\n';
    account->spns.push_back(spn);
    writeDirectory(accounts);
    std::cout << "Updated object\n";
    return 0;
}

int unregisterSpn(std::vector<Account> &accounts, const std::string &spn, const std::string &name)
{
    Account *account = find(accounts, name);
    if (account == nullptr)
        return unknownAccount(name);
    std::cout << "Unregistering ServicePrincipalNames for " << account->place << "\n\t" << spn << '\n';
    std::erase_if(account->spns, [&](const std::string &one) { return same(one, spn); });
    writeDirectory(accounts);
    std::cout << "Updated object\n";
    return 0;
}

int querySpn(const std::vector<Account> &accounts, const std::string &spn)
{
    std::cout << "Checking domain DC=contoso,DC=com\n";
    const Account *owner = ownerOf(accounts, spn);
    if (owner != nullptr)
        print(*owner);
    std::cout << (owner != nullptr ? "\nExisting SPN found!\n" : "\nNo such SPN found.\n");
    return owner != nullptr ? 0 : 1; // unconfirmed, facts page §11
}

int setspn(const Texts &arguments)
{
    std::vector<Account> accounts = readDirectory();
    const std::string verb = arguments.empty() ? std::string() : lower(utf8(arguments[0]));
    if (verb == "-s" && arguments.size() == 3)
        return registerSpn(accounts, utf8(arguments[1]), utf8(arguments[2]));
    if (verb == "-d" && arguments.size() == 3)
        return unregisterSpn(accounts, utf8(arguments[1]), utf8(arguments[2]));
    if (verb == "-q" && arguments.size() == 2)
        return querySpn(accounts, utf8(arguments[1]));
    std::cerr << "Unknown parameter\n";
    return 1;
}

int klist(const Texts &arguments)
{
    // The list of a session's tickets: there are none without a domain.
    if (arguments.empty() || (arguments.size() == 2 && arguments[0] == L"-li")) {
        std::cout << "\nCurrent LogonId is 0:" << (arguments.empty() ? "0x3d2de" : utf8(arguments[1]))
                  << "\n\nCached Tickets: (0)\n";
        return 0;
    }
    const bool ofOthers = arguments.size() == 3 && arguments[1] == L"-li";
    if (arguments[0] != L"purge" || (arguments.size() != 1 && !ofOthers)) {
        std::cerr << "Usage: klist.exe [-lh <LogonId.HighPart>] [-li <LogonId.LowPart>] purge\n";
        return 1;
    }
    std::cout << "\nCurrent LogonId is 0:" << (ofOthers ? utf8(arguments[2]) : "0x3d2de")
              << "\n\tDeleting all tickets:\n\tTicket(s) purged!\n";
    return 0;
}

int w32tm(const Texts &arguments)
{
    if (arguments.size() == 4 && arguments[0] == L"/stripchart") {
        std::cout << "The current time is 29/11/2026 12:00:00.\n12:00:00, +00.0012345s\n";
        return 0;
    }
    if (arguments != Texts{L"/resync", L"/force"}) {
        std::cout << "The parameters are wrong.\n";
        return 1;
    }
    std::cout << "Sending resync command to local computer\nThe command completed successfully.\n";
    return 0;
}

/// Ends with 0 also when the trust is broken (facts page §8.3).
int nltest(const Texts &arguments)
{
    if (arguments == Texts{L"/domain_trusts"}) {
        std::cout << "List of domain trusts:\n    0: CONTOSO contoso.com (NT 5) (Forest Tree Root) (Primary "
                     "Domain) "
                     "(Native)\nThe command completed successfully\n";
        return 0;
    }
    const bool broken = !linesOf("trust-broken").empty();
    if (arguments.size() != 1 || !utf8(arguments[0]).starts_with("/sc_verify:"))
        return 1;
    std::cout << "Flags: b0 HAS_IP  HAS_TIMESERV \nTrusted DC Name \\\\dc1.contoso.com \n"
              << "Trusted DC Connection Status Status = 0 0x0 NERR_Success\n"
              << (broken ? "Trust Verification Status = 86 0x56 ERROR_INVALID_PASSWORD\n"
                         : "Trust Verification Status = 0 0x0 NERR_Success\n")
              << "The command completed successfully\n";
    return 0;
}

int gpupdate(const Texts &)
{
    std::cout << "Updating policy...\n\nComputer Policy update has completed successfully.\n"
              << "User Policy update has completed successfully.\n\n";
    return 0;
}

/// An administrator with all rights.
int whoami(const Texts &arguments)
{
    if (arguments.empty())
        std::cout << "contoso\\admin\n";
    else if (arguments == Texts{L"/groups", L"/fo", L"csv", L"/nh"})
        std::cout << "\"BUILTIN\\Administrators\",\"Alias\",\"S-1-5-32-544\",\"Mandatory group, Enabled by "
                     "default, Enabled "
                     "group, Group owner\"\n\"Mandatory Label\\High Mandatory "
                     "Level\",\"Label\",\"S-1-16-12288\",\"\"\n";
    else
        return 1;
    return 0;
}

void noteCall(const std::string &program, const Texts &arguments)
{
    std::ofstream stream(folder + "calls", std::ios::binary | std::ios::app);
    stream << program;
    for (const Text &argument : arguments)
        stream << '\t' << utf8(argument);
    stream << '\n';
}

std::string ownName(const wchar_t *path)
{
    const std::string name = lower(utf8(path));
    const std::string file = name.substr(name.find_last_of("\\/") + 1);
    return file.substr(0, file.rfind(".exe"));
}

} // namespace

int wmain(int count, wchar_t *arguments[])
{
    const std::string program = ownName(arguments[0]);
    const Texts rest(arguments + 1, arguments + count);
    noteCall(program, rest);
    const std::vector<std::string> moods = linesOf("mood");
    const std::string mood = moods.empty() ? std::string() : moods.front();
    if (mood == "hang")
        Sleep(INFINITE);
    if (mood == "lie") {
        std::cout << "Updated object\n";
        return 0;
    }
    if (mood == "noise")
        for (int i = 0; i < 1000; ++i)
            std::cerr << "noise " << i << '\n';
    if (program == "setspn")
        return setspn(rest);
    if (program == "klist")
        return klist(rest);
    if (program == "w32tm")
        return w32tm(rest);
    if (program == "nltest")
        return nltest(rest);
    if (program == "gpupdate")
        return gpupdate(rest);
    if (program == "whoami")
        return whoami(rest);
    std::cerr << "This is none of the six programs: " << program << '\n';
    return 64;
}
