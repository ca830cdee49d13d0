#include "engine/symptoms/catalog.h"
#include "engine/symptoms/line_noise.h"
#include "engine/symptoms/name_reader.h"
#include "engine/symptoms/near.h"
#include "engine/symptoms/number.h"
#include "engine/symptoms/patterns.h"
#include "engine/symptoms/reading.h"
#include "engine/symptoms/window.h"

#include <algorithm>
#include <optional>

namespace credssp::symptoms {

namespace {

// How far a word that shows the context may stand from what needs it: an error record with its command line.
constexpr qsizetype kRemotingBefore = 4000;
constexpr qsizetype kRemotingAfter = 2500;
constexpr qsizetype kWsmanNear = 800;
constexpr qsizetype kFaultReach = 400;
constexpr qsizetype kSentenceReach = 400; // wrapped and indented
constexpr qsizetype kServerBefore = 160;
constexpr qsizetype kBeside = 160;
constexpr qsizetype kTimeStamp = 8;
constexpr qsizetype kFewLooks = 32;
constexpr qsizetype kCharactersPerLook = 96;
constexpr std::size_t kMostPending = 64;
constexpr qsizetype kOneEvent = 800;
constexpr std::size_t kShortestCut = 26; // less of a sentence than this says nothing
constexpr std::size_t kMostDots = 8;
constexpr std::size_t kMostKnown = 64;

class Scanner
{
public:
    Scanner(QStringView text, Lines lines)
        : m_text(text)
        , m_window(text, true, lines)
        , m_reading(text)
        , m_looks(kFewLooks + text.size() / kCharactersPerLook)
    {
    }

    Reading scan(WrittenBy writer)
    {
        while (m_window.advance()) {
            std::size_t from = 0;
            for (const OwnWordings::Find &find : m_reading.symptoms().ownWordings().findsIn(
                     m_window.data(), m_window.size(), m_window.toMatch())) {
                const std::size_t to = std::min(find.end, m_window.toMatch());
                match(from, to);
                from = to;
                own(find);
            }
            match(from, m_window.toMatch());
        }
        addCut();
        if (writer == WrittenBy::Person && !m_reading.isClear())
            addNear();
        return std::move(m_reading);
    }

private:
    struct Pending
    {
        Hit hit;
        std::size_t symptom;
        Needs needs;
    };

    /// Everything that begins in this part of the window.
    void match(std::size_t from, std::size_t to)
    {
        const Patterns &patterns = Patterns::all();
        for (std::size_t i = from; i < to; ++i) {
            const char16_t *at = m_window.data() + i;
            for (const Pattern &pattern : patterns.startingAt(at)) {
                // Near the end of the text, and only there, a phrase may be cut.
                const bool isWhole = m_window.size() - i > pattern.size + kMostDots;
                if (!pattern.goesOn(at) || (isWhole && !pattern.endsIn(at)))
                    continue;
                if (m_window.startsWith(i, pattern.text()))
                    found(i, pattern);
                else if (m_window.isLast())
                    maybeCut(i, pattern);
            }
            if (*at == u'8' || *at == u'2')
                maybeCode(i);
        }
    }

    void own(const OwnWordings::Find &find)
    {
        const qsizetype begin = m_window.offset(find.begin);
        const qsizetype end = m_window.offset(find.end - 1) + 1;
        if (!isScattered(begin, end, find.end - find.begin))
            phrase(begin, end, catalog().size() + find.symptom, find.phrase);
    }

    /// Over the text: then it is another text's words, not a wrapped sentence.
    static bool isScattered(qsizetype begin, qsizetype end, std::size_t size)
    {
        return end - begin > 8 * static_cast<qsizetype>(size) + 240;
    }

