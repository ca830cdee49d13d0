// What the ChangeModel says: whole sentences about what happened and what state things are in.
#include "engine/report/words.h"
#include "wizard/models/change_model.h"
#include "wizard/models/troubleshooting.h"

#include <algorithm>

namespace credssp {

namespace {

/// The person can do something about it by waiting a little.
bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Locked || code == ErrorCode::TimedOut || code == ErrorCode::Unreachable ||
           code == ErrorCode::Canceled;
}

} // namespace

QString ChangeModel::headline() const
{
    const QString computer = m_at < 0 ? QString() : m_lines.at(static_cast<std::size_t>(m_at)).computer;
    switch (m_stage) {
    case Stage::Empty:
        return tr("Nothing is being changed. Look at the changes first.");
    case Stage::Running:
        if (m_stopping)
            return tr("The step under way is finished, and nothing after it is begun.");
        return isUndo() ? tr("The changes are being taken back. Keep this window open.")
                        : tr("The changes are being made. Keep this window open.");
    case Stage::Done:
        return doneHeadline();
    case Stage::Waiting:
        if (awaitsAnswers())
            return tr("Now it is your turn: a script has to be run on %1, and its answer brought back.")
                .arg(computer);
        return tr("Now it is your turn: something has to be done by hand on %1.").arg(computer);
    case Stage::Stopped:
        return tr("You stopped before change %1.").arg(m_at + 1);
    case Stage::Failed:
        return isUndo() ? tr("Step %1, on %2, could not be taken back.").arg(m_at + 1).arg(computer)
                        : tr("Change %1, on %2, was not made.").arg(m_at + 1).arg(computer);
    case Stage::Refused:
        return hasBegun() ? tr("The work could not go on.") : tr("Nothing was changed.");
    }
    return {};
}

QString ChangeModel::doneHeadline() const
{
    if (const auto reported = std::ranges::count(m_lines, true, &Line::reported); reported > 0)
        return isUndo() ? tr("Everything you were shown was taken back. %n step(s) are reported by a person "
                             "and were not read back here.",
                             nullptr, static_cast<int>(reported))
                        : tr("Everything is done. %n change(s) are reported by a person and were not read "
                             "back here.",
                             nullptr, static_cast<int>(reported));
    if (isUndo())
        return tr("Everything you were shown was taken back.");
    if (count(LineState::LeftOut) > 0)
        return tr("Everything is done except for what you left out.");
    if (const int unproven = count(LineState::Unproven); unproven > 0)
        return tr("Everything is done. %n change(s) cannot be read back here.", nullptr, unproven);
    return tr("Everything is done, and it was read back to be sure.");
}

QStringList ChangeModel::stateSentences() const
{
    QStringList sentences;
    const int made = countMade();
    if (made == 0)
        sentences.append(isUndo() ? tr("Nothing was taken back so far.") : tr("Nothing was changed so far."));
    else
        sentences.append(isUndo() ? tr("%n step(s) before it were taken back.", nullptr, made)
                                  : tr("%n change(s) were made and stay made.", nullptr, made));
    const int open = count(LineState::NotBegun);
    if (open > 0)
        sentences.append(tr("%n step(s) were not begun.", nullptr, open));
    return sentences;
}

QStringList ChangeModel::explanation() const
{
    switch (m_stage) {
    case Stage::Empty:
    case Stage::Running:
        return {};
    case Stage::Done:
        return m_notes;
    case Stage::Waiting:
        if (m_carryError)
            return QStringList(errorText(*m_carryError)) + stateSentences();
        if (awaitsAnswers())
            return stateSentences() +
                   QStringList(tr("You can close this window meanwhile: the next start offers to go on."));
        return stateSentences();
    case Stage::Stopped:
        return stateSentences();
    case Stage::Failed:
        return QStringList(m_lines.at(static_cast<std::size_t>(m_at)).detail) + stateSentences();
    case Stage::Refused:
        break;
    }
    QStringList sentences = m_differences;
    if (m_error)
        sentences.prepend(errorText(*m_error));
    if (hasBegun())
        sentences += stateSentences() +
                     QStringList(tr("Close the window and open it again: it then offers to finish or to take "
                                    "back what was begun."));
    return sentences;
}

std::vector<ChangeModel::ChoiceText> ChangeModel::choices() const
{
    const ChoiceText lookAgain{Choice::LookAgain, tr("&Look at the changes again"),
                               tr("Works the changes out afresh and shows them. Nothing is made.")};
    std::vector<ChoiceText> choices;
    switch (m_stage) {
    case Stage::Running:
    case Stage::Done:
        return {};
    case Stage::Empty:
        return {lookAgain};
    case Stage::Refused:
        if (m_error && mayPass(m_error->code) && !hasBegun())
            choices.push_back({Choice::Retry, tr("&Try it again"), tr("Begins the same changes again.")});
        choices.push_back(lookAgain);
        return choices;
    case Stage::Stopped:
        choices.push_back({Choice::Retry, tr("&Go on with the rest"), tr("Makes the steps that are left.")});
        break;
    case Stage::Failed:
        choices.push_back({Choice::Retry, tr("&Try it again"),
                           tr("Looks at this step afresh and tries it once more, then goes on.")});
        [[fallthrough]];
    case Stage::Waiting:
        if (!isUndo())
            choices.push_back({Choice::LeaveOut, tr("Leave this step &out and go on"),
                               tr("Does not make this step and goes on with the next one.")});
        break;
    }
    if (isUndo())
        choices.push_back(lookAgain);
    else if (countMade() > 0 || m_what.kind == Undertaking::Kind::Resume)
        choices.push_back({Choice::Undo, tr("&Undo what was done"),
                           tr("Shows first how it would be taken back. Nothing is made yet.")});
    return choices;
}

QString ChangeModel::primaryText() const
{
    if (isElevatedWindow())
        return tr("&Close and go on in the first window");
    const bool helps = !isUndo() && m_what.remedy != QLatin1String("turn-off-credssp");
    return helps ? tr("&Did it work?") : tr("&See what came of it");
}

} // namespace credssp
