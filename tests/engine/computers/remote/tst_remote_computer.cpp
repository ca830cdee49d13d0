// What another computer sends back is untrusted: nothing that does not fit becomes an answer, and no failure
// on the way becomes one.
#include "engine/computers/remote/remote_computer.h"
#include "engine/registry/known_keys.h"
#include "tests/support/log_guard.h"

#include <QJsonDocument>
#include <QTest>

using namespace credssp;

namespace {

const QString node = QStringLiteral("node1");

/// What ask.ps1 puts out for one text that came back.
PowerShellReply replyWith(const QJsonValue &output)
{
    PowerShellReply reply;
    reply.whole = true;
    reply.output.append(output);
    return reply;
}

PowerShellReply saying(const QString &text)
{
    return replyWith(
        QJsonObject{{QStringLiteral("texts"), QJsonArray{text}}, {QStringLiteral("troubles"), QJsonArray()}});
}

QString said(const QJsonArray &answers, const QString &name = QStringLiteral("NODE1"),
             const QString &id = QStringLiteral("0A1B-2c"))
{
    const QJsonObject all{{QStringLiteral("format"), 1},
                          {QStringLiteral("name"), name},
                          {QStringLiteral("id"), id},
                          {QStringLiteral("answers"), answers}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QJsonObject answering(const Answer &answer)
{
    return {{QStringLiteral("answer"), json::encode(answer)}};
}

const QJsonObject goodService = answering(ServiceAnswer{ServiceState::Running, StartType::Automatic});

PowerShellTransport always(Result<PowerShellReply> reply)
{
    return [reply = std::move(reply)](const QString &, const std::stop_token &) { return reply; };
}

std::vector<Result<Answer>> readService(PowerShellTransport transport, const QString &name = node)
{
    RemoteComputer computer(name, std::move(transport));
    const std::vector<Read> batch{ServiceRead{QStringLiteral("WinRM")}, PortRead{node, 5985}};
    return computer.read(batch, {});
}

} // namespace

class tst_RemoteComputer : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatIsSent();
    void failuresOfOurOwnPowerShell_data();
    void failuresOfOurOwnPowerShell();
    void wholeRepliesThatAreRefused_data();
    void wholeRepliesThatAreRefused();
    void answersThatDoNotFit_data();
    void answersThatDoNotFit();
    void oneBadAnswerSpoilsNoOther();
    void namesThatAreNoNamesAreNeverAsked_data();
    void namesThatAreNoNamesAreNeverAsked();
    void aStopComesFirst();
    void anEmptyBatchMakesItKnown();
    void withoutPowerShellEverythingSaysSo();
    void itKeepsItsIdAcrossARename();
    void servicesAreAskedByAnotherWay_data();
    void servicesAreAskedByAnotherWay();
};

void tst_RemoteComputer::whatIsSent()
{
    QStringList sent;
    RemoteComputer computer(node, [&](const QString &text, const std::stop_token &) {
        sent.append(text);
        return Result<PowerShellReply>(saying(said({goodService})));
    });
    const std::vector<Read> batch{ServiceRead{QStringLiteral("it's")}, ServiceRead{QStringLiteral("it's")},
                                  PortRead{node, 5985}};
    const auto answers = computer.read(batch, {});
    QCOMPARE(sent.size(), 1);
    QVERIFY(answers[0] && answers[1]);
    QCOMPARE(errorId(answers[2].error().code), QStringLiteral("not-available"));
    const QString text = sent.front();
    QVERIFY(text.contains(QLatin1String("$CredsspComputer = 'node1'\n")));
    QVERIFY(text.contains(QLatin1String("$CredsspArgument = '{\"reads\":[{\"kind\":\"service\",\"service\":"
                                        "\"it''s\"}]}'\n")));
    QCOMPARE(text.count(QLatin1String("Invoke-Command")), 1);
    for (const char *never : {"-Authentication", "-Credential", "CredSSP\"", "-UseSSL"})
        QVERIFY2(!text.contains(QLatin1String(never)), never);
}

void tst_RemoteComputer::failuresOfOurOwnPowerShell_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("about");
    const QString shell = QStringLiteral("C:\\powershell.exe");
    QTest::newRow("the time is up: it is the computer that did not answer") << ErrorCode::TimedOut << node;
    QTest::newRow("stopped") << ErrorCode::Canceled << node;
    QTest::newRow("it may not start") << ErrorCode::NotAvailable << shell;
    QTest::newRow("it ended, or wrote garbage") << ErrorCode::Failed << shell;
}

