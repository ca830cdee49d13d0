// What the error says: recognition while typing, long texts, files, practice, what earlier runs left.
#include "tests/support/log_guard.h"
#include "wizard/models/error_model.h"
#include "wizard/models/troubleshooting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

Q_DECLARE_METATYPE(credssp::ErrorModel::State)

namespace {

const QString known = QStringLiteral(
    "Connecting to remote server node1.contoso.com failed with the following error message : The WinRM\n"
    "client cannot process the request. A computer policy does not allow the delegation of the user "
    "credentials to the target computer.\n+ FullyQualifiedErrorId : -2144108125,CreateRemoteRunspaceFailed");

} // namespace

class tst_ErrorModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void texts_data();
    void texts();
    void theVeryWords_data();
    void theVeryWords();
    void whatIsRecognizedIsShared();
    void theNewestTextWins();
    void emptyWhileLooking();
    void anotherPagesErrorIsShown();
    void longTexts_data();
    void longTexts();
    void files_data();
    void files();
    void aLargeFileIsALog();
    void withoutMessage();
    void whereThereIsNoWindows();
    void everyStoryCanBeChosen();
    void practiceFillsTheBoxAndGivesItBack();
    void aHealthyExampleHasNoError();
    void anUnknownExampleSaysSo();

private:
    [[nodiscard]] Surroundings place(bool windows = true) const
    {
        return {windows, QStringLiteral("GATEWAY01"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_ErrorModel::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorModel::State>("state");
    QTest::addColumn<QString>("fact");

    QTest::newRow("a known message") << known << ErrorModel::State::Recognized
                                     << QStringLiteral("0x803381A3");
    QTest::newRow("its computer") << known << ErrorModel::State::Recognized
                                  << QStringLiteral("node1.contoso.com");
    QTest::newRow("the bare number") << QStringLiteral("-2144108124") << ErrorModel::State::Recognized
                                     << QStringLiteral("0x803381A4");
    QTest::newRow("something else") << QStringLiteral("The printer is out of paper.")
                                    << ErrorModel::State::Unrecognized << QString();
    QTest::newRow("blanks only") << QStringLiteral(" \n\t ") << ErrorModel::State::Nothing << QString();
}

void tst_ErrorModel::texts()
{
    QFETCH(QString, text);
    QFETCH(ErrorModel::State, state);
    QFETCH(QString, fact);
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QVERIFY(!model.isComplete());
    model.setText(text);
    QTRY_COMPARE(model.state(), state);
    QVERIFY(!model.headline().isEmpty());
    QVERIFY2(model.facts().join(QLatin1Char(' ')).contains(fact), qPrintable(model.facts().join(u' ')));
    QCOMPARE(model.facts().isEmpty(), fact.isEmpty());
    QCOMPARE(model.isComplete(), state != ErrorModel::State::Nothing);
}

void tst_ErrorModel::theVeryWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("at the beginning") << QString();
    QTest::newRow("in another line") << QStringLiteral("Hello,\n\nthis is what it says:\n");
    QTest::newRow("after characters of two units") << QStringLiteral("😀 😀\n😀 ");
}

void tst_ErrorModel::theVeryWords()
{
    QFETCH(QString, before);
    const QString text = before + known;
    const Recognition found = recognize(text);
    QVERIFY(!found.highlights.empty());
    const std::vector<Evidence> &evidence = found.symptoms.front().evidence;
    QCOMPARE(found.highlights.size(), evidence.size());
    QStringList marked;
    for (const TextRange &range : found.highlights)
        marked.append(text.mid(range.position, range.length));
    for (const Evidence &place : evidence)
        QVERIFY2(marked.contains(place.text), qPrintable(place.text));
}

void tst_ErrorModel::whatIsRecognizedIsShared()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    model.setText(known);
    QTRY_VERIFY(!shared.symptoms().empty());
    QCOMPARE(shared.errorText(), known);
    QCOMPARE(shared.symptoms().front().computer, QStringLiteral("node1.contoso.com"));
    model.setText(QString());
    QVERIFY(shared.errorText().isEmpty());
    QVERIFY(shared.symptoms().empty());
}

void tst_ErrorModel::theNewestTextWins()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy told(&shared, &Troubleshooting::errorChanged);
    // Faster than anything is recognized: as someone types.
    for (qsizetype length = 1; length <= known.size(); ++length)
        model.setText(known.left(length));
    QTRY_COMPARE(model.state(), ErrorModel::State::Recognized);
    QCOMPARE(shared.errorText(), known);
    QCOMPARE(told.size(), 1);
}

void tst_ErrorModel::emptyWhileLooking()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    model.setText(known);
    model.setText(QString());
    QCOMPARE(model.state(), ErrorModel::State::Nothing);
    model.setText(QStringLiteral("The printer is out of paper."));
    QTRY_COMPARE(model.state(), ErrorModel::State::Unrecognized);
    QVERIFY(shared.symptoms().empty());
}

void tst_ErrorModel::anotherPagesErrorIsShown()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy replaced(&model, &ErrorModel::textReplaced);
    shared.setError(known, identify(known));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(model.text(), known);
    QCOMPARE(model.state(), ErrorModel::State::Recognized);
    QVERIFY(!model.highlights().empty());
}

void tst_ErrorModel::longTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("recognized");

    const QString line = QStringLiteral("2026-01-01 12:00:00 an ordinary line of a log file\n");
    QTest::newRow("1 MB of lines is shown as it is") << line.repeated(20000) + known << true << true;
    QTest::newRow("one endless line is cut") << QString(100000, u'a') + known << false << true;
    QTest::newRow("many MB are cut around the error")
        << line.repeated(50000) + known + line.repeated(50000) << false << true;
    QTest::newRow("many MB of nothing show their beginning") << line.repeated(60000) << false << false;
    QTest::newRow("characters of two units are not halved")
        << QStringLiteral("😀").repeated(50000) << false << false;
}

