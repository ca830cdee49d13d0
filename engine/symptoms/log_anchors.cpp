#include "engine/symptoms/log_anchors.h"

#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/log_compact.h"
#include "engine/symptoms/writing.h"

#include <QString>

#include <algorithm>
#include <mutex>
#include <numeric>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kKeptOfACut = 26; // scanner.cpp: less of a sentence says nothing
constexpr std::size_t kKeptForeign = 8; // where a character says as much as a syllable; commas are wide there
constexpr qsizetype kFour = 4;
constexpr qsizetype kEight = 8;
constexpr char kNeverKept = '\1';

/// What every log is full of: eight bytes of it are asked about in vain.
constexpr std::string_view kOrdinary =
    "the system cannot find the file specified error failed failure connection connecting connected server "
    "computer message information processing request response service windows user network following "
    "exception "
    "operation authentication authorization certificate security source session started stopped account "
    "password "
    "configuration settings available unable to address destination target client cannot process the request";

QByteArray compacted(const QByteArray &text)
{
    QByteArray result(text.size() + 16, '\0');
    result.truncate(static_cast<qsizetype>(
        compactPlainly(text.constData(), static_cast<std::size_t>(text.size()), result.data())));
    return result;
}

QByteArray asUtf8(QStringView text)
{
    return compacted(text.toUtf8());
}

QByteArray asLatin1(QStringView text)
{
    return compacted(text.toLatin1());
}

/// As UTF-8 looks when somebody took it for Latin-1 and saved it: "Ã©".
QByteArray asMojibake(QStringView text)
{
    return compacted(QString::fromLatin1(text.toUtf8()).toUtf8());
}

/// As JSON may write it: "u00e9" of "\u00e9", for a backslash is none of what is kept.
QByteArray asEscaped(QStringView text)
{
    QByteArray result;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            result += static_cast<char>(c.unicode());
        else
            result += 'u' + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return compacted(result);
}

} // namespace

std::shared_ptr<const Anchors> Anchors::inUse()
{
    static std::mutex mutex;
    static std::shared_ptr<const SymptomSet> of;
    static std::shared_ptr<const Anchors> anchors;
    const std::lock_guard lock(mutex);
    const std::shared_ptr<const SymptomSet> symptoms = symptomsInUse();
    if (anchors == nullptr || of != symptoms) {
        of = symptoms;
        anchors = symptoms != nullptr ? std::make_shared<const Anchors>(*symptoms)
                                      : std::make_shared<const Anchors>(SymptomSet());
    }
    return anchors;
}

Anchors::Anchors(const SymptomSet &symptoms)
    : m_eights(kEights / 64)
    , m_fours(kFours / 64)
{
    for (std::size_t i = 0; i < symptoms.size(); ++i)
        for (const Phrase &phrase : symptoms.at(i).phrases)
            addPhrase(phrase.text);
    // Bare numbers count beside these. A fault's "Code=" is too short, and says nothing without the fault.
    for (const LandmarkPhrase &phrase : landmarkPhrases()) {
        if (phrase.kind == Landmark::WsmanFault || phrase.kind == Landmark::CodeBefore ||
            (phrase.kind == Landmark::CodeAfter && phrase.text.size() > kEight))
            addPhrase(phrase.text);
    }
    addCodes(symptoms);
    index();
}

void Anchors::addPhrase(std::u16string_view phrase)
{
    const QStringView text(phrase);
    const bool foreign = isMostlyIdeographs(phrase);
    const QStringView kept(phrase.substr(0, foreign ? kKeptForeign : kKeptOfACut));
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const bool latin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x100; });
    add(asUtf8(text), asUtf8(kept).size());
    if (plain)
        return;
    add(asEscaped(text), asEscaped(kept).size());
    add(asMojibake(text), asMojibake(kept).size());
    if (latin)
        add(asLatin1(text), asLatin1(kept).size());
}

void Anchors::addCodes(const SymptomSet &symptoms)
{
    const auto addNumber = [&](const QByteArray &digits) { add(digits, digits.size()); };
    for (std::size_t i = 0; i < symptoms.size(); ++i) {
        for (const Code &code : symptoms.at(i).codes) {
            if (code.value < 0x10000 && code.bareOnly)
                continue;
            const quint32 value = code.value < 0x10000 ? 0x80070000u | code.value : code.value;
            addNumber(QByteArray::number(value, 16).rightJustified(8, '0'));
            addNumber(QByteArray::number(value).rightJustified(10, '0'));
            addNumber(QByteArray::number(0x100000000ll - value).rightJustified(10, '0'));
        }
    }
}

