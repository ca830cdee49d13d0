// The pages, in their order. The numbers are QWizard's page ids and the rail's places.
#pragma once

namespace credssp {

enum class PageId
{
    Error,
    Computers,
    Check,
    Cause,
    Review,
    Change,
    Result,
    Done
};

inline constexpr int pageCount = 8;

} // namespace credssp
