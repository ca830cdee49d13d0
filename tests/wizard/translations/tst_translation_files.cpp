#include "tests/support/log_guard.h"
#include "tests/wizard/translations/ts_file.h"

#include <QDir>
#include <QTest>

namespace {

const QDir translations(QStringLiteral(SOURCE_TREE "/translations"));

} // namespace

class tst_translation_files : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void whatDoesNotFit_data();
    void whatDoesNotFit();
    void translationsFitTheirSource_data() { eachFile(); }
    void translationsFitTheirSource();
    void everyTextHasItsOwnContext_data() { eachFile(); }
    void everyTextHasItsOwnContext();

private:
    static void eachFile();
    LogGuard m_log;
};

void tst_translation_files::eachFile()
{
    QTest::addColumn<QString>("path");
    const QStringList names = translations.entryList({QStringLiteral("*.ts")});
    QCOMPARE(names.size(), 7);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << translations.filePath(name);
}

void tst_translation_files::whatDoesNotFit_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("numerus");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *source, const char *translation, const char *expected,
                        bool numerus = false) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << numerus
                            << QString::fromUtf8(expected);
    };
    row("a good one", "%1 of %2 is done.", "%2 davon: %1 ist erledigt.", "");
    row("nothing but blanks", "Done", "  ", "it is empty");
    row("a placeholder lost", "%1 of %2", "%1", "other placeholders");
    row("a placeholder made up", "%1", "%1 %2", "other placeholders");
    row("a localized number is another placeholder", "%L1", "%1", "other placeholders");
    row("a placeholder said twice is no other one", "%1 is %2", "%1 ist %2, %1", "");
    row("one, in words", "%n changes", "eine Änderung", "", true);
    row("a number that is no plural must stay", "%n changes", "Änderungen", "other placeholders");
    row("a tag lost", "<b>%1</b>", "%1", "other tags");
    row("a tag not closed", "<b>%1</b>", "<b>%1<b>", "other tags");
    row("lines joined", "a\nb", "a b", "other line breaks");
    row("the mnemonic lost", "&Open", "Öffnen", "another number of mnemonics");
    row("two mnemonics", "&Open", "Ö&ff&nen", "another number of mnemonics");
    row("a mnemonic where none is", "Open", "Ö&ffnen", "another number of mnemonics");
    row("a mnemonic in brackets, as in Japanese", "&Open…", "開く(&O)…", "");
    row("an ampersand that is shown is no mnemonic", "R && D", "F && E", "");
    row("an entity is no mnemonic", "a &lt; b", "a &lt; b", "");
    row("the full stop lost", "It is done.", "Es ist erledigt", "another end mark");
    row("a question made a statement", "Is it done?", "Es ist erledigt.", "another end mark");
    row("an East Asian full stop", "It is done.", "完了しました。", "");
    row("an ellipsis", "Open...", "Öffnen…", "");
    row("a full stop inside brackets", "It is done (code 5).", "Es ist erledigt (Code 5.)", "");
    row("the blank behind it lost", "Name: ", "Name:", "other blanks around it");
}

void tst_translation_files::whatDoesNotFit()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, numerus);
    QFETCH(QString, expected);
    QCOMPARE(misfits(source, translation, numerus).join(QStringLiteral(", ")), expected);
}

void tst_translation_files::translationsFitTheirSource()
{
    QFETCH(QString, path);
    const auto file = readTsFile(path);
    QVERIFY2(file, "the file cannot be read");
    QStringList wrong;
    for (const TsMessage &message : file->messages) {
        if (!message.finished)
            continue;
        for (const QString &translation : message.translations)
            for (const QString &misfit : misfits(message.source, translation, message.numerus))
                wrong.append(QStringLiteral("%1: %2 -> %3").arg(misfit, message.key(), translation));
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

void tst_translation_files::everyTextHasItsOwnContext()
{
    // A text in another context is asked for by its class's name and never found.
    QFETCH(QString, path);
    const auto file = readTsFile(path);
    QVERIFY2(file, "the file cannot be read");
    QVERIFY(!file->messages.isEmpty());
    QStringList wrong;
    for (const TsMessage &message : file->messages) {
        if (!message.context.startsWith(QLatin1String("credssp::")))
            wrong.append(message.key());
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(tst_translation_files)
#include "tst_translation_files.moc"
