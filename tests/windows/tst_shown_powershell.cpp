// PowerShell in a window of its own: what it is started with, and what is waited for.
#include "engine/computers/second_hop.h"
#include "engine/computers/windows/shown_powershell.h"
#include "tests/support/log_guard.h"
#include "tests/windows/stand_ins.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_ShownPowerShell : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void getsTheTextAsItWasShown();
    void isNotWaitedForOnceItHasAnswered();
    void canBeLeftAlone();
    void missingIsSaid();

private:
    [[nodiscard]] PowerShellLaunch launch(const QByteArray &does) const;
    [[nodiscard]] QString record() const { return m_folder.filePath(QStringLiteral("record")); }

    LogGuard m_log;
    QTemporaryDir m_folder;
};

PowerShellLaunch tst_ShownPowerShell::launch(const QByteArray &does) const
{
    PowerShellLaunch result;
    result.program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/fake_program" EXECUTABLE_SUFFIX);
    result.environment = QProcessEnvironment::systemEnvironment();
    result.environment.insert(QStringLiteral("FAKE_PROGRAM_RECORD"), record());
    result.environment.insert(QStringLiteral("FAKE_PROGRAM"), QString::fromLatin1(does));
    result.folder = m_folder.path();
    return result;
}

void tst_ShownPowerShell::getsTheTextAsItWasShown()
{
    QFile::remove(record());
    const auto trial = SecondHopTrial::prepare(
        {QStringLiteral("node1"), QStringLiteral("\\\\files\\o'brien %PATH% $(1) `n & ^ \\")});
    QVERIFY(trial.has_value());
    const QString text = (*trial)->text() + u'\n' + test::hostile;
    const auto shown = windows::showPowerShell(launch({}), text, [] { return false; }, {});
    QVERIFY2(shown.has_value(), shown ? "" : qPrintable(errorText(shown.error())));
    QFile file(record());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray started = QJsonDocument::fromJson(file.readAll()).array();
    const QJsonArray arguments = started.at(0).toArray();
    QCOMPARE(arguments.at(0).toString(), QStringLiteral("-NoProfile"));
    QCOMPARE(arguments.at(arguments.size() - 2).toString(), QStringLiteral("-Command"));
    QCOMPARE(arguments.last().toString(), text);
    QCOMPARE(QDir(started.at(1).toString()), QDir(m_folder.path()));
}

void tst_ShownPowerShell::isNotWaitedForOnceItHasAnswered()
{
    QFile::remove(record());
    // It stays open, as a window does in which a person has not pressed Enter yet.
    const auto shown = windows::showPowerShell(launch("wait"), QStringLiteral("text"),
                                               [this] { return QFile::exists(record()); }, {});
    QVERIFY2(shown.has_value(), shown ? "" : qPrintable(errorText(shown.error())));
}

void tst_ShownPowerShell::canBeLeftAlone()
{
    std::stop_source stop;
    int looks = 0;
    const auto shown = windows::showPowerShell(
        launch("wait"), QStringLiteral("text"),
        [&] {
            if (++looks == 2)
                stop.request_stop();
            return false;
        },
        stop.get_token());
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, ErrorCode::Canceled);
}

void tst_ShownPowerShell::missingIsSaid()
{
    PowerShellLaunch nothing = launch({});
    nothing.program = m_folder.filePath(QStringLiteral("nothing.exe"));
    const auto shown = windows::showPowerShell(nothing, QStringLiteral("text"), [] { return false; }, {});
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, ErrorCode::NotAvailable);
    QVERIFY(!errorText(shown.error()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ShownPowerShell)
#include "tst_shown_powershell.moc"
