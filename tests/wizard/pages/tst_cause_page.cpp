// The page "What we found": what it shows of its model, its keyboard, its names, and pictures to look at.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/cause_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/cause_page.h"
#include "wizard/pages/cause_parts.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_CausePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theRecommendedOneIsChosen();
    void cardsAreChosenByKeyboard();
    void stepsByHandAreTickedFirst();
    void aPolicyEndsWithATextToCopy();
    void healthySaysSoAndFinishes();
    void whatWasTriedIsSaid();
    void whatFailedCanBeAskedAgain();
    void whatTakesLongCanBeStopped();
    void whatFitsDoesNotScroll_data();
    void whatFitsDoesNotScroll();
    void manyRemediesScroll();
    void everythingHasANameAndAPlace_data();
    void everythingHasANameAndAPlace();
    void picture_data();
    void picture();

private:
    /// The page alone in its frame, over a scenario with the error that it shows.
    struct Window
    {
        explicit Window(const QString &folder, const QString &scenario)
            : shared({false, QStringLiteral("HERE"), {}, folder, {}})
            , model(shared)
        {
            page = new CausePage(model);
            wizard.setWizardStyle(QWizard::ModernStyle);
            wizard.setOptions(QWizard::NoCancelButton);
            wizard.setPage(static_cast<int>(PageId::Cause), page);
            for (const PageId next : {PageId::Review, PageId::Done})
                wizard.setPage(static_cast<int>(next), new QWizardPage);
            wizard.resize(1024, 700);
            start(shared, scenario);
        }
        void show()
        {
            wizard.show();
            QVERIFY(QTest::qWaitForWindowActive(&wizard));
            page->enter();
            QTRY_VERIFY(!model.isBusy());
        }
        [[nodiscard]] std::vector<ChoiceCard *> cards() const
        {
            const auto found = page->findChildren<ChoiceCard *>();
            return {found.begin(), found.end()};
        }
        [[nodiscard]] QAbstractButton *primary() const { return wizard.button(QWizard::NextButton); }

        Troubleshooting shared;
        CauseModel model;
        QWizard wizard;
        CausePage *page = nullptr;
    };
    static void start(Troubleshooting &shared, const QString &scenario);

    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_CausePage::start(Troubleshooting &shared, const QString &scenario)
{
    QVERIFY(shared.startPractice(scenario));
    const QTemporaryDir journal;
    auto store = PracticeStore::open(scenario, {});
    QVERIFY(store.has_value());
    const QString message = test::Job(*store, journal.path()).tryIt();
    shared.setError(message, identify(message));
}

void tst_CausePage::theRecommendedOneIsChosen()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    window.show();
    const auto cards = window.cards();
    QCOMPARE(cards.size(), window.model.remedies().size());
    QVERIFY(cards.front()->isChecked());
    QVERIFY(cards.front()->isExpanded());
    QCOMPARE(cards.front()->radioButton()->accessibleName(), window.model.remedies().front().goal);
    for (std::size_t i = 1; i < cards.size(); ++i) {
        QVERIFY(!cards.at(i)->isChecked());
        QVERIFY(!cards.at(i)->isExpanded());
    }
    QVERIFY(window.primary()->isEnabled());
    QCOMPARE(window.primary()->text(), QStringLiteral("&Review the changes"));
    QCOMPARE(window.page->findChild<QLabel *>(QStringLiteral("status"))->text(), window.model.planSentence());
    window.wizard.next();
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Review));
}

void tst_CausePage::cardsAreChosenByKeyboard()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    window.show();
    const auto cards = window.cards();
    cards.front()->radioButton()->setFocus();
    QTest::keyClick(cards.front()->radioButton(), Qt::Key_Down);
    QCOMPARE(window.model.chosen(), 1);
    QVERIFY(cards.at(1)->isChecked());
    QVERIFY(cards.at(1)->radioButton()->hasFocus());
    QTRY_VERIFY(!window.model.isBusy());
    QCOMPARE(window.shared.undertaking().remedy, window.model.remedies().at(1).id);
    QTest::keyClick(cards.at(1)->radioButton(), Qt::Key_Up);
    QCOMPARE(window.model.chosen(), 0);
    QTRY_VERIFY(!window.model.isBusy());
}

void tst_CausePage::stepsByHandAreTickedFirst()
{
    Window window(m_folder.path(), QStringLiteral("oracle-mismatch"));
    window.show();
    auto *list = window.page->findChild<ManualList *>();
    QVERIFY(list != nullptr);
    QCOMPARE(list->boxes().size(), window.model.manualSteps().size());
    QCOMPARE(window.primary()->text(), QStringLiteral("&Go on"));
    for (QCheckBox *box : list->boxes()) {
        QVERIFY(!window.primary()->isEnabled());
        QVERIFY(!box->accessibleName().isEmpty());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    QVERIFY(window.primary()->isEnabled());
    QVERIFY(window.shared.manualDone());
    QTest::mouseClick(list->boxes().front()->parentWidget(), Qt::LeftButton, {}, {200, 8});
    QVERIFY2(!window.primary()->isEnabled(), "the words are as good to press as the box");

    list->findChild<CopyButton *>()->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(window.model.manualSteps().front().text));
}

