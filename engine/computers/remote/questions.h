// One batch of questions to another computer: which of them travel, in which form, and what the answers that
// come back mean. Nothing here talks to anybody.
#pragma once

#include "engine/computers/read.h"

#include <QJsonArray>

#include <optional>
#include <span>

namespace credssp {

class Questions
{
public:
    explicit Questions(std::span<const Read> batch);

    /// What travels, each question once, as read.ps1 takes it.
    [[nodiscard]] const QJsonArray &json() const { return m_json; }

    /// The answers in the batch's order. @p replies has one entry for each of json(); what does not fit its
    /// question is a Failed error of that question alone.
    [[nodiscard]] std::vector<Result<Answer>> answers(const QJsonArray &replies,
                                                      const QString &computer) const;

private:
    /// What one question of the batch needs of the replies; nothing where no computer but the client knows.
    struct Needs
    {
        std::optional<qsizetype> own;        ///< its own reply
        std::optional<qsizetype> policyFile; ///< the local policy's file
    };
    struct Sorter;
    struct Judge;

    [[nodiscard]] qsizetype placeOf(const QJsonObject &question);

    std::vector<Read> m_batch;
    std::vector<Needs> m_needs;
    QJsonArray m_json;
};

} // namespace credssp
