// What a text takes per character where every word is nearly one of ours, against an ordinary message of the
// same length. The worst of many such texts counts.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/symptom.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_error.h"

#include <QRandomGenerator>

#include <chrono>
#include <limits>

namespace {

using namespace credssp;

/// The quickest of a few times: what else runs on the computer only adds to it.
double nanosecondsPerCharacter(const QString &text)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const std::vector<Symptom> symptoms = identify(text);
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
        best = std::min(best, time.count());
    }
    return best / static_cast<double>(text.size());
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
    bench::Figure worst{QStringLiteral("worst-text"), 0.0, 1.0, 20.0, QStringLiteral("ns")};
    for (const qsizetype size : {500, 2000, 16000}) {
        const double usual = nanosecondsPerCharacter(filled(bench::sampleError(), size));
        for (const QString &text : nearTexts(size)) {
            const double time = nanosecondsPerCharacter(text);
            if (time / usual > worst.ratio())
                worst = {worst.name, time, usual, worst.goal, worst.unit};
            if (options.quick && size > 2000)
                break;
        }
    }
    return bench::report(worst, options) ? 0 : 1;
}