void tst_CausePage::aPolicyEndsWithATextToCopy()
{
    Window window(m_folder.path(), QStringLiteral("policy-managed"));
    window.show();
    QVERIFY(window.cards().empty());
    auto *text = window.page->findChild<HandOnView *>();
    QVERIFY(text != nullptr && text->isVisible());
    QVERIFY(text->textEdit()->isReadOnly());
    QCOMPARE(text->textEdit()->toPlainText(), window.model.handOn());
    text->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), window.model.handOn());
    QVERIFY(text->copyButton()->saysCopied());
    QCOMPARE(window.primary()->text(), QStringLiteral("&Finish"));
    QCOMPARE(window.page->nextId(), static_cast<int>(PageId::Done));
    window.wizard.next();
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Done));
}

void tst_CausePage::healthySaysSoAndFinishes()
{
    Window window(m_folder.path(), QStringLiteral("healthy"));
    window.show();
    QVERIFY(window.page->findChild<QLabel *>(QStringLiteral("purpose"))
                ->text()
                .contains(QLatin1String("Nothing is wrong")));
    QCOMPARE(window.primary()->text(), QStringLiteral("&Finish"));
    QVERIFY(window.primary()->isEnabled());
    QVERIFY(window.page->findChildren<HandOnView *>().isEmpty());
}

void tst_CausePage::whatWasTriedIsSaid()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    window.show();
    const auto *tried = window.page->findChild<QLabel *>(QStringLiteral("tried"));
    QVERIFY(!tried->isVisible());
    const QString first = window.model.remedies().front().title;
    window.shared.addTried(window.model.remedies().front().id);
    window.page->enter();
    QTRY_VERIFY(!window.model.isBusy());
    QVERIFY(tried->isVisible());
    QVERIFY(tried->text().contains(first));
    QVERIFY(window.cards().front()->isChecked());
}

void tst_CausePage::whatFailedCanBeAskedAgain()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    window.shared.setComputers(QStringLiteral("nobody.contoso.com"), window.shared.servers());
    window.show();
    Notice *notice = nullptr;
    for (Notice *each : window.page->findChildren<Notice *>())
        if (each->objectName() != QLatin1String("banner"))
            notice = each;
    QVERIFY(notice != nullptr);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QLatin1String("nobody.contoso.com")));
    QVERIFY(!window.primary()->isEnabled());
    auto *again = notice->findChild<QPushButton *>();
    QVERIFY(again->isVisible());
    window.shared.setComputers(QStringLiteral("gateway01.contoso.com"), window.shared.servers());
    emit notice->actionTriggered();
    QTRY_VERIFY(!window.model.isBusy());
    QVERIFY(!notice->isVisible());
    QVERIFY(window.primary()->isEnabled());
}

void tst_CausePage::whatTakesLongCanBeStopped()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    QSemaphore goOn;
    window.shared.worker().run(
        this,
        [&](std::stop_token) {
            goOn.acquire();
            return 0;
        },
        [](int) {});
    window.wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.wizard));
    window.page->enter();
    auto *stop = window.page->findChild<QPushButton *>(QStringLiteral("stop"));
    QVERIFY2(!stop->isVisible(), "what is quick shows no bar");
    QTRY_VERIFY(stop->isVisible());
    QVERIFY(!window.primary()->isEnabled());
    stop->click();
    goOn.release();
    QTRY_VERIFY(!window.model.isBusy());
    QCOMPARE(window.model.stage(), CauseModel::Stage::Canceled);
    QVERIFY(!stop->isVisible());
}

void tst_CausePage::whatFitsDoesNotScroll_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("three cards, two of them long") << QStringLiteral("spn-missing");
    QTest::newRow("a card and steps by hand") << QStringLiteral("oracle-mismatch");
    QTest::newRow("a text that scrolls by itself") << QStringLiteral("policy-managed");
}

void tst_CausePage::whatFitsDoesNotScroll()
{
    QFETCH(QString, scenario);
    Window window(m_folder.path(), scenario);
    window.show();
    const auto *scroll = window.page->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(window.wizard.size(), QSize(1024, 700));
}

