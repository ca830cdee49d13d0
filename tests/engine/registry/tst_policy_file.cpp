// Registry.pol: what is read, what is refused where, and what the orders in it do.
#include "engine/registry/known_keys.h"
#include "tests/engine/registry/policy_samples.h"
#include "tests/support/log_guard.h"

#include <QRegularExpression>
#include <QtTest>

using namespace credssp;

namespace {

const QString file = QStringLiteral("Registry.pol");
const QString key = QStringLiteral("Software\\A");

/// With the NULs inside, without the one that C++ adds.
template <std::size_t size> QByteArray utf16(const char16_t (&text)[size])
{
    return {reinterpret_cast<const char *>(text), static_cast<qsizetype>(size - 1) * 2};
}

/// "[Software\A;x;REG_DWORD;4;1]", byte by byte and independently of the writer.
QByteArray oneEntry()
{
    return utf16(u"[Software\\A\0;x\0;") + QByteArray("\4\0\0\0", 4) + utf16(u";") +
           QByteArray("\4\0\0\0", 4) + utf16(u";") + QByteArray("\1\0\0\0", 4) + utf16(u"]");
}

QByteArray header()
{
    return QByteArray("PReg\1\0\0\0", 8);
}

QByteArray changed(QByteArray bytes, qsizetype at, char byte)
{
    bytes[at] = byte;
    return bytes;
}

PolicyEntry entry(const char *name, const RegistryData &data = RegistryData::dword(1),
                  const QString &inKey = key)
{
    return {inKey, QString::fromLatin1(name), data};
}

RegistryData text(const char *text)
{
    return RegistryData::text(QString::fromLatin1(text));
}

/// "key: name name; key: …", values in their order.
QString shown(const std::vector<PolicyKey> &keys)
{
    QStringList lines;
    for (const PolicyKey &one : keys) {
        QStringList values;
        for (const NamedValue &value : one.values)
            values.append(value.name + QLatin1Char('=') + value.data.display());
        lines.append(one.key + QLatin1Char(':') + values.join(QLatin1Char(' ')));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class tst_PolicyFile : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void oneEntryByteByByte();
    void noEntriesIsAFile();
    void brokenIsRefusedAtItsByte_data();
    void brokenIsRefusedAtItsByte();
    void tooLargeIsRefused();
    void whatNoFileCanHoldIsNotWritten_data();
    void whatNoFileCanHoldIsNotWritten();
    void largestValueFits();
    void whatIsWrittenIsRead();
    void everyTruncationIsRefusedOrValid();
    void noChangedByteDoesHarm();
    void orders_data();
    void orders();
    void manyEntriesTakeNoTime();
};

void tst_PolicyFile::oneEntryByteByByte()
{
    const std::vector<PolicyEntry> entries{entry("x")};
    const auto read = readPolicyFile(header() + oneEntry(), file);
    QVERIFY(read);
    QCOMPARE(*read, entries);
    QCOMPARE(writePolicyFile(entries).value(), header() + oneEntry());
}

void tst_PolicyFile::noEntriesIsAFile()
{
    QVERIFY(readPolicyFile(header(), file)->empty());
    QCOMPARE(writePolicyFile({}).value(), header());
}

void tst_PolicyFile::brokenIsRefusedAtItsByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");

    const QByteArray good = header() + oneEntry();
    QTest::newRow("nothing at all") << QByteArray() << 0;
    QTest::newRow("not even a header") << QByteArray("PReg\1\0\0", 7) << 0;
    QTest::newRow("another file") << QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0", 12) << 0;
    QTest::newRow("a text file") << QByteArray("PReg is a format of files") << 0;
    QTest::newRow("a version nobody knows") << changed(good, 4, 2) << 0;
    QTest::newRow("no opening bracket") << changed(good, 8, '(') << 8;
    QTest::newRow("opening bracket in one byte only") << changed(good, 9, 1) << 8;
    QTest::newRow("no sign after the key") << changed(good, 32, ',') << 32;
    QTest::newRow("no sign after the name") << changed(good, 38, ',') << 38;
    QTest::newRow("no sign after the type") << changed(good, 44, ',') << 44;
    QTest::newRow("size beyond what Windows allows") << changed(good, 48, 1) << 46;
    QTest::newRow("size beyond the file") << changed(good, 47, 1) << 52;
    QTest::newRow("size with the highest bit") << changed(good, 49, '\x80') << 46;
    QTest::newRow("no sign after the size") << changed(good, 50, ',') << 50;
    QTest::newRow("size too small by one") << changed(good, 46, 3) << 55;
    QTest::newRow("no closing bracket") << changed(good, 56, ')') << 56;
    QTest::newRow("a byte behind the last entry") << good + 'x' << 58;
    QTest::newRow("zeros behind the last entry") << good + QByteArray(64, '\0') << 58;
    QTest::newRow("key without an end") << header() + utf16(u"[Software") << 26;
    QTest::newRow("second entry broken") << good + changed(oneEntry(), 0, 'x') << 58;
}

void tst_PolicyFile::brokenIsRefusedAtItsByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    const auto read = readPolicyFile(bytes, file);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    const QString sentence = errorText(read.error());
    QVERIFY(sentence.contains(file));
    static const QRegularExpression place(QStringLiteral("at byte (\\d+)\\b"));
    QCOMPARE(place.match(sentence).captured(1), QString::number(at));
}

