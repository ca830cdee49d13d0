// Runs hardenBeforeQt() the way programs do, in a place where somebody has planted things to be found first.
#include "app/platform/platform.h"
#include "engine/computers/windows/win32.h"

#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString plantedName = QStringLiteral("credssp_planted.dll");

bool loads(const QString &name)
{
    const HMODULE library = LoadLibraryW(credssp::windows::wide(name));
    if (library != nullptr)
        FreeLibrary(library);
    return library != nullptr;
}

/// Whether the planted library loaded before hardening: if not, the test could not fail.
bool loadedBefore = false;
/// What was set right after hardening; Qt Test sets variables of its own later.
QStringList variablesAfter;

} // namespace

class tst_hardening : public QObject
{
    Q_OBJECT

private slots:
    void plantedLibraryDoesNotLoad();
    void systemLibraryStillLoads();
    void qtVariablesAreGone();
    void pluginsComeFromOwnFolderOnly();
    void otherVariablesStay();
};

void tst_hardening::plantedLibraryDoesNotLoad()
{
    QVERIFY(loadedBefore);
    QVERIFY(!loads(plantedName));
}

void tst_hardening::systemLibraryStillLoads()
{
    QVERIFY(loads(QStringLiteral("version.dll")));
}

/// But for the one that the program sets itself (platform.cpp says why).
void tst_hardening::qtVariablesAreGone()
{
    const char *const own = "QT_ENABLE_REGEXP_JIT";
    QVERIFY(!qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    QVERIFY(!qEnvironmentVariableIsSet("QT_LOGGING_RULES"));
    QCOMPARE(GetEnvironmentVariableW(L"QT_PLUGIN_PATH", nullptr, 0), DWORD(0));
    for (const QString &name : std::as_const(variablesAfter))
        QVERIFY2(!name.startsWith(QLatin1String("QT_"), Qt::CaseInsensitive) || name == QLatin1String(own),
                 qPrintable(name));
    QCOMPARE(qgetenv(own), QByteArray("0"));
}

void tst_hardening::pluginsComeFromOwnFolderOnly()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths)
        QCOMPARE(path, QCoreApplication::applicationDirPath());
}

void tst_hardening::otherVariablesStay()
{
    QCOMPARE(qgetenv("CREDSSP_TEST_OTHER"), QByteArrayLiteral("stays"));
}

int main(int argc, char *argv[])
{
    QTemporaryDir planted;
    QString anyLibrary(MAX_PATH, u'\0');
    // Any library serves as the planted one; this one is loaded and so surely there.
    GetModuleFileNameW(GetModuleHandleW(L"libgcc_s_seh-1.dll"),
                       reinterpret_cast<wchar_t *>(anyLibrary.data()), MAX_PATH);
    anyLibrary.truncate(anyLibrary.indexOf(QChar(0)));
    if (!QFile::copy(anyLibrary, planted.filePath(plantedName)) || !QDir::setCurrent(planted.path()))
        return 2;
    qputenv("PATH", QDir::toNativeSeparators(planted.path()).toLocal8Bit());
    qputenv("QT_PLUGIN_PATH", planted.path().toLocal8Bit());
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    qputenv("CREDSSP_TEST_OTHER", "stays");
    loadedBefore = loads(plantedName);

    credssp::platform::hardenBeforeQt();
    variablesAfter = QProcessEnvironment::systemEnvironment().keys();
    QCoreApplication application(argc, argv);
    tst_hardening test;
    const int result = QTest::qExec(&test, argc, argv);
    QDir::setCurrent(QDir::rootPath());
    return result;
}

#include "tst_hardening.moc"
