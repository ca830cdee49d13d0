// "Done": what was changed, what is on, keeping it on, taking back, reports, and what closing asks.
#include "tests/support/log_guard.h"
#include "tests/wizard/models/round_trip.h"
#include "wizard/models/done_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace credssp;

class tst_DoneModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void nothingChanged();
    void aPolicyDecidesAndTheTextIsHandedOn();
    void nothingIsOnAfterRegisteringNames();
    void saysWhatIsOnAndTurnsItOff_data();
    void saysWhatIsOnAndTurnsItOff();
    void whatSomebodyElseTurnedOffIsNotOn();
    void keepsItOnForAReasonOnly();
    void takesEverythingBackNewestFirst();
    void aFailedRunIsNotDone();
    void earlierSessionsAreNamedAndMarked();
    void savesReports();
    void severalSessionsMakeOneReport();
    void startingOverForgets();
    void theKindOfReportByItsName();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder->path(), {}};
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_DoneModel::nothingChanged()
{
    Troubleshooting shared(place());
    DoneModel model(shared);
    QCOMPARE(model.heading(), QStringLiteral("Nothing was changed"));
    QVERIFY(model.undoText().isEmpty());
    QVERIFY(model.closingWarning().isEmpty());
    QVERIFY(!model.hasReport());
    QVERIFY(model.handOn().isEmpty());
    QVERIFY(model.ticketText().contains(QStringLiteral("nothing was changed")));
}

void tst_DoneModel::aPolicyDecidesAndTheTextIsHandedOn()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("policy-managed")));
    DoneModel model(shared);
    QSignalSpy changed(&model, &DoneModel::changed);
    shared.withSession(
        this, [](Session &session, std::stop_token stop) { return session.diagnose({}, {}, stop); },
        [&](Result<Diagnosis> diagnosis) {
            QVERIFY(diagnosis);
            shared.setDiagnosis(*std::move(diagnosis));
        });
    QTRY_VERIFY(shared.diagnosis());
    QCOMPARE(model.handOn(), shared.diagnosis()->handOn);
    QVERIFY(!model.handOn().isEmpty());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.heading(), QStringLiteral("Nothing was changed"));
    QVERIFY(model.ticketText().contains(QStringLiteral("AllowCredSSP")));
    QVERIFY(model.ticketText().contains(QStringLiteral("policy-managed")));
}

void tst_DoneModel::nothingIsOnAfterRegisteringNames()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "register-spn"), QString());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.heading(), QStringLiteral("Done"));
    QVERIFY(model.changedAnything());
    QVERIFY(model.changes().stepCount() > 0);
    for (int row = 0; row < model.changes().rowCount({}); ++row) {
        const QString spoken = model.changes().index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!spoken.isEmpty() && !spoken.contains(QStringLiteral("..")), qPrintable(spoken));
    }
    QVERIFY2(model.on().empty(), "what was on before is not ours");
    QVERIFY(model.onTitle().isEmpty());
    QVERIFY(model.closingWarning().isEmpty());
    QVERIFY(!model.undoText().isEmpty());
}

void tst_DoneModel::saysWhatIsOnAndTurnsItOff_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("allGivenBack");
    QTest::newRow("CredSSP itself") << QStringLiteral("server-off")
                                    << QStringLiteral("Still switched on: CredSSP, on NODE1")
                                    << QStringLiteral("Turn CredSSP &off now") << false;
    QTest::newRow("a list entry alone: CredSSP was on before")
        << QStringLiteral("delegation-missing")
        << QStringLiteral("Still allowed: passing sign-ins on, from GATEWAY01")
        << QStringLiteral("Take it back n&ow") << true;
}

