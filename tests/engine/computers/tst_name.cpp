#include "engine/computers/name.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

class tst_Name : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void sentenceShowsNoControlCharacters();
    void accounts_data();
    void accounts();
    void spns_data();
    void spns();
};

void tst_Name::accepted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NameForm>("form");
    QTest::addColumn<bool>("isShort");

    const QString label63(63, u'a');
    QTest::newRow("short") << "NODE1" << NameForm::NetBios << true;
    QTest::newRow("one letter") << "x" << NameForm::NetBios << true;
    QTest::newRow("15 characters") << "ABCDEFGHIJKLMNO" << NameForm::NetBios << true;
    QTest::newRow("underscore, as old names have it") << "FILE_SRV" << NameForm::NetBios << true;
    QTest::newRow("digits and a letter") << "1a" << NameForm::NetBios << true;
    QTest::newRow("16 characters are a short DNS name") << "ABCDEFGHIJKLMNOP" << NameForm::Dns << true;
    QTest::newRow("full name") << "node1.contoso.com" << NameForm::Dns << false;
    QTest::newRow("digits in front") << "1.contoso.com" << NameForm::Dns << false;
    QTest::newRow("label of 63") << label63 + QStringLiteral(".com") << NameForm::Dns << false;
    QTest::newRow("253 characters") << QStringList(4, label63).join(u'.').left(249) + QStringLiteral(".com")
                                    << NameForm::Dns << false;
    QTest::newRow("IPv4") << "10.0.0.1" << NameForm::Ipv4 << false;
    QTest::newRow("IPv4, highest") << "255.255.255.255" << NameForm::Ipv4 << false;
    QTest::newRow("IPv6") << "fe80:0:0:0:0:0:0:1" << NameForm::Ipv6 << false;
    QTest::newRow("IPv6, shortened") << "2001:db8::1" << NameForm::Ipv6 << false;
    QTest::newRow("IPv6, loopback") << "::1" << NameForm::Ipv6 << false;
    QTest::newRow("IPv6, any") << "::" << NameForm::Ipv6 << false;
    QTest::newRow("IPv6, shortened at the end") << "2001:db8::" << NameForm::Ipv6 << false;
    QTest::newRow("IPv6 with IPv4 in it") << "::ffff:10.0.0.1" << NameForm::Ipv6 << false;
}

void tst_Name::accepted()
{
    QFETCH(QString, typed);
    QFETCH(NameForm, form);
    QFETCH(bool, isShort);
    const auto name = ComputerName::parse(typed);
    QVERIFY(name);
    QCOMPARE(name->text(), typed);
    QCOMPARE(name->form(), form);
    QCOMPARE(name->isShort(), isShort);
}

void tst_Name::refused_data()
{
    QTest::addColumn<QString>("typed");

    const QString label63(63, u'a');
    QTest::newRow("nothing") << "";
    QTest::newRow("blank in front") << " node1";
    QTest::newRow("blank behind") << "node1 ";
    QTest::newRow("newline behind") << "node1\n";
    QTest::newRow("NUL behind") << QStringLiteral("node1") + QChar(0);
    QTest::newRow("NUL alone") << QString(QChar(0));
    QTest::newRow("leading dash") << "-Force";
    QTest::newRow("trailing dash") << "node1-";
    QTest::newRow("dash at a label's start") << "node1.-contoso.com";
    QTest::newRow("wildcard") << "*.contoso.com";
    QTest::newRow("wildcard alone") << "*";
    QTest::newRow("only digits") << "12345";
    QTest::newRow("ends in a number") << "node1.5";
    QTest::newRow("three numbers, which some read as an address") << "10.0.1";
    QTest::newRow("IPv4 with a leading zero, which some read as octal") << "010.0.0.1";
    QTest::newRow("IPv4 too large") << "10.0.0.256";
    QTest::newRow("IPv4 with a fifth number") << "10.0.0.1.2";
    QTest::newRow("empty label") << "node1..contoso.com";
    QTest::newRow("dot behind") << "node1.contoso.com.";
    QTest::newRow("dot alone") << ".";
    QTest::newRow("label of 64") << label63 + QStringLiteral("a.com");
    QTest::newRow("254 characters") << QStringList(4, label63).join(u'.').left(250) + QStringLiteral(".com");
    QTest::newRow("300 characters") << QString(300, u'a');
    QTest::newRow("IPv6 with zone") << "fe80::1%eth0";
    QTest::newRow("IPv6 in brackets") << "[::1]";
    QTest::newRow("IPv6 with two gaps") << "1::2::3";
    QTest::newRow("IPv6 with nine groups") << "1:2:3:4:5:6:7:8:9";
    QTest::newRow("IPv6 with a gap for nothing") << "1:2:3:4:5:6:7::8";
    QTest::newRow("IPv6 with a fifth digit") << "2001:db8::12345";
    QTest::newRow("IPv6 with three colons") << ":::1";
    QTest::newRow("a colon alone") << ":";
    QTest::newRow("with a port") << "node1:5985";
    QTest::newRow("an address of a page") << "http://node1";
    QTest::newRow("an SPN") << "WSMAN/node1";
    QTest::newRow("UNC") << "\\\\node1";
    QTest::newRow("quote") << "node'1";
    QTest::newRow("typographic quote") << QStringLiteral(u"node\u20191");
    QTest::newRow("semicolon") << "node1;calc";
    QTest::newRow("subexpression") << "$(calc)";
    QTest::newRow("umlaut") << QStringLiteral(u"b\u00FCro");
    QTest::newRow("Cyrillic look-alike") << QStringLiteral(u"n\u043Ede1");
    QTest::newRow("fullwidth look-alike") << QStringLiteral(u"\uFF2E\uFF2F\uFF24\uFF25");
    QTest::newRow("digits of another script") << QStringLiteral(u"node\u0661");
    QTest::newRow("en dash") << QStringLiteral(u"node\u20131");
    QTest::newRow("zero-width space") << QStringLiteral(u"node\u200B1");
}

