// The questions to this computer that Windows' own functions answer, asked under Wine: in a workgroup, with
// Wine's own groups, logs and files.
#include "engine/computers/facts/applied_policies.h"
#include "engine/computers/facts/gateway_marks.h"
#include "engine/computers/windows/domain_controller.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/ldap.h"
#include "engine/computers/windows/local_groups.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/registry/known_keys.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <windows.h>

using namespace credssp;
using namespace credssp::windows;

namespace {

/// A directory that must not be asked.
class NoDirectory final : public directory::Directory
{
public:
    Result<std::vector<directory::Entry>> search(const QString &filter, const QStringList &) override
    {
        m_asked = true;
        return failure(ErrorCode::Failed, filter);
    }
    [[nodiscard]] bool wasAsked() const { return m_asked; }

private:
    bool m_asked = false;
};

Result<void> put(const QString &key, const QString &name, const RegistryData &data)
{
    RegistryChange change;
    change.key = key;
    change.name = name;
    change.after = RegistryState::present(data);
    return applyRegistryChange(change);
}

Result<void> take(const QString &key, const QString &name)
{
    RegistryChange change;
    change.key = key;
    change.name = name;
    change.after = RegistryState::keyAbsent(facts::policyHistoryKey.section(u'\\', 0, 4));
    return applyRegistryChange(change);
}

/// A policy as Windows notes it down.
bool note(const QString &number, const QString &name, const QString &folder, quint32 link)
{
    const QString key = facts::policyHistoryKey + QLatin1Char('\\') + number;
    return put(key, QStringLiteral("DisplayName"), RegistryData::text(name)) &&
           put(key, QStringLiteral("FileSysPath"), RegistryData::text(QDir::toNativeSeparators(folder))) &&
           put(key, QStringLiteral("GPOLink"), RegistryData::dword(link));
}

bool forget(const QString &number)
{
    const QString key = facts::policyHistoryKey + QLatin1Char('\\') + number;
    return take(key, QStringLiteral("DisplayName")) && take(key, QStringLiteral("FileSysPath")) &&
           take(key, QStringLiteral("GPOLink"));
}

bool writeFile(const QString &folder, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/Registry.pol"));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writePolicy(const QString &folder, const std::vector<PolicyEntry> &entries)
{
    const auto bytes = writePolicyFile(entries);
    return bytes && writeFile(folder, *bytes);
}

QString summary(const PolicyAnswer &answer)
{
    QStringList parts;
    for (const PolicyValue &value : answer.values)
        parts.append(QStringLiteral("%1%2 %3\\%4=%5")
                         .arg(value.policy, value.fromDomain ? QStringLiteral("*") : QString(),
                              value.key.section(u'\\', -1), value.value.name, value.value.data.display()));
    return parts.join(QStringLiteral("; "));
}

QString ownPolicyFolder()
{
    return systemFolder() + QStringLiteral("/GroupPolicy/Machine");
}

/// Wine lacks the event log and the members of local groups.
bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

bool sc(const QStringList &arguments)
{
    return QProcess::execute(systemFolder() + QStringLiteral("/sc.exe"), arguments) == 0;
}

} // namespace

class tst_windows_reads : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void workgroupHasNoDomain();
    void accountsAndGroups();
    void groupsThatAreNotThere();
    void noGateway();
    void gatewayByItsMarks();
    void eventLogs();
    void hostileEventQueries();
    void updateLevel();
    void tickets();
    void policiesOfThisComputerAndTheDomain();
    void policiesThatCannotBeRead_data();
    void policiesThatCannotBeRead();
};

void tst_windows_reads::workgroupHasNoDomain()
{
    const auto member = membership();
    QVERIFY(member);
    QVERIFY(!member->joined);
    QVERIFY(!member->isController);
    NoDirectory forest;
    const std::vector<Error> errors{
        readSpnOwners(SpnOwnersRead{QStringLiteral("node1")}, forest).error(),
        readSpnRegistration(SpnRegistrationRead{QStringLiteral("WSMAN/x"), QStringLiteral("X$")}, forest)
            .error(),
        readSecureChannel().error(),
        readControllerClock().error(),
        findController(ControllerKind::GlobalCatalog, false).error(),
        ForestDirectory().search(QStringLiteral("(cn=x)"), {}).error(),
    };
    for (const Error &error : errors) {
        QCOMPARE(error.code, ErrorCode::NotAvailable);
        QVERIFY2(errorText(error).contains(QLatin1String("workgroup")), qPrintable(errorText(error)));
        QVERIFY(errorText(error).contains(netBiosName()));
    }
    QVERIFY(!forest.wasAsked());
}

