#include "engine/symptoms/catalog.h"
#include "engine/symptoms/encoded_text.h"
#include "engine/symptoms/evidence.h"
#include "engine/symptoms/lone_name.h"
#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/only_name.h"
#include "engine/symptoms/reading.h"
#include "engine/symptoms/rules.h"
#include "engine/symptoms/symptom.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace credssp {

namespace {

using namespace symptoms;

constexpr std::size_t kMostSymptoms = 6;
constexpr std::size_t kMostEvidence = 8;
constexpr qsizetype kOtherToolNear = 300;
constexpr qsizetype kInSentence = 120;
constexpr qsizetype kLine = 400;
constexpr qsizetype kComputerNear = 3000;
constexpr qsizetype kOwnErrorId = 40; // "FullyQualifiedErrorId : " in front of the code
constexpr qsizetype kLastLine = 120;  // PSComputerName behind it
constexpr qsizetype kBehind = 3;
constexpr qsizetype kOneEvent = 800;
constexpr qsizetype kLongestLook = 16 * 1024; // what a person pastes gets a second look
constexpr qsizetype kNested = 2000;
constexpr double kTie = 0.6; // one of two, and the text does not say which

/// All that was found for one symptom.
struct Group
{
    const SymptomSpec *spec = nullptr;
    std::vector<Hit> hits;
    int depth = 0; ///< inside how many others
    double confidence = 0.0;
    bool tie = false; ///< as likely as another one

