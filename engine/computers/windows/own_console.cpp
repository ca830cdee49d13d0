#include "engine/computers/windows/own_console.h"

#include "engine/computers/windows/win32.h"

#include <QProcess>

namespace credssp::windows {

void inConsoleOfItsOwn(QProcess &process)
{
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *start) { start->flags |= CREATE_NO_WINDOW; });
}

} // namespace credssp::windows
