// What earlier runs left: interrupted sessions, what is still on, damaged journals, and which is offered
// first.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "wizard/models/error_model.h"
#include "wizard/models/troubleshooting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using Offer = EarlierSessions::Offer;

class tst_EarlierSessions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void nothingYetOffersNothing();
    void whatIsStillOnIsOfferedToBeTurnedOff_data();
    void whatIsStillOnIsOfferedToBeTurnedOff();
    void anInterruptedSessionComesFirst();
    void whatWasTakenBackIsNotOffered();
    void ownSessionsOfThisRunAreNotEarlier();
    void aDamagedJournalIsTold();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("GATEWAY01"), {}, m_folder->path(), {}};
    }
    /// Runs a remedy in a practice world; with @p stopped the person stops before the first step.
    [[nodiscard]] QString run(const QString &scenario, const QString &remedy, bool stopped = false) const
    {
        auto store = PracticeStore::open(scenario, {});
        if (!store)
            return {};
        const test::Job job(*store, m_folder->path());
        Session session = job.session();
        const auto plan = session.plan(remedy);
        if (!plan)
            return {};
        std::stop_source stop;
        RunOptions options;
        session.setJournalObserver([&stop, stopped](JournalPoint, int line) {
            if (stopped && line > 1)
                stop.request_stop();
        });
        const auto result = session.apply(remedy, planHash(*plan), options, stop.get_token());
        return result ? result->session : QString();
    }
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_EarlierSessions::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    QVERIFY(m_folder->isValid());
}

void tst_EarlierSessions::nothingYetOffersNothing()
{
    Troubleshooting shared(place());
    EarlierSessions earlier(shared);
    QVERIFY(!earlier.isRead());
    earlier.refresh();
    QTRY_VERIFY(earlier.isRead());
    QVERIFY(!earlier.offer());
    QVERIFY(earlier.sessions().empty());
}

void tst_EarlierSessions::whatIsStillOnIsOfferedToBeTurnedOff_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("credSsp");
    QTest::newRow("CredSSP itself") << QStringLiteral("client-off") << true;
    QTest::newRow("a list entry alone") << QStringLiteral("delegation-missing") << false;
}

void tst_EarlierSessions::whatIsStillOnIsOfferedToBeTurnedOff()
{
    QFETCH(QString, scenario);
    QFETCH(bool, credSsp);
    const QString session = run(scenario, QStringLiteral("reset-credssp"));
    QVERIFY(!session.isEmpty());
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy page(&shared, &Troubleshooting::pageRequested);
    model.refresh();
    QTRY_VERIFY(model.offer());
    const Offer offer = *model.offer();
    QCOMPARE(offer.kind, Offer::Kind::StillOn);
    QCOMPARE(offer.session, session);
    QVERIFY(offer.practice);
    QVERIFY(offer.detail.contains(QStringLiteral("gateway01"), Qt::CaseInsensitive));
    QVERIFY(!offer.action.isEmpty());
    QCOMPARE(offer.text.contains(QStringLiteral("CredSSP is still on")), credSsp);
    QCOMPARE(offer.action.contains(QStringLiteral("CredSSP off")), credSsp);

    model.takeUpOffer();
    QTRY_COMPARE(page.size(), 1);
    QCOMPARE(page.first().at(0).value<PageId>(), PageId::Review);
    QCOMPARE(shared.undertaking().kind, Undertaking::Kind::Undo);
    QCOMPARE(shared.undertaking().session, session);
    QVERIFY2(model.text().isEmpty(), "the box is not filled by a session of the past");
}

void tst_EarlierSessions::anInterruptedSessionComesFirst()
{
    const QString on = run(QStringLiteral("client-off"), QStringLiteral("reset-credssp"));
    const QString interrupted = run(QStringLiteral("client-off"), QStringLiteral("reset-credssp"), true);
    QVERIFY(!on.isEmpty() && !interrupted.isEmpty());
    Troubleshooting shared(place());
    ErrorModel model(shared);
    model.refresh();
    QTRY_VERIFY(model.offer());
    QCOMPARE(model.offer()->kind, Offer::Kind::Interrupted);
    QCOMPARE(model.offer()->session, interrupted);
    model.takeUpOffer();
    QTRY_COMPARE(shared.undertaking().kind, Undertaking::Kind::Resume);
    QCOMPARE(shared.undertaking().session, interrupted);
}

void tst_EarlierSessions::whatWasTakenBackIsNotOffered()
{
    auto store = PracticeStore::open(QStringLiteral("client-off"), {});
    QVERIFY(store);
    const test::Job job(*store, m_folder->path());
    QVERIFY(job.apply(QStringLiteral("reset-credssp")));
    QCOMPARE(job.undoAll(), QString());
    Troubleshooting shared(place());
    EarlierSessions earlier(shared);
    earlier.refresh();
    QTRY_VERIFY(earlier.isRead());
    QCOMPARE(earlier.sessions().size(), std::size_t(1));
    QCOMPARE(earlier.sessions().front().state, SessionState::Undone);
    QVERIFY(earlier.stillOn().empty());
    QVERIFY(!earlier.offer());
}

void tst_EarlierSessions::ownSessionsOfThisRunAreNotEarlier()
{
    const QString session = run(QStringLiteral("client-off"), QStringLiteral("reset-credssp"));
    Troubleshooting shared(place());
    RunResult result;
    result.session = session;
    shared.setResult(result);
    EarlierSessions earlier(shared);
    earlier.refresh();
    QTRY_VERIFY(earlier.isRead());
    QVERIFY(!earlier.stillOn().empty());
    QVERIFY(!earlier.offer());
}

void tst_EarlierSessions::aDamagedJournalIsTold()
{
    const QString session = run(QStringLiteral("client-off"), QStringLiteral("reset-credssp"));
    const QDir folder(m_folder->path());
    const QStringList journals = folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files) +
                                 folder.entryList({session + QStringLiteral("*")}, QDir::Files | QDir::Dirs);
    QVERIFY(!journals.isEmpty());
    QFile file(folder.filePath(journals.first()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("GATEWAY01", "GATEWAY02");
    content.replace("gateway01", "gateway02");
    QVERIFY(file.seek(0) && file.resize(0));
    file.write(content);
    file.close();

    Troubleshooting shared(place());
    EarlierSessions earlier(shared);
    earlier.refresh();
    QTRY_VERIFY(earlier.isRead());
    QCOMPARE(earlier.damaged().size(), 1);
    QVERIFY(earlier.sessions().empty());
    const auto offer = earlier.offer();
    QVERIFY(offer);
    QCOMPARE(offer->kind, Offer::Kind::Damaged);
    QVERIFY(offer->action.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EarlierSessions)
#include "tst_earlier_sessions.moc"
