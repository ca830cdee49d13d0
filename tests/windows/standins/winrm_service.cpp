// A service for the test Windows that does nothing but run and stop; registered there as WinRM.
#include <windows.h>

namespace {

SERVICE_STATUS_HANDLE handle = nullptr;
HANDLE stopped = nullptr;
const wchar_t *const name = L"WinRM";

void report(DWORD state)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    SetServiceStatus(handle, &status);
}

DWORD WINAPI control(DWORD code, DWORD, void *, void *)
{
    if (code == SERVICE_CONTROL_INTERROGATE)
        return NO_ERROR;
    if (code != SERVICE_CONTROL_STOP)
        return ERROR_CALL_NOT_IMPLEMENTED;
    report(SERVICE_STOP_PENDING);
    SetEvent(stopped);
    return NO_ERROR;
}

void WINAPI serve(DWORD, wchar_t **)
{
    handle = RegisterServiceCtrlHandlerExW(name, control, nullptr);
    if (handle == nullptr)
        return;
    report(SERVICE_RUNNING);
    WaitForSingleObject(stopped, INFINITE);
    report(SERVICE_STOPPED);
}

} // namespace

int main()
{
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    SERVICE_TABLE_ENTRYW table[]{{const_cast<wchar_t *>(name), serve}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
