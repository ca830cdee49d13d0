#include "engine/symptoms/reading.h"

#include "engine/symptoms/window.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr quint8 kMostHitsOfASymptom = 16;
constexpr std::size_t kMostPlaces = 256;
constexpr qsizetype kPromptReach = 3000;
constexpr qsizetype kOfACutWord = 3; // letters that show which word it was

} // namespace

bool Reading::isClear() const
{
    return std::ranges::any_of(m_hits, [](const Hit &hit) { return hit.strength == Strength::Complete; });
}

qsizetype Reading::lastBefore(Landmark kind, qsizetype at, qsizetype within) const
{
    const std::vector<qsizetype> &all = places(kind);
    const auto after = std::ranges::lower_bound(all, at);
    if (after == all.begin() || at - *std::prev(after) > within)
        return -1;
    return *std::prev(after);
}

qsizetype Reading::firstAfter(Landmark kind, qsizetype at, qsizetype within) const
{
    const std::vector<qsizetype> &all = places(kind);
    const auto after = std::ranges::lower_bound(all, at);
    if (after == all.end() || *after - at > within)
        return -1;
    return *after;
}

bool Reading::isBetween(Landmark kind, qsizetype from, qsizetype to) const
{
    const qsizetype first = firstAfter(kind, from, to - from);
    return first >= 0 && first < to;
}

QString Reading::following(qsizetype at, qsizetype length) const
{
    Window window(m_text.sliced(at, std::min(m_text.size() - at, 8 * length)), false);
    if (!window.advance())
        return {};
    const qsizetype size = std::min(length, static_cast<qsizetype>(window.size()));
    return QString::fromUtf16(window.data(), size);
}

QString Reading::preceding(qsizetype at, qsizetype reach) const
{
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    Window window(m_text.sliced(from, at - from), false);
    return window.advance() ? QString::fromUtf16(window.data(), static_cast<qsizetype>(window.size()))
                            : QString();
}

bool Reading::isRuledOut(const Hit &hit) const
{
    if (!hit.words || hit.spec->unless.empty())
        return false;
    return std::ranges::any_of(hit.spec->unless, [&](const Unless &unless) {
        if (unless.phrase != Unless::every && unless.phrase != hit.phrase)
            return false;
        const QStringView words(unless.words.text);
        if (unless.where == Unless::Where::Near) {
            const qsizetype from = std::max<qsizetype>(0, hit.begin - kUnlessNear);
            const qsizetype to = std::min(m_text.size(), hit.end + kUnlessNear);
            Window window(m_text.sliced(from, to - from), false);
            return window.advance() &&
                   QString::fromUtf16(window.data(), static_cast<qsizetype>(window.size())).contains(words);
        }
        const QString next = following(hit.end, words.size());
        return next == words || (next.size() >= static_cast<qsizetype>(unless.words.lastWord) + kOfACutWord &&
                                 words.startsWith(next));
    });
}

bool Reading::isInsideRemoteSession(qsizetype at) const
{
    const qsizetype remote = lastBefore(Landmark::RemotePrompt, at, kPromptReach);
    return remote >= 0 && !isBetween(Landmark::LocalPrompt, remote, at);
}

QStringView Reading::networkServer(qsizetype at) const
{
    const qsizetype from = std::max<qsizetype>(0, at - 800);
    const QStringView around = m_text.sliced(from, std::min<qsizetype>(m_text.size() - from, 1400));
    for (qsizetype i = around.indexOf(u"\\\\"); i >= 0; i = around.indexOf(u"\\\\", i)) {
        // "C:\\Windows" is a local path in somebody's JSON.
        const bool begins =
            i == 0 || (!around[i - 1].isLetterOrNumber() && around[i - 1] != u':' && around[i - 1] != u'.');
        while (i < around.size() && around[i] == u'\\')
            ++i;
        const qsizetype server = i;
        while (i < around.size() &&
               (around[i].isLetterOrNumber() || around[i] == u'.' || around[i] == u'-' || around[i] == u'_'))
            ++i;
        if (begins && i > server && i < around.size() && around[i] == u'\\')
            return around.sliced(server, i - server);
    }
    return {};
}

bool Reading::isServerNamedBefore(qsizetype at, qsizetype reach) const
{
    return std::ranges::any_of(m_computers, [&](const NamedComputer &computer) {
        return computer.rank <= 1 && computer.at < at && at - computer.at <= reach;
    });
}

QStringView lineAround(QStringView text, qsizetype begin, qsizetype end, qsizetype reach)
{
    const qsizetype from = std::max<qsizetype>(0, begin - reach);
    const QStringView before = text.sliced(from, begin - from);
    const QStringView behind = text.sliced(end, std::min(reach, text.size() - end));
    // In a JSON text a line break is two characters, in XML five.
    qsizetype lineStart = 0;
    qsizetype lineEnd = behind.size();
    for (const QStringView lineBreak : {QStringView(u"\n"), QStringView(u"\\n"), QStringView(u"&#xA;")}) {
        const qsizetype last = before.lastIndexOf(lineBreak);
        const qsizetype next = behind.indexOf(lineBreak);
        lineStart = std::max(lineStart, last < 0 ? 0 : last + lineBreak.size());
        lineEnd = std::min(lineEnd, next < 0 ? lineEnd : next);
    }
    return text.sliced(from + lineStart, end + lineEnd - from - lineStart);
}

void Reading::addHit(const Hit &hit, std::size_t index)
{
    if (m_hitCounts[index] >= kMostHitsOfASymptom)
        return;
    ++m_hitCounts[index];
    m_hits.push_back(hit);
}

void Reading::addLandmark(Landmark kind, qsizetype at)
{
    std::vector<qsizetype> &all = m_places[static_cast<std::size_t>(kind)];
    if (all.size() < kMostPlaces) // in order, also where a second look finds more
        all.insert(std::ranges::upper_bound(all, at), at);
}

void Reading::addComputer(qsizetype at, QString name, quint8 rank)
{
    const bool port = std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
    if (m_computers.size() < kMostPlaces && !port) // nor when it is empty
        m_computers.push_back({at, std::move(name), rank});
}

} // namespace credssp::symptoms
