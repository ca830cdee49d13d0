#include "wizard/models/cause_texts.h"

#include "engine/report/words.h"
#include "wizard/models/troubleshooting.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp::cause_texts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CauseTexts)
};

/// Longer messages repeat themselves; the beginning is what tells.
constexpr qsizetype longestMessage = 4000;

QString codeText(quint32 code)
{
    return code > 0xFFFF ? QStringLiteral("0x") + QString::number(code, 16).toUpper() : QString::number(code);
}

QString symptomLine(const Symptom &symptom)
{
    return symptom.code ? Text::tr("%1 (code %2)").arg(symptom.title, codeText(*symptom.code))
                        : symptom.title;
}

QStringList sentencesOf(const std::vector<Finding> &findings, FindingState state)
{
    QStringList list;
    for (const Finding &finding : findings)
        if (finding.state == state)
            list.append(Text::tr("%1: %2", "a computer, and a sentence about it")
                            .arg(finding.computer, finding.title));
    list.removeDuplicates();
    return list;
}

void addSection(QStringList &lines, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const QString &item : items)
        lines.append(QStringLiteral("- ") + item);
}

} // namespace

QStringList tried(const QStringList &remedies)
{
    QStringList list;
    for (const QString &id : remedies) {
        const Remedy *remedy = findRemedy(id);
        list.append(Text::tr("You tried \"%1\". It did not help.").arg(remedy ? remedy->title() : id));
    }
    return list;
}

QStringList untold(const std::vector<Finding> &findings)
{
    return sentencesOf(findings, FindingState::Unknown);
}

QStringList atMost(const QStringList &sentences, int count)
{
    if (sentences.size() <= count)
        return sentences;
    QStringList list = sentences.mid(0, count);
    list.append(Text::tr("And %n more like this.", nullptr, static_cast<int>(sentences.size()) - count));
    return list;
}

QString requestForHelp(const Troubleshooting &shared)
{
    QStringList lines{Text::tr("Request for help with a remote connection (WinRM, CredSSP)"), QString(),
                      Text::tr("From: %1").arg(shared.client()),
                      Text::tr("To: %1").arg(shared.servers().join(QStringLiteral(", ")))};
    QStringList errors;
    for (const Symptom &symptom : shared.symptoms())
        errors.append(symptomLine(symptom));
    addSection(lines, Text::tr("What the error says:"), errors);
    addSection(lines, Text::tr("What the checks found:"),
               sentencesOf(shared.findings(), FindingState::Problem));
    addSection(lines, Text::tr("What could not be told:"), untold(shared.findings()));
    QStringList remedies;
    for (const QString &id : shared.tried()) {
        const Remedy *remedy = findRemedy(id);
        remedies.append(remedy ? remedy->title() : id);
    }
    addSection(lines, Text::tr("What was tried and did not help:"), remedies);
    addSection(lines, Text::tr("Changes were made in these sessions of CredSSP Wizard:"),
               shared.madeSessions());
    if (const QString message = shared.errorText().trimmed(); !message.isEmpty()) {
        lines.append(QString());
        lines.append(Text::tr("The message:"));
        lines.append(message.left(longestMessage));
    }
    return report_words::harmless(lines.join(QLatin1Char('\n')));
}

QString planSentence(const PlanPreview &preview)
{
    const auto byHand = static_cast<int>(std::ranges::count_if(
        preview.steps, [](const StepPreview &step) { return step.runs == Runs::Manual; }));
    const int changes = static_cast<int>(preview.steps.size()) - byHand;
    QStringList sentences{Text::tr("This makes %n change(s).", nullptr, changes)};
    if (byHand > 0)
        sentences.append(Text::tr("%n more step(s) you do by hand.", nullptr, byHand));
    sentences.append(Text::tr("You see everything first; nothing is changed yet."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace credssp::cause_texts
