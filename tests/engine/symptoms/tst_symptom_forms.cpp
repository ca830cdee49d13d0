// The forms in which a message arrives: escaped, marked up, recoded, logged, misspelled, cut.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_SymptomForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void isRecognized_data();
    void isRecognized();
    void prefixesOfLinesAreNoWords_data();
    void prefixesOfLinesAreNoWords();
    void nothingIsReadIntoIt_data();
    void nothingIsReadIntoIt();
    void twoThatBeginAlikeAreBothOffered_data();
    void twoThatBeginAlikeAreBothOffered();
    void anEncodedTextIsPointedAt();

private:
    LogGuard m_log;
};

void tst_SymptomForms::isRecognized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *why, const char *text, const char *id) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromUtf8(id);
    };
    const char *const client = "credssp-disabled-client";
    row("JSON", R"("CredSSP authentication is \r\ncurrently disabled in the client configuration")", client);
    row("JSON in JSON",
        R"(\"CredSSP authentication is \\\\r\\\\ncurrently disabled in the client configuration\")", client);
    row("JSON, letters as numbers",
        R"(\u0043redSSP authentication is currently disabled in the \u0063lient configuration)", client);
    row("XML", "CredSSP authentication is&#xD;&#xA;currently disabled in the &#99;lient configuration",
        client);
    row("XML in XML",
        "If you use &amp;quot;localhost&amp;quot; CredSSP authentication is currently&amp;#10; "
        "disabled in the client configuration",
        client);
    row("CLIXML",
        "CredSSP authentication is_x000D__x000A_</S><S S=\"Error\">currently disabled in the client "
        "configuration",
        client);
    row("HTML",
        "<b>CredSSP</b> authentication is <span class=\"x\">currently</span><br/> disabled in the client "
        "con<wbr>figuration",
        client);
    row("colors", "CredSSP authentication is \x1b[31;1mcurrently\x1b[0m disabled in the client configuration",
        client);
    row("UTF-8 read as Windows-1252",
        "le transport HTTPS doit Ãªtre utilisÃ© ou lâ€™ordinateur de destination doit Ãªtre ajoutÃ© au "
        "paramÃ¨tre "
        "de configuration TrustedHosts",
        "trusted-hosts");
    row("full-width digits", "０ｘ８０３３８１Ａ４", "delegation-untrusted");
    row("times, threads, levels",
        "2024-03-01 10:11:12,123 ERROR [worker-3] CredSSP authentication is currently dis\n"
        "2024-03-01 10:11:12,124 ERROR [worker-3] abled in the client configuration",
        client);
    row("times in brackets",
        "[10:11:12] CredSSP authentication is currently\n[10:11:13] disabled in the client "
        "configuration",
        client);
    row("times in a JSON string",
        R"(2024-03-01T10:11:12Z CredSSP authentication\n2024-03-01T10:11:12Z is currently disabled in the client configuration)",
        client);
    row("numbered lines",
        " 98: CredSSP authentication is\n 99: currently disabled in\n100: the client configuration", client);
    row("a diff", "+ CredSSP authentication is currently\n+ disabled in the client configuration", client);
    row("a build log",
        "##[error]CredSSP authentication is currently\n##[error]disabled in the client configuration",
        client);
    row("a box", "│ CredSSP authentication is currently\n│ disabled in the client configuration", client);
    row("a letter too few", "CredSSP authentication is curently disabled in the client configuration",
        client);
    row("letters swapped", "CredSSP authentication is currnetly disabled in the cleint configuration",
        client);
    row("a letter wrong in PowerShell's name",
        "FullyQualifiedErrorId : CredSP\nAcessDenied,PSSessionStateBroken", "access-denied");
    row("cut",
        "The WinRM client cannot process the request. CredSSP authentication is currently disabled in the "
        "cli",
        client);
    row("cut, with dots", "WinRM cannot complete the operation. Verify that the specified comp...",
        "network-timeout");
}

void tst_SymptomForms::isRecognized()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const std::vector<Symptom> symptoms = identify(text);
    QVERIFY(!symptoms.empty());
    QCOMPARE(symptoms.front().id, id);
    QVERIFY(symptoms.front().confidence >= 0.7);
}

