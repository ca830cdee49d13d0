// Whether a Windows has the CredSSP update against CVE-2018-0886, told by the version of its tspkg.dll.
//
// Source: Microsoft's support article 4295591 names the version that the file has with the update of May
// 2018; Windows 10 1803 (build 17134) and later are not on the CVE's list of affected systems. That a file
// not newer than the rollup of February 2018 lacks the update follows from its date (March 13, 2018,
// KB4093492); the numbers of that rollup are those that public vulnerability scanners look for. In between
// the version does not say which of the two updates of that spring is in the file.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace credssp::facts {

struct FileVersion
{
    quint16 major = 0;
    quint16 minor = 0;
    quint16 build = 0;
    quint16 revision = 0;

    [[nodiscard]] QString text() const;
    friend auto operator<=>(const FileVersion &, const FileVersion &) = default;
};

/// Nothing when the version of %SystemRoot%\System32\tspkg.dll does not tell.
[[nodiscard]] std::optional<bool> hasCredSspUpdate(const FileVersion &tspkg);

} // namespace credssp::facts
