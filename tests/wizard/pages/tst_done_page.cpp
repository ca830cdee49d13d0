// The page "Done": what is on and the big button, keeping it on, taking back, texts, its keyboard, its names.
#include "tests/support/log_guard.h"
#include "tests/wizard/models/round_trip.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/done_model.h"
#include "wizard/pages/done_page.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/status_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

using namespace credssp;

class tst_DonePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>();
        m_shared = std::make_unique<Troubleshooting>(
            Surroundings{false, QStringLiteral("HERE"), {}, m_folder->path(), {}});
    }
    void cleanup()
    {
        m_shared.reset();
        QCOMPARE(m_log.verify(), QString());
    }

    void whatIsOnHasTheBigButton();
    void keepingItOnAsksForAReason();
    void takingBackLeadsToReview();
    void theTextIsHandedOn();
    void theTicketIsCopied();
    void earlierSessionsAreListed();
    void everythingHasANameAndAPlace_data();
    void everythingHasANameAndAPlace();
    void twoHundredServersDoNotBreakIt();

private:
    struct Shown
    {
        explicit Shown(Troubleshooting &shared)
            : model(shared)
            , page(new DonePage(model))
        {
            window.setPage(static_cast<int>(PageId::Done), page);
            window.resize(1024, 700);
            window.show();
            // Mnemonics belong to the active window.
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
        }
        [[nodiscard]] bool enter()
        {
            page->enter();
            return QTest::qWaitFor([this] { return !model.isReading(); }, 30000);
        }
        template <typename T> [[nodiscard]] T *find(const char *name) const
        {
            return page->findChild<T *>(QLatin1String(name));
        }

        DoneModel model;
        QWizard window;
        DonePage *page;
    };
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Troubleshooting> m_shared;
};

void tst_DonePage::whatIsOnHasTheBigButton()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("delegation-missing")));
    Shown shown(*m_shared);
    QVERIFY(!shown.find<QPushButton>("turnOff")->isVisible());
    QCOMPARE(test::apply(*m_shared, "reset-credssp"), QString());
    QVERIFY(shown.enter());
    auto *turnOff = shown.find<QPushButton>("turnOff");
    QVERIFY(turnOff->isVisible());
    QVERIFY(theme::isPrimary(turnOff));
    QVERIFY(shown.page->heading().contains(QStringLiteral("GATEWAY01")));
    QVERIFY(!shown.find<QLabel>("onText")->text().isEmpty());
    QSignalSpy asked(m_shared.get(), &Troubleshooting::pageRequested);
    QTest::keyClick(&shown.window, Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Review);
    QCOMPARE(m_shared->undertaking().remedy, QStringLiteral("turn-off-credssp"));

    QCOMPARE(test::carryOutRequested(*m_shared), QString());
    QVERIFY(shown.enter());
    QVERIFY(!turnOff->isVisible());
    QCOMPARE(shown.page->heading(), QStringLiteral("Done"));
}

void tst_DonePage::keepingItOnAsksForAReason()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("delegation-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "reset-credssp"), QString());
    QVERIFY(shown.enter());
    auto *reason = shown.find<QLineEdit>("reason");
    auto *record = shown.find<QPushButton>("record");
    QVERIFY(!reason->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(reason->isVisible());
    QCOMPARE(shown.window.focusWidget(), reason);
    QVERIFY(!record->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("  "));
    QVERIFY(!record->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("The cluster is built"));
    QVERIFY(record->isEnabled());
    record->click();
    QTRY_VERIFY(shown.find<QLabel>("kept")->text().contains(QStringLiteral("The cluster is built")));
    QVERIFY(!reason->isVisible());
    QVERIFY(!shown.find<StatusLabel>("status")->text().isEmpty());
    QVERIFY(shown.model.closingWarning().isEmpty());
}

void tst_DonePage::takingBackLeadsToReview()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QVERIFY(!shown.find<QPushButton>("undo")->isVisible());
    QCOMPARE(test::apply(*m_shared, "register-spn"), QString());
    QVERIFY(shown.enter());
    QSignalSpy asked(m_shared.get(), &Troubleshooting::pageRequested);
    QTest::keyClick(&shown.window, Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(m_shared->undertaking().kind, Undertaking::Kind::Undo);
    QCOMPARE(test::carryOutRequested(*m_shared), QString());
    QVERIFY(shown.enter());
    QVERIFY(!shown.find<QPushButton>("undo")->isVisible());
    QCOMPARE(shown.page->heading(), QStringLiteral("Everything was taken back"));
}

void tst_DonePage::theTextIsHandedOn()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("policy-managed")));
    Shown shown(*m_shared);
    Diagnosis diagnosis;
    diagnosis.handOn = QStringLiteral("Allow CredSSP for node1.\nNow it is 0.");
    m_shared->setDiagnosis(diagnosis);
    QVERIFY(shown.enter());
    auto *text = shown.find<QPlainTextEdit>("text");
    QVERIFY(text->isVisible());
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->toPlainText(), diagnosis.handOn);
    QVERIFY(!shown.find<QListView>("changes")->isVisible());
    auto *copy = shown.find<CopyButton>("copyText");
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), diagnosis.handOn);
    QVERIFY(copy->saysCopied());
}

