// Memory that the network management functions (netapi32) hand out.
#pragma once

#include "engine/computers/windows/win32.h"

#include <lm.h>

namespace credssp::windows {

struct FreeNetBuffer
{
    void operator()(void *memory) const { NetApiBufferFree(memory); }
};
template <typename T> using UniqueNetBuffer = std::unique_ptr<T, FreeNetBuffer>;

} // namespace credssp::windows