void tst_PolicyFile::tooLargeIsRefused()
{
    QByteArray bytes = header();
    bytes.resize(policyFileLimit + 1);
    const auto read = readPolicyFile(bytes, file);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY(errorText(read.error()).contains(QString::number(policyFileLimit)));
}

void tst_PolicyFile::whatNoFileCanHoldIsNotWritten_data()
{
    QTest::addColumn<QString>("inKey");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("NUL in a key") << QStringLiteral("a") + QChar(0) << QStringLiteral("x") << qsizetype(0);
    QTest::newRow("NUL in a name") << key << QStringLiteral("x") + QChar(0) << qsizetype(0);
    QTest::newRow("a value too large by one") << key << QStringLiteral("x") << policyDataLimit + 1;
}

void tst_PolicyFile::whatNoFileCanHoldIsNotWritten()
{
    QFETCH(QString, inKey);
    QFETCH(QString, name);
    QFETCH(qsizetype, size);
    const auto bytes =
        writePolicyFile({PolicyEntry{inKey, name, RegistryData::binary(QByteArray(size, '\0'))}});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
}

void tst_PolicyFile::largestValueFits()
{
    const std::vector<PolicyEntry> entries{
        entry("x", RegistryData::binary(QByteArray(policyDataLimit, ']')))};
    QCOMPARE(readPolicyFile(writePolicyFile(entries).value(), file).value(), entries);
}

void tst_PolicyFile::whatIsWrittenIsRead()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        const std::vector<PolicyEntry> entries = seed % 2 == 0 ? wellFormedPolicy(seed) : anyPolicy(seed);
        const auto bytes = writePolicyFile(entries);
        QVERIFY(bytes);
        const auto read = readPolicyFile(*bytes, file);
        QVERIFY2(read, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(*read, entries);
    }
}

void tst_PolicyFile::everyTruncationIsRefusedOrValid()
{
    int valid = 0;
    for (quint32 seed = 0; seed < 40; ++seed) {
        const std::vector<PolicyEntry> entries = anyPolicy(seed);
        const QByteArray whole = writePolicyFile(entries).value();
        std::vector<QByteArray> prefixes;
        for (std::size_t n = 0; n <= entries.size(); ++n)
            prefixes.push_back(
                writePolicyFile({entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(n)}).value());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray part = whole.left(size);
            const auto read = readPolicyFile(part, file);
            const bool endsWithAnEntry = std::ranges::find(prefixes, part) != prefixes.end();
            QCOMPARE(read.has_value(), endsWithAnEntry);
            valid += read ? 1 : 0;
        }
    }
    QVERIFY(valid > 40);
}

void tst_PolicyFile::noChangedByteDoesHarm()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const QByteArray whole = writePolicyFile(wellFormedPolicy(seed)).value();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            const QByteArray other = changed(whole, at, static_cast<char>(whole.at(at) ^ (1 << (seed % 8))));
            // Whatever it now says: what is accepted is kept to the byte, and what is refused says where.
            if (const auto read = readPolicyFile(other, file))
                QCOMPARE(writePolicyFile(*read).value(), other);
            else
                QVERIFY(errorText(read.error()).contains(QLatin1String("at byte ")));
        }
    }
}

