// What must always hold, on 10,000 random worlds: apply then undo gives the same configuration, and at no
// moment in between is a delegation entry missing that is not ours.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/random_world.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace credssp;

// The sanitizers look at the same code many times slower: every tenth world is enough for them.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr quint32 stride = 10;
#else
constexpr quint32 stride = 1;
#endif

class tst_UndoProperty : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void applyThenUndoIsTheSame_data();
    void applyThenUndoIsTheSame();
    void turningOffKeepsWhatIsNotOurs();
    void theHashIsTheSameInGerman();

private:
    static QString play(quint32 seed, const QString &remedy, int &applied);

    LogGuard m_log;
};

/// One world, one remedy, there and back; the first thing that does not hold, or empty.
QString tst_UndoProperty::play(quint32 seed, const QString &remedy, int &applied)
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::fromJson(randomWorld(seed));
    if (!store)
        return errorText(store.error());
    if (auto saved = (*store)->saveTo(folder.filePath(QStringLiteral("world.json"))); !saved)
        return errorText(saved.error());
    const QJsonObject before = configurationOf((*store)->toJson());
    const test::Job job(*store, folder.filePath(QStringLiteral("journal")));
    const auto result = job.apply(remedy);
    // A plan that cannot be made, because something cannot be read, changes nothing either.
    if (result && !result->session.isEmpty()) {
        ++applied;
        if (const QString undone = job.undoAll(); !undone.isEmpty())
            return undone;
    }
    if (!job.missing().isEmpty())
        return QStringLiteral("missing for a moment: ") + job.missing().first();
    return test::difference(before, configurationOf((*store)->toJson()));
}

void tst_UndoProperty::applyThenUndoIsTheSame_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<quint32>("from");
    QTest::addColumn<quint32>("worlds");
    // Rows of a thousand worlds at most, so that a failure is found again quickly.
    for (quint32 from = 0; from < 6000; from += 1000)
        QTest::addRow("reset, from world %u", from) << QStringLiteral("reset-credssp") << from << 1000U;
    for (quint32 from = 6000; from < 9000; from += 1000)
        QTest::addRow("NTLM-only, from world %u", from)
            << QStringLiteral("allow-ntlm-delegation") << from << 1000U;
    QTest::newRow("service") << QStringLiteral("restart-winrm") << 9000U << 500U;
    QTest::newRow("names") << QStringLiteral("register-spn") << 9500U << 500U;
}

void tst_UndoProperty::applyThenUndoIsTheSame()
{
    QFETCH(QString, remedy);
    QFETCH(quint32, from);
    QFETCH(quint32, worlds);
    int applied = 0;
    for (quint32 seed = from; seed < from + worlds; seed += stride) {
        const QString wrong = play(seed, remedy, applied);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("world %1: %2").arg(seed).arg(wrong)));
    }
    // A property that nothing ever exercised would hold as well.
    QVERIFY2(applied > static_cast<int>(worlds / stride / 20), qPrintable(QString::number(applied)));
}

void tst_UndoProperty::turningOffKeepsWhatIsNotOurs()
{
    int turnedOff = 0;
    for (quint32 seed = 20000; seed < 20500; ++seed) {
        const QTemporaryDir folder(test::fastTemporaryTemplate());
        auto store = PracticeStore::fromJson(randomWorld(seed));
        QVERIFY(store.has_value());
        QVERIFY((*store)->saveTo(folder.filePath(QStringLiteral("world.json"))).has_value());
        const QStringList theirs = test::delegationEntries((*store)->toJson());
        const test::Job job(*store, folder.filePath(QStringLiteral("journal")));
        const auto applied = job.apply(QStringLiteral("reset-credssp"));
        if (!applied || applied->state != SessionState::Done || applied->session.isEmpty())
            continue;
        const auto off = job.apply(QStringLiteral("turn-off-credssp"));
        QVERIFY2(off.has_value(), off ? "" : qPrintable(errorText(off.error())));
        QVERIFY2(off->state == SessionState::Done, qPrintable(QString::number(seed)));
        ++turnedOff;
        QStringList left = test::delegationEntries((*store)->toJson());
        for (const QString &entry : theirs)
            QVERIFY2(left.removeOne(entry), qPrintable(QString::number(seed) + entry));
        QVERIFY2(left.isEmpty(), qPrintable(QString::number(seed) + left.join(QLatin1Char(','))));
        QCOMPARE(job.missing(), QStringList());
    }
    QVERIFY(turnedOff > 20);
}

void tst_UndoProperty::theHashIsTheSameInGerman()
{
    const auto hashesOfAll = [] {
        QStringList hashes;
        for (const QString &name : practiceScenarioNames()) {
            auto store = PracticeStore::open(name, {});
            const QTemporaryDir folder;
            for (const Remedy *remedy : allRemedies()) {
                Session session = test::Job(*store, folder.path()).session();
                const auto plan = session.plan(remedy->id());
                hashes.append(plan ? planHash(*plan) : errorId(plan.error().code));
            }
        }
        return hashes;
    };
    const QStringList english = hashesOfAll();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QByteArray locale = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const QStringList german = hashesOfAll();
    std::setlocale(LC_ALL, locale.constData());
    QLocale::setDefault(QLocale::c());
    QCOMPARE(german, english);
}

QTEST_GUILESS_MAIN(tst_UndoProperty)
#include "tst_undo_property.moc"
