// A wording with a few wrong letters still has a right piece somewhere (if it is cut into more pieces than it
// has mistakes). So pieces are looked up, and the whole is compared only where one was found.
#include "engine/symptoms/near.h"

#include "engine/symptoms/catalog.h"
#include "engine/symptoms/window.h"
#include "engine/symptoms/writing.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kPiece = 6;
constexpr std::size_t kShortest = 18;        // a shorter one is near too much
constexpr std::size_t kShortPerSlip = 12;    // so one in most of them
constexpr std::size_t kShort = 22;           // less than this
constexpr std::size_t kLastWordCounts = 24;  // less than this: its last word is a good part of it
constexpr std::size_t kShortestForeign = 14; // where a character says as much as a syllable
constexpr int kMostErrors = 10;
constexpr std::ptrdiff_t kMostMissing = 4;
constexpr std::size_t kBuckets = 8192;
constexpr qsizetype kFarLonger = 4;

struct Wording
{
    std::u16string_view text;
    int most; ///< errors
    bool landmark;
    std::size_t symptom;
    std::size_t index;
};

struct Piece
{
    quint16 wording;
    quint16 at;
    quint16 next; ///< 1 + the next piece of the same bucket
};

std::size_t bucketOf(const char16_t *text)
{
    quint64 four = 0;
    quint32 two = 0;
    std::memcpy(&four, text, sizeof four);
    std::memcpy(&two, text + 4, sizeof two);
    return static_cast<std::size_t>(((four ^ (static_cast<quint64>(two) << 23)) * 0x9E3779B97F4A7C15ull) >>
                                    51);
}

/// Every long wording, by its pieces. Built when a text first needs it.
class Pieces
{
public:
    static const Pieces &all()
    {
        static const Pieces pieces;
        return pieces;
    }

    [[nodiscard]] quint16 firstAt(const char16_t *text) const { return m_heads[bucketOf(text)]; }
    [[nodiscard]] const Piece &piece(quint16 number) const { return m_pieces[number - 1u]; }
    [[nodiscard]] const Wording &wording(std::size_t number) const { return m_wordings[number]; }
    [[nodiscard]] std::size_t wordings() const { return m_wordings.size(); }

private:
    Pieces()
    {
        for (std::size_t symptom = 0; symptom < catalog().size(); ++symptom) {
            const std::span<const Phrase> phrases = catalog()[symptom]->phrases;
            for (std::size_t i = 0; i < phrases.size(); ++i) {
                if (phrases[i].strength <= Strength::Fragment)
                    add({phrases[i].text, 0, false, symptom, i});
            }
        }
        for (std::size_t i = 0; i < landmarkPhrases().size(); ++i)
            add({landmarkPhrases()[i].text, 0, true, 0, i});
    }

    void add(Wording wording)
    {
        const std::size_t size = wording.text.size();
        const bool foreign = isMostlyIdeographs(wording.text);
        if (size < (foreign ? kShortestForeign : kShortest))
            return;
        const std::size_t perSlip = size < kShort ? kShortPerSlip : size < 40 ? 9 : 8;
        wording.most = std::min(kMostErrors, static_cast<int>(size / perSlip));
        for (std::size_t at = 0; at + kPiece <= wording.text.size(); at += kPiece) {
            quint16 &head = m_heads[bucketOf(wording.text.data() + at)];
            m_pieces.push_back({static_cast<quint16>(m_wordings.size()), static_cast<quint16>(at), head});
            head = static_cast<quint16>(m_pieces.size());
        }
        m_wordings.push_back(wording);
    }

    std::array<quint16, kBuckets> m_heads{};
    std::vector<Piece> m_pieces;
    std::vector<Wording> m_wordings;
};

struct Reach
{
    int errors;
    std::ptrdiff_t length; ///< of the text
};

