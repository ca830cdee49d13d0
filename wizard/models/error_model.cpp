#include "wizard/models/error_model.h"

#include "engine/report/words.h"
#include "engine/symptoms/log_files.h"
#include "engine/symptoms/text_file.h"
#include "wizard/models/troubleshooting.h"

#include <QPointer>

namespace credssp {

namespace {

constexpr std::size_t mostOthers = 3;

QString codeText(quint32 code)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(code, 8, 16, QLatin1Char('0')).toUpper();
}

} // namespace

ErrorModel::ErrorModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_earlier(shared)
{
    connect(&m_earlier, &EarlierSessions::changed, this, &ErrorModel::offerChanged);
    connect(&m_shared, &Troubleshooting::errorChanged, this, &ErrorModel::adoptError);
    // Queued: a session of the past that is taken up says so only after its world is there.
    connect(&m_shared, &Troubleshooting::practiceChanged, this, &ErrorModel::practiceBegan,
            Qt::QueuedConnection);
    adoptError();
    if (m_shared.isPractice())
        QMetaObject::invokeMethod(this, &ErrorModel::practiceBegan, Qt::QueuedConnection);
}

void ErrorModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setProblem({});
    setNote(std::exchange(m_nextNote, {}));
    if (text.trimmed().isEmpty()) {
        m_found = {text, {}, {}};
        setState(State::Nothing);
        commit();
    } else {
        m_withoutMessage = false;
        if (m_state == State::Nothing)
            setState(State::Looking);
        recognizeNewest();
    }
    emit completeChanged();
}

void ErrorModel::recognizeNewest()
{
    if (m_running)
        return;
    m_running = true;
    m_recognizer.run(
        this, [text = m_text](std::stop_token) { return recognize(text); },
        [this](Recognition found) { recognized(std::move(found)); });
}

void ErrorModel::recognized(Recognition found)
{
    m_running = false;
    if (m_text.trimmed().isEmpty())
        return;
    // Older than what stands there by now: only the newest text counts.
    if (found.text != m_text) {
        recognizeNewest();
        return;
    }
    m_found = std::move(found);
    setState(m_found.symptoms.empty() ? State::Unrecognized : State::Recognized);
    commit();
}

void ErrorModel::commit()
{
    if (m_found.text == m_shared.errorText() && m_found.symptoms.size() == m_shared.symptoms().size())
        return;
    m_committing = true;
    m_shared.setError(m_found.text, m_found.symptoms);
    m_committing = false;
}

void ErrorModel::adoptError()
{
    // Another page may have been given another error.
    if (m_committing || m_shared.errorText() == m_text)
        return;
    m_text = m_shared.errorText();
    m_found = {m_text, m_shared.symptoms(), {}};
    if (!m_found.symptoms.empty())
        m_found.highlights = rangesOf(m_found.symptoms.front().evidence, m_text);
    setNote({});
    emit textReplaced(m_text);
    if (m_text.trimmed().isEmpty())
        setState(State::Nothing);
    else
        setState(m_found.symptoms.empty() ? State::Unrecognized : State::Recognized);
    emit completeChanged();
}

void ErrorModel::setState(State state)
{
    m_state = state;
    emit recognitionChanged();
}

void ErrorModel::setProblem(const QString &problem)
{
    if (problem.isEmpty() && m_problem.isEmpty())
        return;
    m_problem = problem;
    emit problemChanged();
}

void ErrorModel::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged();
}

void ErrorModel::beginReading(int jobs)
{
    m_reading += jobs;
    emit readingChanged();
}

void ErrorModel::openFile(const QString &path)
{
    setProblem({});
    beginReading(1);
    m_recognizer.run(
        this,
        [path](std::stop_token) -> Result<Intake> {
            if (isLog(path))
                return Intake{{}, {}, true};
            const auto text = readTextFile(path);
            if (!text)
                return Failure(text.error());
            return credssp::takeIn(*text);
        },
        [this, path](Result<Intake> intake) { prepared(std::move(intake), path); });
}

void ErrorModel::takeIn(const QString &text)
{
    setProblem({});
    beginReading(1);
    m_recognizer.run(
        this, [text](std::stop_token) { return credssp::takeIn(text); },
        [this](Result<Intake> intake) { prepared(std::move(intake), {}); });
}

void ErrorModel::prepared(Result<Intake> intake, const QString &file)
{
    beginReading(-1);
    if (!intake) {
        setProblem(errorText(intake.error()));
        return;
    }
    if (intake->isLog) {
        emit logGiven(file);
        return;
    }
    const bool wholeFile = !file.isEmpty();
    if (wholeFile && intake->text == m_text)
        setNote(intake->note);
    else
        m_nextNote = intake->note;
    emit textReady(intake->text, wholeFile);
}

QString ErrorModel::headline() const
{
    switch (m_state) {
    case State::Nothing:
        return m_connected ? tr("The connection works in this example: there is no error.")
                           : tr("Nothing to recognize yet.");
    case State::Looking:
        return tr("Reading the text …");
    case State::Recognized:
        return m_found.symptoms.front().title;
    case State::Unrecognized:
        return tr("This text is not a known WinRM or CredSSP error.");
    }
    return {};
}

