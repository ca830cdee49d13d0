#include "engine/computers/facts/credssp_update.h"

#include <algorithm>
#include <array>

namespace credssp::facts {

namespace {

/// One line of Windows: what its files have at most before the update, and at least with it.
struct Line
{
    quint16 major;
    quint16 minor;
    quint16 build;
    quint16 february2018;
    quint16 may2018;
};

constexpr std::array lines{
    Line{6, 1, 7601, 24024, 24117}, // Windows 7, Server 2008 R2
    Line{6, 2, 9200, 22346, 22432}, // Server 2012
    Line{6, 3, 9600, 18907, 18999}, // Windows 8.1, Server 2012 R2
    Line{10, 0, 14393, 2068, 2248}, // Windows 10 1607, Server 2016
    Line{10, 0, 15063, 909, 1088},  // Windows 10 1703
    Line{10, 0, 16299, 248, 431},   // Windows 10 1709, Server 1709
};

constexpr FileVersion windows1803{10, 0, 17134, 0};

} // namespace

QString FileVersion::text() const
{
    return QStringLiteral("%1.%2.%3.%4").arg(major).arg(minor).arg(build).arg(revision);
}

std::optional<bool> hasCredSspUpdate(const FileVersion &tspkg)
{
    if (tspkg >= windows1803)
        return true;
    const auto line = std::ranges::find_if(lines, [&](const Line &l) {
        return l.major == tspkg.major && l.minor == tspkg.minor && l.build == tspkg.build;
    });
    if (line == lines.end())
        return std::nullopt;
    if (tspkg.revision >= line->may2018)
        return true;
    return tspkg.revision <= line->february2018 ? std::optional(false) : std::nullopt;
}

} // namespace credssp::facts
