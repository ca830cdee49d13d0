// Changing another computer: what is sent, when nothing is sent, and what becomes of the answers.
#include "engine/computers/command.h"
#include "engine/computers/remote/remote_computer.h"
#include "engine/registry/known_keys.h"
#include "tests/support/log_guard.h"

#include <QJsonDocument>
#include <QTest>

using namespace credssp;

namespace {

const QString node = QStringLiteral("node1");

PowerShellReply saying(const QJsonObject &said, const QJsonArray &troubles = {})
{
    const QString text = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    PowerShellReply reply;
    reply.whole = true;
    reply.output.append(
        QJsonObject{{QStringLiteral("texts"), troubles.isEmpty() ? QJsonArray{text} : QJsonArray()},
                    {QStringLiteral("troubles"), troubles}});
    return reply;
}

/// Says who it is, as often as it is asked for nothing else.
const QJsonObject introduction{{QStringLiteral("format"), 1},
                               {QStringLiteral("name"), QStringLiteral("NODE1")},
                               {QStringLiteral("id"), QStringLiteral("aa-11")},
                               {QStringLiteral("answers"), QJsonArray()}};

bool isQuestion(const QString &text)
{
    return text.contains(QLatin1String("$CredsspQuestions)"));
}

} // namespace

class tst_RemotePerform : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QStringList m_sent;

    /// A computer that has said who it is, and then gives @p reply to everything.
    std::unique_ptr<RemoteComputer> computer(Result<PowerShellReply> reply);

private slots:
    void init()
    {
        m_log.begin();
        m_sent.clear();
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theShownCommandIsSentAsItIs_data();
    void theShownCommandIsSentAsItIs();
    void nothingIsSent_data();
    void nothingIsSent();
    void nothingIsSentToAStranger();
    void whatComesBack_data();
    void whatComesBack();
};

std::unique_ptr<RemoteComputer> tst_RemotePerform::computer(Result<PowerShellReply> reply)
{
    auto made = std::make_unique<RemoteComputer>(
        node, [this, reply = std::move(reply)](const QString &text, const std::stop_token &) {
            if (isQuestion(text))
                return Result<PowerShellReply>(saying(introduction));
            m_sent.append(text);
            return reply;
        });
    static_cast<void>(made->read({}, {}));
    return made;
}

void tst_RemotePerform::theShownCommandIsSentAsItIs_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("isProgram");
    const QString service = QStringLiteral("WinRM");
    QTest::newRow("a cmdlet") << Action(EnableServerCredSsp{}) << false;
    QTest::newRow("a setting") << Action(SetCredSsp{Side::Service, false}) << false;
    QTest::newRow("a service") << Action(ControlService{service, ServiceVerb::Restart, {}}) << false;
    QTest::newRow("a start type") << Action(SetServiceStartType{service, StartType::Manual, {}}) << false;
    QTest::newRow("a program") << Action(SyncClock{}) << true;
    const auto edit = [](const RegistryState &before, const RegistryState &after) {
        return Action(
            EditRegistry{{{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp, before, after}}, {}});
    };
    const RegistryState on = RegistryState::present(RegistryData::dword(1));
    QTest::newRow("a value of the registry is set") << edit(RegistryState::valueAbsent(), on) << false;
    QTest::newRow("a value of the registry goes") << edit(on, RegistryState::valueAbsent()) << false;
    QTest::newRow("names with quotes")
        << Action(ChangeGroupMember{QStringLiteral("it's }"), QStringLiteral("D\\u\u2019{"), true}) << false;
}

void tst_RemotePerform::theShownCommandIsSentAsItIs()
{
    QFETCH(Action, action);
    QFETCH(bool, isProgram);
    const auto target = computer(saying({{QStringLiteral("format"), 1},
                                         {QStringLiteral("output"), QJsonArray{QStringLiteral("a"), 1}},
                                         {QStringLiteral("errors"), QJsonArray()},
                                         {QStringLiteral("exitCode"), 7}}));
    const auto performed = target->perform(action, {});
    QVERIFY2(performed.has_value(), qPrintable(performed ? QString() : errorText(performed.error())));
    QCOMPARE(performed->output, QStringLiteral("a\n"));
    QCOMPARE(performed->exitCode, qint64(7));
    QCOMPARE(m_sent.size(), 1);
    const QString text = m_sent.front();
    QVERIFY(text.contains(QStringLiteral("$CredsspAction = {\n%1\n}\n").arg(commandText(action))));
    QVERIFY(text.contains(QStringLiteral("$CredsspIsProgram = $%1\n")
                              .arg(isProgram ? QLatin1String("true") : QLatin1String("false"))));
    QVERIFY(text.contains(QLatin1String("$CredsspArgument = 'aa-11'\n")));
    QVERIFY(text.contains(QLatin1String("param([string]$CredsspMachine)\n")));
}

