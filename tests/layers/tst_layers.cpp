// The house keeps its order: includes go downwards only, Windows stays in its rooms, files stay short.
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString tree = QStringLiteral(SOURCE_TREE);

/// Rooms by height; a file may include what stands lower, or on its own floor. The first match counts.
struct Room
{
    QLatin1String prefix;
    int floor;
};
constexpr int upperRooms = 4; // symptoms … report: they may use each other, but not in a circle
const Room rooms[] = {
    {QLatin1String("tests/"), 9},
    {QLatin1String("app/"), 7},
    {QLatin1String("wizard/"), 6},
    {QLatin1String("engine/session"), 5},
    {QLatin1String("engine/handover"), 5},
    {QLatin1String("engine/symptoms/"), upperRooms},
    {QLatin1String("engine/checks/"), upperRooms},
    {QLatin1String("engine/diagnosis/"), upperRooms},
    {QLatin1String("engine/remedies/"), upperRooms},
    {QLatin1String("engine/plan/"), upperRooms},
    {QLatin1String("engine/run/"), upperRooms},
    {QLatin1String("engine/report/"), upperRooms},
    {QLatin1String("engine/computers/"), 3},
    {QLatin1String("engine/powershell/"), 2},
    {QLatin1String("engine/registry/"), 2},
    {QLatin1String("engine/"), 1},
};

int floorOf(const QString &file)
{
    for (const Room &room : rooms) {
        if (file.startsWith(room.prefix))
            return room.floor;
    }
    return 0;
}

QString folderOf(const QString &file)
{
    return file.section(QLatin1Char('/'), 0, 1);
}

/// Whether @p file may include @p included, both relative to the tree.
bool mayInclude(const QString &file, const QString &included)
{
    return floorOf(included) <= floorOf(file);
}

bool mayIncludeWindows(const QString &file)
{
    static const QRegularExpression places(
        QStringLiteral("^(engine/computers/windows|app/platform/windows|wizard/platform/windows|tests)/"));
    return places.match(file).hasMatch();
}

/// Names in quotes of the source's include lines.
QStringList includesOf(const QString &source)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : line.globalMatch(source))
        names.append(match.captured(1));
    return names;
}

bool includesWindows(const QString &source)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*<windows\\.h>"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
    return line.match(source).hasMatch();
}

/// A circle in a graph of folders, as the folders on it; empty when there is none.
QStringList circleIn(const QMap<QString, QSet<QString>> &uses)
{
    QSet<QString> left;
    for (auto it = uses.begin(); it != uses.end(); ++it)
        left.insert(it.key());
    // Takes away what uses nothing that is left; what cannot be taken away is a circle, or uses one.
    bool removed = true;
    while (removed) {
        removed = false;
        const QSet<QString> now = left;
        for (const QString &folder : now) {
            if (!uses.value(folder).intersects(left)) {
                left.remove(folder);
                removed = true;
            }
        }
    }
    QStringList folders(left.begin(), left.end());
    folders.sort();
    return folders;
}

/// Sources and build files below the folders that are ours, relative to the tree.
QMap<QString, QString> contentOf(const QStringList &patterns)
{
    QMap<QString, QString> content;
    for (const char *top : {"app", "engine", "wizard", "tests"}) {
        QDirIterator it(tree + QLatin1Char('/') + QLatin1String(top), patterns, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                content.insert(QDir(tree).relativeFilePath(file.fileName()),
                               QString::fromUtf8(file.readAll()));
        }
    }
    return content;
}

const QStringList codeFiles{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

} // namespace

class tst_layers : public QObject
{
    Q_OBJECT

private slots:
    void theRule_data();
    void theRule();
    void circlesAreFound();
    void includesGoDownwards();
    void upperRoomsUseNoCircle();
    void windowsStaysInItsRooms();
    void engineLinksCoreOnly();
    void filesAreShort();
    void topLevelIsTidy();
};

