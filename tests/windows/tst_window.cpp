// The whole window on a Windows display: a practice journey, and changes to this computer's own registry that
// are read back, shown and taken back to the byte.
#include "app/platform/platform.h"
#include "tests/support/log_guard.h"
#include "tests/windows/on_this_computer.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTest>

#include <windows.h>

using namespace credssp;

class tst_Window : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void practice();
    void thisComputersRegistry();
    void darkAndLightAsWindowsSays();

private:
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_Window::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("windows"));
    QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
    theme::install(*qApp);
    // Whatever fonts there are, a command is written in one whose letters are equally wide.
    QVERIFY2(QFontInfo(theme::monospacedFont()).fixedPitch(),
             qPrintable(QFontInfo(theme::monospacedFont()).family()));
}

void tst_Window::practice()
{
    const QString name = QStringLiteral("practice");
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("ntlm-only")));
    while (!journey.isAt(PageId::Result)) {
        QVERIFY(test::picture(journey, name));
        QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    }
    QVERIFY(journey.tryAgain());
    QVERIFY2(journey.says(QStringLiteral("Connected. It works now.")), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, name));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    journey.settle();
    QVERIFY(test::picture(journey, name));

    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.says(QStringLiteral("Everything was taken back")), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, QStringLiteral("practice-undone")));
}

void tst_Window::thisComputersRegistry()
{
    const QString name = QStringLiteral("real");
    QVERIFY(test::putForeignPolicies());
    const QByteArray before = test::exportedPolicies();
    QVERIFY(!before.isEmpty());
    auto place = test::thisWindows(m_folder.path());
    QVERIFY2(place, place ? "" : qPrintable(errorText(place.error())));
    QVERIFY(place->administrator);
    test::Journey journey(*place);
    QVERIFY(journey.type(QStringLiteral(
        "[node1.contoso.com] Connecting to remote server node1.contoso.com failed with the following error "
        "message : The WinRM client cannot process the request. A computer policy does not allow the "
        "delegation of the user credentials to the target computer because the computer is not trusted.")));
    QTRY_VERIFY(!journey.shared().symptoms().empty());
    QVERIFY(test::picture(journey, name));
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.isAt(PageId::Computers));
    QTRY_VERIFY(journey.window().button(QWizard::NextButton)->isEnabled());
    QVERIFY(test::picture(journey, name));
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid())); // what is on the page is taken over now
    QVERIFY(journey.isAt(PageId::Check));
    QCOMPARE(journey.shared().client(), place->computerName);
    QCOMPARE(journey.shared().servers(), QStringList(QStringLiteral("node1.contoso.com")));
    QVERIFY2(journey.goOnTo(PageId::Cause), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().diagnosis().has_value(), 60000);
    journey.settle();
    QVERIFY(test::picture(journey, name));
    QCOMPARE(test::exportedPolicies(), before); // looking changes nothing

    if (journey.shared().undertaking().remedy != QLatin1String("allow-ntlm-delegation"))
        test::undertakeNtlmDelegation(journey.shared());
    journey.shared().requestPage(PageId::Review);
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().plan().has_value(), 60000);
    journey.settle();
    QVERIFY(test::picture(journey, name));
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, name));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("read back")), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, name));
    const QByteArray changed = test::exportedPolicies();
    QVERIFY(changed != before);
    QVERIFY2(test::itWorks(journey), qPrintable(journey.everythingSaid()));
    journey.settle();
    QCOMPARE(journey.shared().madeSessions().size(), 1);
    QVERIFY2(journey.says(QStringLiteral("node1.contoso.com")), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, name));

    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    journey.settle();
    QVERIFY(test::picture(journey, QStringLiteral("real-undo")));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, QStringLiteral("real-undo")));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.says(QStringLiteral("Everything was taken back")), qPrintable(journey.everythingSaid()));
    journey.settle();
    QVERIFY(test::picture(journey, QStringLiteral("real-undo")));
    QCOMPARE(test::exportedPolicies(), before);
}

void tst_Window::darkAndLightAsWindowsSays()
{
    test::Journey journey;
    QVERIFY(theme::scheme() == theme::Scheme::Light);
    QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes"
                       "\\Personalize"),
        QSettings::NativeFormat);
    const auto choose = [&](int light) {
        personal.setValue(QStringLiteral("AppsUseLightTheme"), light);
        personal.sync();
        // What Windows itself sends to every window when a person changes it in the settings.
        SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0,
                            reinterpret_cast<LPARAM>(L"ImmersiveColorSet"), SMTO_ABORTIFHUNG, 5000, nullptr);
    };
    choose(0);
    QTRY_VERIFY(theme::scheme() == theme::Scheme::Dark);
    const auto ground = [&] {
        return journey.window().grab().toImage().pixelColor(journey.window().width() / 2, 2).lightness();
    };
    QTRY_VERIFY(ground() < 128);
    QVERIFY(test::picture(journey, QStringLiteral("dark")));
    choose(1);
    QTRY_VERIFY(theme::scheme() == theme::Scheme::Light);
    QTRY_VERIFY(ground() > 128);
    personal.remove(QStringLiteral("AppsUseLightTheme"));
}

// As the program itself ends: what Windows' own calls still hold up is left behind.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    tst_Window test;
    platform::endProgram(QTest::qExec(&test, argc, argv));
}

#include "tst_window.moc"
