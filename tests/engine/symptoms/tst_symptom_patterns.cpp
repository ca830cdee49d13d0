// The table by which phrases are found: every phrase is in it, however many there are, and is found by what
// is looked at first.
#include "engine/symptoms/patterns.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <algorithm>

using namespace credssp::symptoms;

class tst_SymptomPatterns : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void everyPhraseIsFound();
    void everyLandmarkIsFound();
    void everyNameRuleIsFound();
    void anotherEndIsNotLookedAt();

private:
    LogGuard m_log;
};

namespace {

/// Followed by what may follow it anywhere: eight characters may be read.
bool isFound(std::u16string_view text, Pattern::Kind kind, std::size_t index, std::size_t symptom)
{
    const std::u16string pasted = std::u16string(text) + u"zzzzzzzz";
    const std::span<const Pattern> patterns = Patterns::all().startingAt(pasted.data());
    return std::ranges::count_if(patterns, [&](const Pattern &pattern) {
               return pattern.kind == kind && pattern.index == index && pattern.symptom == symptom &&
                      pattern.goesOn(pasted.data()) && pattern.endsIn(pasted.data()) &&
                      pattern.text() == text;
           }) == 1;
}

} // namespace

void tst_SymptomPatterns::everyPhraseIsFound()
{
    std::size_t count = 0;
    for (std::size_t symptom = 0; symptom < catalog().size(); ++symptom) {
        const std::span<const Phrase> phrases = catalog()[symptom]->phrases;
        for (std::size_t i = 0; i < phrases.size(); ++i, ++count)
            QVERIFY2(isFound(phrases[i].text, Pattern::Kind::Phrase, i, symptom),
                     qPrintable(QString::fromUtf16(phrases[i].text.data(),
                                                   static_cast<qsizetype>(phrases[i].text.size()))));
    }
    QVERIFY(count > 1000);
}

void tst_SymptomPatterns::everyLandmarkIsFound()
{
    for (std::size_t i = 0; i < landmarkPhrases().size(); ++i)
        QVERIFY(isFound(landmarkPhrases()[i].text, Pattern::Kind::Landmark, i, 0));
}

void tst_SymptomPatterns::everyNameRuleIsFound()
{
    for (std::size_t i = 0; i < nameRules().size(); ++i)
        QVERIFY(isFound(nameRules()[i].start, Pattern::Kind::Name, i, 0));
}

void tst_SymptomPatterns::anotherEndIsNotLookedAt()
{
    for (std::size_t i = 0; i < landmarkPhrases().size(); ++i) {
        const std::u16string_view text = landmarkPhrases()[i].text;
        std::u16string other(text);
        other.back() = u'#';
        other += u"zzzzzzzz";
        for (const Pattern &pattern : Patterns::all().startingAt(other.data()))
            QVERIFY(pattern.kind != Pattern::Kind::Landmark || pattern.index != i ||
                    !pattern.goesOn(other.data()) || !pattern.endsIn(other.data()));
    }
}

QTEST_GUILESS_MAIN(tst_SymptomPatterns)
#include "tst_symptom_patterns.moc"
