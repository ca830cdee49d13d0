// Registry.pol as a store: the answers, and that a change keeps every other byte and goes back exactly.
#include "engine/computers/policy_store.h"
#include "engine/registry/delegation_list.h"
#include "tests/engine/registry/policy_samples.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

namespace {

const QString file = QStringLiteral("Registry.pol");
const QString spelledByWindows =
    QStringLiteral("Software\\Policies\\Microsoft\\Windows\\CredentialsDelegation");

QString list()
{
    return ntlmOnlyList.listKey();
}

RegistryData text(const char *text)
{
    return RegistryData::text(QString::fromLatin1(text));
}

/// The entries of others: two of a list, an order, and something quite different in front and behind.
std::vector<PolicyEntry> foreign()
{
    const QString theirList = spelledByWindows + QStringLiteral("\\AllowFreshCredentialsWhenNTLMOnly");
    return {{QStringLiteral("Software\\Policies\\First"), QStringLiteral("x"), RegistryData::dword(7)},
            {spelledByWindows, QStringLiteral("**Del.AllowSavedCredentials"), text(" ")},
            {theirList, QStringLiteral("1"), text("wsman/first.contoso.com")},
            {theirList, QStringLiteral("3"), text("wsman/third.contoso.com")},
            {QStringLiteral("Software\\Policies\\Zuletzt"), QStringLiteral("leer"), RegistryData{}}};
}

QByteArray bytesOf(const std::vector<PolicyEntry> &entries)
{
    return writePolicyFile(entries).value();
}

PolicyStore storeOf(const std::optional<QByteArray> &bytes)
{
    return PolicyStore::read(bytes, file).value();
}

RegistryChange change(const PolicyStore &store, const QString &key, const QString &name, RegistryState after)
{
    return {RegistryStore::LocalPolicy, key, name, store.value(key, name), std::move(after)};
}

/// What a remedy does: switch, concatenate value and one entry.
std::vector<RegistryChange> cover(const PolicyStore &store)
{
    const RegistryState one = RegistryState::present(RegistryData::dword(1));
    return {
        change(store, keys::delegation, ntlmOnlyList.switchName, one),
        change(store, keys::delegation, ntlmOnlyList.concatenateName, one),
        change(store, list(), QStringLiteral("2"), RegistryState::present(text("wsman/node1.contoso.com")))};
}

std::vector<RegistryChange> back(const std::vector<RegistryChange> &changes)
{
    std::vector<RegistryChange> undo;
    for (const RegistryChange &one : changes)
        undo.push_back({one.store, one.key, one.name, one.after, one.before});
    return undo;
}

} // namespace

class tst_PolicyStore : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void fourAnswers_data();
    void fourAnswers();
    void keysListWhatIsInThem();
    void ordersAreFollowed();
    void brokenIsRefused();
    void thereAndBack_data();
    void thereAndBack();
    void othersKeepTheirPlaces();
    void valueIsChangedWhereItStands();
    void ofEqualNamesTheLastCounts();
    void changedMeanwhileIsRefusedWhole();
    void unusableIsRefusedWhole_data();
    void unusableIsRefusedWhole();
    void anyFileGoesThereAndBack();
};

void tst_PolicyStore::fourAnswers_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RegistryState>("expected");
    const std::optional<QByteArray> theirs = bytesOf(foreign());
    const std::optional<QByteArray> none;
    QTest::newRow("present, whatever the case")
        << theirs << list().toUpper() << "3" << RegistryState::present(text("wsman/third.contoso.com"));
    QTest::newRow("value absent") << theirs << list() << "2" << RegistryState::valueAbsent();
    QTest::newRow("a key with nothing but keys in it") << theirs << "SOFTWARE\\Policies"
                                                       << "2" << RegistryState::valueAbsent();
    QTest::newRow("key absent, its parent is there")
        << theirs << freshList.listKey() << "1" << RegistryState::keyAbsent(freshList.listKey());
    QTest::newRow("key absent from further up")
        << theirs << "SOFTWARE\\Other\\Key"
        << "1" << RegistryState::keyAbsent(QStringLiteral("SOFTWARE\\Other"));
    QTest::newRow("a file with nothing in it") << std::optional(bytesOf({})) << list() << "1"
                                               << RegistryState::keyAbsent(QStringLiteral("SOFTWARE"));
    QTest::newRow("no file") << none << list() << "1" << RegistryState::keyAbsent(policyFileItself);
    QTest::newRow("present without any bytes") << theirs << "Software\\Policies\\Zuletzt"
                                               << "leer" << RegistryState::present(RegistryData{});
}

