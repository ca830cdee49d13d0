// The bar over the content: when it is there, what it says, and its one button.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace credssp;

namespace {

struct Page
{
    QWidget widget;
    Notice *notice = new Notice;

    Page()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(notice);
        column->addWidget(new QPushButton(QStringLiteral("Other")));
        widget.resize(500, 300);
        widget.show();
    }
};

const QString happened = QStringLiteral("CredSSP is on on GATEWAY01.");

} // namespace

class tst_Notice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void isHiddenWithoutText();
    void isNoWindowOfItsOwn();
    void isAnnounced();
    void buttonWorksByKeyboard();
    void kindsLookDifferent();

private:
    LogGuard m_log;
};

void tst_Notice::isHiddenWithoutText()
{
    Page page;
    QVERIFY(!page.notice->isVisible());
    page.notice->setText(happened);
    QVERIFY(page.notice->isVisible());
    page.notice->setDetail(QStringLiteral("It can be turned off on the last page."));
    page.notice->setAction(QStringLiteral("Turn it off"));
    page.notice->clear();
    QVERIFY(!page.notice->isVisible());
    QCOMPARE(page.notice->text(), QString());
}

void tst_Notice::isNoWindowOfItsOwn()
{
    auto *notice = new Notice;
    notice->setText(happened);
    QVERIFY(!notice->isVisible()); // not yet in a page
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->addWidget(notice);
    page.show();
    QVERIFY(notice->isVisible());
}

void tst_Notice::isAnnounced()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.widget));
    QSignalSpy said(&announcer(), &Announcer::announced);
    page.notice->setText(happened);
    QVERIFY(said.count() > 0);
    QCOMPARE(said.last()[0].toString(), happened);
    page.notice->setText(QStringLiteral("Something else."));
    QCOMPARE(said.last()[0].toString(), QStringLiteral("Something else."));
    page.notice->setDetail(QStringLiteral("Because."));
    QCOMPARE(page.notice->accessibleDescription(), QStringLiteral("Because."));
    page.notice->setAction(QStringLiteral("&Turn it off"));
    QCOMPARE(test::namelessControls(page.widget), QStringList());
    QCOMPARE(test::unreachableControls(page.widget), QStringList());
}

void tst_Notice::buttonWorksByKeyboard()
{
    Page page;
    page.notice->setText(happened);
    page.notice->setAction(QStringLiteral("&Turn it off"));
    QVERIFY(QTest::qWaitForWindowActive(&page.widget));
    auto *button = page.notice->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QSignalSpy triggered(page.notice, &Notice::actionTriggered);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);
    page.notice->setAction(QString());
    QVERIFY(!button->isVisible());
}

void tst_Notice::kindsLookDifferent()
{
    Page page;
    page.notice->setText(happened);
    QVERIFY(QTest::qWaitForWindowExposed(&page.widget));
    QList<QImage> pictures;
    for (const auto kind :
         {Notice::Kind::Info, Notice::Kind::Warning, Notice::Kind::Problem, Notice::Kind::Practice}) {
        page.notice->setKind(kind);
        QCOMPARE(page.notice->kind(), kind);
        // Without colours too: the icons have different shapes.
        const QImage picture = page.notice->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
    const QImage light = page.notice->grab().toImage();
    theme::install(*qApp, theme::Scheme::Dark);
    QVERIFY(page.notice->grab().toImage() != light);
}

QTEST_MAIN(tst_Notice)
#include "tst_notice.moc"
