// The CredSSP cmdlets and policy processing of practice computers. The lists are those seen with Microsoft's
// own cmdlets (facts page §1.2 to §1.5).
#include "engine/computers/practice/policy.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;
using namespace credssp::practice;

namespace {

using List = QMap<QString, QString>;

/// A computer whose list is the same in both stores, with both switches on.
ComputerState computerWith(const List &list)
{
    ComputerState computer;
    computer.name = QStringLiteral("GATEWAY01");
    computer.services.push_back({QStringLiteral("WinRM"), ServiceState::Running, StartType::Automatic});
    if (list.isEmpty())
        return computer;
    for (RegistryModel *model : {&computer.registry, &computer.localPolicy}) {
        model->set(keys::delegation, freshList.switchName, RegistryData::dword(1));
        model->set(keys::delegation, freshList.concatenateName, RegistryData::dword(1));
        for (auto it = list.begin(); it != list.end(); ++it)
            model->set(freshList.listKey(), it.key(), RegistryData::text(it.value()));
    }
    return computer;
}

List listOf(const RegistryModel &model, const DelegationList &list = freshList)
{
    List texts;
    for (const NamedValue &value : model.values(list.listKey()))
        texts.insert(value.name, value.data.toText().value_or(QStringLiteral("(no text)")));
    return texts;
}

List listFrom(const char *text)
{
    List list;
    for (const QString &part : QString::fromLatin1(text).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        list.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    return list;
}

/// A domain with one policy that writes these values into the fresh list, and the computer in it.
WorldState domainWriting(ComputerState &computer, const List &list)
{
    computer.domain = QStringLiteral("contoso.com");
    Domain domain;
    domain.name = QStringLiteral("contoso.com");
    DomainPolicy policy;
    policy.name = QStringLiteral("Delegation of the domain");
    for (auto it = list.begin(); it != list.end(); ++it)
        policy.values.set(freshList.listKey(), it.key(), RegistryData::text(it.value()));
    domain.policies.push_back(policy);
    WorldState world;
    world.domains.push_back(domain);
    return world;
}

} // namespace

class tst_PracticeCmdlets : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void enable_data();
    void enable();
    void disable_data();
    void disable();
    void disableLeavesTheNtlmOnlyList();
    void disableOfOwnEntriesRemovesEverything();
    void disableTurnsForeignTypesIntoText_data();
    void disableTurnsForeignTypesIntoText();
    void getPrintsInReverseOrder();
    void getLooksAtNothingElse();
    void getTellsWhatAPolicySays();
    void refused_data();
    void refused();
    void domainPolicyCollides();
    void domainPolicyKeepsDisableFromEnding();
    void valuesWrittenDirectlyStay();
    void directEntryWithTheSameNumberIsOverwritten();
    void unreachableControllerAppliesNothing();

private:
    LogGuard m_log;
};

void tst_PracticeCmdlets::enable_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *list, QStringList servers, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(list) << servers << QString::fromLatin1(expected);
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    row("after a gap, the foreign entry is overwritten", "1=wsman/a; 3=wsman/c", {b}, "1=wsman/a; 3=wsman/b");
    row("enabling again in capitals writes over the same number", "1=wsman/a; 3=wsman/b",
        {QStringLiteral("B")}, "1=wsman/a; 3=wsman/B");
    row("nothing there before", "", {a, b}, "1=wsman/a; 2=wsman/b");
    row("duplicates are not looked for", "1=wsman/a", {a}, "1=wsman/a; 2=wsman/a");
    row("other prefixes count too", "1=TERMSRV/keep", {a, b}, "1=TERMSRV/keep; 2=wsman/a; 3=wsman/b");
}

