// What a run of the window comes to: whose is what is on, and the names in a heading.
#include "tests/support/log_guard.h"
#include "tests/wizard/models/round_trip.h"
#include "wizard/models/done_model.h"

#include <QTemporaryDir>

using namespace credssp;

class tst_Ending : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatAnEarlierRunHadSetIsOfThisRunToo();
    void namesOfManyComputers_data();
    void namesOfManyComputers();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder->path(), {}};
    }
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Ending::whatAnEarlierRunHadSetIsOfThisRunToo()
{
    const QString world = m_folder->filePath(QStringLiteral("world.json"));
    {
        Troubleshooting earlier(place());
        QVERIFY(earlier.startPractice(QStringLiteral("delegation-missing"), world));
        QCOMPARE(test::apply(earlier, "reset-credssp"), QString());
    }
    auto store = PracticeStore::openState(world);
    QVERIFY(store);
    QVERIFY((*store)->topology({}, {})->client.computer->perform(DisableClientCredSsp{}, {}));
    QVERIFY((*store)->saveTo(world));

    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing"), world));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY2(!model.on().empty(), "set by an earlier run, removed by others, and set anew by this one");
    QVERIFY2(model.heading().startsWith(QStringLiteral("Still")), qPrintable(model.heading()));
    QVERIFY(!model.closingWarning().isEmpty());
    QVERIFY(!model.undoText().isEmpty());
    for (const OnNow &on : model.on())
        QCOMPARE(on.value.session, shared.madeSessions().last());
}

void tst_Ending::namesOfManyComputers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    const QStringList four{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                           QStringLiteral("D")};
    QTest::newRow("one") << four.mid(0, 1) << QStringLiteral("A");
    QTest::newRow("two") << four.mid(0, 2) << QStringLiteral("A, B");
    QTest::newRow("more than fit a heading") << four << QStringLiteral("A, B, C and 1 more");
}

void tst_Ending::namesOfManyComputers()
{
    QFETCH(QStringList, names);
    QFETCH(QString, text);
    // The C locale joins with commas alone; others have their own "and".
    QCOMPARE(namesText(names), text);
}

QTEST_GUILESS_MAIN(tst_Ending)
#include "tst_ending.moc"
