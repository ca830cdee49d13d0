// The page "What does the error say?": focus, typing, pasting, dropping, the marked words, practice, the
// keyboard.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/practice_dialog.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/notice.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace credssp;

namespace {

const QString known = QStringLiteral(
    "Connecting to remote server node1.contoso.com failed with the following error message : The WinRM\n"
    "client cannot process the request. A computer policy does not allow the delegation of the user "
    "credentials to the target computer.\n+ FullyQualifiedErrorId : -2144108125,CreateRemoteRunspaceFailed");

/// The window with its first page, and what a test touches.
struct Open
{
    explicit Open(const Surroundings &place)
        : shared(place)
        , window(shared)
        , page(window.stepPage(PageId::Error))
        , edit(page->findChild<ErrorEdit *>(QStringLiteral("error")))
    {
        window.show();
        window.activateWindow();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString headline() const
    {
        return page->findChild<QLabel *>(QStringLiteral("headline"))->text();
    }
    [[nodiscard]] bool isRecognized() const { return !edit->extraSelections().isEmpty(); }

    Troubleshooting shared;
    TroubleshootingWizard window;
    StepPage *page;
    ErrorEdit *edit;
};

} // namespace

class tst_ErrorPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theBoxHasTheFocus();
    void typingIsRecognizedAndMarked();
    void pastingKeepsNoFormat();
    void aFileIsRead_data();
    void aFileIsRead();
    void keystrokesDuringALongPasteAreKept();
    void undoTakesALongPasteBackAtOnce();
    void whatWasTypedLastGoesAlong();
    void goingBackKeepsTheText();
    void withoutAMessage();
    void anExampleByKeyboard();
    void anExampleThatIsLeftGivesTheTextBack();
    void earlierRunsAreOffered();
    void everybodyCanUseIt_data();
    void everybodyCanUseIt();

private:
    [[nodiscard]] Surroundings place(bool windows = true) const
    {
        return {windows, QStringLiteral("GATEWAY01"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_ErrorPage::theBoxHasTheFocus()
{
    Open open(place());
    QTRY_VERIFY(open.edit->hasFocus());
    QVERIFY(!open.page->isComplete());
}

void tst_ErrorPage::typingIsRecognizedAndMarked()
{
    Open open(place());
    QTest::keyClicks(open.edit, QStringLiteral("It says: "));
    open.edit->insertPlainText(known);
    QTRY_VERIFY(open.isRecognized());
    QVERIFY(open.page->isComplete());
    QVERIFY(open.headline().contains(QStringLiteral("user name and password")));
    QStringList marked;
    for (const QTextEdit::ExtraSelection &selection : open.edit->extraSelections()) {
        marked.append(selection.cursor.selectedText());
        QVERIFY2(selection.format.fontUnderline(), "not by color alone");
        QVERIFY(selection.format.background().style() != Qt::NoBrush);
    }
    QStringList expected;
    for (const Evidence &evidence : open.shared.symptoms().front().evidence)
        expected.append(evidence.text);
    marked.sort();
    expected.sort();
    QCOMPARE(marked, expected);

    open.edit->selectAll();
    QTest::keyClicks(open.edit, QStringLiteral("The printer is out of paper."));
    QTRY_VERIFY(!open.isRecognized());
    QTRY_VERIFY(open.headline().contains(QStringLiteral("not a known")));
    QVERIFY2(open.page->isComplete(), "the checks alone may help");
}

void tst_ErrorPage::pastingKeepsNoFormat()
{
    Open open(place());
    auto *mime = new QMimeData;
    mime->setText(QStringLiteral("0x803381A4"));
    mime->setHtml(QStringLiteral("<h1>0x803381A4</h1><img src='https://example.com/a.png'>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    open.button("paste")->click();
    QCOMPARE(open.edit->toPlainText(), QStringLiteral("0x803381A4"));
    QCOMPARE(open.edit->document()->begin().charFormat().fontPointSize(), 0.0);
    QTRY_VERIFY(open.isRecognized());
}

void tst_ErrorPage::aFileIsRead_data()
{
    QTest::addColumn<bool>("onTheBox");
    QTest::addColumn<bool>("there");
    QTest::newRow("dropped on the box") << true << true;
    QTest::newRow("dropped beside it") << false << true;
    QTest::newRow("gone by then") << true << false;
}

void tst_ErrorPage::aFileIsRead()
{
    QFETCH(bool, onTheBox);
    QFETCH(bool, there);
    const QString path = m_folder.filePath(QStringLiteral("error.txt"));
    QFile::remove(path);
    if (there) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(known.toUtf8());
    }
    Open open(place());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QWidget *target = onTheBox ? open.edit->viewport() : static_cast<QWidget *>(open.page);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    auto *problem = open.page->findChild<QLabel *>(QStringLiteral("problem"));
    if (there) {
        QTRY_COMPARE(open.edit->toPlainText(), known);
        QTRY_VERIFY(open.isRecognized());
        QVERIFY(!problem->isVisible());
    } else {
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(path));
        QVERIFY(open.edit->toPlainText().isEmpty());
    }
}

void tst_ErrorPage::keystrokesDuringALongPasteAreKept()
{
    Open open(place());
    const QString line = QStringLiteral("2026-01-01 12:00:00 an ordinary line of a log file\n");
    const QString text = line.repeated(20000) + known;
    QTest::keyClicks(open.edit, QStringLiteral("<"));
    QGuiApplication::clipboard()->setText(text);
    open.edit->paste();
    QTRY_VERIFY(open.edit->isLoading());
    QTest::keyClicks(open.edit, QStringLiteral("typed meanwhile"));
    QTRY_VERIFY(!open.edit->isLoading());
    QTest::keyClicks(open.edit, QStringLiteral(">"));
    const QString all = open.edit->toPlainText();
    QCOMPARE(all.left(40), (QLatin1Char('<') + text).left(40));
    QCOMPARE(all.right(40), (text + QStringLiteral("typed meanwhile>")).right(40));
    QCOMPARE(all, QStringLiteral("<%1typed meanwhile>").arg(text));
    QTRY_VERIFY(open.isRecognized());
    QTRY_COMPARE(open.shared.errorText(), open.edit->toPlainText());
}

void tst_ErrorPage::undoTakesALongPasteBackAtOnce()
{
    Open open(place());
    QTest::keyClicks(open.edit, QStringLiteral("before"));
    open.edit->insertText(QStringLiteral("an ordinary line\n").repeated(10000));
    QTRY_VERIFY(!open.edit->isLoading());
    open.edit->undo();
    QCOMPARE(open.edit->toPlainText(), QStringLiteral("before"));
}

void tst_ErrorPage::whatWasTypedLastGoesAlong()
{
    Open open(place());
    open.edit->insertPlainText(QStringLiteral("-214410812"));
    QTRY_VERIFY(open.page->isComplete());
    QTest::keyClicks(open.edit, QStringLiteral("4"));
    open.window.next();
    QCOMPARE(open.window.currentId(), static_cast<int>(PageId::Computers));
    QTRY_VERIFY(!open.shared.symptoms().empty());
    QCOMPARE(open.shared.errorText(), QStringLiteral("-2144108124"));
}

void tst_ErrorPage::goingBackKeepsTheText()
{
    Open open(place());
    open.edit->insertPlainText(known);
    QTRY_VERIFY(open.isRecognized());
    open.window.next();
    open.window.back();
    QCOMPARE(open.edit->toPlainText(), known);
    QVERIFY(open.isRecognized());
    QTRY_VERIFY(open.edit->hasFocus());
}

void tst_ErrorPage::withoutAMessage()
{
    Open open(place());
    open.button("without")->click();
    QCOMPARE(open.window.currentId(), static_cast<int>(PageId::Computers));
    open.window.back();
    QVERIFY(open.page->isComplete());
}

void tst_ErrorPage::anExampleByKeyboard()
{
    Open open(place(false));
    QVERIFY(!open.button("without")->isVisible());
    QVERIFY(open.button("choose")->isVisible());
    QTest::keyClick(open.button("choose"), Qt::Key_Space);
    auto *dialog = open.page->findChild<PracticeDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), static_cast<int>(practiceScenarioNames().size()));
    QCOMPARE(test::namelessControls(*dialog), QStringList());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(open.shared.isPractice());
    QCOMPARE(open.shared.scenario()->name, practiceScenarioNames().at(1));
    QTRY_VERIFY(open.isRecognized());
    QTRY_VERIFY(open.page->isComplete());
    QVERIFY(open.button("leave")->isVisible());
}

void tst_ErrorPage::anExampleThatIsLeftGivesTheTextBack()
{
    Open open(place());
    QTest::keyClicks(open.edit, QStringLiteral("mine"));
    QTRY_COMPARE(open.shared.errorText(), QStringLiteral("mine"));
    open.button("example")->click();
    emit open.page->findChild<PracticeDialog *>()->storyChosen(QStringLiteral("german"));
    QTRY_VERIFY(open.edit->toPlainText().contains(QStringLiteral("Beim Verbinden")));
    open.button("leave")->click();
    QTRY_COMPARE(open.edit->toPlainText(), QStringLiteral("mine"));
}

void tst_ErrorPage::earlierRunsAreOffered()
{
    const QTemporaryDir journals(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(QStringLiteral("client-off"), {});
    QVERIFY(store);
    const test::Job job(*store, journals.path());
    QVERIFY(job.apply(QStringLiteral("reset-credssp")));

    Open open({false, QStringLiteral("GATEWAY01"), {}, journals.path(), {}});
    const auto notices = open.page->findChildren<Notice *>();
    Notice *shown = nullptr;
    QTRY_VERIFY(std::ranges::any_of(notices, [&shown](Notice *notice) {
        shown = notice;
        return notice->isVisible();
    }));
    QVERIFY(shown->text().contains(QStringLiteral("still on")));
    emit shown->actionTriggered();
    QTRY_COMPARE(open.window.currentId(), static_cast<int>(PageId::Review));
    QCOMPARE(open.shared.undertaking().kind, Undertaking::Kind::Undo);
}

void tst_ErrorPage::everybodyCanUseIt_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scenario");
    QTest::newRow("empty") << true << QString() << QString();
    QTest::newRow("recognized") << true << known << QString();
    QTest::newRow("not recognized") << true << QStringLiteral("hello") << QString();
    QTest::newRow("no Windows") << false << QString() << QString();
    QTest::newRow("practice") << false << QString() << QStringLiteral("spn-missing");
}

void tst_ErrorPage::everybodyCanUseIt()
{
    QFETCH(bool, windows);
    QFETCH(QString, text);
    QFETCH(QString, scenario);
    Open open(place(windows));
    open.edit->insertPlainText(text);
    if (!scenario.isEmpty())
        QVERIFY(open.shared.startPractice(scenario));
    const QString waiting = open.headline();
    if (!text.isEmpty() || !scenario.isEmpty())
        QTRY_VERIFY(open.headline() != waiting);
    QCOMPARE(test::namelessControls(open.window), QStringList());
    QCOMPARE(test::clashingMnemonics(open.window), QStringList());
    QCOMPARE(test::unreachableControls(open.window), QStringList());
    QCOMPARE(test::clippedTexts(open.window), QStringList());
    QVERIFY(!open.page->help().isEmpty());
}

QTEST_MAIN(tst_ErrorPage)
#include "tst_error_page.moc"
