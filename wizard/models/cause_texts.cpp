#include "wizard/models/cause_texts.h"

#include "engine/remedies/remedy.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp::cause_texts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CauseTexts)
};

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
    QStringList list;
    for (const Finding &finding : findings)
        if (finding.state == FindingState::Unknown)
            list.append(Text::tr("%1: %2", "a computer, and a sentence about it")
                            .arg(finding.computer, finding.title));
    list.removeDuplicates();
    return list;
}

QStringList atMost(const QStringList &sentences, int count)
{
    if (sentences.size() <= count)
        return sentences;
    QStringList list = sentences.mid(0, count);
    list.append(Text::tr("And %n more like this.", nullptr, static_cast<int>(sentences.size()) - count));
    return list;
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
