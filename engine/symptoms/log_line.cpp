#include "engine/symptoms/log_line.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace credssp::symptoms {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLatestTime = 40; // a time farther right belongs to the message
constexpr std::size_t kFull = 60;       // a line that a console broke is at least that long

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

struct Head
{
    std::string_view second; ///< "2024-03-01 10:11:12"; empty: no time stamp
    std::string_view stamp;  ///< the same with its fraction and zone
    bool level = false;      ///< "ERROR", "[worker-3]"
    std::string_view rest;   ///< the message
};

/// What may stand before "10:11:12": a date in any order, a month's or a day's short name, a priority.
bool isDate(std::string_view text)
{
    std::size_t letters = 0;
    for (const char c : text) {
        letters = isLetter(c) ? letters + 1 : 0;
        if (letters > 3 ||
            !(isLetter(c) || isDigit(c) || isBlank(c) || "-/.,[<>(|#"sv.find(c) != std::string_view::npos))
            return false;
    }
    return true;
}

std::size_t timeIn(std::string_view line)
{
    const std::string_view start = line.substr(0, kLatestTime);
    for (std::size_t i = 1; i + 6 < start.size(); ++i) {
        if (start[i + 1] == ':' && start[i + 4] == ':' && isDigit(start[i]) && isDigit(start[i + 2]) &&
            isDigit(start[i + 3]) && isDigit(start[i + 5]) && isDigit(start[i + 6]) &&
            (isDigit(start[i - 1]) || isBlank(start[i - 1])))
            return isDate(start.substr(0, i - 1)) ? i + 7 : 0;
    }
    return 0;
}

bool isLevel(std::string_view text)
{
    return std::ranges::any_of(
        std::array{"TRACE"sv, "DEBUG"sv, "VERBOSE"sv, "INFO"sv, "WARN"sv, "ERR"sv, "CRIT"sv, "FATAL"sv},
        [&](std::string_view level) { return text.starts_with(level); });
}

/// "ERROR", "[ERROR]"; behind a time stamp "[worker-3]", too.
bool startsWithLevel(std::string_view text, bool stamped)
{
    if (!text.starts_with('['))
        return isLevel(text);
    const std::size_t close = text.substr(0, 40).find(']');
    return close != std::string_view::npos && close > 1 && (stamped || isLevel(text.substr(1)));
}

Head headOf(std::string_view line)
{
    Head head;
    const std::size_t time = timeIn(line);
    std::size_t at = time;
    if (time > 0) {
        while (at < line.size() && (isDigit(line[at]) || ".,Z+:-"sv.find(line[at]) != std::string_view::npos))
            ++at;
        head.second = line.substr(0, time);
        head.stamp = line.substr(0, at);
        for (const std::string_view half : {" AM"sv, " PM"sv})
            at += line.substr(at).starts_with(half) ? half.size() : 0u;
        at += line.substr(at).starts_with(']') ? 1u : 0u;
    }
    std::string_view rest = line.substr(at);
    // "INFO", "[worker-3]", in any order; never the prompt of a remote session.
    for (std::string_view next = trimmed(rest); startsWithLevel(next, time > 0); next = trimmed(rest)) {
        head.level = true;
        const std::size_t close = next.starts_with('[') ? next.find(']') : next.find_first_of(" :|,\t");
        if (next.substr(std::min(close, next.size())).starts_with("]: PS ") || close >= next.size())
            break;
        rest = next.substr(close + 1);
    }
    head.rest = rest;
    return head;
}

/// What tools put before the lines that go on an error.
bool goesOn(std::string_view message)
{
    const std::string_view text = trimmed(message);
    return text.empty() || message.starts_with("  ") || message.starts_with('\t') || text.starts_with("+ ") ||
           text.starts_with("At line:") || text.starts_with('|') || text.starts_with('}') ||
           (text.front() >= 'a' && text.front() <= 'z');
}

bool endsSentence(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.empty() || ".!)]}>\""sv.find(text.back()) != std::string_view::npos;
}

bool isPrompt(std::string_view line)
{
    if (line.starts_with("PS ") && line.size() > 5 && isLetter(line[3]) && line[4] == ':' && line[5] == '\\')
        return true;
    return line.starts_with('[') && line.substr(0, 260).find("]: PS ") != std::string_view::npos;
}

/// "New-PSSession : …", "Enter-PSSession: …", "[srv1] Connecting …"
bool isErrorHead(std::string_view line)
{
    if (line.starts_with('['))
        return true;
    std::size_t at = 0;
    std::size_t hyphens = 0;
    for (; at < line.size() && (isLetter(line[at]) || line[at] == '-'); ++at)
        hyphens += line[at] == '-' ? 1u : 0u;
    return hyphens == 1 && at > 3 && trimmed(line.substr(at)).starts_with(':');
}

bool isOwnBeginning(std::string_view before, std::string_view line)
{
    return (line.starts_with('{') && trimmed(before).ends_with('}')) || line.starts_with("<Event ") ||
           line.starts_with("<Event>") || line.starts_with("fatal: [") || line.starts_with("TASK [") ||
           (line.starts_with("**********") && !before.starts_with("**********"));
}

} // namespace

bool startsRecord(std::string_view before, std::string_view line)
{
    if (isPrompt(line) || isOwnBeginning(before, line))
        return true;
    const Head head = headOf(line);
    if (head.second.empty() && !head.level) {
        return before.find("FullyQualifiedErrorId") != std::string_view::npos &&
               (trimmed(line).empty() || isErrorHead(line));
    }
    const Head previous = headOf(before);
    if (previous.second.empty() != head.second.empty())
        return !head.second.empty(); // an unstamped line goes on a stamped one
    if (goesOn(head.rest))
        return false;
    if (head.second != previous.second)
        return true;
    const bool sameMoment = head.stamp.size() > head.second.size() && head.stamp == previous.stamp;
    return !sameMoment && head.level && (endsSentence(previous.rest) || previous.rest.size() < kFull);
}

} // namespace credssp::symptoms
