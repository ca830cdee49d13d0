// The one result type of the engine: a value, or an error with a code, the native code and its subject.
#pragma once

#include <QString>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace credssp {

/// What went wrong, folded into the cases a person can act on. The names are public ids (JSON, logs).
enum class ErrorCode
{
    NotFound,     ///< the thing asked for does not exist
    AccessDenied, ///< it exists, but this user may not look or change; administrator rights may help
    Unreachable,  ///< the computer (or the directory) does not answer
    TimedOut,     ///< no answer in the time given
    Canceled,     ///< a person, or the caller's stop token, stopped it
    NotAvailable, ///< this build or this system cannot do it (yet); never a guess instead
    InvalidInput, ///< what was typed, pasted or read from a file is not usable
    Conflict,     ///< things are no longer as they were shown
    Corrupt,      ///< a file of ours is damaged
    Locked,       ///< another instance is at work
    Failed,       ///< anything else that Windows refused or could not do
};

/// An error travels as values; errorText() words it once, in one place.
struct Error
{
    ErrorCode code = ErrorCode::Failed;
    qint64 native = 0; ///< Win32 code, HRESULT or errno; 0 when there is none
    QString subject;   ///< what it is about: a path, a computer, a key; never translated
    QString detail;    ///< a whole sentence for people when the code alone says too little; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for `return failure(...)`.
[[nodiscard]] Failure failure(ErrorCode code, QString subject, QString detail = {}, qint64 native = 0);

/// The stable English id of a code, for JSON and logs: "access-denied".
[[nodiscard]] QString errorId(ErrorCode code);

/// One or two whole sentences for people: what happened, to what, what to do. Translated.
[[nodiscard]] QString errorText(const Error &error);

} // namespace credssp
