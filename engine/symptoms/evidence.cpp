#include "engine/symptoms/evidence.h"

#include "engine/symptoms/phrase.h"

#include <algorithm>
#include <numeric>

namespace credssp::symptoms {

namespace {

bool isEdge(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || c == u'|';
}

} // namespace

std::vector<std::vector<Evidence>> evidenceFor(QStringView text, std::span<const Place> places)
{
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return places[i].begin; });

    std::vector<std::vector<Evidence>> result(places.size());
    int line = 1;
    qsizetype lineStart = 0;
    for (const std::size_t i : order) {
        const Place &place = places[i];
        for (qsizetype at = text.indexOf(u'\n', lineStart); at >= 0 && at < place.begin;
             at = text.indexOf(u'\n', lineStart)) {
            ++line;
            lineStart = at + 1;
        }
        int pieceLine = line;
        qsizetype pieceLineStart = lineStart;
        qsizetype begin = place.begin;
        while (begin < place.end) {
            const qsizetype lineBreak = text.indexOf(u'\n', begin);
            const qsizetype lineEnd = lineBreak < 0 ? text.size() : lineBreak;
            qsizetype from = begin;
            qsizetype to = std::min(lineEnd, place.end);
            while (from < to && isEdge(text[from]))
                ++from;
            while (to > from && isEdge(text[to - 1]))
                --to;
            if (from < to)
                result[i].push_back({pieceLine, static_cast<int>(from - pieceLineStart) + 1,
                                     text.sliced(from, to - from).toString()});
            ++pieceLine;
            pieceLineStart = lineEnd + 1;
            begin = pieceLineStart;
        }
    }
    return result;
}

} // namespace credssp::symptoms
