// A large log in the window: dropped on the first page, read with progress, stopped, its errors listed, one
// of them chosen; and how that looks (LOG_SCHEME=dark, QT_SCALE_FACTOR=2).
#include "tests/support/large_log.h"
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/log_dialog.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QDir>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

/// Milliseconds. Large files are read, and slowly where sanitizers watch.
constexpr int patience = 60'000;

/// Larger than a text for the box.
QByteArray largeLog()
{
    const QByteArray filler = test::quietLines();
    return test::errorFor(1) + filler +
           "2026-03-01 10:11:14 ERROR The WinRM client cannot process the request. A computer policy does "
           "not allow "
           "the delegation of the user credentials to the target computer. 0x803381A3\n" +
           filler + test::errorFor(1);
}

} // namespace

class tst_LogDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void aDroppedLogIsReadAndGoneOnWith();
    void looks();
    void stoppedInTheMiddle();
    void closedWhileItReads();
    void nothingFound();
    void aBrokenFileSaysSo();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const;
    /// Some text, an error, and a hole that takes no room on the disk but long to read.
    [[nodiscard]] QString endless() const;

    QTemporaryDir m_folder;
    LogGuard m_log;
};

void tst_LogDialog::initTestCase()
{
    const QString scheme = qEnvironmentVariable("LOG_SCHEME", QStringLiteral("light"));
    theme::install(*qApp, scheme == QLatin1String("dark")            ? theme::Scheme::Dark
                          : scheme == QLatin1String("high-contrast") ? theme::Scheme::HighContrast
                                                                     : theme::Scheme::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS "/log")));
}

QString tst_LogDialog::written(const QByteArray &bytes) const
{
    const QString name = m_folder.filePath(QStringLiteral("Deployment of the nodes.log"));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
}

QString tst_LogDialog::endless() const
{
    const QString name = written(test::errorFor(7) + QByteArray("all is well\n").repeated(20'000));
    QFile file(name);
    return file.resize(40'000'000'000) ? name : QString();
}

void tst_LogDialog::aDroppedLogIsReadAndGoneOnWith()
{
    Troubleshooting shared({true, QStringLiteral("GATEWAY01"), {}, m_folder.path(), {}});
    TroubleshootingWizard window(shared);
    window.show();
    StepPage *page = window.stepPage(PageId::Error);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(written(largeLog()))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);

    LogDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = page->findChild<LogDialog *>()) != nullptr, patience);
    auto *list = dialog->findChild<QListView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->isEnabled(), patience);
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    dialog->findChild<QPushButton *>(QStringLiteral("go"))->click();

    QTRY_COMPARE_WITH_TIMEOUT(shared.symptoms().size(), std::size_t(1), patience);
    QCOMPARE(shared.symptoms().front().id, QStringLiteral("delegation-policy-missing"));
    QVERIFY2(shared.errorText().size() < 8000, "the lines around it, not the log");
    QVERIFY(page->isComplete());
}

void tst_LogDialog::looks()
{
    LogDialog dialog(written(largeLog()));
    dialog.show();
    const QString scheme = qEnvironmentVariable("LOG_SCHEME", QStringLiteral("light"));
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    const QString file = QStringLiteral(SCREENSHOTS "/log/%1-%2-%3.png").arg(scheme, scale);
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
    QVERIFY(dialog.grab().save(file.arg(QStringLiteral("reading"))));
    auto *list = dialog.findChild<QListView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->isEnabled(), patience);
    QCOMPARE(list->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("code 0x803381A3  ·  once, in line 200002"));
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("for srv1  ·  2 times, from line 1 to line 400003"));
    QCoreApplication::processEvents();
    QVERIFY(dialog.grab().save(file.arg(QStringLiteral("found"))));
    QCOMPARE(test::namelessControls(dialog), QStringList());
    QCOMPARE(test::clashingMnemonics(dialog), QStringList());
    QCOMPARE(test::clippedTexts(dialog), QStringList());
}

void tst_LogDialog::stoppedInTheMiddle()
{
    LogModel model(endless());
    QVERIFY(model.isReading());
    QVERIFY(model.headline().contains(QStringLiteral("Deployment of the nodes.log")));
    QTRY_VERIFY_WITH_TIMEOUT(model.percent() > 0, patience);
    model.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.rows().size(), std::size_t(1));
    QVERIFY2(model.problem().contains(QStringLiteral("stopped")), qPrintable(model.problem()));
    QVERIFY(model.textOf(0).startsWith(QStringLiteral("2026-03-01 10:11:12 ERROR Connecting")));
}

void tst_LogDialog::closedWhileItReads()
{
    QStringList said;
    const QObject whileItIsOpen;
    connect(&announcer(), &Announcer::announced, &whileItIsOpen,
            [&](const QString &text) { said.append(text); });
    auto dialog = std::make_unique<LogDialog>(endless());
    dialog->show();
    QVERIFY(said.join(u' ').contains(QStringLiteral("Deployment of the nodes.log")));
    dialog->reject();
    dialog.reset(); // would take long if it read on
}

void tst_LogDialog::nothingFound()
{
    LogModel model(written(QByteArray("all is well\n").repeated(2'000'000)));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QCOMPARE(model.rows().size(), std::size_t(0));
    QVERIFY(model.headline().contains(QStringLiteral("No known")));
    QCOMPARE(model.problem(), QString());
}

void tst_LogDialog::aBrokenFileSaysSo()
{
    LogModel model(written(QByteArray("\x1f\x8b\x08 no gzip at all")));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), patience);
    QVERIFY(model.headline().contains(QStringLiteral("cannot be read")));
    QVERIFY(model.problem().contains(QStringLiteral("damaged")));
}

QTEST_MAIN(tst_LogDialog)
#include "tst_log_dialog.moc"
