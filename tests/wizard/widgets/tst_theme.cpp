// The colours can be read, controls are large enough, and the window follows the system while it runs.
#include "tests/support/log_guard.h"
#include "wizard/platform/system_scheme.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/theme_style.h"
#include "wizard/widgets/theme_system.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>
#include <QWindow>

#include <cmath>

using namespace credssp;
using theme::Role;
using theme::Scheme;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const char *nameOf(Role role)
{
    constexpr const char *names[] = {
        "window",    "surface", "sunken",  "line",    "text",         "muted text",     "accent",
        "on accent", "ok",      "problem", "warning", "added ground", "removed ground", "changed ground"};
    return names[static_cast<int>(role)];
}

QPalette systemPalette(const QColor &ground, const QColor &text)
{
    QPalette palette(text, ground, ground.lighter(), ground.darker(), ground, text, ground);
    palette.setColor(QPalette::Highlight, Qt::blue);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPixmap pictureOf(QWidget &widget)
{
    QPixmap picture(widget.size());
    picture.fill(theme::color(Role::Window));
    widget.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    return picture;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::setSystemReader({});
        theme::install(*qApp, Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void contrastOfRoles_data();
    void contrastOfRoles();
    void contrastOfMixtures_data();
    void contrastOfMixtures();
    void controlsAreHighEnough_data();
    void controlsAreHighEnough();
    void primaryButtonIsFilled_data();
    void primaryButtonIsFilled();
    void focusIsVisible_data();
    void focusIsVisible();
    void systemPaletteTellsTheScheme_data();
    void systemPaletteTellsTheScheme();
    void followsTheSystem();
    void forcedSchemeStays();
    void highContrastAddsNothing();
    void textRoleFollowsTheScheme();
    void typeScale();
    void barsMoveOnlyWhileSeen();
    void scrollBarHasNoButtons_data();
    void scrollBarHasNoButtons();

private:
    LogGuard m_log;
};

void tst_Theme::contrastOfRoles_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<double>("least");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const char *in = scheme == Scheme::Light ? "light" : "dark";
        const auto row = [&](Role ink, Role ground, double least) {
            QTest::addRow("%s: %s on %s", in, nameOf(ink), nameOf(ground))
                << scheme << ink << ground << least;
        };
        for (const Role ground : {Role::Window, Role::Surface, Role::Sunken}) {
            for (const Role ink :
                 {Role::Text, Role::MutedText, Role::Accent, Role::Ok, Role::Problem, Role::Warning})
                row(ink, ground, 4.5);
            row(Role::Line, ground, 3.0);
        }
        row(Role::OnAccent, Role::Accent, 4.5);
        for (const Role ground : {Role::AddedGround, Role::RemovedGround, Role::ChangedGround})
            for (const Role ink : {Role::Text, Role::MutedText})
                row(ink, ground, 4.5);
        row(Role::Ok, Role::AddedGround, 4.5);
        row(Role::Problem, Role::RemovedGround, 4.5);
        row(Role::Warning, Role::ChangedGround, 4.5);
    }
}

void tst_Theme::contrastOfRoles()
{
    QFETCH(Scheme, scheme);
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(double, least);
    theme::install(*qApp, scheme);
    const double is = contrast(theme::color(ink), theme::color(ground));
    QVERIFY2(is >= least, qPrintable(QString::number(is)));
}

void tst_Theme::contrastOfMixtures_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_Theme::contrastOfMixtures()
{
    QFETCH(Scheme, scheme);
    theme::install(*qApp, scheme);
    const QPalette palette = QApplication::palette();
    // What cannot be used may be paler than text, but has to be read.
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(contrast(palette.color(QPalette::Disabled, text),
                             palette.color(QPalette::Disabled, ground)) >= 3);
    // A primary button that is pointed at or pressed, and one that cannot be used.
    for (const double shade : {0.12, 0.25})
        QVERIFY(contrast(theme::color(Role::OnAccent), theme::mixed(Role::Accent, Role::Text, shade)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText),
                     theme::mixed(Role::Window, Role::Line, 0.12)) >= 3);
    // Selected rows, the current step and notices.
    for (const double share : {0.1, 0.14, 0.18})
        QVERIFY(contrast(theme::color(Role::Text), theme::mixed(Role::Surface, Role::Accent, share)) >= 4.5);
    QVERIFY(contrast(theme::color(Role::Accent), theme::mixed(Role::Surface, Role::Accent, 0.1)) >= 3);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
}

void tst_Theme::controlsAreHighEnough_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("high contrast, whose edges are the system's") << Scheme::HighContrast;
}

void tst_Theme::controlsAreHighEnough()
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

