#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/win32.h"
#include "tests/support/log_guard.h"

#include <QtTest>

#include <aclapi.h>
#include <sddl.h>

using namespace credssp;
using namespace credssp::windows;

namespace {

const QString root = QStringLiteral("SOFTWARE\\Policies\\CredSSP Wizard Test");

QString below(const char *path)
{
    return root + QLatin1Char('\\') + QString::fromLatin1(path);
}

// What follows looks at the registry without our own code.

bool keyExists(const QString &key)
{
    HKEY raw = nullptr;
    const bool exists =
        RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, KEY_READ | KEY_WOW64_64KEY, &raw) == ERROR_SUCCESS;
    if (exists)
        RegCloseKey(raw);
    return exists;
}

RegistryData rawValue(const QString &key, const QString &name)
{
    HKEY raw = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, KEY_READ | KEY_WOW64_64KEY, &raw) != ERROR_SUCCESS)
        return {0xFFFF, QByteArrayLiteral("no key")};
    QByteArray bytes(4096, '\0');
    DWORD size = 4096;
    DWORD type = 0;
    const LSTATUS status =
        RegQueryValueExW(raw, wide(name), nullptr, &type, reinterpret_cast<BYTE *>(bytes.data()), &size);
    RegCloseKey(raw);
    if (status != ERROR_SUCCESS)
        return {0xFFFF, QByteArrayLiteral("no value")};
    bytes.resize(static_cast<qsizetype>(size));
    return {type, bytes};
}

bool writeRaw(const QString &key, const QString &name, quint32 type, const QByteArray &bytes)
{
    HKEY raw = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, nullptr, 0, KEY_WRITE | KEY_WOW64_64KEY, nullptr,
                        &raw, nullptr) != ERROR_SUCCESS)
        return false;
    const LSTATUS status =
        RegSetValueExW(raw, wide(name), 0, type, reinterpret_cast<const BYTE *>(bytes.constData()),
                       static_cast<DWORD>(bytes.size()));
    RegCloseKey(raw);
    return status == ERROR_SUCCESS;
}

RegistryChange change(const QString &key, const QString &name, RegistryState after)
{
    RegistryChange result;
    result.key = key;
    result.name = name;
    result.after = std::move(after);
    return result;
}

} // namespace

class tst_windows_registry : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init()
    {
        m_log.begin();
        RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(root));
        QVERIFY(!keyExists(root));
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase() { RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(root)); }

    void everyTypeByteForByte_data();
    void everyTypeByteForByte();
    void absentAndZeroAreDifferent();
    void absentFromNamesTheTopmostKey();
    void deniedIsAnAnswer();
    void keyListsValuesAndSubkeys();
    void keyAbsent();
    void longValuesAndNames();
    void existingValueIsReplacedAlone();
    void valueIsDeletedAlone();
    void deletingWhatIsGoneIsDone();
    void keysWeMadeGoAgain();
    void keyWithForeignValueStays();
    void keyWithForeignSubkeyStays();
    void keysAboveStayWhenNotOurs();
    void unusableKeyChangesNothing_data();
    void unusableKeyChangesNothing();
};

