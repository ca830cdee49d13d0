// "Continue as administrator" on Windows: this very program started once more, credssp-wizard.exe itself with
// a session file, and session files that it refuses.
//
// Started with --continue FILE, this program is the second window and lets itself be walked through.
#include "app/platform/elevation.h"
#include "app/platform/platform.h"
#include "app/wizard/second_window.h"
#include "engine/run/journal.h"
#include "tests/support/log_guard.h"
#include "tests/windows/on_this_computer.h"
#include "wizard/models/review_model.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <windows.h>

using namespace credssp;

namespace {

constexpr int patience = 60000; ///< milliseconds

Handover ntlmHandover(const QString &client, const QString &hash)
{
    Handover handover;
    handover.client = {client, ComputerKind::Windows};
    handover.servers = {{QStringLiteral("node1.contoso.com"), ComputerKind::Remote}};
    handover.task = HandoverApply{QStringLiteral("allow-ntlm-delegation"), hash};
    handover.nonce = newHandoverNonce();
    return handover;
}

/// The visible window of another process; nullptr while it has none.
HWND windowOf(qint64 process)
{
    struct Search
    {
        DWORD process;
        HWND found;
    } search{static_cast<DWORD>(process), nullptr};
    EnumWindows(
        [](HWND window, LPARAM data) -> BOOL {
            auto *wanted = reinterpret_cast<Search *>(data);
            DWORD owner = 0;
            GetWindowThreadProcessId(window, &owner);
            if (owner != wanted->process || !IsWindowVisible(window))
                return TRUE;
            wanted->found = window;
            return FALSE;
        },
        reinterpret_cast<LPARAM>(&search));
    return search.found;
}

QString titleOf(HWND window)
{
    QString title(256, u'\0');
    title.truncate(GetWindowTextW(window, reinterpret_cast<wchar_t *>(title.data()), 256));
    return title;
}

void pressKeys(HWND window, const std::vector<WORD> &keys)
{
    SetForegroundWindow(window);
    std::vector<INPUT> inputs;
    const auto add = [&](WORD key, DWORD flags) {
        INPUT input{};
        input.type = INPUT_KEYBOARD;
        input.ki.wVk = key;
        input.ki.dwFlags = flags;
        inputs.push_back(input);
    };
    for (const WORD key : keys)
        add(key, 0);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        add(*key, KEYEVENTF_KEYUP);
    SendInput(static_cast<UINT>(inputs.size()), inputs.data(), sizeof(INPUT));
}

/// Writes the file and starts the window's program with it.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/credssp-wizard.exe"));
        m_process.setArguments(arguments);
        m_process.start();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    HWND window()
    {
        HWND found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = m_process.state() == QProcess::NotRunning ? nullptr : windowOf(m_process.processId());
                return found != nullptr || (m_process.state() == QProcess::NotRunning);
            },
            patience);
        return found;
    }
    bool ends()
    {
        return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, patience);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

int beTheSecondWindow(const QString &file)
{
    (void)installTranslations(*qApp, QStringLiteral("en"));
    theme::install(*qApp);
    const auto handover = readHandover(file);
    auto place = test::thisWindows(QDir::tempPath());
    if (!handover || !place)
        return 2;
    place->handover = handover->nonce;
    place->user = handover->user;
    place->handoverHash = shownHash(*handover);
    test::Journey journey(*place, TroubleshootingWizard::Extent::Elevated,
                          [&](Troubleshooting &shared) { adoptHandover(shared, *handover); });
    journey.settle();
    if (!journey.isAt(PageId::Review) || !test::picture(journey, QStringLiteral("second")) ||
        !journey.goOn() || !journey.isAt(PageId::Change))
        return 3;
    journey.settle();
    // It may be said only here; the first window shows what came of it.
    if (!test::picture(journey, QStringLiteral("second")) || !journey.press(QStringLiteral("Close")))
        return 4;
    return journey.window().isVisible() ? 5 : 0;
}

} // namespace

