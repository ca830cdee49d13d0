// What is seen of a command, what is copied of it, and what is said.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLayout>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace credssp;

namespace {

const QString label = QStringLiteral("PowerShell on GATEWAY01, as administrator");
const QString sample = QStringLiteral(
    "Enable-WSManCredSSP -Role Client -DelegateComputer 'node1.contoso.com','node2.contoso.com' -Force");

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class tst_CommandView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void copiesByteForByte_data();
    void copiesByteForByte();
    void copiesASelectionWithoutTheBreaks();
    void saysCopiedForTwoSeconds();
    void isReachedAndNamed();
    void isAsHighAsItsLines();
    void isPlainInHighContrast();
    void readsFromLeftToRightEverywhere();

private:
    LogGuard m_log;
};

void tst_CommandView::copiesByteForByte_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("one line") << sample;
    QTest::newRow("several lines") << QStringLiteral("A -b c\n\nD 'e f'\n");
    QTest::newRow("blanks at the end") << QStringLiteral("A  b  ");
    QTest::newRow("quotes, backticks and dollars") << QStringLiteral("A \"b`\"c\" '$d''e' $f`");
    QTest::newRow("foreign letters") << QStringLiteral("A 'Größe 日本語 😀'");
    QTest::newRow("nothing") << QString();
}

void tst_CommandView::copiesByteForByte()
{
    QFETCH(QString, command);
    CommandView view(label, command);
    view.resize(200, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy copied(&view, &CommandView::copied);
    auto *button = view.findChild<CopyButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clipboard(), command);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(view.command(), command);
}

void tst_CommandView::copiesASelectionWithoutTheBreaks()
{
    CommandView view(label, sample);
    view.resize(260, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *text = view.findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(QLatin1Char('\n')));
    text->setFocus();
    text->selectAll();
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(clipboard(), sample);
}

void tst_CommandView::saysCopiedForTwoSeconds()
{
    CommandView view(label, sample);
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *button = view.findChild<CopyButton *>();
    const int width = button->width();
    const QString usual = button->text();
    QSignalSpy said(&announcer(), &Announcer::announced);
    button->click();
    QVERIFY(button->saysCopied());
    QVERIFY(button->text() != usual);
    QCOMPARE(button->accessibleName(), button->text());
    QCOMPARE(said.count(), 1);
    QCOMPARE(said[0][0].toString(), button->text());
    QCoreApplication::processEvents();
    QCOMPARE(button->width(), width);

    auto *timer = button->findChild<QTimer *>();
    QVERIFY(timer->isActive() && timer->isSingleShot());
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(2000));
    timer->start(0);
    QTRY_VERIFY(!button->saysCopied());
    QCOMPARE(button->text(), usual);
    QVERIFY(button->accessibleName().contains(label));
}

void tst_CommandView::isReachedAndNamed()
{
    CommandView view(label, sample);
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QCOMPARE(test::namelessControls(view), QStringList());
    QCOMPARE(test::unreachableControls(view), QStringList());
    const auto *text = view.findChild<QPlainTextEdit *>();
    QVERIFY(text->isReadOnly());
    QVERIFY(text->focusPolicy() & Qt::TabFocus);
    QCOMPARE(text->accessibleName(), label);
    view.setCommand(QString(), QStringLiteral("B"));
    QVERIFY(!text->accessibleName().isEmpty());
    QCOMPARE(text->toPlainText(), QStringLiteral("B"));
}

void tst_CommandView::isAsHighAsItsLines()
{
    CommandView view(label, sample);
    const auto *text = view.findChild<QPlainTextEdit *>();
    QVERIFY(view.layout()->hasHeightForWidth());
    QVERIFY(view.layout()->heightForWidth(300) > view.layout()->heightForWidth(900));
    for (const int width : {220, 300, 480, 900}) {
        view.resize(width, view.layout()->heightForWidth(width));
        view.show();
        QCoreApplication::processEvents();
        const auto lines = text->toPlainText().count(QLatin1Char('\n')) + 1;
        QVERIFY(text->viewport()->height() >= lines * text->fontMetrics().lineSpacing());
    }
}

void tst_CommandView::isPlainInHighContrast()
{
    CommandView view(label, sample);
    view.resize(600, 200);
    view.show();
    const auto *text = view.findChild<QPlainTextEdit *>();
    const auto tints = [text] { return text->document()->begin().layout()->formats(); };
    QVERIFY(!tints().isEmpty());
    theme::install(*qApp, theme::Scheme::HighContrast);
    QVERIFY(tints().isEmpty());
    theme::install(*qApp, theme::Scheme::Dark);
    QVERIFY(!tints().isEmpty());
    QCOMPARE(tints().constFirst().format.foreground().color(), theme::color(theme::Role::Accent));
}

void tst_CommandView::readsFromLeftToRightEverywhere()
{
    CommandView view(label, sample);
    view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(view.findChild<QPlainTextEdit *>()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(view.findChild<CopyButton *>()->layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(tst_CommandView)
#include "tst_command_view.moc"
