#include "engine/report/nothing_changed.h"
#include "engine/report/report.h"
#include "engine/report/words.h"
#include "tests/support/log_guard.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace credssp;

namespace {

RegistryRow row(const QString &name, RegistryState before, RegistryState after)
{
    return {RegistryStore::Hklm,
            QStringLiteral("HKLM\\SOFTWARE\\Policies\\List"),
            name,
            std::move(before),
            std::move(after),
            QString()};
}

RegistryState text(const char *value)
{
    return RegistryState::present(RegistryData::text(QString::fromUtf8(value)));
}

Report sample()
{
    StepPreview registry;
    registry.id = QStringLiteral("1");
    registry.computer = QStringLiteral("GATEWAY01");
    registry.title = QStringLiteral("Lets this computer pass on credentials to node1.");
    registry.command = QStringLiteral("New-ItemProperty -Path 'HKLM:\\SOFTWARE' -Name '2'\nSecond line");
    registry.registry = {row(QStringLiteral("1"), text("wsman/other"), text("wsman/other")),
                         row(QStringLiteral("2"), RegistryState::valueAbsent(), text("wsman/node1")),
                         row(QStringLiteral("3"), text("wsman/old"), RegistryState::valueAbsent()),
                         row(QStringLiteral("AllowFreshCredentials"),
                             RegistryState::present(RegistryData::dword(0)),
                             RegistryState::present(RegistryData::dword(1)))};
    registry.registry.back().note = QStringLiteral("not available yet");
    registry.undo = QStringLiteral("Undo writes the values back.");

    StepPreview manual;
    manual.id = QStringLiteral("2");
    manual.computer = QStringLiteral("node1");
    manual.title = QStringLiteral("Restart the computer.");
    manual.runs = Runs::Manual;
    manual.manualSteps = {QStringLiteral("Sign in."), QStringLiteral("Restart.")};
    manual.risk = Risk::Restarts;
    manual.riskSentence = QStringLiteral("Everybody on it is signed out.");
    manual.undo = QStringLiteral("A restart cannot be undone.");

    ReportPass pass;
    pass.started = QStringLiteral("2026-01-02T03:04:05Z");
    pass.preview.hash = QString(64, QLatin1Char('a'));
    pass.preview.lasting = {QStringLiteral("Other entries stay.")};
    pass.preview.steps = {registry, manual};
    pass.outcomes = {
        {0, registry.computer, OutcomeState::Done, QStringLiteral("The values are as planned."), {}},
        {1, manual.computer, OutcomeState::Waiting, QString(), {}}};
    pass.ended = true;

    Report report;
    report.session = QStringLiteral("20260102-030405-abcdef");
    report.state = SessionState::Waiting;
    report.kind = ComputerKind::Practice;
    report.scenario = QStringLiteral("delegation-missing");
    report.remedy = QStringLiteral("reset-credssp");
    report.remedyTitle = QStringLiteral("Reset CredSSP on both sides");
    report.computers = {QStringLiteral("GATEWAY01"), QStringLiteral("node1")};
    report.user = QStringLiteral("CONTOSO\\anna");
    report.started = pass.started;
    report.hash = pass.preview.hash;
    report.causes = {QStringLiteral("The delegation list lacks node1.")};
    report.passes = {pass};
    report.on = {{QStringLiteral("GATEWAY01"), QStringLiteral("GATEWAY01 may pass on credentials to node1."),
                  QStringLiteral("wsman/node1"), report.session, report.user, report.started}};
    return report;
}

/// The same text in every place that others can write.
Report hostile(const QString &evil)
{
    Report report = sample();
    for (QString *field : {&report.session, &report.scenario, &report.remedy, &report.remedyTitle,
                           &report.user, &report.started, &report.hash})
        *field = evil;
    report.computers = {evil};
    report.causes = {evil};
    report.remedyGoal = evil;
    report.on = {{evil, evil, evil, evil, evil, evil}};
    ReportPass &pass = report.passes.front();
    pass.preview.lasting = {evil};
    for (StepPreview &step : pass.preview.steps) {
        for (QString *field : {&step.computer, &step.title, &step.command, &step.riskSentence, &step.undo})
            *field = evil;
        step.manualSteps = {evil};
        step.otherChanges = {evil};
        step.registry = {{RegistryStore::Hklm, evil, evil, text("x"),
                          RegistryState::present(RegistryData::text(evil)), evil}};
    }
    for (Outcome &outcome : pass.outcomes)
        outcome.detail = evil;
    return report;
}

} // namespace