void tst_RemoteComputer::failuresOfOurOwnPowerShell()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, about);
    const auto answers = readService(always(failure(code, QStringLiteral("C:\\powershell.exe"))));
    QCOMPARE(answers.size(), std::size_t(2));
    for (const auto &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().subject, about);
    }
}

void tst_RemoteComputer::wholeRepliesThatAreRefused_data()
{
    QTest::addColumn<QJsonValue>("output");
    const auto text = [](const QString &one) {
        return QJsonValue(QJsonObject{{QStringLiteral("texts"), QJsonArray{one}},
                                      {QStringLiteral("troubles"), QJsonArray()}});
    };
    QTest::newRow("no object") << QJsonValue(QStringLiteral("hello"));
    QTest::newRow("no texts") << QJsonValue(QJsonObject{{QStringLiteral("troubles"), QJsonArray()}});
    QTest::newRow("nothing came back") << QJsonValue(
        QJsonObject{{QStringLiteral("texts"), QJsonArray()}, {QStringLiteral("troubles"), QJsonArray()}});
    QTest::newRow("two texts") << QJsonValue(
        QJsonObject{{QStringLiteral("texts"), QJsonArray{said({goodService}), said({goodService})}},
                    {QStringLiteral("troubles"), QJsonArray()}});
    QTest::newRow("a number for a text") << QJsonValue(
        QJsonObject{{QStringLiteral("texts"), QJsonArray{1}}, {QStringLiteral("troubles"), QJsonArray()}});
    QTest::newRow("no JSON") << text(QStringLiteral("hello"));
    QTest::newRow("JSON cut off") << text(said({goodService}).chopped(1));
    QTest::newRow("a list") << text(QStringLiteral("[]"));
    QTest::newRow("another format") << text(
        said({goodService}).replace(QStringLiteral("\"format\":1"), QStringLiteral("\"format\":2")));
    QTest::newRow("no answer") << text(said({}));
    QTest::newRow("more answers than questions") << text(said({goodService, goodService}));
    QTest::newRow("no name") << text(said({goodService}, QString()));
    QTest::newRow("a name that is none") << text(said({goodService}, QStringLiteral("a<b>")));
    QTest::newRow("a name with a line end") << text(said({goodService}, QStringLiteral("NODE1\n")));
    QTest::newRow("a name that is too long") << text(said({goodService}, QString(16, u'A')));
    QTest::newRow("an id that is none") << text(said({goodService}, node, QStringLiteral("../..")));
    QTest::newRow("far too long") << text(said({goodService}) + QString(9 << 20, u' '));
}

void tst_RemoteComputer::wholeRepliesThatAreRefused()
{
    QFETCH(QJsonValue, output);
    const PowerShellTransport transport = always(replyWith(output));
    RemoteComputer computer(node, transport);
    const std::vector<Read> batch{ServiceRead{QStringLiteral("WinRM")}};
    const auto answers = computer.read(batch, {});
    QCOMPARE(answers.size(), std::size_t(1));
    QVERIFY(!answers.front());
    QCOMPARE(errorId(answers.front().error().code), QStringLiteral("failed"));
    QVERIFY(errorText(answers.front().error()).contains(QLatin1String("cannot be read")));
    QCOMPARE(computer.identity().name, node);
}

