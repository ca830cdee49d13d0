// A carried computer's answer on its way to the window with administrator rights: that one plans the same
// with it, or says why not; also under another account, which has not made the request.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/models/change_model.h"
#include "wizard/models/check_model.h"
#include "wizard/models/handed_over.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace credssp;

namespace {

const QString scenario = QStringLiteral("server-off");

} // namespace

class tst_HandedOver : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Troubleshooting> m_first;
    std::unique_ptr<Troubleshooting> m_second;
    std::unique_ptr<test::ScriptCarrier> m_carrier;
    std::unique_ptr<ReviewModel> m_review; ///< of the second window

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] std::unique_ptr<Troubleshooting> window(const char *account, const Handover *handover);
    /// The first window has asked the server by hand and shows a plan.
    void planInTheFirst();
    /// What crosses. Practice never does, so the client's kind is another on the way.
    [[nodiscard]] Result<Handover> across(const std::function<void(Handover &)> &spoil);
    void beginTheSecond(const Result<Handover> &handover);
    /// In the second window, as a person would: every change is seen and confirmed.
    [[nodiscard]] bool confirmAll();

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    }
    void cleanup()
    {
        m_review.reset();
        m_second.reset();
        m_first.reset();
        QCOMPARE(m_log.verify(), QString());
    }

    void theSamePlanUnderAnotherAccount();
    void whatIsRefusedThereIsSaid_data();
    void whatIsRefusedThereIsSaid();
    void whatHasChangedIsSaid();
    void whoItWasIsKnownFromTheJournal();
};

std::unique_ptr<Troubleshooting> tst_HandedOver::window(const char *account, const Handover *handover)
{
    Surroundings place{false, QStringLiteral("HERE"), m_folder->path(), m_folder->path(), {}};
    place.carriedFolder = path(account);
    place.carriesInPractice = true;
    if (handover != nullptr) {
        place.handover = handover->nonce;
        place.handoverHash = shownHash(*handover);
    }
    auto shared = std::make_unique<Troubleshooting>(place);
    if (!shared->startPractice(scenario, path("world.json")))
        return nullptr;
    return shared;
}

void tst_HandedOver::planInTheFirst()
{
    m_first = window("anna", nullptr);
    QVERIFY(m_first != nullptr);
    m_carrier = std::make_unique<test::ScriptCarrier>(test::practiceStoreOf(*m_first));
    CheckModel check(*m_first);
    check.begin();
    QTRY_COMPARE(check.state(), CheckModel::State::Finished);
    check.chooseComputer(1);
    check.askByHand();
    QTRY_VERIFY(!m_first->worker().isBusy());
    QCOMPARE(check.carry().errands().size(), std::size_t(1));
    check.carry().open(m_carrier->answer(check.carry().errands().front().request));
    QTRY_VERIFY(!m_first->worker().isBusy());
    QCOMPARE(check.carry().problem(), QString());
    m_first->setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    ReviewModel review(*m_first);
    review.enter();
    QTRY_COMPARE(review.stage(), ReviewModel::Stage::Ready);
}

Result<Handover> tst_HandedOver::across(const std::function<void(Handover &)> &spoil)
{
    auto handover = handoverOf(*m_first);
    if (!handover)
        return handover;
    handover->client.kind = ComputerKind::Windows;
    if (spoil)
        spoil(*handover);
    const auto bytes = encodeHandover(*handover);
    return bytes ? decodeHandover(*bytes) : Failure(bytes.error());
}

bool tst_HandedOver::confirmAll()
{
    for (int step = 0; std::cmp_less(step, m_review->steps().size()); ++step)
        m_review->setSeen(step, true);
    return m_review->goOn();
}

void tst_HandedOver::beginTheSecond(const Result<Handover> &handover)
{
    QVERIFY2(handover.has_value(), handover ? "" : qPrintable(errorText(handover.error())));
    m_second = window("administrator", &*handover);
    QVERIFY(m_second != nullptr);
    adoptHandover(*m_second, *handover);
    m_review = std::make_unique<ReviewModel>(*m_second);
    m_review->enter();
    QTRY_VERIFY(m_review->stage() != ReviewModel::Stage::Planning);
}

