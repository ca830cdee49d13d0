// Ranking: what was found, what was tried, what a policy decides, and what weakens security last.
#include "engine/diagnosis/diagnosis.h"
#include "tests/engine/remedies/remedy_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_Diagnosis : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void order_data();
    void order();
    void triedOnesAreLeftOut();
    void healthyHasNothingToOffer();
    void policyRequestIsComplete();
    void errorsWithoutARemedyGetAdvice_data();
    void errorsWithoutARemedyGetAdvice();
    void anotherDomainGetsTheTip();
    void alternativesAreSentences_data();
    void alternativesAreSentences();

private:
    LogGuard m_log;
};

namespace {

const QString server = CheckWorld::server;
const QString client = CheckWorld::client;

QStringList idsOf(const std::vector<RankedRemedy> &remedies)
{
    QStringList ids;
    for (const RankedRemedy &remedy : remedies)
        ids.append(remedy.id);
    return ids;
}

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void tst_Diagnosis::order_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing could be read: the error message's own order, NTLM-only last")
        << Spoil([](RemedyWorld &w) {
               w.silenceAll();
               w.complainUntrusted();
           })
        << QStringList{q("restart-winrm"),     q("register-spn"),    q("reset-credssp"),
                       q("restart-computers"), q("rename-computer"), q("allow-ntlm-delegation")};
    QTest::newRow("workgroup: nothing else is of use") << Spoil([](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.complainUntrusted();
    }) << QStringList{q("allow-ntlm-delegation")};
    QTest::newRow("CredSSP off comes before a missing name, as Windows looks at it first")
        << Spoil([](RemedyWorld &w) {
               w.setValue(server, reads::wsmanService(), keys::authCredSsp, RegistryData::dword(0));
               w.dropSpns();
               w.set(server, reads::spnsRefused(), {{{10154, q("WSMAN/node1")}}});
           })
        << QStringList{q("reset-credssp"), q("register-spn")};
    QTest::newRow("address: the name first, NTLM-only last")
        << Spoil([](RemedyWorld &w) { w.retype(q("10.0.0.11")); })
        << QStringList{q("use-proven-name"), q("allow-ntlm-delegation")};
    QTest::newRow("a policy decides: nothing") << Spoil([](RemedyWorld &w) {
        w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(0));
        w.complain(q("credssp-disabled-client"), {q("reset-credssp"), q("restart-computers")});
    }) << QStringList{};
}

void tst_Diagnosis::order()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, ids);
    RemedyWorld world;
    spoil(world);
    const Diagnosis diagnosis = diagnose(world.situation());
    QCOMPARE(idsOf(diagnosis.remedies), ids);
    for (const RankedRemedy &remedy : diagnosis.remedies)
        QVERIFY(remedy.confidence > 0 && !remedy.reasons.isEmpty());
    for (const RankedRemedy &remedy : diagnosis.notOffered)
        QVERIFY(!remedy.against.isEmpty());
}

void tst_Diagnosis::triedOnesAreLeftOut()
{
    RemedyWorld world;
    world.dropSpns();
    QCOMPARE(idsOf(diagnose(world.situation()).remedies).first(), q("restart-winrm"));
    world.tried = {q("restart-winrm")};
    const Diagnosis diagnosis = diagnose(world.situation());
    QCOMPARE(idsOf(diagnosis.remedies).first(), q("register-spn"));
    QVERIFY(idsOf(diagnosis.notOffered).contains(q("restart-winrm")));
}

void tst_Diagnosis::healthyHasNothingToOffer()
{
    const Diagnosis diagnosis = diagnose(RemedyWorld().situation());
    QVERIFY(diagnosis.healthy);
    QVERIFY(diagnosis.remedies.empty());
    QVERIFY(diagnosis.handOn.isEmpty());
}

void tst_Diagnosis::policyRequestIsComplete()
{
    RemedyWorld world;
    world.setSwitch(freshList, 0);
    world.set(
        client, PolicyRead{},
        {{{q("Corp Hardening"), true, keys::delegation, {freshList.switchName, RegistryData::dword(0)}}}});
    const Diagnosis diagnosis = diagnose(world.situation());
    QVERIFY2(diagnosis.remedies.empty(), qPrintable(idsOf(diagnosis.remedies).join(QLatin1Char(' '))));
    for (const QString &part : {q("Corp Hardening"), q("HKLM\\") + keys::delegation, freshList.switchName,
                                client, server, q("wsman/node1.contoso.com"), q("next policy refresh")})
        QVERIFY2(diagnosis.handOn.contains(part), qPrintable(part + QLatin1Char('\n') + diagnosis.handOn));
}

void tst_Diagnosis::errorsWithoutARemedyGetAdvice_data()
{
    QTest::addColumn<QString>("symptom");
    for (const char *id :
         {"second-hop", "logon-session", "logon-failure", "access-denied", "trusted-hosts",
          "https-certificate", "public-network", "http-error", "quota-limit", "operation-timeout",
          "session-config", "name-resolution", "kerberos-no-authority", "credssp-handshake"})
        QTest::newRow(id) << q(id);
}

void tst_Diagnosis::errorsWithoutARemedyGetAdvice()
{
    QFETCH(QString, symptom);
    RemedyWorld world;
    world.complain(symptom);
    const Diagnosis diagnosis = diagnose(world.situation());
    QVERIFY(diagnosis.remedies.empty());
    QVERIFY(diagnosis.advice.size() > alternatives().size());
}

void tst_Diagnosis::anotherDomainGetsTheTip()
{
    RemedyWorld world;
    world.set(server, DomainRead{}, {true, q("fabrikam.com"), q("NODE1"), server, {}});
    const Diagnosis diagnosis = diagnose(world.situation());
    QVERIFY2(diagnosis.advice.join(QLatin1Char(' ')).contains(QLatin1String("in one domain")),
             qPrintable(diagnosis.advice.join(QLatin1Char('\n'))));
}

void tst_Diagnosis::alternativesAreSentences_data()
{
    QTest::addColumn<QString>("sentence");
    QVERIFY(alternatives().size() >= 3);
    for (const QString &sentence : alternatives())
        QTest::newRow(qPrintable(sentence.left(40))) << sentence;
}

void tst_Diagnosis::alternativesAreSentences()
{
    QFETCH(QString, sentence);
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY(!sentence.contains(QLatin1String("%1")));
    QVERIFY2(!sentence.contains(QLatin1Char('?')), "the question stands above them, as their title");
}

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