void tst_PracticeCmdlets::enable()
{
    QFETCH(QString, list);
    QFETCH(QStringList, servers);
    QFETCH(QString, expected);
    ComputerState computer = computerWith(listFrom(list.toLatin1().constData()));
    QVERIFY(enableClient({}, computer, servers).has_value());
    const List wanted = listFrom(expected.toLatin1().constData());
    QCOMPARE(listOf(computer.localPolicy), wanted);
    QCOMPARE(listOf(computer.registry), wanted);
    for (const RegistryModel *model : {&computer.localPolicy, &computer.registry}) {
        QCOMPARE(model->dword(keys::delegation, freshList.switchName), 1U);
        QCOMPARE(model->dword(keys::delegation, freshList.concatenateName), 1U);
    }
    QCOMPARE(computer.registry.dword(keys::wsmanClient, keys::authCredSsp), 1U);
}

void tst_PracticeCmdlets::disable_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whoever wrote them, and the rest is renumbered")
        << QStringLiteral("1=wsman/a; 3=wsman/B; 9=TERMSRV/keep; 10=*")
        << QStringLiteral("1=*; 2=TERMSRV/keep");
    QTest::newRow("in any case, and whatever begins with the word")
        << QStringLiteral("1=WSMAN/a; 2=wsmanager/x; 3=HTTP/web") << QStringLiteral("1=HTTP/web");
    QTest::newRow("only ours") << QStringLiteral("1=wsman/a; 2=wsman/b") << QString();
    QTest::newRow("nothing there") << QString() << QString();
}

void tst_PracticeCmdlets::disable()
{
    QFETCH(QString, list);
    QFETCH(QString, expected);
    ComputerState computer = computerWith(listFrom(list.toLatin1().constData()));
    QVERIFY(disableClient({}, computer).has_value());
    const List wanted = listFrom(expected.toLatin1().constData());
    QCOMPARE(listOf(computer.localPolicy), wanted);
    QCOMPARE(listOf(computer.registry), wanted);
    const bool othersRemain = !wanted.isEmpty();
    for (const RegistryModel *model : {&computer.localPolicy, &computer.registry}) {
        QCOMPARE(model->value(keys::delegation, freshList.switchName).isPresent(), othersRemain);
        QCOMPARE(model->value(keys::delegation, freshList.concatenateName).isPresent(), othersRemain);
        QCOMPARE(model->keyExists(freshList.listKey()), othersRemain);
    }
    QCOMPARE(computer.registry.dword(keys::wsmanClient, keys::authCredSsp), 0U);
}

void tst_PracticeCmdlets::disableLeavesTheNtlmOnlyList()
{
    ComputerState computer = computerWith(listFrom("1=wsman/a"));
    for (RegistryModel *model : {&computer.registry, &computer.localPolicy}) {
        model->set(keys::delegation, ntlmOnlyList.switchName, RegistryData::dword(1));
        model->set(ntlmOnlyList.listKey(), QStringLiteral("1"),
                   RegistryData::text(QStringLiteral("wsman/a")));
    }
    QVERIFY(disableClient({}, computer).has_value());
    for (const RegistryModel *model : {&computer.registry, &computer.localPolicy}) {
        QCOMPARE(listOf(*model, ntlmOnlyList), listFrom("1=wsman/a"));
        QCOMPARE(model->dword(keys::delegation, ntlmOnlyList.switchName), 1U);
    }
}

void tst_PracticeCmdlets::disableOfOwnEntriesRemovesEverything()
{
    ComputerState computer = computerWith({});
    QVERIFY(enableClient({}, computer, {QStringLiteral("a"), QStringLiteral("b")}).has_value());
    QVERIFY(disableClient({}, computer).has_value());
    QVERIFY(computer.registry.values(keys::delegation).empty());
    QVERIFY(!computer.registry.keyExists(freshList.listKey()));
    QCOMPARE(computer.registry.dword(keys::wsmanClient, keys::authCredSsp), 0U);
}

