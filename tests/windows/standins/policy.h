// Registry.pol and what it puts into a registry, for the stand-ins: written from the facts page and
// [MS-GPREG], and sharing no code with the product.
#pragma once

#include <string>
#include <vector>
#include <windows.h>

namespace standins {

struct Entry
{
    std::wstring key;
    std::wstring name;
    DWORD type = REG_NONE;
    std::vector<BYTE> data;
};

/// False when there is a file and it is none of the kind. No file is an empty policy.
bool readPolicy(const std::wstring &path, std::vector<Entry> &entries);
bool writePolicy(const std::wstring &path, const std::vector<Entry> &entries);

/// The values of an open key and of those below it, in the order in which the registry hands them out. A key
/// without any is an entry, too.
void collect(HKEY key, const std::wstring &path, std::vector<Entry> &entries);
/// One entry, below @p root.
void write(HKEY root, const Entry &entry);

/// What the policy held and holds no longer goes from HKLM; then everything that it holds is written there.
void process(const std::vector<Entry> &before, const std::vector<Entry> &after);

} // namespace standins
