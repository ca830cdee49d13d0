// Complete messages of Windows, as consoles, mail programs and web pages hand them on.
#include "engine/symptoms/symptom.h"
#include "tests/engine/symptoms/english_wordings.h"
#include "tests/engine/symptoms/other_wordings.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <functional>

using namespace credssp;

namespace {

/// As a console does it: at the column, inside words too.
QString wrapped(const QString &text, qsizetype columns, const QString &indentation, const QString &lineBreak)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype width = i == 0 ? columns : columns - indentation.size();
        result += (i == 0 ? QString() : lineBreak + indentation) + text.mid(i, width);
        i += width;
    }
    return result;
}

struct Shape
{
    const char *name;
    std::function<QString(const QString &)> shape;
};

const std::vector<Shape> &shapes()
{
    const auto nl = QStringLiteral("\n");
    static const std::vector<Shape> all = {
        {"as it is", [](const QString &t) { return t; }},
        {"40 columns", [nl](const QString &t) { return wrapped(t, 40, {}, nl); }},
        {"80 columns", [nl](const QString &t) { return wrapped(t, 80, {}, nl); }},
        {"120 columns", [nl](const QString &t) { return wrapped(t, 120, {}, nl); }},
        {"40 columns, indented",
         [nl](const QString &t) { return wrapped(t, 40, QStringLiteral("    "), nl); }},
        {"80 columns, indented, CR LF",
         [](const QString &t) { return wrapped(t, 80, QStringLiteral("        "), QStringLiteral("\r\n")); }},
        {"PowerShell 7's bar",
         [nl](const QString &t) { return wrapped(t, 80, QStringLiteral("     | "), nl); }},
        {"a quoted mail",
         [nl](const QString &t) { return QStringLiteral("> ") + wrapped(t, 72, QStringLiteral("> "), nl); }},
        {"typographic quotes",
         [](QString t) {
             return t.replace(u'\'', QChar(0x2019)).replace(u'"', QChar(0x201c)).replace(u'-', QChar(0x2011));
         }},
        {"no quotes", [](QString t) { return t.remove(u'\'').remove(u'"'); }},
        {"doubled blanks", [](QString t) { return t.replace(u' ', QStringLiteral("  ")); }},
        {"no-break spaces", [](QString t) { return t.replace(u' ', QChar(0xa0)); }},
        {"missing blanks", [](QString t) { return t.remove(u' '); }},
        {"capitals", [](const QString &t) { return t.toUpper(); }},
        {"in a JSON string",
         [](QString t) {
             return QStringLiteral("{\"msg\": \"") +
                    t.replace(u'"', QStringLiteral("\\\""))
                        .replace(QStringLiteral(". "), QStringLiteral(".\\r\\n")) +
                    QStringLiteral("\"}");
         }},
        {"colored",
         [](const QString &t) { return QStringLiteral("\x1b[31;1m") + t + QStringLiteral("\x1b[0m"); }},
        {"among other lines",
         [](const QString &t) {
             return QStringLiteral("PS C:\\> $ErrorActionPreference = 'Stop'\nStarting the job at 08:15\n") +
                    t + QStringLiteral("\nAt line:1 char:1\n+ ~~~~~~~~~~\nThe job ended.\n");
         }},
    };
    return all;
}

} // namespace

class tst_SymptomWording : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void aWholeMessageInAnyShape_data();
    void aWholeMessageInAnyShape();
    void aCutMessageIsNeverAnotherOne_data();
    void aCutMessageIsNeverAnotherOne();
    void codeAndWordingTogetherSayMost();

private:
    LogGuard m_log;
};

void tst_SymptomWording::aWholeMessageInAnyShape_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    for (const Shape &shape : shapes()) {
        for (const Wording &wording : kEnglish)
            QTest::addRow("%s, %s: %s", wording.id, wording.why, shape.name)
                << QString::fromUtf8(wording.id) << shape.shape(QString::fromUtf8(wording.text));
    }
    for (const Shape &shape : shapes()) {
        for (const Wording &wording : kOtherLanguages) {
            // Whose capitals differ from language to language; no console prints them.
            if (QByteArrayView(shape.name) != QByteArrayView("capitals"))
                QTest::addRow("%s, %s: %s", wording.id, wording.why, shape.name)
                    << QString::fromUtf8(wording.id) << shape.shape(QString::fromUtf8(wording.text));
        }
    }
}

void tst_SymptomWording::aWholeMessageInAnyShape()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const std::vector<Symptom> symptoms = identify(text);
    QStringList ids;
    for (const Symptom &symptom : symptoms)
        ids.append(symptom.id);
    QCOMPARE(ids, QStringList(id));
    QVERIFY(!symptoms.front().code.has_value());
    QVERIFY(symptoms.front().confidence >= 0.5 && symptoms.front().confidence < 0.95);
    const QStringList lines = text.split(u'\n');
    for (const Evidence &evidence : symptoms.front().evidence) {
        QVERIFY(!evidence.text.isEmpty() && !evidence.text.contains(u'\n'));
        QCOMPARE(lines.at(evidence.line - 1).mid(evidence.column - 1, evidence.text.size()), evidence.text);
    }
}

void tst_SymptomWording::aCutMessageIsNeverAnotherOne_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    for (const Wording &wording : kEnglish)
        QTest::addRow("%s, %s", wording.id, wording.why)
            << QString::fromUtf8(wording.id) << QString::fromUtf8(wording.text);
}

void tst_SymptomWording::aCutMessageIsNeverAnotherOne()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    for (qsizetype length = 0; length < text.size(); ++length) {
        for (const QStringView cut : {QStringView(text).first(length), QStringView(text).last(length)}) {
            for (const Symptom &symptom : identify(cut)) {
                // Without its end 0x803381A4 has no word of NTLM, or reads like 0x803381A3: both are offered.
                const bool sameFamily = id.startsWith(QLatin1String("delegation-")) &&
                                        symptom.id.startsWith(QLatin1String("delegation-"));
                QVERIFY2(symptom.id == id || sameFamily,
                         qPrintable(symptom.id + QStringLiteral(": ") + cut.toString()));
            }
        }
    }
}

void tst_SymptomWording::codeAndWordingTogetherSayMost()
{
    const QString sentence = QStringLiteral(
        "The WinRM client cannot process the request because the server name cannot be resolved. ");
    const QString code = QStringLiteral("0x803381B9");
    const double words = identify(sentence).front().confidence;
    const double number = identify(code).front().confidence;
    const double both = identify(sentence + code).front().confidence;
    const double part =
        identify(QStringLiteral("because the server name cannot be resolved")).front().confidence;
    QVERIFY(both >= 0.97);
    QVERIFY(both > number && number > words && words > part);
}

QTEST_GUILESS_MAIN(tst_SymptomWording)
#include "tst_symptom_wording.moc"
