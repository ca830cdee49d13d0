#include "wizard/models/outcome_rows.h"

#include "engine/plan/answer_words.h"
#include "engine/plan/wording.h"
#include "engine/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::OutcomeRows)
};

constexpr qsizetype mostValues = 4; ///< of one step; the report has them all

OutcomeRows::Row rowOf(const StepOutcome &step)
{
    OutcomeRows::Row row;
    row.text = titleOf(*step.step);
    row.state = step.outcome ? step.outcome->state : OutcomeState::Skipped;
    const bool isReported = step.outcome != nullptr && step.outcome->source == Source::Reported;
    row.word = step.takenBack ? Text::tr("taken back")
               : isReported   ? report_words::outcomeWord(step.outcome)
                              : report_words::outcomeWord(row.state);
    row.detail = report_words::outcomeDetail(step.outcome);
    row.values = step.outcome ? readBackText(*step.step, *step.outcome) : QString();
    row.takenBack = step.takenBack;
    return row;
}

} // namespace

int OutcomeRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutcomeRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.heading ? QString() : row.word, row.text, row.detail, row.values};
        parts.removeAll(QString());
        // Whole sentences end by themselves; a voice pauses after the other parts, too.
        for (QString &part : parts)
            if (part.back().isLetterOrNumber())
                part += QLatin1Char('.');
        return parts.join(QLatin1Char(' '));
    }
    case HeadingRole:
        return row.heading;
    case StateRole:
        return static_cast<int>(row.state);
    case WordRole:
        return row.word;
    case DetailRole:
        return row.detail;
    case ValuesRole:
        return row.values;
    case TakenBackRole:
        return row.takenBack;
    default:
        return {};
    }
}

Qt::ItemFlags OutcomeRows::flags(const QModelIndex &index) const
{
    // Nothing is chosen here, but every row can be walked to and read out.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void OutcomeRows::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OutcomeRows::stepCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &Row::heading));
}

std::vector<OutcomeRows::Row> outcomeRows(const std::vector<StepOutcome> &steps)
{
    QStringList computers;
    for (const StepOutcome &step : steps)
        if (!computers.contains(step.step->computer))
            computers.append(step.step->computer);
    std::vector<OutcomeRows::Row> rows;
    for (const QString &computer : std::as_const(computers)) {
        OutcomeRows::Row heading;
        heading.heading = true;
        heading.text = computer;
        rows.push_back(std::move(heading));
        for (const StepOutcome &step : steps)
            if (step.step->computer == computer)
                rows.push_back(rowOf(step));
    }
    return rows;
}

QString readBackText(const Step &step, const Outcome &outcome)
{
    QStringList values;
    for (std::size_t i = 0; i < step.changes.size() && i < outcome.now.size(); ++i) {
        const Change &change = step.changes.at(i);
        if (change.before == change.after)
            continue;
        // What a person did by hand, a start time or a number of tickets proves something, but says nothing.
        QString name = subjectText(change.subject);
        if (const auto *value = std::get_if<RegistryValueRead>(&change.subject))
            name = value->name;
        else if (!std::holds_alternative<ServiceRead>(change.subject) &&
                 !std::holds_alternative<SpnRegistrationRead>(change.subject) &&
                 !std::holds_alternative<GroupMemberRead>(change.subject))
            continue;
        const QString value = QStringLiteral("%1 = %2").arg(name, answerText(outcome.now.at(i)));
        // The same value stands in the local policy and in the registry.
        if (!values.contains(value))
            values.append(value);
    }
    const auto more = values.size() - mostValues;
    if (more <= 0)
        return values.join(QStringLiteral(" · "));
    return Text::tr("%1 · and %n more value(s)", nullptr, static_cast<int>(more))
        .arg(values.mid(0, mostValues).join(QStringLiteral(" · ")));
}

} // namespace credssp
