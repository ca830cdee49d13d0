// What opens and closes, what is ticked, and the row of a finding.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/finding_row.h"
#include "wizard/widgets/tick_row.h"
#include "wizard/widgets/wrap_label.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace credssp;

namespace {

QAccessible::State stateOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->state();
}

const QString longText = QStringLiteral("I have read what this changes, and I know that whoever takes over "
                                        "node1 could read the passwords of those "
                                        "who sign in there while it is switched on.");

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void opensByKey_data();
    void opensByKey();
    void screenReaderHearsWhetherOpen();
    void screenReaderCanOpen();
    void expanderTakesNoRoomWhileClosed();
    void ticking_data();
    void ticking();
    void tickMnemonic_data();
    void tickMnemonic();
    void tickTextWraps();
    void findingFillsIn();
    void findingSaysAll();
    void cardGivesWay();

private:
    LogGuard m_log;
};

void tst_Rows::opensByKey_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("open");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("opens");
    const auto left = Qt::LeftToRight;
    const auto right = Qt::RightToLeft;
    QTest::newRow("space opens") << left << false << Qt::Key_Space << true;
    QTest::newRow("space closes") << left << true << Qt::Key_Space << false;
    QTest::newRow("enter opens") << left << false << Qt::Key_Return << true;
    QTest::newRow("right opens") << left << false << Qt::Key_Right << true;
    QTest::newRow("right leaves open") << left << true << Qt::Key_Right << true;
    QTest::newRow("left closes") << left << true << Qt::Key_Left << false;
    QTest::newRow("right to left: left opens") << right << false << Qt::Key_Left << true;
    QTest::newRow("right to left: right closes") << right << true << Qt::Key_Right << false;
}

void tst_Rows::opensByKey()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, open);
    QFETCH(Qt::Key, key);
    QFETCH(bool, opens);
    Expander expander(QStringLiteral("&Output"), new WrapLabel(longText));
    expander.setLayoutDirection(direction);
    expander.setExpanded(open);
    expander.show();
    QVERIFY(QTest::qWaitForWindowActive(&expander));
    QSignalSpy changed(&expander, &Expander::expandedChanged);
    expander.button()->setFocus();
    QTest::keyClick(expander.button(), key);
    QCOMPARE(expander.isExpanded(), opens);
    QCOMPARE(expander.content()->isVisible(), opens);
    QCOMPARE(changed.count(), open == opens ? 0 : 1);
}

void tst_Rows::screenReaderHearsWhetherOpen()
{
    Expander expander(QStringLiteral("&Output"), new QWidget);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(expander.button());
    QCOMPARE(heard->role(), QAccessible::PushButton);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Output"));
    QVERIFY(stateOf(expander.button()).expandable);
    QVERIFY(stateOf(expander.button()).collapsed);
    QVERIFY(!stateOf(expander.button()).expanded);
    const QString closed = expander.button()->accessibleDescription();
    expander.setExpanded(true);
    QVERIFY(stateOf(expander.button()).expanded);
    QVERIFY(!stateOf(expander.button()).collapsed);
    QVERIFY(!closed.isEmpty() && expander.button()->accessibleDescription() != closed);
    expander.setTitle(QStringLiteral("More"));
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("More"));
}

void tst_Rows::screenReaderCanOpen()
{
    Expander expander(QStringLiteral("&Output"), new QWidget);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(expander.button());
    QVERIFY(heard->actionInterface() != nullptr);
    QVERIFY(heard->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(expander.isExpanded());
}

void tst_Rows::expanderTakesNoRoomWhileClosed()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *content = new WrapLabel(longText);
    auto *expander = new Expander(QStringLiteral("Output"), content);
    auto *below = new WrapLabel(QStringLiteral("below"));
    column->addWidget(expander);
    column->addWidget(below);
    column->addStretch();
    page.resize(400, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int closed = below->y();
    expander->setExpanded(true);
    QTRY_VERIFY(below->y() >= closed + content->heightForWidth(content->width()));
    expander->setExpanded(false);
    QTRY_COMPARE(below->y(), closed);
}

void tst_Rows::ticking_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("space") << 0;
    QTest::newRow("click on the box") << 1;
    QTest::newRow("click on the text") << 2;
}