void tst_windows_registry::everyTypeByteForByte_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray text = RegistryData::text(QStringLiteral(u"wsman/b\u00FCro-\u6771\u4EAC")).bytes;
    QTest::newRow("REG_SZ") << quint32(REG_SZ) << text;
    QTest::newRow("REG_SZ, empty text") << quint32(REG_SZ) << QByteArray(2, '\0');
    QTest::newRow("REG_SZ, no bytes at all") << quint32(REG_SZ) << QByteArray();
    QTest::newRow("REG_SZ without its terminator") << quint32(REG_SZ) << text.chopped(2);
    QTest::newRow("REG_SZ with an odd number of bytes") << quint32(REG_SZ) << text.chopped(1);
    QTest::newRow("REG_SZ of one byte") << quint32(REG_SZ) << QByteArray("a", 1);
    QTest::newRow("REG_SZ with text behind its terminator") << quint32(REG_SZ) << text + text;
    QTest::newRow("REG_SZ with two terminators") << quint32(REG_SZ) << text + QByteArray(2, '\0');
    QTest::newRow("REG_EXPAND_SZ") << quint32(REG_EXPAND_SZ)
                                   << RegistryData::text(QStringLiteral("%SystemRoot%\\x")).bytes;
    QTest::newRow("REG_EXPAND_SZ without its terminator") << quint32(REG_EXPAND_SZ) << text.chopped(2);
    QTest::newRow("REG_MULTI_SZ")
        << quint32(REG_MULTI_SZ) << RegistryData::multiText({QStringLiteral("a"), QStringLiteral("b")}).bytes;
    QTest::newRow("REG_MULTI_SZ without its last terminator") << quint32(REG_MULTI_SZ) << text;
    QTest::newRow("REG_MULTI_SZ without any terminator") << quint32(REG_MULTI_SZ) << text.chopped(2);
    QTest::newRow("REG_DWORD") << quint32(REG_DWORD) << RegistryData::dword(1).bytes;
    QTest::newRow("REG_DWORD of 3 bytes") << quint32(REG_DWORD) << QByteArray("\x01\x02\x03", 3);
    QTest::newRow("REG_DWORD of 8 bytes") << quint32(REG_DWORD) << QByteArray(8, '\x05');
    QTest::newRow("REG_DWORD_BIG_ENDIAN") << quint32(REG_DWORD_BIG_ENDIAN) << QByteArray("\0\0\0\x01", 4);
    QTest::newRow("REG_QWORD") << quint32(REG_QWORD) << RegistryData::qword(Q_UINT64_C(1) << 63).bytes;
    QTest::newRow("REG_BINARY") << quint32(REG_BINARY) << QByteArray("\x00\xFF\x00", 3);
    QTest::newRow("REG_BINARY, empty") << quint32(REG_BINARY) << QByteArray();
    QTest::newRow("REG_NONE with bytes") << quint32(REG_NONE) << QByteArray("\x07", 1);
    QTest::newRow("REG_RESOURCE_LIST") << quint32(REG_RESOURCE_LIST) << QByteArray(5, '\x09');
    QTest::newRow("a type nobody knows") << quint32(4711) << QByteArray("\x01\x02", 2);
}

void tst_windows_registry::everyTypeByteForByte()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, bytes);
    const QString name = QStringLiteral("1");
    const RegistryData data{type, bytes};

    QVERIFY(applyRegistryChange(change(below("Types"), name, RegistryState::present(data))));
    QCOMPARE(rawValue(below("Types"), name).type, type);
    QCOMPARE(rawValue(below("Types"), name).bytes.toHex(), bytes.toHex());

    const auto read = readRegistryValue(below("Types"), name);
    QVERIFY(read);
    QCOMPARE(read->state, ValueState::Present);
    QCOMPARE(read->data.type, type);
    QCOMPARE(read->data.bytes.toHex(), bytes.toHex());

    const auto key = readRegistryKey(below("Types"));
    QVERIFY(key);
    QCOMPARE(key->values.size(), std::size_t(1));
    QVERIFY(key->values.front() == (NamedValue{name, data}));
}

void tst_windows_registry::absentAndZeroAreDifferent()
{
    QVERIFY(writeRaw(below("List"), QStringLiteral("Zero"), REG_DWORD, QByteArray(4, '\0')));
    const auto zero = readRegistryValue(below("List"), QStringLiteral("zero"));
    QVERIFY(zero);
    QCOMPARE(zero->dword(), std::optional<quint32>(0));
    const auto absent = readRegistryValue(below("List"), QStringLiteral("One"));
    QVERIFY(absent);
    QCOMPARE(absent->state, ValueState::ValueAbsent);
    QCOMPARE(absent->absentFrom, QString());
}

void tst_windows_registry::absentFromNamesTheTopmostKey()
{
    QVERIFY(writeRaw(below("There"), QStringLiteral("x"), REG_DWORD, QByteArray(4, '\0')));
    const auto deep = readRegistryValue(below("There\\Not\\At\\All"), QStringLiteral("x"));
    QVERIFY(deep);
    QCOMPARE(deep->state, ValueState::KeyAbsent);
    QCOMPARE(deep->absentFrom, below("There\\Not"));
    const auto direct = readRegistryValue(below("Gone"), QStringLiteral("x"));
    QVERIFY(direct);
    QCOMPARE(direct->absentFrom, below("Gone"));
}

