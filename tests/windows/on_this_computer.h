// The window at work on this Windows itself: where it works, what its registry says, pictures of its pages.
#pragma once

#include "tests/wizard/support/journey.h"

namespace test {

/// As app/wizard sets it up; practice journals go to @p practiceFolder.
[[nodiscard]] credssp::Result<credssp::Surroundings> thisWindows(const QString &practiceFolder);

/// Everything below HKLM\SOFTWARE\Policies, as Windows' own program exports it; empty when it could not.
[[nodiscard]] QByteArray exportedPolicies();

/// Policies of others: foreign delegation entries and an unrelated value. Back to exactly these.
[[nodiscard]] bool putForeignPolicies();

/// A picture of the page as it is now: screenshots/NAME-NUMBER-PAGE.png.
[[nodiscard]] bool picture(Journey &journey, const QString &name);

/// What makes the window go from the first page to Review for allow-ntlm-delegation, without the checks.
void undertakeNtlmDelegation(credssp::Troubleshooting &shared);

/// Answers on the Result page that it works, and goes on to Done.
[[nodiscard]] bool itWorks(Journey &journey);

} // namespace test
