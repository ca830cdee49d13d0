// The page "Which computers are involved?": typing, lists, suggestions, many servers, the keyboard.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/name_field.h"
#include "wizard/pages/server_rows.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

struct Open
{
    explicit Open(const Surroundings &place, const QString &scenario = {})
        : shared(place)
        , window(shared)
        , page(window.stepPage(PageId::Computers))
        , rows(page->findChild<ServerRows *>(QStringLiteral("servers")))
        , client(page->findChild<NameField *>(QStringLiteral("client")))
    {
        if (!scenario.isEmpty())
            started = shared.startPractice(scenario).has_value();
        window.show();
        window.activateWindow();
        window.next();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *server(int row) const { return rows->field(row)->edit(); }
    [[nodiscard]] QPushButton *remove(int row) const
    {
        return rows->field(row)->findChild<QPushButton *>(QStringLiteral("remove"));
    }
    [[nodiscard]] QString summary() const
    {
        return page->findChild<QLabel *>(QStringLiteral("summary"))->text();
    }

    Troubleshooting shared;
    TroubleshootingWizard window;
    StepPage *page;
    ServerRows *rows;
    NameField *client;
    bool started = true;
};

} // namespace

class tst_ComputersPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theFirstServerHasTheFocus();
    void namesAreJudgedWhileTyped();
    void aCommaLeadsToTheNextField();
    void aListIsPasted();
    void anEmptyClipboardIsTold();
    void rowsAreRemoved();
    void aSuggestionIsTakenWithOnePress();
    void manyServersAreBuiltAndStay();
    void theExampleFillsThePage();
    void theErrorFillsThePage();
    void goingOnHandsTheNamesOver();
    void everybodyCanUseIt_data();
    void everybodyCanUseIt();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {true, QStringLiteral("GATEWAY01"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_ComputersPage::theFirstServerHasTheFocus()
{
    Open open(place());
    QCOMPARE(open.window.currentId(), static_cast<int>(PageId::Computers));
    QTRY_VERIFY(open.server(0)->hasFocus());
    QCOMPARE(open.client->edit()->text(), QStringLiteral("GATEWAY01"));
    QVERIFY(!open.page->isComplete());
}

void tst_ComputersPage::namesAreJudgedWhileTyped()
{
    Open open(place());
    QTest::keyClicks(open.server(0), QStringLiteral("node1.contoso.com"));
    QVERIFY(open.page->isComplete());
    QVERIFY(open.server(0)->accessibleDescription().isEmpty());
    QTest::keyClick(open.server(0), Qt::Key_Space);
    QVERIFY(!open.page->isComplete());
    QVERIFY(open.server(0)->accessibleDescription().contains(QStringLiteral("blank")));
    QTest::keyClick(open.server(0), Qt::Key_Backspace);
    QVERIFY(open.page->isComplete());
    open.client->edit()->clear();
    QTest::keyClicks(open.client->edit(), QStringLiteral("my PC"));
    QVERIFY(!open.page->isComplete());
    open.client->suggestion()->click();
    QCOMPARE(open.client->edit()->text(), QStringLiteral("GATEWAY01"));
    QVERIFY(open.page->isComplete());
}

void tst_ComputersPage::aCommaLeadsToTheNextField()
{
    Open open(place());
    QTRY_VERIFY(open.server(0)->hasFocus());
    QTest::keyClicks(open.server(0), QStringLiteral("node1.contoso.com,"));
    QCOMPARE(open.server(0)->text(), QStringLiteral("node1.contoso.com"));
    QCOMPARE(open.rows->builtRows(), 2);
    QTRY_VERIFY(open.server(1)->hasFocus());
}

void tst_ComputersPage::aListIsPasted()
{
    Open open(place());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("node1.contoso.com\r\nwhat?\r\nnode2.contoso.com\r\n"));
    open.button("paste")->click();
    QCOMPARE(open.rows->builtRows(), 3);
    QCOMPARE(open.server(1)->text(), QStringLiteral("what?"));
    QVERIFY(!open.page->isComplete());
    // The same into a field, as with Ctrl+V there.
    open.server(1)->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("node3.contoso.com\nnode4.contoso.com"));
    open.server(1)->paste();
    QCOMPARE(open.rows->builtRows(), 4);
    QCOMPARE(open.server(1)->text(), QStringLiteral("node3.contoso.com"));
    QCOMPARE(open.server(2)->text(), QStringLiteral("node4.contoso.com"));
    QCOMPARE(open.server(3)->text(), QStringLiteral("node2.contoso.com"));
    QVERIFY(open.page->isComplete());
}

void tst_ComputersPage::anEmptyClipboardIsTold()
{
    Open open(place());
    QGuiApplication::clipboard()->clear();
    open.button("paste")->click();
    QVERIFY(open.summary().contains(QStringLiteral("clipboard")));
    QCOMPARE(open.rows->builtRows(), 1);
}