void tst_layers::theRule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const char *file, const char *included, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(included) << allowed;
    };
    row("a program uses the engine", "app/cli/main.cpp", "engine/session.h", true);
    row("the engine knows no program", "engine/session.cpp", "app/cli/options.h", false);
    row("a computer knows no session", "engine/computers/computer.cpp", "engine/session.h", false);
    row("a computer knows no plan", "engine/computers/practice/world.cpp", "engine/plan/plan.h", false);
    row("a plan knows computers", "engine/plan/plan.h", "engine/computers/computer.h", true);
    row("the registry knows no computer", "engine/registry/value.h", "engine/computers/read.h", false);
    row("everybody knows results", "engine/registry/value.h", "engine/result.h", true);
    row("results know nobody", "engine/result.cpp", "engine/registry/value.h", false);
}

void tst_layers::theRule()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QFETCH(bool, allowed);
    QCOMPARE(mayInclude(file, included), allowed);
}

void tst_layers::circlesAreFound()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    QCOMPARE(circleIn({{a, {b}}, {b, {c}}, {c, {}}}), QStringList());
    QCOMPARE(circleIn({{a, {b}}, {b, {a}}, {c, {}}}), QStringList({a, b}));
}

void tst_layers::includesGoDownwards()
{
    const QMap<QString, QString> sources = contentOf(codeFiles);
    QVERIFY2(sources.size() > 20, "the source tree was not found");
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        for (const QString &included : includesOf(it.value())) {
            if (!mayInclude(it.key(), included))
                wrong.append(it.key() + QStringLiteral(" includes ") + included);
        }
    }
    QCOMPARE(wrong, QStringList());
}

void tst_layers::upperRoomsUseNoCircle()
{
    QMap<QString, QSet<QString>> uses;
    const QMap<QString, QString> sources = contentOf(codeFiles);
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (floorOf(it.key()) != upperRooms)
            continue;
        const QString folder = folderOf(it.key());
        uses[folder];
        for (const QString &included : includesOf(it.value())) {
            if (floorOf(included) == upperRooms && folderOf(included) != folder)
                uses[folder].insert(folderOf(included));
        }
    }
    QCOMPARE(circleIn(uses), QStringList());
}

void tst_layers::windowsStaysInItsRooms()
{
    QVERIFY(includesWindows(QStringLiteral("#include <Windows.h>\n")));
    QStringList wrong;
    const QMap<QString, QString> sources = contentOf(codeFiles);
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (includesWindows(it.value()) && !mayIncludeWindows(it.key()))
            wrong.append(it.key());
    }
    QCOMPARE(wrong, QStringList());
}

void tst_layers::engineLinksCoreOnly()
{
    static const QRegularExpression module(QStringLiteral("Qt6::(\\w+)"));
    QStringList linked;
    const QMap<QString, QString> builds = contentOf({QStringLiteral("CMakeLists.txt")});
    for (auto it = builds.begin(); it != builds.end(); ++it) {
        if (!it.key().startsWith(QLatin1String("engine/")))
            continue;
        for (const QRegularExpressionMatch &match : module.globalMatch(it.value()))
            linked.append(match.captured(1));
    }
    linked.removeDuplicates();
    QCOMPARE(linked, QStringList({QStringLiteral("Core")}));
}

void tst_layers::filesAreShort()
{
    QStringList wrong;
    const QMap<QString, QString> sources = contentOf(codeFiles);
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const qsizetype lines = it.value().count(QLatin1Char('\n'));
        if (lines > 500)
            wrong.append(QStringLiteral("%1 has %2 lines").arg(it.key()).arg(lines));
    }
    QCOMPARE(wrong, QStringList());
}

void tst_layers::topLevelIsTidy()
{
    // build/ is made by the presets and ignored by git.
    const QSet<QString> allowed{QStringLiteral("CMakeLists.txt"),
                                QStringLiteral("CMakePresets.json"),
                                QStringLiteral("LICENSE"),
                                QStringLiteral("README.md"),
                                QStringLiteral("app"),
                                QStringLiteral("build"),
                                QStringLiteral("engine"),
                                QStringLiteral("resources"),
                                QStringLiteral("tests"),
                                QStringLiteral("translations"),
                                QStringLiteral("wizard")};
    QStringList wrong;
    for (const QString &name : QDir(tree).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!allowed.contains(name))
            wrong.append(name);
    }
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(tst_layers)
#include "tst_layers.moc"