void tst_SymptomForms::prefixesOfLinesAreNoWords_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *why, const char *first, const char *second) {
        QTest::newRow(why) << QString::fromUtf8(first) << QString::fromUtf8(second);
    };
    row("a container's name", "runner_1  | ", "runner_1  | ");
    row("syslog", "Mar  1 10:11:09 mgmt01 ansible[123]: ", "Mar  1 10:11:12 mgmt01 ansible[123]: ");
    row("Kubernetes", "2024-03-01T10:11:12.123456789Z stderr F ", "2024-03-01T10:11:13.2Z stderr F ");
    row("log4j", "10:11:12,123 ERROR [main] c.c.Foo - ", "10:11:12,124 ERROR [main] c.c.Foo - ");
    row("Ant", "     [exec] ", "     [exec] ");
    row("Terraform", "azurerm_vm.x (remote-exec): ", "azurerm_vm.x (remote-exec): ");
    row("Vagrant", "==> default: ", "==> default: ");
    row("a date with dots", "01.03.2024 10:11:12 ", "01.03.2024 10:11:13 ");
    row("a level", "[ERROR] ", "[ERROR] ");
}

void tst_SymptomForms::prefixesOfLinesAreNoWords()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const std::vector<Symptom> symptoms = identify(
        first + QStringLiteral("Connecting to remote server srv1 failed with the following error\n") +
        second + QStringLiteral("message : The WinRM client cannot process the request. CredSSP\n") + second +
        QStringLiteral("authentication is currently disabled in the client configur\n") + second +
        QStringLiteral("ation."));
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, QStringLiteral("credssp-disabled-client"));
    QCOMPARE(symptoms.front().computer, QStringLiteral("srv1"));
    QCOMPARE(symptoms.front().evidence.front().line, 2);
}

void tst_SymptomForms::nothingIsReadIntoIt_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *why, const char *text) { QTest::newRow(why) << QString::fromUtf8(text); };
    row("the contrary is not near", "the WinRM service is now running");
    row("another number is another message", "requests: Bad HTTP response returned from server. Code 911");
    row("a sentence without its beginning", "thentication is currently disabled in the client config");
    row("what could be the beginning of two messages",
        "CredSSP authentication is currently disabled in the ");
    row("too little of a sentence", "The WinRM client cannot");
    row("letters of other letters",
        "eW91IGhhdmUgYmVlbiBoZXJlIGJlZm9yZSBhbmQgbm90aGluZyB3YXMgd3JvbmcgdGhlbiwgYXMgbm93Lg==");
    row("an address is no time", "10.0.0.5:22 refused\n10.0.0.5:22 refused");
    row("half an escape", "\\u00");
    row("half an entity", "&#x");
    row("half a tag", "<span class=");
    row("half a character in the wrong encoding", "Ã");
}

void tst_SymptomForms::nothingIsReadIntoIt()
{
    QFETCH(QString, text);
    QVERIFY(identify(text).empty());
}

void tst_SymptomForms::twoThatBeginAlikeAreBothOffered_data()
{
    QTest::addColumn<QString>("text");
    const QString sentence = QStringLiteral(
        "A computer policy does not allow the delegation of the user credentials to the target");
    QTest::newRow("before the last word") << sentence;
    QTest::newRow("behind it") << sentence + QStringLiteral(" computer");
    QTest::newRow("with dots") << sentence + QStringLiteral(" comp...");
    QTest::newRow("in the middle") << sentence.first(62);
}

void tst_SymptomForms::twoThatBeginAlikeAreBothOffered()
{
    QFETCH(QString, text);
    const std::vector<Symptom> symptoms = identify(text);
    QCOMPARE(symptoms.size(), std::size_t(2));
    QCOMPARE(symptoms[0].confidence, symptoms[1].confidence);
    QVERIFY(symptoms[0].confidence < 0.9);
    QStringList ids{symptoms[0].id, symptoms[1].id};
    ids.sort();
    QCOMPARE(ids, QStringList(
                      {QStringLiteral("delegation-policy-missing"), QStringLiteral("delegation-untrusted")}));
}

void tst_SymptomForms::anEncodedTextIsPointedAt()
{
    const QString inside =
        QStringLiteral("#< CLIXML\r\n<Objs><S S=\"Error\">Connecting to remote server srv1 failed "
                       "with the following error message : Access is denied.</S></Objs>");
    const QByteArray utf16(reinterpret_cast<const char *>(inside.utf16()), inside.size() * 2);
    const QString encoded = QString::fromLatin1(utf16.toBase64());
    const std::vector<Symptom> symptoms =
        identify(QStringLiteral("stderr:\n") + encoded.first(76) + u'\n' + encoded.sliced(76));
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, QStringLiteral("access-denied"));
    QCOMPARE(symptoms.front().computer, QStringLiteral("srv1"));
    QCOMPARE(symptoms.front().evidence.size(), std::size_t(1));
    QCOMPARE(symptoms.front().evidence.front().line, 2);
    QCOMPARE(symptoms.front().evidence.front().text, encoded.first(76));
}

QTEST_GUILESS_MAIN(tst_SymptomForms)
#include "tst_symptom_forms.moc"
