// One of Windows' own sentences, complete, and what it means.
#pragma once

struct Wording
{
    const char *id;
    const char *why;
    const char *text; ///< UTF-8
};
