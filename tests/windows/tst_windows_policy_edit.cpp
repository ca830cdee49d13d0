// Both stores of this Windows, changed and given back, with and without Windows' own interface for the local
// policy (a stand-in, under Wine).
#include "engine/computers/policy_store.h"
#include "engine/computers/windows/edit_registry.h"
#include "engine/computers/windows/local_policy.h"
#include "engine/computers/windows/registry.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"
#include "tests/windows/policy_on_this_windows.h"

#include <QDir>
#include <QtTest>

using namespace credssp;
using namespace credssp::windows;
using namespace test;

namespace {

RegistryState now(RegistryStore store, const QString &key, const QString &name)
{
    return (store == RegistryStore::LocalPolicy ? readLocalPolicyValue(key, name)
                                                : readRegistryValue(key, name))
        .value_or(RegistryState::denied());
}

RegistryChange change(RegistryStore store, const QString &key, const QString &name, RegistryState after)
{
    return {store, key, name, now(store, key, name), std::move(after)};
}

/// What allow-ntlm-delegation does: switch, concatenate value and entry 2, in both stores.
EditRegistry cover()
{
    EditRegistry edit;
    const RegistryState one = RegistryState::present(RegistryData::dword(1));
    for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
        edit.changes.push_back(change(store, keys::delegation, ntlmOnlyList.switchName, one));
        edit.changes.push_back(change(store, keys::delegation, ntlmOnlyList.concatenateName, one));
        edit.changes.push_back(change(store, ntlmOnlyList.listKey(), QStringLiteral("2"),
                                      RegistryState::present(text("wsman/node1.contoso.com"))));
    }
    std::erase_if(edit.changes, [](const RegistryChange &c) { return sameValue(c.before, c.after); });
    return edit;
}

EditRegistry back(const EditRegistry &edit)
{
    EditRegistry undo;
    for (const RegistryChange &one : edit.changes)
        undo.changes.push_back({one.store, one.key, one.name, one.after, one.before});
    return undo;
}

Result<Performed> perform(const EditRegistry &edit)
{
    return editRegistry(edit, {});
}

} // namespace

class tst_windows_policy_edit : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

    /// Adds a row for each way in which the policy is written.
    static void bothWays()
    {
        QTest::addColumn<bool>("hasInterface");
        QTest::newRow("without the interface: the file") << false;
        QTest::newRow("through Windows' interface") << true;
    }

private slots:
    void init()
    {
        m_log.begin();
        clearPolicy();
        QVERIFY(!QFileInfo::exists(localPolicyVersionFile()) && !keyExists(keys::delegation));
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase() { clearPolicy(); }

    void thereAndBack_data();
    void thereAndBack();
    void othersStay_data() { bothWays(); }
    void othersStay();
    void countsInGptIni_data() { bothWays(); }
    void countsInGptIni();
    void changedMeanwhileChangesNothing_data() { bothWays(); }
    void changedMeanwhileChangesNothing();
    void brokenChangesNothing_data() { bothWays(); }
    void brokenChangesNothing();
    void brokenGptIniChangesNothing();
    void lockedFileChangesNothing();
    void interfaceThatRefuses_data();
    void interfaceThatRefuses();
    void homeProcessesNothing();
    void theirsInHklmStays_data();
    void theirsInHklmStays();
};

void tst_windows_policy_edit::thereAndBack_data()
{
    QTest::addColumn<bool>("hasInterface");
    QTest::addColumn<std::optional<QByteArray>>("before");
    QTest::addColumn<std::optional<QByteArray>>("afterwards");
    using File = std::optional<QByteArray>;
    const File none;
    const File empty = emptyPolicy;
    const File theirs = foreignPolicy();
    QTest::newRow("file: none before, none afterwards") << false << none << none;
    QTest::newRow("file: nothing in it") << false << empty << empty;
    QTest::newRow("file: entries of others") << false << theirs << theirs;
    QTest::newRow("interface: none before; Windows leaves one with nothing in it") << true << none << empty;
    QTest::newRow("interface: nothing in it") << true << empty << empty;
    QTest::newRow("interface: entries of others") << true << theirs << theirs;
}