void tst_Rows::ticking()
{
    QFETCH(int, way);
    TickRow row(longText);
    row.resize(400, 80);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    QSignalSpy toggled(&row, &TickRow::toggled);
    row.setFocus();
    QVERIFY(row.box()->hasFocus());
    if (way == 0)
        QTest::keyClick(row.box(), Qt::Key_Space);
    else if (way == 1)
        QTest::mouseClick(row.box(), Qt::LeftButton, {}, QPoint(8, row.box()->height() / 2));
    else
        QTest::mouseClick(row.findChild<WrapLabel *>(), Qt::LeftButton);
    QVERIFY(row.isChecked());
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(test::namelessControls(row), QStringList());
}

void tst_Rows::tickMnemonic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("with one") << QStringLiteral("I have &read this") << QStringLiteral("I have read this")
                              << QKeySequence(Qt::ALT | Qt::Key_R);
    QTest::newRow("without") << QStringLiteral("I have read this") << QStringLiteral("I have read this")
                             << QKeySequence();
    QTest::newRow("an ampersand that is meant")
        << QStringLiteral("A && B") << QStringLiteral("A & B") << QKeySequence();
}

void tst_Rows::tickMnemonic()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QKeySequence, key);
    const TickRow row(text);
    QCOMPARE(row.box()->accessibleName(), name);
    QCOMPARE(row.findChild<WrapLabel *>()->text(), name);
    QCOMPARE(row.box()->shortcut(), key);
}

void tst_Rows::tickTextWraps()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *row = new TickRow(longText);
    column->addWidget(row);
    column->addStretch();
    page.resize(320, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.width(), 320);
    QCOMPARE(test::clippedTexts(page), QStringList());
}

void tst_Rows::findingFillsIn()
{
    FindingRow row(Mark::Asking, QStringLiteral("Does the server accept CredSSP?"));
    row.resize(600, row.sizeHint().height());
    const int height = row.sizeHint().height();
    row.setMark(Mark::Problem);
    row.setSentence(QStringLiteral("The server does not accept CredSSP."));
    QCOMPARE(row.sizeHint().height(), height); // nothing moves
    QCOMPARE(row.mark(), Mark::Problem);
    QVERIFY(!row.whyButton()->isVisibleTo(&row));
    row.setWhy(longText);
    QVERIFY(row.whyButton()->isVisibleTo(&row));
    row.whyButton()->click();
    const QList<WrapLabel *> labels = row.findChildren<WrapLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&row](const WrapLabel *label) {
        return label->text() == longText && label->isVisibleTo(&row);
    }));
    row.setWhy(QString());
    QVERIFY(!row.whyButton()->isVisibleTo(&row));
}

void tst_Rows::findingSaysAll()
{
    FindingRow row(Mark::Problem, QStringLiteral("The server does not accept CredSSP."));
    row.setValue(QStringLiteral("Auth_CredSSP = 0"));
    row.setWhy(longText);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    QVERIFY(row.accessibleName().contains(QStringLiteral("The server does not accept CredSSP.")));
    QVERIFY(row.accessibleName().contains(lookOf(Mark::Problem).word));
    QCOMPARE(test::namelessControls(row), QStringList());
    QCOMPARE(test::unreachableControls(row), QStringList());
}

void tst_Rows::cardGivesWay()
{
    Card card;
    card.column()->addWidget(new WrapLabel(longText));
    card.setStripe(theme::Role::Problem);
    card.resize(300, 200);
    QCOMPARE(card.grab().toImage().pixelColor(2, 100), theme::color(theme::Role::Problem));
    QCOMPARE(card.grab().toImage().pixelColor(8, 190), theme::color(theme::Role::Surface));
    card.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(card.grab().toImage().pixelColor(297, 100), theme::color(theme::Role::Problem));
    card.setStripe({});
    card.setGround(theme::Role::Sunken);
    QCOMPARE(card.grab().toImage().pixelColor(8, 190), theme::color(theme::Role::Sunken));
}

QTEST_MAIN(tst_Rows)
#include "tst_rows.moc"
