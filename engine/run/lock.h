// One writer per place: two instances never change the same computer, or write the same journals, at once.
#pragma once

#include "engine/result.h"

#include <chrono>
#include <memory>

class QLockFile;

namespace credssp {

class Lock
{
public:
    /// Takes the lock file @p path, waiting at most @p patience for another instance to finish.
    /// Error: Locked, with a sentence that names the process holding it. The lock of a process that died is
    /// taken over.
    [[nodiscard]] static Result<Lock> take(const QString &path, std::chrono::milliseconds patience);
    ~Lock();
    Lock(Lock &&) noexcept;
    Lock &operator=(Lock &&) noexcept;

private:
    explicit Lock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace credssp
