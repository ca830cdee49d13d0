#include "engine/computers/windows/win32.h"

namespace credssp::windows {

namespace {

constexpr DWORD elevationRequired = 740; // ERROR_ELEVATION_REQUIRED, missing in MinGW's winerror.h

ErrorCode codeOf(DWORD native)
{
    switch (native) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return ErrorCode::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case elevationRequired:
        return ErrorCode::AccessDenied;
    case ERROR_BAD_NETPATH:
    case ERROR_NO_SUCH_DOMAIN:
    case RPC_S_SERVER_UNAVAILABLE:
        return ErrorCode::Unreachable;
    case ERROR_TIMEOUT:
    case ERROR_SERVICE_REQUEST_TIMEOUT:
        return ErrorCode::TimedOut;
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Failed;
    }
}

} // namespace

Error fromWin32(DWORD code, const QString &subject)
{
    return {codeOf(code), static_cast<qint64>(code), subject, {}};
}

Failure win32Failure(DWORD code, const QString &subject)
{
    return Failure(fromWin32(code, subject));
}

} // namespace credssp::windows
