// What the symptoms look for, as bytes of a log: where none of it stands, nothing can be recognized. Made
// from the symptoms in use when a log is first opened.
#pragma once

#include "engine/symptoms/symptom_set.h"

#include <QByteArray>

#include <array>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace credssp::symptoms {

/// Finds in compact text (log_compact.h) every phrase, or at least 26 letters of one, which is also what
/// makes a cut message; a long phrase is found by its beginning and by its end, so that a time stamp or an
/// escape in it hides only one of them. Only every stride()th place has to be asked about.
class Anchors
{
public:
    /// Of the symptoms in use (symptom_set.h), made when it is first asked for. Any thread.
    static std::shared_ptr<const Anchors> inUse();

    explicit Anchors(const SymptomSet &symptoms);

    [[nodiscard]] std::size_t stride() const { return m_stride; }
    /// Whether something may stand around @p text, of which eight bytes can be read.
    [[nodiscard]] bool mayBe(const char *text) const
    {
        const quint64 eight = load(text);
        const std::size_t longer = ofEight(eight);
        const std::size_t shorter = ofFour(static_cast<quint32>(eight));
        return ((m_eights[longer / 64] >> (longer % 64) | m_fours[shorter / 64] >> (shorter % 64)) & 1u) != 0;
    }
    /// Where it begins; null when it is nothing. All from @p begin to @p end is compact text.
    [[nodiscard]] const char *foundAround(const char *at, const char *begin, const char *end) const;

private:
    /// A phrase in one of its encodings.
    struct Needle
    {
        QByteArray bytes;
        qsizetype needed; ///< so many of them in a row count
    };
    /// Bytes of a needle that are asked about. Most places where they stand are of something else: what
    /// tells it stands here, so that the needle itself is seldom looked at.
    struct Gram
    {
        quint64 bytes; ///< eight, or four of a short one
        quint32 needle;
        quint32 at;
        char before; ///< the needle's next byte on each side; where it ends, one that is never kept
        char behind;
        bool isLong;
        bool isEnough; ///< these bytes alone count

        [[nodiscard]] bool mayStandAt(const char *text, char textBefore) const;
    };
    static constexpr std::size_t kEights = 1u << 18;
    static constexpr std::size_t kFours = 1u << 17;
    static constexpr std::size_t kBuckets = 1u << 13;

    void addPhrase(std::u16string_view phrase);
    void addCodes(const SymptomSet &symptoms);
    void add(const QByteArray &bytes, qsizetype needed);
    void index();
    void indexFrom(std::size_t needle, qsizetype from, qsizetype to);
    void addGram(std::size_t needle, qsizetype at, bool isLong);

    [[nodiscard]] static quint64 load(const char *text)
    {
        quint64 eight;
        std::memcpy(&eight, text, sizeof eight);
        return eight;
    }
    [[nodiscard]] static std::size_t ofEight(quint64 eight)
    {
        return static_cast<std::size_t>((eight * 0x9E3779B97F4A7C15ull) >> 46);
    }
    [[nodiscard]] static std::size_t ofFour(quint32 four) { return (four * 0x9E3779B1u) >> 15; }
    [[nodiscard]] static std::size_t bucketOf(quint64 eight)
    {
        return ofFour(static_cast<quint32>(eight)) / (kFours / kBuckets);
    }

    std::vector<Needle> m_needles;
    std::size_t m_stride = 4;
    std::vector<quint64> m_eights;               ///< one bit for each eight bytes of what is long enough
    std::vector<quint64> m_fours;                ///< and for each four of what is not
    std::vector<Gram> m_grams;                   ///< by bucket
    std::array<quint32, kBuckets + 1> m_first{}; ///< where the grams of each bucket begin
};

} // namespace credssp::symptoms
