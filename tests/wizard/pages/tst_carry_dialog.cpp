// "Ask by hand" on the page "Checking the computers": the script is read and saved, its answer opened or
// dropped, each refusal is said; its keyboard, its names, how it looks.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/accessibility.h"
#include "tests/wizard/support/file_dialog.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/models/check_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/carry_dialog.h"
#include "wizard/pages/check_page.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace credssp;

class tst_CarryDialog : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Troubleshooting> m_shared;
    std::unique_ptr<CheckModel> m_model;
    std::unique_ptr<CheckPage> m_page;
    std::unique_ptr<test::ScriptCarrier> m_carrier;
    CarryDialog *m_dialog = nullptr;

    template <typename W> [[nodiscard]] W *in(const char *name) const
    {
        return m_dialog->findChild<W *>(QLatin1String(name));
    }
    void begin(theme::Scheme scheme = theme::Scheme::Light);
    void openDialog();
    [[nodiscard]] QString answer() const
    {
        return m_carrier->answer(m_model->carry().errands().front().request);
    }

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_shared.reset();
        QCOMPARE(m_log.verify(), QString());
    }

    void notOfferedWhereNothingIsCarried();
    void theAnswerIsOpened();
    void theAnswerIsDropped();
    void refusalsAreSaid();
    void linesAreAboutTheSavedFile();
    void whatStandsThereIsCopied();
    void everythingHasANameAndAPlace_data();
    void everythingHasANameAndAPlace();
};

void tst_CarryDialog::begin(theme::Scheme scheme)
{
    theme::install(*qApp, scheme);
    Surroundings place{false, QStringLiteral("HERE"), {}, m_folder->path(), {}};
    place.carriedFolder = m_folder->filePath(QStringLiteral("carried"));
    place.carriesInPractice = true;
    m_shared = std::make_unique<Troubleshooting>(place);
    const QString world = m_folder->filePath(QStringLiteral("world.json"));
    QVERIFY(m_shared->startPractice(QStringLiteral("server-off"), world));
    m_carrier = std::make_unique<test::ScriptCarrier>(test::practiceStoreOf(*m_shared));
    m_model = std::make_unique<CheckModel>(*m_shared);
    m_page = std::make_unique<CheckPage>(*m_model);
    m_page->resize(900, 600);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(m_page->isComplete());
    auto *computers = m_page->findChild<QListView *>(QStringLiteral("computers"));
    QTest::keyClick(computers, Qt::Key_Home);
    QTest::keyClick(computers, Qt::Key_Down);
}

void tst_CarryDialog::openDialog()
{
    auto *ask = m_page->findChild<QPushButton *>(QStringLiteral("askByHand"));
    QVERIFY(ask->isVisible());
    QTest::keyClick(ask, Qt::Key_Space);
    m_dialog = m_page->findChild<CarryDialog *>();
    QVERIFY(m_dialog != nullptr);
    QTRY_VERIFY(in<QPushButton>("openAnswer") != nullptr);
}

void tst_CarryDialog::notOfferedWhereNothingIsCarried()
{
    begin();
    auto *ask = m_page->findChild<QPushButton *>(QStringLiteral("askByHand"));
    QVERIFY(ask->isVisible());
    QTest::keyClick(m_page->findChild<QListView *>(QStringLiteral("computers")), Qt::Key_Home);
    QVERIFY2(!ask->isVisible(), "nothing has to be taken to this computer");
}

void tst_CarryDialog::theAnswerIsOpened()
{
    begin();
    openDialog();
    const QString script = m_carrier->path(QStringLiteral("credssp-NODE1.ps1"));
    test::answerFileDialog(script);
    QTest::keyClick(in<QPushButton>("saveScript"), Qt::Key_Space);
    QVERIFY(QFile::exists(script));
    QVERIFY(in<StatusLabel>("saved")->text().contains(QLatin1String("credssp-NODE1.ps1")));

    test::answerFileDialog(answer());
    const QPointer<CarryDialog> dialog = m_dialog;
    QTest::keyClick(in<QPushButton>("openAnswer"), Qt::Key_Space);
    QTRY_VERIFY2(!dialog, "it closes by itself");
    QTRY_VERIFY(!m_shared->worker().isBusy());
    QVERIFY(!m_model->awaitsAnswer());
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("reported"))->isVisible());
    const auto *said = m_page->findChild<QLabel *>(QStringLiteral("byHand"));
    QVERIFY2(said->text().contains(QLatin1String("A person brought")), qPrintable(said->text()));
}

void tst_CarryDialog::theAnswerIsDropped()
{
    begin();
    openDialog();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(answer())});
    const QPointer<CarryDialog> dialog = m_dialog;
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog, &drop);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!m_shared->worker().isBusy());
    QVERIFY(!m_model->awaitsAnswer());
}