void tst_windows_reads::accountsAndGroups()
{
    const auto own = sidOf(currentUser());
    QVERIFY(own);
    QVERIFY(own->startsWith('\x01')); // the revision of every SID
    const auto administrators = administratorsName();
    QVERIFY(administrators);
    const auto sid = sidOf(*administrators);
    QVERIFY(sid);
    QCOMPARE(*sid, administratorsSid());
    QVERIFY(localGroups());
    const QString nobody = QStringLiteral("nobody-of-this-name");
    QCOMPARE(sidOf(nobody).error().code, ErrorCode::NotFound);
    // Who does not exist is no member.
    const auto member = readGroupMember({*administrators, nobody});
    QVERIFY2(member, qPrintable(member ? QString() : errorText(member.error())));
    QVERIFY(!member->member);
}

void tst_windows_reads::groupsThatAreNotThere()
{
    if (isWine())
        return; // it knows every group, and no member of one
    const auto member = readGroupMember({QStringLiteral("No such group"), currentUser()});
    QVERIFY(!member);
    QCOMPARE(member.error().code, ErrorCode::NotFound);
}

void tst_windows_reads::noGateway()
{
    const auto gateway = readGateway({});
    QVERIFY(gateway);
    QCOMPARE(*gateway, GatewayAnswer{});
}

void tst_windows_reads::gatewayByItsMarks()
{
    const QString name = QStringLiteral("Version");
    QVERIFY(put(facts::gatewayKey1, name, RegistryData::text(QStringLiteral("1.2"))));
    const auto first = readGateway({currentUser()});
    QVERIFY(sc({QStringLiteral("create"), facts::gatewayService2, QStringLiteral("binPath="),
                QStringLiteral("C:\\none.exe")}));
    const auto second = readGateway({});
    QVERIFY(sc({QStringLiteral("delete"), facts::gatewayService2}));
    RegistryChange change;
    change.key = facts::gatewayKey1;
    change.name = name;
    change.after = RegistryState::keyAbsent(facts::gatewayKey1);
    QVERIFY(applyRegistryChange(change));
    QVERIFY2(first, qPrintable(first ? QString() : errorText(first.error())));
    QVERIFY(first->installed);
    QCOMPARE(first->version, QStringLiteral("1"));
    QCOMPARE(first->credSspGroup, QString());
    QVERIFY(!first->userInGroup && !first->groupInToken && !first->roleBasedAccess);
    // Wine runs everything with the administrators' token.
    QCOMPARE(first->gatewayAdministrator, isElevated());
    QVERIFY(second);
    QCOMPARE(second->version, QStringLiteral("2"));
}

void tst_windows_reads::eventLogs()
{
    QVERIFY(!readEventLog({QStringLiteral("No-Such-Log/Operational"), QStringLiteral("WinRM"), 10154}));
    const auto system = readEventLog({QStringLiteral("System"), QStringLiteral("WinRM"), 10154});
    QCOMPARE(system.has_value(), !isWine());
}

void tst_windows_reads::hostileEventQueries()
{
    const auto answer = readEventLog({QStringLiteral("System"), QStringLiteral("x' or '1'='1"), 1});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
}

void tst_windows_reads::updateLevel()
{
    if (!isWine())
        QSKIP("No file of Windows is replaced for a test.");
    const QString file = systemFolder() + QStringLiteral("/tspkg.dll");
    QCOMPARE(readUpdateLevel().error().code, ErrorCode::NotFound);
    // This program carries the version of a tspkg.dll that does not tell (tspkg_version.rc).
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), file));
    const auto level = readUpdateLevel();
    QVERIFY(QFile::remove(file));
    QVERIFY(!level);
    QCOMPARE(level.error().code, ErrorCode::NotAvailable);
    QVERIFY2(errorText(level.error()).contains(QLatin1String("10.0.14393.2125")),
             qPrintable(errorText(level.error())));
}

