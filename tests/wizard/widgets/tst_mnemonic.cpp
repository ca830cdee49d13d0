// What is spoken of a control's text: the letter that presses it is no part of its name.
#include "tests/support/log_guard.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/mnemonic.h"
#include "wizard/widgets/tick_row.h"

#include <QAccessible>
#include <QCheckBox>
#include <QTest>

using namespace credssp;

class tst_Mnemonic : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void isNotSpoken_data();
    void isNotSpoken();

private:
    LogGuard m_log;
};

void tst_Mnemonic::isNotSpoken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *name, const QString &text, const QString &spoken) {
        QTest::newRow(name) << text << spoken;
    };
    row("at the start", QStringLiteral("&Open"), QStringLiteral("Open"));
    row("inside", QStringLiteral("Loo&k at it"), QStringLiteral("Look at it"));
    row("none", QStringLiteral("Open"), QStringLiteral("Open"));
    row("an ampersand that is meant", QStringLiteral("R && D"), QStringLiteral("R & D"));
    row("both", QStringLiteral("&R && D"), QStringLiteral("R & D"));
    row("in brackets, as in Japanese", QStringLiteral("詳細(&D)"), QStringLiteral("詳細"));
    row("in brackets before an ellipsis", QStringLiteral("開く(&O)…"), QStringLiteral("開く…"));
    row("in brackets after a blank", QStringLiteral("为什么？ (&W)"), QStringLiteral("为什么？"));
    row("in wide brackets", QStringLiteral("打开（&O）"), QStringLiteral("打开"));
    row("in brackets, a digit", QStringLiteral("手順(&1)"), QStringLiteral("手順"));
    row("brackets of the sentence stay", QStringLiteral("&Registry (local policy)"),
        QStringLiteral("Registry (local policy)"));
    row("a letter in brackets that is no key stays", QStringLiteral("&Disk (C)"), QStringLiteral("Disk (C)"));
    row("at the end, for nothing", QStringLiteral("Open&"), QStringLiteral("Open"));
    row("nothing", QString(), QString());
}

void tst_Mnemonic::isNotSpoken()
{
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QCOMPARE(withoutMnemonic(text), spoken);

    const TickRow row(text);
    QCOMPARE(row.box()->accessibleName(), spoken);
    if (text.isEmpty())
        return; // no button is without a text
    DisclosureButton button(text);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), spoken);
}

QTEST_MAIN(tst_Mnemonic)
#include "tst_mnemonic.moc"