/// How many letters @p wording differs from the beginning of @p text, read in steps of @p step; no more than
/// @p most + 1. Only a band around the diagonal is computed.
Reach compare(std::u16string_view wording, const char16_t *text, std::ptrdiff_t available, int step, int most)
{
    const std::ptrdiff_t size = static_cast<std::ptrdiff_t>(wording.size());
    const auto letter = [&](std::ptrdiff_t i) {
        return wording[static_cast<std::size_t>(step > 0 ? i : size - 1 - i)];
    };
    std::array<int, 2 * kMostErrors + 1> row{};
    const int width = 2 * most + 1;
    for (int d = 0; d < width; ++d) // an empty wording against d - most letters of the text
        row[static_cast<std::size_t>(d)] = d < most ? most + 1 : d - most;
    // Of the band only what is still within reach, and one beside it: the rest stays at most + 1.
    int first = most;
    int last = width - 1;
    for (std::ptrdiff_t i = 0; i < size; ++i) {
        int best = most + 1;
        int nextFirst = width;
        int nextLast = -1;
        const auto before = [&](int d) { return row[static_cast<std::size_t>(d) - 1]; };
        for (int d = std::max(0, first - 1); d < width && (d <= last + 1 || before(d) < most); ++d) {
            const std::ptrdiff_t j = i + d - most; // the letter of the text
            int errors = most + 1;
            if (j >= 0 && j < available && row[static_cast<std::size_t>(d)] <= most)
                errors = row[static_cast<std::size_t>(d)] + (text[j * step] == letter(i) ? 0 : 1);
            if (d + 1 < width)
                errors = std::min(errors, row[static_cast<std::size_t>(d) + 1] + 1);
            if (d > 0 && j >= 0 && j < available)
                errors = std::min(errors, before(d) + 1);
            row[static_cast<std::size_t>(d)] = std::min(errors, most + 1);
            best = std::min(best, errors);
            if (errors <= most) {
                nextFirst = std::min(nextFirst, d);
                nextLast = d;
            }
        }
        if (best > most)
            return {most + 1, 0};
        first = nextFirst;
        last = nextLast;
    }
    Reach reach{most + 1, 0};
    for (int d = 0; d < width; ++d) {
        if (row[static_cast<std::size_t>(d)] < reach.errors)
            reach = {row[static_cast<std::size_t>(d)], size + d - most};
    }
    return reach;
}

struct Candidate
{
    std::size_t wording;
    std::ptrdiff_t begin;
    std::ptrdiff_t end;
    int errors;

    [[nodiscard]] std::ptrdiff_t worth() const { return end - begin - 6 * errors; }
};

/// A letter or two wrong is a slip; a beginning or an end that is not there is another sentence.
bool hasBothEnds(std::u16string_view wording, const Window &window, std::ptrdiff_t begin, std::ptrdiff_t end)
{
    const std::ptrdiff_t size = end - begin;
    const int slips = wording.size() < kLastWordCounts ? 1 : 2;
    return std::abs(size - static_cast<std::ptrdiff_t>(wording.size())) <= kMostMissing &&
           compare(wording.substr(0, kPiece), window.data() + begin, size, 1, 2).errors <= slips &&
           compare(wording.substr(wording.size() - kPiece), window.data() + end - 1, size, -1, 2).errors <=
               slips;
}

/// Another number is another message, not a slip.
bool hasItsNumbers(std::u16string_view wording, const Window &window, std::ptrdiff_t begin,
                   std::ptrdiff_t end)
{
    const auto isDigit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    const char16_t *at = window.data() + begin;
    const char16_t *stop = window.data() + end;
    for (const char16_t c : wording) {
        if (!isDigit(c))
            continue;
        at = std::find_if(at, stop, isDigit);
        if (at == stop || *at++ != c)
            return false;
    }
    return std::none_of(at, stop, isDigit);
}

