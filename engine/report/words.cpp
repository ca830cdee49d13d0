#include "engine/report/words.h"

#include "engine/report/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace credssp::report_words {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Report)
};

bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

} // namespace

Sign signOf(const RegistryRow &row)
{
    if (sameValue(row.before, row.after))
        return Sign::Stays;
    if (row.before.isAbsent())
        return Sign::Added;
    return row.after.isAbsent() ? Sign::Removed : Sign::Changed;
}

QString signText(Sign sign)
{
    switch (sign) {
    case Sign::Stays:
        return QStringLiteral("=");
    case Sign::Added:
        return QStringLiteral("+");
    case Sign::Changed:
        return QStringLiteral("→");
    case Sign::Removed:
        return QStringLiteral("−");
    }
    return {};
}

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::Stays:
        return Text::tr("stays");
    case Sign::Added:
        return Text::tr("added");
    case Sign::Changed:
        return Text::tr("changed");
    case Sign::Removed:
        return Text::tr("removed");
    }
    return {};
}

QString stateSentence(SessionState state)
{
    switch (state) {
    case SessionState::Done:
        return Text::tr("Done: every change was made and read back.");
    case SessionState::Failed:
        return Text::tr("A change failed. The steps below say how far it came.");
    case SessionState::Refused:
        return Text::tr("Refused before a change: things were no longer as they had been shown.");
    case SessionState::Waiting:
        return Text::tr("Waiting: a person must still do something.");
    case SessionState::Interrupted:
        return Text::tr("Interrupted: it can be finished or undone.");
    case SessionState::Undone:
        return Text::tr("Undone: everything that can be given back was given back.");
    case SessionState::PartlyUndone:
        return Text::tr("Partly undone: the steps below say what stayed.");
    case SessionState::PartlyDone:
        return Text::tr("Done except for what you left out: every other change was made and read back.");
    }
    return {};
}

QString outcomeWord(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Done:
        return Text::tr("done");
    case OutcomeState::NotChanged:
        return Text::tr("not changed");
    case OutcomeState::Failed:
        return Text::tr("failed");
    case OutcomeState::Refused:
        return Text::tr("refused");
    case OutcomeState::Waiting:
        return Text::tr("waiting for a person");
    case OutcomeState::Unproven:
        return Text::tr("done, not proven");
    case OutcomeState::Skipped:
        return Text::tr("not begun");
    }
    return {};
}

QString outcomeWord(const Outcome *outcome)
{
    if (outcome == nullptr)
        return outcomeWord(OutcomeState::Skipped);
    if (outcome->source == Source::Reported && outcome->state == OutcomeState::Done)
        return Text::tr("done, as a person reports");
    if (outcome->source == Source::Reported && outcome->state == OutcomeState::Failed)
        return Text::tr("failed, as a person reports");
    return outcome->leftOut ? Text::tr("left out") : outcomeWord(outcome->state);
}

QString stateSentence(const Report &report)
{
    QStringList reported;
    for (const ReportPass &pass : report.passes)
        for (const Outcome &outcome : pass.outcomes)
            if (outcome.source == Source::Reported && outcome.state == OutcomeState::Done &&
                !reported.contains(outcome.computer))
                reported.append(outcome.computer);
    if (reported.isEmpty() || report.state != SessionState::Done)
        return stateSentence(report.state);
    return Text::tr("Done: every change was made. What was done on %1 is reported by a person and was not "
                    "read back; everything else was.")
        .arg(reported.join(QStringLiteral(", ")));
}

QString outcomeMark(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Done:
        return QStringLiteral("✓");
    case OutcomeState::NotChanged:
    case OutcomeState::Failed:
    case OutcomeState::Refused:
        return QStringLiteral("✕");
    case OutcomeState::Waiting:
        return QStringLiteral("!");
    case OutcomeState::Unproven:
        return QStringLiteral("?");
    case OutcomeState::Skipped:
        return QStringLiteral("–");
    }
    return {};
}

QString outcomeDetail(const Outcome *outcome)
{
    return outcome == nullptr || outcome->state == OutcomeState::Skipped ? QString() : outcome->detail;
}

QString passTitle(PassKind kind)
{
    switch (kind) {
    case PassKind::Apply:
        return Text::tr("What was changed");
    case PassKind::Undo:
        return Text::tr("What was undone");
    case PassKind::Resume:
        return Text::tr("What was finished later");
    }
    return {};
}

QString keptOnSentence(const KeptOn &decision)
{
    return Text::tr("%1 decided on %2 to leave CredSSP on: %3")
        .arg(decision.user, decision.time, decision.reason);
}

QString whyTitle(const Report &report)
{
    return report.causes.isEmpty() ? Text::tr("What this is for") : Text::tr("What was wrong");
}

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::None:
        return Text::tr("no risk");
    case Risk::Low:
        return Text::tr("low risk");
    case Risk::Restarts:
        return Text::tr("restarts something");
    case Risk::WeakensSecurity:
        return Text::tr("weakens security");
    }
    return {};
}

QString confidenceWords(double confidence)
{
    const int percent = static_cast<int>(std::lround(confidence * 100));
    if (confidence >= 0.9)
        return Text::tr("very likely, %1 %").arg(percent);
    return confidence >= 0.4 ? Text::tr("likely, %1 %").arg(percent)
                             : Text::tr("possible, %1 %").arg(percent);
}

QString storeWord(RegistryStore store)
{
    switch (store) {
    case RegistryStore::Hklm:
        return Text::tr("registry");
    case RegistryStore::LocalPolicy:
        return Text::tr("local policy");
    }
    return {};
}

QString valueText(const RegistryState &state)
{
    switch (state.state) {
    case ValueState::Present:
        return state.data.display();
    case ValueState::ValueAbsent:
    case ValueState::KeyAbsent:
        return Text::tr("not set");
    case ValueState::Denied:
        return Text::tr("not readable");
    }
    return {};
}

QString typeText(const RegistryRow &row)
{
    if (row.after.isPresent())
        return row.after.data.typeName();
    return row.before.isPresent() ? row.before.data.typeName() : QString();
}

QString commandLabel(const StepPreview &step)
{
    const QString where = step.runsOn.isEmpty() ? step.computer : step.runsOn;
    switch (step.runs) {
    case Runs::PowerShell:
        return step.elevated ? Text::tr("PowerShell on %1, as administrator").arg(where)
                             : Text::tr("PowerShell on %1").arg(where);
    case Runs::Program:
        return step.elevated ? Text::tr("Program on %1, as administrator").arg(where)
                             : Text::tr("Program on %1").arg(where);
    case Runs::Native:
        if (std::ranges::any_of(step.registry, [](const RegistryRow &row) {
                return row.store == RegistryStore::LocalPolicy;
            }))
            return Text::tr(
                "The same for the registry (HKLM) in PowerShell, for reference; it has no command for "
                "the local policy");
        return Text::tr("The same in PowerShell, for reference");
    case Runs::Manual:
        return Text::tr("A person does this on %1").arg(step.computer);
    }
    return {};
}

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || !isHidden(c))
            result += c;
        else if (c == QLatin1Char('\t'))
            result += QLatin1Char(' ');
        else if (c != QLatin1Char('\r'))
            result += QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    }
    return result;
}

QString harmless(const QString &text)
{
    return visible(maskSecrets(text));
}

QString harmlessLine(const QString &text)
{
    return harmless(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace credssp::report_words
