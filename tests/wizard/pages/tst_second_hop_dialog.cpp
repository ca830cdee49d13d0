// The dialog before PowerShell opens: it shows what will run, and only what may run wakes its button.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/result_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/result_page.h"
#include "wizard/pages/second_hop_dialog.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

using namespace credssp;

class tst_SecondHopDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatIsShownRuns();
    void badPlacesAreSaid();
    void anotherServerHasAnotherPlace();
    void everythingHasAName();

private:
    /// The page "Did it work?" of a window on real computers, and the dialog on it.
    struct Opened
    {
        Opened()
        {
            Surroundings place{true, QStringLiteral("HERE"), folder.path(), folder.path(), {}};
            place.trySecondHop = [this](const SecondHopTrial &trial, std::stop_token) {
                ran = trial.text();
                return Result<ConnectionAnswer>(ConnectionAnswer{true, {}});
            };
            shared = std::make_unique<Troubleshooting>(place);
            shared->setComputers(QStringLiteral("HERE"),
                                 {QStringLiteral("node1.contoso.com"), QStringLiteral("node2.fabrikam.com")});
            shared->setUndertaking(
                {Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
            RunResult result;
            result.plan.remedy = QStringLiteral("reset-credssp");
            shared->setResult(result);
            model = std::make_unique<ResultModel>(*shared);
            page = new ResultPage(*model);
            window.setPage(static_cast<int>(PageId::Result), page);
            window.setPage(static_cast<int>(PageId::Done), new QWizardPage);
            window.resize(1024, 700);
            window.show();
            page->enter();
            page->findChild<QPushButton *>(QStringLiteral("try"))->click();
            dialog = page->findChild<SecondHopDialog *>();
            if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog))
                qFatal("the dialog did not open");
        }

        QTemporaryDir folder;
        QString ran;
        std::unique_ptr<Troubleshooting> shared;
        std::unique_ptr<ResultModel> model;
        QWizard window;
        ResultPage *page = nullptr;
        QPointer<SecondHopDialog> dialog;
    };
    LogGuard m_log;
};

void tst_SecondHopDialog::whatIsShownRuns()
{
    Opened opened;
    const QString shown = opened.dialog->findChild<CommandView *>()->command();
    QVERIFY(shown.contains(QStringLiteral("-Server 'node1.contoso.com' -Onward '\\\\contoso.com\\SYSVOL'")));
    opened.dialog->findChild<QPushButton *>(QStringLiteral("open"))->click();
    QTRY_VERIFY(!opened.model->isTrying());
    QCOMPARE(opened.ran, shown);
    QTRY_VERIFY(opened.dialog.isNull());
    QCOMPARE(opened.model->answer(), ResultModel::Answer::Works);
    QVERIFY(opened.page->findChild<StatusLabel *>(QStringLiteral("tried"))->isVisible());
}

void tst_SecondHopDialog::badPlacesAreSaid()
{
    Opened opened;
    auto *open = opened.dialog->findChild<QPushButton *>(QStringLiteral("open"));
    auto *trouble = opened.dialog->findChild<StatusLabel *>(QStringLiteral("trouble"));
    auto *onward = opened.dialog->findChild<QLineEdit *>();
    QVERIFY(open->isEnabled() && !trouble->isVisible());
    onward->setText(QStringLiteral("C:\\Windows"));
    QVERIFY(!open->isEnabled());
    QVERIFY(trouble->isVisible() && trouble->text().contains(QStringLiteral("C:\\Windows")));
    QVERIFY(!opened.dialog->findChild<CommandView *>()->isVisible());
    onward->clear();
    QVERIFY(open->isEnabled() && !trouble->isVisible());
}

void tst_SecondHopDialog::anotherServerHasAnotherPlace()
{
    Opened opened;
    opened.dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(opened.dialog->findChild<QLineEdit *>()->text(), QStringLiteral("\\\\fabrikam.com\\SYSVOL"));
    QVERIFY(opened.dialog->findChild<CommandView *>()->command().contains(
        QStringLiteral("-Server 'node2.fabrikam.com'")));
}

void tst_SecondHopDialog::everythingHasAName()
{
    Opened opened;
    QCOMPARE(test::namelessControls(*opened.dialog).join(u'\n'), QString());
    QCOMPARE(test::clashingMnemonics(*opened.dialog).join(u'\n'), QString());
    QCOMPARE(test::unreachableControls(*opened.dialog).join(u'\n'), QString());
    QCOMPARE(test::clippedTexts(*opened.dialog).join(u'\n'), QString());
}

QTEST_MAIN(tst_SecondHopDialog)
#include "tst_second_hop_dialog.moc"
