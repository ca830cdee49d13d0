// Every page as people meet it, in one language, scheme and scale per run: a picture of each, and what must
// hold on each: every control has a name, a place in Tab's order and a letter of its own, no text is cut,
// none is left untranslated, and the window keeps the size that it was given.
//
// The run's looks come from the environment: PAGES_LANGUAGE, PAGES_SCHEME (light, dark, high-contrast), and
// Qt's own QT_SCALE_FACTOR.
#include "tests/support/log_guard.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/accessibility.h"
#include "tests/wizard/support/journey.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/pages/carry_dialog.h"
#include "wizard/pages/long_column.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/theme.h"

#include <QDir>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
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
    void scriptsForServers();

private:
    /// @p what goes before the picture's name.
    void look(test::Journey &journey, const QString &what = {});
    void lookAtDialog(test::Journey &journey, QWidget &dialog, const QString &name);
    void requireAll(test::Journey &journey, QWidget &window);
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

void tst_EveryPage::requireAll(test::Journey &journey, QWidget &window)
{
    require(test::namelessControls(window), "no name");
    require(test::clashingMnemonics(window), "one letter, two controls");
    require(test::unreachableControls(window), "not reached by Tab");
    require(test::clippedTexts(window), "cut off");
    if (m_language == QLatin1String("pseudo"))
        require(test::untranslatedTexts(window, journey.names()), "not translatable");
}

void tst_EveryPage::lookAtDialog(test::Journey &journey, QWidget &dialog, const QString &name)
{
    const auto columns = dialog.findChildren<LongColumn *>();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QTRY_VERIFY(std::ranges::all_of(columns, &LongColumn::isSettled));
    }
    QVERIFY(dialog.grab().save(QStringLiteral(SCREENSHOTS "/pages/%1/%2.png").arg(m_looks, name)));
    const qsizetype before = m_faults.size();
    requireAll(journey, dialog);
    if (m_faults.size() != before)
        m_faults.insert(before, QStringLiteral("\n%1\n").arg(name));
}

void tst_EveryPage::look(test::Journey &journey, const QString &what)
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
    const QString file = QStringLiteral(SCREENSHOTS "/pages/%1/%2%3-%4.png")
                             .arg(m_looks, what)
                             .arg(journey.window().currentId() + 1)
                             .arg(name);
    QVERIFY(journey.window().grab().save(file));
    TroubleshootingWizard &window = journey.window();
    const qsizetype before = m_faults.size();
    requireAll(journey, window);
    if (page.parentWidget()->backgroundRole() != QPalette::Window)
        require({page.heading()}, "the ground of an input around the page");
    if (window.size() != m_size)
        require({QStringLiteral("%1x%2").arg(window.width()).arg(window.height())}, "the window grew");
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

/// A server that is asked by hand, and changes that a person takes there.
void tst_EveryPage::scriptsForServers()
{
    m_faults.clear();
    const QTemporaryDir folder;
    Surroundings place{false, QStringLiteral("HERE"), {}, folder.path(), {}};
    place.carriedFolder = folder.filePath(QStringLiteral("carried"));
    place.carriesInPractice = true;
    test::Journey journey(place);
    journey.window().resize(m_size);
    QVERIFY(journey.practise(QStringLiteral("server-off")));
    const auto store = test::practiceStoreOf(journey.shared());
    QVERIFY(store != nullptr);
    test::ScriptCarrier carrier(store);
    const auto drop = [&](QWidget &target) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(carrier.answer(carrier.waiting(place.carriedFolder)))});
        QDragEnterEvent entered(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &entered);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &dropped);
    };
    const QString carried = QStringLiteral("carried-");

    QVERIFY2(journey.goOnTo(PageId::Check), qPrintable(journey.everythingSaid()));
    journey.settle();
    QTest::keyClick(journey.page().findChild<QListView *>(QStringLiteral("computers")), Qt::Key_End);
    QTest::keyClick(journey.page().findChild<QPushButton *>(QStringLiteral("askByHand")), Qt::Key_Space);
    QPointer<CarryDialog> dialog = journey.page().findChild<CarryDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("openAnswer")) != nullptr);
    journey.settle();
    look(journey, carried + QStringLiteral("waits-"));
    lookAtDialog(journey, *dialog, carried + QStringLiteral("dialog"));
    for (DisclosureButton *fold : dialog->findChildren<DisclosureButton *>())
        QTest::keyClick(fold, Qt::Key_Space);
    lookAtDialog(journey, *dialog, carried + QStringLiteral("dialog-open"));
    drop(*dialog);
    QTRY_VERIFY(!dialog);
    journey.settle();
    look(journey, carried);

    for (const PageId page : {PageId::Review, PageId::Change}) {
        QVERIFY2(journey.goOnTo(page), qPrintable(journey.everythingSaid()));
        journey.settle();
        look(journey, carried + (page == PageId::Change ? QStringLiteral("waits-") : QString()));
    }
    drop(journey.page());
    journey.settle();
    look(journey, carried);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults));
}

QTEST_MAIN(tst_EveryPage)
#include "tst_every_page.moc"
