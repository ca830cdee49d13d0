// Registry.pol against another implementation: Samba's, from Debian's python3-samba.
#include "tests/engine/registry/policy_samples.h"
#include "tests/support/log_guard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace credssp;

namespace {

constexpr quint32 files = 1000;
const QString file = QStringLiteral("Registry.pol");
const QString python = QStringLiteral("/usr/bin/python3"); // Debian's own: only that one has its packages

QJsonArray asJson(const std::vector<PolicyEntry> &entries)
{
    QJsonArray array;
    for (const PolicyEntry &entry : entries)
        array.append(QJsonArray{entry.key, entry.name, static_cast<qint64>(entry.data.type),
                                QString::fromLatin1(entry.data.bytes.toHex())});
    return array;
}

QByteArray fromHex(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

bool hasPeer()
{
    QProcess process;
    process.start(python, {QStringLiteral("-c"), QStringLiteral("import samba.dcerpc.preg")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

class tst_PolicyFilePeer : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void sameBytesBothWays();
};

void tst_PolicyFilePeer::sameBytesBothWays()
{
    if (!hasPeer()) {
        QVERIFY2(qgetenv("CI") != "true", "python3-samba is missing");
        QSKIP("Registry.pol was not compared with Samba's: python3-samba is missing.");
    }
    QByteArray questions;
    std::vector<std::vector<PolicyEntry>> policies;
    for (quint32 seed = 1; seed <= files; ++seed) {
        policies.push_back(wellFormedPolicy(seed));
        const auto bytes = writePolicyFile(policies.back());
        QVERIFY(bytes);
        const QJsonObject question{{QStringLiteral("entries"), asJson(policies.back())},
                                   {QStringLiteral("bytes"), QString::fromLatin1(bytes->toHex())}};
        questions += QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n';
    }
    QProcess peer;
    peer.start(python, {QStringLiteral(PEER)});
    peer.write(questions);
    peer.closeWriteChannel();
    QVERIFY(peer.waitForFinished(300'000));
    QVERIFY2(peer.exitStatus() == QProcess::NormalExit && peer.exitCode() == 0,
             peer.readAllStandardError().constData());
    const QList<QByteArray> replies = peer.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(replies.size(), qsizetype(files));
    std::size_t entries = 0;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const std::vector<PolicyEntry> &policy = policies.at(static_cast<std::size_t>(i));
        const QJsonObject reply = QJsonDocument::fromJson(replies.at(i)).object();
        const QByteArray theirs = fromHex(reply.value(QStringLiteral("bytes")));
        QCOMPARE(writePolicyFile(policy).value(), theirs);
        QCOMPARE(readPolicyFile(theirs, file).value(), policy);
        QCOMPARE(reply.value(QStringLiteral("entries")).toArray(), asJson(policy));
        QCOMPARE(fromHex(reply.value(QStringLiteral("again"))), theirs);
        entries += policy.size();
    }
    QVERIFY2(entries > files, "the files were empty");
}

QTEST_GUILESS_MAIN(tst_PolicyFilePeer)
#include "tst_policy_file_peer.moc"