void tst_DoneModel::saysWhatIsOnAndTurnsItOff()
{
    QFETCH(QString, scenario);
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(scenario));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY(!model.on().empty());
    for (const OnNow &on : model.on())
        QVERIFY2(on.confirmed, qPrintable(on.value.what));
    QTEST(model.heading(), "heading");
    QTEST(model.turnOffText(), "button");
    QVERIFY(model.closingWarning().contains(model.on().front().value.computer));
    QCOMPARE(model.closingWarning().contains(QStringLiteral("CredSSP is switched on")),
             model.heading().contains(QStringLiteral("CredSSP")));
    QCOMPARE(model.onSentences(99).size(), static_cast<qsizetype>(model.on().size()));

    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    model.turnOff();
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Review);
    QCOMPARE(shared.undertaking().remedy, QStringLiteral("turn-off-credssp"));
    QCOMPARE(test::carryOutRequested(shared), QString());
    QTRY_VERIFY(!model.isReading());
    // To take that back would be to turn it on again. Windows leaves a 0 behind where nothing was before.
    QTEST(model.undoText().isEmpty(), "allGivenBack");
    QVERIFY2(model.on().empty(), qPrintable(model.onSentences(99).join(u'\n')));
    QVERIFY(model.closingWarning().isEmpty());
    QCOMPARE(model.heading(), QStringLiteral("Done"));
}

void tst_DoneModel::whatSomebodyElseTurnedOffIsNotOn()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.isReading());
    const std::size_t before = model.on().size();
    QVERIFY(before > 0);
    std::optional<Result<Performed>> done;
    shared.withSession(
        this,
        [](Session &session, std::stop_token stop) {
            return session.setup().topology.client.computer->perform(DisableClientCredSsp{}, stop);
        },
        [&](Result<Performed> performed) { done = std::move(performed); });
    QTRY_VERIFY(done);
    QVERIFY(done->has_value());
    model.enter();
    QTRY_VERIFY(!model.isReading());
    QVERIFY2(model.on().size() < before, "the journal says on, the computer says off");
}

void tst_DoneModel::keepsItOnForAReasonOnly()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    DoneModel model(shared);
    QSignalSpy kept(&model, &DoneModel::kept);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.isReading());
    for (const QString &none : {QString(), QStringLiteral("   "), QStringLiteral("a\nb"), QString(501, u'x')})
        QVERIFY(!DoneModel::isReason(none));
    model.keepOn(QStringLiteral("  "));
    QVERIFY(!model.isReading());
    QVERIFY(!model.closingWarning().isEmpty());

    model.keepOn(QStringLiteral("The cluster is built on Thursday"));
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(!model.isReading());
    QVERIFY(model.keptText().contains(QStringLiteral("The cluster is built on Thursday")));
    QVERIFY2(model.closingWarning().isEmpty(), "a reason was given");
    QVERIFY2(!model.on().empty(), "it is on all the same");
    QVERIFY(model.heading().contains(QStringLiteral("Still")));
    QVERIFY(model.problem().isEmpty());

    // A later change is not covered by a reason that was given before it.
    QCOMPARE(test::carryOut(shared, {Undertaking::Kind::Undo, {}, shared.madeSessions().first(), false, {}}),
             QString());
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY(model.keptText().isEmpty());
    QVERIFY(!model.closingWarning().isEmpty());
}

void tst_DoneModel::takesEverythingBackNewestFirst()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QCOMPARE(test::apply(shared, "register-spn"), QString());
    const QStringList sessions = shared.madeSessions();
    QCOMPARE(sessions.size(), 2);
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.undoText(), QStringLiteral("&Undo everything…"));

    QSignalSpy asked(&shared, &Troubleshooting::pageRequested);
    model.undoNext();
    QCOMPARE(asked.last().first().value<PageId>(), PageId::Review);
    QCOMPARE(shared.undertaking().kind, Undertaking::Kind::Undo);
    QCOMPARE(shared.undertaking().session, sessions.last());
    QCOMPARE(test::carryOutRequested(shared), QString());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.undoText(), QStringLiteral("&Undo the rest…"));
    QVERIFY(model.heading() != QStringLiteral("Everything was taken back"));

    model.undoNext();
    QCOMPARE(shared.undertaking().session, sessions.first());
    QCOMPARE(test::carryOutRequested(shared), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY(model.undoText().isEmpty());
    QCOMPARE(model.heading(), QStringLiteral("Everything was taken back"));
    QVERIFY(model.on().empty());
    QVERIFY(model.closingWarning().isEmpty());
    for (const OutcomeRows::Row &row : model.changes().rows())
        QVERIFY(row.heading || row.takenBack);
    asked.clear();
    model.undoNext();
    QVERIFY(asked.isEmpty());
}

void tst_DoneModel::aFailedRunIsNotDone()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("by-address")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "use-proven-name", false), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY2(!model.changedAnything(), "a step that nobody did changed nothing");
    QCOMPARE(model.heading(), QStringLiteral("Nothing was changed"));
    QVERIFY(model.hasReport());
}

