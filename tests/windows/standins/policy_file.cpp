#include "tests/windows/standins/policy.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace standins {

namespace {

class Reader
{
public:
    explicit Reader(const std::vector<BYTE> &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool more() const { return m_good && m_at < m_bytes.size(); }

    DWORD number()
    {
        DWORD value = 0;
        take(&value, sizeof value);
        return value;
    }
    void sign(wchar_t expected) { m_good = character() == expected && m_good; }
    std::wstring text()
    {
        std::wstring text;
        for (wchar_t next = character(); m_good && next != 0; next = character())
            text += next;
        return text;
    }
    std::vector<BYTE> raw(DWORD size)
    {
        std::vector<BYTE> data(std::min<size_t>(size, m_bytes.size()));
        m_good = m_good && data.size() == size;
        take(data.data(), data.size());
        return data;
    }

private:
    wchar_t character()
    {
        wchar_t value = 0;
        take(&value, sizeof value);
        return value;
    }
    void take(void *to, size_t size)
    {
        m_good = m_good && m_bytes.size() - m_at >= size;
        if (!m_good)
            return;
        if (size > 0)
            std::memcpy(to, m_bytes.data() + m_at, size);
        m_at += size;
    }

    const std::vector<BYTE> &m_bytes;
    size_t m_at = 0;
    bool m_good = true;
};

void put(std::vector<BYTE> &bytes, const void *data, size_t size)
{
    const auto *from = static_cast<const BYTE *>(data);
    bytes.insert(bytes.end(), from, from + size);
}

void put(std::vector<BYTE> &bytes, wchar_t sign)
{
    put(bytes, &sign, sizeof sign);
}

} // namespace

bool readPolicy(const std::wstring &path, std::vector<Entry> &entries)
{
    FILE *file = _wfopen(path.c_str(), L"rb");
    if (file == nullptr)
        return true;
    std::vector<BYTE> bytes;
    BYTE buffer[4096];
    for (size_t got = fread(buffer, 1, sizeof buffer, file); got > 0;
         got = fread(buffer, 1, sizeof buffer, file))
        bytes.insert(bytes.end(), buffer, buffer + got);
    fclose(file);
    Reader reader(bytes);
    if (reader.number() != 0x67655250 || reader.number() != 1)
        return false;
    while (reader.more()) {
        Entry entry;
        reader.sign(L'[');
        entry.key = reader.text();
        reader.sign(L';');
        entry.name = reader.text();
        reader.sign(L';');
        entry.type = reader.number();
        reader.sign(L';');
        const DWORD size = reader.number();
        reader.sign(L';');
        entry.data = reader.raw(size);
        reader.sign(L']');
        entries.push_back(entry);
    }
    return reader.good();
}

bool writePolicy(const std::wstring &path, const std::vector<Entry> &entries)
{
    std::vector<BYTE> bytes;
    const DWORD header[] = {0x67655250, 1};
    put(bytes, header, sizeof header);
    for (const Entry &entry : entries) {
        const DWORD size = static_cast<DWORD>(entry.data.size());
        put(bytes, L'[');
        put(bytes, entry.key.c_str(), (entry.key.size() + 1) * sizeof(wchar_t));
        put(bytes, L';');
        put(bytes, entry.name.c_str(), (entry.name.size() + 1) * sizeof(wchar_t));
        put(bytes, L';');
        put(bytes, &entry.type, sizeof entry.type);
        put(bytes, L';');
        put(bytes, &size, sizeof size);
        put(bytes, L';');
        put(bytes, entry.data.data(), entry.data.size());
        put(bytes, L']');
    }
    // Never half a file, also when the process ends right here. Whether Windows takes this care is
    // unconfirmed.
    const std::wstring fresh = path + L".saving";
    FILE *file = _wfopen(fresh.c_str(), L"wb");
    if (file == nullptr)
        return false;
    const bool whole = fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    return fclose(file) == 0 && whole && MoveFileExW(fresh.c_str(), path.c_str(), MOVEFILE_REPLACE_EXISTING);
}

} // namespace standins
