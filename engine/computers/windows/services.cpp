#include "engine/computers/windows/services.h"

#include "engine/computers/network/wsman_probe.h"
#include "engine/computers/windows/win32.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <optional>
#include <vector>

namespace credssp::windows {

namespace {

constexpr std::chrono::seconds patience(30);
constexpr DWORD pollMilliseconds = 100;

/// @p host empty: of this computer.
Result<UniqueService> open(const QString &service, DWORD rights, const QString &host = {})
{
    const UniqueService manager(
        OpenSCManagerW(host.isEmpty() ? nullptr : wide(host), nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return win32Failure(GetLastError(), service);
    UniqueService opened(OpenServiceW(manager.get(), wide(service), rights));
    if (!opened)
        return win32Failure(GetLastError(), service);
    return opened;
}

Result<DWORD> stateOf(const UniqueService &opened, const QString &service)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(opened.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status),
                              sizeof status, &needed))
        return win32Failure(GetLastError(), service);
    return status.dwCurrentState;
}

Result<DWORD> startTypeOf(const UniqueService &opened, const QString &service)
{
    DWORD needed = 0;
    QueryServiceConfigW(opened.get(), nullptr, 0, &needed);
    // The structure and, behind it, its texts; in words of 8 bytes so that it is aligned.
    std::vector<quint64> memory(needed / sizeof(quint64) + 1);
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(memory.data());
    if (!QueryServiceConfigW(opened.get(), config, static_cast<DWORD>(memory.size() * sizeof(quint64)),
                             &needed))
        return win32Failure(GetLastError(), service);
    return config->dwStartType;
}

ServiceState stateFrom(DWORD state)
{
    switch (state) {
    case SERVICE_RUNNING:
        return ServiceState::Running;
    case SERVICE_STOPPED:
        return ServiceState::Stopped;
    default:
        return ServiceState::Other;
    }
}

StartType startTypeFrom(DWORD type)
{
    switch (type) {
    case SERVICE_AUTO_START:
        return StartType::Automatic;
    case SERVICE_DEMAND_START:
        return StartType::Manual;
    case SERVICE_DISABLED:
        return StartType::Disabled;
    default:
        return StartType::Other;
    }
}

std::optional<DWORD> nativeStartType(StartType type)
{
    switch (type) {
    case StartType::Automatic:
        return SERVICE_AUTO_START;
    case StartType::Manual:
        return SERVICE_DEMAND_START;
    case StartType::Disabled:
        return SERVICE_DISABLED;
    case StartType::Other:
        break;
    }
    return std::nullopt;
}

Result<void> waitFor(const UniqueService &opened, const QString &service, DWORD wanted, std::stop_token stop)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const Result<DWORD> state = stateOf(opened, service);
        if (!state)
            return Failure(state.error());
        if (*state == wanted)
            return {};
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, service);
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, service);
        Sleep(pollMilliseconds);
    }
}

Result<void> stopService(const UniqueService &opened, const QString &service, std::stop_token stop)
{
    SERVICE_STATUS status{};
    if (!::ControlService(opened.get(), SERVICE_CONTROL_STOP, &status)) {
        const DWORD error = GetLastError();
        if (error == ERROR_SERVICE_NOT_ACTIVE)
            return {};
        return win32Failure(error, service);
    }
    return waitFor(opened, service, SERVICE_STOPPED, stop);
}

Result<void> startService(const UniqueService &opened, const QString &service, std::stop_token stop)
{
    if (!StartServiceW(opened.get(), 0, nullptr)) {
        const DWORD error = GetLastError();
        if (error != ERROR_SERVICE_ALREADY_RUNNING)
            return win32Failure(error, service);
    }
    return waitFor(opened, service, SERVICE_RUNNING, stop);
}

Result<ServiceAnswer> answerOf(const QString &service, const QString &host)
{
    const auto opened = open(service, SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG, host);
    if (!opened) {
        if (opened.error().native == ERROR_SERVICE_DOES_NOT_EXIST)
            return ServiceAnswer{};
        return Failure(opened.error());
    }
    const auto state = stateOf(*opened, service);
    if (!state)
        return Failure(state.error());
    const auto startType = startTypeOf(*opened, service);
    if (!startType)
        return Failure(startType.error());
    return ServiceAnswer{stateFrom(*state), startTypeFrom(*startType)};
}

} // namespace

Result<ServiceAnswer> readService(const QString &service)
{
    return answerOf(service, {});
}

Result<ServiceAnswer> readServiceOf(const QString &host, const QString &service, const std::stop_token &stop,
                                    const std::set<quint16> &ports)
{
    const network::Knock knock = network::knock(host, ports, false, {}, stop);
    const bool isOpen = std::ranges::any_of(
        knock.ports, [](const auto &port) { return port.second && port.second->state == PortState::Open; });
    return isOpen ? answerOf(service, host) : failure(ErrorCode::Unreachable, host);
}

Result<void> controlService(const QString &service, ServiceVerb verb, std::stop_token stop)
{
    const auto opened = open(service, SERVICE_QUERY_STATUS | SERVICE_START | SERVICE_STOP);
    if (!opened)
        return Failure(opened.error());
    switch (verb) {
    case ServiceVerb::Start:
        return startService(*opened, service, stop);
    case ServiceVerb::Stop:
        return stopService(*opened, service, stop);
    case ServiceVerb::Restart: {
        const Result<void> stopped = stopService(*opened, service, stop);
        return stopped ? startService(*opened, service, stop) : stopped;
    }
    }
    return failure(ErrorCode::InvalidInput, service);
}

void awaitService(const QString &host, const QString &service, ServiceState wanted, std::stop_token stop)
{
    if (const auto opened = open(service, SERVICE_QUERY_STATUS, host))
        (void)waitFor(*opened, service, wanted == ServiceState::Running ? SERVICE_RUNNING : SERVICE_STOPPED,
                      stop);
}

Result<void> setServiceStartType(const QString &service, StartType startType)
{
    const auto native = nativeStartType(startType);
    if (!native)
        return failure(ErrorCode::InvalidInput, service);
    const auto opened = open(service, SERVICE_CHANGE_CONFIG);
    if (!opened)
        return Failure(opened.error());
    if (!ChangeServiceConfigW(opened->get(), SERVICE_NO_CHANGE, *native, SERVICE_NO_CHANGE, nullptr, nullptr,
                              nullptr, nullptr, nullptr, nullptr, nullptr))
        return win32Failure(GetLastError(), service);
    return {};
}

} // namespace credssp::windows
