// WinRM of the test Windows. In a client it only runs and stops. In a server (C:\test-windows\computer says
// that it is one) it listens on the loopback, writes its port to C:\test-windows\port, and gives everybody
// who connects a PowerShell session of their own, as a child process ("powershell -s"). When it stops, nobody
// new comes in, and the sessions go on until they end.
#include <atomic>
#include <fstream>
#include <string>
#include <thread>
#include <winsock2.h>

namespace {

SERVICE_STATUS_HANDLE handle = nullptr;
HANDLE stopped = nullptr;
const wchar_t *const name = L"WinRM";
const std::string folder = "C:\\test-windows\\";
std::atomic<int> sessions = 0;

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

std::string valueOf(const std::string &wanted)
{
    std::ifstream stream(folder + "computer");
    for (std::string line; std::getline(stream, line);)
        if (line.starts_with(wanted + "="))
            return line.substr(wanted.size() + 1, line.find_last_not_of('\r') - wanted.size());
    return {};
}

struct Pipe
{
    HANDLE read = nullptr;
    HANDLE write = nullptr;
};

/// The child inherits its own end alone.
Pipe makePipe(bool theyRead)
{
    Pipe pipe;
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    CreatePipe(&pipe.read, &pipe.write, &inherited, 0);
    SetHandleInformation(theyRead ? pipe.write : pipe.read, HANDLE_FLAG_INHERIT, 0);
    return pipe;
}

void serve(SOCKET connection)
{
    const Pipe in = makePipe(true);
    const Pipe out = makePipe(false);
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = in.read;
    start.hStdOutput = out.write;
    start.hStdError = out.write;
    std::wstring command = L"C:\\windows\\system32\\WindowsPowerShell\\v1.0\\powershell.exe -s";
    PROCESS_INFORMATION process{};
    const BOOL begun = CreateProcessW(nullptr, command.data(), nullptr, nullptr, TRUE, CREATE_NO_WINDOW,
                                      nullptr, nullptr, &start, &process);
    CloseHandle(in.read);
    CloseHandle(out.write);
    if (begun) {
        std::thread answers([&] {
            char bytes[65536];
            DWORD count = 0;
            while (ReadFile(out.read, bytes, sizeof bytes, &count, nullptr) && count > 0)
                for (DWORD sent = 0; sent < count;) {
                    const int now = send(connection, bytes + sent, static_cast<int>(count - sent), 0);
                    if (now <= 0)
                        return;
                    sent += static_cast<DWORD>(now);
                }
            shutdown(connection, SD_SEND);
        });
        char bytes[65536];
        int count = 0;
        DWORD written = 0;
        while ((count = recv(connection, bytes, sizeof bytes, 0)) > 0 &&
               WriteFile(in.write, bytes, static_cast<DWORD>(count), &written, nullptr)) {
        }
        CloseHandle(in.write);
        if (WaitForSingleObject(process.hProcess, 5000) != WAIT_OBJECT_0)
            TerminateProcess(process.hProcess, 1);
        answers.join();
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    } else {
        CloseHandle(in.write);
    }
    CloseHandle(out.read);
    closesocket(connection);
    --sessions;
}

/// Nothing when there is no port to be had.
SOCKET listenOnLoopback()
{
    WSADATA data{};
    WSAStartup(MAKEWORD(2, 2), &data);
    const SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || listen(listener, 8) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return INVALID_SOCKET;
    std::ofstream(folder + "port.new", std::ios::binary) << ntohs(address.sin_port);
    MoveFileExW(L"C:\\test-windows\\port.new", L"C:\\test-windows\\port", MOVEFILE_REPLACE_EXISTING);
    return listener;
}

void acceptAll(SOCKET listener)
{
    for (;;) {
        const SOCKET connection = accept(listener, nullptr, nullptr);
        if (connection == INVALID_SOCKET)
            return;
        ++sessions;
        std::thread(serve, connection).detach();
    }
}

void WINAPI run(DWORD, wchar_t **)
{
    handle = RegisterServiceCtrlHandlerExW(name, control, nullptr);
    if (handle == nullptr)
        return;
    SOCKET listener = INVALID_SOCKET;
    if (const std::string computer = valueOf("name"); !computer.empty()) {
        SetEnvironmentVariableA("COMPUTERNAME", computer.c_str());
        SetEnvironmentVariableW(L"PSModulePath", L"C:\\windows\\system32\\WindowsPowerShell\\v1.0\\Modules");
        listener = listenOnLoopback();
    }
    std::thread accepting;
    if (listener != INVALID_SOCKET)
        accepting = std::thread(acceptAll, listener);
    report(SERVICE_RUNNING);
    WaitForSingleObject(stopped, INFINITE);
    if (listener != INVALID_SOCKET) {
        DeleteFileW(L"C:\\test-windows\\port");
        closesocket(listener);
        accepting.join();
    }
    report(SERVICE_STOPPED);
    for (int i = 0; i < 600 && sessions > 0; ++i)
        Sleep(100);
}

} // namespace

int main()
{
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    SERVICE_TABLE_ENTRYW table[]{{const_cast<wchar_t *>(name), run}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