void tst_windows_policy_edit::thereAndBack()
{
    QFETCH(bool, hasInterface);
    QFETCH(std::optional<QByteArray>, before);
    QFETCH(std::optional<QByteArray>, afterwards);
    QVERIFY(!hasInterface || setInterface(true));
    if (before)
        QVERIFY(put(localPolicyFile(), *before));
    const EditRegistry edit = cover();
    QCOMPARE(edit.changes.size(), std::size_t(6));
    const auto done = perform(edit);
    QVERIFY2(done, qPrintable(done ? QString() : errorText(done.error())));
    for (const RegistryChange &one : edit.changes)
        QVERIFY2(now(one.store, one.key, one.name) == one.after, qPrintable(one.key + one.name));
    QCOMPARE(inHklm(ntlmOnlyList.listKey(), QStringLiteral("2")),
             std::optional(text("wsman/node1.contoso.com")));
    QVERIFY(contentOf(localPolicyFile()).value_or(QByteArray()).size() >
            before.value_or(QByteArray()).size());

    const auto undone = perform(back(edit));
    QVERIFY2(undone, qPrintable(undone ? QString() : errorText(undone.error())));
    QCOMPARE(contentOf(localPolicyFile()).value_or("none").toHex(), afterwards.value_or("none").toHex());
    QCOMPARE(inHklm(keys::delegation, ntlmOnlyList.switchName), std::nullopt);
    // The interface has processed the entries of others meanwhile; without, their keys were never there.
    if (!hasInterface || !before || *before == emptyPolicy)
        QVERIFY(!keyExists(keys::delegation));
    QVERIFY(!QFileInfo::exists(localPolicyFile() + QStringLiteral(".new")));
}

void tst_windows_policy_edit::othersStay()
{
    QFETCH(bool, hasInterface);
    QVERIFY(!hasInterface || setInterface(true));
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    QVERIFY(perform(cover()));
    const auto entries = readPolicyFile(contentOf(localPolicyFile()).value_or(QByteArray()), {});
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(8));
    const auto before = readPolicyFile(foreignPolicy(), {}).value();
    std::vector<PolicyEntry> left;
    for (const PolicyEntry &entry : *entries)
        if (std::ranges::find(before, entry) != before.end())
            left.push_back(entry);
    QVERIFY(left == before);
}

void tst_windows_policy_edit::countsInGptIni()
{
    QFETCH(bool, hasInterface);
    QVERIFY(!hasInterface || setInterface(true));
    QVERIFY(put(localPolicyVersionFile(), "[General]\r\nVersion=65543\r\nOptions=0\r\n"));
    const EditRegistry edit = cover();
    QVERIFY(perform(edit));
    QCOMPARE(machineVersion(), 8);
    QVERIFY(perform(back(edit)));
    QCOMPARE(machineVersion(), 9);
    const QByteArray ini = contentOf(localPolicyVersionFile()).value_or(QByteArray());
    QCOMPARE(ini.count("gPCMachineExtensionNames=[{35378EAC-683F-11D2-A89A-00C04FBBCFA2}"
                       "{D02B1F72-3407-48AE-BA88-E8213C6761F1}]"),
             1);
    QVERIFY(ini.contains("Options=0"));
}