void tst_CarryDialog::refusalsAreSaid()
{
    begin();
    openDialog();
    auto *refused = in<StatusLabel>("refused");
    QVERIFY(!refused->isVisible());
    test::answerFileDialog(m_carrier->file(QStringLiteral("letter.json"), "Dear all"));
    QTest::keyClick(in<QPushButton>("openAnswer"), Qt::Key_Space);
    QTRY_VERIFY(refused->isVisible());
    QVERIFY2(refused->text().contains(QLatin1String("letter.json")), qPrintable(refused->text()));
    QCOMPARE(refused->accessibleName(), refused->text());
    QVERIFY(m_model->awaitsAnswer());
    m_dialog->close();
}

void tst_CarryDialog::linesAreAboutTheSavedFile()
{
    begin();
    openDialog();
    const auto commands = [this] {
        QStringList all;
        for (const CommandView *view : m_dialog->findChildren<CommandView *>())
            all.append(view->command());
        return all.join(u'\n');
    };
    QVERIFY2(commands().contains(m_model->carry().scriptName(0)), qPrintable(commands()));
    QVERIFY(m_model->carry().save(0, m_carrier->path(QStringLiteral("it's.ps1"))).has_value());
    QVERIFY2(commands().contains(QLatin1String("Get-FileHash -LiteralPath '.\\it''s.ps1'")),
             qPrintable(commands()));
    QVERIFY2(commands().contains(QLatin1String("& '.\\it''s.ps1'")), qPrintable(commands()));
    QVERIFY2(commands().contains(QLatin1String("Unblock-File -LiteralPath '.\\it''s.ps1'")),
             qPrintable(commands()));
    m_dialog->close();
}

void tst_CarryDialog::whatStandsThereIsCopied()
{
    begin();
    openDialog();
    int copied = 0;
    for (CommandView *view : m_dialog->findChildren<CommandView *>()) {
        view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), view->command());
        copied += view->command() == m_model->carry().script(0).sha256 ? 1 : 0;
    }
    QCOMPARE(copied, 1);
    // The whole script is there to be read once its fold is opened.
    for (DisclosureButton *fold : m_dialog->findChildren<DisclosureButton *>())
        QTest::keyClick(fold, Qt::Key_Space);
    const QString text = m_model->carry().text(0);
    bool shown = false;
    for (const CommandView *view : m_dialog->findChildren<CommandView *>())
        shown = shown || (view->isVisible() && view->command() == text);
    QVERIFY(shown);
    m_dialog->close();
}

void tst_CarryDialog::everythingHasANameAndAPlace_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << static_cast<int>(theme::Scheme::Light) << QStringLiteral("light");
    QTest::newRow("dark") << static_cast<int>(theme::Scheme::Dark) << QStringLiteral("dark");
    QTest::newRow("high contrast") << static_cast<int>(theme::Scheme::HighContrast)
                                   << QStringLiteral("high-contrast");
}

void tst_CarryDialog::everythingHasANameAndAPlace()
{
    QFETCH(int, scheme);
    QFETCH(QString, name);
    begin(static_cast<theme::Scheme>(scheme));
    openDialog();
    const QString file = QStringLiteral(SCREENSHOTS "/carry-dialog-%1-%2-%3.png")
                             .arg(name, qEnvironmentVariable("QT_SCALE_FACTOR"));
    const auto look = [&](const char *what) {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QVERIFY(m_dialog->grab().save(file.arg(QLatin1String(what))));
        QCOMPARE(test::namelessControls(*m_dialog).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(*m_dialog), QStringList());
        QCOMPARE(test::unreachableControls(*m_dialog), QStringList());
        QCOMPARE(test::clippedTexts(*m_dialog).join(u'\n'), QString());
    };
    look("first");
    test::answerFileDialog(m_carrier->file(QStringLiteral("letter.json"), "Dear all"));
    QTest::keyClick(in<QPushButton>("openAnswer"), Qt::Key_Space);
    QTRY_VERIFY(in<StatusLabel>("refused")->isVisible());
    in<QPushButton>("openAnswer")->setFocus();
    look("refused");
    for (DisclosureButton *fold : m_dialog->findChildren<DisclosureButton *>())
        QTest::keyClick(fold, Qt::Key_Space);
    m_dialog->resize(m_dialog->width(), 1700);
    look("open");
    m_dialog->close();
    QVERIFY(m_page->grab().save(QStringLiteral(SCREENSHOTS "/check-page-awaits-%1.png").arg(name)));
    QTRY_VERIFY(m_page->findChild<CarryDialog *>() == nullptr);
    openDialog();
    test::answerFileDialog(answer());
    QTest::keyClick(in<QPushButton>("openAnswer"), Qt::Key_Space);
    QTRY_VERIFY(!m_model->awaitsAnswer());
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("reported"))->isVisible());
    QVERIFY(m_page->grab().save(QStringLiteral(SCREENSHOTS "/check-page-reported-%1.png").arg(name)));
    QCOMPARE(test::clippedTexts(*m_page), QStringList());
    QCOMPARE(test::namelessControls(*m_page), QStringList());
}

QTEST_MAIN(tst_CarryDialog)
#include "tst_carry_dialog.moc"
