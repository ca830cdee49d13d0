// How every program that we start gets a console of its own.
#pragma once

class QProcess;

namespace credssp::windows {

/// Nobody sees it. In our own console, Ctrl+C would end a program in the middle of its work, and the code
/// page would be ours. Source: Microsoft, "Process Creation Flags" (CREATE_NO_WINDOW).
void inConsoleOfItsOwn(QProcess &process);

} // namespace credssp::windows