void tst_CausePage::manyRemediesScroll()
{
    Window window(m_folder.path(), QStringLiteral("spn-missing"));
    window.show();
    Diagnosis many = *window.shared.diagnosis();
    const RankedRemedy first = many.remedies.front();
    for (int i = 0; i < 12; ++i)
        many.remedies.push_back(first);
    window.shared.setError(QString(), {}); // forgets what is shown
    window.shared.setDiagnosis(many);
    window.page->enter();
    QTRY_VERIFY(!window.model.isBusy());
    const auto *scroll = window.page->findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(window.wizard.size(), QSize(1024, 700));
    const auto cards = window.cards();
    cards.back()->radioButton()->setFocus();
    cards.back()->radioButton()->click();
    const QRect shown(scroll->viewport()->mapToGlobal(QPoint()), scroll->viewport()->size());
    QTRY_VERIFY2(shown.intersects(QRect(cards.back()->radioButton()->mapToGlobal(QPoint()),
                                        cards.back()->radioButton()->size())),
                 "what has the focus is in sight");
    QTRY_VERIFY(!window.model.isBusy());
}

void tst_CausePage::everythingHasANameAndAPlace_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("cards") << QStringLiteral("spn-missing");
    QTest::newRow("steps by hand") << QStringLiteral("trust-broken");
    QTest::newRow("a text to hand on") << QStringLiteral("policy-managed");
    QTest::newRow("nothing wrong") << QStringLiteral("healthy");
}

void tst_CausePage::everythingHasANameAndAPlace()
{
    QFETCH(QString, scenario);
    Window window(m_folder.path(), scenario);
    window.show();
    for (Expander *expander : window.page->findChildren<Expander *>())
        expander->setExpanded(true);
    QCOMPARE(test::namelessControls(window.wizard), QStringList());
    QCOMPARE(test::clashingMnemonics(window.wizard), QStringList());
    QCOMPARE(test::unreachableControls(window.wizard), QStringList());
    QTRY_COMPARE(test::clippedTexts(window.wizard).join(QLatin1Char('\n')), QString());
}

void tst_CausePage::picture_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("tried");
    const QSize narrow(1024, 700);
    const QSize wide(1140, 740);
    const auto row = [](const char *name, const char *scenario, QSize size, theme::Scheme scheme,
                        bool open = false, int tried = 0) {
        QTest::newRow(name) << QString::fromLatin1(scenario) << size << scheme << open << tried;
    };
    row("spn-missing", "spn-missing", wide, theme::Scheme::Light);
    row("spn-missing-narrow-dark", "spn-missing", narrow, theme::Scheme::Dark);
    row("spn-missing-open", "spn-missing", narrow, theme::Scheme::Light, true);
    row("spn-missing-tried", "spn-missing", wide, theme::Scheme::Light, false, 1);
    row("nothing-left", "spn-missing", wide, theme::Scheme::Light, false, 9);
    row("four-servers", "four-servers", narrow, theme::Scheme::Light);
    row("four-servers-dark", "four-servers", wide, theme::Scheme::Dark);
    row("policy-managed", "policy-managed", narrow, theme::Scheme::Light);
    row("policy-managed-dark", "policy-managed", wide, theme::Scheme::Dark);
    row("by-hand", "oracle-mismatch", narrow, theme::Scheme::Light);
    row("by-hand-long-dark", "trust-broken", wide, theme::Scheme::Dark);
    row("another-name", "by-address", narrow, theme::Scheme::Light);
    row("healthy", "healthy", narrow, theme::Scheme::Light);
    row("healthy-dark", "healthy", wide, theme::Scheme::Dark);
    row("high-contrast", "spn-missing", narrow, theme::Scheme::HighContrast);
}

void tst_CausePage::picture()
{
    QFETCH(QString, scenario);
    QFETCH(QSize, size);
    QFETCH(theme::Scheme, scheme);
    QFETCH(bool, open);
    QFETCH(int, tried);
    theme::install(*qApp, scheme);
    Troubleshooting shared({false, QStringLiteral("HERE"), {}, m_folder.path(), {}});
    TroubleshootingWizard window(shared);
    window.resize(size);
    start(shared, scenario);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.goTo(PageId::Cause);
    auto *page = window.stepPage(PageId::Cause);
    QTRY_VERIFY(shared.diagnosis() && !shared.worker().isBusy());
    for (int i = 0; i < tried && !shared.diagnosis()->remedies.empty(); ++i) {
        shared.addTried(shared.diagnosis()->remedies.front().id);
        page->enter();
        QTRY_VERIFY(shared.diagnosis() && !shared.worker().isBusy());
    }
    for (Expander *expander : page->findChildren<Expander *>())
        expander->setExpanded(open);
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), size);
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS "/pages")));
    QVERIFY(window.grab().save(
        QStringLiteral(SCREENSHOTS "/pages/cause-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    theme::install(*qApp, theme::Scheme::Light);
}

QTEST_MAIN(tst_CausePage)
#include "tst_cause_page.moc"
