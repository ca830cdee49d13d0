// One card a remedy: what it says, when it is open, and choosing by mouse and keyboard.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace credssp;

namespace {

const QString goal = QStringLiteral("If you want the connection to work again, then reset CredSSP.");
const QStringList reasons{QStringLiteral("One speaks for it."), QStringLiteral("Two speaks for it."),
                          QStringLiteral("Three speaks for it.")};

QStringList visibleTexts(const QWidget &card)
{
    QStringList texts;
    for (const WrapLabel *label : card.findChildren<WrapLabel *>())
        if (label->isVisibleTo(&card))
            texts.append(label->text());
    return texts;
}

} // namespace

class tst_ChoiceCard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void likelihood_data();
    void likelihood();
    void openWhenRecommendedOrChosen();
    void showsTheFirstReasons();
    void choosing_data();
    void choosing();
    void screenReaderHearsEverything();
    void fitsItsWidth_data();
    void fitsItsWidth();

private:
    LogGuard m_log;
};

void tst_ChoiceCard::likelihood_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("number");
    QTest::newRow("certain") << 1.0 << QStringLiteral("100");
    QTest::newRow("very likely") << 0.92 << QStringLiteral("92");
    QTest::newRow("rounded") << 0.416 << QStringLiteral("42");
    QTest::newRow("not offered") << 0.0 << QStringLiteral("0");
}

void tst_ChoiceCard::likelihood()
{
    QFETCH(double, confidence);
    QFETCH(QString, number);
    const QString words = ChoiceCard::likelihood(confidence);
    QVERIFY(words.contains(number));
    // A word and a number, never a number alone.
    QVERIFY(words.front().isLetter());
}

void tst_ChoiceCard::openWhenRecommendedOrChosen()
{
    QWidget page;
    QButtonGroup group;
    auto *first = new ChoiceCard(goal, &page);
    auto *second = new ChoiceCard(goal, &page);
    for (ChoiceCard *card : {first, second}) {
        card->setGroup(&group);
        card->setReasons(reasons);
    }
    first->setRecommended(true);
    first->setChecked(true);
    QVERIFY(first->isExpanded());
    QVERIFY(!second->isExpanded());
    QVERIFY(!visibleTexts(*second).contains(reasons.front()));

    second->setChecked(true);
    QVERIFY(!first->isChecked());
    QVERIFY(second->isExpanded());
    QVERIFY(visibleTexts(*second).contains(reasons.front()));
    QVERIFY(first->isExpanded()); // recommended

    first->setChecked(true);
    QVERIFY(!second->isExpanded());
    second->findChild<DisclosureButton *>()->click();
    QVERIFY(second->isExpanded());
    QVERIFY(first->isChecked()); // looking is not choosing
}

void tst_ChoiceCard::showsTheFirstReasons()
{
    ChoiceCard card(goal);
    QVERIFY(!card.findChild<DisclosureButton *>()->isVisibleTo(&card)); // nothing to open
    card.setReasons(reasons, 2);
    card.setReasonsAgainst({QStringLiteral("It restarts the service.")});
    card.setExpanded(true);
    const QStringList texts = visibleTexts(card);
    QVERIFY(texts.contains(reasons[0]) && texts.contains(reasons[1]));
    QVERIFY(!texts.contains(reasons[2]));
    QVERIFY(texts.contains(QStringLiteral("It restarts the service.")));
    card.setReasons({});
    card.setReasonsAgainst({});
    QVERIFY(!card.findChild<DisclosureButton *>()->isVisibleTo(&card));
}

void tst_ChoiceCard::choosing_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("space on the radio button") << 0;
    QTest::newRow("click anywhere on the card") << 1;
    QTest::newRow("click on the sentence") << 2;
}

void tst_ChoiceCard::choosing()
{
    QFETCH(int, way);
    ChoiceCard card(goal);
    card.resize(500, 120);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QSignalSpy chosen(&card, &ChoiceCard::chosen);
    if (way == 0) {
        card.radioButton()->setFocus();
        QTest::keyClick(card.radioButton(), Qt::Key_Space);
    } else if (way == 1) {
        QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(card.width() - 4, card.height() - 4));
    } else {
        QTest::mouseClick(card.findChildren<WrapLabel *>().front(), Qt::LeftButton);
    }
    QVERIFY(card.isChecked());
    QCOMPARE(chosen.count(), 1);
}

void tst_ChoiceCard::screenReaderHearsEverything()
{
    ChoiceCard card(goal);
    card.setLikelihood(0.92);
    card.setRisk(QStringLiteral("low risk"), false);
    card.setReasons(reasons);
    card.setRecommended(true);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QCOMPARE(test::namelessControls(card), QStringList());
    QCOMPARE(card.radioButton()->accessibleName(), goal);
    for (const QString &part :
         {QStringLiteral("Recommended"), ChoiceCard::likelihood(0.92), QStringLiteral("low risk")})
        QVERIFY2(card.radioButton()->accessibleDescription().contains(part), qPrintable(part));
    card.setTitle(QStringLiteral("Reset CredSSP"));
    QCOMPARE(card.radioButton()->accessibleName(), QStringLiteral("Reset CredSSP"));
    QVERIFY(card.radioButton()->accessibleDescription().contains(goal));
}

void tst_ChoiceCard::fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide") << 900 << Qt::LeftToRight;
    QTest::newRow("as narrow as a page gets") << 420 << Qt::LeftToRight;
    QTest::newRow("right to left") << 420 << Qt::RightToLeft;
}

void tst_ChoiceCard::fitsItsWidth()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    QWidget page;
    page.setLayoutDirection(direction);
    auto *column = new QVBoxLayout(&page);
    auto *card = new ChoiceCard(goal + QLatin1Char(' ') + goal);
    card->setReasons({goal, goal});
    card->setRecommended(true);
    column->addWidget(card);
    column->addStretch();
    page.resize(width, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.width(), width);
    QCOMPARE(test::clippedTexts(page), QStringList());
    const bool left = card->radioButton()->x() < card->width() / 2;
    QCOMPARE(left, direction == Qt::LeftToRight);
}

QTEST_MAIN(tst_ChoiceCard)
#include "tst_choice_card.moc"