void tst_ComputersPage::rowsAreRemoved()
{
    Open open(place());
    QGuiApplication::clipboard()->setText(QStringLiteral("a.contoso.com,b.contoso.com,c.contoso.com"));
    open.button("paste")->click();
    open.remove(1)->setFocus();
    QTest::keyClick(open.remove(1), Qt::Key_Space);
    QCOMPARE(open.rows->builtRows(), 2);
    QCOMPARE(open.server(1)->text(), QStringLiteral("c.contoso.com"));
    QCOMPARE(open.server(1)->accessibleName(), QStringLiteral("Server 2"));
    QTRY_VERIFY2(open.server(1)->hasFocus(), "the focus does not get lost");
    open.remove(0)->click();
    open.remove(0)->click();
    QCOMPARE(open.rows->builtRows(), 0);
    QVERIFY(!open.page->isComplete());
    open.button("add")->click();
    QTRY_VERIFY(open.server(0)->hasFocus());
}

void tst_ComputersPage::aSuggestionIsTakenWithOnePress()
{
    Open open(place());
    QGuiApplication::clipboard()->setText(QStringLiteral("node1.contoso.com\nnode2"));
    open.button("paste")->click();
    QPushButton *suggestion = open.rows->field(1)->suggestion();
    QTRY_VERIFY(suggestion->isVisible());
    QVERIFY(suggestion->text().contains(QStringLiteral("node2.contoso.com")));
    QTest::keyClick(suggestion, Qt::Key_Space);
    QCOMPARE(open.server(1)->text(), QStringLiteral("node2.contoso.com"));
    QVERIFY(!suggestion->isVisible());
    QTRY_VERIFY(open.server(1)->hasFocus());
}

void tst_ComputersPage::manyServersAreBuiltAndStay()
{
    Open open(place());
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(QStringLiteral("node%1.contoso.com").arg(i));
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    open.button("paste")->click();
    QVERIFY2(open.rows->builtRows() < 200, "not all at once: the window must go on answering");
    QVERIFY(open.page->isComplete());
    QTRY_COMPARE(open.rows->builtRows(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(open.server(i)->text(), names.at(i));
    open.window.back();
    open.window.next();
    QCOMPARE(open.rows->builtRows(), 200);
    open.window.next();
    QCOMPARE(open.shared.servers(), names);
}

void tst_ComputersPage::theExampleFillsThePage()
{
    Open open(place(), QStringLiteral("four-servers"));
    QVERIFY(open.started);
    QCOMPARE(open.rows->builtRows(), 4);
    QCOMPARE(open.client->edit()->text(), open.shared.scenario()->client);
    QVERIFY(open.page->isComplete());
}

void tst_ComputersPage::theErrorFillsThePage()
{
    Open open(place());
    Symptom symptom;
    symptom.id = QStringLiteral("access-denied");
    symptom.confidence = 0.9;
    symptom.computer = QStringLiteral("node7");
    open.shared.setError(QStringLiteral("text"), {symptom});
    QCOMPARE(open.server(0)->text(), QStringLiteral("node7"));
    QVERIFY(open.page->findChild<QLabel *>(QStringLiteral("origin"))->isVisible());
    QTest::keyClicks(open.server(0), QStringLiteral(".contoso.com"));
    QVERIFY(!open.page->findChild<QLabel *>(QStringLiteral("origin"))->isVisible());
}

void tst_ComputersPage::goingOnHandsTheNamesOver()
{
    Open open(place());
    QTest::keyClicks(open.server(0), QStringLiteral("node1.contoso.com"));
    open.window.back();
    QVERIFY2(open.shared.servers().isEmpty(), "going back decides nothing");
    open.window.next();
    QCOMPARE(open.server(0)->text(), QStringLiteral("node1.contoso.com"));
    open.window.next();
    QCOMPARE(open.window.currentId(), static_cast<int>(PageId::Check));
    QCOMPARE(open.shared.servers(), QStringList(QStringLiteral("node1.contoso.com")));
    open.window.back();
    QCOMPARE(open.server(0)->text(), QStringLiteral("node1.contoso.com"));
}

void tst_ComputersPage::everybodyCanUseIt_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("empty") << QString();
    QTest::newRow("fine") << QStringLiteral("node1.contoso.com");
    QTest::newRow("of every kind") << QStringLiteral("node1.contoso.com\nnode2\n10.0.0.4\nwhat?");
}

void tst_ComputersPage::everybodyCanUseIt()
{
    QFETCH(QString, names);
    Open open(place());
    QGuiApplication::clipboard()->setText(names);
    open.button("paste")->click();
    QCOMPARE(test::namelessControls(open.window), QStringList());
    QCOMPARE(test::clashingMnemonics(open.window), QStringList());
    QCOMPARE(test::unreachableControls(open.window), QStringList());
    QVERIFY(!open.page->help().isEmpty());
}

QTEST_MAIN(tst_ComputersPage)
#include "tst_computers_page.moc"
