#include "wizard/models/result_model.h"

#include "engine/report/words.h"
#include "wizard/models/troubleshooting.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

const QString turnOffRemedy = QStringLiteral("turn-off-credssp");

QString codeText(quint32 code)
{
    return QStringLiteral("0x") + QString::number(code, 16).toUpper().rightJustified(8, QLatin1Char('0'));
}

bool isUnfinished(SessionState state)
{
    return state == SessionState::Failed || state == SessionState::Refused ||
           state == SessionState::Waiting || state == SessionState::Interrupted;
}

/// What all steps of that state say: told once, by verdictText(), instead of at each.
QString commonDetailOf(const std::vector<OutcomeRows::Row> &rows, OutcomeState state)
{
    QString common;
    for (const OutcomeRows::Row &row : rows) {
        if (row.heading || row.state != state)
            continue;
        if (!common.isEmpty() && row.detail != common)
            return {};
        common = row.detail;
    }
    return common;
}

} // namespace

ResultModel::ResultModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_shared, &Troubleshooting::resultChanged, this, &ResultModel::adoptResult);
    // Starting over on other computers forgets the result without a word of its own.
    connect(&m_shared, &Troubleshooting::practiceChanged, this, &ResultModel::adoptResult);
    adoptResult();
}

const RunResult *ResultModel::result() const
{
    return m_shared.result() ? &*m_shared.result() : nullptr;
}

void ResultModel::adoptResult()
{
    ++m_round;
    m_trying = false;
    m_signingIn = false;
    m_hopper.cancel(); // whose window is open still belongs to the result before
    m_attempt.reset();
    m_answer = Answer::None;
    m_otherText.clear();
    m_otherSymptoms.clear();
    m_goWhenRecognized = false;

    m_done = m_shared.undertaking();
    if (m_done.remedy.isEmpty() && result())
        m_done.remedy = result()->plan.remedy;
    std::vector<OutcomeRows::Row> rows;
    m_unproven = 0;
    if (const RunResult *run = result()) {
        std::vector<StepOutcome> steps;
        for (std::size_t i = 0; i < run->plan.steps.size(); ++i) {
            const auto found = std::ranges::find(run->outcomes, static_cast<int>(i), &Outcome::step);
            steps.push_back(
                {&run->plan.steps.at(i), found == run->outcomes.end() ? nullptr : &*found, false});
        }
        rows = outcomeRows(steps);
        // What a person reports was not read back here either.
        m_unproven = static_cast<int>(std::ranges::count_if(run->outcomes, [](const Outcome &outcome) {
            return outcome.state == OutcomeState::Unproven ||
                   (outcome.state == OutcomeState::Done && outcome.source == Source::Reported);
        }));
    }
    for (const OutcomeState state : {OutcomeState::Done, OutcomeState::Unproven}) {
        const QString common = commonDetailOf(rows, state);
        for (OutcomeRows::Row &row : rows)
            if (row.state == state && row.detail == common)
                row.detail.clear();
    }
    m_outcomes.setRows(std::move(rows));
    emit resultChanged();
}

QString ResultModel::heading() const
{
    if (isUndo())
        return tr("Was it taken back?");
    return remedy() == turnOffRemedy ? tr("Is CredSSP off again?") : tr("Did it work?");
}

QString ResultModel::purpose() const
{
    return asksToTryAgain() ? tr("First comes what was read back. Whether it helped, only you can see.")
                            : tr("This is what was read back from the computers.");
}

ResultModel::Verdict ResultModel::verdict() const
{
    const RunResult *run = result();
    if (run == nullptr)
        return Verdict::Nothing;
    if (run->state == SessionState::Failed || run->state == SessionState::Refused)
        return Verdict::Bad;
    const bool whole = run->state == SessionState::Done || run->state == SessionState::Undone;
    return whole && m_unproven == 0 ? Verdict::Good : Verdict::Attention;
}

QString ResultModel::verdictText() const
{
    const RunResult *run = result();
    if (run == nullptr)
        return tr("Nothing has been done yet.");
    if (run->plan.steps.empty())
        return run->plan.reason.isEmpty() ? tr("There was nothing to do.") : run->plan.reason;
    const bool whole = run->state == SessionState::Done || run->state == SessionState::Undone;
    if (!whole)
        return report_words::stateSentence(run->state);
    if (m_unproven > 0)
        return tr("Everything was done, but %n change(s) cannot be read back here and are not proven.",
                  nullptr, m_unproven);
    return isUndo() ? tr("%n change(s) taken back. Everything was read back and is as it was shown.", nullptr,
                         m_outcomes.stepCount())
                    : tr("%n change(s) made. Everything was read back and is as it was shown.", nullptr,
                         m_outcomes.stepCount());
}

QStringList ResultModel::notes() const
{
    return result() ? result()->notes : QStringList();
}

QString ResultModel::restTitle() const
{
    if (restText().isEmpty())
        return {};
    if (isUndo())
        return tr("Not everything could be taken back.");
    return result()->state == SessionState::Waiting
               ? tr("You still have to do something yourself; then the rest can follow.")
               : tr("Not everything was done. The rest can be done now, or be left.");
}

QString ResultModel::restText() const
{
    const RunResult *run = result();
    if (run == nullptr || run->session.isEmpty())
        return {};
    if (isUndo())
        return run->state == SessionState::PartlyUndone ? tr("Take back the &rest") : QString();
    return isUnfinished(run->state) ? tr("Do the &rest") : QString();
}