void tst_DoneModel::earlierSessionsAreNamedAndMarked()
{
    {
        Troubleshooting shared(place());
        QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
        QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    }
    Troubleshooting shared(place());
    DoneModel model(shared);
    QVERIFY(model.earlierLines().isEmpty());
    model.enter();
    QTRY_VERIFY(!model.earlierLines().isEmpty());
    QVERIFY(model.earlierLines().first().contains(QStringLiteral("practice")));
    QVERIFY2(model.heading() == QStringLiteral("Nothing was changed"), "not by this run");
    QVERIFY(model.closingWarning().isEmpty());

    // This run's own are not told twice.
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    const auto before = model.earlierLines().size();
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QSignalSpy changed(&model, &DoneModel::changed);
    model.enter();
    QTRY_VERIFY(!model.isReading() && !shared.worker().isBusy());
    QCOMPARE(model.earlierLines().size(), before);
}

void tst_DoneModel::savesReports()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    DoneModel model(shared);
    shared.setError(QStringLiteral("0x80090322 WinRM"), identify(u"0x80090322 WinRM"));
    QVERIFY(model.hasReport());
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("none.html")), ReportFormat::Html));
    QVERIFY(contentOf(QStringLiteral("none.html")).contains("Nothing was changed"));
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("none.json")), ReportFormat::Json));
    QCOMPARE(QJsonDocument::fromJson(contentOf(QStringLiteral("none.json")))
                 .object()
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("nothing-changed"));

    QCOMPARE(test::apply(shared, "register-spn"), QString());
    QTRY_VERIFY(!model.isReading());
    const QString session = shared.madeSessions().first();
    QVERIFY(model.reportName().contains(session));
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("one.html")), ReportFormat::Html));
    QVERIFY(contentOf(QStringLiteral("one.html")).contains(session.toUtf8()));
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("one.json")), ReportFormat::Json));
    QCOMPARE(QJsonDocument::fromJson(contentOf(QStringLiteral("one.json")))
                 .object()
                 .value(QStringLiteral("session"))
                 .toString(),
             session);
    QVERIFY(model.ticketText().contains(session));

    const auto refused =
        model.saveReport(m_folder->filePath(QStringLiteral("no/such/folder.html")), ReportFormat::Html);
    QVERIFY(!refused);
    QVERIFY(!errorText(refused.error()).isEmpty());
}

void tst_DoneModel::severalSessionsMakeOneReport()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "restart-computers"), QString());
    QCOMPARE(test::apply(shared, "register-spn"), QString());
    QTRY_VERIFY(!model.isReading());
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("two.html")), ReportFormat::Html));
    QVERIFY(model.saveReport(m_folder->filePath(QStringLiteral("two.json")), ReportFormat::Json));
    const QByteArray html = contentOf(QStringLiteral("two.html"));
    QCOMPARE(html.count("<html"), 1);
    for (const QString &session : shared.madeSessions()) {
        QVERIFY(html.contains(session.toUtf8()));
        QVERIFY(model.ticketText().contains(session));
    }
    QCOMPARE(QJsonDocument::fromJson(contentOf(QStringLiteral("two.json")))
                 .object()
                 .value(QStringLiteral("sessions"))
                 .toArray()
                 .size(),
             2);
}

void tst_DoneModel::startingOverForgets()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("delegation-missing")));
    DoneModel model(shared);
    QCOMPARE(test::apply(shared, "reset-credssp"), QString());
    QTRY_VERIFY(!model.on().empty());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    QVERIFY(model.on().empty());
    QCOMPARE(model.heading(), QStringLiteral("Nothing was changed"));
    QVERIFY(model.closingWarning().isEmpty());
}

void tst_DoneModel::theKindOfReportByItsName()
{
    QCOMPARE(DoneModel::formatOf(QStringLiteral("a.JSON")), ReportFormat::Json);
    QCOMPARE(DoneModel::formatOf(QStringLiteral("a.html")), ReportFormat::Html);
    QCOMPARE(DoneModel::formatOf(QStringLiteral("a")), ReportFormat::Html);
}

QTEST_GUILESS_MAIN(tst_DoneModel)
#include "tst_done_model.moc"
