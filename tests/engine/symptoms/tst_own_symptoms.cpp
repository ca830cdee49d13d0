// A team's own symptom files: each bad one is named with its line and leaves the others alone; a good one is
// recognized as a built-in symptom is.
#include "engine/symptoms/own_symptoms.h"
#include "engine/symptoms/symptom.h"
#include "tests/engine/symptoms/own_files.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace credssp;

namespace {

const QStringList kRemedies{QStringLiteral("restart-winrm"), QStringLiteral("reset-credssp")};

QString lit(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_OwnSymptoms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eachFileIsJudged_data();
    void eachFileIsJudged();
    void aFileTooLarge();
    void tooManyFiles();
    void tooMuchTextAltogether();
    void twoFilesWithOneCode();
    void aBadFileLeavesTheOthersAlone();
    void noFolder();
    void whatIsNoFile();

    void recognized_data();
    void recognized();
    void wherePhrasesOverlap();
    void acrossWindows();
    void asOftenAsItStandsThere();
    void showsWhatTheFileSays();
    void builtInOnesAreRecognizedAsBefore();
    void severalThreads();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] OwnSymptoms read() const
    {
        auto own = readOwnSymptoms(m_folder->path(), kRemedies);
        if (!own)
            qFatal("%s", qPrintable(errorText(own.error())));
        return *std::move(own);
    }

    /// The file is the one that is in use from now on.
    void use(const QByteArray &json) const
    {
        write(lit("contoso-vpn.json"), json);
        const OwnSymptoms own = read();
        QCOMPARE(own.complaints, QStringList());
        symptoms::useSymptoms(own.symptoms);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    LogGuard m_log;
};

void tst_OwnSymptoms::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_OwnSymptoms::cleanup()
{
    symptoms::useSymptoms(nullptr);
    QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify()));
}

void tst_OwnSymptoms::eachFileIsJudged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    for (const OwnFile &file : ownFiles())
        QTest::newRow(file.why) << file.json << file.complaint;
}

void tst_OwnSymptoms::eachFileIsJudged()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    write(lit("contoso-vpn.json"), json);
    const OwnSymptoms own = read();
    QCOMPARE(own.complaints,
             complaint.isEmpty() ? QStringList() : QStringList(lit("contoso-vpn.json, ") + complaint));
    QCOMPARE(own.symptoms->size(), symptoms::SymptomSet().size() + (complaint.isEmpty() ? 1 : 0));
}

void tst_OwnSymptoms::aFileTooLarge()
{
    const QByteArray small = ownFile("\"codes\": [4711]");
    write(lit("contoso-vpn.json"), small + QByteArray(largestSymptomFile - small.size(), ' '));
    QCOMPARE(read().complaints, QStringList());
    write(lit("contoso-vpn.json"), small + QByteArray(largestSymptomFile - small.size() + 1, ' '));
    QCOMPARE(read().complaints, QStringList(lit("contoso-vpn.json: The file is larger than 256 KB.")));
}

void tst_OwnSymptoms::tooManyFiles()
{
    for (int i = 0; i < mostSymptomFiles + 2; ++i) {
        const QByteArray id = "contoso-" + QByteArray::number(100 + i);
        QByteArray json = ownFile("\"codes\": [" + QByteArray::number(20000 + i) + "]");
        write(QString::fromLatin1(id) + lit(".json"), json.replace("contoso-vpn", id));
    }
    const OwnSymptoms own = read();
    QCOMPARE(own.complaints, QStringList(lit("There are more than 64 files in \"%1\"; those after "
                                             "\"contoso-163.json\" are left out.")
                                             .arg(m_folder->path())));
    QCOMPARE(own.symptoms->size(), symptoms::SymptomSet().size() + mostSymptomFiles);
}

