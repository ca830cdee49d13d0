#include "app/platform/interruption.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace credssp::platform {

namespace {

constexpr std::array heeded{SIGINT, SIGTERM, SIGHUP};
std::array<int, 2> wake{-1, -1};

/// A handler may do next to nothing; the rest is the watching thread's.
void tellWatcher(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wake[1], &byte, 1);
}

bool isIgnored(int signal)
{
    struct sigaction before = {};
    return sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN;
}

} // namespace

std::stop_token stopOnInterrupt(const QByteArray &sentence)
{
    static const QByteArray words = sentence;
    static std::stop_source source;
    const auto stop = [] {
        std::fputs(words.constData(), stderr);
        source.request_stop();
    };
    if (pipe2(wake.data(), O_CLOEXEC) != 0)
        return source.get_token();

    struct sigaction action = {};
    action.sa_handler = tellWatcher;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one ends the program
    sigset_t ours;
    sigemptyset(&ours);
    for (const int signal : heeded) {
        if (isIgnored(signal)) // somebody started us with nohup
            continue;
        sigaction(signal, &action, nullptr);
        sigaddset(&ours, signal);
    }
    // One that came before anybody listened counts, too: before the first step.
    const timespec now = {};
    if (sigtimedwait(&ours, nullptr, &now) > 0)
        stop();
    pthread_sigmask(SIG_UNBLOCK, &ours, nullptr);
    std::thread([stop] {
        char byte = 0;
        if (read(wake[0], &byte, 1) == 1)
            stop();
    }).detach();
    return source.get_token();
}

} // namespace credssp::platform
