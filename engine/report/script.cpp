#include "engine/report/script.h"

#include "engine/computers/name.h"
#include "engine/powershell/command.h"
#include "engine/remedies/remedy.h"
#include "engine/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Script)
};

constexpr qsizetype longestNetBiosName = 15;

/// On one line, and no end of a comment in it. What could steer a terminal is written out.
QString oneLine(const QString &text)
{
    QString line = report_words::harmlessLine(text);
    for (const char16_t c : {u'\x2028', u'\x2029'})
        line.replace(QChar(c), QLatin1Char(' '));
    line.replace(QStringLiteral("#>"), QStringLiteral("# >"));
    return line.replace(QStringLiteral("<#"), QStringLiteral("< #"));
}

/// Steps that are run on one computer, one after the other.
struct Part
{
    QString computer; ///< as typed
    std::vector<const StepPreview *> steps;

    /// A part that only tells what to do by hand can be read anywhere.
    [[nodiscard]] bool hasCommands() const
    {
        return std::ranges::any_of(steps, [](const StepPreview *step) { return !step->command.isEmpty(); });
    }
};

std::vector<Part> partsOf(const PlanPreview &preview)
{
    std::vector<Part> parts;
    bool restarted = false; // a script does not live through the restart of its computer
    for (const StepPreview &step : preview.steps) {
        if (parts.empty() || restarted || parts.back().computer != step.runsOn)
            parts.push_back({step.runsOn, {}});
        parts.back().steps.push_back(&step);
        restarted = step.actionKind == QLatin1String(RestartComputer::kind);
    }
    return parts;
}

class Writer
{
public:
    explicit Writer(const Plan &plan)
        : m_plan(plan)
        , m_preview(previewOf(plan))
        , m_parts(partsOf(m_preview))
    {
    }

    QString script()
    {
        head();
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            part(m_parts.at(i), static_cast<int>(i) + 1);
        return m_text;
    }

private:
    void line(const QString &text = {}) { m_text += text + QLatin1Char('\n'); }

    /// @p text begins with words of ours: Windows takes some comments for commands ("#Requires", the mark of
    /// a signature), and no foreign text shall begin one.
    void comment(const QString &text) { line(QStringLiteral("# ") + oneLine(text)); }

    void head()
    {
        const Remedy *remedy = findRemedy(m_plan.remedy);
        comment(Text::tr("CredSSP Wizard: %1 (%2)")
                    .arg(remedy == nullptr ? m_plan.remedy : remedy->title(), m_plan.remedy));
        QStringList names;
        bool practice = false;
        for (const PlannedComputer &computer : m_plan.computers) {
            names.append(computer.typed);
            practice = practice || computer.identity.kind == ComputerKind::Practice;
        }
        comment(Text::tr("Computers: %1").arg(names.join(QStringLiteral(", "))));
        comment(Text::tr("Plan: %1").arg(m_preview.hash));
        if (practice)
            comment(Text::tr("Practice: these computers are not real."));
        comment(Text::tr("The wizard's own run of this plan looks again before each change, reads back what "
                         "it changed, writes a journal, and can undo it. This script does none of that."));
        for (const QString &note : m_preview.notes)
            comment(Text::tr("Note: %1").arg(note));
        if (m_preview.steps.empty()) {
            comment(Text::tr("There is nothing to do: %1").arg(m_preview.reason));
            return;
        }
        if (m_parts.size() > 1)
            comment(Text::tr("It has a part for each computer, in the order in which they must be run. "
                             "-Part says with which one to begin."));
        line(QStringLiteral("#Requires -Version 5.1"));
        if (std::ranges::any_of(m_preview.steps, [](const StepPreview &step) {
                return step.elevated && !step.command.isEmpty();
            }))
            line(QStringLiteral("#Requires -RunAsAdministrator"));
        if (m_parts.size() > 1)
            line(QStringLiteral("param([int] $Part = 1)"));
        line(QStringLiteral("$ErrorActionPreference = 'Stop'"));
    }

