// A server that is asked by hand, without a window: the script that is saved, the answer that is opened, each
// refusal with its sentence, and findings that say whose word they are.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/models/check_model.h"
#include "wizard/models/troubleshooting.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_CheckByHand : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Troubleshooting> m_shared;
    std::unique_ptr<CheckModel> m_model;
    std::unique_ptr<test::ScriptCarrier> m_carrier;

    void begin(const QString &scenario, bool carries = true);
    [[nodiscard]] QStringList lines() const { return test::findingLines(m_shared->findings()); }
    /// Asks by hand; false when no script came of it.
    [[nodiscard]] bool ask(bool anew = false);
    /// Opens the file and waits until it is taken or refused.
    void open(const QString &path);
    [[nodiscard]] QString whose(const QString &computer) const;

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    }
    void cleanup()
    {
        m_model.reset();
        m_shared.reset();
        QCOMPARE(m_log.verify(), QString());
    }

    void onlyServersAreOffered();
    void whoGaveNoAnswerIsOfferedFirst();
    void withoutAFolderNothingIsOffered();
    void theScriptIsSavedAsItSays();
    void theAnswerIsReportedByAPerson();
    void refusedWithASentence_data();
    void refusedWithASentence();
    void whatIsWaitedForStays();
    void theAnswerIsUsedAgain();
    void overTheNetworkAgain();
    void twoServersAtOnce();
};

void tst_CheckByHand::begin(const QString &scenario, bool carries)
{
    Surroundings place{false, QStringLiteral("HERE"), {}, m_folder->path(), {}};
    place.carriesInPractice = true;
    if (carries)
        place.carriedFolder = m_folder->filePath(QStringLiteral("carried"));
    m_shared = std::make_unique<Troubleshooting>(place);
    QVERIFY(m_shared->startPractice(scenario, m_folder->filePath(QStringLiteral("world.json"))));
    m_carrier = std::make_unique<test::ScriptCarrier>(test::practiceStoreOf(*m_shared));
    m_model = std::make_unique<CheckModel>(*m_shared);
    m_model->begin();
    QTRY_COMPARE(m_model->state(), CheckModel::State::Finished);
    m_model->chooseComputer(1);
}

bool tst_CheckByHand::ask(bool anew)
{
    QSignalSpy told(m_model.get(), &CheckModel::byHandChanged);
    m_model->askByHand(anew);
    return QTest::qWaitFor([&] { return !m_shared->worker().isBusy(); }) &&
           !m_model->carry().errands().empty();
}

void tst_CheckByHand::open(const QString &path)
{
    m_model->carry().open(path);
    QTRY_VERIFY(!m_model->carry().isOpening() && !m_shared->worker().isBusy());
}

QString tst_CheckByHand::whose(const QString &computer) const
{
    QStringList sources;
    for (const Finding &finding : m_shared->findings())
        if (finding.computer == computer && !sources.contains(enumName(finding.source)))
            sources.append(enumName(finding.source));
    return sources.join(u' ');
}

void tst_CheckByHand::onlyServersAreOffered()
{
    begin(QStringLiteral("server-off"));
    QVERIFY(m_model->canAskByHand());
    QVERIFY2(m_model->byHandText().isEmpty(), "it has answered over the network");
    QVERIFY(!m_model->isByHand());
    m_model->chooseComputer(0);
    QVERIFY2(!m_model->canAskByHand(), "nothing has to be taken to this computer");
}

void tst_CheckByHand::whoGaveNoAnswerIsOfferedFirst()
{
    begin(QStringLiteral("four-servers"));
    const QString dead = m_shared->servers().at(1);
    m_shared->setFindings(m_shared->findings(), {{dead, QStringLiteral("It does not answer.")}});
    for (int row = 1; row < m_model->computerCount(); ++row) {
        m_model->chooseComputer(row);
        QVERIFY(m_model->canAskByHand());
        const bool isDead = m_model->computers().index(row).data().toString() == dead;
        QCOMPARE(m_model->isByHand(), isDead);
        QCOMPARE(m_model->byHandText().contains(QLatin1String("gave no answer over the network")), isDead);
    }
}

