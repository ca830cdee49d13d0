// Any text at all: no crash, time and memory in proportion, and evidence that is literally there.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace credssp;

namespace {

QStringList examples()
{
    QStringList texts;
    const QDir folder(QStringLiteral(TEST_DATA "/errors"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// What must be true of any answer. Empty when it is.
QString complaint(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QSet<QString> seen;
    double before = 1.0;
    for (const Symptom &symptom : identify(text)) {
        if (seen.contains(symptom.id))
            return symptom.id + QStringLiteral(" twice");
        seen.insert(symptom.id);
        if (!allSymptomIds().contains(symptom.id) || symptom.title.isEmpty())
            return QStringLiteral("no such symptom: ") + symptom.id;
        if (symptom.confidence <= 0.0 || symptom.confidence > before)
            return symptom.id + QStringLiteral(" is out of order");
        before = symptom.confidence;
        if (symptom.evidence.empty())
            return symptom.id + QStringLiteral(" has no evidence");
        for (const Evidence &evidence : symptom.evidence) {
            if (evidence.text.isEmpty() || evidence.line < 1 || evidence.line > lines.size() ||
                evidence.column < 1 ||
                lines.at(evidence.line - 1).mid(evidence.column - 1, evidence.text.size()) != evidence.text)
                return symptom.id + QStringLiteral(": not there: ") + evidence.text;
        }
    }
    return {};
}

QString anything(QRandomGenerator &random, int length)
{
    QString text(length, u' ');
    for (QChar &c : text)
        c = QChar(static_cast<char16_t>(random.bounded(0x10000)));
    return text;
}

} // namespace

class tst_SymptomRobust : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void anyTextIsRead();
    void piecesOfMessagesInAnyOrder();
    void anErrorIsFoundWhereverItStands_data();
    void anErrorIsFoundWhereverItStands();
    void manyErrorsAreListedOnce();
    void hugeTexts_data();
    void hugeTexts();

private:
    LogGuard m_log;
};

void tst_SymptomRobust::anyTextIsRead()
{
    QRandomGenerator random(20240531);
    for (int i = 0; i < 400; ++i) {
        const QString text = anything(random, random.bounded(4000));
        QVERIFY2(complaint(text).isEmpty(), qPrintable(complaint(text)));
    }
    // Lone surrogates, NULs, and everything that the reader treats specially, at the edges too.
    for (const char16_t edge : {u'\0', u'\n', u'\r', u'\\', u'&', u'<', u'_', u'[', u']', u'8', u'2',
                                u'\u001b', char16_t(0xd800), char16_t(0xdfff), char16_t(0xffff)}) {
        for (const QString &text : {QString(QChar(edge)), QString(3000, QChar(edge)),
                                    QChar(edge) + QStringLiteral("0x803381A4") + QChar(edge)})
            QVERIFY2(complaint(text).isEmpty(), qPrintable(complaint(text)));
    }
}

void tst_SymptomRobust::piecesOfMessagesInAnyOrder()
{
    QRandomGenerator random(7);
    const QStringList texts = examples();
    QVERIFY(texts.size() > 29);
    int recognized = 0;
    for (int i = 0; i < 1500; ++i) {
        QString text;
        for (int part = random.bounded(1, 6); part > 0; --part) {
            const QString &source = texts.at(random.bounded(static_cast<int>(texts.size())));
            const int from = random.bounded(static_cast<int>(source.size()));
            text += source.mid(from, random.bounded(800));
            if (random.bounded(3) == 0)
                text += anything(random, random.bounded(20));
        }
        QVERIFY2(complaint(text).isEmpty(), qPrintable(complaint(text)));
        recognized += identify(text).empty() ? 0 : 1;
    }
    QVERIFY(recognized > 400); // the pieces are of real messages
}

void tst_SymptomRobust::anErrorIsFoundWhereverItStands_data()
{
    QTest::addColumn<int>("before");
    for (const int before : {0, 1, 31000, 31700, 32760, 32768, 33000, 33790, 33792, 65000, 66560, 200000})
        QTest::addRow("behind %d characters", before) << before;
}

void tst_SymptomRobust::anErrorIsFoundWhereverItStands()
{
    QFETCH(int, before);
    for (const int shift : {0, 1, 7, 60, 300}) {
        const QString text =
            QString(before + shift, u'x') + QStringLiteral("\n") +
            QStringLiteral("Connecting to remote server srv1 failed with the following error message : The "
                           "WinRM client cannot process the request. CredSSP authentication is currently "
                           "disabled in the client configuration. 0x803381A2 ") +
            QString(before, u'y');
        const std::vector<Symptom> symptoms = identify(text);
        QCOMPARE(symptoms.size(), std::size_t(1));
        QCOMPARE(symptoms.front().id, QStringLiteral("credssp-disabled-client"));
        QCOMPARE(symptoms.front().computer, QStringLiteral("srv1"));
        QCOMPARE(symptoms.front().evidence.size(), std::size_t(2));
        QCOMPARE(symptoms.front().evidence.front().line, 2);
        QVERIFY2(complaint(text).isEmpty(), qPrintable(complaint(text)));
    }
}

void tst_SymptomRobust::manyErrorsAreListedOnce()
{
    const QString all = examples().join(u'\n');
    const std::vector<Symptom> symptoms = identify(all);
    QVERIFY(symptoms.size() >= 2 && symptoms.size() <= 6);
    QVERIFY2(complaint(all).isEmpty(), qPrintable(complaint(all)));
}

void tst_SymptomRobust::hugeTexts_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("blanks") << QStringLiteral(" ");
    QTest::newRow("line breaks") << QStringLiteral("\n");
    QTest::newRow("NULs") << QString(1, QChar(u'\0'));
    QTest::newRow("beginnings of sentences") << QStringLiteral("The WinRM client cannot process ");
    QTest::newRow("names that never end") << QStringLiteral("Connecting to remote server");
    QTest::newRow("codes of others") << QStringLiteral("0x80090322 ");
    QTest::newRow("our codes") << QStringLiteral("0x80338012 ");
    QTest::newRow("words that lack their context") << QStringLiteral("Connection refused x");
    QTest::newRow("prompts") << QStringLiteral("[x]: PS C:\\>");
    QTest::newRow("addresses of pages") << QStringLiteral("http://");
}

/// Linear, or this would not end: a million characters each.
void tst_SymptomRobust::hugeTexts()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(1'000'000 / piece.size());
    const std::vector<Symptom> symptoms = identify(text);
    QCOMPARE(symptoms.size(), std::size_t(piece.contains(QStringLiteral("80338012")) ? 1 : 0));
    for (const Symptom &symptom : symptoms)
        QVERIFY(symptom.evidence.size() <= 16);
}

QTEST_GUILESS_MAIN(tst_SymptomRobust)
#include "tst_symptom_robust.moc"
