// The program's window as a screen reader meets it: from another process, over the accessibility bus. Needs a
// display and a session bus of its own; screen_reader.sh gives it both.
#include "tests/app/wizard/accessible_tree.h"
#include "tests/support/log_guard.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using test::Accessible;
using Pages = QList<std::pair<QString, QString>>;

namespace {

constexpr int patience = 60000; ///< milliseconds; machines under load are slow, and nothing waits in vain

const QString program = QStringLiteral("CredSSP Wizard");

bool isButton(const Accessible &object)
{
    return object.role == QLatin1String("push button");
}

/// The window's buttons come before the page: the way back, and the one that leads on.
const Accessible *forward(const QList<Accessible> &window)
{
    const auto found = std::ranges::find_if(window, [](const Accessible &object) {
        return isButton(object) && object.name != QLatin1String("Back");
    });
    return found == window.end() ? nullptr : &*found;
}

QString listed(const QList<Accessible> &window)
{
    QString text;
    for (const Accessible &object : window)
        text += QStringLiteral("\n%1 \"%2\"").arg(object.role, object.name);
    return text;
}

} // namespace

class tst_ScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
        QCOMPARE(m_log.verify(), QString());
    }
    void aControlWithoutANameIsFound_data();
    void aControlWithoutANameIsFound();
    void everyPageIsReadable_data();
    void everyPageIsReadable();

private:
    void start(const QString &scenario);
    [[nodiscard]] QList<Accessible> window() const;
    /// Waits for the page of that heading, until it says how things are and can be left; ticks and answers
    /// what waits for that.
    void arrive(const QString &heading, const QString &status);
    /// Whether everything on it has a name.
    void look(const QString &heading);

    LogGuard m_log;
    test::AccessibilityBus m_bus;
    QTemporaryDir m_home;
    QProcess m_program;
    QList<Accessible> m_window; ///< as it was when its page had arrived
};

void tst_ScreenReader::start(const QString &scenario)
{
    QVERIFY2(m_bus.problem().isEmpty(), qPrintable(m_bus.problem()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // As if a screen reader had been running already.
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
    // Qt reads a text of the X server's that is not ended; strict checks of strings end the program there.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), environment.value(QStringLiteral("ASAN_OPTIONS")) +
                                                           QStringLiteral(":strict_string_checks=0"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/credssp-wizard"),
                    {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--practice"),
                     scenario, QStringLiteral("--journal"), m_home.path()});
    QVERIFY(m_program.waitForStarted());
    const auto there = [this] { return m_bus.program(program).has_value(); };
    QVERIFY(QTest::qWaitFor([&] { return there() || m_program.state() != QProcess::Running; }, patience));
    QVERIFY(there());
}

QList<Accessible> tst_ScreenReader::window() const
{
    const auto root = m_bus.program(program);
    return root ? m_bus.visibleBelow(*root) : QList<Accessible>();
}

void tst_ScreenReader::arrive(const QString &heading, const QString &status)
{
    int seen = 0;
    const auto ready = [&] {
        m_window = window();
        const bool here = std::ranges::any_of(m_window, [&](const Accessible &object) {
            return object.role == QLatin1String("label") && object.name == heading;
        });
        if (!here) {
            seen = 0;
            return false;
        }
        for (const Accessible &object : m_window)
            if (!object.is(Accessible::Checked) && object.is(Accessible::Enabled) &&
                (object.role == QLatin1String("check box") || object.name == QLatin1String("It works")))
                (void)m_bus.act(object);
        const Accessible *button = forward(m_window);
        const bool said = std::ranges::any_of(m_window, [&](const Accessible &object) {
            return object.role == QLatin1String("label") && object.name.contains(status);
        });
        // The window goes on while it is read, object by object: the first time may be half of one page and
        // half of the next.
        seen = said && button != nullptr && button->is(Accessible::Enabled) ? seen + 1 : 0;
        return seen == 2;
    };
    const bool arrived = QTest::qWaitFor(ready, patience);
    if (!arrived)
        qInfo("The window is:%s", qPrintable(listed(m_window)));
    QVERIFY2(arrived, qPrintable(QStringLiteral("%1 … %2").arg(heading, status)));
}

void tst_ScreenReader::look(const QString &heading)
{
    QStringList nameless;
    for (const Accessible &object : m_window)
        if (object.needsName() && object.name.trimmed().isEmpty())
            nameless.append(object.role + QLatin1Char(' ') + object.path);
    if (!nameless.isEmpty())
        qInfo("The window is:%s", qPrintable(listed(m_window)));
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(heading, nameless.join(u", "))));
}

void tst_ScreenReader::aControlWithoutANameIsFound_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("focusable");
    QTest::addColumn<bool>("needed");
    QTest::newRow("a button") << QStringLiteral("push button") << false << true;
    QTest::newRow("a box to tick") << QStringLiteral("check box") << true << true;
    QTest::newRow("an input") << QStringLiteral("text") << true << true;
    QTest::newRow("a table") << QStringLiteral("table") << false << true;
    QTest::newRow("a text that can be read word by word") << QStringLiteral("label") << true << true;
    QTest::newRow("a text") << QStringLiteral("label") << false << false;
    QTest::newRow("a frame around others") << QStringLiteral("frame") << false << false;
    QTest::newRow("what holds the focus for others") << QStringLiteral("filler") << true << false;
}

void tst_ScreenReader::aControlWithoutANameIsFound()
{
    QFETCH(const QString, role);
    QFETCH(const bool, focusable);
    QFETCH(const bool, needed);
    Accessible object;
    object.role = role;
    object.states = focusable ? quint64(1) << Accessible::Focusable : 0;
    QCOMPARE(object.needsName(), needed);
}

void tst_ScreenReader::everyPageIsReadable_data()
{
    // Page by page its heading, and a part of what it says about how things are.
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Pages>("pages");
    QTest::newRow("a server without a domain")
        << QStringLiteral("ntlm-only")
        << Pages{{QStringLiteral("What does the error say?"), QStringLiteral("very likely, 98")},
                 {QStringLiteral("Which computers are involved?"),
                  QStringLiteral("1 name should be looked at")},
                 {QStringLiteral("Checking the computers"), QStringLiteral("2 problems found")},
                 {QStringLiteral("What we found"), QStringLiteral("This makes 1 change")},
                 {QStringLiteral("Review every change"), QStringLiteral("You have read every change")},
                 {QStringLiteral("Making the changes"), QStringLiteral("Everything is done")},
                 {QStringLiteral("Did it work?"), QStringLiteral("1 change made")},
                 {QStringLiteral("Still allowed: passing sign-ins on, from GATEWAY01"),
                  QStringLiteral("GATEWAY01 may pass on credentials")}};
}

void tst_ScreenReader::everyPageIsReadable()
{
    QFETCH(const QString, scenario);
    QFETCH(const Pages, pages);
    start(scenario);
    if (QTest::currentTestFailed())
        return;
    for (const auto &[heading, status] : pages) {
        arrive(heading, status);
        if (QTest::currentTestFailed())
            return;
        look(heading);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_bus.act(*forward(m_window)));
    }
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screen_reader.moc"