void tst_CheckByHand::withoutAFolderNothingIsOffered()
{
    begin(QStringLiteral("server-off"), false);
    QVERIFY(!m_model->canAskByHand());
    m_model->askByHand();
    QVERIFY(m_model->carry().errands().empty());
}

void tst_CheckByHand::theScriptIsSavedAsItSays()
{
    begin(QStringLiteral("server-off"));
    QVERIFY(ask());
    CarryModel &carry = m_model->carry();
    QCOMPARE(carry.errands().size(), std::size_t(1));
    QVERIFY(m_model->awaitsAnswer());
    QVERIFY(carry.looks(0).size() > 5);
    QVERIFY(carry.changes(0).isEmpty());
    QVERIFY2(carry.scriptName(0).startsWith(QLatin1String("credssp-NODE1-")),
             qPrintable(carry.scriptName(0)));
    QVERIFY(carry.text(0).startsWith(QLatin1String("# CredSSP Wizard: questions to NODE1\n")));
    const QString path = m_carrier->path(QStringLiteral("mine.ps1"));
    QVERIFY(carry.save(0, path).has_value());
    QCOMPARE(carry.errands().front().savedAs, path);
    QCOMPARE(carry.savedName(0), QStringLiteral("mine.ps1"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toUpper()),
             carry.script(0).sha256);
    const auto nowhere = carry.save(0, m_carrier->path(QStringLiteral("no such folder/x.ps1")));
    QVERIFY(!nowhere);
    QVERIFY(errorText(nowhere.error()).contains(QLatin1String("x.ps1")));
    QCOMPARE(carry.errands().front().savedAs, path);
}

void tst_CheckByHand::theAnswerIsReportedByAPerson()
{
    begin(QStringLiteral("server-off"));
    const QStringList before = lines();
    const QString server = m_shared->servers().front();
    QCOMPARE(whose(server), QStringLiteral("read-back"));
    QVERIFY(ask());
    QVERIFY2(lines() != before, "what is not answered yet is not known");
    QSignalSpy brought(&m_model->carry(), &CarryModel::brought);
    open(m_carrier->answer(m_model->carry().errands().front().request));
    QCOMPARE(m_model->carry().problem(), QString());
    QCOMPARE(brought.size(), 1);
    QCOMPARE(lines(), before);
    QCOMPARE(whose(server), QStringLiteral("reported-by-a-person"));
    QCOMPARE(whose(m_shared->client()), QStringLiteral("read-back"));
    QVERIFY(!m_model->awaitsAnswer());
    QVERIFY2(m_model->byHandText().contains(server), qPrintable(m_model->byHandText()));
    int reported = 0;
    for (int row = 0; row < m_model->findings().rowCount(); ++row)
        reported += m_model->findings().index(row).data(FindingRows::ReportedRole).toBool() ? 1 : 0;
    QCOMPARE(reported, m_model->findings().rowCount());
}

void tst_CheckByHand::refusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("set"); ///< a field of a good answer, and what it is instead
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("Restart-Computer -Force") << QString() << "no whole answer";
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ') << QString() << "larger than 1 MB";
    QTest::newRow("another computer")
        << QByteArray() << QStringLiteral("name=NODE7") << "another computer (NODE7)";
    QTest::newRow("no script of ours")
        << QByteArray() << QStringLiteral("nonce=0123456789abcdef0123456789abcdef")
        << "no script that was made here";
    QTest::newRow("another plan") << QByteArray() << QStringLiteral("plan=%1").arg(QString(64, u'a'))
                                  << "another plan";
    QTest::newRow("from before the script was made")
        << QByteArray() << QStringLiteral("time=86400") << "before its script was made";
}