void tst_OwnSymptoms::tooMuchTextAltogether()
{
    QByteArray wordings;
    for (int i = 0; i < 200; ++i)
        wordings += (i > 0 ? ", \"" : "\"") + QByteArray(297, 'x') + QByteArray::number(100 + i) + "\"";
    for (const char *name : {"a", "b", "c", "d"}) {
        QByteArray json = ownFile("\"wordings\": { \"en\": [" + wordings + "] }");
        write(lit(name) + lit(".json"), json.replace("contoso-vpn", name));
    }
    const OwnSymptoms own = read();
    QCOMPARE(own.complaints,
             QStringList(lit("d.json: All files together have too many wordings; this one is left out.")));
    symptoms::useSymptoms(own.symptoms);
    QCOMPARE(identify(QString(297, u'x') + lit("123")).front().id, lit("a"));
}

void tst_OwnSymptoms::twoFilesWithOneCode()
{
    write(lit("a.json"), ownFile("\"codes\": [4711]").replace("contoso-vpn", "a"));
    write(lit("b.json"), ownFile("\"codes\": [4712, 4711]").replace("contoso-vpn", "b"));
    const OwnSymptoms own = read();
    QCOMPARE(own.complaints,
             QStringList(lit("b.json: One of its codes stands in a.json already; this file is left out.")));
}

void tst_OwnSymptoms::aBadFileLeavesTheOthersAlone()
{
    write(lit("a.json"), ownFile("\"codes\": [4711]").replace("contoso-vpn", "a"));
    write(lit("b.json"), "{");
    write(lit("c.json"), ownFile("\"codes\": [4712]").replace("contoso-vpn", "c"));
    write(lit("symptom.schema.json"), "{}"); // for the editor
    write(lit("readme.txt"), "ours");
    const OwnSymptoms own = read();
    QCOMPARE(own.complaints.size(), 1);
    QVERIFY(own.complaints.front().startsWith(lit("b.json, line 1, column 2: ")));
    symptoms::useSymptoms(own.symptoms);
    QCOMPARE(identify(lit("4711,PSSessionStateBroken")).front().id, lit("a"));
    QCOMPARE(identify(lit("4712,PSSessionStateBroken")).front().id, lit("c"));
}

void tst_OwnSymptoms::noFolder()
{
    const QString path = m_folder->filePath(lit("none"));
    const auto none = readOwnSymptoms(path, kRemedies);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(errorText(none.error()), lit("There is no folder \"%1\".").arg(path));
    QCOMPARE(read().complaints, QStringList()); // an empty one is fine
}

void tst_OwnSymptoms::whatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(lit("folder.json")));
    QCOMPARE(read().complaints, QStringList(lit("folder.json: The file cannot be read.")));
}

