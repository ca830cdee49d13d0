#include "tests/windows/killed_program.h"

#include "engine/computers/windows/win32.h"

#include <QDir>
#include <QProcess>

#include <array>
#include <map>
#include <tlhelp32.h>

using namespace credssp::windows;

namespace test {

namespace {

constexpr unsigned char breakpoint = 0xCC;
constexpr DWORD singleStep = 0x100; ///< the trap flag
constexpr DWORD patience = 120'000;
constexpr UINT killed = 0xDEAD;

/// In kernelbase.dll, through which all calls of other libraries go.
constexpr const char *writing = "WriteFile";
constexpr std::array lastingCalls{writing,       "FlushFileBuffers", "ReplaceFileW",    "MoveFileExW",
                                  "DeleteFileW", "RegSetValueExW",   "RegDeleteValueW", "RegDeleteKeyExW"};

struct Breakpoint
{
    const char *name = nullptr;
    unsigned char original = 0;
};

class Debugger
{
public:
    explicit Debugger(int call)
        : m_call(call)
    {
    }

    Death run(const QString &program, const QStringList &arguments)
    {
        if (!start(program, arguments))
            return trouble("it did not start");
        DEBUG_EVENT event{};
        for (;;) {
            if (!WaitForDebugEvent(&event, patience)) {
                TerminateProcess(m_process.get(), killed);
                return trouble("it hangs");
            }
            const DWORD answer = handle(event);
            ContinueDebugEvent(event.dwProcessId, event.dwThreadId, answer);
            if (event.dwDebugEventCode == EXIT_PROCESS_DEBUG_EVENT)
                break;
        }
        return m_death;
    }

private:
    Death trouble(const char *what)
    {
        m_death.trouble = QString::fromLatin1(what);
        return m_death;
    }

    bool start(const QString &program, const QStringList &arguments)
    {
        // None of our arguments has a double quote or ends with a backslash.
        QString line = QLatin1Char('"') + QDir::toNativeSeparators(program) + QLatin1Char('"');
        for (const QString &argument : arguments)
            line += QStringLiteral(" \"") + argument + QLatin1Char('"');
        std::vector<wchar_t> writable(static_cast<std::size_t>(line.size()) + 1);
        line.toWCharArray(writable.data());
        STARTUPINFOW startup{};
        startup.cb = sizeof startup;
        PROCESS_INFORMATION made{};
        if (!CreateProcessW(nullptr, writable.data(), nullptr, nullptr, FALSE,
                            DEBUG_ONLY_THIS_PROCESS | CREATE_NO_WINDOW, nullptr, nullptr, &startup, &made))
            return false;
        m_process.reset(made.hProcess);
        CloseHandle(made.hThread);
        return true;
    }

    DWORD handle(const DEBUG_EVENT &event)
    {
        switch (event.dwDebugEventCode) {
        case CREATE_PROCESS_DEBUG_EVENT:
            m_threads[event.dwThreadId] = event.u.CreateProcessInfo.hThread;
            CloseHandle(event.u.CreateProcessInfo.hFile);
            break;
        case CREATE_THREAD_DEBUG_EVENT:
            m_threads[event.dwThreadId] = event.u.CreateThread.hThread;
            break;
        case LOAD_DLL_DEBUG_EVENT:
            CloseHandle(event.u.LoadDll.hFile);
            break;
        case EXIT_PROCESS_DEBUG_EVENT:
            m_death.exitCode = static_cast<int>(event.u.ExitProcess.dwExitCode);
            break;
        case EXCEPTION_DEBUG_EVENT:
            return handleException(event);
        default:
            break;
        }
        return DBG_CONTINUE;
    }

