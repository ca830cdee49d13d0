// Before and after: what is said of each value, how it is grouped and folded, and that it stays quick.
#include "engine/report/words.h"
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/elided_label.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/registry_group.h"
#include "wizard/widgets/registry_table.h"
#include "wizard/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace credssp;

namespace {

const QString key = QStringLiteral(
    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation\\AllowFreshCredentials");

RegistryState text(const QString &value)
{
    return RegistryState::present(RegistryData::text(value));
}

RegistryState number(quint32 value)
{
    return RegistryState::present(RegistryData::dword(value));
}

RegistryRow row(const QString &name, RegistryState before, RegistryState after, const QString &note = {})
{
    return {RegistryStore::Hklm, key, name, std::move(before), std::move(after), note};
}

std::vector<RegistryRow> staying(int count)
{
    std::vector<RegistryRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back(row(QString::number(i), text(QStringLiteral("wsman/other")),
                           text(QStringLiteral("wsman/other"))));
    return rows;
}

QString cell(const RegistryTable &table, int line, RegistryModel::Column column, int role = Qt::DisplayRole)
{
    const RegistryModel *model = table.groups().front()->model();
    return model->index(line, column).data(role).toString();
}

} // namespace

class tst_RegistryTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void saysWhatHappens_data();
    void saysWhatHappens();
    void groundsAreByRole();
    void groupsByKeyAndStore();
    void foldsWhatStays_data();
    void foldsWhatStays();
    void unfoldsByKeyboard();
    void keyIsWholeSomewhere();
    void hiddenSignsAreShown();
    void noteStandsUnderTheName();
    void screenReaderHearsEveryCell();
    void isReachedByKeyboard();
    void longValuesWrap();
    void thousandRows();
    void rightToLeft();

private:
    LogGuard m_log;
};

void tst_RegistryTable::saysWhatHappens_data()
{
    QTest::addColumn<RegistryState>("before");
    QTest::addColumn<RegistryState>("after");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("beforeText");
    QTest::addColumn<QString>("afterText");
    QTest::addColumn<QString>("type");
    QTest::newRow("added") << RegistryState::valueAbsent() << text(QStringLiteral("a"))
                           << QStringLiteral("+ added") << QStringLiteral("not set") << QStringLiteral("a")
                           << QStringLiteral("REG_SZ");
    QTest::newRow("added with its key")
        << RegistryState::keyAbsent() << number(1) << QStringLiteral("+ added") << QStringLiteral("not set")
        << QStringLiteral("1") << QStringLiteral("REG_DWORD");
    QTest::newRow("changed") << number(0) << number(1) << QStringLiteral("→ changed") << QStringLiteral("0")
                             << QStringLiteral("1") << QStringLiteral("REG_DWORD");
    QTest::newRow("removed") << text(QStringLiteral("a")) << RegistryState::valueAbsent()
                             << QStringLiteral("− removed") << QStringLiteral("a")
                             << QStringLiteral("not set") << QStringLiteral("REG_SZ");
    QTest::newRow("stays") << number(1) << number(1) << QStringLiteral("= stays") << QStringLiteral("1")
                           << QStringLiteral("1") << QStringLiteral("REG_DWORD");
    QTest::newRow("0 is a value, not nothing")
        << RegistryState::valueAbsent() << number(0) << QStringLiteral("+ added") << QStringLiteral("not set")
        << QStringLiteral("0") << QStringLiteral("REG_DWORD");
    QTest::newRow("may not be read") << RegistryState::denied() << number(1) << QStringLiteral("→ changed")
                                     << QStringLiteral("not readable") << QStringLiteral("1")
                                     << QStringLiteral("REG_DWORD");
}

void tst_RegistryTable::saysWhatHappens()
{
    QFETCH(RegistryState, before);
    QFETCH(RegistryState, after);
    QFETCH(QString, what);
    QFETCH(QString, beforeText);
    QFETCH(QString, afterText);
    QFETCH(QString, type);
    const RegistryTable table({row(QStringLiteral("Name"), before, after)});
    QCOMPARE(cell(table, 0, RegistryModel::What), what);
    // Screen readers get the word alone: a sign is read as anything.
    QCOMPARE(cell(table, 0, RegistryModel::What, Qt::AccessibleTextRole), what.mid(2));
    QCOMPARE(cell(table, 0, RegistryModel::Name), QStringLiteral("Name"));
    QCOMPARE(cell(table, 0, RegistryModel::Before), beforeText);
    QCOMPARE(cell(table, 0, RegistryModel::After), afterText);
    QCOMPARE(cell(table, 0, RegistryModel::Type), type);
}

