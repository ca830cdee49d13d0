// Folders that only root can write, elsewhere than on Windows.
#include "engine/computers/elsewhere/trusted_folder.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace credssp;
using elsewhere::trustedFolder;

class tst_trusted_folder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }
    void whatIsNotThereIsNoError();
    void onlyRootsIsTaken_data();
    void onlyRootsIsTaken();
    void aLinkIsRefused();
    void aFileIsRefused();

private:
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_base->filePath(QString::fromLatin1(name)));
    }

    const QStringList m_parts{QStringLiteral("product"), QStringLiteral("symptoms")};
    std::unique_ptr<QTemporaryDir> m_base;
    LogGuard m_log;
};

void tst_trusted_folder::init()
{
    m_log.begin();
    m_base = std::make_unique<QTemporaryDir>();
}

void tst_trusted_folder::whatIsNotThereIsNoError()
{
    QCOMPARE(trustedFolder(m_base->path(), m_parts), Result<QString>(QString()));
    QCOMPARE(mkdir(path("product"), 0755), 0);
    const auto half = trustedFolder(m_base->path(), m_parts);
    if (geteuid() == 0)
        QCOMPARE(half, Result<QString>(QString()));
    else
        QVERIFY(!half); // nobody but root could have put it there
}

void tst_trusted_folder::onlyRootsIsTaken_data()
{
    QTest::addColumn<int>("outer");
    QTest::addColumn<int>("inner");
    QTest::addColumn<uint>("owner");
    QTest::addColumn<bool>("good");
    QTest::newRow("everybody reads") << 0755 << 0755 << 0u << true;
    QTest::newRow("nobody else reads") << 0700 << 0700 << 0u << true;
    QTest::newRow("the group writes") << 0755 << 0775 << 0u << false;
    QTest::newRow("everybody writes") << 0755 << 0757 << 0u << false;
    QTest::newRow("everybody writes above") << 01777 << 0755 << 0u << false;
    QTest::newRow("another owner") << 0755 << 0755 << 65534u << false;
}

void tst_trusted_folder::onlyRootsIsTaken()
{
    QFETCH(int, outer);
    QFETCH(int, inner);
    QFETCH(uint, owner);
    QFETCH(bool, good);
    QCOMPARE(mkdir(path("product"), 0755), 0);
    QCOMPARE(mkdir(path("product/symptoms"), 0755), 0);
    QCOMPARE(chmod(path("product/symptoms"), static_cast<mode_t>(inner)), 0);
    QCOMPARE(chmod(path("product"), static_cast<mode_t>(outer)), 0);
    if (geteuid() == 0)
        QCOMPARE(chown(path("product/symptoms"), owner, owner), 0);
    const auto folder = trustedFolder(m_base->path(), m_parts);
    if (good && geteuid() == 0) {
        QCOMPARE(folder, Result<QString>(m_base->path() + QStringLiteral("/product/symptoms")));
        return;
    }
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Corrupt);
    QVERIFY(
        errorText(folder.error()).startsWith(QStringLiteral("Others than root can write to the folder \"")));
}

void tst_trusted_folder::aLinkIsRefused()
{
    QCOMPARE(mkdir(path("real"), 0755), 0);
    QCOMPARE(symlink(path("real"), path("product")), 0);
    const auto folder = trustedFolder(m_base->path(), m_parts);
    QVERIFY(!folder);
    QVERIFY(errorText(folder.error()).contains(QStringLiteral("leads to another place")));
}

void tst_trusted_folder::aFileIsRefused()
{
    QFile file(m_base->filePath(QStringLiteral("product")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = trustedFolder(m_base->path(), m_parts);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(tst_trusted_folder)
#include "tst_trusted_folder.moc"