void tst_PracticeCmdlets::disableTurnsForeignTypesIntoText_data()
{
    QTest::addColumn<RegistryData>("data");
    QTest::addColumn<QString>("becomes"); ///< null: it is gone
    QTest::newRow("a number") << RegistryData::dword(7) << QStringLiteral("7");
    QTest::newRow("a number that .NET reads with a sign")
        << RegistryData::dword(0xffffffff) << QStringLiteral("-1");
    QTest::newRow("a long number") << RegistryData::qword(5) << QStringLiteral("5");
    QTest::newRow("bytes") << RegistryData::binary("ab") << QStringLiteral("System.Byte[]");
    QTest::newRow("several texts") << RegistryData::multiText({QStringLiteral("a")})
                                   << QStringLiteral("System.String[]");
    QTest::newRow("a text with half a letter")
        << RegistryData{registry_type::String, QByteArray("a\0b", 3)} << QStringLiteral("ab");
    QTest::newRow("a type that .NET cannot read") << RegistryData{77, "ab"} << QString();
}

void tst_PracticeCmdlets::disableTurnsForeignTypesIntoText()
{
    QFETCH(RegistryData, data);
    QFETCH(QString, becomes);
    ComputerState computer = computerWith(listFrom("1=wsman/a; 2=TERMSRV/keep"));
    computer.localPolicy.set(freshList.listKey(), QStringLiteral("3"), data);
    QVERIFY(disableClient({}, computer).has_value());
    List expected{{QStringLiteral("1"), QStringLiteral("TERMSRV/keep")}};
    if (!becomes.isNull())
        expected.insert(QStringLiteral("2"), becomes);
    QCOMPARE(listOf(computer.localPolicy), expected);
    QCOMPARE(listOf(computer.registry), expected);
}

void tst_PracticeCmdlets::getPrintsInReverseOrder()
{
    ComputerState computer = computerWith({});
    QVERIFY(enableClient({}, computer, {QStringLiteral("node1.contoso.com"), QStringLiteral("node2")})
                .has_value());
    QCOMPARE(
        getCredSsp(computer).first(),
        QStringLiteral("The machine is configured to allow delegating fresh credentials to the following "
                       "target(s):wsman/node2,wsman/node1.contoso.com"));
    QCOMPARE(getCredSsp(computer).last(),
             QStringLiteral("This computer is not configured to receive credentials from a remote client "
                            "computer."));
}

void tst_PracticeCmdlets::getLooksAtNothingElse()
{
    ComputerState computer = computerWith(listFrom("1=wsman/a"));
    computer.registry.set(keys::delegation, freshList.switchName, RegistryData::dword(0));
    QVERIFY(getCredSsp(computer).first().endsWith(QStringLiteral("target(s):wsman/a")));
}

void tst_PracticeCmdlets::getTellsWhatAPolicySays()
{
    ComputerState computer = computerWith({});
    computer.registry.set(keys::wsmanService, keys::authCredSsp, RegistryData::dword(1));
    const QString receives = getCredSsp(computer).last();
    computer.registry.set(keys::winRmServicePolicy, keys::allowCredSsp, RegistryData::dword(0));
    QVERIFY(getCredSsp(computer).last() != receives);
    computer.registry.set(keys::wsmanService, keys::authCredSsp, RegistryData::dword(0));
    computer.registry.set(keys::winRmServicePolicy, keys::allowCredSsp, RegistryData::dword(1));
    QCOMPARE(getCredSsp(computer).last(), receives);
}

void tst_PracticeCmdlets::refused_data()
{
    QTest::addColumn<bool>("elevated");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("native");
    QTest::newRow("not elevated") << false << true << false << ErrorCode::AccessDenied << qint64(5);
    QTest::newRow("WinRM is stopped")
        << true << false << false << ErrorCode::Unreachable << qint64(0x80338012);
    QTest::newRow("a policy locks the setting")
        << true << true << true << ErrorCode::Failed << qint64(0x8033808A);
}

