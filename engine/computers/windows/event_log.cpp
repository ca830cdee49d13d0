// Events of one kind, newest first. Source: Microsoft's reference of EvtQuery, EvtNext, EvtRender and
// EvtFormatMessage. Every user may read the System log; other logs may be closed to them.
#include "engine/computers/facts/event_query.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/win32.h"

#include <vector>
#include <winevt.h>

namespace credssp::windows {

namespace {

constexpr std::size_t mostEvents = 20;
constexpr DWORD patienceMilliseconds = 10000;
constexpr DWORD largestText = 1024 * 1024; // in characters; an event is at most 64 KB

// Missing in MinGW's winerror.h.
constexpr DWORD channelNotFound = 15007; // ERROR_EVT_CHANNEL_NOT_FOUND

struct CloseEvent
{
    void operator()(EVT_HANDLE handle) const { EvtClose(handle); }
};
using UniqueEvent = std::unique_ptr<std::remove_pointer_t<EVT_HANDLE>, CloseEvent>;

/// Calls a function that says how much room its text takes. Empty when it has none.
template <typename Ask> QString textFrom(const Ask &ask)
{
    DWORD size = 0;
    ask(0, nullptr, &size);
    if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || size == 0 || size > largestText)
        return {};
    std::vector<wchar_t> text(static_cast<std::size_t>(size) + 1);
    ask(size, text.data(), &size);
    text.back() = L'\0';
    return QString::fromWCharArray(text.data());
}

QString xmlOf(EVT_HANDLE event)
{
    return textFrom([&](DWORD size, wchar_t *text, DWORD *used) { // both in bytes
        DWORD bytes = 0;
        DWORD properties = 0;
        EvtRender(nullptr, event, EvtRenderEventXml, size * static_cast<DWORD>(sizeof(wchar_t)), text, &bytes,
                  &properties);
        *used = bytes / static_cast<DWORD>(sizeof(wchar_t)) + 1;
    });
}

/// In the language of the person, as the Event Viewer shows it.
QString wordsOf(EVT_HANDLE event, const QString &provider)
{
    const UniqueEvent publisher(EvtOpenPublisherMetadata(nullptr, wide(provider), nullptr, 0, 0));
    if (!publisher)
        return {};
    return textFrom([&](DWORD size, wchar_t *text, DWORD *used) {
        EvtFormatMessage(publisher.get(), event, 0, 0, nullptr, EvtFormatMessageEvent, size, text, used);
    });
}

LogEvent toLogEvent(EVT_HANDLE event, int id)
{
    const QString xml = xmlOf(event);
    const QString words = wordsOf(event, facts::eventProvider(xml)).trimmed();
    return {id, words.isEmpty() ? facts::eventData(xml) : words};
}

Failure logFailure(DWORD status, const QString &channel)
{
    if (status == channelNotFound)
        return failure(ErrorCode::NotFound, channel, {}, status);
    return win32Failure(status, channel);
}

} // namespace

Result<EventLogAnswer> readEventLog(const EventLogRead &read)
{
    const auto query = facts::eventQuery(read.provider, read.id);
    if (!query)
        return Failure(query.error());
    const UniqueEvent results(
        EvtQuery(nullptr, wide(read.channel), wide(*query), EvtQueryChannelPath | EvtQueryReverseDirection));
    if (!results)
        return logFailure(GetLastError(), read.channel);
    EventLogAnswer answer;
    while (answer.events.size() < mostEvents) {
        EVT_HANDLE raw = nullptr;
        DWORD count = 0;
        if (!EvtNext(results.get(), 1, &raw, patienceMilliseconds, 0, &count)) {
            const DWORD status = GetLastError();
            if (status == ERROR_NO_MORE_ITEMS)
                break;
            return logFailure(status, read.channel);
        }
        const UniqueEvent event(raw);
        answer.events.push_back(toLogEvent(event.get(), read.id));
    }
    return answer;
}

} // namespace credssp::windows
