// The product, PowerShell or both are killed in the test Windows (test_windows.sh), between any two things
// that they leave behind; the next start finishes or undoes, and this Windows is as it was to be, or as
// before. Needs the test Windows; run_wine_tests.sh runs it nowhere else. With CREDSSP_TESTS_LONG in the
// environment for every scenario that is cured on the client, each point both ways; else for some, by turns.
#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/windows/client_cures.h"
#include "tests/windows/client_on_this_windows.h"
#include "tests/windows/killed_program.h"
#include "tests/windows/policy_on_this_windows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace credssp;
using namespace test;

namespace {

const bool isLong = qEnvironmentVariableIsSet("CREDSSP_TESTS_LONG");
const QString json = QStringLiteral("--json");

bool setMood(const QByteArray &mood)
{
    return put(QStringLiteral("C:/test-windows/mood"), mood);
}

/// While one lives, there is no PowerShell on this Windows: the servers would not answer through it either,
/// and to start it takes longer than all the rest.
class WithoutPowerShell
{
public:
    explicit WithoutPowerShell(bool without)
        : m_without(without && QFile::rename(m_there, m_away))
    {
    }
    ~WithoutPowerShell()
    {
        if (m_without)
            giveBack();
    }
    static void giveBack() { QFile::rename(m_away, m_there); }
    WithoutPowerShell(const WithoutPowerShell &) = delete;
    WithoutPowerShell &operator=(const WithoutPowerShell &) = delete;

private:
    inline static const QString m_there =
        QStringLiteral("C:/windows/system32/WindowsPowerShell/v1.0/powershell.exe");
    inline static const QString m_away = QStringLiteral("C:/test-windows/powershell.exe");
    bool m_without;
};

/// One practice scenario on this Windows: how it begins, how it is to end, and the command that goes there.
class Round
{
public:
    explicit Round(const QString &name)
    {
        const auto store = PracticeStore::open(name, {});
        if (!store)
            qFatal("%s", qPrintable(errorText(store.error())));
        const Job simulator(*store, m_folder.path());
        const PracticeScenario scenario = (*store)->scenario();
        m_client = clientOf((*store)->toJson());
        m_wanted = QStringList{QStringLiteral("--remedy"), scenario.endingRemedies.first(), json};
        for (const QString &server : scenario.servers)
            m_wanted += QStringList{QStringLiteral("--server"), server};
        if (scenario.endingKind == QLatin1String("manual")) {
            m_wanted += QStringList{QStringLiteral("--user"),
                                    (*store)->toJson().value(QStringLiteral("user")).toString()};
            m_done.append(QStringLiteral("--manual-done")); // a person's part
        }
        m_afterEach.append(linesOf(clientOf((*store)->toJson())));
        simulator.keepWorlds();
        if (const auto cured = simulator.apply(scenario.endingRemedies.first()); !cured)
            qFatal("%s", qPrintable(errorText(cured.error())));
        for (const QJsonObject &world : simulator.worlds())
            m_afterEach.append(linesOf(clientOf(world)));
        m_goal = linesOf(clientOf((*store)->toJson()));
        begin();
        m_before = linesHere();
        m_policyBefore = policyFileHere();
        const CliResult planned = m_cli.run(QStringList(QStringLiteral("plan")) + m_wanted);
        m_hash = planned.json().value(QStringLiteral("hash")).toString();
        if (m_hash.isEmpty())
            qFatal("%s", (planned.out + planned.err).constData());
        m_native = !planned.out.contains("\"runs\":\"powershell\"");
    }

