// Which computer a person's own sentence around an error names, in several languages, and which words are
// none.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_SymptomProse : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void named_data();
    void named();

private:
    LogGuard m_log;
};

namespace {

const QString code = QStringLiteral("0x803381A3");

QString said(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).replace(QStringLiteral("%"), code);
}

} // namespace

void tst_SymptomProse::named_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *why, const QByteArray &pasted, const char *name) {
        QTest::newRow(why) << said(pasted) << QString::fromUtf8(name);
    };
    row("with a hyphen", "cannot get into kiosk-lobby since this morning:\n\n%", "kiosk-lobby");
    row("with a hyphen, and what is said of it", "kiosk-lobby refuses me\n%", "kiosk-lobby");
    row("with a hyphen, in front of a colon", "kiosk-lobby: %", "kiosk-lobby");
    row("with a hyphen, alone on its line", "which one?\nkiosk-lobby\n\n%", "kiosk-lobby");
    row("called", "there is a till called pos-till-left\n%", "pos-till-left");
    row("a cmdlet's short name", "icm testsrv says %", "testsrv");
    row("a kind of computer", "our fileserver appsrv throws\n> %", "appsrv");
    row("it's", "it's labpc. not in the domain.\n%", "labpc");
    row("the box is", "the box is buildbox, it stops with %", "buildbox");
    row("below", "%\n\n^^ thats printhub again", "printhub");
    row("quoted", "Remoting to “titan”: %", "titan");
    row("quoted in German", "Auf „hermes“ komme ich nicht: %", "hermes");
    row("reached", "Trying to reach phoenix (our CI master)\n%", "phoenix");
    row("a variable", "$servers = 'wg-nas'\nforeach ($s in $servers) { 1 }\n%", "wg-nas");
    row("a subject", "Subject: RE: PLM-APP2 not reachable\n\nFrom ADMWS-3 I get:\n%", "PLM-APP2");
    row("Turkish", "MUHASEBE-PC2'ye bağlanamıyorum, MUHASEBE-PC1'de çalışıyor: %", "MUHASEBE-PC2");
    row("Japanese", "OSK-HV02へ接続できません。OSK-HV01には問題なく接続できます。\n%", "OSK-HV02");
    row("Japanese, in small letters", "昨日からfilesvに入れません。%", "filesv");
    row("Japanese, a form", "対象サーバー: TKY-DB05\n操作端末: TKY-OPS-12\n%", "TKY-DB05");
    row("Chinese", "今天登录10.8.0.55的远程会话失败: %", "10.8.0.55");
    row("German, a compound", "beim ZEIT-SRV-Server klappt es nicht mehr: %", "ZEIT-SRV");
    row("Russian, and one that works", "к terminal3 не подключиться, на terminal2 всё нормально. %",
        "terminal3");
    row("French", "je n'arrive plus à joindre l'hôte srv-paie: %", "srv-paie");
    row("Spanish", "el equipo almacen-norte no responde: %", "almacen-norte");
    row("Portuguese", "o servidor-fiscal está dando isto: %", "servidor-fiscal");
    row("one that works", "It works on srv-a1 but not on srv-b2: %", "srv-b2");
    row("the log's bracket", "03:01:05 INFO  [nyc-app-20] ok\n03:01:12 ERROR [nyc-app-21] %", "nyc-app-21");
    row("CEF", "shost=scan-01 dhost=hr-files dpt=5985 msg=%", "hr-files");

    // And what names none.
    const auto nothing = [&](const char *why, const QByteArray &pasted) { row(why, pasted, ""); };
    nothing("a compound", "we have a third-party tool, I need to re-enable it for end-users: %");
    nothing("a cmdlet", "I went to enter-pssession and it said %");
    nothing("on-premises", "I connect to on-premises servers: %");
    nothing("a program", "packer-plugin-amazon: error, %");
    nothing("behind a kind, after a comma", "Hyper-V Manager on my laptop, connect as another user: %");
    nothing("a compound noun", "the VM deployment fails, the server role is there: %");
    nothing("an everyday word", "I tried to remote into another server: %");
    nothing("what it is", "the server is unreachable, the host is offline: %");
    nothing("a message's own words", "% A computer policy does not allow the delegation");
    nothing("an error's name", "no route to host (EHOSTUNREACH), %");
    nothing("a signature", "%\n--\nPriya | Floor 3, Building NORTH-2");
    nothing("a change", "INC-220418 / CHG-9912\n%");
    nothing("a policy", "%\nGPO \"SEC-Baseline-W11-24H2\"");
    nothing("what a cmdlet does", "New-PSSession tells me\n\n%");
    nothing("French words", "pour remettre le poste comme avant: %");
    nothing("Turkish words", "DC logunda olay yok: %");
}

void tst_SymptomProse::named()
{
    QFETCH(QString, pasted);
    QFETCH(QString, name);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().computer, name);
}

QTEST_GUILESS_MAIN(tst_SymptomProse)
#include "tst_symptom_prose.moc"