void tst_RemotePerform::nothingIsSent_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("isDone");
    const RegistryState on = RegistryState::present(RegistryData::dword(1));
    const auto edit = [](RegistryStore store, const RegistryState &before, const RegistryState &after) {
        return Action(EditRegistry{{{store, keys::wsmanService, keys::authCredSsp, before, after}}, {}});
    };
    const RegistryState noKey = RegistryState::keyAbsent(keys::wsmanService);
    QTest::newRow("a key would be made") << edit(RegistryStore::Hklm, noKey, on) << false;
    QTest::newRow("a key would go") << edit(RegistryStore::Hklm, on, noKey) << false;
    QTest::newRow("the local policy")
        << edit(RegistryStore::LocalPolicy, RegistryState::valueAbsent(), on) << false;
    QTest::newRow("not all of it can be reached")
        << Action(EditRegistry{
               {}, {RegistryValueRead{RegistryStore::LocalPolicy, keys::wsmanService, keys::authCredSsp}}})
        << false;
    QTest::newRow("what a person does is done by a person")
        << Action(ManualStep{manual::restartComputer, {}, {}, {}, {}, {}, {}}) << true;
}

void tst_RemotePerform::nothingIsSent()
{
    QFETCH(Action, action);
    QFETCH(bool, isDone);
    const auto target = computer(saying({}));
    const auto performed = target->perform(action, {});
    QCOMPARE(performed.has_value(), isDone);
    if (!performed)
        QCOMPARE(errorId(performed.error().code), QStringLiteral("not-available"));
    QVERIFY(m_sent.isEmpty());
}

void tst_RemotePerform::nothingIsSentToAStranger()
{
    RemoteComputer stranger(node, [this](const QString &text, const std::stop_token &) {
        m_sent.append(text);
        return Result<PowerShellReply>(saying({}));
    });
    const auto performed = stranger.perform(EnableServerCredSsp{}, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), QStringLiteral("not-available"));
    QVERIFY(m_sent.isEmpty());
}

void tst_RemotePerform::whatComesBack_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<QJsonArray>("troubles");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("native");
    const auto row = [](const char *name, const QJsonObject &said, const char *code, qint64 native = 0,
                        const QJsonArray &troubles = {}) {
        QTest::newRow(name) << said << troubles << QString::fromLatin1(code) << native;
    };
    const auto refusing = [](const char *why) {
        return QJsonObject{{QStringLiteral("format"), 1},
                           {QStringLiteral("refused"), QString::fromLatin1(why)}};
    };
    const auto failing = [](const QJsonObject &error) {
        return QJsonObject{{QStringLiteral("format"), 1},
                           {QStringLiteral("output"), QJsonArray()},
                           {QStringLiteral("errors"), QJsonArray{error}},
                           {QStringLiteral("exitCode"), QJsonValue::Null}};
    };
    row("another computer answers", refusing("another-computer"), "conflict");
    row("Windows is elsewhere", refusing("windows-elsewhere"), "not-available");
    row("refused for a reason that nobody knows", refusing("because"), "failed");
    row("nothing at all", {}, "failed");
    row("another format", {{QStringLiteral("format"), 2}}, "failed");
    row("no lists", {{QStringLiteral("format"), 1}, {QStringLiteral("output"), QStringLiteral("x")}},
        "failed");
    row("no rights", failing({{QStringLiteral("category"), QStringLiteral("PermissionDenied")}}),
        "access-denied");
    row("no such command", failing({{QStringLiteral("id"), QStringLiteral("CommandNotFoundException")}}),
        "not-available");
    row("WinRM's own number",
        failing(
            {{QStringLiteral("id"), QStringLiteral("WsManError")}, {QStringLiteral("hresult"), -2144108406}}),
        "failed", 0x8033808A);
    row("the connection broke", {}, "unreachable", 0x80338012,
        {QJsonObject{{QStringLiteral("transport"), -2144108526}}});
}

void tst_RemotePerform::whatComesBack()
{
    QFETCH(QJsonObject, said);
    QFETCH(QJsonArray, troubles);
    QFETCH(QString, code);
    QFETCH(qint64, native);
    const auto performed = computer(saying(said, troubles))->perform(EnableServerCredSsp{}, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), code);
    QCOMPARE(performed.error().native, native);
    QVERIFY2(errorText(performed.error()).contains(node), qPrintable(errorText(performed.error())));
}

QTEST_GUILESS_MAIN(tst_RemotePerform)
#include "tst_remote_perform.moc"