void tst_RemoteComputer::answersThatDoNotFit_data()
{
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonValue &answer, const char *code = "failed") {
        QTest::newRow(name) << answer << QString::fromLatin1(code);
    };
    const auto service = [](const char *state, const QJsonValue &startType) {
        return QJsonObject{
            {QStringLiteral("answer"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("service")},
                                                   {QStringLiteral("state"), QString::fromLatin1(state)},
                                                   {QStringLiteral("startType"), startType}}}};
    };
    row("no object", QJsonValue(1));
    row("nothing in it", QJsonObject());
    row("the answer to another question", answering(BootAnswer{1}));
    row("a state that nobody knows", service("sleeping", QStringLiteral("manual")));
    row("a number for a name", service("running", 3));
    row("a field is missing", service("running", QJsonValue::Undefined));
    row("an answer of no kind",
        QJsonObject{{QStringLiteral("answer"), QJsonObject{{QStringLiteral("state"), 1}}}});
    row("refused for a reason that nobody knows",
        QJsonObject{
            {QStringLiteral("refused"), QJsonObject{{QStringLiteral("code"), QStringLiteral("canceled")},
                                                    {QStringLiteral("why"), QStringLiteral("<b>")}}}});
    row("refused: no rights",
        QJsonObject{
            {QStringLiteral("refused"), QJsonObject{{QStringLiteral("code"), QStringLiteral("access-denied")},
                                                    {QStringLiteral("native"), 5}}}},
        "access-denied");
    row("PowerShell's error: no such command",
        QJsonObject{{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("id"), QStringLiteral("CommandNotFoundException")},
                                 {QStringLiteral("target"), QStringLiteral("Get-Service")}}}},
        "not-available");
    row("PowerShell's error: its language is restricted",
        QJsonObject{{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("id"),
                                  QStringLiteral("MethodInvocationNotSupportedInConstrainedLanguage")}}}},
        "not-available");
    row("PowerShell's error: no rights",
        QJsonObject{{QStringLiteral("error"),
                     QJsonObject{{QStringLiteral("category"), QStringLiteral("PermissionDenied")}}}},
        "access-denied");
}

void tst_RemoteComputer::answersThatDoNotFit()
{
    QFETCH(QJsonValue, answer);
    QFETCH(QString, code);
    const auto answers = readService(always(saying(said({answer}))));
    QVERIFY(!answers.front());
    QCOMPARE(errorId(answers.front().error().code), code);
    QVERIFY2(errorText(answers.front().error()).contains(node),
             qPrintable(errorText(answers.front().error())));
}

void tst_RemoteComputer::oneBadAnswerSpoilsNoOther()
{
    RemoteComputer computer(node, always(saying(said({QJsonObject(), answering(BootAnswer{7})}))));
    const std::vector<Read> batch{ServiceRead{QStringLiteral("WinRM")}, BootRead{}};
    const auto answers = computer.read(batch, {});
    QVERIFY(!answers[0]);
    QVERIFY(answers[1] && std::get<BootAnswer>(*answers[1]).bootTime == 7);
}

void tst_RemoteComputer::namesThatAreNoNamesAreNeverAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("a command") << QStringLiteral("node1; Stop-Computer");
    QTest::newRow("a quote") << QStringLiteral("node1'");
    QTest::newRow("a typographic quote") << QStringLiteral("node1\u2019");
    QTest::newRow("a switch") << QStringLiteral("-node1");
    QTest::newRow("two names") << QStringLiteral("node1,node2");
    QTest::newRow("a line end") << QStringLiteral("node1\nnode2");
}

void tst_RemoteComputer::namesThatAreNoNamesAreNeverAsked()
{
    QFETCH(QString, name);
    bool wasAsked = false;
    const auto answers = readService(
        [&](const QString &, const std::stop_token &) {
            wasAsked = true;
            return Result<PowerShellReply>(saying(said({goodService})));
        },
        name);
    QVERIFY(!wasAsked);
    for (const auto &answer : answers)
        QCOMPARE(errorId(answer.error().code), QStringLiteral("invalid-input"));
}

void tst_RemoteComputer::aStopComesFirst()
{
    bool wasAsked = false;
    RemoteComputer computer(node, [&](const QString &, const std::stop_token &) {
        wasAsked = true;
        return Result<PowerShellReply>(saying(said({})));
    });
    std::stop_source source;
    source.request_stop();
    const std::vector<Read> batch{BootRead{}};
    const auto answers = computer.read(batch, source.get_token());
    QVERIFY(!wasAsked);
    QCOMPARE(errorId(answers.front().error().code), QStringLiteral("canceled"));
}

