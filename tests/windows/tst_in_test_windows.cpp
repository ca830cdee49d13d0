// PowerShell, the CredSSP cmdlets and the programs of the test Windows (test_windows.sh), asked as the
// product asks them: whether its own commands really do there what they are for, and what comes back when
// they do not. Needs the test Windows; run_wine_tests.sh runs it nowhere else.
#include "engine/computers/command.h"
#include "engine/computers/windows/powershell.h"
#include "engine/computers/windows/windows_computer.h"
#include "engine/registry/delegation_list.h"
#include "engine/registry/policy_file.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace credssp;
using namespace std::chrono_literals;

namespace {

const QString folder = QStringLiteral("C:/test-windows/");
const QString policyFile = QStringLiteral("C:/windows/system32/GroupPolicy/Machine/Registry.pol");

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool setMood(const QByteArray &mood)
{
    return write(folder + QStringLiteral("mood"), mood);
}

RegistryKeyAnswer keyOf(const QString &key)
{
    windows::WindowsComputer computer;
    const std::vector<Read> batch{RegistryKeyRead{RegistryStore::Hklm, key}};
    const auto answers = computer.read(batch, {});
    return answers.front() ? std::get<RegistryKeyAnswer>(*answers.front()) : RegistryKeyAnswer();
}

QStringList shown(const std::vector<NamedValue> &values)
{
    QStringList lines;
    for (const NamedValue &value : values)
        lines.append(value.name + u'=' + value.data.typeName() + u':' + value.data.display());
    lines.sort();
    return lines;
}

/// What the registry holds below the key, natively read.
QStringList registryOf(const QString &key)
{
    return shown(keyOf(key).values);
}

/// What the local policy's file holds below the key, read by the product's own reader.
QStringList policyOf(const QString &key)
{
    if (!QFile::exists(policyFile))
        return {};
    const auto entries = readPolicyFile(contentOf(policyFile), policyFile);
    if (!entries)
        return {errorText(entries.error())};
    for (const PolicyKey &one : effectiveKeys(*entries))
        if (sameRegistryName(one.key, key))
            return shown(one.values);
    return {};
}

QString sentence(const std::optional<Error> &error)
{
    return error ? errorId(error->code) + u' ' + errorText(*error) : QString();
}

ServiceState winRm()
{
    windows::WindowsComputer computer;
    const std::vector<Read> batch{ServiceRead{QStringLiteral("WinRM")}};
    const auto answers = computer.read(batch, {});
    return answers.front() ? std::get<ServiceAnswer>(*answers.front()).state : ServiceState::NotInstalled;
}

bool control(ServiceVerb verb)
{
    windows::WindowsComputer computer;
    return computer.perform(ControlService{QStringLiteral("WinRM"), verb, {}}, {}).has_value();
}

const Action enableTwo =
    EnableClientCredSsp{{QStringLiteral("node1.contoso.com"), QStringLiteral("node2.contoso.com")}};

} // namespace

#define VERIFY_REPLY(reply)                                                                                  \
    QVERIFY2((reply).has_value(), qPrintable((reply) ? QString() : sentence((reply).error())))

class tst_InTestWindows : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<PowerShellProcess> m_process;

    [[nodiscard]] Result<PowerShellReply> run(const Action &action)
    {
        return m_process->run(commandText(action));
    }

private slots:
    void initTestCase();
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void powerShellAnswers();
    void enableAndDisable();
    void switchesAlone();
    void moods_data();
    void moods();
    void aHangingCmdletTimesOut();
    void withoutTheService();
    void programs_data();
    void programs();
    void argumentsArriveWhole();
};

void tst_InTestWindows::initTestCase()
{
    QVERIFY2(QDir(folder).exists(), "this is no test Windows");
    const auto launch = windows::powerShellLaunch();
    QVERIFY(launch);
    PowerShellLimits limits;
    limits.start = 300s;
    limits.request = 300s;
    m_process = std::make_unique<PowerShellProcess>(*launch, limits);
}

void tst_InTestWindows::init()
{
    m_log.begin();
    QVERIFY(setMood({}));
    QFile::remove(policyFile);
    QFile::remove(folder + QStringLiteral("calls"));
}

void tst_InTestWindows::powerShellAnswers()
{
    const auto launch = windows::powerShellLaunch();
    QVERIFY(launch->program.endsWith(QLatin1String("/WindowsPowerShell/v1.0/powershell.exe"),
                                     Qt::CaseInsensitive));
    const auto facts = m_process->facts();
    VERIFY_REPLY(facts);
    QCOMPARE(facts->edition, QStringLiteral("Core"));
    QCOMPARE(facts->languageMode, QStringLiteral("FullLanguage"));
}