    void part(const Part &part, int number)
    {
        const bool several = m_parts.size() > 1;
        line();
        line(QStringLiteral("#region ") +
             oneLine(Text::tr("Part %1 of %2: %3")
                         .arg(QString::number(number), QString::number(m_parts.size()), part.computer)));
        if (several)
            line(QStringLiteral("if ($Part -le %1) {").arg(number));
        if (part.hasCommands())
            guard(part.computer, number);
        for (const StepPreview *preview : part.steps)
            step(*preview);
        if (several)
            line(QStringLiteral("}"));
        line(QStringLiteral("#endregion"));
    }

    /// Stops when this is not the computer that the part is for.
    void guard(const QString &typed, int number)
    {
        const QString name = oneLine(ownName(typed));
        const auto parsed = ComputerName::parse(name);
        const QString other =
            parsed && parsed->isAddress()
                ? QStringLiteral("[System.Net.Dns]::GetHostAddresses($env:COMPUTERNAME).IPAddressToString "
                                 "-notcontains %1")
                      .arg(quoted(name))
                : QStringLiteral("$env:COMPUTERNAME -ne %1")
                      .arg(quoted(name.section(QLatin1Char('.'), 0, 0).left(longestNetBiosName).toUpper()));
        const QString sentence =
            m_parts.size() > 1
                ? Text::tr("Part %1 of this script is for the computer \"%2\", and this is another one. Copy "
                           "the script there and run it with -Part %1.")
                      .arg(QString::number(number), typed)
                : Text::tr("This script is for the computer \"%1\", and this is another one. Copy it there "
                           "and run it there.")
                      .arg(typed);
        line(QStringLiteral("if (%1) { throw %2 }").arg(other, quoted(oneLine(sentence))));
    }

    [[nodiscard]] QString ownName(const QString &typed) const
    {
        for (const PlannedComputer &computer : m_plan.computers)
            if (sameRegistryName(computer.typed, typed) && !computer.identity.name.isEmpty())
                return computer.identity.name;
        return typed;
    }

    void step(const StepPreview &step)
    {
        line();
        comment(Text::tr("Step %1 of %2, %3: %4")
                    .arg(step.id, QString::number(m_preview.steps.size()), step.computer, step.title));
        comment(
            Text::tr("Risk: %1")
                .arg(step.riskSentence.isEmpty() ? report_words::riskWord(step.risk) : step.riskSentence));
        if (!step.undo.isEmpty())
            comment(Text::tr("Undo: %1").arg(step.undo));
        if (step.runs == Runs::Manual) {
            manual(step);
            return;
        }
        if (step.runs == Runs::Native)
            comment(Text::tr("The wizard does this by itself; this is the same in PowerShell."));
        if (std::ranges::any_of(step.registry, [](const RegistryRow &row) {
                return row.store == RegistryStore::LocalPolicy;
            }))
            comment(
                Text::tr("The wizard also keeps the local policy in step; this script does not reach it."));
        if (!step.command.isEmpty())
            line(step.command);
        if (step.runs == Runs::Program)
            line(QStringLiteral("if ($LASTEXITCODE -ne 0) { throw %1 }")
                     .arg(quoted(
                         oneLine(Text::tr("Step %1 failed. Nothing after it was done.").arg(step.id)))));
    }

    void manual(const StepPreview &step)
    {
        comment(Text::tr("By hand, on %1:").arg(step.computer));
        int number = 0;
        for (const QString &one : step.manualSteps)
            comment(QStringLiteral("%1. %2").arg(QString::number(++number), one));
        const QString question =
            Text::tr("Step %1 is done by hand (%2). Press Enter when it is done").arg(step.id, step.title);
        line(QStringLiteral("$null = Read-Host %1").arg(quoted(oneLine(question))));
    }

    const Plan &m_plan;
    PlanPreview m_preview;
    std::vector<Part> m_parts;
    QString m_text;
};

} // namespace

QString powerShellScript(const Plan &plan)
{
    return Writer(plan).script();
}

QByteArray powerShellScriptFile(const Plan &plan)
{
    QString script = powerShellScript(plan);
    // A line break inside a quoted value is part of that value, and then none may be rewritten.
    const bool eachOnOneLine = std::ranges::none_of(plan.steps, [](const Step &step) {
        return std::ranges::any_of(commandsOf(step.action), [](const Command &command) {
            const QString text = toPowerShell(command);
            return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
        });
    });
    if (eachOnOneLine)
        script.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QByteArray("\xEF\xBB\xBF") + script.toUtf8();
}

} // namespace credssp
