#include "app/platform/interruption.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <cstdio>
#include <windows.h>

namespace credssp::platform {

namespace {

QByteArray words;
std::stop_source &source()
{
    static std::stop_source only;
    return only;
}

/// Windows calls it in a thread of its own.
BOOL WINAPI heed(DWORD event)
{
    const bool first = source().request_stop();
    if (first)
        std::fputs(words.constData(), stderr);
    if (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT)
        return first ? TRUE : FALSE; // the second one ends the program
    // The console is closed, or the person signs out: Windows ends the program as soon as this returns, and
    // after some seconds in any case. That time is for the step under way.
    Sleep(INFINITE);
    return TRUE;
}

} // namespace

std::stop_token stopOnInterrupt(const QByteArray &sentence)
{
    words = sentence;
    SetConsoleCtrlHandler(heed, TRUE);
    return source().get_token();
}

} // namespace credssp::platform