class tst_SecondWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void fromTheFirstToTheSecondAndBack();
    void theProgramMakesWhatWasHandedOver();
    void refusesSessionFiles_data();
    void refusesSessionFiles();

private:
    LogGuard m_log;
    QTemporaryDir m_folder;
    QByteArray m_before;
};

void tst_SecondWindow::initTestCase()
{
    QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
    theme::install(*qApp);
    QVERIFY(test::putForeignPolicies());
    m_before = test::exportedPolicies();
    QVERIFY(!m_before.isEmpty());
}

void tst_SecondWindow::fromTheFirstToTheSecondAndBack()
{
    auto place = test::thisWindows(m_folder.path());
    QVERIFY2(place, place ? "" : qPrintable(errorText(place.error())));
    place->administrator = false;
    place->elevate = secondWindowStarter(QStringLiteral("en"));
    QVERIFY(place->elevate);
    test::Journey journey(*place);
    test::undertakeNtlmDelegation(journey.shared());
    journey.shared().requestPage(PageId::Review);
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().plan().has_value(), patience);
    journey.settle();
    QVERIFY(test::picture(journey, QStringLiteral("first")));
    // This folder is one that ordinary users may write into; the person is asked before anything starts.
    bool asked = false;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        asked = true;
        poll.stop();
        (void)box->grab().save(QStringLiteral(SCREENSHOTS "/first-folder.png"));
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
    });
    poll.start(50);
    (void)journey.goOn(); // it may take longer than a page of this window
    QVERIFY(asked);
    QVERIFY(test::picture(journey, QStringLiteral("first-waiting")));
    (void)QTest::qWaitFor([&] { return journey.isAt(PageId::Result); }, patience);
    QVERIFY2(journey.isAt(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(test::picture(journey, QStringLiteral("first")));
    QVERIFY(test::exportedPolicies() != m_before);
    QCOMPARE(journey.shared().madeSessions().size(), 1);
    const auto journal = Journal::read(place->journalFolder, journey.shared().madeSessions().constFirst());
    QVERIFY(journal);
    QCOMPARE(journal->header.handover.size(), qsizetype(32));
    QVERIFY2(test::itWorks(journey), qPrintable(journey.everythingSaid()));

    // The way back is made here, by a window with administrator rights.
    place->administrator = true;
    const QString session = journey.shared().madeSessions().constFirst();
    test::Journey back(*place);
    bool taken = false;
    back.shared().takeUp(place->journalFolder, session, Undertaking::Kind::Undo,
                         [&](const Result<void> &done) { taken = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(taken, patience);
    back.shared().requestPage(PageId::Review);
    QVERIFY2(back.goOnTo(PageId::Result), qPrintable(back.everythingSaid()));
    QCOMPARE(test::exportedPolicies(), m_before);
}

void tst_SecondWindow::theProgramMakesWhatWasHandedOver()
{
    auto place = test::thisWindows(m_folder.path());
    QVERIFY(place);
    Handover handover;
    {
        Troubleshooting shared(*place);
        test::undertakeNtlmDelegation(shared);
        ReviewModel model(shared);
        model.enter();
        QTRY_VERIFY_WITH_TIMEOUT(shared.plan().has_value(), patience);
        handover = ntlmHandover(place->computerName, shared.preview().hash);
    }
    const auto bytes = encodeHandover(handover);
    QVERIFY(bytes);
    QFile file(m_folder.filePath(QStringLiteral("a b ü.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    file.close();

    Program program(
        {QStringLiteral("--continue"), file.fileName(), QStringLiteral("--language"), QStringLiteral("en")});
    const HWND window = program.window();
    QVERIFY2(window != nullptr, program.process().readAllStandardError().constData());
    QVERIFY2(titleOf(window).contains(QStringLiteral("CredSSP Wizard")), qPrintable(titleOf(window)));
    // The first change has the focus and is open already; the next stop is the box that says it was read.
    const auto begun = [&] { return findHandedOver(place->journalFolder, handover.nonce).has_value(); };
    (void)QTest::qWaitFor(begun, 5000);
    for (int i = 0; i < 3 && !begun(); ++i) {
        pressKeys(window, {VK_TAB});
        pressKeys(window, {VK_SPACE});
        pressKeys(window, {VK_MENU, 'M'});
        (void)QTest::qWaitFor(begun, 4000);
    }
    QVERIFY2(begun(), "the window does not obey the keyboard");
    const QString session = *findHandedOver(place->journalFolder, handover.nonce);
    const auto made = [&] {
        const auto journal = Journal::read(place->journalFolder, session);
        return journal && lastRun(*journal).state == SessionState::Done;
    };
    QTRY_VERIFY_WITH_TIMEOUT(made(), patience);
    QVERIFY(test::exportedPolicies() != m_before);
    // What is on is no reason to ask here: the first window goes on with it.
    PostMessageW(window, WM_CLOSE, 0, 0);
    QVERIFY(program.ends());
    QCOMPARE(program.process().exitCode(), 0);

    test::Journey back(*place);
    bool taken = false;
    back.shared().takeUp(place->journalFolder, session, Undertaking::Kind::Undo,
                         [&](const Result<void> &done) { taken = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(taken, patience);
    back.shared().requestPage(PageId::Review);
    QVERIFY2(back.goOnTo(PageId::Result), qPrintable(back.everythingSaid()));
    QCOMPARE(test::exportedPolicies(), m_before);
}

void tst_SecondWindow::refusesSessionFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("more");
    const QString hash(64, QLatin1Char('a'));
    const QByteArray good = *encodeHandover(ntlmHandover(QStringLiteral("HERE"), hash));
    const auto with = [&](const char *key, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(good).object();
        object.insert(QLatin1String(key), value);
        return QJsonDocument(object).toJson();
    };
    const QStringList none;
    QTest::newRow("no file at all") << QByteArray() << none;
    QTest::newRow("no JSON") << QByteArrayLiteral("credssp") << none;
    QTest::newRow("larger than anything of ours") << QByteArray((1 << 20) + 1, ' ') << none;
    QTest::newRow("a key that nobody knows") << with("command", QStringLiteral("calc.exe")) << none;
    QTest::newRow("another version") << with("schema", 2) << none;
    QTest::newRow("a practice computer")
        << with("client", QJsonObject{{QStringLiteral("name"), QStringLiteral("HERE")},
                                      {QStringLiteral("kind"), QStringLiteral("practice")}})
        << none;
    QTest::newRow("a nonce that is none") << with("nonce", QStringLiteral("..\\..\\journal")) << none;
    QTest::newRow("a journal folder beside it")
        << good << QStringList{QStringLiteral("--journal"), QStringLiteral("C:/windows/temp")};
    QTest::newRow("a folder of plug-ins, by Qt's own option")
        << good << QStringList{QStringLiteral("-platformpluginpath"), QStringLiteral("C:/windows/temp")};
}

void tst_SecondWindow::refusesSessionFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, more);
    QFile file(m_folder.filePath(QStringLiteral("refused.json")));
    file.remove();
    if (!bytes.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
    }
    Program program(QStringList{QStringLiteral("--continue"), file.fileName(), QStringLiteral("--language"),
                                QStringLiteral("en")} +
                    more);
    const HWND window = program.window();
    QVERIFY2(window != nullptr, "the sentence is shown in a box");
    PostMessageW(window, WM_CLOSE, 0, 0);
    QVERIFY(program.ends());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 2);
    const QString said = QString::fromUtf8(program.process().readAllStandardError()).trimmed();
    QVERIFY2(said.endsWith(QLatin1Char('.')) && said.contains(QLatin1Char(' ')), qPrintable(said));
    QCOMPARE(test::exportedPolicies(), m_before);
}

namespace {

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--continue")); at > 0 && at + 1 < arguments.size())
        return beTheSecondWindow(arguments.at(at + 1));
    tst_SecondWindow test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    platform::endProgram(run(argc, argv));
}

#include "tst_second_window.moc"
