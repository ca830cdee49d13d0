// What is said before a local policy is written: which way it goes, and what stays afterwards.
#include "engine/plan/local_policy_note.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

namespace {

const QString client = QStringLiteral("GW1");

Step edit(RegistryStore store, const RegistryState &before)
{
    const RegistryChange change{store, keys::delegation, ntlmOnlyList.switchName, before,
                                RegistryState::present(RegistryData::dword(1))};
    return {client, EditRegistry{{change, change}, {}}, {}};
}

AnswersByComputer answers(bool hasInterface)
{
    AnswersByComputer all;
    RegistryKeyAnswer key;
    key.exists = hasInterface;
    all[client].insert(groupPolicyRead(), key);
    return all;
}

} // namespace

class tst_LocalPolicyNote : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void said_data();
    void said();
    void notKnownIsNotSaid();
};

void tst_LocalPolicyNote::said_data()
{
    QTest::addColumn<RegistryStore>("store");
    QTest::addColumn<bool>("hasInterface");
    QTest::addColumn<RegistryState>("before");
    QTest::addColumn<QStringList>("parts");
    const auto local = RegistryStore::LocalPolicy;
    const RegistryState noFile = RegistryState::keyAbsent(policyFileItself);
    QTest::newRow("through the interface nothing needs saying")
        << local << true << RegistryState::valueAbsent() << QStringList();
    QTest::newRow("through the interface, a file that Windows makes stays")
        << local << true << noFile
        << QString(QLatin1String("Registry.pol|Windows makes one|nothing in it")).split(QLatin1Char('|'));
    QTest::newRow("without the interface")
        << local << false << RegistryState::valueAbsent()
        << QString(QLatin1String("gpedit|Registry.pol|itself|gpt.ini|the count stays"))
               .split(QLatin1Char('|'));
    QTest::newRow("without the interface, a file of ours goes again")
        << local << false << noFile
        << QString(QLatin1String("gpedit|not there before goes again")).split(QLatin1Char('|'));
    QTest::newRow("HKLM alone") << RegistryStore::Hklm << false << RegistryState::valueAbsent()
                                << QStringList();
}

void tst_LocalPolicyNote::said()
{
    QFETCH(RegistryStore, store);
    QFETCH(bool, hasInterface);
    QFETCH(RegistryState, before);
    QFETCH(QStringList, parts);
    const std::vector<Step> steps{edit(store, before), edit(store, before)};
    const QStringList notes = localPolicyNotes(steps, answers(hasInterface));
    QCOMPARE(notes.size(), parts.isEmpty() ? 0 : 1); // each once
    for (const QString &part : parts)
        QVERIFY2(notes.front().contains(part), qPrintable(notes.front()));
    if (!notes.isEmpty())
        QVERIFY(notes.front().contains(client));
}

void tst_LocalPolicyNote::notKnownIsNotSaid()
{
    const std::vector<Step> steps{edit(RegistryStore::LocalPolicy, RegistryState::valueAbsent())};
    QCOMPARE(localPolicyNotes(steps, {}), QStringList());
    AnswersByComputer denied = answers(true);
    RegistryKeyAnswer key;
    key.denied = true;
    denied[client].insert(groupPolicyRead(), key);
    QCOMPARE(localPolicyNotes(steps, denied), QStringList());
}

QTEST_GUILESS_MAIN(tst_LocalPolicyNote)
#include "tst_local_policy_note.moc"