void tst_HandedOver::theSamePlanUnderAnotherAccount()
{
    planInTheFirst();
    beginTheSecond(across({}));
    QVERIFY2(m_review->stage() == ReviewModel::Stage::Ready, qPrintable(m_review->message().detail));
    QCOMPARE(m_second->preview().hash, m_first->preview().hash);
    QCOMPARE(m_review->message().text, QString());

    // And on to the end, there.
    QVERIFY(confirmAll());
    ChangeModel change(*m_second);
    change.enter();
    QTRY_VERIFY(change.awaitsAnswers());
    QCOMPARE(change.carry().errands().size(), std::size_t(1));
    m_carrier = std::make_unique<test::ScriptCarrier>(test::practiceStoreOf(*m_second));
    change.carry().open(m_carrier->answer(change.carry().errands().front().request));
    QTRY_COMPARE(change.stage(), ChangeModel::Stage::Done);
    QCOMPARE(m_second->result()->state, SessionState::Done);
}

void tst_HandedOver::whatIsRefusedThereIsSaid_data()
{
    QTest::addColumn<std::function<void(Handover &)>>("spoil");
    QTest::addColumn<QString>("says");
    using Spoil = std::function<void(Handover &)>;
    const auto edited = [](const char *key, const QJsonValue &value) -> Spoil {
        return [=](Handover &handover) {
            QJsonObject answer = QJsonDocument::fromJson(handover.servers.front().answer).object();
            answer.insert(QLatin1String(key), value);
            handover.servers.front().answer = QJsonDocument(answer).toJson(QJsonDocument::Compact);
            handover.servers.front().asked->answered.clear();
        };
    };
    QTest::newRow("too old") << Spoil([](Handover &handover) {
        handover.servers.front().asked->made -= 2 * 24 * 60 * 60;
    }) << "more than a day old";
    QTest::newRow("no answer") << Spoil([](Handover &handover) {
        handover.servers.front().answer = "Dear all";
    }) << "no whole answer";
    QTest::newRow("of another script") << edited("nonce", QStringLiteral("0123456789abcdef0123456789abcdef"))
                                       << "no script that was made here";
    QTest::newRow("of another computer") << Spoil([](Handover &handover) {
        handover.servers.front().asked->expected = QStringLiteral("NODE9");
    }) << "another computer";
    QTest::newRow("another one than was used")
        << Spoil([](Handover &handover) { handover.servers.front().answer += '\n'; }) << "Another answer";
}

void tst_HandedOver::whatIsRefusedThereIsSaid()
{
    QFETCH(std::function<void(Handover &)>, spoil);
    QFETCH(QString, says);
    planInTheFirst();
    beginTheSecond(across(spoil));
    QCOMPARE(m_review->stage(), ReviewModel::Stage::Failed);
    QVERIFY2(m_review->message().detail.contains(says), qPrintable(m_review->message().detail));
    QVERIFY(!m_review->canGoOn());
    QVERIFY(!m_second->plan());
}

void tst_HandedOver::whatHasChangedIsSaid()
{
    planInTheFirst();
    const auto handover =
        across([](Handover &other) { std::get<HandoverApply>(other.task).hash = QString(64, u'a'); });
    beginTheSecond(handover);
    QCOMPARE(m_review->stage(), ReviewModel::Stage::Ready);
    QVERIFY2(m_review->message().text.contains(QLatin1String("not the changes that you saw")),
             qPrintable(m_review->message().text));
}

/// A session that waits for its script is finished by the second window: who the server is stands in the
/// journal alone.
void tst_HandedOver::whoItWasIsKnownFromTheJournal()
{
    planInTheFirst();
    m_first->confirmPlan();
    QString session;
    {
        ChangeModel change(*m_first);
        change.enter();
        QTRY_VERIFY(change.awaitsAnswers());
        session = m_first->result()->session;
    }
    m_first->setUndertaking({Undertaking::Kind::Resume, QStringLiteral("reset-credssp"), session, false, {}});
    {
        ReviewModel review(*m_first);
        review.enter();
        QTRY_COMPARE(review.stage(), ReviewModel::Stage::Ready);
    }
    // Without the answer of before.
    beginTheSecond(across([](Handover &handover) {
        handover.servers.front().asked.reset();
        handover.servers.front().answer.clear();
    }));
    QVERIFY2(m_review->stage() == ReviewModel::Stage::Ready, qPrintable(m_review->message().detail));
    QVERIFY(confirmAll());
    ChangeModel change(*m_second);
    change.enter();
    QTRY_VERIFY(change.awaitsAnswers());
    QVERIFY2(!change.carry().errands().empty(), qPrintable(change.explanation().join(u'\n')));
    m_carrier = std::make_unique<test::ScriptCarrier>(test::practiceStoreOf(*m_second));
    change.carry().open(m_carrier->answer(change.carry().errands().front().request));
    QTRY_COMPARE(change.stage(), ChangeModel::Stage::Done);
}

QTEST_GUILESS_MAIN(tst_HandedOver)
#include "tst_handed_over.moc"
