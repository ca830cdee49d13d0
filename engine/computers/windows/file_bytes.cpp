#include "engine/computers/windows/file_bytes.h"

#include "engine/computers/windows/win32.h"

#include <QCoreApplication>
#include <QDir>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::FileBytes)
};

bool meansAbsent(DWORD code)
{
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
}

UniqueHandle open(const QString &path, DWORD rights, DWORD how)
{
    const HANDLE raw = CreateFileW(wide(path), rights, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                   nullptr, how, FILE_ATTRIBUTE_NORMAL, nullptr);
    return UniqueHandle(raw == INVALID_HANDLE_VALUE ? nullptr : raw);
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    const UniqueHandle file = open(path, GENERIC_WRITE, CREATE_ALWAYS);
    if (!file)
        return win32Failure(GetLastError(), path);
    DWORD written = 0;
    if (!WriteFile(file.get(), bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr) ||
        !FlushFileBuffers(file.get()))
        return win32Failure(GetLastError(), path);
    if (written != static_cast<DWORD>(bytes.size()))
        return win32Failure(ERROR_WRITE_FAULT, path);
    return {};
}

} // namespace

Result<std::optional<QByteArray>> readWholeFile(const QString &path, qsizetype limit)
{
    const QString native = QDir::toNativeSeparators(path);
    const UniqueHandle file = open(native, GENERIC_READ, OPEN_EXISTING);
    if (!file && meansAbsent(GetLastError()))
        return std::optional<QByteArray>();
    if (!file)
        return win32Failure(GetLastError(), native);
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(file.get(), &size))
        return win32Failure(GetLastError(), native);
    if (size.QuadPart > limit)
        return failure(
            ErrorCode::Corrupt, native,
            Text::tr("\"%1\" is too large and is not used. It has %2 bytes, and at most %3 are read.")
                .arg(native)
                .arg(size.QuadPart)
                .arg(limit));
    QByteArray bytes(static_cast<qsizetype>(size.QuadPart), '\0');
    DWORD got = 0;
    if (!ReadFile(file.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &got, nullptr))
        return win32Failure(GetLastError(), native);
    bytes.truncate(static_cast<qsizetype>(got));
    return std::optional(std::move(bytes));
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString native = QDir::toNativeSeparators(path);
    const QString fresh = native + QStringLiteral(".new");
    Result<void> done = writeNew(fresh, bytes);
    if (done && !ReplaceFileW(wide(native), wide(fresh), nullptr, 0, nullptr, nullptr)) {
        const DWORD code = GetLastError();
        const bool isFirst = meansAbsent(code);
        if (!isFirst)
            done = win32Failure(code, native);
        else if (!MoveFileExW(wide(fresh), wide(native), MOVEFILE_WRITE_THROUGH))
            done = win32Failure(GetLastError(), native);
    }
    if (!done)
        DeleteFileW(wide(fresh));
    return done;
}

Result<void> removeFile(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (!DeleteFileW(wide(native)) && !meansAbsent(GetLastError()))
        return win32Failure(GetLastError(), native);
    return {};
}

} // namespace credssp::windows