void Anchors::add(const QByteArray &bytes, qsizetype needed)
{
    if (bytes.size() >= kFour)
        m_needles.push_back({bytes, needed});
}

void Anchors::index()
{
    for (const Needle &needle : m_needles)
        m_stride = std::min(m_stride, static_cast<std::size_t>(needle.bytes.size() - kFour + 1));
    for (std::size_t number = 0; number < m_needles.size(); ++number) {
        const qsizetype size = m_needles[number].bytes.size();
        const qsizetype needed = m_needles[number].needed;
        indexFrom(number, 0, needed);
        if (size >= 2 * needed)
            indexFrom(number, size - needed, size);
    }
    std::ranges::stable_sort(m_grams, {}, [](const Gram &gram) { return bucketOf(gram.bytes); });
    for (const Gram &gram : m_grams)
        ++m_first[bucketOf(gram.bytes) + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
}

/// By the least ordinary bytes between @p from and @p to.
void Anchors::indexFrom(std::size_t needle, qsizetype from, qsizetype to)
{
    static const QByteArray ordinary =
        compacted(QByteArray(kOrdinary.data(), static_cast<qsizetype>(kOrdinary.size())));
    const qsizetype stride = static_cast<qsizetype>(m_stride);
    const bool isLong = to - from >= kEight + stride - 1;
    const qsizetype length = isLong ? kEight : kFour;
    const QByteArray &bytes = m_needles[needle].bytes;
    qsizetype best = from;
    qsizetype bestCommon = stride + 1;
    for (qsizetype at = from; at + stride - 1 + length <= to && bestCommon > 0; ++at) {
        qsizetype common = 0;
        for (qsizetype i = at; i < at + stride; ++i)
            common += ordinary.contains(bytes.sliced(i, length)) ? 1 : 0;
        if (common < bestCommon) {
            bestCommon = common;
            best = at;
        }
    }
    for (qsizetype i = 0; i < stride && best + i + kFour <= bytes.size(); ++i)
        addGram(needle, best + i, isLong);
}

void Anchors::addGram(std::size_t needle, qsizetype at, bool isLong)
{
    const auto &[bytes, needed] = m_needles[needle];
    const qsizetype length = isLong ? kEight : kFour;
    Gram gram{};
    std::memcpy(&gram.bytes, bytes.constData() + at, static_cast<std::size_t>(length));
    gram.needle = static_cast<quint32>(needle);
    gram.at = static_cast<quint32>(at);
    gram.before = at > 0 ? bytes[at - 1] : kNeverKept;
    gram.behind = at + length < bytes.size() ? bytes[at + length] : kNeverKept;
    gram.isLong = isLong;
    gram.isEnough = needed <= length;
    const std::size_t place = isLong ? ofEight(gram.bytes) : ofFour(static_cast<quint32>(gram.bytes));
    quint64 &bits = isLong ? m_eights[place / 64] : m_fours[place / 64];
    bits |= quint64(1) << (place % 64);
    m_grams.push_back(gram);
}

bool Anchors::Gram::mayStandAt(const char *text, char textBefore) const
{
    const quint64 eight = load(text);
    if (isLong ? eight != bytes : static_cast<quint32>(eight) != static_cast<quint32>(bytes))
        return false;
    return isEnough || textBefore == before || text[isLong ? kEight : kFour] == behind;
}

const char *Anchors::foundAround(const char *at, const char *begin, const char *end) const
{
    const char previous = at > begin ? at[-1] : kNeverKept;
    const std::size_t bucket = bucketOf(load(at));
    for (std::size_t n = m_first[bucket]; n < m_first[bucket + 1]; ++n) {
        const Gram &gram = m_grams[n];
        if (!gram.mayStandAt(at, previous))
            continue;
        const Needle &needle = m_needles[gram.needle];
        const char *const middle = needle.bytes.constData() + gram.at;
        const std::ptrdiff_t mostBefore = std::min<std::ptrdiff_t>(gram.at, at - begin);
        const std::ptrdiff_t mostBehind = std::min<std::ptrdiff_t>(needle.bytes.size() - gram.at, end - at);
        std::ptrdiff_t before = 0;
        while (before < mostBefore && at[-before - 1] == middle[-before - 1])
            ++before;
        std::ptrdiff_t behind = 0;
        while (behind < mostBehind && at[behind] == middle[behind])
            ++behind;
        if (before + behind >= needle.needed)
            return at - before;
    }
    return nullptr;
}

} // namespace credssp::symptoms
