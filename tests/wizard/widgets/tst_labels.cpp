// Texts that wrap, announce, are shortened, and states as people read them.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/elided_label.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/status_label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace credssp;

namespace {

const QString prose =
    QStringLiteral(
        "Most tasks work without it. Resource-based delegation hands on an identity without handing "
        "on a password, and it can be limited to single servers. ")
        .repeated(3);
constexpr Mark marks[] = {Mark::Fine,    Mark::Attention,     Mark::Problem,
                          Mark::Unknown, Mark::NotApplicable, Mark::Asking};

} // namespace

class tst_Labels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void wrapsWithoutLoss_data();
    void wrapsWithoutLoss();
    void rememberedHeightsAreThoseOfAPlainLabel_data();
    void rememberedHeightsAreThoseOfAPlainLabel();
    void proseStaysReadable();
    void signsStaySigns();
    void selectableTakesTheFocus();
    void announces();
    void marksHaveIconWordAndColour();
    void markKeepsItsWidth();
    void markWithoutWord();
    void shortensInTheMiddle();
    void iconFollowsTheTheme();

private:
    LogGuard m_log;
};

void tst_Labels::wrapsWithoutLoss_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("asProse");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {200, 480, 1200})
        for (const bool asProse : {false, true})
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%d px%s%s", width, asProse ? ", prose" : "",
                              direction == Qt::RightToLeft ? ", right to left" : "")
                    << width << asProse << direction;
}

void tst_Labels::wrapsWithoutLoss()
{
    QFETCH(int, width);
    QFETCH(bool, asProse);
    QFETCH(Qt::LayoutDirection, direction);
    QWidget page;
    page.setLayoutDirection(direction);
    auto *column = new QVBoxLayout(&page);
    auto *label = new WrapLabel(prose);
    label->setProse(asProse);
    auto *below = new WrapLabel(QStringLiteral("below"));
    column->addWidget(label);
    column->addWidget(below);
    column->addStretch();
    page.resize(width, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.width(), width);
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    // As high as it has to be, and not higher.
    QVERIFY(label->height() <= label->heightForWidth(label->width()) + label->fontMetrics().height());
    QVERIFY(below->y() >= label->geometry().bottom());
    QCOMPARE(test::clippedTexts(page), QStringList());
}

void tst_Labels::rememberedHeightsAreThoseOfAPlainLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << QStringLiteral("Check");
    QTest::newRow("a line that wraps in narrow windows alone")
        << QStringLiteral("The server does not accept CredSSP.");
    QTest::newRow("a paragraph") << prose;
    QTest::newRow("lines of its own") << QStringLiteral("one\nand a second, longer line\n\nthe last");
    QTest::newRow("a name without a place to break") << QStringLiteral("x").repeated(200);
    QTest::newRow("a language without blanks")
        << QStringLiteral("\u3053\u306E\u30B5\u30FC\u30D0\u30FC\u306F").repeated(30);
    QTest::newRow("nothing") << QString();
}

void tst_Labels::rememberedHeightsAreThoseOfAPlainLabel()
{
    QFETCH(QString, text);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    WrapLabel label(QStringLiteral("What stood there before, measured already"));
    const auto compare = [&] {
        for (int round = 0; round < 2; ++round) // asked for anew, and remembered
            for (int width = label.minimumSizeHint().width(); width < 1600; width += 29)
                if (label.heightForWidth(width) != plain.heightForWidth(width))
                    return width;
        return 0;
    };
    plain.setText(label.text());
    QCOMPARE(compare(), 0);
    plain.setText(text);
    label.setText(text);
    QCOMPARE(compare(), 0);
    plain.setFont(theme::titleFont());
    label.setFont(theme::titleFont());
    QCOMPARE(compare(), 0);
}

void tst_Labels::proseStaysReadable()
{
    WrapLabel label(prose);
    label.setProse();
    label.resize(2000, 100);
    label.show();
    const int letters = label.contentsRect().width() / label.fontMetrics().averageCharWidth();
    QVERIFY2(letters >= 70 && letters <= 90, qPrintable(QString::number(letters)));
    label.setProse(false);
    QCOMPARE(label.contentsRect().width(), 2000);
}