void tst_PolicyStore::fourAnswers()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(RegistryState, expected);
    const PolicyStore store = storeOf(bytes);
    QVERIFY(store.value(key, name) == expected);
    const RegistryKeyAnswer answer = store.key(key);
    QCOMPARE(answer.exists, expected.state != ValueState::KeyAbsent);
    QCOMPARE(answer.absentFrom, expected.absentFrom);
    QVERIFY(!answer.denied);
}

void tst_PolicyStore::keysListWhatIsInThem()
{
    const PolicyStore store = storeOf(bytesOf(foreign()));
    const RegistryKeyAnswer entries = store.key(list());
    QVERIFY(entries.values ==
            std::vector<NamedValue>({{QStringLiteral("1"), text("wsman/first.contoso.com")},
                                     {QStringLiteral("3"), text("wsman/third.contoso.com")}}));
    QCOMPARE(entries.subkeys, QStringList());
    QCOMPARE(store.key(QStringLiteral("SOFTWARE\\Policies")).subkeys,
             QStringList({QStringLiteral("First"), QStringLiteral("Microsoft"), QStringLiteral("Zuletzt")}));
}

void tst_PolicyStore::ordersAreFollowed()
{
    std::vector<PolicyEntry> entries = foreign();
    entries.push_back({list(), QStringLiteral("**Del.1"), text(" ")});
    const PolicyStore store = storeOf(bytesOf(entries));
    QCOMPARE(store.value(list(), QStringLiteral("1")).state, ValueState::ValueAbsent);
    QVERIFY(store.value(list(), QStringLiteral("3")).isPresent());
}

void tst_PolicyStore::brokenIsRefused()
{
    const QByteArray bytes = bytesOf(foreign());
    const auto store = PolicyStore::read(bytes.chopped(3), file);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Corrupt);
    QVERIFY2(errorText(store.error()).contains(QString::number(bytes.size() - 4)),
             qPrintable(errorText(store.error())));
}

void tst_PolicyStore::thereAndBack_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::newRow("no file: it goes again") << std::optional<QByteArray>();
    QTest::newRow("a file with nothing in it: it stays") << std::optional(bytesOf({}));
    QTest::newRow("entries of others") << std::optional(bytesOf(foreign()));
    std::vector<PolicyEntry> off = foreign();
    off.push_back({spelledByWindows, ntlmOnlyList.switchName, RegistryData::dword(0)});
    QTest::newRow("the switch is there and off") << std::optional(bytesOf(off));
}

void tst_PolicyStore::thereAndBack()
{
    QFETCH(std::optional<QByteArray>, bytes);
    PolicyStore store = storeOf(bytes);
    const std::vector<RegistryChange> changes = cover(store);
    QVERIFY(store.apply(changes));
    const auto written = store.file();
    QVERIFY(written && *written);
    PolicyStore again = storeOf(*written);
    for (const RegistryChange &one : changes)
        QVERIFY(again.value(one.key, one.name) == one.after);
    QVERIFY(again.apply(back(changes)));
    QVERIFY(again.file().value() == bytes);
}

