// Runs a command line with the administrators' group taken out of the token, as Windows starts programs for
// an administrator who has not said "as administrator"; ends with the exit code of the command.
#include <array>
#include <cstdio>
#include <string>
#include <windows.h>

int wmain(int count, wchar_t *arguments[])
{
    HANDLE own = nullptr;
    HANDLE filtered = nullptr;
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators{};
    auto size = static_cast<DWORD>(administrators.size());
    SID_AND_ATTRIBUTES disabled{administrators.data(), 0};
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &own) ||
        !CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size) ||
        !CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, 1, &disabled, 0, nullptr, 0, nullptr, &filtered)) {
        std::fprintf(stderr, "no filtered token: %lu\n", GetLastError());
        return 98;
    }
    std::wstring line;
    for (int i = 1; i < count; ++i)
        line += (line.empty() ? L"\"" : L" \"") + std::wstring(arguments[i]) + L'"';
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    if (!CreateProcessAsUserW(filtered, nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr,
                              &start, &process)) {
        std::fprintf(stderr, "not started, error %lu: %ls\n", GetLastError(), line.c_str());
        return 99;
    }
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD code = 97;
    GetExitCodeProcess(process.hProcess, &code);
    return static_cast<int>(code);
}
