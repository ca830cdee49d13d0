// Questions and answers in words: names as they are, states as people say them, never an id of the program.
#include "engine/plan/answer_words.h"
#include "engine/plan/wording.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

Q_DECLARE_METATYPE(credssp::Change)

class tst_AnswerWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void changesInWords_data();
    void changesInWords();
    void servicesInWords_data();
    void servicesInWords();

private:
    LogGuard m_log;
};

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

RegistryValueAnswer dword(quint32 value)
{
    return {RegistryState::present(RegistryData::dword(value))};
}

} // namespace

void tst_AnswerWords::changesInWords_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("planned");
    const auto row = [](const char *name, const Change &change, const char *subject, const char *before,
                        const char *planned) {
        QTest::newRow(name) << change << q(subject) << q(before) << q(planned);
    };
    const RegistryValueRead hklm{RegistryStore::Hklm, q("SOFTWARE\\Key"), q("Value")};
    const RegistryValueRead policy{RegistryStore::LocalPolicy, q("SOFTWARE\\Key"), q("Value")};
    const RegistryValueAnswer absent{RegistryState::valueAbsent()};
    const RegistryValueAnswer denied{RegistryState::denied()};
    row("a registry value", {hklm, absent, dword(1)}, "HKLM\\SOFTWARE\\Key\\Value", "not there", "1");
    row("a value that may not be read", {hklm, denied, dword(1)}, "HKLM\\SOFTWARE\\Key\\Value",
        "not readable", "1");
    row("a value of the local policy", {policy, dword(0), dword(1)}, "SOFTWARE\\Key\\Value (local policy)",
        "0", "1");
    row("a service that is switched off",
        {ServiceRead{q("WinRM")}, ServiceAnswer{ServiceState::Stopped, StartType::Disabled},
         ServiceAnswer{ServiceState::Running, StartType::Automatic}},
        "WinRM", "stopped (disabled)", "running (starts by itself)");
    row("a service that comes when it is needed",
        {ServiceRead{q("WinRM")}, ServiceAnswer{ServiceState::Other, StartType::Manual},
         ServiceAnswer{ServiceState::Running, StartType::Other}},
        "WinRM", "neither running nor stopped (starts when it is needed)", "running (starts in another way)");
    row("a service that there is not",
        {ServiceRead{q("WinRM")}, ServiceAnswer{ServiceState::NotInstalled, StartType::Other},
         ServiceAnswer{ServiceState::Running, StartType::Automatic}},
        "WinRM", "not installed", "running (starts by itself)");
    row("a step by hand", {StepRead{manual::restartComputer, {}}, StepAnswer{false}, StepAnswer{true}},
        "The step that a person does", "not done", "done");
    row("tickets", {TicketsRead{SignIn::System}, TicketsAnswer{3}, TicketsAnswer{0}},
        "Sign-in tickets (Kerberos)", "3 tickets", "0 tickets");
    row("a clock", {ClockRead{}, ClockAnswer{400}, ClockAnswer{0}}, "Clock", "400 seconds off",
        "0 seconds off");
    row("a name in the directory",
        {SpnRegistrationRead{q("WSMAN/node1"), q("NODE1$")}, SpnRegistrationAnswer{false},
         SpnRegistrationAnswer{true}},
        "WSMAN/node1 (NODE1$)", "not registered", "registered");
    row("a member of a group",
        {GroupMemberRead{q("Admins"), q("CONTOSO\\ann")}, GroupMemberAnswer{false}, GroupMemberAnswer{true}},
        "Admins (CONTOSO\\ann)", "not a member", "a member");
}

void tst_AnswerWords::changesInWords()
{
    QFETCH(Change, change);
    QTEST(subjectText(change.subject), "subject");
    QTEST(answerText(change.before), "before");
    QTEST(plannedText(change), "planned");
}

void tst_AnswerWords::servicesInWords_data()
{
    QTest::addColumn<StartType>("type");
    for (const StartType type :
         {StartType::Automatic, StartType::Manual, StartType::Disabled, StartType::Other})
        QTest::newRow(qPrintable(enumName(type))) << type;
}

void tst_AnswerWords::servicesInWords()
{
    QFETCH(StartType, type);
    const Step step{q("node1"), SetServiceStartType{q("WinRM"), type, {}}, {}};
    QVERIFY2(titleOf(step).contains(startTypeText(type)), qPrintable(titleOf(step)));
    const Change change{ServiceRead{q("WinRM")}, ServiceAnswer{ServiceState::Stopped, type},
                        ServiceAnswer{ServiceState::Running, type}};
    const QString sentence = sentenceOf(change);
    QVERIFY2(sentence.contains(answerText(change.before)) && sentence.contains(answerText(change.after)),
             qPrintable(sentence));
}

QTEST_GUILESS_MAIN(tst_AnswerWords)
#include "tst_answer_words.moc"
