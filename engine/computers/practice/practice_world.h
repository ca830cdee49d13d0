// One practice world, shared by its computers: the state, the lock around it, and the file that keeps it.
#pragma once

#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/world_state.h"

#include <atomic>
#include <mutex>

namespace credssp {

/// Every access to the state holds the lock: several computers are asked at the same time.
class PracticeWorld
{
public:
    mutable std::mutex mutex;
    practice::WorldState state;
    QString statePath; ///< empty: in memory only
    std::atomic<bool> lying = false;

    /// Writes the state file, whole and at once; does nothing without a path. The caller holds the lock.
    [[nodiscard]] Result<void> saveLocked() const;
};

} // namespace credssp