    void found(std::size_t i, const Pattern &pattern)
    {
        const std::size_t last = i + pattern.text().size() - 1;
        const qsizetype begin = m_window.offset(i);
        const qsizetype end = m_window.offset(last) + 1;
        if (isScattered(begin, end, pattern.text().size()))
            return;
        switch (pattern.kind) {
        case Pattern::Kind::Phrase:
            phrase(begin, end, pattern.symptom, pattern.index);
            break;
        case Pattern::Kind::Landmark:
            landmark(i, last, landmarkPhrases()[pattern.index]);
            break;
        case Pattern::Kind::Name:
            name(last + 1, begin, nameRules()[pattern.index]);
            break;
        }
    }

    /// The text ends in the middle of a sentence, with dots or without. What begins first decides.
    void maybeCut(std::size_t i, const Pattern &pattern)
    {
        std::size_t end = m_window.size();
        if (pattern.kind != Pattern::Kind::Phrase || end - i > pattern.size + kMostDots)
            return;
        // Behind it the brackets may close that a JSON text opened.
        while (end > i &&
               std::u16string_view(u".\u2026}]").find(m_window.data()[end - 1]) != std::u16string_view::npos)
            --end;
        if (m_window.size() - end == 1 && m_window.data()[end] == u'.')
            ++end; // a full stop
        // Many sentences begin alike: most of one has to be there.
        if (end - i < kShortestCut || (end - i) * 5 < pattern.size * 3u || end - i >= pattern.size ||
            pattern.text().substr(0, end - i) != std::u16string_view(m_window.data() + i, end - i))
            return;
        const Phrase &phrase = catalog()[pattern.symptom]->phrases[pattern.index];
        if (phrase.strength > Strength::Fragment || phrase.code != 0 ||
            (!m_cut.empty() && m_cut.front().hit.begin < m_window.offset(i)))
            return;
        Hit hit{m_window.offset(i),
                m_window.offset(end - 1) + 1,
                catalog()[pattern.symptom],
                phrase.code,
                Strength::Fragment,
                true,
                phrase.needs != Needs::Nothing,
                pattern.index};
        m_cut.push_back({hit, pattern.symptom, phrase.needs});
    }

    /// What could be the beginning of two messages is neither, unless they are known to be alike.
    void addCut()
    {
        const auto isOther = [&](const Pending &cut) {
            const SymptomSpec *first = m_cut.front().hit.spec;
            return cut.hit.spec != first && cut.hit.spec != first->alike && cut.hit.spec->alike != first;
        };
        if (std::ranges::any_of(m_cut, isOther))
            return;
        for (const Pending &cut : m_cut)
            add(cut.hit, cut.symptom, cut.needs);
    }

    /// Nothing is clear in this text: perhaps a letter or two are wrong.
    void addNear()
    {
        for (const NearFind &find : nearFinds(m_text, m_known)) {
            if (find.landmark) {
                const LandmarkPhrase &phrase = landmarkPhrases()[find.index];
                if (phrase.kind > Landmark::WsmanFault)
                    place(phrase, find.begin);
                continue;
            }
            const SymptomSpec *spec = catalog()[find.symptom];
            const Phrase &phrase = spec->phrases[find.index];
            const qsizetype context = phrase.needs == Needs::Endpoint ? m_endpoint
                                      : phrase.needs == Needs::Wsman  ? m_wsman
                                                                      : m_remoting;
            const Hit hit{find.begin,
                          find.end,
                          spec,
                          phrase.code,
                          std::max(phrase.strength, Strength::Fragment),
                          true,
                          phrase.needs != Needs::Nothing,
                          static_cast<quint16>(find.index)};
            const bool counts = phrase.needs == Needs::Nothing ||
                                (phrase.needs < Needs::Line && context >= 0) || isInSentence(find.begin);
            if (counts)
                m_reading.addHit(hit, find.symptom);
        }
    }