void tst_windows_registry::deniedIsAnAnswer()
{
    QVERIFY(writeRaw(below("Closed"), QStringLiteral("x"), REG_DWORD, QByteArray(4, '\0')));
    HKEY raw = nullptr;
    QCOMPARE(RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(below("Closed")), 0, WRITE_DAC | READ_CONTROL, &raw),
             ERROR_SUCCESS);
    PSECURITY_DESCRIPTOR rights = nullptr;
    QVERIFY(ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(D;;KR;;;WD)(A;;SDRCWDWO;;;WD)",
                                                                 SDDL_REVISION_1, &rights, nullptr));
    QCOMPARE(RegSetKeySecurity(raw, DACL_SECURITY_INFORMATION, rights), ERROR_SUCCESS);
    LocalFree(rights);

    const auto value = readRegistryValue(below("Closed"), QStringLiteral("x"));
    const auto key = readRegistryKey(below("Closed"));
    QVERIFY(ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;;KA;;;WD)", SDDL_REVISION_1, &rights,
                                                                 nullptr));
    RegSetKeySecurity(raw, DACL_SECURITY_INFORMATION, rights);
    LocalFree(rights);
    RegCloseKey(raw);

    QVERIFY(value);
    QCOMPARE(value->state, ValueState::Denied);
    QVERIFY(key);
    QVERIFY(key->denied);
    QVERIFY(key->values.empty());
}

void tst_windows_registry::keyListsValuesAndSubkeys()
{
    const QByteArray one = RegistryData::dword(1).bytes;
    QVERIFY(writeRaw(below("List"), QStringLiteral("1"), REG_DWORD, one));
    QVERIFY(writeRaw(below("List"), QStringLiteral("10"), REG_DWORD, one));
    QVERIFY(writeRaw(below("List"), QString(), REG_DWORD, one)); // the key's default value
    QVERIFY(writeRaw(below("List\\Sub"), QString(), REG_DWORD, one));
    const auto key = readRegistryKey(below("List"));
    QVERIFY(key);
    QVERIFY(key->exists && !key->denied);
    QStringList names;
    for (const NamedValue &value : key->values) {
        names.append(value.name);
        QCOMPARE(value.data.bytes, one);
    }
    names.sort();
    QCOMPARE(names, QStringList({QString(), QStringLiteral("1"), QStringLiteral("10")}));
    QCOMPARE(key->subkeys, QStringList(QStringLiteral("Sub")));
}

void tst_windows_registry::keyAbsent()
{
    const auto key = readRegistryKey(below("No\\Such"));
    QVERIFY(key);
    QVERIFY(!key->exists && !key->denied);
    QCOMPARE(key->absentFrom, root);
}

