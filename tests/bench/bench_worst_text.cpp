// What a text takes per character where every word is nearly one of ours, against what people paste: all
// texts of the corpus, ours and others', that are of about the same length. The worst of many such texts
// counts.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/symptom.h"
#include "tests/bench/figure.h"
#include "tests/engine/symptoms/error_corpus.h"

#include <QRandomGenerator>

#include <chrono>
#include <limits>

namespace {

using namespace credssp;

/// The quickest of a few times: what else runs on the computer only adds to it.
double nanoseconds(const QString &text)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const std::vector<Symptom> symptoms = identify(text);
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
        best = std::min(best, time.count());
    }
    return best;
}

QStringList textsOf(const Corpus &corpus)
{
    QStringList texts;
    for (const CorpusText &text : corpus.texts())
        texts.append(text.text);
    return texts;
}

/// Per character, on average: of the corpus' texts, or of as many of them in a row as make up the length.
double usualPerCharacter(const QStringList &texts, qsizetype size)
{
    double all = 0.0;
    double characters = 0.0;
    QString row;
    for (const QString &text : texts) {
        row += text + QStringLiteral("\n\n");
        if (row.size() < size)
            continue;
        all += nanoseconds(row.first(size));
        characters += static_cast<double>(size);
        row.clear();
    }
    return all / characters;
}

QString filled(const QString &piece, qsizetype size)
{
    return piece.repeated(size / piece.size() + 1).first(size);
}

/// Each wording with every ninth letter wrong, and cut off; and pieces of all of them in a row.
QStringList nearTexts(qsizetype size)
{
    QStringList wordings;
    for (const symptoms::SymptomSpec *spec : symptoms::catalog()) {
        for (const symptoms::Phrase &phrase : spec->phrases)
            wordings.append(QStringView(phrase.text).toString());
    }
    QStringList texts;
    for (QString wording : std::as_const(wordings)) {
        texts.append(filled(wording.first(std::min<qsizetype>(20, wording.size())) + u' ', size));
        for (qsizetype i = 8; i < wording.size(); i += 9)
            wording[i] = u'#';
        texts.append(filled(wording + u' ', size));
    }
    QRandomGenerator random(1);
    for (int i = 0; i < 40; ++i) {
        QString text;
        while (text.size() < size)
            text +=
                wordings.at(random.bounded(static_cast<int>(wordings.size()))).mid(random.bounded(6), 12) +
                u' ';
        texts.append(text.first(size));
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QStringList pasted = textsOf(readCorpus(QStringLiteral(TEST_DATA "/errors/corpus")));
    if (pasted.size() < 100)
        return bench::giveUp(QStringLiteral("The corpus cannot be read."));
    bench::Figure worst{QStringLiteral("worst-text"), 0.0, 1.0, 20.0, QStringLiteral("ns")};
    for (const qsizetype size : {500, 2000, 16000}) {
        const double usual = usualPerCharacter(pasted, size);
        for (const QString &text : nearTexts(size)) {
            const double time = nanoseconds(text) / static_cast<double>(size);
            if (time / usual > worst.ratio())
                worst = {worst.name, time, usual, worst.goal, worst.unit};
            if (options.quick && size > 2000)
                break;
        }
    }
    return bench::report(worst, options) ? 0 : 1;
}