void tst_DonePage::theTicketIsCopied()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QVERIFY(!shown.find<QPushButton>("save")->isEnabled());
    QCOMPARE(test::apply(*m_shared, "register-spn"), QString());
    QVERIFY(shown.enter());
    QVERIFY(shown.find<QPushButton>("save")->isEnabled());
    QTest::keyClick(&shown.window, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), shown.model.ticketText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_shared->madeSessions().first()));
}

void tst_DonePage::earlierSessionsAreListed()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("delegation-missing")));
    QCOMPARE(test::apply(*m_shared, "reset-credssp"), QString());
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    auto *expander = shown.page->findChild<Expander *>();
    QVERIFY(!expander->isVisible());
    QVERIFY(shown.enter());
    QTRY_VERIFY(expander->isVisible());
    auto *list = shown.find<QListWidget>("earlier");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("practice")));
}

void tst_DonePage::everythingHasANameAndAPlace_data()
{
    QTest::addColumn<QByteArray>("remedy");
    QTest::newRow("nothing was changed") << QByteArray();
    QTest::newRow("names registered") << QByteArray("register-spn");
    QTest::newRow("CredSSP is on") << QByteArray("reset-credssp");
}

void tst_DonePage::everythingHasANameAndAPlace()
{
    QFETCH(QByteArray, remedy);
    QVERIFY(m_shared->startPractice(QStringLiteral("four-servers")));
    Shown shown(*m_shared);
    if (!remedy.isEmpty())
        QCOMPARE(test::apply(*m_shared, remedy.constData()), QString());
    QVERIFY(shown.enter());
    if (auto *keep = shown.find<QPushButton>("keep"); keep->isVisible())
        keep->click();
    QCoreApplication::processEvents();
    QCOMPARE(test::namelessControls(shown.window).join(u'\n'), QString());
    QCOMPARE(test::clashingMnemonics(shown.window).join(u'\n'), QString());
    QCOMPARE(test::unreachableControls(shown.window).join(u'\n'), QString());
    QCOMPARE(test::clippedTexts(shown.window).join(u'\n'), QString());
}

void tst_DonePage::twoHundredServersDoNotBreakIt()
{
    Shown shown(*m_shared);
    std::vector<OutcomeRows::Row> rows;
    for (int i = 0; i < 200; ++i) {
        OutcomeRows::Row heading;
        heading.heading = true;
        heading.text = QStringLiteral("node%1.contoso.com").arg(i);
        rows.push_back(heading);
        OutcomeRows::Row step;
        step.text =
            QStringLiteral("Lets node%1.contoso.com accept CredSSP connections (server role).").arg(i);
        step.word = QStringLiteral("done");
        rows.push_back(step);
    }
    auto *list = shown.find<QListView>("changes");
    shown.model.changes().setRows(std::move(rows));
    list->parentWidget()->parentWidget()->show();
    QCoreApplication::processEvents();
    QVERIFY2(shown.window.height() <= 700, "the list scrolls, the window does not grow");
}

QTEST_MAIN(tst_DonePage)
#include "tst_done_page.moc"