class tst_report : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void ticketIsGolden();
    void pageIsSelfContained();
    void pageSaysEverything();
    void hostileTextIsHarmless_data();
    void hostileTextIsHarmless();
    void signsTellWhatHappened_data();
    void signsTellWhatHappened();
    void lastOutcomeCounts();
    void jsonHasItsKeys();
    void emptyPlanSaysWhy();
    void severalSessionsAreOnePage();
    void nothingChangedSaysWhatWasFound();
    void theRequestForHelpIsTheSameText_data();
    void theRequestForHelpIsTheSameText();

private:
    LogGuard m_log;
};

void tst_report::ticketIsGolden()
{
    QFile golden(QStringLiteral(TEST_DATA "/report/ticket.txt"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(reportTicket(sample()), QString::fromUtf8(golden.readAll()));
}

void tst_report::pageIsSelfContained()
{
    const QString page = reportHtml(sample());
    for (const char *forbidden : {"<script", "javascript:", "http", "url(", "@import", "<link", "<img",
                                  "<iframe", " src=", " href=", " onload", "style=\""})
        QVERIFY2(!page.contains(QLatin1String(forbidden), Qt::CaseInsensitive), forbidden);
    QVERIFY(page.contains(QStringLiteral("prefers-color-scheme:dark")));
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
}

void tst_report::pageSaysEverything()
{
    const QString page = reportHtml(sample());
    for (const char *part :
         {"Reset CredSSP on both sides", "GATEWAY01", "wsman/node1", "− removed", "+ added", "→ changed",
          "= stays", "Everybody on it is signed out.", "Sign in.", "The values are as planned.",
          "A restart cannot be undone.", "delegation-missing", "! waiting for a person",
          "undo --session 20260102-030405-abcdef"})
        QVERIFY2(page.contains(QString::fromUtf8(part)), part);
    for (const char *tag : {"section", "table", "tbody", "div", "p", "ol", "dl", "tr", "td"}) {
        const QString name = QLatin1String(tag);
        const auto opened = page.count(QRegularExpression(QStringLiteral("<%1[ >]").arg(name)));
        QCOMPARE(page.count(QStringLiteral("</%1>").arg(name)), opened);
    }
}

void tst_report::hostileTextIsHarmless_data()
{
    QTest::addColumn<QString>("evil");
    QTest::addColumn<QString>("raw"); // must not come out as it is
    QTest::newRow("a script") << QStringLiteral("<script>alert(1)</script>") << QStringLiteral("<script");
    QTest::newRow("an image that loads")
        << QStringLiteral("<img src=x onerror=alert(1)>") << QStringLiteral("<img");
    QTest::newRow("out of an attribute") << QStringLiteral("\" onload=\"x") << QStringLiteral("\" onload");
    QTest::newRow("out of a single-quoted one")
        << QStringLiteral("' onload='x") << QStringLiteral("' onload");
    QTest::newRow("end of the style") << QStringLiteral("</style><b>") << QStringLiteral("<b>");
    QTest::newRow("an entity") << QStringLiteral("&lt;b&gt;") << QStringLiteral("<p>&lt;b");
    QTest::newRow("a bell and an escape") << QStringLiteral("a\x07\x1b[31mb") << QStringLiteral("\x1b");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"))
                         << QString(QChar(0));
    QTest::newRow("right to left") << QString(QStringLiteral("node1") + QChar(0x202E) + QStringLiteral("moc"))
                                   << QString(QChar(0x202E));
    QTest::newRow("zero width") << QString(QStringLiteral("no") + QChar(0x200B) + QStringLiteral("de1"))
                                << QString(QChar(0x200B));
    QTest::newRow("a placeholder") << QStringLiteral("%1 %2 %99") << QStringLiteral("20260102");
    QTest::newRow("a password") << QStringLiteral("-AsPlainText 'S3cret'") << QStringLiteral("S3cret");
}

void tst_report::hostileTextIsHarmless()
{
    QFETCH(QString, evil);
    QFETCH(QString, raw);
    const Report report = hostile(evil);
    const QString page = reportHtml(report);
    QVERIFY2(!page.contains(raw), qPrintable(page));
    // Nothing foreign adds an element: as many as with a tame word.
    QCOMPARE(page.count(QLatin1Char('<')),
             reportHtml(hostile(QStringLiteral("tame"))).count(QLatin1Char('<')));
    const QString ticket = reportTicket(report);
    for (const QChar c : ticket)
        QVERIFY(c == QLatin1Char('\n') ||
                (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    QVERIFY(!ticket.contains(QStringLiteral("S3cret")));
    const QByteArray json = QJsonDocument(reportJson(report)).toJson(QJsonDocument::Compact);
    QVERIFY(!json.contains("S3cret"));
    QVERIFY(!json.contains('\n'));
}

void tst_report::signsTellWhatHappened_data()
{
    QTest::addColumn<RegistryState>("before");
    QTest::addColumn<RegistryState>("after");
    QTest::addColumn<QString>("sign");
    QTest::newRow("nothing to something") << RegistryState::keyAbsent() << text("a") << QStringLiteral("+");
    QTest::newRow("other data") << text("a") << text("b") << QStringLiteral("→");
    QTest::newRow("same digits, other type")
        << text("1") << RegistryState::present(RegistryData::dword(1)) << QStringLiteral("→");
    QTest::newRow("gone") << text("a") << RegistryState::valueAbsent() << QStringLiteral("−");
    QTest::newRow("gone with its key") << text("a") << RegistryState::keyAbsent() << QStringLiteral("−");
    QTest::newRow("the same") << text("a") << text("a") << QStringLiteral("=");
    QTest::newRow("unreadable before is no addition")
        << RegistryState::denied() << text("a") << QStringLiteral("→");
}

void tst_report::signsTellWhatHappened()
{
    QFETCH(RegistryState, before);
    QFETCH(RegistryState, after);
    QFETCH(QString, sign);
    QCOMPARE(report_words::signText(report_words::signOf(row(QString(), before, after))), sign);
}

void tst_report::lastOutcomeCounts()
{
    Report report = sample();
    ReportPass &pass = report.passes.front();
    pass.outcomes.push_back({1, QString(), OutcomeState::Done, QString(), {}});
    QCOMPARE(pass.outcomeOf(1)->state, OutcomeState::Done);
    QVERIFY(pass.outcomeOf(2) == nullptr);
}

void tst_report::jsonHasItsKeys()
{
    const QJsonObject json = reportJson(sample());
    for (const char *key : {"session", "state", "kind", "scenario", "remedy", "title", "computers", "user",
                            "started", "hash", "causes", "torn", "passes", "on"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    const QJsonObject pass = json.value(QStringLiteral("passes")).toArray().at(0).toObject();
    QCOMPARE(pass.value(QStringLiteral("pass")).toString(), QStringLiteral("apply"));
    const QJsonArray actions = pass.value(QStringLiteral("actions")).toArray();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.at(1).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("waiting"));
    QCOMPARE(actions.at(0).toObject().value(QStringLiteral("registry")).toArray().size(), 4);
}

void tst_report::emptyPlanSaysWhy()
{
    Report report = sample();
    report.passes.front().preview.steps.clear();
    report.passes.front().outcomes.clear();
    report.passes.front().preview.reason = QStringLiteral("Everything is as it should be.");
    QVERIFY(reportTicket(report).contains(QStringLiteral("Everything is as it should be.")));
    QVERIFY(reportHtml(report).contains(QStringLiteral("Everything is as it should be.")));
}

void tst_report::severalSessionsAreOnePage()
{
    Report second = sample();
    second.session = QStringLiteral("20260102-030405-bbbbbb");
    const QString page = reportHtml(std::vector{sample(), second});
    QCOMPARE(page.count(QStringLiteral("<html")), 1);
    QCOMPARE(page.count(QStringLiteral("</html>")), 1);
    QVERIFY(page.contains(sample().session));
    QVERIFY(page.contains(second.session));
    QCOMPARE(reportHtml(std::vector{sample()}), reportHtml(sample()));
}

void tst_report::nothingChangedSaysWhatWasFound()
{
    NothingChanged report;
    report.kind = ComputerKind::Practice;
    report.scenario = QStringLiteral("policy-managed");
    report.computers = {QStringLiteral("GATEWAY01"), QStringLiteral("node1<b>")};
    report.symptoms.push_back({});
    report.symptoms.back().id = QStringLiteral("credssp-policy-managed");
    report.symptoms.back().title = QStringLiteral("A policy decides.");
    Finding problem;
    problem.computer = QStringLiteral("GATEWAY01");
    problem.state = FindingState::Problem;
    problem.title = QStringLiteral("A policy forbids it; -Password hunter2");
    Finding fine = problem;
    fine.state = FindingState::Ok;
    fine.title = QStringLiteral("All is well here.");
    report.findings = {problem, fine};
    report.diagnosis = Diagnosis{};
    report.diagnosis->handOn = QStringLiteral("Allow it.\nThank you.");

    const QString ticket = nothingChangedTicket(report);
    const QString page = nothingChangedHtml(report);
    const QString json = QString::fromUtf8(QJsonDocument(nothingChangedJson(report)).toJson());
    for (const QString &text : {ticket, page, json}) {
        QVERIFY(text.contains(QStringLiteral("GATEWAY01")));
        QVERIFY(text.contains(QStringLiteral("policy-managed")));
        QVERIFY(text.contains(QStringLiteral("A policy forbids it")));
        QVERIFY(text.contains(QStringLiteral("Allow it.")));
        QVERIFY(!text.contains(QStringLiteral("hunter2")));
    }
    QVERIFY(!ticket.contains(QStringLiteral("All is well here.")));
    QVERIFY(!page.contains(QStringLiteral("<b>")));
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    QCOMPARE(nothingChangedJson(report).value(QStringLiteral("state")).toString(),
             QStringLiteral("nothing-changed"));
}

void tst_report::theRequestForHelpIsTheSameText_data()
{
    QTest::addColumn<NothingChanged>("report");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &said, const auto &change) {
        NothingChanged report;
        report.computers = {QStringLiteral("GATEWAY01"), QStringLiteral("node1")};
        change(report);
        QTest::newRow(name) << report << said;
    };
    row("the computers", QStringLiteral("GATEWAY01, node1"), [](NothingChanged &) {});
    row("what the error says", QStringLiteral("A policy decides."), [](NothingChanged &report) {
        report.symptoms.push_back({});
        report.symptoms.back().title = QStringLiteral("A policy decides.");
    });
    row("a problem", QStringLiteral("node1: It is off."), [](NothingChanged &report) {
        Finding finding;
        finding.computer = QStringLiteral("node1");
        finding.state = FindingState::Problem;
        finding.title = QStringLiteral("It is off.");
        report.findings = {finding, finding};
    });
    row("what could not be told", QStringLiteral("node1: It could not be asked."),
        [](NothingChanged &report) {
            Finding finding;
            finding.computer = QStringLiteral("node1");
            finding.state = FindingState::Unknown;
            finding.title = QStringLiteral("It could not be asked.");
            report.findings = {finding};
        });
    row("what was tried, and is not offered again", QStringLiteral("Register the names"),
        [](NothingChanged &report) {
            report.tried = {QStringLiteral("Register the names")};
            report.diagnosis = Diagnosis{};
            report.diagnosis->remedies.push_back({});
            report.diagnosis->remedies.back().title = report.tried.front();
        });
    row("the message, without its secret", QStringLiteral("was refused"), [](NothingChanged &report) {
        report.message = QStringLiteral(" password=Winter2026! was refused\n");
    });
    row("where something was changed", QStringLiteral("20260101-101500-abc"),
        [](NothingChanged &report) { report.sessions = {QStringLiteral("20260101-101500-abc")}; });
}

void tst_report::theRequestForHelpIsTheSameText()
{
    QFETCH(NothingChanged, report);
    QFETCH(QString, said);
    const QString ticket = nothingChangedTicket(report);
    const QString request = requestForHelp(report);
    QCOMPARE(request.count(said), 1);
    QVERIFY(!request.contains(QStringLiteral("Winter2026")));
    const auto withoutFirstLine = [](const QString &text) {
        return text.mid(text.indexOf(QLatin1Char('\n')));
    };
    QCOMPARE(withoutFirstLine(request), withoutFirstLine(ticket));
    QVERIFY(request != ticket);
}

QTEST_GUILESS_MAIN(tst_report)
#include "tst_report.moc"
