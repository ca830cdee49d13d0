// What the second window did is found again by the first one, by the nonce that it was given.
#include "engine/handover.h"
#include "engine/session.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

const QString nonce = QStringLiteral("0123456789abcdef0123456789abcdef");

} // namespace

class tst_HandoverOutcome : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theOutcomeIsFoundByItsNonce();
    void anUndoIsFoundByItsNonce();

private:
    LogGuard m_log;
};

void tst_HandoverOutcome::theOutcomeIsFoundByItsNonce()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    const QString journals = folder.filePath(QStringLiteral("journal"));
    auto store = PracticeStore::open(QStringLiteral("delegation-missing"),
                                     folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    const test::Job job(*store, journals);
    QVERIFY(!findHandedOver(journals, nonce).has_value());
    QVERIFY(job.apply(QStringLiteral("turn-off-credssp")).has_value());

    Session session = job.session();
    const auto plan = session.plan(QStringLiteral("reset-credssp"));
    QVERIFY(plan.has_value());
    RunOptions options;
    options.handover = nonce;
    const auto applied = session.apply(QStringLiteral("reset-credssp"), planHash(*plan), options);
    QVERIFY2(applied.has_value(), applied ? "" : qPrintable(errorText(applied.error())));
    QCOMPARE(findHandedOver(journals, nonce), std::optional(applied->session));
    QVERIFY(!findHandedOver(journals, QString(nonce).replace(0, 1, QLatin1Char('f'))).has_value());
    // An ordinary session carries no nonce, and no nonce at all finds none.
    QVERIFY(!findHandedOver(journals, QString()).has_value());
    // A broken journal is passed over.
    QFile broken(Journal::filePath(journals, QStringLiteral("20991231-235959-ffffff")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("x\n") == 2);
    broken.close();
    QCOMPARE(findHandedOver(journals, nonce), std::optional(applied->session));
}

void tst_HandoverOutcome::anUndoIsFoundByItsNonce()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    const QString journals = folder.filePath(QStringLiteral("journal"));
    auto store = PracticeStore::open(QStringLiteral("delegation-missing"),
                                     folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    const test::Job job(*store, journals);
    const auto applied = job.apply(QStringLiteral("reset-credssp"));
    QVERIFY(applied.has_value());
    RunOptions options;
    options.handover = nonce;
    QVERIFY(job.session().undo(applied->session, false, options).has_value());
    QCOMPARE(findHandedOver(journals, nonce), std::optional(applied->session));
    const auto journal = Journal::read(journals, applied->session);
    QVERIFY(journal.has_value());
    QCOMPARE(lastRun(*journal).state, SessionState::Undone);
}

QTEST_GUILESS_MAIN(tst_HandoverOutcome)
#include "tst_handover_outcome.moc"