void tst_Name::refused()
{
    QFETCH(QString, typed);
    const auto name = ComputerName::parse(typed);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidInput);
    QVERIFY(name.error().detail.endsWith(u'.'));
}

void tst_Name::sentenceShowsNoControlCharacters()
{
    const auto name =
        ComputerName::parse(QStringLiteral("a\x1b[31m\n") + QChar(0x202E) + QString(5000, u'x'));
    QVERIFY(!name);
    const QString sentence = name.error().detail + name.error().subject;
    QVERIFY(std::all_of(sentence.begin(), sentence.end(), [](QChar c) { return c.isPrint(); }));
    QVERIFY(sentence.size() < 400);
}

void tst_Name::accounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");

    QTest::newRow("user") << "anna" << true;
    QTest::newRow("domain and user") << "CONTOSO\\anna" << true;
    QTest::newRow("this computer's user") << ".\\anna" << true;
    QTest::newRow("blank inside, as SYSTEM has it") << "NT AUTHORITY\\NETWORK SERVICE" << true;
    QTest::newRow("principal name") << "anna.muster@contoso.com" << true;
    QTest::newRow("computer account") << "CONTOSO\\NODE1$" << true;
    QTest::newRow("letters of other languages")
        << QStringLiteral(u"CONTOSO\\J\u00FCrgen \u6771\u4EAC") << true;
    QTest::newRow("apostrophe") << "o'brien" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("no user") << "CONTOSO\\" << false;
    QTest::newRow("no domain") << "\\anna" << false;
    QTest::newRow("two backslashes") << "A\\B\\anna" << false;
    QTest::newRow("backslash and at") << "CONTOSO\\anna@contoso.com" << false;
    QTest::newRow("principal name without domain") << "anna@" << false;
    QTest::newRow("leading dash") << "-anna" << false;
    QTest::newRow("option with a slash") << "/add" << false;
    QTest::newRow("double quote") << "an\"na" << false;
    QTest::newRow("typographic quote") << QStringLiteral(u"an\u2019na") << false;
    QTest::newRow("semicolon") << "anna;calc" << false;
    QTest::newRow("wildcard") << "*" << false;
    QTest::newRow("newline") << "anna\n" << false;
    QTest::newRow("NUL") << QStringLiteral("anna") + QChar(0) << false;
    QTest::newRow("right-to-left override") << QStringLiteral(u"an\u202Ena") << false;
    QTest::newRow("half a surrogate pair") << QStringLiteral("anna") + QChar(0xD800) << false;
    QTest::newRow("blank behind") << "anna " << false;
    QTest::newRow("300 characters") << QString(300, u'a') << false;
}

void tst_Name::accounts()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    const auto account = parseAccountName(typed);
    QCOMPARE(account.has_value(), good);
    if (good)
        QCOMPARE(*account, typed);
    else
        QCOMPARE(account.error().code, ErrorCode::InvalidInput);
}

void tst_Name::spns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");

    QTest::newRow("full name") << "WSMAN/node1.contoso.com" << true;
    QTest::newRow("short name") << "wsman/NODE1" << true;
    QTest::newRow("no host") << "WSMAN/" << false;
    QTest::newRow("no class") << "/node1" << false;
    QTest::newRow("no slash") << "WSMAN" << false;
    QTest::newRow("instance behind the host") << "WSMAN/node1/x" << false;
    QTest::newRow("port") << "WSMAN/node1:5985" << false;
    QTest::newRow("wildcard") << "WSMAN/*" << false;
    QTest::newRow("leading dash") << "-S/node1" << false;
    QTest::newRow("blank") << "WSMAN /node1" << false;
    QTest::newRow("nothing") << "" << false;
}

void tst_Name::spns()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    const auto spn = parseSpn(typed);
    QCOMPARE(spn.has_value(), good);
    if (good)
        QCOMPARE(*spn, typed);
    else
        QCOMPARE(spn.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_Name)
#include "tst_name.moc"
