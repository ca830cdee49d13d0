#include "engine/checks/judging.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Checks)
};

} // namespace

void FindingList::add(FindingState state, Problem problem, const QString &title, const QString &detail,
                      const QString &about, const QString &value)
{
    m_findings.push_back({m_check, m_computer, about, state, problem, title, detail, value});
}

void FindingList::ok(const QString &title, const QString &detail, const QString &about, const QString &value)
{
    add(FindingState::Ok, Problem::None, title, detail, about, value);
}

void FindingList::problem(Problem problem, const QString &title, const QString &detail, const QString &about,
                          const QString &value)
{
    add(FindingState::Problem, problem, title, detail, about, value);
}

void FindingList::unknown(const QString &title, const Error &why, const QString &about)
{
    unknown(title, whyUnknown(why, m_computer), about);
}

void FindingList::unknown(const QString &title, const QString &detail, const QString &about)
{
    add(FindingState::Unknown, Problem::None, title, detail, about, {});
}

void FindingList::notApplicable(const QString &title, const QString &detail, const QString &about)
{
    add(FindingState::NotApplicable, Problem::None, title, detail, about, {});
}

QString whyUnknown(const Error &error, const QString &computer)
{
    if (error.code == ErrorCode::AccessDenied)
        return Text::tr("Looking at this needs administrator rights on \"%1\".").arg(computer);
    return errorText(error);
}

QString lookSentence(const QString &key, const QString &name, const RegistryState &value)
{
    switch (value.state) {
    case ValueState::Present:
        return Text::tr("The registry value \"%1\" below HKLM\\%2 is %3 (%4).")
            .arg(name, key, value.data.display(), value.data.typeName());
    case ValueState::ValueAbsent:
        return Text::tr("There is no registry value \"%1\" below HKLM\\%2.").arg(name, key);
    case ValueState::KeyAbsent:
        return Text::tr("There is no registry key HKLM\\%1, and so no value \"%2\".").arg(key, name);
    case ValueState::Denied:
        return Text::tr("The registry key HKLM\\%1 may not be looked at.").arg(key);
    }
    return {};
}

QString sentences(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QLatin1Char(' '));
}

const Answers &clientAnswers(const CheckContext &context, const AnswersByComputer &answers)
{
    return answersOf(answers, context.client);
}

} // namespace credssp