    void begin() const
    {
        forgetJournals();
        const QString wrong = putClient(m_client);
        if (!wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }

    [[nodiscard]] bool isNative() const { return m_native; }
    [[nodiscard]] QStringList applying() const
    {
        return QStringList(QStringLiteral("apply")) + m_wanted +
               QStringList{QStringLiteral("--plan-hash"), m_hash} + m_done;
    }
    [[nodiscard]] QStringList again(const char *what, const QString &session) const
    {
        return QStringList{QString::fromLatin1(what), QStringLiteral("--session"), session, json} + m_done;
    }
    [[nodiscard]] CliResult apply() const { return m_cli.run(applying()); }

    /// Between two actions this Windows is as the simulator after the same number of them; empty when it is,
    /// or when an action is on its way. @p between counts the looks.
    [[nodiscard]] QString betweenActions(int &between) const
    {
        const QString folder = QStringLiteral("C:/ProgramData/CredSSP Wizard/journal");
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.jsonl")}, QDir::Files);
        if (files.size() != 1)
            return {};
        const QByteArray journal =
            contentOf(folder + QLatin1Char('/') + files.first()).value_or(QByteArray());
        const auto begun = journal.count("\"type\":\"intent\"");
        const auto done = journal.count("\"type\":\"outcome\"");
        if (begun != done || !journal.endsWith('\n'))
            return {};
        ++between;
        if (done >= m_afterEach.size())
            return QStringLiteral("%1 actions are more than planned").arg(done);
        const QString found = difference(m_afterEach.at(done), linesHere());
        return found.isEmpty() ? found : QStringLiteral("after %1 actions: %2").arg(done).arg(found);
    }

    /// What it says of the one session there is; empty when there is none.
    [[nodiscard]] QJsonObject session() const
    {
        const CliResult said = m_cli.run({QStringLiteral("sessions"), json});
        const QJsonArray all = said.json().value(QStringLiteral("sessions")).toArray();
        if (said.code != 0 || all.size() > 1)
            qFatal("%s", (said.out + said.err).constData());
        return all.isEmpty() ? QJsonObject() : all.first().toObject();
    }

    /// What the next start comes to; empty when all is well. A cmdlet that was half done need not be finished
    /// where running it once more would do something else: then it is said, and nothing is changed.
    [[nodiscard]] QString nextStart(bool finish) const
    {
        const QString id = session().value(QStringLiteral("session")).toString();
        if (!id.isEmpty() && finish) {
            const QStringList now = linesHere();
            const CliResult resumed = m_cli.run(again("resume", id));
            const bool refused = !m_native && resumed.code == 4 &&
                                 resumed.out.contains("\"state\":\"refused\"") &&
                                 resumed.out.contains("half done before the interruption");
            if (resumed.code != 0 && !refused)
                return ended(QStringLiteral("resume"), resumed);
            if (const QString found = difference(refused ? now : m_goal, linesHere()); !found.isEmpty())
                return QStringLiteral("%1, but\n%2")
                    .arg(refused ? QStringLiteral("refused") : QStringLiteral("finished"), found);
        }
        if (!id.isEmpty()) {
            const CliResult undone = m_cli.run(again("undo", id));
            if (undone.code != 0)
                return ended(QStringLiteral("undo"), undone);
        }
        if (const QString found = difference(m_before, linesHere()); !found.isEmpty())
            return QStringLiteral("undone, but\n") + found;
        return policyFileHere() == m_policyBefore ? QString()
                                                  : QStringLiteral("the local policy has other bytes");
    }

    [[nodiscard]] static QString cli()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/credssp-wizard-cli.exe");
    }

private:
    static QString ended(const QString &what, const CliResult &result)
    {
        return QStringLiteral("%1 ended with %2\n%3")
            .arg(what)
            .arg(result.code)
            .arg(QString::fromUtf8(result.out + result.err));
    }