    void phrase(qsizetype begin, qsizetype end, std::size_t symptom, quint16 index)
    {
        const SymptomSpec &spec = m_reading.symptoms().at(symptom);
        const Phrase &phrase = spec.phrases[index];
        // Everybody's words do not keep a sentence from being nearly right.
        if (m_known.size() < kMostKnown && phrase.needs != Needs::Line)
            m_known.push_back({begin, end});
        if (phrase.code != 0 && begin > 0 && m_text[begin - 1].isLetterOrNumber())
            return; // PowerShell's name is the end of a longer one
        if (phrase.text.size() < kShortestCut && isOfTwoLines(begin, end))
            return;
        const Hit hit{begin, end, &spec, phrase.code, phrase.strength, true, phrase.needs != Needs::Nothing,
                      index};
        add(hit, symptom, phrase.needs);
    }

    void add(const Hit &hit, std::size_t symptom, Needs needs)
    {
        const auto isBehind = [&](qsizetype context, qsizetype reach) {
            return context >= 0 && hit.begin - context <= reach;
        };
        const bool counts = needs == Needs::Nothing ||
                            (needs == Needs::Remoting && isBehind(m_remoting, kRemotingBefore)) ||
                            (needs == Needs::Wsman && isBehind(m_wsman, kWsmanNear)) ||
                            (needs == Needs::Endpoint && isBehind(m_endpoint, kWsmanNear)) ||
                            (needs == Needs::Line && isBesideWinRm(hit)) || isInSentence(hit.begin);
        if (counts) {
            m_reading.addHit(hit, symptom);
            return;
        }
        if (needs >= Needs::Line)
            return; // what they need is looked for at once
        if (m_pending.size() == kMostPending)
            m_pending.erase(m_pending.begin());
        m_pending.push_back({hit, symptom, needs});
    }

    /// The end of one line of a log and the beginning of the next.
    [[nodiscard]] bool isOfTwoLines(qsizetype begin, qsizetype end) const
    {
        const qsizetype broken = m_text.sliced(begin, end - begin).indexOf(u'\n');
        return broken >= 0 && lineNoiseAt(m_text, begin + broken + 1) >= kTimeStamp;
    }

    /// Whole words, and WinRM or its port in the same line.
    [[nodiscard]] bool isBesideWinRm(const Hit &hit)
    {
        const auto isLatin = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x250; };
        if ((hit.begin > 0 && isLatin(m_text[hit.begin]) && isLatin(m_text[hit.begin - 1])) ||
            (hit.end < m_text.size() && isLatin(m_text[hit.end - 1]) && isLatin(m_text[hit.end])))
            return false;
        if (m_looks-- <= 0)
            return false;
        const QStringView line = lineAround(m_text, hit.begin, hit.end, kBeside);
        return line.contains(u"winrm", Qt::CaseInsensitive) || line.contains(u"wsman", Qt::CaseInsensitive) ||
               line.contains(u":5985") || line.contains(u":5986");
    }

    /// PowerShell's own sentence says more than any word near by.
    [[nodiscard]] bool isInSentence(qsizetype at) const
    {
        return m_reading.lastBefore(Landmark::RemotingSentence, at, kSentenceReach) >= 0;
    }

    /// Each kind of context is also the kinds before it.
    void contextAt(qsizetype at, Needs kind)
    {
        m_remoting = at;
        if (kind >= Needs::Wsman)
            m_wsman = at;
        if (kind >= Needs::Endpoint)
            m_endpoint = at;
        if (m_pending.empty())
            return;
        std::erase_if(m_pending, [&](const Pending &pending) {
            const qsizetype distance = at - pending.hit.end;
            const qsizetype reach = pending.needs == Needs::Remoting ? kRemotingAfter : kWsmanNear;
            const bool near = pending.needs <= kind && distance <= reach;
            if (near)
                m_reading.addHit(pending.hit, pending.symptom);
            return near || distance > kRemotingAfter;
        });
    }

