// Windows: AppsUseLightTheme, high contrast, and the message that says that settings changed.
#include "wizard/platform/system_scheme.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace credssp {

namespace {

bool isHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0 &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

bool isDark()
{
    DWORD light = 1;
    DWORD size = sizeof(light);
    // Absent before Windows 10 1607, and on servers where nobody chose: light.
    const LSTATUS status =
        RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                     L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
    return status == ERROR_SUCCESS && light == 0;
}

class Watcher final : public SystemSchemeWatcher, public QAbstractNativeEventFilter
{
public:
    Watcher() { QCoreApplication::instance()->installNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const UINT kind = static_cast<MSG *>(message)->message;
        // Later, from the event loop: Qt has then read the new colours itself.
        if (kind == WM_SETTINGCHANGE || kind == WM_THEMECHANGED || kind == WM_SYSCOLORCHANGE)
            QMetaObject::invokeMethod(this, &SystemSchemeWatcher::maybeChanged, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

SystemScheme systemScheme(const QPalette &)
{
    if (isHighContrast())
        return SystemScheme::HighContrast;
    return isDark() ? SystemScheme::Dark : SystemScheme::Light;
}

std::unique_ptr<SystemSchemeWatcher> SystemSchemeWatcher::create()
{
    return std::make_unique<Watcher>();
}

} // namespace credssp