void tst_windows_registry::longValuesAndNames()
{
    const QString name(300, u'n');
    const QByteArray bytes(70'000, '\x5A');
    QVERIFY(applyRegistryChange(
        change(below("Long"), name, RegistryState::present(RegistryData::binary(bytes)))));
    const auto key = readRegistryKey(below("Long"));
    QVERIFY(key);
    QVERIFY(key->values == std::vector<NamedValue>({{name, RegistryData::binary(bytes)}}));
}

void tst_windows_registry::existingValueIsReplacedAlone()
{
    const QByteArray other = RegistryData::text(QStringLiteral("wsman/other")).bytes;
    QVERIFY(writeRaw(below("List"), QStringLiteral("1"), REG_SZ, other));
    QVERIFY(writeRaw(below("List"), QStringLiteral("2"), REG_BINARY, QByteArray(100, 'x')));
    QVERIFY(applyRegistryChange(
        change(below("List"), QStringLiteral("2"), RegistryState::present(RegistryData::dword(7)))));
    QVERIFY(rawValue(below("List"), QStringLiteral("2")) == RegistryData::dword(7));
    QVERIFY(rawValue(below("List"), QStringLiteral("1")) == (RegistryData{REG_SZ, other}));
}

void tst_windows_registry::valueIsDeletedAlone()
{
    const QByteArray one = RegistryData::dword(1).bytes;
    QVERIFY(writeRaw(below("List"), QStringLiteral("1"), REG_DWORD, one));
    QVERIFY(writeRaw(below("List"), QStringLiteral("2"), REG_DWORD, one));
    QVERIFY(applyRegistryChange(change(below("List"), QStringLiteral("2"), RegistryState::valueAbsent())));
    const auto key = readRegistryKey(below("List"));
    QVERIFY(key);
    QVERIFY(key->values == std::vector<NamedValue>({{QStringLiteral("1"), RegistryData::dword(1)}}));
    // The last one goes, too; its key stays because nothing said that it was absent before.
    QVERIFY(applyRegistryChange(change(below("List"), QStringLiteral("1"), RegistryState::valueAbsent())));
    QVERIFY(keyExists(below("List")));
}

void tst_windows_registry::deletingWhatIsGoneIsDone()
{
    QVERIFY(applyRegistryChange(change(below("Gone"), QStringLiteral("1"), RegistryState::valueAbsent())));
    QVERIFY(applyRegistryChange(
        change(below("Gone"), QStringLiteral("1"), RegistryState::keyAbsent(below("Gone")))));
    QVERIFY(!keyExists(root));
}

void tst_windows_registry::keysWeMadeGoAgain()
{
    const auto before = readRegistryValue(below("A\\B\\C"), QStringLiteral("1"));
    QVERIFY(before);
    QVERIFY(applyRegistryChange(
        change(below("A\\B\\C"), QStringLiteral("1"), RegistryState::present(RegistryData::dword(1)))));
    QVERIFY(keyExists(below("A\\B\\C")));
    QVERIFY(applyRegistryChange(change(below("A\\B\\C"), QStringLiteral("1"), *before)));
    QVERIFY(!keyExists(root));
    QVERIFY(keyExists(QStringLiteral("SOFTWARE\\Policies")));
}

void tst_windows_registry::keyWithForeignValueStays()
{
    QVERIFY(writeRaw(below("A\\B"), QStringLiteral("ours"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(writeRaw(below("A\\B"), QStringLiteral("foreign"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(applyRegistryChange(
        change(below("A\\B"), QStringLiteral("ours"), RegistryState::keyAbsent(below("A")))));
    QCOMPARE(rawValue(below("A\\B"), QStringLiteral("foreign")).type, quint32(REG_DWORD));
    QCOMPARE(rawValue(below("A\\B"), QStringLiteral("ours")).type, quint32(0xFFFF));
}

void tst_windows_registry::keyWithForeignSubkeyStays()
{
    QVERIFY(writeRaw(below("A"), QStringLiteral("ours"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(writeRaw(below("A\\Foreign"), QStringLiteral("x"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(applyRegistryChange(change(below("A"), QStringLiteral("ours"), RegistryState::keyAbsent(root))));
    QVERIFY(keyExists(below("A\\Foreign")));
    QCOMPARE(rawValue(below("A"), QStringLiteral("ours")).type, quint32(0xFFFF));
}

void tst_windows_registry::keysAboveStayWhenNotOurs()
{
    QVERIFY(writeRaw(below("A\\B"), QStringLiteral("ours"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(applyRegistryChange(
        change(below("A\\B"), QStringLiteral("ours"), RegistryState::keyAbsent(below("A\\B")))));
    QVERIFY(!keyExists(below("A\\B")));
    QVERIFY(keyExists(below("A")));
    // A topmost key that is no parent of it is no permission to go upwards.
    QVERIFY(writeRaw(below("A\\B"), QStringLiteral("ours"), REG_DWORD, QByteArray(4, '\0')));
    QVERIFY(applyRegistryChange(change(below("A\\B"), QStringLiteral("ours"),
                                       RegistryState::keyAbsent(QStringLiteral("SOFTWARE\\Elsewhere")))));
    QVERIFY(!keyExists(below("A\\B")));
    QVERIFY(keyExists(below("A")));
}

void tst_windows_registry::unusableKeyChangesNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<RegistryState>("after");
    QTest::newRow("no key") << "" << RegistryState::present(RegistryData::dword(1));
    QTest::newRow("backslash in front") << "\\SOFTWARE" << RegistryState::present(RegistryData::dword(1));
    QTest::newRow("backslash behind") << "SOFTWARE\\" << RegistryState::present(RegistryData::dword(1));
    QTest::newRow("denied is nothing to write") << root << RegistryState::denied();
}

void tst_windows_registry::unusableKeyChangesNothing()
{
    QFETCH(QString, key);
    QFETCH(RegistryState, after);
    const auto done = applyRegistryChange(change(key, QStringLiteral("1"), after));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidInput);
    QVERIFY(!keyExists(root));
}

QTEST_GUILESS_MAIN(tst_windows_registry)
#include "tst_windows_registry.moc"