void tst_windows_reads::tickets()
{
    const auto own = readTickets(SignIn::CurrentUser);
    QVERIFY2(own, qPrintable(own ? QString() : errorText(own.error())));
    QCOMPARE(own->cached, 0);
    if (!isWine())
        return; // an administrator may see them
    for (const SignIn session : {SignIn::System, SignIn::NetworkService}) {
        const auto others = readTickets(session);
        QVERIFY(!others);
        QCOMPARE(others.error().code, ErrorCode::AccessDenied);
    }
}

void tst_windows_reads::policiesOfThisComputerAndTheDomain()
{
    const QTemporaryDir domain;
    const QString one = QString::number(1);
    const QString first = domain.filePath(QStringLiteral("first"));
    const QString second = domain.filePath(QStringLiteral("second"));
    const QString list = keys::delegation + QStringLiteral("\\AllowFreshCredentials");
    const auto text = [](const char *entry) { return RegistryData::text(QLatin1String(entry)); };
    QVERIFY(writePolicy(ownPolicyFolder(), {{list, one, text("wsman/own")},
                                            {QStringLiteral("SOFTWARE\\Other"), one, text("no")}}));
    QVERIFY(writePolicy(first, {{list, one, text("wsman/first")}}));
    QVERIFY(writePolicy(second, {{keys::winRmServicePolicy, keys::allowCredSsp, RegistryData::dword(0)},
                                 {list, QStringLiteral("2"), text("wsman/second")}}));
    QVERIFY(note(QStringLiteral("0"), QStringLiteral("Lokale Gruppenrichtlinie"), ownPolicyFolder(), 1));
    QVERIFY(note(QStringLiteral("2"), QStringLiteral("Second"), second, 4));
    QVERIFY(note(QStringLiteral("1"), QStringLiteral("First"), first, 3));
    QVERIFY(note(QStringLiteral("3"), QStringLiteral("Gone"), domain.filePath(QStringLiteral("gone")), 3));
    const auto answer = readPolicies();
    for (const char *number : {"0", "1", "2", "3"})
        QVERIFY(forget(QLatin1String(number)));
    const auto alone = readPolicies();
    QVERIFY(QFile::remove(ownPolicyFolder() + QStringLiteral("/Registry.pol")));
    const auto none = readPolicies();
    QVERIFY2(answer, qPrintable(answer ? QString() : errorText(answer.error())));
    QCOMPARE(summary(*answer), QStringLiteral("Local policy AllowFreshCredentials\\1=wsman/own; "
                                              "First* AllowFreshCredentials\\1=wsman/first; "
                                              "Second* Service\\AllowCredSSP=0; "
                                              "Second* AllowFreshCredentials\\2=wsman/second"));
    QVERIFY(alone);
    QCOMPARE(alone->values.size(), std::size_t(1));
    QVERIFY(none);
    QVERIFY(none->values.empty());
}

void tst_windows_reads::policiesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file format") << QByteArray("hello") << ErrorCode::Corrupt;
    QTest::newRow("cut off") << QByteArray("PReg\x01\0\0\0[\0x", 11) << ErrorCode::Corrupt;
    QTest::newRow("not to be opened: a folder of that name") << QByteArray() << ErrorCode::AccessDenied;
}

void tst_windows_reads::policiesThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    if (bytes.isEmpty())
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Registry.pol")));
    else
        QVERIFY(writeFile(folder.path(), bytes));
    QVERIFY(note(QStringLiteral("0"), QStringLiteral("Servers"), folder.path(), 3));
    const auto answer = readPolicies();
    QVERIFY(forget(QStringLiteral("0")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    const QString text = errorText(answer.error());
    QVERIFY2(text.contains(QLatin1String("\"Servers\"")), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(folder.path())), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_windows_reads)
#include "tst_windows_reads.moc"