void tst_Theme::primaryButtonIsFilled_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_Theme::primaryButtonIsFilled()
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

void tst_Theme::focusIsVisible_data()
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

void tst_Theme::focusIsVisible()
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

void tst_Theme::systemPaletteTellsTheScheme_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<SystemScheme>("expected");
    QTest::newRow("Fusion's own light")
        << QColor(0xEF, 0xEF, 0xEF) << QColor(Qt::black) << SystemScheme::Light;
    QTest::newRow("a light desktop") << QColor(0xFA, 0xFA, 0xFA) << QColor(0x2E, 0x34, 0x36)
                                     << SystemScheme::Light;
    QTest::newRow("a dark desktop") << QColor(0x35, 0x35, 0x35) << QColor(Qt::white) << SystemScheme::Dark;
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << SystemScheme::HighContrast;
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << SystemScheme::HighContrast;
}

void tst_Theme::systemPaletteTellsTheScheme()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QFETCH(SystemScheme, expected);
    QCOMPARE(systemScheme(systemPalette(ground, text)), expected);
}

void tst_Theme::followsTheSystem()
{
    theme::SystemLook system{Scheme::Light, systemPalette(Qt::lightGray, Qt::black)};
    theme::setSystemReader([&system] { return system; });
    theme::install(*qApp);
    QCOMPARE(theme::scheme(), Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme::color(Role::Window));

    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy changed(&theme::notifier(), &theme::Notifier::changed);
    const QColor light = theme::color(Role::Window);
    system = {Scheme::Dark, systemPalette(QColor(0x30, 0x30, 0x30), Qt::white)};
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    QCOMPARE(theme::scheme(), Scheme::Dark);
    QVERIFY(changed.count() >= 1);
    QVERIFY(theme::color(Role::Window) != light);
    QTRY_COMPARE(window.palette().color(QPalette::Window), theme::color(Role::Window));

    system = {Scheme::HighContrast, systemPalette(Qt::black, Qt::white)};
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    QCOMPARE(theme::scheme(), Scheme::HighContrast);
    QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(Qt::black));
}

void tst_Theme::forcedSchemeStays()
{
    theme::setSystemReader([] { return theme::SystemLook{Scheme::Dark, {}}; });
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    QCOMPARE(theme::scheme(), Scheme::Light);
    theme::install(*qApp);
    QCOMPARE(theme::scheme(), Scheme::Dark);
}

void tst_Theme::highContrastAddsNothing()
{
    const QPalette system = systemPalette(Qt::black, Qt::yellow);
    theme::setSystemReader([&system] { return theme::SystemLook{Scheme::HighContrast, system}; });
    theme::install(*qApp);
    for (const auto role :
         {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight, QPalette::Button})
        QCOMPARE(QApplication::palette().color(role), system.color(role));
    // Every role is one of the system's colours, and text roles are the system's text.
    for (const Role role :
         {Role::Text, Role::MutedText, Role::Ok, Role::Problem, Role::Warning, Role::Accent, Role::Line})
        QCOMPARE(theme::color(role), QColor(Qt::yellow));
    QCOMPARE(theme::color(Role::Window), QColor(Qt::black));
    QCOMPARE(theme::color(Role::AddedGround), system.color(QPalette::Base));
}

void tst_Theme::textRoleFollowsTheScheme()
{
    QLabel label;
    theme::setTextRole(label, Role::Problem);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme::color(Role::Problem));
    theme::setTextRole(label, Role::Ok);
    theme::setGroundRole(label, Role::Sunken);
    theme::install(*qApp, Scheme::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme::color(Role::Ok));
    QCOMPARE(label.palette().color(label.backgroundRole()), theme::color(Role::Sunken));
    // What was not asked for follows too.
    QCOMPARE(label.palette().color(QPalette::Base), theme::color(Role::Surface));
}

void tst_Theme::typeScale()
{
    const double body = QApplication::font().pointSizeF();
    QCOMPARE(theme::titleFont().pointSizeF(), body * 1.6);
    QCOMPARE(theme::headingFont().pointSizeF(), body * 1.2);
    QCOMPARE(theme::monospacedFont().pointSizeF(), body);
    QCOMPARE(theme::titleFont().weight(), QFont::DemiBold);
    QCOMPARE(theme::strongFont().weight(), QFont::DemiBold);
}

void tst_Theme::barsMoveOnlyWhileSeen()
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

void tst_Theme::scrollBarHasNoButtons_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("vertical") << Qt::Vertical;
    QTest::newRow("horizontal") << Qt::Horizontal;
}

void tst_Theme::scrollBarHasNoButtons()
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

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
