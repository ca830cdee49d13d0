#include "engine/report/words.h"

#include <QCoreApplication>

namespace credssp {

namespace {

using namespace report_words;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Report)
};

class Lines
{
public:
    void add(const QString &line, int indent = 0)
    {
        for (const QString &part : harmless(line).split(QLatin1Char('\n')))
            m_text += QString(indent, QLatin1Char(' ')) + part + QLatin1Char('\n');
    }
    void heading(const QString &title)
    {
        m_text += QLatin1Char('\n');
        add(title);
        m_text += QString(title.size(), QLatin1Char('-')) + QLatin1Char('\n');
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

void addRow(Lines &lines, const RegistryRow &row)
{
    const Sign sign = signOf(row);
    const QString name = harmlessLine(row.name);
    const QString type = typeText(row);
    const QString what = type.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, type);
    const QString before = harmlessLine(valueText(row.before));
    const QString after = harmlessLine(valueText(row.after));
    QString line = sign == Sign::Stays
                       ? QStringLiteral("%1 %2: %3").arg(signText(sign), what, before)
                       : QStringLiteral("%1 %2: %3 → %4").arg(signText(sign), what, before, after);
    if (!row.note.isEmpty())
        line += QStringLiteral(" (%1)").arg(row.note);
    lines.add(line, 5);
}

void addStep(Lines &lines, const StepPreview &step, const Outcome *outcome)
{
    lines.add(QStringLiteral("%1. %2: %3 [%4]")
                  .arg(step.id, harmlessLine(step.computer), harmlessLine(step.title), outcomeWord(outcome)));
    if (!step.command.isEmpty()) {
        lines.add(Text::tr("%1:").arg(harmlessLine(commandLabel(step))), 3);
        lines.add(step.command, 5);
    }
    for (const QString &manual : step.manualSteps)
        lines.add(QStringLiteral("- ") + harmlessLine(manual), 5);
    QString group;
    for (const RegistryRow &row : step.registry) {
        const QString title = QStringLiteral("%1 [%2]").arg(harmlessLine(row.key), storeWord(row.store));
        if (title != group)
            lines.add(title, 3);
        group = title;
        addRow(lines, row);
    }
    for (const QString &change : step.otherChanges)
        lines.add(harmlessLine(change), 3);
    if (const QString detail = outcomeDetail(outcome); !detail.isEmpty())
        lines.add(harmlessLine(detail), 3);
    if (!step.undo.isEmpty())
        lines.add(Text::tr("Undo: %1").arg(harmlessLine(step.undo)), 3);
}

void addPass(Lines &lines, const ReportPass &pass)
{
    lines.heading(passTitle(pass.kind));
    for (const QString &note : pass.preview.lasting)
        lines.add(harmlessLine(note));
    if (pass.preview.steps.empty())
        lines.add(pass.preview.reason.isEmpty() ? Text::tr("There was nothing to do.")
                                                : harmlessLine(pass.preview.reason));
    for (std::size_t i = 0; i < pass.preview.steps.size(); ++i)
        addStep(lines, pass.preview.steps.at(i), pass.outcomeOf(i));
    if (!pass.ended)
        lines.add(Text::tr("This was interrupted before its end."));
}

} // namespace

QString reportTicket(const Report &report)
{
    Lines lines;
    lines.add(Text::tr("CredSSP Wizard, session %1").arg(harmlessLine(report.session)));
    if (report.kind == ComputerKind::Practice)
        lines.add(Text::tr("Practice (%1): nothing here is real.").arg(harmlessLine(report.scenario)));
    lines.add(harmlessLine(stateSentence(report)));
    lines.add(Text::tr("Remedy: %1 (%2)")
                  .arg(harmlessLine(report.remedyTitle.isEmpty() ? report.remedy : report.remedyTitle),
                       harmlessLine(report.remedy)));
    lines.add(Text::tr("Computers: %1").arg(harmlessLine(report.computers.join(QStringLiteral(", ")))));
    lines.add(Text::tr("Started: %1, by %2").arg(harmlessLine(report.started), harmlessLine(report.user)));
    lines.add(Text::tr("Confirmed plan: %1").arg(harmlessLine(report.hash)));
    if (report.torn)
        lines.add(Text::tr("The last line of the journal was cut off by a crash and is left out."));

    if (!report.causes.isEmpty() || !report.remedyGoal.isEmpty()) {
        lines.heading(whyTitle(report));
        for (const QString &cause : report.causes)
            lines.add(harmlessLine(cause));
        if (report.causes.isEmpty())
            lines.add(harmlessLine(report.remedyGoal));
    }
    for (const ReportPass &pass : report.passes)
        addPass(lines, pass);

    lines.heading(Text::tr("How to undo"));
    if (report.state == SessionState::Undone)
        lines.add(Text::tr("This session has been undone."));
    else
        lines.add(QStringLiteral("credssp-wizard-cli undo --session %1").arg(harmlessLine(report.session)));

    lines.heading(Text::tr("What is still on"));
    if (report.on.empty())
        lines.add(Text::tr("Nothing that this session turned on is still on."));
    for (const StillOn &value : report.on)
        lines.add(QStringLiteral("- %1 (%2)").arg(harmlessLine(value.what), harmlessLine(value.value)));
    if (report.keptOn)
        lines.add(harmlessLine(keptOnSentence(*report.keptOn)));
    return lines.text();
}

} // namespace credssp
