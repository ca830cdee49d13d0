// Controls are large enough, show where the focus is, and move only while somebody looks.
#include "tests/support/log_guard.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/theme_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>

using namespace credssp;
using theme::Role;
using theme::Scheme;

namespace {

QPixmap pictureOf(QWidget &widget)
{
    QPixmap picture(widget.size());
    picture.fill(theme::color(Role::Window));
    widget.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    return picture;
}

} // namespace

class tst_ThemeStyle : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void controlsAreHighEnough_data();
    void controlsAreHighEnough();
    void primaryButtonIsFilled_data();
    void primaryButtonIsFilled();
    void focusIsVisible_data();
    void focusIsVisible();
    void barsMoveOnlyWhileSeen();
    void scrollBarHasNoButtons_data();
    void scrollBarHasNoButtons();

private:
    LogGuard m_log;
};

void tst_ThemeStyle::controlsAreHighEnough_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("high contrast, whose edges are the system's") << Scheme::HighContrast;
}

void tst_ThemeStyle::controlsAreHighEnough()
{
    QFETCH(Scheme, scheme);
    theme::install(*qApp, scheme);
    const QPushButton button(QStringLiteral("OK"));
    const QLineEdit line;
    const QComboBox combo;
    for (const QWidget *widget : {static_cast<const QWidget *>(&button), static_cast<const QWidget *>(&line),
                                  static_cast<const QWidget *>(&combo)})
        QVERIFY2(widget->sizeHint().height() >= 32, widget->metaObject()->className());
    const QCheckBox box(QStringLiteral("a"));
    const QRadioButton radio(QStringLiteral("a"));
    QVERIFY(box.sizeHint().height() >= 24);
    QVERIFY(radio.sizeHint().height() >= 24);
    QVERIFY(button.sizeHint().width() >= 80);
}

void tst_ThemeStyle::primaryButtonIsFilled_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_ThemeStyle::primaryButtonIsFilled()
{
    QFETCH(Scheme, scheme);
    theme::install(*qApp, scheme);
    QPushButton button;
    button.resize(100, 34);
    QCOMPARE(pictureOf(button).toImage().pixelColor(50, 6), theme::color(Role::Surface));
    theme::setPrimary(button);
    QVERIFY(theme::isPrimary(&button));
    QCOMPARE(pictureOf(button).toImage().pixelColor(50, 6), theme::color(Role::Accent));
    button.setEnabled(false);
    QVERIFY(pictureOf(button).toImage().pixelColor(50, 6) != theme::color(Role::Accent));
    theme::setPrimary(button, false);
    QVERIFY(!theme::isPrimary(&button));
}

void tst_ThemeStyle::focusIsVisible_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("button") << 0;
    QTest::newRow("primary button") << 1;
    QTest::newRow("quiet button") << 2;
    QTest::newRow("input") << 3;
    QTest::newRow("check box") << 4;
    QTest::newRow("choice from a list") << 5;
    QTest::newRow("radio button") << 6;
}

void tst_ThemeStyle::focusIsVisible()
{
    QFETCH(int, kind);
    QWidget window;
    QPushButton other(&window);
    std::unique_ptr<QWidget> widget;
    switch (kind) {
    case 3:
        widget = std::make_unique<QLineEdit>(&window);
        break;
    case 4:
        widget = std::make_unique<QCheckBox>(QStringLiteral("Read"), &window);
        break;
    case 5:
        widget = std::make_unique<QComboBox>(&window);
        break;
    case 6:
        widget = std::make_unique<QRadioButton>(QStringLiteral("Works"), &window);
        break;
    default: {
        auto button = std::make_unique<QPushButton>(QStringLiteral("Go"), &window);
        theme::setPrimary(*button, kind == 1);
        theme::setQuiet(*button, kind == 2);
        widget = std::move(button);
    }
    }
    widget->setGeometry(10, 60, 120, 34);
    window.resize(160, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus(Qt::TabFocusReason);
    const QImage without = pictureOf(*widget).toImage();
    widget->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(widget->hasFocus());
    const QImage with = pictureOf(*widget).toImage();
    int different = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            different += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    // Two pixels all round, at least half of them different.
    QVERIFY2(different > 100, qPrintable(QString::number(different)));
}

void tst_ThemeStyle::barsMoveOnlyWhileSeen()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 20);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto moves = [] {
        const auto *style = qobject_cast<theme::ThemeStyle *>(QApplication::style());
        return style != nullptr && style->isMoving();
    };
    QTRY_VERIFY(moves());
    bar.setRange(0, 10);
    QTRY_VERIFY(!moves());
    bar.setRange(0, 0);
    QTRY_VERIFY(moves());
    bar.hide();
    QTRY_VERIFY(!moves());
}

void tst_ThemeStyle::scrollBarHasNoButtons_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("vertical") << Qt::Vertical;
    QTest::newRow("horizontal") << Qt::Horizontal;
}

void tst_ThemeStyle::scrollBarHasNoButtons()
{
    QFETCH(Qt::Orientation, orientation);
    QScrollBar bar(orientation);
    bar.setRange(0, 100);
    bar.setPageStep(10);
    bar.resize(orientation == Qt::Vertical ? QSize(12, 200) : QSize(200, 12));
    bar.setValue(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = orientation;
    option.minimum = 0;
    option.maximum = 100;
    option.pageStep = 10;
    option.sliderPosition = 100;
    option.state.setFlag(QStyle::State_Horizontal, orientation == Qt::Horizontal);
    const QRect handle =
        bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    // At the very end, and never too small to be taken hold of.
    QCOMPARE(orientation == Qt::Vertical ? handle.bottom() : handle.right(), 199);
    QVERIFY((orientation == Qt::Vertical ? handle.height() : handle.width()) >= 32);
    QVERIFY(bar.style()
                ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar)
                .isNull());
}

QTEST_MAIN(tst_ThemeStyle)
#include "tst_theme_style.moc"
