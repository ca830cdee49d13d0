// The table of what proves each question and action on this computer is whole, and names only what exists.
#include "engine/computers/action.h"
#include "engine/computers/command.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QtTest>

using namespace credssp;

namespace {

const QString tree = QStringLiteral(SOURCE_TREE);
const QString none = QString(QChar(0x2014)); // an em dash

struct Row
{
    QString kind;
    QString file;
    QString how;
    QString rights;
    QString seen;
    QString unseen;
};

/// The rows of the table below a heading. A row with another number of cells comes back empty.
std::vector<Row> tableOf(const QString &heading)
{
    QFile file(tree + QStringLiteral("/engine/computers/windows/provenance.md"));
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            inside = line.mid(3) == heading;
        if (!inside || !line.startsWith(u'|') || line.startsWith(QLatin1String("|---")))
            continue;
        QStringList cells = line.split(u'|').mid(1);
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.push_back(cells.size() == 6
                           ? Row{cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5)}
                           : Row{});
    }
    if (!rows.empty())
        rows.erase(rows.begin()); // the names of the columns
    return rows;
}

template <typename Variant, std::size_t... I> QStringList kindsOf(std::index_sequence<I...>)
{
    return {QLatin1String(std::variant_alternative_t<I, Variant>::kind)...};
}
template <typename Variant> QStringList kindsOf()
{
    return kindsOf<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>());
}

template <std::size_t... I> QStringList howActionsRun(std::index_sequence<I...>)
{
    return {enumName(runsOf(std::variant_alternative_t<I, Action>{}))...};
}

QStringList inCode(const QString &cell)
{
    QStringList names;
    const QStringList parts = cell.split(u'`');
    for (qsizetype i = 1; i < parts.size(); i += 2)
        names.append(parts.at(i));
    return names;
}

/// The test programs' sources by name.
QMap<QString, QString> testSources()
{
    QMap<QString, QString> sources;
    QDirIterator it(tree + QStringLiteral("/tests"), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources.insert(QFileInfo(file).completeBaseName(), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

} // namespace

class tst_provenance : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void everyKindHasItsRow_data();
    void everyKindHasItsRow();
    void rowsAreWhole_data();
    void rowsAreWhole();
    void actionsRunAsTheySay();
};

void tst_provenance::everyKindHasItsRow_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("questions") << "Questions" << kindsOf<Read>();
    QTest::newRow("actions") << "Actions" << kindsOf<Action>();
}

void tst_provenance::everyKindHasItsRow()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, kinds);
    QStringList found;
    for (const Row &row : tableOf(heading))
        found.append(row.kind);
    QCOMPARE(found, kinds);
}

void tst_provenance::rowsAreWhole_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const char *heading : {"Questions", "Actions"})
        for (const Row &row : tableOf(QLatin1String(heading)))
            QTest::newRow(qPrintable(row.kind))
                << QStringList{row.file, row.how, row.rights, row.seen, row.unseen};
}

void tst_provenance::rowsAreWhole()
{
    QFETCH(QStringList, cells);
    static const QMap<QString, QString> tests = testSources();
    for (const QString &cell : cells)
        QVERIFY(!cell.isEmpty());
    const QStringList files = inCode(cells.at(0));
    QCOMPARE(files.size(), 1);
    QVERIFY2(QFile::exists(tree + QStringLiteral("/engine/computers/") + files.first()),
             qPrintable(files.first()));
    const QString &seen = cells.at(3);
    const QStringList witnesses = inCode(seen);
    QCOMPARE(witnesses.isEmpty(), seen == none);
    for (const QString &witness : witnesses) {
        const QString program = witness.section(QStringLiteral("::"), 0, 0);
        const QString function = witness.section(QStringLiteral("::"), 1);
        QVERIFY2(!function.isEmpty() &&
                     tests.value(program).contains(QStringLiteral("::") + function + QStringLiteral("()\n")),
                 qPrintable(witness));
    }
    // What nobody saw is said to be unseen.
    QVERIFY(seen != none || cells.at(4) != none);
}

void tst_provenance::actionsRunAsTheySay()
{
    QStringList said;
    for (const Row &row : tableOf(QStringLiteral("Actions")))
        said.append(row.how.section(u' ', 0, 0).remove(u','));
    QCOMPARE(said, howActionsRun(std::make_index_sequence<std::variant_size_v<Action>>()));
}

QTEST_GUILESS_MAIN(tst_provenance)
#include "tst_provenance.moc"
