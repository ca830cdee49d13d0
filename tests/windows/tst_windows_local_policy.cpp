// The local policy of this Windows, read: every answer there is, and a broken file refused.
#include "engine/computers/policy_store.h"
#include "engine/computers/windows/local_policy.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"
#include "tests/windows/policy_on_this_windows.h"

#include <QDir>
#include <QtTest>

using namespace credssp;
using namespace credssp::windows;
using namespace test;

namespace {

RegistryState now(const QString &key, const QString &name)
{
    return readLocalPolicyValue(key, name).value_or(RegistryState::denied());
}

} // namespace

class tst_windows_local_policy : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init()
    {
        m_log.begin();
        clearPolicy();
        QVERIFY(!QFileInfo::exists(localPolicyVersionFile()) && !keyExists(keys::delegation));
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase() { clearPolicy(); }

    void noFile();
    void values();
    void whatMayNotBeOpened();
    void brokenFileIsRefused_data();
    void brokenFileIsRefused();
    void tooLargeIsRefused();
};

void tst_windows_local_policy::noFile()
{
    const RegistryState none = now(keys::delegation, ntlmOnlyList.switchName);
    QCOMPARE(none.state, ValueState::KeyAbsent);
    QCOMPARE(none.absentFrom, policyFileItself);
    const auto key = readLocalPolicyKey(keys::delegation);
    QVERIFY(key);
    QVERIFY(!key->exists && !key->denied);
    QVERIFY(!QFileInfo::exists(localPolicyVersionFile()) &&
            !QFileInfo::exists(localPolicyFile())); // looking makes nothing
}

void tst_windows_local_policy::values()
{
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    const QString list = ntlmOnlyList.listKey();
    QVERIFY(now(list, QStringLiteral("3")) == RegistryState::present(text("wsman/third.contoso.com")));
    QCOMPARE(now(list, QStringLiteral("2")).state, ValueState::ValueAbsent);
    QCOMPARE(now(freshList.listKey(), QStringLiteral("2")).absentFrom, freshList.listKey());
    const auto key = readLocalPolicyKey(list);
    QVERIFY(key);
    QCOMPARE(key->values.size(), std::size_t(2));
}

void tst_windows_local_policy::whatMayNotBeOpened()
{
    // A folder in the file's place: Windows denies access to it, to everybody.
    QVERIFY(QDir().mkpath(localPolicyFile()));
    const auto value = readLocalPolicyValue(keys::delegation, ntlmOnlyList.switchName);
    QVERIFY(value);
    QCOMPARE(value->state, ValueState::Denied);
    const auto key = readLocalPolicyKey(keys::delegation);
    QVERIFY(key);
    QVERIFY(key->exists && key->denied);
}

void tst_windows_local_policy::brokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<qsizetype>("at");
    const QByteArray whole = foreignPolicy();
    QTest::newRow("empty") << QByteArray() << qsizetype(0);
    QTest::newRow("another beginning") << QByteArray("XReg\1\0\0\0", 8) << qsizetype(0);
    QTest::newRow("cut off") << whole.chopped(1) << whole.size() - 2;
}

void tst_windows_local_policy::brokenFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(qsizetype, at);
    QVERIFY(put(localPolicyFile(), file));
    const auto value = readLocalPolicyValue(keys::delegation, ntlmOnlyList.switchName);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Corrupt);
    QVERIFY2(errorText(value.error()).contains(QStringLiteral("byte %1").arg(at)),
             qPrintable(errorText(value.error())));
    QVERIFY(errorText(value.error()).contains(QLatin1String("GroupPolicy\\Machine\\Registry.pol")));
    QVERIFY(!readLocalPolicyKey(keys::delegation));
}

void tst_windows_local_policy::tooLargeIsRefused()
{
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    QVERIFY(QFile::resize(localPolicyFile(), qint64(5) << 30));
    const auto value = readLocalPolicyValue(keys::delegation, ntlmOnlyList.switchName);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Corrupt);
    QVERIFY(errorText(value.error()).contains(QString::number(qint64(5) << 30)));
}

QTEST_GUILESS_MAIN(tst_windows_local_policy)
#include "tst_windows_local_policy.moc"
