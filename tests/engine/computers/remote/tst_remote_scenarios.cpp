// Every practice scenario, its servers asked over the network instead of directly: the checks find the same.
#include "engine/computers/practice/practice.h"
#include "engine/session.h"
#include "tests/support/log_guard.h"
#include "tests/support/practice_far_end.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_RemoteScenarios : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_folder;

    QStringList findings(const QString &scenario, bool remote);

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theSameIsFound_data();
    void theSameIsFound();
};

/// What the checks found, a line each.
QStringList tst_RemoteScenarios::findings(const QString &scenario, bool remote)
{
    const auto store = PracticeStore::open(scenario, {});
    if (!store)
        return {errorText(store.error())};
    auto topology = (*store)->topology({}, {});
    if (!topology)
        return {errorText(topology.error())};
    SessionSetup setup;
    setup.topology = remote ? overTheNetwork(std::move(*topology)) : std::move(*topology);
    setup.journalFolder = m_folder.path();
    setup.practice = *store;
    Session session(std::move(setup));
    if (const auto checked = session.check(); !checked)
        return {errorText(checked.error())};
    QStringList lines;
    for (const Finding &finding : session.findings())
        lines.append(QStringList{finding.check, finding.computer, finding.about, finding.value, finding.title,
                                 QString::number(static_cast<int>(finding.state)),
                                 QString::number(static_cast<int>(finding.problem))}
                         .join(QStringLiteral(" | ")));
    return lines;
}

void tst_RemoteScenarios::theSameIsFound_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_RemoteScenarios::theSameIsFound()
{
    QFETCH(QString, scenario);
    const QStringList directly = findings(scenario, false);
    QVERIFY(directly.size() > 5);
    QCOMPARE(findings(scenario, true), directly);
}

QTEST_GUILESS_MAIN(tst_RemoteScenarios)
#include "tst_remote_scenarios.moc"
