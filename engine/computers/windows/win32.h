// What every file of this folder needs: windows.h, handles that close themselves, and native errors as ours.
#pragma once

#include "engine/result.h"

#include <QString>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <memory>
#include <type_traits>
#include <windows.h>

namespace credssp::windows {

/// @p code is a Win32 error (GetLastError() or an LSTATUS); @p subject is what the failed call was about.
[[nodiscard]] Error fromWin32(DWORD code, const QString &subject);
/// Shorthand for `return win32Failure(...)`.
[[nodiscard]] Failure win32Failure(DWORD code, const QString &subject);

/// As Windows takes it; valid as long as @p text lives.
[[nodiscard]] inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

struct CloseKey
{
    void operator()(HKEY key) const { RegCloseKey(key); }
};
using UniqueKey = std::unique_ptr<std::remove_pointer_t<HKEY>, CloseKey>;

struct CloseAnyHandle
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using UniqueHandle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseAnyHandle>;

struct CloseService
{
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using UniqueService = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseService>;

struct FreeLocal
{
    void operator()(void *memory) const { LocalFree(memory); }
};
/// Memory that a Windows function allocated for us with LocalAlloc.
template <typename T> using UniqueLocal = std::unique_ptr<T, FreeLocal>;

} // namespace credssp::windows
