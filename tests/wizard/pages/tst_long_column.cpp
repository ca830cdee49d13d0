// Hundreds of widgets in a column: what is in view is there at once, the rest in later turns, and nobody
// waits.
#include "tests/support/log_guard.h"
#include "wizard/pages/long_column.h"
#include "wizard/pages/scroll_column.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace credssp;

class tst_LongColumn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void standsAsALayoutWouldHaveIt();
    void manyAreMeasuredInLaterTurns();
    void aNewWidthMeasuresWhatIsInViewFirst();
    void ofManyThoseNearAreShown();
    void tabWalksThroughAll();
    void whatHasTheFocusStays();
    void whatIsHiddenTakesNoRoom();
    void whatGrowsPushesTheOthers();
    void clearsItself();

private:
    static constexpr int many = 400;
    /// Room for about five cards.
    struct Shown
    {
        explicit Shown(int count)
            : column(area.findChild<LongColumn *>())
        {
            for (int i = 0; i < count; ++i)
                add();
            area.resize(500, 400);
            area.show();
        }
        void add()
        {
            auto *card = new Card(&area);
            card->column()->addWidget(new WrapLabel(
                QStringLiteral(
                    "Change %1 says what it does in a sentence that needs two lines where there is "
                    "little room, and one where there is much of it.")
                    .arg(cards.size()),
                card));
            card->column()->addWidget(new QPushButton(QStringLiteral("Read"), card));
            area.add(card);
            cards.push_back(card);
        }
        [[nodiscard]] bool settle() const
        {
            return QTest::qWaitFor([this] { return column->isSettled(); }, 60000);
        }
        [[nodiscard]] std::ptrdiff_t visible() const
        {
            return std::ranges::count_if(cards, [](const Card *card) { return card->isVisible(); });
        }

        ScrollColumn area;
        LongColumn *column;
        std::vector<Card *> cards;
    };

    LogGuard m_log;
};

void tst_LongColumn::standsAsALayoutWouldHaveIt()
{
    Shown shown(5);
    QVERIFY(shown.settle());
    int top = 0;
    for (const Card *card : shown.cards) {
        QVERIFY(card->isVisible());
        QCOMPARE(card->pos(), QPoint(0, top));
        QCOMPARE(card->width(), shown.column->width());
        QCOMPARE(card->height(), card->heightForWidth(card->width()));
        top += card->height() + theme::related;
    }
    QTRY_COMPARE(shown.column->height(), top - theme::related);
}

void tst_LongColumn::manyAreMeasuredInLaterTurns()
{
    Shown shown(many);
    QVERIFY2(shown.column->measured() < many / 2, "the first picture does not wait for all");
    QVERIFY(!shown.column->isSettled());
    QVERIFY(shown.settle());
    QTRY_VERIFY(shown.column->height() > many * shown.cards.front()->height());
    QVERIFY2(shown.column->measured() < 3 * many, "a new one does not have the others measured again");
}

void tst_LongColumn::aNewWidthMeasuresWhatIsInViewFirst()
{
    Shown shown(many);
    QVERIFY(shown.settle());
    shown.area.verticalScrollBar()->setValue(shown.area.verticalScrollBar()->maximum());
    const int before = shown.column->measured();
    shown.area.resize(350, 400);
    QVERIFY2(shown.column->measured() - before < many / 2, "the window is not to wait for all");
    const Card *last = shown.cards.back();
    QCOMPARE(last->width(), shown.column->width());
    QCOMPARE(last->height(), last->heightForWidth(last->width()));
    QVERIFY(shown.settle());
    for (const Card *card : shown.cards)
        QCOMPARE(card->height(), card->heightForWidth(shown.column->width()));
}

void tst_LongColumn::ofManyThoseNearAreShown()
{
    Shown few(LongColumn::shownAtOnce);
    QVERIFY(few.settle());
    QTRY_COMPARE(few.visible(), std::ptrdiff_t(LongColumn::shownAtOnce));

    Shown shown(many);
    QVERIFY(shown.settle());
    QVERIFY(shown.visible() < 40);
    QScrollBar *bar = shown.area.verticalScrollBar();
    for (const int value : {bar->maximum() / 2, bar->maximum(), bar->maximum() / 3, 0}) {
        bar->setValue(value);
        const QRect view(0, value, shown.column->width(), shown.area.viewport()->height());
        for (const Card *card : shown.cards)
            QVERIFY2(!view.intersects(card->geometry()) || card->isVisible(), "there is a gap in the list");
        QVERIFY(shown.visible() < 40);
    }
}

void tst_LongColumn::tabWalksThroughAll()
{
    Shown shown(many);
    QVERIFY(shown.settle());
    QVERIFY(QTest::qWaitForWindowActive(&shown.area));
    const auto buttonOf = [](Card *card) { return card->findChild<QPushButton *>(); };
    buttonOf(shown.cards.front())->setFocus();
    for (int i = 1; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttonOf(shown.cards.at(static_cast<std::size_t>(i))));
    }
    // Backwards from the first it comes to the very last.
    buttonOf(shown.cards.front())->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), buttonOf(shown.cards.back()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), buttonOf(shown.cards.at(many - 2)));
}

void tst_LongColumn::whatHasTheFocusStays()
{
    Shown shown(many);
    QVERIFY(shown.settle());
    QVERIFY(QTest::qWaitForWindowActive(&shown.area));
    auto *button = shown.cards.at(1)->findChild<QPushButton *>();
    button->setFocus();
    shown.area.verticalScrollBar()->setValue(shown.area.verticalScrollBar()->maximum());
    QVERIFY(!shown.cards.at(2)->isVisible());
    QCOMPARE(QApplication::focusWidget(), button);
}

void tst_LongColumn::whatIsHiddenTakesNoRoom()
{
    Shown shown(5);
    QVERIFY(shown.settle());
    const QPoint place = shown.cards.at(2)->pos();
    shown.cards.at(2)->hide();
    QTRY_COMPARE(shown.cards.at(3)->pos(), place);
    QVERIFY(shown.settle());
    QVERIFY(!shown.cards.at(2)->isVisible());
    shown.cards.at(2)->show();
    QTRY_COMPARE(shown.cards.at(3)->y(), place.y() + shown.cards.at(2)->height() + theme::related);
}

void tst_LongColumn::whatGrowsPushesTheOthers()
{
    Shown shown(many);
    QVERIFY(shown.settle());
    const int before = shown.cards.at(1)->y();
    const int measured = shown.column->measured();
    shown.cards.at(0)->column()->addWidget(new WrapLabel(QStringLiteral("One line more"), shown.cards.at(0)));
    QTRY_VERIFY(shown.cards.at(1)->y() > before);
    QVERIFY(shown.settle());
    QVERIFY2(shown.column->measured() < measured + 20, "only the one that has changed is measured");
    QCOMPARE(shown.cards.at(1)->y(), shown.cards.at(0)->height() + theme::related);
}

void tst_LongColumn::clearsItself()
{
    Shown shown(many);
    shown.area.clear();
    QVERIFY(shown.area.isEmpty());
    QTRY_COMPARE(shown.column->height(), 0);
    shown.cards.clear();
    shown.add();
    QTRY_COMPARE(shown.column->height(), shown.cards.front()->height());
    QTRY_VERIFY(shown.cards.front()->isVisible());
}

QTEST_MAIN(tst_LongColumn)
#include "tst_long_column.moc"