void tst_CheckByHand::refusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, set);
    QFETCH(QString, says);
    begin(QStringLiteral("server-off"));
    QVERIFY(ask());
    const QString good = m_carrier->answer(m_model->carry().errands().front().request);
    if (!set.isEmpty()) {
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const QString value = set.section(u'=', 1);
        object.insert(set.section(u'=', 0, 0),
                      set.startsWith(QLatin1String("time")) ? QJsonValue(value.toInt()) : QJsonValue(value));
        if (set.startsWith(QLatin1String("name"))) {
            QJsonArray looks = object.value(QStringLiteral("looks")).toArray();
            QJsonObject look = looks.first().toObject();
            look.insert(QStringLiteral("name"), value);
            object.insert(QStringLiteral("looks"), QJsonArray{look});
        }
        bytes = QJsonDocument(object).toJson();
    }
    const QStringList before = lines();
    open(m_carrier->file(QStringLiteral("bad.json"), bytes));
    QVERIFY2(m_model->carry().problem().contains(says), qPrintable(m_model->carry().problem()));
    QVERIFY(m_model->carry().problem().contains(QLatin1String("bad.json")));
    QCOMPARE(lines(), before);
    // Nothing is lost: the right one is taken all the same.
    open(good);
    QCOMPARE(m_model->carry().problem(), QString());
    QCOMPARE(whose(m_shared->servers().front()), QStringLiteral("reported-by-a-person"));
}

void tst_CheckByHand::whatIsWaitedForStays()
{
    begin(QStringLiteral("server-off"));
    QVERIFY(ask());
    const QString nonce = m_model->carry().errands().front().request.nonce;
    QVERIFY(ask());
    QCOMPARE(m_model->carry().errands().front().request.nonce, nonce);
    QVERIFY(ask(true));
    QVERIFY(m_model->carry().errands().front().request.nonce != nonce);
    QCOMPARE(m_model->carry().errands().size(), std::size_t(1));
}

void tst_CheckByHand::theAnswerIsUsedAgain()
{
    begin(QStringLiteral("server-off"));
    QVERIFY(ask());
    open(m_carrier->answer(m_model->carry().errands().front().request));
    const QStringList known = lines();
    m_model->again();
    QTRY_COMPARE(m_model->state(), CheckModel::State::Finished);
    QCOMPARE(lines(), known);
    QCOMPARE(whose(m_shared->servers().front()), QStringLiteral("reported-by-a-person"));
    // A further script forgets it.
    QVERIFY(ask(true));
    QVERIFY(m_model->awaitsAnswer());
    m_model->again();
    QTRY_COMPARE(m_model->state(), CheckModel::State::Finished);
    QVERIFY(m_model->awaitsAnswer());
}

void tst_CheckByHand::overTheNetworkAgain()
{
    begin(QStringLiteral("server-off"));
    const QStringList before = lines();
    QVERIFY(ask());
    m_model->askByNetwork();
    QTRY_COMPARE(m_model->state(), CheckModel::State::Finished);
    QCOMPARE(lines(), before);
    QVERIFY(m_shared->carried().empty());
    QVERIFY(m_model->carry().errands().empty());
}

void tst_CheckByHand::twoServersAtOnce()
{
    begin(QStringLiteral("four-servers"));
    const QStringList before = lines();
    QVERIFY(ask());
    m_model->chooseComputer(2);
    QVERIFY(ask());
    QCOMPARE(m_model->carry().errands().size(), std::size_t(2));
    std::vector<CarriedRequest> requests;
    for (const CarryModel::Errand &errand : m_model->carry().errands())
        requests.push_back(errand.request);
    for (const CarriedRequest &request : requests) {
        open(m_carrier->answer(request));
        QCOMPARE(m_model->carry().problem(), QString());
    }
    QCOMPARE(lines(), before);
}

QTEST_GUILESS_MAIN(tst_CheckByHand)
#include "tst_check_by_hand.moc"