void tst_OwnSymptoms::recognized_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("confidence"); // 0: not recognized
    QTest::addColumn<quint32>("code");

    const QByteArray tunnel = "\"wordings\": { \"en\": [\"The Contoso tunnel is down\"] }";
    QTest::newRow("a wording") << tunnel << lit("Error: The Contoso tunnel is down.") << 0.9 << 0u;
    QTest::newRow("wrapped, in other quotes and in capitals")
        << tunnel << lit("THE \u201cContoso\u201d\r\n    tun\r\n    nel is\tdown") << 0.9 << 0u;
    QTest::newRow("escaped") << tunnel << lit("{\"msg\": \"The Contoso\\ntunnel is down\"}") << 0.9 << 0u;
    QTest::newRow("only almost the words") << tunnel << lit("The Contoso tunnel is up") << 0.0 << 0u;
    QTest::newRow("scattered over the text")
        << tunnel << (lit("The Contoso tunnel") + QString(1000, u' ') + lit("is down")) << 0.0 << 0u;
    QTest::newRow("advice") << tunnel << lit("Call us if the Contoso tunnel is down") << 0.0 << 0u;
    QTest::newRow("a letter is wrong: no guess") << tunnel << lit("The Contoso tunnle is down") << 0.0 << 0u;

    const QByteArray weak =
        "\"wordings\": { \"en\": [{ \"text\": \"tunnel down\", \"strength\": \"fragment\", "
        "\"needs\": \"winrm\" }] }";
    QTest::newRow("its context before") << weak << lit("WinRM says: tunnel down") << 0.72 << 0u;
    QTest::newRow("its context behind") << weak << lit("tunnel down (winrm)") << 0.72 << 0u;
    QTest::newRow("its context is missing") << weak << lit("tunnel down") << 0.0 << 0u;
    QTest::newRow("its context is far")
        << weak << (lit("WinRM") + QString(2000, u'-') + lit("tunnel down")) << 0.0 << 0u;
    QTest::newRow("another context") << weak << lit("CredSSP: tunnel down") << 0.0 << 0u;

    const QByteArray unless =
        "\"unless\": { \"followedBy\": [\"by design\"], \"near\": [\"drill\"] }, " + tunnel;
    QTest::newRow("unless: nothing of it") << unless << lit("The Contoso tunnel is down now") << 0.9 << 0u;
    QTest::newRow("unless followed by")
        << unless << lit("The Contoso tunnel is down by\n design") << 0.0 << 0u;
    QTest::newRow("followed by, cut in the last word")
        << unless << lit("The Contoso tunnel is down by des") << 0.0 << 0u;
    QTest::newRow("followed by, cut before it shows")
        << unless << lit("The Contoso tunnel is down by d") << 0.9 << 0u;
    QTest::newRow("unless near, before")
        << unless << lit("Fire Drill!\nThe Contoso tunnel is down") << 0.0 << 0u;
    QTest::newRow("unless near, behind")
        << unless << lit("The Contoso tunnel is down\n(a dril l)") << 0.0 << 0u;
    QTest::newRow("unless near, and it is far")
        << unless << (lit("The Contoso tunnel is down") + QString(301, u'.') + lit("drill")) << 0.9 << 0u;

    const QByteArray both =
        "\"wordings\": { \"en\": [{ \"text\": \"tunnel A down\", \"unless\": { \"followedBy\": "
        "[\"1\"] } }, \"tunnel B down\"] }";
    QTest::newRow("unless of one wording") << both << lit("tunnel A down 1") << 0.0 << 0u;
    QTest::newRow("unless of another wording") << both << lit("tunnel B down 1") << 0.9 << 0u;

    const QByteArray codes = "\"codes\": [4711, \"0x80338FFE\"]";
    QTest::newRow("a Win32 code") << codes << lit("4711,PSSessionStateBroken") << 0.93 << 4711u;
    QTest::newRow("its long form") << codes << lit("WinRM error 0x80071267") << 0.9 << 0x80071267u;
    QTest::newRow("its long form without remoting") << codes << lit("error 0x80071267") << 0.0 << 0u;
    QTest::newRow("a bare number") << codes << lit("WinRM 4711") << 0.0 << 0u;
    QTest::newRow("a hexadecimal code") << codes << lit("0x80338FFE") << 0.93 << 0x80338FFEu;
    QTest::newRow("the same in decimals") << codes << lit("-2144104450") << 0.93 << 0x80338FFEu;
    const QByteArray bare = "\"codes\": [{ \"code\": 4711, \"bareOnly\": true }]";
    QTest::newRow("bare only: bare") << bare << lit("4711,PSSessionStateBroken") << 0.93 << 4711u;
    QTest::newRow("bare only: long") << bare << lit("WinRM error 0x80071267") << 0.0 << 0u;

    const QByteArray name = "\"names\": [{ \"name\": \"ContosoTunnel\", \"code\": 4711 }]";
    QTest::newRow("PowerShell's name") << name << lit("ContosoTunnel,PSSessionOpenFailed") << 0.93 << 4711u;
    QTest::newRow("the end of a longer name")
        << name << lit("NoContosoTunnel,PSSessionOpenFailed") << 0.0 << 0u;
}

void tst_OwnSymptoms::recognized()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, text);
    QFETCH(double, confidence);
    QFETCH(quint32, code);
    QVERIFY(identify(text).empty());
    use(ownFile(line));
    const std::vector<Symptom> symptoms = identify(text);
    if (confidence == 0.0) {
        QVERIFY(symptoms.empty());
        return;
    }
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, lit("contoso-vpn"));
    QCOMPARE(symptoms.front().confidence, confidence);
    QCOMPARE(symptoms.front().code, code != 0 ? std::optional(code) : std::nullopt);
    QVERIFY(!symptoms.front().evidence.empty());
}