void tst_RegistryTable::groundsAreByRole()
{
    RegistryTable table({row(QStringLiteral("1"), RegistryState::valueAbsent(), text(QStringLiteral("a"))),
                         row(QStringLiteral("2"), text(QStringLiteral("a")), RegistryState::valueAbsent()),
                         row(QStringLiteral("3"), text(QStringLiteral("a")), text(QStringLiteral("b"))),
                         row(QStringLiteral("4"), text(QStringLiteral("a")), text(QStringLiteral("a")))});
    table.resize(700, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QTableView *view = table.groups().front()->view();
    for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::install(*qApp, scheme);
        const QImage picture = view->viewport()->grab().toImage();
        const theme::Role roles[] = {theme::Role::AddedGround, theme::Role::RemovedGround,
                                     theme::Role::ChangedGround, theme::Role::Surface};
        for (int line = 0; line < 4; ++line) {
            const QRect rect = view->visualRect(view->model()->index(line, RegistryModel::Type));
            QCOMPARE(picture.pixelColor(rect.right() - 2, rect.top() + 3), theme::color(roles[line]));
        }
    }
}

void tst_RegistryTable::groupsByKeyAndStore()
{
    std::vector<RegistryRow> rows;
    for (const char *where : {"HKLM\\A", "HKLM\\B", "hklm\\a"})
        for (const auto store : {RegistryStore::Hklm, RegistryStore::LocalPolicy}) {
            RegistryRow one = row(QStringLiteral("1"), number(0), number(1));
            one.key = QString::fromLatin1(where);
            one.store = store;
            rows.push_back(one);
        }
    const RegistryTable table(rows);
    // Windows knows one key "HKLM\A", whatever its letters' case.
    QCOMPARE(table.groups().size(), std::size_t(4));
    QCOMPARE(table.rowCount(), 6);
    QCOMPARE(table.groups().front()->model()->rowCount(), 2);
    const RegistryTable none({});
    QVERIFY(none.groups().empty());
}

void tst_RegistryTable::foldsWhatStays_data()
{
    QTest::addColumn<int>("stay");
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("words");
    QTest::newRow("two are simply shown") << 2 << 1 << 3 << QString();
    QTest::newRow("six fold") << 6 << 1 << 1 << QStringLiteral("= 6 other entries stay");
    QTest::newRow("none stays") << 0 << 4 << 4 << QString();
    QTest::newRow("all stay") << 5 << 0 << 0 << QStringLiteral("= 5 entries stay");
}

void tst_RegistryTable::foldsWhatStays()
{
    QFETCH(int, stay);
    QFETCH(int, change);
    QFETCH(int, shown);
    QFETCH(QString, words);
    std::vector<RegistryRow> rows = staying(stay);
    for (int i = 0; i < change; ++i)
        rows.push_back(row(QStringLiteral("new%1").arg(i), RegistryState::valueAbsent(), number(1)));
    RegistryTable table(rows);
    const RegistryGroup *group = table.groups().front();
    QCOMPARE(group->model()->rowCount(), shown);
    QCOMPARE(group->foldButton() == nullptr, words.isEmpty());
    if (words.isEmpty())
        return;
    // Without a translation %n is filled in and the plural stays as it is in the source.
    QCOMPARE(group->foldButton()->text(), words);
    group->foldButton()->setChecked(true);
    QCOMPARE(group->model()->rowCount(), stay + change);
    // In the plan's order again.
    QCOMPARE(cell(table, 0, RegistryModel::Name), QStringLiteral("1"));
    group->foldButton()->setChecked(false);
    QCOMPARE(group->model()->rowCount(), shown);
}

void tst_RegistryTable::unfoldsByKeyboard()
{
    RegistryTable table(staying(6));
    table.resize(600, 500);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    RegistryGroup *group = table.groups().front();
    group->foldButton()->setFocus();
    QTest::keyClick(group->foldButton(), Qt::Key_Space);
    QCOMPARE(group->model()->rowCount(), 6);
    QTRY_VERIFY(group->view()->isVisible());
    QVERIFY(group->view()->height() > 6 * 20);
    QTest::keyClick(group->foldButton(), Qt::Key_Left);
    QCOMPARE(group->model()->rowCount(), 0);
}

