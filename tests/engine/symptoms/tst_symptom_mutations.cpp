// Every text of the corpus as it comes out of other hands: re-wrapped, escaped, logged, recoded, cut,
// garbled. What it says stays, or becomes an honest tie.
#include "engine/symptoms/symptom.h"
#include "engine/symptoms/text_file.h"
#include "tests/engine/symptoms/error_corpus.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace credssp;

namespace {

QString wrapped(const QString &text, qsizetype columns)
{
    QString result;
    for (const QString &line : text.split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += columns)
            result += line.mid(at, columns) + u'\n';
    }
    return result;
}

QString asJson(const QString &text)
{
    QString result = QStringLiteral("{\"time\": \"2024-03-01\", \"message\": \"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c == u'\n')
            result += QStringLiteral("\\r\\n");
        else if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + QStringLiteral("\"}");
}

QString asXml(const QString &text)
{
    QString result = text.toHtmlEscaped();
    result.replace(u'\'', QStringLiteral("&apos;"));
    return QStringLiteral("<Data>") + result.replace(u'\n', QStringLiteral("&#xD;&#xA;")) +
           QStringLiteral("</Data>");
}

QString logged(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n'))
        result += QStringLiteral("2024-03-01 10:11:12.123 [worker-3] ERROR ") + line + u'\n';
    return result;
}

QString throughUtf16(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);
    return decodeText(bytes).value_or(QString());
}

QString cut(const QString &text)
{
    return text.first(text.size() * 6 / 10);
}

QString garbled(const QString &text, quint32 seed)
{
    QRandomGenerator random(seed);
    QString result = text;
    for (QChar &c : result) {
        if (c.isLetter() && random.bounded(100) < 5)
            c = QChar(static_cast<char16_t>(u'a' + random.bounded(26)));
    }
    return result;
}

/// Whether some of what shows the first symptom of @p text stands in the part that a cut leaves.
bool isShownIn(const QString &kept, const QString &text, const Symptom &symptom)
{
    const QStringList lines = text.split(u'\n');
    return std::ranges::any_of(symptom.evidence, [&](const Evidence &evidence) {
        qsizetype end = evidence.column - 1 + evidence.text.size();
        for (int line = 0; line + 1 < evidence.line; ++line)
            end += lines.at(line).size() + 1;
        return end <= kept.size();
    });
}

} // namespace

class tst_SymptomMutations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void whatItSaysStays_data();
    void whatItSaysStays();
    void nothingIsReadIntoOtherTexts();

private:
    [[nodiscard]] QString mutated(const QString &how, const QString &text) const;

    std::vector<CorpusText> m_texts;
    LogGuard m_log;
};

void tst_SymptomMutations::initTestCase()
{
    const Corpus corpus = readCorpus(QStringLiteral(TEST_DATA "/errors/corpus"));
    QCOMPARE(corpus.complaints, QStringList());
    m_texts = corpus.texts();
}

QString tst_SymptomMutations::mutated(const QString &how, const QString &text) const
{
    if (how == QStringLiteral("40 columns"))
        return wrapped(text, 40);
    if (how == QStringLiteral("80 columns"))
        return wrapped(text, 80);
    if (how == QStringLiteral("120 columns"))
        return wrapped(text, 120);
    if (how == QStringLiteral("JSON"))
        return asJson(text);
    if (how == QStringLiteral("XML"))
        return asXml(text);
    if (how == QStringLiteral("timestamps"))
        return logged(text);
    if (how == QStringLiteral("UTF-16"))
        return throughUtf16(text);
    return how == QStringLiteral("cut") ? cut(text) : garbled(text, 7);
}

void tst_SymptomMutations::whatItSaysStays_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<double>("share"); // of those that were right before
    const auto row = [](const char *how, double share) {
        QTest::newRow(how) << QString::fromUtf8(how) << share;
    };
    row("40 columns", 98.0);
    row("80 columns", 98.0);
    row("120 columns", 98.0);
    row("JSON", 97.0);
    row("XML", 98.0);
    row("timestamps", 98.0);
    row("UTF-16", 100.0);
    row("cut", 95.0);
    row("garbled", 90.0);
}

void tst_SymptomMutations::whatItSaysStays()
{
    QFETCH(QString, how);
    QFETCH(double, share);
    int before = 0;
    int stayed = 0;
    int another = 0;
    for (const CorpusText &text : m_texts) {
        const std::vector<Symptom> original = identify(text.text);
        if (original.empty() || !text.means.contains(original.front().id))
            continue;
        const QString pasted = mutated(how, text.text);
        // What is cut away says nothing; a recognized cut text counts, though, whatever is left of it.
        const std::vector<Symptom> now = identify(pasted);
        if (how == QStringLiteral("cut") && now.empty() && !isShownIn(pasted, text.text, original.front()))
            continue;
        ++before;
        bool stays = false;
        for (const Symptom &symptom : now)
            stays =
                stays || (symptom.confidence == now.front().confidence && text.means.contains(symptom.id));
        // Cut before the word, the message of 0x803381A4 no longer says anything of NTLM.
        const auto isUntrusted = [&](const Symptom &symptom) {
            return symptom.confidence == now.front().confidence &&
                   symptom.id.startsWith(QStringLiteral("delegation-untrusted"));
        };
        stays = stays || (text.means.front().startsWith(QStringLiteral("delegation-untrusted")) &&
                          std::ranges::any_of(now, isUntrusted));
        stayed += stays ? 1 : 0;
        another += !stays && !now.empty() ? 1 : 0;
        if (!stays && qEnvironmentVariableIsSet("SHOW_MUTATIONS") && !false)
            qInfo("  %s: %s", qPrintable(text.name), now.empty() ? "nothing" : qPrintable(now.front().id));
    }
    qInfo("%s: %d of %d stay (%.1f %%), %d become another", qPrintable(how), stayed, before,
          100.0 * stayed / before, another);
    QVERIFY(before > 150);
    QVERIFY(another * 40 <= before);
    QVERIFY(100.0 * stayed / before >= share);
}

void tst_SymptomMutations::nothingIsReadIntoOtherTexts()
{
    for (const CorpusText &text : m_texts) {
        if (!text.means.isEmpty() || !identify(text.text).empty())
            continue;
        for (const char *how : {"40 columns", "80 columns", "120 columns", "JSON", "XML", "timestamps",
                                "UTF-16", "cut", "garbled"}) {
            QStringList found;
            for (const Symptom &symptom : identify(mutated(QString::fromUtf8(how), text.text)))
                found.append(text.name + u' ' + QString::fromUtf8(how) + u' ' + symptom.id);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(tst_SymptomMutations)
#include "tst_symptom_mutations.moc"
