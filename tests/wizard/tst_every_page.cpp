// Every page as people meet it, in one language, scheme and scale per run: a picture of each, and what must
// hold on each: every control has a name, a place in Tab's order and a letter of its own, no text is cut,
// none is left untranslated, and the window keeps the size that it was given.
//
// The run's looks come from the environment: PAGES_LANGUAGE, PAGES_SCHEME (light, dark, high-contrast), and
// Qt's own QT_SCALE_FACTOR.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "tests/wizard/support/journey.h"
#include "wizard/pages/long_column.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/theme.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_EveryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void pages();

private:
    void look(test::Journey &journey);
    void require(const QStringList &faults, const char *what);

    LogGuard m_log;
    QString m_language;
    QString m_looks;
    QString m_faults;
    QSize m_size{1024, 700};
};

void tst_EveryPage::initTestCase()
{
    m_language = qEnvironmentVariable("PAGES_LANGUAGE", QStringLiteral("en"));
    const QString scheme = qEnvironmentVariable("PAGES_SCHEME", QStringLiteral("light"));
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    m_looks = QStringLiteral("%1-%2-%3").arg(m_language, scheme, scale);
    // Longer texts get the larger of the two sizes that the window is made for.
    if (m_language != QLatin1String("en"))
        m_size = {1100, 740};
    const auto speaking = installTranslations(*qApp, m_language);
    QVERIFY2(speaking, speaking ? "" : qPrintable(errorText(speaking.error())));
    theme::install(*qApp, scheme == QLatin1String("dark")            ? theme::Scheme::Dark
                          : scheme == QLatin1String("high-contrast") ? theme::Scheme::HighContrast
                                                                     : theme::Scheme::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS "/pages/") + m_looks));
}

void tst_EveryPage::require(const QStringList &faults, const char *what)
{
    for (const QString &fault : faults)
        m_faults += QStringLiteral("%1: %2\n").arg(QLatin1String(what), fault);
}

void tst_EveryPage::look(test::Journey &journey)
{
    // A text that has just changed gets its place with the next layout.
    StepPage &page = journey.page();
    const auto columns = page.findChildren<LongColumn *>();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QTRY_VERIFY(std::ranges::all_of(columns, &LongColumn::isSettled));
    }
    const QString name =
        QString::fromLatin1(page.metaObject()->className()).section(QStringLiteral("::"), -1);
    const QString file = QStringLiteral(SCREENSHOTS "/pages/%1/%2-%3.png")
                             .arg(m_looks)
                             .arg(journey.window().currentId() + 1)
                             .arg(name);
    QVERIFY(journey.window().grab().save(file));
    TroubleshootingWizard &window = journey.window();
    const qsizetype before = m_faults.size();
    require(test::namelessControls(window), "no name");
    require(test::clashingMnemonics(window), "one letter, two controls");
    require(test::unreachableControls(window), "not reached by Tab");
    require(test::clippedTexts(window), "cut off");
    if (page.parentWidget()->backgroundRole() != QPalette::Window)
        require({page.heading()}, "the ground of an input around the page");
    if (window.size() != m_size)
        require({QStringLiteral("%1x%2").arg(window.width()).arg(window.height())}, "the window grew");
    if (m_language == QLatin1String("pseudo"))
        require(test::untranslatedTexts(window, journey.names()), "not translatable");
    if (m_faults.size() != before)
        m_faults.insert(before, QStringLiteral("\n%1\n").arg(name));
}

void tst_EveryPage::pages()
{
    test::Journey journey;
    journey.window().resize(m_size);
    QVERIFY(journey.practise(QStringLiteral("four-servers")));
    for (int i = 0; i < pageCount; ++i) {
        // What is under way would be another picture each time, and its words are not laid out yet.
        journey.settle();
        look(journey);
        if (journey.isAt(PageId::Done))
            break;
        if (journey.isAt(PageId::Result))
            QVERIFY(journey.tryAgain());
        else if (journey.isAt(PageId::Change) || journey.isAt(PageId::Check))
            look(journey);
        QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
        // The first remedy cures one server; the second round leads to the last page.
        if (journey.isAt(PageId::Cause) && !journey.shared().tried().isEmpty())
            QVERIFY2(journey.goOnTo(PageId::Result) && journey.tryAgain() && journey.goOn(),
                     qPrintable(journey.everythingSaid()));
    }
    QVERIFY2(journey.isAt(PageId::Done), qPrintable(journey.everythingSaid()));
    journey.settle();
    look(journey);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults));
}

QTEST_MAIN(tst_EveryPage)
#include "tst_every_page.moc"
