#include "app/platform/platform.h"

#include "app/platform/read_stream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStringList>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace credssp::platform {

namespace {

QString ownFolder()
{
    std::array<wchar_t, 32768> path{}; // the longest path Windows knows
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return QFileInfo(QString::fromWCharArray(path.data(), static_cast<qsizetype>(length))).absolutePath();
}

void removeQtVariables()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("QT_"), Qt::CaseInsensitive))
            continue;
        // Both copies: Qt reads the C library's, children inherit Windows' own.
        qunsetenv(name.toLocal8Bit().constData());
        SetEnvironmentVariableW(reinterpret_cast<const wchar_t *>(name.utf16()), nullptr);
    }
}

UINT outputCodePageBefore = 0;

void restoreConsole()
{
    if (outputCodePageBefore != 0)
        SetConsoleOutputCP(outputCodePageBefore);
}

/// A console's input is UTF-16; reading it as bytes would lose what its code page does not have.
QByteArray readConsole(HANDLE console, qint64 limit)
{
    QString text;
    std::array<wchar_t, 4096> part{};
    DWORD length = 0;
    while (text.size() <= limit &&
           ReadConsoleW(console, part.data(), static_cast<DWORD>(part.size()), &length, nullptr) &&
           length > 0) {
        text += QString::fromWCharArray(part.data(), static_cast<qsizetype>(length));
        // Ctrl+Z ends the input, as everywhere on a Windows console.
        if (const qsizetype end = text.indexOf(QChar(0x1A)); end >= 0) {
            text.truncate(end);
            break;
        }
    }
    return text.toUtf8().left(static_cast<qsizetype>(limit) + 1);
}

} // namespace

void hardenBeforeQt()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    removeQtVariables();
    // Qt keeps memory for compiled regular expressions in each thread. Built by MinGW, such memory may be
    // gone before it is cleaned up at the thread's end, and the program crashes; without compiling there is
    // none.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    QCoreApplication::setLibraryPaths({ownFolder()});
}

QStringList typedArguments(int, char **)
{
    // Not from argv: that has only the letters of the code page.
    QStringList typed;
    int count = 0;
    if (wchar_t **const words = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 1; i < count; ++i)
            typed.append(QString::fromWCharArray(words[i]));
        LocalFree(words);
    }
    return typed;
}

bool hasDisplay()
{
    return true;
}

void endProgram(int code)
{
    std::fflush(nullptr);
    restoreConsole();
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // not reached
}

void installConsole()
{
    for (FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    outputCodePageBefore = GetConsoleOutputCP();
    if (outputCodePageBefore != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreConsole);
}

bool isErrorOnTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode) != 0;
}

QByteArray readStandardInput(qint64 limit)
{
    const HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(handle, &mode))
        return readConsole(handle, limit);
    return readStream(stdin, limit);
}

} // namespace credssp::platform
