#include "tests/support/log_guard.h"
#include "wizard/pseudo_translator.h"

#include <QTest>

using credssp::pseudoTranslated;

class tst_pseudo_translator : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void texts_data();
    void texts();
    void isLonger_data();
    void isLonger();
    void everyTextIsTranslated();

private:
    LogGuard m_log;
};

void tst_pseudo_translator::texts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("empty stays empty", "", "");
    row("letters get accents, vowels double", "Very", "[Ṽéé\u0155ý]");
    row("a short text is filled up", "Try", "[Ţ\u0155ý]");
    row("placeholders stay", "%1 has %n of %L2", "[%1 ĥááš %n ööƒ %L2···]");
    row("a progress bar's own placeholder stays", "%p%", "[%p%]");
    row("a mnemonic keeps its letter", "&Open", "[&Oþééñ]");
    row("a mnemonic inside a word keeps its letter", "E&xit", "[Éé&xííţ]");
    row("an ampersand that is shown stays doubled", "R && D", "[\u0154 && Đ·]");
    row("tags and entities stay", "<b>no</b> &amp; &lt;", "[<b>ñöö</b> &amp; &lt;·····]");
    row("line breaks stay", "on\noff", "[ööñ\nööƒƒ]");
    row("other scripts stay", "日本語", "[日本語]");
}

void tst_pseudo_translator::texts()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(pseudoTranslated(source), expected);
}

void tst_pseudo_translator::isLonger_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a word") << QStringLiteral("Report");
    QTest::newRow("without vowels") << QStringLiteral("Ctrl %1 Shft");
    QTest::newRow("a sentence") << QStringLiteral(
        "The server answered, but it refused to let you in (Access is denied).");
}

void tst_pseudo_translator::isLonger()
{
    QFETCH(QString, source);
    const auto times =
        static_cast<double>(pseudoTranslated(source).size()) / static_cast<double>(source.size());
    QVERIFY2(times >= 1.4 && times < 1.7, qPrintable(QString::number(times)));
}

void tst_pseudo_translator::everyTextIsTranslated()
{
    const credssp::PseudoTranslator translator;
    QVERIFY(!translator.isEmpty()); // an empty one is never asked
    QCOMPARE(translator.translate("Anything", "Yes", nullptr, -1), pseudoTranslated(QStringLiteral("Yes")));
}

QTEST_GUILESS_MAIN(tst_pseudo_translator)
#include "tst_pseudo_translator.moc"
