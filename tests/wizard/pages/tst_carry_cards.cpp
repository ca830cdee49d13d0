// Many scripts that a run waits for: a card each, the first one open, the others on demand.
#include "engine/computers/read.h"
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/carry_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/carry_cards.h"
#include "wizard/pages/carry_panel.h"
#include "wizard/pages/long_column.h"
#include "wizard/pages/scroll_column.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/theme.h"

#include <QPointer>
#include <QTest>

using namespace credssp;

class tst_CarryCards : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

    [[nodiscard]] static std::vector<CarriedRequest> requests(int count);

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void othersOpenOnDemand();
    void whatStaysIsNotMadeAnew();
};

std::vector<CarriedRequest> tst_CarryCards::requests(int count)
{
    std::vector<CarriedRequest> requests;
    for (int i = 1; i <= count; ++i)
        requests.push_back(
            *questionsFor(QStringLiteral("node%1.contoso.com").arg(i), {BootRead{}}, 1795514400));
    return requests;
}

void tst_CarryCards::othersOpenOnDemand()
{
    Troubleshooting shared({false, QStringLiteral("HERE"), {}, {}, {}});
    CarryModel model(shared);
    model.setRequests(requests(60));
    ScrollColumn window;
    window.setAccessibleName(QStringLiteral("Scripts"));
    auto *cards = new CarryCards(model);
    window.add(cards);
    window.resize(900, 900);
    window.show();
    cards->refresh();
    const auto folds = [&] {
        QList<DisclosureButton *> found;
        for (DisclosureButton *fold : cards->findChildren<DisclosureButton *>())
            if (fold->accessibleName().startsWith(QLatin1String("Show the steps for")))
                found.append(fold);
        return found;
    };
    QTRY_COMPARE(cards->findChildren<Card *>().size(), 60);
    QCOMPARE(folds().size(), 59);
    QCOMPARE(cards->findChildren<CarryPanel *>().size(), 1);
    QVERIFY(cards->first() != nullptr && cards->first()->isVisible());

    DisclosureButton *second = folds().first();
    QCOMPARE(second->accessibleName(), QStringLiteral("Show the steps for NODE2"));
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(cards->findChildren<CarryPanel *>().size(), 2);
    const auto *column = window.findChild<LongColumn *>();
    const auto settled = [&] {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QTRY_VERIFY(column->isSettled());
        }
        QCOMPARE(test::clippedTexts(window), QStringList());
    };
    settled();
    QVERIFY(window.grab().save(QStringLiteral(SCREENSHOTS "/carry-cards-open.png")));
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(!cards->findChildren<CarryPanel *>().last()->isVisible());
    settled();
    QCOMPARE(test::namelessControls(window), QStringList());
    QCOMPARE(test::clashingMnemonics(window), QStringList());
    QVERIFY(window.grab().save(QStringLiteral(SCREENSHOTS "/carry-cards.png")));
}

void tst_CarryCards::whatStaysIsNotMadeAnew()
{
    Troubleshooting shared({false, QStringLiteral("HERE"), {}, {}, {}});
    CarryModel model(shared);
    const auto some = requests(3);
    model.setRequests(some);
    CarryCards cards(model);
    cards.show();
    cards.refresh();
    QTRY_COMPARE(cards.findChildren<Card *>().size(), 3);
    const QPointer<CarryPanel> panel = cards.findChild<CarryPanel *>();
    cards.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(panel);
    model.setRequests({some.at(1), some.at(2)});
    cards.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!panel);
    QTRY_COMPARE(cards.findChildren<Card *>().size(), 2);
}

QTEST_MAIN(tst_CarryCards)
#include "tst_carry_cards.moc"
