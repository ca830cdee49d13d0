#include "app/platform/elevation.h"

#include <QCoreApplication>
#include <QDir>
#include <QWinEventNotifier>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <array>
#include <windows.h>
// After windows.h, which it needs.
#include <shellapi.h>

namespace credssp::platform {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Elevation)
};

QString ownPath()
{
    std::array<wchar_t, 32768> path{}; // the longest path Windows knows
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length));
}

/// As CommandLineToArgvW takes it apart again: backslashes count only before a quote.
QString quoted(const QString &argument)
{
    QString text = QStringLiteral("\"");
    qsizetype backslashes = 0;
    for (const QChar letter : argument) {
        if (letter == QLatin1Char('\\')) {
            ++backslashes;
            continue;
        }
        if (letter == QLatin1Char('"'))
            backslashes = 2 * backslashes + 1;
        text += QString(backslashes, QLatin1Char('\\')) + letter;
        backslashes = 0;
    }
    return text + QString(2 * backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

/// Waits for the process without blocking, tells once, and goes.
class Ending final : public QObject
{
public:
    Ending(HANDLE process, std::function<void(Result<void>)> ended)
        : QObject(QCoreApplication::instance())
        , m_process(process)
        , m_notifier(process)
        , m_ended(std::move(ended))
    {
        connect(&m_notifier, &QWinEventNotifier::activated, this, [this] {
            m_notifier.setEnabled(false);
            deleteLater();
            m_ended({});
        });
    }
    ~Ending() override { CloseHandle(m_process); }

private:
    HANDLE m_process;
    QWinEventNotifier m_notifier;
    std::function<void(Result<void>)> m_ended;
};

} // namespace

bool canElevate()
{
    return true;
}

void startElevated(const QStringList &arguments, std::function<void(Result<void>)> ended)
{
    QStringList words;
    for (const QString &argument : arguments)
        words.append(quoted(argument));
    const std::wstring program = QDir::toNativeSeparators(ownPath()).toStdWString();
    const std::wstring line = words.join(QLatin1Char(' ')).toStdWString();
    const std::wstring folder =
        QDir::toNativeSeparators(QCoreApplication::applicationDirPath()).toStdWString();
    SHELLEXECUTEINFOW start{};
    start.cbSize = sizeof start;
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC;
    start.lpVerb = L"runas";
    start.lpFile = program.c_str();
    start.lpParameters = line.c_str();
    start.lpDirectory = folder.c_str();
    start.nShow = SW_SHOWNORMAL;
    if (!ShellExecuteExW(&start) || start.hProcess == nullptr) {
        const DWORD error = GetLastError();
        ended(
            error == ERROR_CANCELLED
                ? failure(
                      ErrorCode::Canceled, QString(),
                      Text::tr(
                          "Windows was told not to start the window as administrator. Nothing was changed."))
                : failure(
                      ErrorCode::Failed, QString(),
                      Text::tr("Windows could not start the window as administrator. Nothing was changed."),
                      static_cast<qint64>(error)));
        return;
    }
    new Ending(start.hProcess, std::move(ended)); // owned by the application until it has told
}

} // namespace credssp::platform