void tst_InTestWindows::enableAndDisable()
{
    const QStringList both{QStringLiteral("1=REG_SZ:wsman/node1.contoso.com"),
                           QStringLiteral("2=REG_SZ:wsman/node2.contoso.com")};
    const auto enabled = run(enableTwo);
    VERIFY_REPLY(enabled);
    QCOMPARE(sentence(errorOf(*enabled)), QString());
    QCOMPARE(registryOf(freshList.listKey()), both);
    QCOMPARE(policyOf(freshList.listKey()), both);
    for (const QStringList &parent : {registryOf(keys::delegation), policyOf(keys::delegation)})
        for (const QString &name : {freshList.switchName, freshList.concatenateName})
            QVERIFY2(parent.contains(name + QStringLiteral("=REG_DWORD:1")), qPrintable(parent.join(u' ')));
    QVERIFY(registryOf(keys::wsmanClient).contains(QStringLiteral("auth_credssp=REG_DWORD:1")));

    const auto said = m_process->run(QStringLiteral("Get-WSManCredSSP"));
    VERIFY_REPLY(said);
    QVERIFY(said->output.first().toString().endsWith(
        QLatin1String("target(s):wsman/node2.contoso.com,wsman/node1.contoso.com")));

    const auto disabled = run(DisableClientCredSsp{});
    VERIFY_REPLY(disabled);
    QCOMPARE(sentence(errorOf(*disabled)), QString());
    QCOMPARE(registryOf(freshList.listKey()), QStringList());
    QCOMPARE(policyOf(freshList.listKey()), QStringList());
    QCOMPARE(policyOf(keys::delegation), QStringList());
    QVERIFY(registryOf(keys::wsmanClient).contains(QStringLiteral("auth_credssp=REG_DWORD:0")));
}

void tst_InTestWindows::switchesAlone()
{
    for (const auto &[side, key] :
         {std::pair{Side::Client, keys::wsmanClient}, std::pair{Side::Service, keys::wsmanService}})
        for (const bool on : {true, false}) {
            const auto reply = run(SetCredSsp{side, on});
            VERIFY_REPLY(reply);
            QCOMPARE(sentence(errorOf(*reply)), QString());
            QVERIFY(registryOf(key).contains(QStringLiteral("auth_credssp=REG_DWORD:%1").arg(int(on))));
        }
    const auto reply = run(EnableServerCredSsp{});
    VERIFY_REPLY(reply);
    QVERIFY(registryOf(keys::wsmanService).contains(QStringLiteral("auth_credssp=REG_DWORD:1")));
    VERIFY_REPLY(run(DisableServerCredSsp{}));
    QVERIFY(registryOf(keys::wsmanService).contains(QStringLiteral("auth_credssp=REG_DWORD:0")));
}

void tst_InTestWindows::moods_data()
{
    QTest::addColumn<QByteArray>("mood");
    QTest::addColumn<qint64>("hresult"); ///< 0: it says that all is well
    QTest::addColumn<bool>("changes");
    QTest::newRow("it says that it did, and did nothing") << QByteArray("lie") << qint64(0) << false;
    QTest::newRow("it makes noise on every pipe") << QByteArray("noise") << qint64(0) << true;
    QTest::newRow("a policy locks it") << QByteArray("locked") << qint64(0x8033808A) << false;
    QTest::newRow("the same in German") << QByteArray("german") << qint64(0x8033808A) << false;
}

void tst_InTestWindows::moods()
{
    QFETCH(QByteArray, mood);
    QFETCH(qint64, hresult);
    QFETCH(bool, changes);
    QVERIFY(setMood(mood));
    const auto reply = run(enableTwo);
    VERIFY_REPLY(reply);
    QCOMPARE(!errorOf(*reply).has_value(), hresult == 0);
    if (hresult != 0)
        QCOMPARE(reply->errors.back().hresult, hresult);
    // What is there decides, not what was said.
    QCOMPARE(registryOf(freshList.listKey()).size(), changes ? 2 : 0);
    QCOMPARE(policyOf(freshList.listKey()).size(), changes ? 2 : 0);
    QVERIFY(setMood({}));
    VERIFY_REPLY(run(DisableClientCredSsp{}));
}