QString ErrorModel::advice() const
{
    switch (m_state) {
    case State::Nothing:
        return m_connected
                   ? tr("Name the computers and check them, or choose another example.")
                   : tr("As soon as there is a text, you see here what it means and how sure that is. "
                        "Nothing is changed on any computer before you have seen it and agreed.");
    case State::Unrecognized:
        return m_shared.hasComputers()
                   ? tr("Paste the whole message, with its number, if there is more of it. You can also go "
                        "on: the computers are checked without it.")
                   : tr("Paste the whole message, with its number, if there is more of it.");
    case State::Recognized:
        return m_found.symptoms.front().explanation;
    case State::Looking:
        break;
    }
    return {};
}

QStringList ErrorModel::facts() const
{
    if (m_state != State::Recognized)
        return {};
    const Symptom &best = m_found.symptoms.front();
    QStringList facts{report_words::confidenceWords(best.confidence)};
    if (best.code)
        facts.append(tr("code %1").arg(codeText(*best.code)));
    if (!best.computer.isEmpty())
        facts.append(tr("for %1").arg(report_words::visible(best.computer)));
    return facts;
}

QStringList ErrorModel::others() const
{
    QStringList others;
    for (std::size_t i = 1; i < m_found.symptoms.size() && i <= mostOthers; ++i)
        //: %1 is a sentence about an error, %2 how sure that is: "likely, 40 %"
        others.append(tr("%1 (%2)").arg(m_found.symptoms.at(i).title,
                                        report_words::confidenceWords(m_found.symptoms.at(i).confidence)));
    return others;
}

bool ErrorModel::canGoWithoutMessage() const
{
    return m_shared.hasComputers() && m_state == State::Nothing;
}

bool ErrorModel::hasComputers() const
{
    return m_shared.hasComputers();
}

void ErrorModel::goWithoutMessage()
{
    if (!canGoWithoutMessage())
        return;
    m_withoutMessage = true;
    emit completeChanged();
    m_shared.requestPage(PageId::Computers);
}

bool ErrorModel::isComplete() const
{
    return m_shared.hasComputers() && (m_withoutMessage || m_connected || m_state != State::Nothing);
}

std::vector<ErrorModel::Story> ErrorModel::stories()
{
    std::vector<Story> stories;
    for (const QString &name : practiceScenarioNames())
        if (const auto scenario = practiceScenario(name))
            stories.push_back(
                {name, scenario->story,
                 tr("From %1 to %2").arg(scenario->client, scenario->servers.join(QStringLiteral(", ")))});
    return stories;
}

void ErrorModel::practise(const QString &name)
{
    setProblem({});
    const bool before = m_shared.isPractice();
    if (const auto started = m_shared.startPractice(name); !started) {
        setProblem(errorText(started.error()));
        return;
    }
    if (!before)
        m_ownText = m_text;
}

void ErrorModel::leavePractice()
{
    m_shared.leavePractice();
}

bool ErrorModel::isPractice() const
{
    return m_shared.isPractice();
}

QString ErrorModel::story() const
{
    return m_shared.isPractice() ? m_shared.scenario()->story : QString();
}

QString ErrorModel::whyPractice() const
{
    return m_shared.surroundings().windows
               ? QString()
               : tr("This computer does not run Windows, so it has no CredSSP to check or change. You can "
                    "practice here with examples, and have error texts explained.");
}

void ErrorModel::practiceBegan()
{
    const int round = ++m_practiceRound;
    m_connected = false;
    m_withoutMessage = false;
    emit practiceChanged();
    emit completeChanged();
    // A session of the past comes with what it was for.
    const Undertaking::Kind kind = m_shared.undertaking().kind;
    if (kind == Undertaking::Kind::Undo || kind == Undertaking::Kind::Resume)
        return;
    if (!m_shared.isPractice()) {
        emit textReplaced(m_ownText);
        setText(std::exchange(m_ownText, {}));
        return;
    }
    beginReading(1);
    m_shared.withSession(
        this, [](Session &session, std::stop_token stop) { return session.tryConnection(stop); },
        [this, round](Result<ConnectionAnswer> answer) {
            beginReading(-1);
            if (round == m_practiceRound)
                showPracticeMessage(answer);
        });
}

void ErrorModel::showPracticeMessage(const Result<ConnectionAnswer> &answer)
{
    if (!answer) {
        setProblem(errorText(answer.error()));
        return;
    }
    m_connected = answer->connected;
    emit textReplaced(answer->message);
    setText(answer->message);
    setNote(m_connected ? QString() : tr("This is what Windows prints in this example."));
    emit recognitionChanged();
    emit completeChanged();
}

void ErrorModel::refresh()
{
    m_earlier.refresh();
}

std::optional<EarlierSessions::Offer> ErrorModel::offer() const
{
    return m_earlier.isRead() ? m_earlier.offer() : std::nullopt;
}

void ErrorModel::takeUpOffer()
{
    const auto offer = m_earlier.offer();
    if (!offer || offer->kind == EarlierSessions::Offer::Kind::Damaged)
        return;
    setProblem({});
    const auto kind = offer->kind == EarlierSessions::Offer::Kind::StillOn ? Undertaking::Kind::Undo
                                                                           : Undertaking::Kind::Resume;
    m_shared.takeUp(offer->folder, offer->session, kind,
                    [guard = QPointer<ErrorModel>(this)](Result<void> taken) {
                        if (!guard)
                            return;
                        if (taken)
                            guard->m_shared.requestPage(PageId::Review);
                        else
                            guard->setProblem(errorText(taken.error()));
                    });
}

} // namespace credssp
