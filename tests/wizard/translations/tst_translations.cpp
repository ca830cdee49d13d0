#include "tests/support/log_guard.h"
#include "wizard/translations.h"

#include <QGuiApplication>
#include <QTest>

using namespace credssp;

namespace {

const QStringList all{QStringLiteral("de"),   QStringLiteral("en"), QStringLiteral("es"),
                      QStringLiteral("fr"),   QStringLiteral("ja"), QStringLiteral("pt_BR"),
                      QStringLiteral("zh_CN")};

QString oursNow()
{
    return QCoreApplication::translate("credssp::RestartComputers", "Restart the computers");
}

QString qtsNow()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

} // namespace

class tst_translations : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup();
    void languagesThatThereAre();
    void languageForAPerson_data();
    void languageForAPerson();
    void languageInForce_data();
    void languageInForce();
    void englishHasPlurals();
    void otherNamesForALanguage();
    void systemsLanguage();
    void laterCallReplacesEarlierOne();
    void unknownLanguage();
    void pseudoLanguages();

private:
    LogGuard m_log;
};

void tst_translations::cleanup()
{
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("en")));
    QCOMPARE(m_log.verify(), QString());
}

void tst_translations::languagesThatThereAre()
{
    QCOMPARE(availableLanguages(), all);
}

void tst_translations::languageForAPerson_data()
{
    QTest::addColumn<QStringList>("uiLanguages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *uiLanguages, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(uiLanguages).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << QString::fromLatin1(expected);
    };
    row("nothing known is English", "", "en");
    row("no language at all (LANG=C) is English", "C", "en");
    row("German", "de-DE de", "de");
    row("Austrian reads German", "de-AT de", "de");
    row("Portuguese of Portugal reads that of Brazil", "pt-PT pt", "pt_BR");
    row("Canadian French", "fr-CA", "fr");
    row("Chinese by country", "zh-CN", "zh_CN");
    row("Chinese by script", "zh-Hans-SG zh-Hans zh", "zh_CN");
    row("traditional Chinese is another script", "zh-TW zh-Hant-TW", "en");
    row("the first that there is", "it-IT it fr-FR fr en-US", "fr");
    row("English before German stays English", "en-US en de-DE", "en");
}

void tst_translations::languageForAPerson()
{
    QFETCH(QStringList, uiLanguages);
    QFETCH(QString, expected);
    QCOMPARE(languageFor(uiLanguages), expected);
}

void tst_translations::languageInForce_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("qts");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *language, const char *ours, const char *qts, const char *number) {
        QTest::newRow(language) << QString::fromUtf8(ours) << QString::fromUtf8(qts)
                                << QString::fromUtf8(number);
    };
    row("de", "Die Computer neu starten", "Abbrechen", "1.234,5");
    row("en", "Restart the computers", "Cancel", "1,234.5");
    row("es", "Reiniciar los equipos", "Cancelar", "1234,5");
    row("fr", "Redémarrer les ordinateurs", "Annuler", "1\u202f234,5");
    row("ja", "コンピューターを再起動する", "キャンセル", "1,234.5");
    row("pt_BR", "Reiniciar os computadores", "Cancelar", "1.234,5");
    row("zh_CN", "重启计算机", "取消", "1,234.5");
}

void tst_translations::languageInForce()
{
    QFETCH(QString, ours);
    QFETCH(QString, qts);
    QFETCH(QString, number);
    QVERIFY(installTranslations(*QCoreApplication::instance(), QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(oursNow(), ours);
    QCOMPARE(qtsNow(), qts);
    QCOMPARE(QLocale().toString(1234.5), number);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_translations::englishHasPlurals()
{
    const auto changes = [](int n) {
        return QCoreApplication::translate("credssp::CauseTexts", "This makes %n change(s).", nullptr, n);
    };
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("en")));
    QCOMPARE(changes(1), QStringLiteral("This makes 1 change."));
    QCOMPARE(changes(2), QStringLiteral("This makes 2 changes."));
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("pseudo")));
    QVERIFY2(changes(1).startsWith(QString::fromUtf8("[Ţĥííš ṁááķééš 1 çĥááñĝéé.")), qPrintable(changes(1)));
}

void tst_translations::otherNamesForALanguage()
{
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de-AT")));
    QCOMPARE(qtsNow(), QStringLiteral("Abbrechen"));
}

void tst_translations::systemsLanguage()
{
    // The tests run with LC_ALL=C.UTF-8.
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de")));
    QVERIFY(installTranslations(*QCoreApplication::instance(), QString()));
    QCOMPARE(qtsNow(), QStringLiteral("Cancel"));
}

void tst_translations::laterCallReplacesEarlierOne()
{
    const QString english = oursNow();
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("pseudo-rtl")));
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("en")));
    QCOMPARE(oursNow(), english);
    QCOMPARE(qtsNow(), QStringLiteral("Cancel"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_translations::unknownLanguage()
{
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de")));
    const Result<void> result = installTranslations(*QCoreApplication::instance(), QStringLiteral("klingon"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().detail.contains(QStringLiteral("klingon")), qPrintable(result.error().detail));
    QVERIFY2(result.error().detail.contains(all.join(QStringLiteral(", "))),
             qPrintable(result.error().detail));
    QCOMPARE(qtsNow(), QStringLiteral("Abbrechen"));
}

void tst_translations::pseudoLanguages()
{
    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("pseudo")));
    QCOMPARE(qtsNow(), QString::fromUtf8("[Çááñçééļ]"));
    QVERIFY2(oursNow().startsWith(QStringLiteral("[Ŕééš")), qPrintable(oursNow()));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));

    QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("pseudo-rtl")));
    QCOMPARE(qtsNow(), QString::fromUtf8("[Çááñçééļ]"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(tst_translations)
#include "tst_translations.moc"