std::vector<Candidate> candidates(const Window &window)
{
    const Pieces &pieces = Pieces::all();
    const std::ptrdiff_t size = static_cast<std::ptrdiff_t>(window.size());
    std::vector<std::ptrdiff_t> tried(pieces.wordings(), -1000);
    std::vector<Candidate> found;
    // Comparisons: many sentences begin alike, and most comparisons end after a few letters.
    std::ptrdiff_t budget = 640 + size / 8;
    for (std::ptrdiff_t i = 0; i + static_cast<std::ptrdiff_t>(kPiece) <= size && budget > 0; ++i) {
        const char16_t *at = window.data() + i;
        for (quint16 n = pieces.firstAt(at); n != 0 && budget > 0; n = pieces.piece(n).next) {
            const Piece &piece = pieces.piece(n);
            const std::u16string_view text = pieces.wording(piece.wording).text;
            const std::ptrdiff_t start = i - piece.at;
            if (text.substr(piece.at, kPiece) != std::u16string_view(at, kPiece) ||
                std::abs(start - tried[piece.wording]) <= 3)
                continue;
            tried[piece.wording] = start;
            --budget;
            const int most = pieces.wording(piece.wording).most;
            const Reach before = compare(text.substr(0, piece.at), at - 1, i, -1, most);
            if (before.errors > most)
                continue;
            const std::ptrdiff_t behind = i + static_cast<std::ptrdiff_t>(kPiece);
            const Reach after =
                compare(text.substr(piece.at + kPiece), window.data() + behind, size - behind, 1, most);
            if (before.errors + after.errors > most)
                continue;
            const std::ptrdiff_t begin = i - before.length;
            const std::ptrdiff_t end = behind + after.length;
            if (hasBothEnds(text, window, begin, end) && hasItsNumbers(text, window, begin, end))
                found.push_back({piece.wording, begin, end, before.errors + after.errors});
        }
    }
    return found;
}

/// "… is running" is near "… is not running", and says the contrary.
bool saysNot(std::u16string_view words)
{
    return std::ranges::any_of(std::array<std::u16string_view, 4>{u"not", u"isnt", u"cant", u"couldnt"},
                               [&](std::u16string_view no) { return words.find(no) != words.npos; });
}

} // namespace

std::vector<NearFind> nearFinds(QStringView text, std::span<const Known> known)
{
    std::vector<NearFind> finds;
    Window window(text);
    if (text.size() > kLongestNearText || !window.advance())
        return finds;
    std::vector<Candidate> all = candidates(window);
    std::ranges::stable_sort(all, std::ranges::greater(), &Candidate::worth);
    std::vector<Candidate> taken;
    for (const Candidate &candidate : all) {
        const Wording &wording = Pieces::all().wording(candidate.wording);
        const qsizetype begin = window.offset(static_cast<std::size_t>(candidate.begin));
        const qsizetype end = window.offset(static_cast<std::size_t>(candidate.end) - 1) + 1;
        // Of two wordings for the same words the nearer, longer one counts.
        const auto overlaps = [&](const Candidate &other) {
            return candidate.begin < other.end && other.begin < candidate.end &&
                   Pieces::all().wording(other.wording).landmark == wording.landmark;
        };
        // A word or a command inside a long sentence says nothing about the sentence.
        const auto isKnown = [&](const Known &place) {
            return begin < place.end && place.begin < end &&
                   end - begin < kFarLonger * (place.end - place.begin);
        };
        const std::u16string_view words(window.data() + candidate.begin,
                                        static_cast<std::size_t>(candidate.end - candidate.begin));
        if (candidate.errors == 0 || saysNot(words) != saysNot(wording.text) ||
            std::ranges::any_of(taken, overlaps) || std::ranges::any_of(known, isKnown))
            continue;
        taken.push_back(candidate);
        finds.push_back({begin, end, wording.landmark, wording.symptom, wording.index});
    }
    std::ranges::sort(finds, {}, &NearFind::begin);
    return finds;
}

} // namespace credssp::symptoms