void tst_InTestWindows::aHangingCmdletTimesOut()
{
    QVERIFY(setMood("hang"));
    const auto reply = m_process->run(commandText(enableTwo), {}, 2s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
    QVERIFY(setMood({}));
    QCOMPARE(registryOf(freshList.listKey()), QStringList());
    const auto next = m_process->run(QStringLiteral("'next'"));
    VERIFY_REPLY(next);
    QCOMPARE(next->output, QJsonArray{QStringLiteral("next")});
}

void tst_InTestWindows::withoutTheService()
{
    QCOMPARE(winRm(), ServiceState::Running);
    QVERIFY(control(ServiceVerb::Stop));
    QCOMPARE(winRm(), ServiceState::Stopped);
    const auto reply = run(enableTwo);
    const bool started = control(ServiceVerb::Start);
    VERIFY_REPLY(reply);
    QVERIFY(errorOf(*reply));
    QCOMPARE(reply->errors.back().hresult, qint64(0x80338012));
    QVERIFY(started);
    QCOMPARE(winRm(), ServiceState::Running);
    QCOMPARE(registryOf(freshList.listKey()), QStringList());
}

void tst_InTestWindows::programs_data()
{
    QTest::addColumn<QStringList>("before"); ///< SPNs of NODE1$
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QStringList>("after");
    const QString one = QStringLiteral("WSMAN/node1");
    const QString node = QStringLiteral("NODE1$");
    const auto row = [&](const char *name, const QStringList &before, const Action &action, int code,
                         const char *says, const QStringList &after) {
        QTest::newRow(name) << before << action << code << QString::fromLatin1(says) << after;
    };
    row("setspn registers", {}, RegisterSpn{one, node}, 0, "Updated object", {one});
    row("setspn sees a duplicate", {one},
        RegisterSpn{QStringLiteral("wsman/NODE1"), QStringLiteral("svc-web")}, 1, "Duplicate SPN found",
        {one});
    row("setspn knows no such account", {}, RegisterSpn{one, QStringLiteral("nobody")}, 1,
        "Could not find account", {});
    row("setspn takes away", {one}, UnregisterSpn{one, node, false}, 0, "Updated object", {});
    row("klist purges", {}, PurgeTickets{SignIn::System}, 0, "Current LogonId is 0:0x3e7", {});
    row("w32tm sets the clock", {}, SyncClock{}, 0, "completed successfully", {});
}

void tst_InTestWindows::programs()
{
    QFETCH(QStringList, before);
    QFETCH(Action, action);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    QFETCH(QStringList, after);
    const QByteArray start = "NODE1$\tCN=NODE1,DC=contoso,DC=com";
    const QByteArray other = "svc-web\tCN=svc-web,DC=contoso,DC=com\n";
    const auto directory = [&](const QStringList &spns) {
        return start + (spns.isEmpty() ? QByteArray() : "\t" + spns.join(u'\t').toUtf8()) + '\n' + other;
    };
    QVERIFY(write(folder + QStringLiteral("directory"), directory(before)));
    const auto reply = run(action);
    VERIFY_REPLY(reply);
    QCOMPARE(reply->exitCode.value_or(-1), exitCode);
    QStringList said;
    for (const QJsonValue &line : reply->output)
        said.append(line.toString());
    for (const PowerShellError &error : reply->errors)
        said.append(error.message);
    QVERIFY2(said.join(u'\n').contains(says), qPrintable(said.join(u'\n')));
    const QByteArray now = contentOf(folder + QStringLiteral("directory"));
    QCOMPARE(now, directory(after));
}

void tst_InTestWindows::argumentsArriveWhole()
{
    QVERIFY(write(folder + QStringLiteral("directory"), {}));
    // Names that pass the validation, and others. Not "--%", which PowerShell gives to no program, and none
    // with a double quote, which Windows PowerShell 5.1 hands on otherwise than PowerShell 7.
    const QStringList names{
        QStringLiteral("NODE1$"),       QStringLiteral("o'brien"),       QStringLiteral("a b"),
        QStringLiteral("%PATH%"),       QStringLiteral("$(calc)"),       QStringLiteral("a;b|c&d"),
        QStringLiteral("{a},(b)@#`"),   QStringLiteral("ends with \\"),  QStringLiteral("\\\\server\\"),
        QStringLiteral(u"J\u00FCrgen"), QStringLiteral(u"\u7530\u4E2D"), QStringLiteral(u"a\u2019b\u201C"),
        QStringLiteral("-Force")};
    QByteArray expected;
    for (const QString &name : names) {
        const auto reply = run(UnregisterSpn{name, name, false});
        VERIFY_REPLY(reply);
        expected += "setspn\t-D\t" + name.toUtf8() + '\t' + name.toUtf8() + '\n';
    }
    QCOMPARE(QString::fromUtf8(contentOf(folder + QStringLiteral("calls"))), QString::fromUtf8(expected));
}

QTEST_GUILESS_MAIN(tst_InTestWindows)
#include "tst_in_test_windows.moc"