void tst_RemoteComputer::anEmptyBatchMakesItKnown()
{
    RemoteComputer computer(node, always(saying(said({}))));
    QCOMPARE(computer.identity().identity, QString());
    QVERIFY(computer.read({}, {}).empty());
    QCOMPARE(computer.identity().name, QStringLiteral("NODE1"));
    QCOMPARE(computer.identity().identity, QStringLiteral("0a1b-2c"));
}

void tst_RemoteComputer::withoutPowerShellEverythingSaysSo()
{
    const auto answers =
        readService(throughPowerShell(failure(ErrorCode::NotFound, QStringLiteral("C:\\powershell.exe"))));
    for (const auto &answer : answers)
        QCOMPARE(errorId(answer.error().code), QStringLiteral("not-found"));
}

void tst_RemoteComputer::itKeepsItsIdAcrossARename()
{
    int round = 0;
    RemoteComputer computer(node, [&](const QString &, const std::stop_token &) {
        const QString names[]{QStringLiteral("NODE1"), QStringLiteral("NODE9"), QStringLiteral("NODE9")};
        const QString ids[]{QStringLiteral("aa"), QStringLiteral("AA"), QStringLiteral("bb")};
        ++round;
        return Result<PowerShellReply>(
            saying(said({answering(BootAnswer{1})}, names[round - 1], ids[round - 1])));
    });
    const std::vector<Read> batch{BootRead{}};
    QVERIFY(computer.read(batch, {}).front().has_value());
    QVERIFY(computer.read(batch, {}).front().has_value());
    QCOMPARE(computer.identity().name, QStringLiteral("NODE9"));
    const auto other = computer.read(batch, {});
    QCOMPARE(errorId(other.front().error().code), QStringLiteral("conflict"));
    QCOMPARE(computer.identity().identity, QStringLiteral("aa"));
}

void tst_RemoteComputer::servicesAreAskedByAnotherWay_data()
{
    QTest::addColumn<qint64>("transport"); ///< WinRM's number; 0: it answers
    QTest::addColumn<bool>("isThere");     ///< the service manager answers
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("known");
    QTest::newRow("WinRM answers: nobody else is asked") << qint64(0) << true << 0 << true;
    QTest::newRow("WinRM does not answer") << qint64(0x80338012) << true << 1 << true;
    QTest::newRow("it does not answer in time") << qint64(0x80338029) << true << 1 << true;
    QTest::newRow("nor does the service manager") << qint64(0x80338012) << false << 1 << false;
    QTest::newRow("who is not let in does not come in by the back") << qint64(5) << true << 0 << false;
}

void tst_RemoteComputer::servicesAreAskedByAnotherWay()
{
    QFETCH(qint64, transport);
    QFETCH(bool, isThere);
    QFETCH(int, asked);
    QFETCH(bool, known);
    const QJsonObject trouble{{QStringLiteral("transport"), transport},
                              {QStringLiteral("message"), QStringLiteral("no")}};
    QStringList looked;
    RemoteComputer computer(
        node,
        always(transport == 0 ? saying(said({goodService}))
                              : replyWith(QJsonObject{{QStringLiteral("texts"), QJsonArray()},
                                                      {QStringLiteral("troubles"), QJsonArray{trouble}}})),
        [&](const QString &host, const QString &service, const std::stop_token &) {
            looked.append(host + QLatin1Char('/') + service);
            return isThere ? Result<ServiceAnswer>(ServiceAnswer{ServiceState::Running, StartType::Automatic})
                           : failure(ErrorCode::AccessDenied, host);
        });
    const std::vector<Read> batch{BootRead{}, ServiceRead{QStringLiteral("WinRM")}};
    // One question travels in the row where WinRM answers.
    const auto answers = computer.read(std::span(batch).subspan(transport == 0 ? 1 : 0), {});
    QCOMPARE(looked, QStringList(asked, QStringLiteral("node1/WinRM")));
    QCOMPARE(answers.back().has_value(), known);
    if (known)
        QCOMPARE(std::get<ServiceAnswer>(*answers.back()).state, ServiceState::Running);
    else
        QCOMPARE(answers.back().error().native, transport);
    if (transport != 0)
        QCOMPARE(answers.front().error().native, transport);
}

QTEST_GUILESS_MAIN(tst_RemoteComputer)
#include "tst_remote_computer.moc"
