// The rail tells by shape and word where one is, and leads back.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/step_rail.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace credssp;

namespace {

const QStringList titles{QStringLiteral("Error"), QStringLiteral("Computers"), QStringLiteral("Check"),
                         QStringLiteral("Cause")};

QList<QPushButton *> buttonsOf(const StepRail &rail)
{
    return rail.findChildren<QPushButton *>();
}

} // namespace

class tst_StepRail : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void saysEachState_data();
    void saysEachState();
    void leadsBack();
    void lockedLeadsNowhere();
    void shapesDiffer();
    void keepsItsWidth_data();
    void keepsItsWidth();

private:
    LogGuard m_log;
};

void tst_StepRail::saysEachState_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("reached");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<bool>>("links");
    QTest::addColumn<QString>("summary");
    QTest::newRow("at the start") << 0 << 0
                                  << QStringList{QStringLiteral("Error, current step"),
                                                 QStringLiteral("Computers, ahead"),
                                                 QStringLiteral("Check, ahead"),
                                                 QStringLiteral("Cause, ahead")}
                                  << QList<bool>{false, false, false, false}
                                  << QStringLiteral("Step 1 of 4 · Error");
    QTest::newRow("in the middle") << 2 << 2
                                   << QStringList{QStringLiteral("Error, done"),
                                                  QStringLiteral("Computers, done"),
                                                  QStringLiteral("Check, current step"),
                                                  QStringLiteral("Cause, ahead")}
                                   << QList<bool>{true, true, false, false}
                                   << QStringLiteral("Step 3 of 4 · Check");
    QTest::newRow("gone back") << 1 << 3
                               << QStringList{QStringLiteral("Error, done"),
                                              QStringLiteral("Computers, current step"),
                                              QStringLiteral("Check, seen before"),
                                              QStringLiteral("Cause, seen before")}
                               << QList<bool>{true, false, true, true}
                               << QStringLiteral("Step 2 of 4 · Computers");
    QTest::newRow("a reached step behind the current one means nothing")
        << 1 << 0
        << QStringList{QStringLiteral("Error, done"), QStringLiteral("Computers, current step"),
                       QStringLiteral("Check, ahead"), QStringLiteral("Cause, ahead")}
        << QList<bool>{true, false, false, false} << QStringLiteral("Step 2 of 4 · Computers");
}

void tst_StepRail::saysEachState()
{
    QFETCH(int, current);
    QFETCH(int, reached);
    QFETCH(QStringList, names);
    QFETCH(QList<bool>, links);
    QFETCH(QString, summary);
    StepRail rail;
    rail.setSteps(titles);
    rail.setState(current, reached);
    QStringList said;
    QList<bool> lead;
    for (const QPushButton *button : buttonsOf(rail)) {
        said.append(button->accessibleName());
        lead.append(button->isEnabled() && (button->focusPolicy() & Qt::TabFocus) != 0);
    }
    QCOMPARE(said, names);
    QCOMPARE(lead, links);
    QCOMPARE(rail.summary(), summary);
    QCOMPARE(rail.current(), current);
}

void tst_StepRail::leadsBack()
{
    StepRail rail;
    rail.setSteps(titles);
    rail.setState(2, 2);
    rail.show();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    QSignalSpy requested(&rail, &StepRail::stepRequested);
    QPushButton *first = buttonsOf(rail)[0];
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QTest::mouseClick(buttonsOf(rail)[1], Qt::LeftButton);
    QTest::mouseClick(buttonsOf(rail)[3], Qt::LeftButton); // ahead
    QTest::mouseClick(buttonsOf(rail)[2], Qt::LeftButton); // here
    QCOMPARE(requested.count(), 2);
    QCOMPARE(requested[0][0].toInt(), 0);
    QCOMPARE(requested[1][0].toInt(), 1);
    QCOMPARE(test::namelessControls(rail), QStringList());
    QCOMPARE(test::unreachableControls(rail), QStringList());
}

void tst_StepRail::lockedLeadsNowhere()
{
    StepRail rail;
    rail.setSteps(titles);
    rail.setState(2, 2);
    rail.setLocked(true);
    for (const QPushButton *button : buttonsOf(rail))
        QVERIFY(!button->isEnabled());
    QCOMPARE(buttonsOf(rail)[0]->accessibleName(), QStringLiteral("Error, done"));
    rail.setLocked(false);
    QVERIFY(buttonsOf(rail)[0]->isEnabled());
}

void tst_StepRail::shapesDiffer()
{
    StepRail rail;
    rail.setSteps({QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("A")});
    rail.setState(1, 1);
    rail.setLocked(true); // nobody has the focus
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    QList<QImage> marks;
    for (QPushButton *button : buttonsOf(rail)) {
        QImage mark =
            button->grab(QRect(0, 0, 28, button->height())).toImage().convertToFormat(QImage::Format_Mono);
        QVERIFY(!marks.contains(mark));
        marks.append(mark);
    }
}

void tst_StepRail::keepsItsWidth_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_StepRail::keepsItsWidth()
{
    QFETCH(Qt::LayoutDirection, direction);
    StepRail rail;
    rail.setLayoutDirection(direction);
    rail.setSteps({QStringLiteral("Error"), QString(60, QLatin1Char('W'))});
    rail.setState(0, 0);
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    QCOMPARE(rail.width(), 180);
    for (const QPushButton *button : buttonsOf(rail))
        QVERIFY(button->geometry().left() >= 0 && button->geometry().right() < 180);
    // A word that has to be shortened is whole in the tooltip.
    QVERIFY(buttonsOf(rail)[1]->toolTip().contains(QString(60, QLatin1Char('W'))));
    QVERIFY(buttonsOf(rail)[0]->toolTip().isEmpty());
}

QTEST_MAIN(tst_StepRail)
#include "tst_step_rail.moc"