    void landmark(std::size_t first, std::size_t last, const LandmarkPhrase &phrase)
    {
        if (phrase.solid && !m_window.isSolid(first, last))
            return;
        const qsizetype begin = m_window.offset(first);
        const qsizetype end = m_window.offset(last) + 1;
        switch (phrase.kind) {
        case Landmark::Remoting:
            contextAt(begin, Needs::Remoting);
            return;
        case Landmark::Wsman:
            contextAt(begin, Needs::Wsman);
            return;
        case Landmark::Endpoint:
            if (end == m_text.size() || !m_text[end - 1].isDigit() || !m_text[end].isDigit() ||
                phrase.text.ends_with(u"598")) // ":59850" is another port
                contextAt(begin, Needs::Endpoint);
            return;
        case Landmark::WsmanFault:
            m_fault = begin;
            return;
        case Landmark::CodeBefore:
            smallCode(numberBefore(m_text, begin));
            return;
        case Landmark::CodeAfter:
            if (phrase.text.starts_with(u"wsman") || (m_fault >= 0 && begin - m_fault <= kFaultReach) ||
                (m_wsman >= 0 && begin - m_wsman <= kWsmanNear && m_text[begin] == u'f'))
                smallCode(numberAfter(m_text, end));
            return;
        case Landmark::RemotePrompt:
            if (m_text[begin] == u']' && promptName(m_text, begin).isEmpty())
                return;
            break;
        case Landmark::LocalPrompt:
            if (m_text[begin] == u'P' && begin > 0 && m_text[begin - 1] != u'\n')
                return;
            break;
        case Landmark::OtherTool:
            // "fatal: [sqlserver]:" is somebody's name, "on PORT 22 TO srv1" Ansible's word for WinRM's.
            if (end < m_text.size() && (m_text[end] == u']' || m_text.sliced(end).startsWith(u" TO ")))
                return;
            break;
        default:
            break;
        }
        place(phrase, begin);
    }

    /// Of sentences only those that can be PowerShell's: "Setup failed with the following error message" is
    /// anybody's.
    void place(const LandmarkPhrase &phrase, qsizetype begin)
    {
        Landmark kind = phrase.kind;
        const bool words = kind == Landmark::MessageWords;
        if (words && !m_reading.isServerNamedBefore(begin, kServerBefore))
            return;
        if ((words || (kind == Landmark::RemotingSentence && !saysRemote(phrase.text))) &&
            (m_looks-- <= 0 || !saysRemote(m_reading.preceding(begin, kServerBefore))))
            return;
        if (words)
            kind = Landmark::RemotingSentence;
        m_reading.addLandmark(kind, begin);
    }

    void smallCode(std::optional<Number> number)
    {
        if (number && number->value != 0 && number->value < 0x10000)
            code(*number, Needs::Nothing);
    }

    void maybeCode(std::size_t i)
    {
        if (const std::optional<Number> number = codeNumberAt(m_text, m_window, i))
            code(*number, number->value >> 16 == 0x8033 ? Needs::Nothing : Needs::Remoting);
    }

    void code(const Number &number, Needs needs)
    {
        if (const auto find = m_reading.symptoms().findCode(number.value))
            add({number.begin, number.end, &m_reading.symptoms().at(find->symptom), number.value,
                 find->code->strength, false, needs != Needs::Nothing},
                find->symptom, needs);
    }

    void name(std::size_t i, qsizetype at, const NameRule &rule)
    {
        if (rule.logged && m_reading.lastBefore(Landmark::ClientEvent, at, kOneEvent) >= 0)
            return;
        m_reading.addComputer(at, nameAt(m_text, m_window, rule, i, at), rule.rank);
    }

    QStringView m_text;
    Window m_window;
    Reading m_reading;
    std::vector<Pending> m_pending;
    std::vector<Pending> m_cut;
    std::vector<Known> m_known; ///< where a phrase stands letter for letter, whether it counts or not
    qsizetype m_remoting = -1;
    qsizetype m_wsman = -1;
    qsizetype m_endpoint = -1;
    qsizetype m_fault = -1;
    qsizetype m_looks; ///< at what stands around: so many more, for each costs as much as many characters
};

} // namespace

Reading readText(QStringView text, WrittenBy writer, Lines lines)
{
    return Scanner(text, lines).scan(writer);
}

} // namespace credssp::symptoms