void tst_PolicyStore::othersKeepTheirPlaces()
{
    PolicyStore store = storeOf(bytesOf(foreign()));
    QVERIFY(store.apply(cover(store)));
    const auto entries = readPolicyFile(store.file().value().value(), file);
    QVERIFY(entries);
    std::vector<PolicyEntry> left;
    for (const PolicyEntry &entry : *entries)
        if (const auto before = foreign(); std::ranges::find(before, entry) != before.end())
            left.push_back(entry);
    QVERIFY(left == foreign());
    // Beside the others, and spelled as the file spells it.
    QCOMPARE(entries->at(6).name, QStringLiteral("2"));
    QVERIFY(entries->at(6).key.startsWith(spelledByWindows));
}

void tst_PolicyStore::valueIsChangedWhereItStands()
{
    PolicyStore store = storeOf(bytesOf(foreign()));
    QVERIFY(store.apply(
        {change(store, list(), QStringLiteral("1"), RegistryState::present(text("wsman/other")))}));
    std::vector<PolicyEntry> expected = foreign();
    expected.at(2).data = text("wsman/other");
    QCOMPARE(store.file().value().value().toHex(), bytesOf(expected).toHex());
}

void tst_PolicyStore::ofEqualNamesTheLastCounts()
{
    std::vector<PolicyEntry> entries = foreign();
    entries.push_back({list(), QStringLiteral("1"), text("wsman/again")});
    PolicyStore store = storeOf(bytesOf(entries));
    const std::vector<RegistryChange> changes{
        change(store, list(), QStringLiteral("1"), RegistryState::present(text("wsman/ours")))};
    QVERIFY(store.apply(changes));
    QVERIFY(store.value(list(), QStringLiteral("1")) == changes.front().after);
    QVERIFY(store.apply(back(changes)));
    QCOMPARE(store.file().value().value().toHex(), bytesOf(entries).toHex());
}

void tst_PolicyStore::changedMeanwhileIsRefusedWhole()
{
    PolicyStore store = storeOf(bytesOf(foreign()));
    std::vector<RegistryChange> changes = cover(store);
    changes.push_back({RegistryStore::LocalPolicy, list(), QStringLiteral("1"),
                       RegistryState::present(text("wsman/what was there")), RegistryState::valueAbsent()});
    const auto done = store.apply(changes);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(store.file().value().value().toHex(), bytesOf(foreign()).toHex());
}

void tst_PolicyStore::unusableIsRefusedWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RegistryState>("after");
    const RegistryState one = RegistryState::present(RegistryData::dword(1));
    QTest::newRow("no key") << ""
                            << "x" << one;
    QTest::newRow("an order as a name") << list() << "**DelVals." << one;
    QTest::newRow("denied is nothing to write") << list() << "x" << RegistryState::denied();
    QTest::newRow("more than such a file takes")
        << list() << "x"
        << RegistryState::present(RegistryData::binary(QByteArray(policyDataLimit + 1, 'x')));
    QTest::newRow("an order behind it takes it away again")
        << spelledByWindows << "AllowSavedCredentials" << one;
}

void tst_PolicyStore::unusableIsRefusedWhole()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(RegistryState, after);
    // The order for AllowSavedCredentials stands behind a value of its key.
    std::vector<PolicyEntry> entries = foreign();
    entries.insert(entries.begin() + 1,
                   {spelledByWindows, QStringLiteral("AllowSavedCredentials"), RegistryData::dword(0)});
    PolicyStore store = storeOf(bytesOf(entries));
    std::vector<RegistryChange> changes = cover(store);
    changes.push_back(change(store, key, name, after));
    const auto done = store.apply(changes);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidInput);
    QCOMPARE(store.file().value().value().toHex(), bytesOf(entries).toHex());
}

void tst_PolicyStore::anyFileGoesThereAndBack()
{
    int written = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QByteArray bytes = bytesOf(anyPolicy(seed));
        PolicyStore store = storeOf(bytes);
        const std::vector<RegistryChange> changes = cover(store);
        if (!store.apply(changes))
            continue; // orders of that file stand in the way
        ++written;
        QVERIFY(store.apply(back(changes)));
        QCOMPARE(store.file().value().value().toHex(), bytes.toHex());
    }
    QVERIFY2(written > 200, qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(tst_PolicyStore)
#include "tst_policy_store.moc"
