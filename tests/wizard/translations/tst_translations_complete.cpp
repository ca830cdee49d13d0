#include "tests/support/log_guard.h"
#include "tests/wizard/translations/ts_file.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDir translations(QStringLiteral(SOURCE_TREE "/translations"));

/// The plural forms that Qt asks for; a language that is not here has no .ts file yet.
int pluralForms(const QString &language)
{
    static const QHash<QString, int> forms{
        {QStringLiteral("de"), 2},    {QStringLiteral("en_US"), 2}, {QStringLiteral("es"), 2},
        {QStringLiteral("fr"), 2},    {QStringLiteral("ja"), 1},    {QStringLiteral("pt_BR"), 2},
        {QStringLiteral("zh_CN"), 1},
    };
    return forms.value(language);
}

QSet<QString> keysOf(const TsFile &file)
{
    QSet<QString> keys;
    for (const TsMessage &message : file.messages)
        keys.insert(message.key());
    return keys;
}

/// One a line, in order.
QString listed(const QSet<QString> &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list.join(QLatin1Char('\n'));
}

} // namespace

/// Fails when a text of the code has no translation. translations/update adds new texts to the files.
class tst_translations_complete : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void hasTheTextsOfTheCode_data() { eachFile(); }
    void hasTheTextsOfTheCode();
    void isTranslated_data() { eachFile(); }
    void isTranslated();

private:
    static void eachFile();

    QTemporaryDir m_folder;
    LogGuard m_log;
};

void tst_translations_complete::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStringList files;
    for (const QString &name : translations.entryList({QStringLiteral("*.ts")}))
        files.append(m_folder.filePath(name));
    QCOMPARE(files.size(), 7);
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(translations.filePath(QStringLiteral("update")), files);
    QVERIFY2(update.waitForFinished(120'000), qPrintable(update.errorString()));
    QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0,
             update.readAll().constData());
}

void tst_translations_complete::eachFile()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : translations.entryList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(name)) << name;
}

void tst_translations_complete::hasTheTextsOfTheCode()
{
    QFETCH(QString, name);
    const auto now = readTsFile(m_folder.filePath(name));
    const auto file = readTsFile(translations.filePath(name));
    QVERIFY2(now && file, "a file cannot be read");
    const QSet<QString> wanted = keysOf(*now);
    const QSet<QString> there = keysOf(*file);
    QVERIFY(!wanted.isEmpty());
    // Run translations/update when one of these is not empty.
    QCOMPARE(listed(wanted - there), QString());
    QCOMPARE(listed(there - wanted), QString());
}

void tst_translations_complete::isTranslated()
{
    QFETCH(QString, name);
    const auto file = readTsFile(translations.filePath(name));
    QVERIFY2(file, "the file cannot be read");
    const int forms = pluralForms(file->language);
    QVERIFY2(forms > 0, qPrintable(file->language));
    QStringList wrong;
    for (const TsMessage &message : file->messages) {
        if (!message.finished || message.translations.size() != (message.numerus ? forms : 1))
            wrong.append(message.key());
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(tst_translations_complete)
#include "tst_translations_complete.moc"