void tst_windows_policy_edit::changedMeanwhileChangesNothing()
{
    QFETCH(bool, hasInterface);
    QVERIFY(!hasInterface || setInterface(true));
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    EditRegistry edit = cover();
    edit.changes.at(1).before = RegistryState::present(RegistryData::dword(0));
    const auto done = perform(edit);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QVERIFY(errorText(done.error()).contains(ntlmOnlyList.concatenateName));
    QCOMPARE(contentOf(localPolicyFile()), std::optional(foreignPolicy()));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::brokenChangesNothing()
{
    QFETCH(bool, hasInterface);
    QVERIFY(!hasInterface || setInterface(true));
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    const EditRegistry edit = cover();
    const QByteArray broken = foreignPolicy().chopped(1);
    QVERIFY(put(localPolicyFile(), broken));
    const auto done = perform(edit);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Corrupt);
    QVERIFY(errorText(done.error()).contains(QStringLiteral("byte %1").arg(broken.size() - 1)));
    QCOMPARE(contentOf(localPolicyFile()), std::optional(broken));
    QVERIFY(!QFileInfo::exists(localPolicyVersionFile()));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::brokenGptIniChangesNothing()
{
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    const QByteArray broken = "[General]\r\nVersion=many\r\n";
    QVERIFY(put(localPolicyVersionFile(), broken));
    const auto done = perform(cover());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Corrupt);
    QVERIFY(errorText(done.error()).contains(QLatin1String("gpt.ini")));
    QCOMPARE(contentOf(localPolicyFile()), std::optional(foreignPolicy()));
    QCOMPARE(contentOf(localPolicyVersionFile()), std::optional(broken));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::lockedFileChangesNothing()
{
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    const EditRegistry edit = cover();
    const QString native = QDir::toNativeSeparators(localPolicyFile());
    // Others may read it meanwhile, but not put another one in its place.
    const HANDLE held = CreateFileW(wide(native), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    QVERIFY(held != INVALID_HANDLE_VALUE);
    const auto done = perform(edit);
    CloseHandle(held);
    QVERIFY(!done);
    QVERIFY2(errorText(done.error()).contains(QLatin1String("Registry.pol")),
             qPrintable(errorText(done.error())));
    QCOMPARE(contentOf(localPolicyFile()), std::optional(foreignPolicy()));
    QVERIFY(!QFileInfo::exists(localPolicyFile() + QStringLiteral(".new")));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::interfaceThatRefuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *how, HRESULT value, ErrorCode code,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(how) << static_cast<quint32>(value) << code
                            << QString::fromLatin1(sentence);
    };
    row("it does not open the policy", "OpenResult", E_FAIL, ErrorCode::Failed, "Nothing was changed.");
    row("it may not be opened", "OpenResult", E_ACCESSDENIED, ErrorCode::AccessDenied,
        "Nothing was changed.");
    row("the key is locked", "KeyIsLocked", 1, ErrorCode::AccessDenied, "Nothing was saved.");
    row("it does not save", "SaveResult", HRESULT_FROM_WIN32(ERROR_SHARING_VIOLATION), ErrorCode::Failed,
        "The registry was left as it is.");
    row("it says that it saved, and did not", "SavesNothing", 1, ErrorCode::Failed,
        "The registry (HKLM) was left as it is.");
}

void tst_windows_policy_edit::interfaceThatRefuses()
{
    QFETCH(QString, how);
    QFETCH(quint32, value);
    QFETCH(ErrorCode, code);
    QFETCH(QString, sentence);
    QVERIFY(setInterface(true));
    QVERIFY(behave(how, value));
    QVERIFY(put(localPolicyFile(), foreignPolicy()));
    const auto done = perform(cover());
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    const QString said = errorText(done.error());
    QVERIFY2(said.contains(sentence), qPrintable(said));
    if (value > 1)
        QVERIFY2(said.contains(QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'))), qPrintable(said));
    QCOMPARE(contentOf(localPolicyFile()), std::optional(foreignPolicy()));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::homeProcessesNothing()
{
    QVERIFY(setInterface(true));
    QVERIFY(behave(QStringLiteral("ProcessesNothing"), 1));
    const EditRegistry edit = cover();
    QVERIFY(perform(edit));
    QCOMPARE(inHklm(ntlmOnlyList.listKey(), QStringLiteral("2")),
             std::optional(text("wsman/node1.contoso.com")));
    QVERIFY(perform(back(edit)));
    QVERIFY(!keyExists(keys::delegation));
}

void tst_windows_policy_edit::theirsInHklmStays_data()
{
    QTest::addColumn<quint32>("delay");
    QTest::addColumn<quint32>("theirs");
    QTest::newRow("processed at once") << 0U << 1U;
    QTest::newRow("processed later") << 700U << 1U;
    QTest::newRow("processed later, and ours was another value") << 700U << 0U;
}

void tst_windows_policy_edit::theirsInHklmStays()
{
    QFETCH(quint32, delay);
    QFETCH(quint32, theirs);
    QVERIFY(setInterface(true));
    QVERIFY(putInHklm(keys::delegation, ntlmOnlyList.switchName, RegistryData::dword(theirs)));
    QVERIFY(putInHklm(ntlmOnlyList.listKey(), QStringLiteral("1"), text("wsman/first.contoso.com")));
    const EditRegistry edit = cover();
    QVERIFY(perform(edit));
    // Windows takes from HKLM what the policy loses; the switch was there without the policy.
    QVERIFY(behave(QStringLiteral("ProcessingDelay"), delay));
    QVERIFY(perform(back(edit)));
    QCOMPARE(inHklm(keys::delegation, ntlmOnlyList.switchName), std::optional(RegistryData::dword(theirs)));
    QCOMPARE(inHklm(ntlmOnlyList.listKey(), QStringLiteral("1")),
             std::optional(text("wsman/first.contoso.com")));
    QCOMPARE(inHklm(ntlmOnlyList.listKey(), QStringLiteral("2")), std::nullopt);
    QCOMPARE(contentOf(localPolicyFile()), std::optional(emptyPolicy));
}

QTEST_GUILESS_MAIN(tst_windows_policy_edit)
#include "tst_windows_policy_edit.moc"
