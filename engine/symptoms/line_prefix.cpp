#include "engine/symptoms/line_prefix.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kLongest = 60;
constexpr qsizetype kNeighbor = 1000; // how far the neighboring line is looked for

QStringView lineAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(text.size() - at, kLongest));
    const qsizetype end = rest.indexOf(u'\n');
    return end >= 0 ? rest.first(end) : rest;
}

/// How much of @p line the other begins with, too, whatever numbers stand there.
qsizetype sharedWith(QStringView line, QStringView other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < line.size() && j < other.size()) {
        if (line[i].isDigit() && other[j].isDigit()) {
            while (i < line.size() && line[i].isDigit())
                ++i;
            while (j < other.size() && other[j].isDigit())
                ++j;
        } else if (line[i] == other[j]) {
            ++i;
            ++j;
        } else {
            break;
        }
    }
    return i;
}

/// A prefix ends with a blank behind a mark; a prompt is none, for it says where the command ran.
qsizetype endOfPrefix(QStringView shared)
{
    if (shared.contains(u"PS ") || shared.contains(u"fatal:"))
        return 0;
    for (qsizetype end = shared.size(); end >= 3; --end) {
        if (shared[end - 1] == u' ' && QStringView(u":]|->)").contains(shared[end - 2]))
            return end;
    }
    return 0;
}

} // namespace

qsizetype linePrefixAt(QStringView text, qsizetype at)
{
    const QStringView line = lineAt(text, at);
    const QStringView behind = text.sliced(at, std::min(text.size() - at, kNeighbor));
    if (const qsizetype next = behind.indexOf(u'\n'); next >= 0 && next + 1 < behind.size()) {
        const qsizetype end = endOfPrefix(line.first(sharedWith(line, lineAt(text, at + next + 1))));
        if (end > 0)
            return end;
    }
    const qsizetype from = std::max<qsizetype>(0, at - kNeighbor);
    const QStringView before = text.sliced(from, std::max<qsizetype>(0, at - 1 - from));
    if (before.isEmpty())
        return 0;
    const QStringView previous = lineAt(text, from + before.lastIndexOf(u'\n') + 1);
    return endOfPrefix(line.first(sharedWith(line, previous)));
}

} // namespace credssp::symptoms