void tst_OwnSymptoms::wherePhrasesOverlap()
{
    use(ownFile(
        "\"wordings\": { \"en\": [\"tunnel down\", \"the tunnel down here\", \"tunnel d\", \"nnel down\", "
        "\"down here\", \"tunnel down\"] }"));
    // All of them are one place.
    const std::vector<Symptom> symptoms = identify(lit("What, the tunnel down here?"));
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().evidence.size(), std::size_t(1));
    QCOMPARE(symptoms.front().evidence.front().text, lit("the tunnel down here"));
    QCOMPARE(identify(lit("xtunnel dx")).front().evidence.front().text, lit("tunnel d"));
    QVERIFY(identify(lit("tunnel tunne tunnel-down")).empty());
}

void tst_OwnSymptoms::acrossWindows()
{
    use(ownFile("\"wordings\": { \"en\": [\"The Contoso tunnel is down\"] }"));
    const QString words = lit("TheContosotunnelisdown");
    // Each place where a window of the text could end in the middle of the words.
    for (int before = 32 * 1024 - 40; before <= 32 * 1024 + 1100; before += 3) {
        const std::vector<Symptom> symptoms = identify(QString(before, u'-') + words + QString(3000, u'-'));
        QCOMPARE(symptoms.size(), std::size_t(1));
        QCOMPARE(symptoms.front().evidence.size(), std::size_t(1));
        QCOMPARE(symptoms.front().evidence.front().column, before + 1);
    }
}

void tst_OwnSymptoms::asOftenAsItStandsThere()
{
    use(ownFile("\"wordings\": { \"en\": [\"aaaa\", \"aaaaaaaaaaaaaaaaaaaa\"] }"));
    const std::vector<Symptom> symptoms = identify(QString(1000 * 1000, u'a'));
    QCOMPARE(symptoms.size(), std::size_t(1));
    use(ownFile("\"wordings\": { \"en\": [\"tunnel down\"] }"));
    QCOMPARE(identify(lit("tunnel down, tunnel down, tunnel down")).front().evidence.size(), std::size_t(3));
}

void tst_OwnSymptoms::showsWhatTheFileSays()
{
    use(ownFile("\"remedies\": [\"reset-credssp\", \"restart-winrm\"], \"codes\": [4711]"));
    const std::vector<Symptom> symptoms =
        identify(lit("[srv1] Connecting to remote server srv1 failed\n4711,PSSessionOpenFailed"));
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().title, lit("The tunnel to Contoso is down."));
    QCOMPARE(symptoms.front().explanation, lit("Call the network team."));
    QCOMPARE(symptoms.front().remedies, QStringList({lit("reset-credssp"), lit("restart-winrm")}));
    QCOMPARE(symptoms.front().computer, lit("srv1"));
}

void tst_OwnSymptoms::builtInOnesAreRecognizedAsBefore()
{
    const QString text =
        lit("Connecting to remote server srv1 failed with the following error message : Access is "
            "denied.\n4711,PSSessionOpenFailed\nThe WinRM service is not running.");
    const std::vector<Symptom> before = identify(text);
    use(ownFile("\"codes\": [4711]"));
    const std::vector<Symptom> with = identify(text);
    QCOMPARE(with.size(), before.size() + 1);
    for (const Symptom &symptom : before) {
        QVERIFY(std::ranges::any_of(with, [&](const Symptom &other) { return other.id == symptom.id; }));
    }
    QCOMPARE(allSymptomIds().size(), 29); // the built-in ones
}

void tst_OwnSymptoms::severalThreads()
{
    write(lit("contoso-vpn.json"), ownFile("\"codes\": [4711]"));
    std::atomic<bool> wrong = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([&wrong] {
            for (int round = 0; round < 500; ++round) {
                const std::vector<Symptom> symptoms = identify(lit("4711,PSSessionOpenFailed"));
                if (!symptoms.empty() && symptoms.front().title != lit("The tunnel to Contoso is down."))
                    wrong = true;
            }
        });
    }
    for (int round = 0; round < 50; ++round)
        symptoms::useSymptoms(round % 2 == 0 ? read().symptoms : nullptr);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!wrong);
}

QTEST_GUILESS_MAIN(tst_OwnSymptoms)
#include "tst_own_symptoms.moc"
