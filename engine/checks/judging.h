// What the checks share when they word their judgement of one computer.
#pragma once

#include "engine/checks/check.h"
#include "engine/checks/reads.h"

namespace credssp {

/// The findings of one check about one computer, in the making.
class FindingList
{
public:
    FindingList(const char *check, QString computer)
        : m_check(QLatin1String(check))
        , m_computer(std::move(computer))
    {
    }

    void ok(const QString &title, const QString &detail, const QString &about = {},
            const QString &value = {});
    void problem(Problem problem, const QString &title, const QString &detail, const QString &about = {},
                 const QString &value = {});
    /// What could not be told, and why: the sentence for the error becomes the detail.
    void unknown(const QString &title, const Error &why, const QString &about = {});
    void unknown(const QString &title, const QString &detail, const QString &about = {});
    void notApplicable(const QString &title, const QString &detail, const QString &about = {});

    [[nodiscard]] const QString &computer() const { return m_computer; }
    [[nodiscard]] bool isEmpty() const { return m_findings.empty(); }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    void add(FindingState state, Problem problem, const QString &title, const QString &detail,
             const QString &about, const QString &value);

    QString m_check;
    QString m_computer;
    std::vector<Finding> m_findings;
};

/// Why a question has no answer, for people.
[[nodiscard]] QString whyUnknown(const Error &error, const QString &computer);

/// What a look at one registry value found, as a whole sentence.
[[nodiscard]] QString lookSentence(const QString &key, const QString &name, const RegistryState &value);

/// Whole sentences, one after the other; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &parts);

/// The answers of the client, who is asked about the servers.
[[nodiscard]] const Answers &clientAnswers(const CheckContext &context, const AnswersByComputer &answers);

} // namespace credssp