void tst_PracticeCmdlets::refused()
{
    QFETCH(bool, elevated);
    QFETCH(bool, running);
    QFETCH(bool, locked);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, native);
    ComputerState computer = computerWith(listFrom("1=wsman/a; 3=wsman/c"));
    computer.circumstances.elevated = elevated;
    computer.services.front().state = running ? ServiceState::Running : ServiceState::Stopped;
    for (const QString &policy : {keys::winRmClientPolicy, keys::winRmServicePolicy})
        if (locked)
            computer.registry.set(policy, keys::allowCredSsp, RegistryData::dword(1));
    const QJsonValue before = computer.registry.toJson();
    for (const auto &result :
         {enableClient({}, computer, {QStringLiteral("b")}), disableClient({}, computer),
          setCredSsp(computer, Side::Service, true), setCredSsp(computer, Side::Client, false)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().native, native);
    }
    QCOMPARE(computer.registry.toJson(), before);
    QCOMPARE(listOf(computer.localPolicy), listFrom("1=wsman/a; 3=wsman/c"));
}

void tst_PracticeCmdlets::domainPolicyCollides()
{
    ComputerState computer = computerWith({});
    const WorldState world = domainWriting(computer, listFrom("1=wsman/theirs"));
    const auto enabled = enableClient(world, computer, {QStringLiteral("ours"), QStringLiteral("second")});
    // The last writer wins number 1, so the cmdlet waits in vain for its first entry.
    QVERIFY(!enabled);
    QCOMPARE(enabled.error().detail,
             QStringLiteral("This command cannot be executed because the setting cannot be enabled."));
    QCOMPARE(listOf(computer.registry), listFrom("1=wsman/theirs; 2=wsman/second"));
    QCOMPARE(listOf(computer.localPolicy), listFrom("1=wsman/ours; 2=wsman/second"));
    QCOMPARE(computer.registry.dword(keys::wsmanClient, keys::authCredSsp), 1U); // not rolled back
}

void tst_PracticeCmdlets::domainPolicyKeepsDisableFromEnding()
{
    ComputerState computer = computerWith(listFrom("1=wsman/a"));
    const WorldState world = domainWriting(computer, listFrom("5=wsman/theirs"));
    const auto disabled = disableClient(world, computer);
    QVERIFY(!disabled);
    QCOMPARE(disabled.error().detail,
             QStringLiteral("This command cannot be executed because the setting cannot be disabled."));
    QCOMPARE(listOf(computer.registry), listFrom("5=wsman/theirs"));
    QCOMPARE(computer.registry.dword(keys::wsmanClient, keys::authCredSsp), 0U);
}

void tst_PracticeCmdlets::valuesWrittenDirectlyStay()
{
    ComputerState computer = computerWith(listFrom("1=wsman/a"));
    computer.registry.set(freshList.listKey(), QStringLiteral("7"),
                          RegistryData::text(QStringLiteral("wsman/direct")));
    QVERIFY(!disableClient({}, computer)); // HKLM still shows an entry that no policy holds
    QCOMPARE(listOf(computer.registry), listFrom("7=wsman/direct"));
    processPolicies({}, computer);
    QCOMPARE(listOf(computer.registry), listFrom("7=wsman/direct"));
}

void tst_PracticeCmdlets::directEntryWithTheSameNumberIsOverwritten()
{
    ComputerState computer = computerWith({});
    computer.registry.set(freshList.listKey(), QStringLiteral("1"),
                          RegistryData::text(QStringLiteral("wsman/direct")));
    QVERIFY(enableClient({}, computer, {QStringLiteral("a")}).has_value());
    QCOMPARE(listOf(computer.registry), listFrom("1=wsman/a"));
}

void tst_PracticeCmdlets::unreachableControllerAppliesNothing()
{
    ComputerState computer = computerWith({});
    WorldState world = domainWriting(computer, listFrom("1=wsman/theirs"));
    QCOMPARE(policyValues(world, computer).values.size(), std::size_t(1));
    world.domains.front().circumstances.controllerReachable = false;
    processPolicies(world, computer);
    QVERIFY(listOf(computer.registry).isEmpty());
    QVERIFY(policyValues(world, computer).values.empty());
}

QTEST_GUILESS_MAIN(tst_PracticeCmdlets)
#include "tst_practice_cmdlets.moc"
