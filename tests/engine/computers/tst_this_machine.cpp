// What this machine offers where there is no Windows.
#include "engine/computers/this_machine.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace credssp;

class tst_this_machine : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_home;

private slots:
    void init()
    {
        m_log.begin();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void realComputersNeedWindows();
    void journalFoldersAreTheUsersOwn();
    void folderThatCannotBeMadeIsSaid();
    void writtenFileIsSynced();
};

void tst_this_machine::realComputersNeedWindows()
{
    QVERIFY(!this_machine::isWindows());
    const auto topology = this_machine::topology(this_machine::computerName(), {QStringLiteral("node1")});
    QVERIFY(!topology);
    QCOMPARE(topology.error().code, ErrorCode::NotAvailable);
    const QString sentence = errorText(topology.error());
    QVERIFY(sentence.contains(QLatin1String("Windows")));
    QVERIFY(sentence.contains(QLatin1String("--practice")));
}

void tst_this_machine::journalFoldersAreTheUsersOwn()
{
    const auto practice = this_machine::practiceJournalFolder();
    const auto real = this_machine::realJournalFolder(true);
    QVERIFY(practice && real);
    QVERIFY(*practice != *real);
    for (const QString &folder : {*practice, *real}) {
        QVERIFY(folder.startsWith(m_home->path()));
        QVERIFY(QFileInfo(folder).isDir());
    }
    const QFileDevice::Permissions rights =
        QFileInfo(m_home->path() + QStringLiteral("/credssp-wizard")).permissions();
    QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    QCOMPARE(*this_machine::practiceJournalFolder(), *practice);
}

void tst_this_machine::folderThatCannotBeMadeIsSaid()
{
    QFile inTheWay(m_home->path() + QStringLiteral("/credssp-wizard"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto folder = this_machine::practiceJournalFolder();
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::AccessDenied);
    QVERIFY(folder.error().detail.contains(m_home->path()));
}

void tst_this_machine::writtenFileIsSynced()
{
    QFile file(m_home->path() + QStringLiteral("/line"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    QVERIFY(file.flush());
    QVERIFY(this_machine::syncToDisk(file.handle()));
    QVERIFY(!this_machine::syncToDisk(-1));
    QVERIFY(this_machine::syncFolder(m_home->path()));
    QVERIFY(!this_machine::syncFolder(file.fileName()));
}

QTEST_GUILESS_MAIN(tst_this_machine)
#include "tst_this_machine.moc"
