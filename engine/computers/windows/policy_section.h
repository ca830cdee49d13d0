// A time in which Windows processes no policy of the computer.
#pragma once

#include "engine/computers/windows/win32.h"

#include <userenv.h>

namespace credssp::windows {

/// Waits until Windows has finished processing, and holds it off as long as this lives. Where it cannot be
/// held off, this does nothing.
class PolicySection
{
public:
    PolicySection()
        : m_section(EnterCriticalPolicySection(TRUE))
    {
    }
    ~PolicySection()
    {
        if (m_section != nullptr)
            LeaveCriticalPolicySection(m_section);
    }
    PolicySection(const PolicySection &) = delete;
    PolicySection &operator=(const PolicySection &) = delete;

private:
    HANDLE m_section;
};

} // namespace credssp::windows