    DWORD handleException(const DEBUG_EVENT &event)
    {
        const EXCEPTION_RECORD &record = event.u.Exception.ExceptionRecord;
        auto *at = static_cast<unsigned char *>(record.ExceptionAddress);
        if (record.ExceptionCode == EXCEPTION_SINGLE_STEP) {
            const auto stepping = m_stepping.find(event.dwThreadId);
            if (stepping == m_stepping.end())
                return DBG_EXCEPTION_NOT_HANDLED;
            put(stepping->second, breakpoint);
            m_stepping.erase(stepping);
            return DBG_CONTINUE;
        }
        if (record.ExceptionCode != EXCEPTION_BREAKPOINT)
            return DBG_EXCEPTION_NOT_HANDLED;
        // The first one is that of the loader: all libraries that the program begins with are there.
        if (m_breakpoints.empty()) {
            watch();
            return DBG_CONTINUE;
        }
        auto found = m_breakpoints.find(at);
        if (found == m_breakpoints.end())
            found = m_breakpoints.find(at - 1);
        if (found == m_breakpoints.end())
            return DBG_EXCEPTION_NOT_HANDLED;
        if (counts(event.dwThreadId, found->second.name) && ++m_death.calls == m_call) {
            m_death.died = true;
            m_death.before = QString::fromLatin1(found->second.name);
            TerminateProcess(m_process.get(), killed);
            return DBG_CONTINUE;
        }
        goOn(event.dwThreadId, found->first, found->second.original);
        return DBG_CONTINUE;
    }

    void watch()
    {
        const HMODULE library = GetModuleHandleW(L"kernelbase.dll");
        for (const char *name : lastingCalls) {
            auto *address =
                reinterpret_cast<unsigned char *>(reinterpret_cast<void *>(GetProcAddress(library, name)));
            unsigned char there = 0;
            // It lies where it lies in this process; if it did not, what is there would be another code.
            if (address == nullptr || !ReadProcessMemory(m_process.get(), address, &there, 1, nullptr) ||
                there != *address) {
                m_death.trouble = QString::fromLatin1(name) + QStringLiteral(" was not found");
                continue;
            }
            m_breakpoints[address] = {name, there};
            put(address, breakpoint);
        }
    }

    /// Its pipes and its console are not what it leaves behind.
    bool counts(DWORD thread, const char *name)
    {
        if (name != writing)
            return m_death.calls > 0;
        CONTEXT context{};
        context.ContextFlags = CONTEXT_INTEGER;
        GetThreadContext(m_threads[thread], &context);
        HANDLE copy = nullptr;
        // The first argument.
        if (!DuplicateHandle(m_process.get(), reinterpret_cast<HANDLE>(context.Rcx), GetCurrentProcess(),
                             &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
            return false;
        const UniqueHandle file(copy);
        return GetFileType(copy) == FILE_TYPE_DISK;
    }

    void put(unsigned char *address, unsigned char code)
    {
        if (!WriteProcessMemory(m_process.get(), address, &code, 1, nullptr))
            m_death.trouble = QStringLiteral("the program's memory cannot be written");
        FlushInstructionCache(m_process.get(), address, 1);
    }

    /// Over the instruction that the breakpoint hides.
    void goOn(DWORD thread, unsigned char *address, unsigned char original)
    {
        put(address, original);
        CONTEXT context{};
        context.ContextFlags = CONTEXT_CONTROL;
        GetThreadContext(m_threads[thread], &context);
        context.Rip = reinterpret_cast<DWORD64>(address);
        context.EFlags |= singleStep;
        SetThreadContext(m_threads[thread], &context);
        m_stepping[thread] = address;
    }

    int m_call;
    UniqueHandle m_process;
    std::map<DWORD, HANDLE> m_threads; ///< Windows closes them
    std::map<unsigned char *, Breakpoint> m_breakpoints;
    std::map<DWORD, unsigned char *> m_stepping;
    Death m_death;
};

} // namespace

Death runUntilCall(const QString &program, const QStringList &arguments, int call)
{
    return Debugger(call).run(program, arguments);
}

int killPowerShells()
{
    const UniqueHandle all(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    int ended = 0;
    for (BOOL more = Process32FirstW(all.get(), &entry); more; more = Process32NextW(all.get(), &entry)) {
        if (_wcsicmp(entry.szExeFile, L"powershell.exe") != 0)
            continue;
        const UniqueHandle process(OpenProcess(PROCESS_TERMINATE, FALSE, entry.th32ProcessID));
        if (process && TerminateProcess(process.get(), killed))
            ++ended;
    }
    return ended;
}

} // namespace test
