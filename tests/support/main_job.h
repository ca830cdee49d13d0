// The product's main job on a practice world, for tests: sessions over a kept world, a watch over other
// people's entries, and the comparison of what undo must give back.
#pragma once

#include "engine/session.h"

#include <QJsonObject>
#include <QStringList>

namespace test {

/// A folder on a file system that syncs fast, when there is one; the journal is written thousands of times.
[[nodiscard]] QString fastTemporaryTemplate();

/// Where the first difference between two configurations is; empty when they are equal.
[[nodiscard]] QString difference(const QJsonValue &expected, const QJsonValue &actual,
                                 const QString &where = {});

/// The texts of all delegation entries of every computer, per store and list: "GATEWAY01 HKLM …: wsman/a".
[[nodiscard]] QStringList delegationEntries(const QJsonObject &world);

/// What checks found, a line each, without how it came to be known.
[[nodiscard]] QStringList findingLines(const std::vector<credssp::Finding> &findings);

/// What a look at the world after every action writes down.
struct Watch
{
    QStringList missing; ///< foreign entries that were not there for a moment
    bool keepsWorlds = false;
    std::vector<QJsonObject> worlds; ///< the world after each action
};

/// A computer that lets another one do the work and looks at the world after every action: whether an entry
/// of
/// @p foreign is missing.
class WatchedComputer final : public credssp::Computer
{
public:
    WatchedComputer(std::shared_ptr<Computer> inner, std::shared_ptr<credssp::PracticeStore> store,
                    QStringList foreign, std::shared_ptr<Watch> watch);

    [[nodiscard]] credssp::ComputerIdentity identity() const override;
    [[nodiscard]] std::vector<credssp::Result<credssp::Answer>> read(std::span<const credssp::Read> batch,
                                                                     std::stop_token stop) override;
    [[nodiscard]] credssp::Result<credssp::Performed> perform(const credssp::Action &action,
                                                              std::stop_token stop) override;
    [[nodiscard]] int batches() const { return m_batches; }

private:
    std::shared_ptr<Computer> m_inner;
    std::shared_ptr<credssp::PracticeStore> m_store;
    QStringList m_foreign;
    std::shared_ptr<Watch> m_watch;
    int m_batches = 0;
};

/// One practice world with its sessions.
class Job
{
public:
    /// Journals lie in @p journalFolder. @p foreign are the entries to watch; by default all that are there
    /// now.
    Job(std::shared_ptr<credssp::PracticeStore> store, QString journalFolder,
        std::optional<QStringList> foreign = std::nullopt);

    /// From now on the servers are reached over the network, by each session anew (practice_far_end.h).
    void overTheNetwork() { m_overTheNetwork = true; }
    /// From now on worlds() has the world after each action.
    void keepWorlds() const { m_watch->keepsWorlds = true; }
    [[nodiscard]] const std::vector<QJsonObject> &worlds() const { return m_watch->worlds; }

    [[nodiscard]] credssp::Session session(const QStringList &also = {}) const;
    [[nodiscard]] credssp::PracticeStore &store() const { return *m_store; }
    [[nodiscard]] const QStringList &missing() const { return m_watch->missing; }

    /// What Windows would print; empty when connected.
    [[nodiscard]] QString tryIt() const;
    /// Plan and apply with every manual step done. The result's state tells how it went.
    [[nodiscard]] credssp::Result<credssp::RunResult> apply(const QString &remedy) const;
    [[nodiscard]] credssp::Result<credssp::RunResult> undo(const QString &session) const;
    /// Undoes all sessions, the newest first; empty, or what went wrong.
    [[nodiscard]] QString undoAll() const;

private:
    std::shared_ptr<credssp::PracticeStore> m_store;
    QString m_journalFolder;
    QStringList m_foreign;
    bool m_overTheNetwork = false;
    std::shared_ptr<Watch> m_watch = std::make_shared<Watch>();
};

} // namespace test
