// The exit codes of the command line: public, for scripts.
#pragma once

#include "engine/result.h"

namespace credssp::cli {

inline constexpr int exitFine = 0;        ///< nothing wrong, done, or nothing to do
inline constexpr int exitProblems = 1;    ///< problems found, not connected, or not recognized
inline constexpr int exitUsage = 2;       ///< wrong usage or unreadable input
inline constexpr int exitNeedsRights = 3; ///< needs administrator rights
inline constexpr int exitRefused = 4;     ///< a change failed or was refused; the journal says which
inline constexpr int exitWaiting = 5;     ///< done, but a person must still do something

/// Nothing has been changed yet, or nothing was going to be.
[[nodiscard]] inline int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AccessDenied:
        return exitNeedsRights;
    case ErrorCode::NotFound:
    case ErrorCode::NotAvailable:
    case ErrorCode::InvalidInput:
    case ErrorCode::Corrupt:
        return exitUsage;
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::Canceled:
    case ErrorCode::Conflict:
    case ErrorCode::Locked:
    case ErrorCode::Failed:
        return exitRefused;
    }
    return exitRefused;
}

/// For what was to change something: a damaged journal is a refusal there.
[[nodiscard]] inline int exitCodeOfChange(const Error &error)
{
    return error.code == ErrorCode::Corrupt ? exitRefused : exitCodeOf(error);
}

} // namespace credssp::cli
