// The colours can be read, and the window follows the system while it runs.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/contrast.h"
#include "wizard/platform/system_scheme.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/theme_system.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace credssp;
using test::contrast;
using theme::Role;
using theme::Scheme;

namespace {

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
    void systemPaletteTellsTheScheme_data();
    void systemPaletteTellsTheScheme();
    void followsTheSystem();
    void forcedSchemeStays();
    void highContrastAddsNothing();
    void textRoleFollowsTheScheme();
    void typeScale();

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

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
