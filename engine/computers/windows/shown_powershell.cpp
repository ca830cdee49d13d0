#include "engine/computers/windows/shown_powershell.h"

#include "engine/computers/windows/win32.h"

#include <QCoreApplication>
#include <QProcess>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecondHop)
};

constexpr DWORD look = 200; ///< milliseconds between two looks for the answer

} // namespace

Result<void> showPowerShell(const PowerShellLaunch &launch, const QString &text,
                            const std::function<bool()> &answered, const std::stop_token &stop)
{
    QProcess process;
    process.setProgram(launch.program);
    process.setArguments(
        {QStringLiteral("-NoProfile"), QStringLiteral("-NoLogo"), QStringLiteral("-Command"), text});
    process.setProcessEnvironment(launch.environment);
    process.setWorkingDirectory(launch.folder);
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *start) {
        start->flags |= CREATE_NEW_CONSOLE;
        start->startupInfo->dwFlags &= ~static_cast<DWORD>(STARTF_USESTDHANDLES);
    });
    qint64 id = 0;
    if (!process.startDetached(&id))
        return failure(ErrorCode::NotAvailable, launch.program,
                       Text::tr("Windows did not open PowerShell: %1").arg(process.errorString()));
    // It can have ended already; then there is nothing to wait for.
    const UniqueHandle window(OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(id)));
    bool closed = window == nullptr;
    while (!answered() && !closed) {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, launch.program);
        closed = WaitForSingleObject(window.get(), look) == WAIT_OBJECT_0;
    }
    return {};
}

} // namespace credssp::windows