void ResultModel::doTheRest()
{
    if (restText().isEmpty())
        return;
    const QString session = result()->session;
    m_shared.setUndertaking(
        {isUndo() ? Undertaking::Kind::Undo : Undertaking::Kind::Resume, m_done.remedy, session, false, {}});
    m_shared.forgetPlan();
    m_shared.requestPage(PageId::Review);
}

bool ResultModel::asksToTryAgain() const
{
    return result() != nullptr && !isUndo() && remedy() != turnOffRemedy;
}

bool ResultModel::canTry() const
{
    return asksToTryAgain() && m_shared.isPractice();
}

void ResultModel::tryConnection()
{
    if (m_trying || !canTry())
        return;
    beginTrying(false);
    m_shared.withSession(
        this,
        [](Session &session, std::stop_token stop) -> Result<Tried> {
            auto answer = session.tryConnection(std::move(stop));
            if (!answer)
                return Failure(answer.error());
            return Tried{*answer, identify(answer->message)};
        },
        [this, round = m_round](const Result<Tried> &tried) { endTrying(round, tried); });
}

void ResultModel::adoptAttempt(Attempt attempt, const std::vector<Symptom> &symptoms)
{
    m_attempt = std::move(attempt);
    if (m_attempt->connected) {
        setAnswer(Answer::Works);
    } else if (isSameError(m_attempt->text, symptoms)) {
        setAnswer(Answer::SameError);
    } else {
        setOtherText(m_attempt->text);
        setAnswer(Answer::AnotherError);
    }
    emit attemptChanged();
}

bool ResultModel::isSameError(const QString &text, const std::vector<Symptom> &symptoms) const
{
    const std::vector<Symptom> &before = m_shared.symptoms();
    if (before.empty() || symptoms.empty())
        return before.empty() && symptoms.empty() && !text.trimmed().isEmpty() &&
               text.simplified() == m_shared.errorText().simplified();
    const Symptom &was = before.front();
    const Symptom &now = symptoms.front();
    return was.id == now.id && (was.computer.isEmpty() || now.computer.isEmpty() ||
                                was.computer.compare(now.computer, Qt::CaseInsensitive) == 0);
}

void ResultModel::setAnswer(Answer answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    m_goWhenRecognized = false;
    emit answerChanged();
}

void ResultModel::setOtherText(const QString &text)
{
    if (text == m_otherText)
        return;
    m_otherText = text;
    recognize();
    emit answerChanged();
}

void ResultModel::recognize()
{
    if (m_recognizing) {
        m_recognizeAgain = true;
        return;
    }
    m_recognizing = true;
    m_recognizer.run(
        this, [text = m_otherText](std::stop_token) { return identify(text); },
        [this](std::vector<Symptom> symptoms) {
            m_recognizing = false;
            if (m_recognizeAgain) {
                m_recognizeAgain = false;
                recognize();
                return;
            }
            m_otherSymptoms = std::move(symptoms);
            emit recognized();
            if (std::exchange(m_goWhenRecognized, false))
                goRound();
        });
}

QString ResultModel::recognition() const
{
    if (m_otherText.trimmed().isEmpty())
        return {};
    if (m_otherSymptoms.empty())
        return m_recognizing ? QString()
                             : tr("This error is not known here; the checks alone decide what helps.");
    if (isSameError(m_otherText, m_otherSymptoms))
        return tr("This is the error that was there before: %1").arg(m_otherSymptoms.front().title);
    return m_otherSymptoms.front().title;
}

QString ResultModel::recognitionFacts() const
{
    if (m_otherText.trimmed().isEmpty() || m_otherSymptoms.empty())
        return {};
    const Symptom &symptom = m_otherSymptoms.front();
    QStringList facts{report_words::confidenceWords(symptom.confidence)};
    if (symptom.code)
        facts.append(tr("Code %1").arg(codeText(*symptom.code)));
    if (!symptom.computer.isEmpty())
        facts.append(tr("For %1").arg(symptom.computer));
    return facts.join(QStringLiteral(" · "));
}

QString ResultModel::consequence() const
{
    switch (m_answer) {
    case Answer::None:
        return {};
    case Answer::Works:
        return tr("The last page says what was changed and what is still on.");
    case Answer::SameError:
    case Answer::AnotherError:
        return tr(
            "The computers are read again, and the next remedy is looked for with what was learnt. What "
            "was changed so far stays, and can be taken back at the end.");
    }
    return {};
}

QString ResultModel::primaryText() const
{
    if (!asksToTryAgain() || m_answer == Answer::None || m_answer == Answer::Works)
        return tr("&Finish");
    return tr("&Find the next remedy");
}

bool ResultModel::canGoOn() const
{
    if (!asksToTryAgain())
        return true;
    if (m_answer == Answer::AnotherError)
        return !m_otherText.trimmed().isEmpty();
    return m_answer != Answer::None;
}

bool ResultModel::goOn()
{
    if (!asksToTryAgain() || m_answer == Answer::Works)
        return true;
    if (!canGoOn())
        return false;
    if (m_answer == Answer::AnotherError && m_recognizing)
        m_goWhenRecognized = true;
    else
        goRound();
    return false;
}

void ResultModel::goRound()
{
    if (m_answer == Answer::AnotherError)
        m_shared.setError(m_otherText, m_otherSymptoms);
    m_shared.addTried(remedy());
    // What was found is no longer true after the changes.
    m_shared.closeSession();
    m_shared.requestPage(PageId::Cause);
}

} // namespace credssp