void tst_ErrorModel::longTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, whole);
    QFETCH(bool, recognized);
    const auto intake = takeIn(text);
    QVERIFY(intake);
    QCOMPARE(intake->text == text, whole);
    QCOMPARE(intake->note.isEmpty(), whole);
    if (!whole)
        QVERIFY(intake->text.size() <= shownAtOnce);
    QVERIFY(text.contains(intake->text));
    QVERIFY(intake->text.isValidUtf16());
    QCOMPARE(!recognize(intake->text).symptoms.empty(), recognized);
}

void tst_ErrorModel::files_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("text");

    QTest::newRow("UTF-8") << known.toUtf8() << true;
    const QString marked = QChar(QChar::ByteOrderMark) + known;
    QTest::newRow("what PowerShell's redirection writes: UTF-16")
        << QByteArray(reinterpret_cast<const char *>(marked.utf16()), marked.size() * 2) << true;
    QTest::newRow("no text") << QByteArray("\x00\x01\x02\x03\xff\xfe\x00\x00\x01\x02", 10).repeated(50)
                             << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_ErrorModel::files()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, text);
    const QString path = m_folder.filePath(QStringLiteral("error.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();

    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy ready(&model, &ErrorModel::textReady);
    model.openFile(path);
    QVERIFY(model.isReading());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(ready.size(), text ? 1 : 0);
    QCOMPARE(model.problem().isEmpty(), text);
    if (!text)
        return;
    QCOMPARE(ready.first().at(0).toString(), known);
    QCOMPARE(ready.first().at(1).toBool(), true);
}

/// A LogModel reads it.
void tst_ErrorModel::aLargeFileIsALog()
{
    const QString path = m_folder.filePath(QStringLiteral("large.log"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content(17 * 1024 * 1024, 'a');
    QCOMPARE(file.write(content), content.size());
    file.close();

    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy ready(&model, &ErrorModel::textReady);
    QSignalSpy given(&model, &ErrorModel::logGiven);
    model.openFile(path);
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(given.first().at(0).toString(), path);
    QCOMPARE(ready.size(), 0);
    QVERIFY(!model.isReading());
    QCOMPARE(model.problem(), QString());
}

void tst_ErrorModel::withoutMessage()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy page(&shared, &Troubleshooting::pageRequested);
    QVERIFY(model.canGoWithoutMessage());
    model.goWithoutMessage();
    QVERIFY(model.isComplete());
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.first().at(0).value<PageId>(), PageId::Computers);
}

void tst_ErrorModel::whereThereIsNoWindows()
{
    Troubleshooting shared(place(false));
    ErrorModel model(shared);
    QVERIFY(!model.whyPractice().isEmpty());
    QVERIFY(!model.canGoWithoutMessage());
    model.setText(known);
    QTRY_COMPARE(model.state(), ErrorModel::State::Recognized);
    QVERIFY2(!model.isComplete(), "there is nothing to check");
    model.practise(QStringLiteral("spn-missing"));
    QTRY_VERIFY(model.isComplete());
}

void tst_ErrorModel::everyStoryCanBeChosen()
{
    const auto stories = ErrorModel::stories();
    QCOMPARE(static_cast<qsizetype>(stories.size()), practiceScenarioNames().size());
    for (const ErrorModel::Story &story : stories) {
        QVERIFY2(!story.story.isEmpty(), qPrintable(story.name));
        const auto scenario = practiceScenario(story.name);
        QVERIFY(scenario);
        QVERIFY(story.computers.contains(scenario->client));
        for (const QString &remedy : scenario->endingRemedies)
            QVERIFY2(!story.story.contains(remedy), qPrintable(story.name));
    }
}

void tst_ErrorModel::practiceFillsTheBoxAndGivesItBack()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    QSignalSpy replaced(&model, &ErrorModel::textReplaced);
    model.setText(QStringLiteral("mine"));
    model.practise(QStringLiteral("spn-missing"));
    QTRY_COMPARE(model.state(), ErrorModel::State::Recognized);
    QVERIFY(model.isPractice());
    QVERIFY(!model.story().isEmpty());
    QVERIFY(!model.note().isEmpty());
    QVERIFY(model.text().contains(QStringLiteral("node1.contoso.com")));
    QCOMPARE(replaced.last().at(0).toString(), model.text());
    QCOMPARE(shared.errorText(), model.text());

    // Another example in between does not lose the person's own text.
    model.practise(QStringLiteral("german"));
    QTRY_VERIFY(model.text().contains(QStringLiteral("Beim Verbinden")));
    model.leavePractice();
    QTRY_COMPARE(model.text(), QStringLiteral("mine"));
    QTRY_COMPARE(shared.errorText(), QStringLiteral("mine"));
    QVERIFY(!model.isPractice());
    QVERIFY(model.note().isEmpty());
}

void tst_ErrorModel::aHealthyExampleHasNoError()
{
    Troubleshooting shared(place(false));
    ErrorModel model(shared);
    model.practise(QStringLiteral("healthy"));
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.state(), ErrorModel::State::Nothing);
    QVERIFY(model.text().isEmpty());
}

void tst_ErrorModel::anUnknownExampleSaysSo()
{
    Troubleshooting shared(place());
    ErrorModel model(shared);
    model.setText(known);
    model.practise(QStringLiteral("no-such-scenario"));
    QVERIFY(!model.problem().isEmpty());
    QVERIFY(!model.isPractice());
    QCOMPARE(model.text(), known);
}

QTEST_GUILESS_MAIN(tst_ErrorModel)
#include "tst_error_model.moc"
