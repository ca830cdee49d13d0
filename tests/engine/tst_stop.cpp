// A person who stops does not wait for a computer that does not answer.
#include "engine/session.h"
#include "tests/support/log_guard.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace credssp;

namespace {

constexpr int aMinute = 60'000;
constexpr qint64 aMoment = 5'000; ///< generous, for slow machines; without the stop it would be a minute

const QString gateway = QStringLiteral("gateway01.contoso.com");
const QString silent = QStringLiteral("node4.contoso.com");

/// Four servers; the computer of that name takes a minute to answer anything.
Session sessionWithout(const QString &typed)
{
    auto store = PracticeStore::open(QStringLiteral("four-servers"), {});
    QJsonObject world = (*store)->toJson();
    QJsonArray computers = world.value(QStringLiteral("computers")).toArray();
    const QString name = typed.section(QLatin1Char('.'), 0, 0).toUpper();
    bool found = false;
    for (qsizetype i = 0; i < computers.size(); ++i) {
        QJsonObject computer = computers.at(i).toObject();
        if (computer.value(QStringLiteral("name")).toString() != name)
            continue;
        QJsonObject circumstances = computer.value(QStringLiteral("circumstances")).toObject();
        circumstances.insert(QStringLiteral("answerDelayMs"), aMinute);
        computer.insert(QStringLiteral("circumstances"), circumstances);
        computers.replace(i, computer);
        found = true;
    }
    if (!found)
        qFatal("there is no such computer");
    world.insert(QStringLiteral("computers"), computers);
    store = PracticeStore::fromJson(world);
    SessionSetup setup;
    setup.topology = *(*store)->topology({}, {});
    setup.practice = *store;
    return Session(std::move(setup));
}

using Ask = std::function<std::optional<Error>(Session &, std::stop_token)>;

template <typename T> std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Ask)

class tst_Stop : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void checkingStopsAmongAnswers();
    void whateverAsksStops_data();
    void whateverAsksStops();
    void whatWasStoppedCanBeAskedAgain();

private:
    LogGuard m_log;
};

void tst_Stop::checkingStopsAmongAnswers()
{
    Session session = sessionWithout(silent);
    std::stop_source stop;
    QStringList answered;
    QElapsedTimer time;
    time.start();
    // All others have answered; only the silent one is waited for.
    const auto checked = session.check(stop.get_token(), [&](const QString &computer) {
        answered.append(computer);
        if (answered.size() == 4)
            stop.request_stop();
    });
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, ErrorCode::Canceled);
    QVERIFY2(time.elapsed() < aMoment, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!answered.first(4).contains(silent));
    QVERIFY(session.findings().empty());
}

void tst_Stop::whateverAsksStops_data()
{
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char *name, Ask ask) { QTest::newRow(name) << std::move(ask); };
    row("checking", [](Session &s, std::stop_token stop) { return errorOf(s.check(std::move(stop))); });
    row("trying", [](Session &s, std::stop_token stop) { return errorOf(s.tryConnection(std::move(stop))); });
    row("diagnosing",
        [](Session &s, std::stop_token stop) { return errorOf(s.diagnose({}, {}, std::move(stop))); });
    row("planning", [](Session &s, std::stop_token stop) {
        return errorOf(s.plan(QStringLiteral("register-spn"), std::move(stop)));
    });
}

void tst_Stop::whateverAsksStops()
{
    QFETCH(Ask, ask);
    Session session = sessionWithout(gateway);
    std::stop_source stop;
    QElapsedTimer time;
    time.start();
    const std::jthread person([&] { stop.request_stop(); });
    const auto error = ask(session, stop.get_token());
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::Canceled);
    QVERIFY2(time.elapsed() < aMoment, qPrintable(QString::number(time.elapsed())));
}

void tst_Stop::whatWasStoppedCanBeAskedAgain()
{
    auto store = PracticeStore::open(QStringLiteral("four-servers"), {});
    SessionSetup setup;
    setup.topology = *(*store)->topology({}, {});
    setup.practice = *store;
    Session session(std::move(setup));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!session.check(stop.get_token()).has_value());
    QVERIFY(session.check().has_value());
    QVERIFY(!session.findings().empty());
}

QTEST_GUILESS_MAIN(tst_Stop)
#include "tst_stop.moc"
