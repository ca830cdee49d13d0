// Windows, or Wine: from the start of the window's process until its first page is painted, against a wizard
// of eight empty pages. Both are seen from outside: a window of the process is visible, and nothing of it
// waits to be painted any more.
#include "tests/bench/figure.h"

#include <QDir>
#include <QElapsedTimer>

#include <optional>
#include <windows.h>

namespace {

constexpr int patience = 60'000; // milliseconds

struct Search
{
    DWORD process = 0;
    HWND window = nullptr;
};

BOOL CALLBACK isIts(HWND window, LPARAM data)
{
    auto &search = *reinterpret_cast<Search *>(data);
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    if (process != search.process || !IsWindowVisible(window))
        return TRUE;
    search.window = window;
    return FALSE;
}

/// Milliseconds; nothing when it did not start, or showed nothing.
std::optional<double> startOf(const QString &program, const QString &arguments)
{
    std::wstring line =
        QStringLiteral("\"%1\" %2").arg(QDir::toNativeSeparators(program), arguments).toStdWString();
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION process{};
    QElapsedTimer timer;
    timer.start();
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &process))
        return std::nullopt;
    std::optional<double> taken;
    while (!taken && timer.elapsed() < patience && WaitForSingleObject(process.hProcess, 1) == WAIT_TIMEOUT) {
        Search search{process.dwProcessId, nullptr};
        EnumWindows(isIts, reinterpret_cast<LPARAM>(&search));
        DWORD_PTR answer = 0;
        // It has to be at its event loop, too, not only have its window.
        if (search.window != nullptr &&
            SendMessageTimeoutW(search.window, WM_NULL, 0, 0, SMTO_NORMAL, patience, &answer) != 0 &&
            !GetUpdateRect(search.window, nullptr, FALSE))
            taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    TerminateProcess(process.hProcess, 0);
    WaitForSingleObject(process.hProcess, patience);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return taken;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QString folder = QCoreApplication::applicationDirPath();
    const auto ours = [&] {
        return startOf(folder + QStringLiteral("/credssp-wizard.exe"), QStringLiteral("--practice healthy"));
    };
    const auto reference = [&] { return startOf(folder + QStringLiteral("/empty_wizard.exe"), QString()); };
    std::vector<double> times;
    std::vector<double> referenceTimes;
    if (!ours() || !reference()) // the first start of each reads it from the disk
        return bench::giveUp(QStringLiteral("A window did not come up."));
    for (int i = 0; i < options.rounds(21); ++i) {
        const auto one = ours();
        const auto other = reference();
        if (!one || !other)
            return bench::giveUp(QStringLiteral("A window did not come up."));
        times.push_back(*one);
        referenceTimes.push_back(*other);
    }
    return bench::report({QStringLiteral("windows-start"), bench::median(times),
                          bench::median(referenceTimes), 1.5, QStringLiteral("ms")},
                         options)
               ? 0
               : 1;
}
