// The page "Checking the computers" without a window: rows from the start, live, canceled, again.
#include "engine/checks/check.h"
#include "tests/support/log_guard.h"
#include "wizard/models/check_model.h"
#include "wizard/models/troubleshooting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_CheckModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void rowsAreThereBeforeTheAnswers();
    void everyComputerIsJudged_data();
    void everyComputerIsJudged();
    void whatIsKnownIsNotAskedTwice();
    void againAsksEverythingAfresh();
    void canceledSaysSo();
    void anUnknownClientIsSaid();
    void otherComputersAreOtherRows();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_CheckModel::rowsAreThereBeforeTheAnswers()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    model.begin();
    QCOMPARE(model.state(), CheckModel::State::Running);
    QCOMPARE(model.computerCount(), 5);
    QVERIFY(model.computers().index(0).data(CheckedComputers::ClientRole).toBool());
    QVERIFY(!model.computers().index(1).data(CheckedComputers::ClientRole).toBool());
    const FindingRows &rows = model.findings();
    QCOMPARE(rows.rowCount(), static_cast<int>(checksFor(true).size()));
    for (int i = 0; i < rows.rowCount(); ++i) {
        QVERIFY(rows.index(i).data(FindingRows::AskingRole).toBool());
        QVERIFY(!rows.index(i).data().toString().isEmpty());
        QVERIFY(!rows.index(i).data(FindingRows::WhyRole).toString().isEmpty());
    }
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
}

void tst_CheckModel::everyComputerIsJudged_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CheckModel::everyComputerIsJudged()
{
    QFETCH(QString, scenario);
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(scenario));
    CheckModel model(shared);
    QAbstractItemModelTester computers(&model.computers(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester findings(&model.findings(),
                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin();
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    QCOMPARE(model.answeredCount(), model.computerCount());
    std::size_t listed = 0;
    for (int row = 0; row < model.computerCount(); ++row) {
        model.chooseComputer(row);
        listed += model.findings().findings().size();
        QVERIFY(model.findings().rowCount() > 0);
        for (int i = 0; i < model.findings().rowCount(); ++i)
            QVERIFY(!model.findings().index(i).data(FindingRows::AskingRole).toBool());
    }
    QCOMPARE(listed, shared.findings().size());
    const auto problems = std::ranges::count(shared.findings(), FindingState::Problem, &Finding::state);
    QCOMPARE(model.problemCount(), static_cast<int>(problems));
    QVERIFY(!model.sentence().isEmpty());
}

void tst_CheckModel::whatIsKnownIsNotAskedTwice()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    CheckModel model(shared);
    model.begin();
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    QSignalSpy state(&model, &CheckModel::stateChanged);
    QSignalSpy busy(&shared.worker(), &Worker::busyChanged);
    model.begin();
    QCOMPARE(model.state(), CheckModel::State::Finished);
    QCOMPARE(busy.size(), 0);
}

void tst_CheckModel::againAsksEverythingAfresh()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    CheckModel model(shared);
    model.begin();
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    const int problems = model.problemCount();
    QSignalSpy found(&shared, &Troubleshooting::findingsChanged);
    model.again();
    QCOMPARE(model.state(), CheckModel::State::Running);
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    QCOMPARE(found.size(), 1);
    QCOMPARE(model.problemCount(), problems);
}

void tst_CheckModel::canceledSaysSo()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    model.begin();
    model.cancel();
    QTRY_VERIFY(model.state() != CheckModel::State::Running);
    QCOMPARE(model.state(), CheckModel::State::Canceled);
    QVERIFY(!shared.isChecked());
    QVERIFY(!model.sentence().isEmpty());
    model.again();
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
}

void tst_CheckModel::anUnknownClientIsSaid()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setComputers(QStringLiteral("nobody.contoso.com"), shared.servers());
    CheckModel model(shared);
    model.begin();
    QTRY_COMPARE(model.state(), CheckModel::State::Failed);
    QVERIFY(model.sentence().contains(QStringLiteral("nobody.contoso.com")));
}

void tst_CheckModel::otherComputersAreOtherRows()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    model.begin();
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    shared.setComputers(shared.client(), shared.servers().mid(0, 2));
    model.begin();
    QCOMPARE(model.computerCount(), 3);
    QTRY_COMPARE(model.state(), CheckModel::State::Finished);
    QCOMPARE(model.computerCount(), 3);
}

QTEST_GUILESS_MAIN(tst_CheckModel)
#include "tst_check_model.moc"