void tst_Labels::signsStaySigns()
{
    WrapLabel label(QStringLiteral("<b>not bold</b> & more"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    const ElidedLabel elided(QStringLiteral("<b>x</b>"));
    QVERIFY(elided.toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

void tst_Labels::selectableTakesTheFocus()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *label = new WrapLabel(QStringLiteral("A result"));
    label->setSelectable();
    column->addWidget(label);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    label->clearFocus();
    const QImage before = label->grab().toImage();
    label->setFocus(Qt::TabFocusReason);
    QVERIFY(label->hasFocus());
    QVERIFY(label->grab().toImage() != before);
    label->setSelectable(false);
    QCOMPARE(label->focusPolicy(), Qt::NoFocus);
}

void tst_Labels::announces()
{
    StatusLabel label;
    QSignalSpy said(&announcer(), &Announcer::announced);
    label.announce(QStringLiteral("Two of four computers answered."));
    QCOMPARE(label.text(), QStringLiteral("Two of four computers answered."));
    QCOMPARE(label.accessibleName(), label.text());
    QCOMPARE(said.count(), 1);
    QCOMPARE(said[0][0].toString(), label.text());
    // Once more: somebody may have missed it.
    label.announce(label.text());
    QCOMPARE(said.count(), 2);
    label.announce(QString());
    QCOMPARE(said.count(), 2);
    QVERIFY(label.focusPolicy() & Qt::TabFocus);
}

void tst_Labels::marksHaveIconWordAndColour()
{
    QSet<QString> words;
    QSet<int> icons;
    for (const Mark mark : marks) {
        const MarkLook look = lookOf(mark);
        words.insert(look.word);
        icons.insert(static_cast<int>(look.icon));
        StateMark widget(mark);
        QCOMPARE(widget.accessibleName(), look.word);
        QCOMPARE(widget.mark(), mark);
    }
    QCOMPARE(words, QSet<QString>({QStringLiteral("fine"), QStringLiteral("needs attention"),
                                   QStringLiteral("problem"), QStringLiteral("could not tell"),
                                   QStringLiteral("does not apply"), QStringLiteral("being asked")}));
    QCOMPARE(icons.size(), 6);
}

void tst_Labels::markKeepsItsWidth()
{
    StateMark mark(Mark::Asking);
    const QSize asked = mark.sizeHint();
    for (const Mark answer : marks) {
        mark.setMark(answer);
        QCOMPARE(mark.sizeHint(), asked);
    }
    mark.setWord(QStringLiteral("waiting for somebody to do it"));
    QVERIFY(mark.sizeHint().width() > asked.width());
    QCOMPARE(mark.accessibleName(), QStringLiteral("waiting for somebody to do it"));
    mark.setWord(QString());
    QCOMPARE(mark.sizeHint(), asked);
}

void tst_Labels::markWithoutWord()
{
    StateMark mark(Mark::Problem);
    mark.setWordVisible(false);
    QCOMPARE(mark.sizeHint().width(), 16);
    QCOMPARE(mark.accessibleName(), lookOf(Mark::Problem).word);
    QCOMPARE(mark.toolTip(), lookOf(Mark::Problem).word);
}

void tst_Labels::shortensInTheMiddle()
{
    const QString path = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Client");
    ElidedLabel label(path);
    QCOMPARE(label.accessibleName(), path);
    QVERIFY(label.toolTip().contains(path));
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    label.setText(QStringLiteral("HKLM"));
    QCOMPARE(label.text(), QStringLiteral("HKLM"));
    QCOMPARE(label.accessibleName(), QStringLiteral("HKLM"));
}

void tst_Labels::iconFollowsTheTheme()
{
    IconLabel label(Icon::Stop, 24, theme::Role::Text);
    label.resize(24, 24);
    const auto middle = [&label] { return label.grab().toImage().pixelColor(12, 12); };
    QCOMPARE(middle(), theme::color(theme::Role::Text));
    theme::install(*qApp, theme::Scheme::Dark);
    QCOMPARE(middle(), theme::color(theme::Role::Text));
    label.setIcon(Icon::Stop, theme::Role::Problem);
    QCOMPARE(middle(), theme::color(theme::Role::Problem));
}

QTEST_MAIN(tst_Labels)
#include "tst_labels.moc"
