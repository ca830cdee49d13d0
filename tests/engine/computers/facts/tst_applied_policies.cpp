// Which policies were applied, out of a registry in memory, and which of their values concern us.
#include "engine/computers/facts/applied_policies.h"
#include "engine/registry/known_keys.h"
#include "tests/support/log_guard.h"

#include <QMap>
#include <QtTest>

using namespace credssp;
using namespace credssp::facts;

namespace {

/// A registry of keys; its subkeys are what was put below.
class FakeRegistry
{
public:
    void putPolicy(const QString &subkey, const QString &display, const QString &guid, const QString &folder,
                   std::optional<quint32> link)
    {
        RegistryKeyAnswer &key = m_keys[policyHistoryKey + QLatin1Char('\\') + subkey];
        key.exists = true;
        if (!display.isEmpty())
            key.values.push_back({QStringLiteral("DisplayName"), RegistryData::text(display)});
        key.values.push_back({QStringLiteral("GPOName"), RegistryData::text(guid)});
        key.values.push_back({QStringLiteral("FileSysPath"), RegistryData::text(folder)});
        if (link)
            key.values.push_back({QStringLiteral("GPOLink"), RegistryData::dword(*link)});
        history().subkeys.append(subkey);
    }
    RegistryKeyAnswer &history()
    {
        m_keys[policyHistoryKey].exists = true;
        return m_keys[policyHistoryKey];
    }
    [[nodiscard]] Result<std::vector<AppliedPolicy>> read() const
    {
        return appliedPolicies(
            [this](const QString &key) -> Result<RegistryKeyAnswer> { return m_keys.value(key); });
    }

private:
    QMap<QString, RegistryKeyAnswer> m_keys;
};

const QString sysvol = QStringLiteral("\\\\contoso.com\\SysVol\\contoso.com\\Policies\\{A}\\Machine");

} // namespace

class tst_applied_policies : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void noneApplied();
    void inOrderOfTheirNumbers();
    void theOwnOneIsLeftOut_data();
    void theOwnOneIsLeftOut();
    void namesAndStrayKeys();
    void deniedAndFailed();
    void ourKeys_data();
    void ourKeys();
    void ordersAreFollowed();
};

void tst_applied_policies::noneApplied()
{
    const auto policies = FakeRegistry().read();
    QVERIFY(policies);
    QVERIFY(policies->empty());
}

void tst_applied_policies::inOrderOfTheirNumbers()
{
    FakeRegistry registry;
    for (const char *number : {"10", "2", "0", "9"})
        registry.putPolicy(QLatin1String(number), QStringLiteral("Policy ") + QLatin1String(number),
                           QStringLiteral("{A}"), sysvol, 3);
    const auto policies = registry.read();
    QVERIFY(policies);
    QStringList names;
    for (const AppliedPolicy &policy : *policies) {
        names.append(policy.name);
        QCOMPARE(policy.folder, sysvol);
    }
    QCOMPARE(names.join(u','), QStringLiteral("Policy 0,Policy 2,Policy 9,Policy 10"));
}

void tst_applied_policies::theOwnOneIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in English") << "Local Group Policy";
    QTest::newRow("in German") << "Richtlinien der lokalen Gruppe";
}

void tst_applied_policies::theOwnOneIsLeftOut()
{
    QFETCH(QString, name);
    FakeRegistry registry;
    registry.putPolicy(QStringLiteral("0"), name, name,
                       QStringLiteral("C:\\Windows\\System32\\GroupPolicy\\Machine"), 1);
    registry.putPolicy(QStringLiteral("1"), QStringLiteral("Servers"), QStringLiteral("{A}"), sysvol, 4);
    const auto policies = registry.read();
    QVERIFY(policies);
    QCOMPARE(policies->size(), std::size_t(1));
    QCOMPARE(policies->front().name, QStringLiteral("Servers"));
}

void tst_applied_policies::namesAndStrayKeys()
{
    FakeRegistry registry;
    registry.putPolicy(QStringLiteral("0"), {}, QStringLiteral("{31B2F340}"), sysvol, {});
    registry.history().subkeys << QStringLiteral("backup") << QStringLiteral("-1");
    const auto policies = registry.read();
    QVERIFY(policies);
    QCOMPARE(policies->size(), std::size_t(1));
    QCOMPARE(policies->front().name, QStringLiteral("{31B2F340}"));
}

void tst_applied_policies::deniedAndFailed()
{
    FakeRegistry registry;
    registry.history().denied = true;
    const auto policies = registry.read();
    QVERIFY(!policies);
    QCOMPARE(policies.error().code, ErrorCode::AccessDenied);
    const auto failed = appliedPolicies(
        [](const QString &key) -> Result<RegistryKeyAnswer> { return failure(ErrorCode::Failed, key); });
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, policyHistoryKey);
}

void tst_applied_policies::ourKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("ours");
    QTest::newRow("delegation") << keys::delegation << true;
    QTest::newRow("a list below it") << keys::delegation + QStringLiteral("\\AllowFreshCredentials") << true;
    QTest::newRow("in other letters") << keys::delegation.toUpper() << true;
    QTest::newRow("WinRM, client") << keys::winRmClientPolicy << true;
    QTest::newRow("WinRM, service") << keys::winRmServicePolicy << true;
    QTest::newRow("a neighbor with the same beginning") << keys::delegation + QStringLiteral("X") << false;
    QTest::newRow("the key above") << keys::delegation.section(u'\\', 0, -2) << false;
    QTest::newRow("another") << QStringLiteral("SOFTWARE\\Policies\\Other") << false;
}

void tst_applied_policies::ourKeys()
{
    QFETCH(QString, key);
    QFETCH(bool, ours);
    QCOMPARE(concernsUs(key), ours);
    const auto values =
        concerningUs(QStringLiteral("Servers"), true, {{key, QStringLiteral("1"), RegistryData::dword(1)}});
    QCOMPARE(values.size(), std::size_t(ours ? 1 : 0));
    if (ours)
        QCOMPARE(values.front(),
                 (PolicyValue{
                     QStringLiteral("Servers"), true, key, {QStringLiteral("1"), RegistryData::dword(1)}}));
}

void tst_applied_policies::ordersAreFollowed()
{
    const QString value = QStringLiteral("AllowFreshCredentials");
    const auto values = concerningUs(
        QStringLiteral("Servers"), false,
        {{keys::delegation, value, RegistryData::dword(1)},
         {keys::delegation, QStringLiteral("Other"), RegistryData::dword(1)},
         {keys::delegation, QStringLiteral("**del.") + value, RegistryData::text(QStringLiteral(" "))},
         {keys::delegation, QStringLiteral("Other"), RegistryData::dword(0)}});
    QCOMPARE(values.size(), std::size_t(1));
    QCOMPARE(values.front().value, (NamedValue{QStringLiteral("Other"), RegistryData::dword(0)}));
    QVERIFY(!values.front().fromDomain);
}

QTEST_GUILESS_MAIN(tst_applied_policies)
#include "tst_applied_policies.moc"