void tst_PolicyFile::orders_data()
{
    QTest::addColumn<std::vector<PolicyEntry>>("entries");
    QTest::addColumn<QString>("effect");

    const auto row = [](const char *name, std::vector<PolicyEntry> entries, const char *effect) {
        QTest::newRow(name) << std::move(entries) << QString::fromLatin1(effect);
    };
    const QString below = key + QStringLiteral("\\B");
    row("values in their order", {entry("b"), entry("a", text("t"))}, "Software\\A:b=1 a=t");
    row("of equal names the last counts, in any case", {entry("x"), entry("Y"), entry("X", text("t"))},
        "Software\\A:x=t Y=1");
    row("equal keys are one, in any case",
        {entry("x"), entry("z", text("t"), below), entry("y", text("u"), key.toUpper())},
        "Software\\A:x=1 y=u; Software\\A\\B:z=t");
    row("**Del. takes one away", {entry("x"), entry("y"), entry("**del.X", text(" "))}, "Software\\A:y=1");
    row("**Del. takes nothing that comes later", {entry("**Del.x", text(" ")), entry("x")},
        "Software\\A:x=1");
    row("**Del. in another key", {entry("x"), entry("**Del.x", text(" "), below)}, "Software\\A:x=1");
    row("**DelVals. takes all that came before, as a list that is not added to does",
        {entry("1", text("old")), entry("**delvals.", text(" ")), entry("1", text("new"))},
        "Software\\A:1=new");
    row("**DelVals without its dot, as older programs write it",
        {entry("1", text("old")), entry("**DelVals", text(" "))}, "Software\\A:");
    row("**DelVals. leaves keys below alone", {entry("z", text("t"), below), entry("**DelVals.", text(" "))},
        "Software\\A\\B:z=t");
    row("**DeleteValues takes those it lists",
        {entry("x"), entry("y"), entry("z"), entry("**DeleteValues", text("X;;z"))}, "Software\\A:y=1");
    row("**DeleteKeys takes the keys it lists, and those below them",
        {entry("x"), entry("z", text("t"), below), entry("z", text("t"), below + QStringLiteral("\\C")),
         entry("z", text("t"), key + QStringLiteral("\\BB")), entry("**DeleteKeys", text("b;none"))},
        "Software\\A:x=1; Software\\A\\BB:z=t");
    row("**SecureKey is no value", {entry("x"), entry("**SecureKey")}, "Software\\A:x=1");
    row("**soft. gives a value that is not there", {entry("**soft.x", text("t"))}, "Software\\A:x=t");
    row("**soft. leaves one that is there", {entry("x"), entry("**Soft.X", text("t"))}, "Software\\A:x=1");
    row("an entry without name, type and size makes a key", {entry("", {})}, "Software\\A:");
    row("a key's own value has no name either", {entry("", text("t"))}, "Software\\A:=t");
    row("stars alone are a name", {entry("**"), entry("**Comment")}, "Software\\A:**=1 **Comment=1");
    row("nothing", {}, "");
}

void tst_PolicyFile::orders()
{
    QFETCH(std::vector<PolicyEntry>, entries);
    QFETCH(QString, effect);
    QCOMPARE(shown(effectiveKeys(entries)), effect);
    // Orders stay in the file as they are.
    QCOMPARE(readPolicyFile(writePolicyFile(entries).value(), file).value(), entries);
}

void tst_PolicyFile::manyEntriesTakeNoTime()
{
    constexpr int count = 50'000;
    std::vector<PolicyEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back({key, QString::number(i), RegistryData::dword(1)});
        entries.push_back({key + QLatin1Char('\\') + QString::number(i), file, RegistryData::dword(1)});
    }
    const auto read = readPolicyFile(writePolicyFile(entries).value(), file);
    QVERIFY(read);
    // If each entry were looked for among all others, CTest would end this.
    const std::vector<PolicyKey> keys = effectiveKeys(*read);
    QCOMPARE(keys.size(), std::size_t(count + 1));
    QCOMPARE(keys.front().values.size(), std::size_t(count));
}

QTEST_GUILESS_MAIN(tst_PolicyFile)
#include "tst_policy_file.moc"