void tst_RegistryTable::keyIsWholeSomewhere()
{
    RegistryTable table({row(QStringLiteral("1"), number(0), number(1))});
    table.resize(300, 200);
    table.show();
    const RegistryGroup *group = table.groups().front();
    QCOMPARE(group->keyLabel()->accessibleName(), key);
    QVERIFY(group->keyLabel()->toolTip().contains(key));
    QVERIFY(group->keyLabel()->width() < group->keyLabel()->sizeHint().width());
    QTest::mouseClick(group->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
}

void tst_RegistryTable::hiddenSignsAreShown()
{
    const RegistryTable table({row(QStringLiteral("na") + QChar(0x202E) + QStringLiteral("me"), number(0),
                                   text(QStringLiteral("<b>x</b>") + QChar(0x200B)))});
    QCOMPARE(cell(table, 0, RegistryModel::Name), QStringLiteral("na[U+202E]me"));
    QCOMPARE(cell(table, 0, RegistryModel::After), QStringLiteral("<b>x</b>[U+200B]"));
    QVERIFY(!cell(table, 0, RegistryModel::After, Qt::ToolTipRole).contains(QStringLiteral("<b>")));
}

void tst_RegistryTable::noteStandsUnderTheName()
{
    RegistryTable table(
        {row(QStringLiteral("Name"), number(0), number(1), QStringLiteral("not available yet"))});
    const RegistryTable plain({row(QStringLiteral("Name"), number(0), number(1))});
    QCOMPARE(cell(table, 0, RegistryModel::Name), QStringLiteral("Name"));
    QCOMPARE(cell(table, 0, RegistryModel::Name, Qt::AccessibleTextRole),
             QStringLiteral("Name, not available yet"));
    QVERIFY(table.groups().front()->view()->rowHeight(0) > plain.groups().front()->view()->rowHeight(0));
}

void tst_RegistryTable::screenReaderHearsEveryCell()
{
    RegistryTable table({row(QStringLiteral("Name"), RegistryState::valueAbsent(), number(1))});
    table.resize(600, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(test::namelessControls(table), QStringList());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table.groups().front()->view());
    QVERIFY(accessible != nullptr && accessible->tableInterface() != nullptr);
    QCOMPARE(accessible->tableInterface()->rowCount(), 1);
    QStringList heard;
    for (int column = 0; column < RegistryModel::ColumnCount; ++column)
        heard.append(accessible->tableInterface()->cellAt(0, column)->text(QAccessible::Name));
    QCOMPARE(heard, QStringList({QStringLiteral("added"), QStringLiteral("Name"), QStringLiteral("REG_DWORD"),
                                 QStringLiteral("not set"), QStringLiteral("1")}));
    QCOMPARE(accessible->tableInterface()->columnDescription(RegistryModel::Before),
             QStringLiteral("Before"));
}

void tst_RegistryTable::isReachedByKeyboard()
{
    std::vector<RegistryRow> rows = staying(6);
    rows.push_back(row(QStringLiteral("a"), number(0), number(1)));
    rows.push_back(row(QStringLiteral("b"), number(0), number(1)));
    RegistryTable table(rows);
    table.resize(600, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QCOMPARE(test::unreachableControls(table), QStringList());
    QTableView *view = table.groups().front()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 1);
    // Tab leaves the table: it must not have to be walked cell by cell.
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
}

void tst_RegistryTable::longValuesWrap()
{
    const QString longValue = QString(400, QLatin1Char('x'));
    RegistryTable table({row(QStringLiteral("1"), text(longValue), text(QStringLiteral("a")))});
    table.resize(500, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QTableView *view = table.groups().front()->view();
    const int line = view->fontMetrics().height();
    QVERIFY(view->rowHeight(0) > 4 * line);
    // Nothing lies outside: there is no sideways scrolling.
    QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width());
    QVERIFY(view->height() >= view->rowHeight(0));
}

void tst_RegistryTable::thousandRows()
{
    std::vector<RegistryRow> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(row(QString::number(i), RegistryState::valueAbsent(),
                           text(QStringLiteral("wsman/node%1").arg(i))));
    rows.at(900).after = text(QString(400, QLatin1Char('x')));
    RegistryTable table(rows);
    QTableView *view = table.groups().front()->view();
    const int line = view->verticalHeader()->defaultSectionSize();
    QVERIFY2(view->rowHeight(900) == line, "nobody waits for what is far down");
    table.resize(700, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(view->model()->rowCount(), 1000);
    // It scrolls itself and does not make the page a thousand rows high.
    QVERIFY(view->height() < 600);
    QTRY_VERIFY(view->rowHeight(900) > 2 * line);
    const int wide = view->rowHeight(900);
    table.resize(450, 600);
    QTRY_VERIFY(view->rowHeight(900) > wide);
    QCOMPARE(table.findChildren<QWidget *>().size(),
             RegistryTable({rows.front()}).findChildren<QWidget *>().size());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->currentIndex().row(), 999);
}

void tst_RegistryTable::rightToLeft()
{
    RegistryTable table({row(QStringLiteral("1"), number(0), number(1))});
    table.setLayoutDirection(Qt::RightToLeft);
    table.resize(600, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QTableView *view = table.groups().front()->view();
    QVERIFY(view->columnViewportPosition(RegistryModel::What) >
            view->columnViewportPosition(RegistryModel::After));
}

QTEST_MAIN(tst_RegistryTable)
#include "tst_registry_table.moc"
