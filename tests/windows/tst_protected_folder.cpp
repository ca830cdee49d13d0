#include "engine/computers/this_machine.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/protected_folder.h"
#include "engine/computers/windows/win32.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sddl.h>

using namespace credssp;
using namespace credssp::windows;

namespace {

const QStringList parts{QStringLiteral("product"), QStringLiteral("journal")};

bool makeFolder(const QString &path, const wchar_t *rights)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(rights, SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const QString native = QDir::toNativeSeparators(path);
    // Afterwards, because Wine applies the umask to what is given at creation.
    const bool made = CreateDirectoryW(wide(native), nullptr) &&
                      SetFileSecurityW(wide(native), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return made;
}

} // namespace

class tst_protected_folder : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void madeOnceAndAcceptedAgain();
    void lookingMakesNothing();
    void foldersThatOthersWriteAreRefused();
    void fileInItsPlaceIsRefused();
    void reparsePointIsRefused();
    void realJournalFolder();
    void writtenFileIsSynced();
};

void tst_protected_folder::madeOnceAndAcceptedAgain()
{
    const QTemporaryDir base;
    const auto first = protectedFolder(base.path(), parts, true);
    QVERIFY2(first, first ? "" : qPrintable(errorText(first.error())));
    QCOMPARE(*first, base.path() + QStringLiteral("/product/journal"));
    QVERIFY(QDir(*first).exists());
    QVERIFY(protectedFolder(base.path(), parts, true));
    const auto looked = protectedFolder(base.path(), parts, false);
    QVERIFY(looked);
    QCOMPARE(*looked, *first);
}

void tst_protected_folder::lookingMakesNothing()
{
    const QTemporaryDir base;
    const auto looked = protectedFolder(base.path(), parts, false);
    QVERIFY(looked);
    QCOMPARE(*looked, base.path() + QStringLiteral("/product/journal"));
    QVERIFY(QDir(base.path()).isEmpty());
}

void tst_protected_folder::foldersThatOthersWriteAreRefused()
{
    const QTemporaryDir base;
    QVERIFY(makeFolder(base.path() + QStringLiteral("/product"), L"D:P(A;OICI;FA;;;WD)"));
    for (const bool create : {true, false}) {
        const auto folder = protectedFolder(base.path(), parts, create);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Corrupt);
        QVERIFY(!folder.error().detail.isEmpty());
    }
    QVERIFY(!QDir(base.path() + QStringLiteral("/product/journal")).exists());
}

void tst_protected_folder::fileInItsPlaceIsRefused()
{
    const QTemporaryDir base;
    QFile file(base.path() + QStringLiteral("/product"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto folder = protectedFolder(base.path(), parts, true);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Corrupt);
}

void tst_protected_folder::reparsePointIsRefused()
{
    // Wine cannot make reparse points, but shows Unix mount points as such.
    if (!isWine())
        QSKIP("Only Wine has reparse points ready.");
    const auto folder = protectedFolder(QStringLiteral("Z:/"), {QStringLiteral("dev")}, false);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Corrupt);
    QVERIFY(folder.error().detail.contains(QLatin1String("reparse")));
}

void tst_protected_folder::realJournalFolder()
{
    QVERIFY(this_machine::isElevated());
    const auto folder = this_machine::realJournalFolder(true);
    QVERIFY2(folder, folder ? "" : qPrintable(errorText(folder.error())));
    QCOMPARE(*folder, programDataFolder() + QStringLiteral("/CredSSP Wizard/journal"));
    QFile file(*folder + QStringLiteral("/probe"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.remove());
    QVERIFY(this_machine::realJournalFolder(false));
    const auto practice = this_machine::practiceJournalFolder();
    QVERIFY(practice);
    QVERIFY(practice->startsWith(localAppDataFolder()));
}

void tst_protected_folder::writtenFileIsSynced()
{
    const QTemporaryDir base;
    QFile file(base.path() + QStringLiteral("/line"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    QVERIFY(file.flush());
    QVERIFY(this_machine::syncToDisk(file.handle()));
    QVERIFY(this_machine::syncFolder(base.path()));
    QVERIFY(!this_machine::syncToDisk(-1));
}

QTEST_GUILESS_MAIN(tst_protected_folder)
#include "tst_protected_folder.moc"