    [[nodiscard]] bool isOuter() const
    {
        return std::ranges::all_of(hits, [](const Hit &hit) { return hit.strength >= Strength::Outer; });
    }
};

/// "If the service is not running, …" and "check whether …" tell what to do; they do not say that it is so.
bool isSupposition(QStringView text, qsizetype at)
{
    QStringView before = text.first(at).last(std::min<qsizetype>(at, 24));
    while (!before.isEmpty() && isNoise(before.back().unicode()))
        before.chop(1);
    if (before.endsWith(u" the", Qt::CaseInsensitive))
        before = before.chopped(4);
    for (const QStringView word :
         {QStringView(u"if"), QStringView(u"whether"), QStringView(u"when"), QStringView(u"unless"),
          QStringView(u"in case"), QStringView(u"if you get"), QStringView(u"if you see"),
          QStringView(u"you may see"), QStringView(u"when you see")}) {
        if (before.endsWith(word, Qt::CaseInsensitive) &&
            (before.size() == word.size() || !before[before.size() - word.size() - 1].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// What programs say about any connection, and about one of something else here: of what runs inside a remote
/// session, or of another address than WinRM's, which its own line names.
bool isOfAnotherConnection(const Reading &reading, const Hit &hit)
{
    const bool ofAny =
        hit.words && hit.phrase != Unless::every && hit.spec->phrases[hit.phrase].needs == Needs::Endpoint;
    if (!ofAny)
        return false;
    if (reading.isInsideRemoteSession(hit.begin))
        return true;
    const QStringView line = lineAround(reading.text(), hit.begin, hit.end, kLine);
    const auto names = [&](QStringView words) { return line.contains(words, Qt::CaseInsensitive); };
    if (names(u"winrm") || names(u"wsman") || names(u"598") || names(u"psrp") || names(u"powershell"))
        return false;
    return names(u"http://") || names(u"https://") || names(u"port ");
}

bool isOthers(const Reading &reading, const Hit &hit)
{
    // What stands in PowerShell's own sentence is nobody else's, whatever it was wanted for.
    if (reading.lastBefore(Landmark::RemotingSentence, hit.begin, kInSentence) >= 0)
        return false;
    if (isOfAnotherConnection(reading, hit))
        return true;
    return hit.generic && (reading.lastBefore(Landmark::OtherTool, hit.begin, kOtherToolNear) >= 0 ||
                           reading.firstAfter(Landmark::OtherTool, hit.end, kOtherToolNear) >= 0);
}

std::vector<Group> grouped(const Reading &reading)
{
    std::vector<Group> groups;
    bool hasCause = false;
    for (Hit hit : reading.hits()) {
        if (isOthers(reading, hit) || (hit.words && isSupposition(reading.text(), hit.begin)) ||
            reading.isRuledOut(hit))
            continue;
        if (hit.spec->rule != nullptr)
            hit.spec = hit.spec->rule(reading, hit);
        if (hit.spec == nullptr)
            continue;
        hasCause = hasCause || hit.strength < Strength::Wrapper;
        auto group = std::ranges::find(groups, hit.spec, &Group::spec);
        if (group == groups.end())
            group = groups.insert(group, Group{hit.spec, {}, 0, 0.0});
        group->hits.push_back(hit);
    }
    if (hasCause) {
        std::erase_if(groups, [](const Group &group) {
            return std::ranges::all_of(group.hits,
                                       [](const Hit &hit) { return hit.strength == Strength::Wrapper; });
        });
    }
    for (Group &group : groups)
        std::ranges::sort(group.hits, {}, &Hit::begin);
    return groups;
}

/// Whether the text, or the line, ends right behind the last of @p hits, and not with a full stop.
bool isOpenEnded(const Reading &reading, const std::vector<Hit> &hits)
{
    const Hit &last = *std::ranges::max_element(hits, {}, &Hit::end);
    const QString next = reading.following(last.end, 8);
    const auto isSentence = [](const Hit &hit) { return hit.words && hit.strength <= Strength::Fragment; };
    const QStringView behind = reading.text().sliced(last.end);
    const auto blank = std::ranges::find_if(behind, [](QChar c) { return c != u' ' && c != u'\r'; });
    // Of the next word one letter or two are there: too little to tell it.
    const bool begun = behind.size() <= 3 && !next.isEmpty() &&
                       std::ranges::all_of(next, [](QChar c) { return c >= u'a' && c <= u'z'; });
    // And so does a quotation that ends without one.
    const bool quoted = blank != behind.end() && QStringView(u"\"”“»").contains(*blank);
    const bool lineEnds = begun || blank == behind.end() || *blank == u'\n' || quoted;
    return std::ranges::all_of(hits, isSentence) && reading.text()[last.end - 1] != u'.' &&
           next != QLatin1String(".") &&
           (lineEnds || std::ranges::all_of(next, [](QChar c) { return c == u'.' || c == u'\u2026'; }));
}

/// Where the text ends before two messages differ, both are offered.
void addTies(const Reading &reading, std::vector<Group> &groups)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const SymptomSpec *alike = groups[i].spec->alike;
        if (alike == nullptr || !isOpenEnded(reading, groups[i].hits))
            continue;
        groups[i].tie = true;
        auto other = std::ranges::find(groups, alike, &Group::spec);
        if (other == groups.end())
            other = groups.insert(other, Group{alike, groups[i].hits, 0, 0.0});
        other->tie = true;
    }
}

/// A code says more than wording, both together most.
double confidenceOf(const Group &group)
{
    double words = 0.0;
    double code = 0.0;
    for (const Hit &hit : group.hits) {
        double says = 0.0;
        switch (hit.strength) {
        case Strength::Complete:
            says = hit.code != 0 ? 0.93 : 0.9;
            break;
        case Strength::Fragment:
            says = 0.75;
            break;
        case Strength::Weak:
            says = 0.72;
            break;
        case Strength::Outer:
            says = 0.6;
            break;
        case Strength::Wrapper:
            says = 0.45;
            break;
        }
        if (hit.generic)
            says -= 0.03;
        double &best = hit.code != 0 ? code : words;
        best = std::max(best, says);
    }
    const double best = std::max(code, words);
    return code >= 0.9 && words >= 0.7 ? 0.98 : code >= 0.7 && words >= 0.7 ? std::max(best, 0.92) : best;
}

/// Whether @p inner is the cause that @p outer is the sentence around.
bool isInside(const Reading &reading, const Group &inner, const Group &outer)
{
    const qsizetype from = outer.hits.front().end;
    const qsizetype to = inner.hits.front().begin;
    return from <= to && to - from <= kNested && !reading.isBetween(Landmark::Boundary, from, to) &&
           (reading.isBetween(Landmark::Cause, from, to) ||
            reading.isBetween(Landmark::RemotingSentence, from, to));
}

void rank(const Reading &reading, std::vector<Group> &groups)
{
    for (Group &group : groups) {
        group.confidence = group.tie ? kTie : confidenceOf(group);
        group.depth = static_cast<int>(std::ranges::count_if(
            groups, [&](const Group &other) { return isInside(reading, group, other); }));
    }
    const auto ranksBefore = [](const Group &a, const Group &b) {
        if (a.isOuter() != b.isOuter())
            return b.isOuter();
        if (a.depth != b.depth)
            return a.depth > b.depth;
        const bool aSure = a.confidence >= 0.87;
        const bool bSure = b.confidence >= 0.87;
        if (aSure != bSure)
            return aSure;
        return a.hits.front().begin < b.hits.front().begin;
    };
    if (groups.size() > 1) // mostly there is one, and a process pays for code that it touches
        std::ranges::stable_sort(groups, ranksBefore);
    if (groups.size() > kMostSymptoms)
        groups.resize(kMostSymptoms);
    // Best first: what ranks behind is not the likelier one, however clear its words are.
    for (std::size_t i = 1; i < groups.size(); ++i)
        groups[i].confidence = std::min(groups[i].confidence, groups[i - 1].confidence);
}

/// A built-in symptom speaks the person's language; an own one says what its file says.
QString shown(const SymptomSpec &spec, const char *text)
{
    return spec.context != nullptr ? QCoreApplication::translate(spec.context, text)
                                   : QString::fromUtf8(text);
}

bool isThisOne(QStringView name)
{
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

/// Which of the names that stand around a find is the one that it failed for: one of the same error record
/// before any other, then the one whose wording says most, then the nearest.
QString computerOf(const Reading &reading, const Group &group, WrittenBy writer)
{
    const qsizetype at = group.hits.front().begin;
    // The record ends with its error id, and a find may be that id.
    const qsizetype previous = reading.lastBefore(Landmark::Boundary, at - kOwnErrorId, kComputerNear);
    const qsizetype next = reading.firstAfter(Landmark::Boundary, at, kComputerNear);
    const auto isOfRecord = [&](const NamedComputer &computer) {
        return computer.at > previous && (next < 0 || computer.at < next + kLastLine);
    };
    // A sentence names its computer in front of the cause; the next one is the next error's.
    const auto distanceTo = [&](const NamedComputer &computer) {
        return computer.at <= at ? at - computer.at : kBehind * (computer.at - at);
    };
    const NamedComputer *best = nullptr;
    for (const NamedComputer &computer : reading.computers()) {
        if (std::abs(computer.at - at) > kComputerNear)
            continue;
        const auto worth = [&](const NamedComputer &one) {
            // "http://srv1:5985 … dial tcp 10.0.0.5:5985": it is better known by its name.
            const bool address = std::ranges::none_of(one.name, [](QChar c) { return c.isLetter(); });
            const int vagueness = address || one.name.contains(u':') ? 2 : isThisOne(one.name) ? 1 : 0;
            return std::tuple(isOfRecord(one) ? 0 : 1, one.rank, vagueness, distanceTo(one));
        };
        if (best == nullptr || worth(computer) < worth(*best))
            best = &computer;
    }
    // From this very computer it may be, and where the text only mentions one, the path is surer.
    const bool hop = group.spec == &secondHop;
    const QString path = hop ? tidiedName(reading.networkServer(at)) : QString();
    const bool vague =
        best != nullptr && hop && !path.isEmpty() && (best->rank >= 4 || isThisOne(best->name));
    if (best != nullptr && !vague) {
        // Where it ran says less than the name in front of its own line.
        const QString field = best->rank >= 3 ? fieldBefore(reading.text(), at) : QString();
        return field.isEmpty() ? best->name : field;
    }
    if (!path.isEmpty())
        return path;
    QString name = loneName(reading.text(), at, writer);
    // An event of the client names the client.
    const bool clients = reading.lastBefore(Landmark::ClientEvent, at, kOneEvent) >= 0;
    return name.isEmpty() && writer == WrittenBy::Person && !clients ? onlyName(reading.text(), at) : name;
}

std::vector<Place> placesOf(const Group &group)
{
    std::vector<Place> places;
    for (const Hit &hit : group.hits) {
        if (!places.empty() && hit.begin < places.back().end)
            places.back().end = std::max(places.back().end, hit.end); // two phrases of one sentence
        else if (places.size() < kMostEvidence)
            places.push_back({hit.begin, hit.end});
    }
    return places;
}

} // namespace

namespace {

std::vector<Symptom> identifiedIn(QStringView text, WrittenBy writer, Lines lines = Lines::AsTheyStand)
{
    const Reading reading = readText(text, writer, lines);
    std::vector<Group> groups = grouped(reading);
    addTies(reading, groups);
    rank(reading, groups);

    std::vector<Place> places;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const Place &place : placesOf(groups[i])) {
            places.push_back(place);
            owners.push_back(i);
        }
    }
    std::vector<std::vector<Evidence>> evidence = evidenceFor(text, places);

    std::vector<Symptom> result;
    result.reserve(groups.size());
    for (const Group &group : groups) {
        Symptom symptom;
        symptom.id = QLatin1String(group.spec->id);
        symptom.confidence = group.confidence;
        const auto coded = std::ranges::find_if(group.hits, [](const Hit &hit) { return hit.code != 0; });
        if (coded != group.hits.end())
            symptom.code = coded->code;
        symptom.title = shown(*group.spec, group.spec->title);
        symptom.explanation = shown(*group.spec, group.spec->explanation);
        symptom.computer = computerOf(reading, group, writer);
        for (const char *remedy : group.spec->remedies)
            symptom.remedies.append(QLatin1String(remedy));
        result.push_back(std::move(symptom));
    }
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        std::vector<Evidence> &all = result[owners[i]].evidence;
        std::ranges::move(evidence[i], std::back_inserter(all));
    }
    return result;
}

} // namespace

std::vector<Symptom> identify(QStringView text, WrittenBy writer)
{
    std::vector<Symptom> symptoms = identifiedIn(text, writer);
    if (!symptoms.empty())
        return symptoms;
    if (text.size() <= kLongestLook && text.contains(u'\n'))
        symptoms = identifiedIn(text, writer, Lines::WithoutPrefixes);
    if (!symptoms.empty())
        return symptoms;
    for (const EncodedText &encoded : encodedTexts(text)) {
        symptoms = identifiedIn(encoded.text, writer);
        if (symptoms.empty())
            continue;
        // What can be pointed at is the block.
        const std::vector<Evidence> place =
            evidenceFor(text, std::vector<Place>{{encoded.begin, encoded.end}}).front();
        for (Symptom &symptom : symptoms)
            symptom.evidence = place;
        break;
    }
    return symptoms;
}

QStringList allSymptomIds()
{
    QStringList ids;
    for (const SymptomSpec *spec : catalog())
        ids.append(QLatin1String(spec->id));
    return ids;
}

} // namespace credssp