    QTemporaryDir m_folder;
    CliRunner m_cli;
    QJsonObject m_client;
    QStringList m_wanted;
    QStringList m_done;
    QString m_hash;
    QStringList m_goal;
    QList<QStringList> m_afterEach; ///< of the simulator: before the first action, and after each
    QStringList m_before;
    QByteArray m_policyBefore;
    bool m_native = false;
};

/// The ways to go on after a death: in CI one of them, by turns.
std::vector<bool> ways(int point)
{
    return isLong ? std::vector<bool>{true, false} : std::vector<bool>{point % 2 == 0};
}

void theScenarios(const QStringList &inCi, const QStringList &atLength = clientCures())
{
    QTest::addColumn<QString>("name");
    const QStringList names = isLong ? atLength : inCi;
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class tst_InTestWindowsKills : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void productDiesApplying_data();
    void productDiesApplying();
    void productDiesUndoing_data();
    void productDiesUndoing();
    void powerShellDies_data();
    void powerShellDies();
    void bothDie();
};

void tst_InTestWindowsKills::initTestCase()
{
    QVERIFY2(isTestWindows(), "this is no test Windows");
    WithoutPowerShell::giveBack(); // an earlier run may have ended in the middle
}

void tst_InTestWindowsKills::init()
{
    m_log.begin();
    QVERIFY(setInterface(true));
    QVERIFY(setMood({}));
}

void tst_InTestWindowsKills::cleanup()
{
    QVERIFY(setMood({}));
    killPowerShells();
    QCOMPARE(m_log.verify(), QString());
}

void tst_InTestWindowsKills::cleanupTestCase()
{
    QVERIFY(putClient({}).isEmpty());
    forgetJournals();
}

void tst_InTestWindowsKills::productDiesApplying_data()
{
    theScenarios(
        {QStringLiteral("client-off"), QStringLiteral("numbering-gap"), QStringLiteral("ntlm-half-done")});
}

void tst_InTestWindowsKills::productDiesApplying()
{
    QFETCH(QString, name);
    const Round round(name);
    const WithoutPowerShell without(round.isNative());
    Death death;
    int point = 1;
    int between = 0;
    do {
        for (const bool finish : ways(point)) {
            round.begin();
            death = runUntilCall(Round::cli(), round.applying(), point);
            QVERIFY2(death.trouble.isEmpty(), qPrintable(death.trouble));
            QVERIFY2(death.died || death.exitCode == 0, qPrintable(QString::number(death.exitCode)));
            QCOMPARE(round.betweenActions(between), QString());
            const QString found = round.nextStart(finish);
            QVERIFY2(
                found.isEmpty(),
                qPrintable(
                    QStringLiteral("killed before call %1, %2: %3").arg(point).arg(death.before, found)));
        }
        ++point;
    } while (death.died);
    QVERIFY2(point > 12, "the journal alone has more points than that");
    QVERIFY2(between > 2, "it never died between two actions");
}

void tst_InTestWindowsKills::productDiesUndoing_data()
{
    theScenarios({QStringLiteral("numbering-gap")});
}

void tst_InTestWindowsKills::productDiesUndoing()
{
    QFETCH(QString, name);
    const Round round(name);
    const WithoutPowerShell without(round.isNative());
    Death death;
    // In CI every third point: what follows is the same each time.
    int point = 1;
    do {
        round.begin();
        const CliResult applied = round.apply();
        QVERIFY2(applied.code == 0, applied.out + applied.err);
        const QString id = applied.json().value(QStringLiteral("session")).toString();
        death = runUntilCall(Round::cli(), round.again("undo", id), point);
        QVERIFY2(death.trouble.isEmpty(), qPrintable(death.trouble));
        QVERIFY2(death.died || death.exitCode == 0, qPrintable(QString::number(death.exitCode)));
        const QString found = round.nextStart(false);
        QVERIFY2(
            found.isEmpty(),
            qPrintable(QStringLiteral("killed before call %1, %2: %3").arg(point).arg(death.before, found)));
        point += isLong ? 1 : 3;
    } while (death.died);
    QVERIFY2(point > 12, "the journal alone has more points than that");
}

void tst_InTestWindowsKills::powerShellDies_data()
{
    const QStringList cmdlets{QStringLiteral("client-off"), QStringLiteral("delegation-missing")};
    theScenarios(cmdlets, cmdlets + QStringList(QStringLiteral("german")));
}

void tst_InTestWindowsKills::powerShellDies()
{
    QFETCH(QString, name);
    const Round round(name);
    QVERIFY(!round.isNative());
    int point = 1;
    for (bool died = true; died; ++point)
        for (const bool finish : ways(point)) {
            round.begin();
            QVERIFY(setMood("die " + QByteArray::number(point)));
            const CliResult applied = round.apply();
            QVERIFY(setMood({}));
            died = applied.code != 0;
            QVERIFY2(applied.code == 0 || applied.code == 4, applied.out + applied.err);
            const QString found = round.nextStart(finish);
            QVERIFY2(found.isEmpty(),
                     qPrintable(QStringLiteral("died before change %1: %2").arg(point).arg(found)));
        }
    QVERIFY2(point > 2, "it died of nothing");
}

/// The product while PowerShell is at work, and then PowerShell, too.
void tst_InTestWindowsKills::bothDie()
{
    const Round round(QStringLiteral("client-off"));
    for (const bool finish : {true, false}) {
        round.begin();
        QVERIFY(setMood("hang"));
        QProcess product;
        product.start(Round::cli(), round.applying());
        QVERIFY(product.waitForStarted());
        const QString journals = QDir::cleanPath(QStringLiteral("C:/ProgramData/CredSSP Wizard/journal"));
        const auto isBegun = [&] {
            const QStringList files = QDir(journals).entryList({QStringLiteral("*.jsonl")}, QDir::Files);
            return files.size() == 1 && contentOf(journals + QLatin1Char('/') + files.first())
                                            .value_or(QByteArray())
                                            .contains("\"type\":\"intent\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBegun(), 60000);
        product.kill();
        QVERIFY(product.waitForFinished(60000));
        QVERIFY(killPowerShells() > 0);
        QVERIFY(setMood({}));
        QCOMPARE(round.session().value(QStringLiteral("state")).toString(), QStringLiteral("interrupted"));
        QCOMPARE(round.nextStart(finish), QString());
    }
}

QTEST_GUILESS_MAIN(tst_InTestWindowsKills)
#include "tst_in_test_windows_kills.moc"
