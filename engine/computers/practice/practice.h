// The practice world's front door: scenarios by name or path, and ordinary Computers over one shared world.
// Nothing ever falls back to practice by itself: only a caller who asks for it gets here.
#pragma once

#include "engine/computers/computer.h"

#include <QJsonObject>

namespace credssp {

/// What a scenario file says of itself. The ending is for tests and `practice show`; the engine never reads
/// it.
struct PracticeScenario
{
    QString name;
    QString story; ///< one translated sentence
    QString client;
    QStringList servers;
    QStringList notes;  ///< what is modelled without a source (unconfirmed), and other things to know
    QString endingKind; ///< cured-by, manual, no-change
    QStringList endingRemedies;
};

/// Names of the built-in scenarios, in the order of the practice list.
[[nodiscard]] QStringList practiceScenarioNames();
[[nodiscard]] Result<PracticeScenario> practiceScenario(const QString &nameOrPath);

class PracticeWorld;

/// A world and the file that keeps it. The file is written whole and at once (QSaveFile) after each action.
class PracticeStore
{
public:
    /// Opens @p statePath when it exists, else makes the world from the scenario (and writes @p statePath at
    /// the first save). With an empty path the world lives in memory until saveTo(). Errors: NotFound
    /// (unknown scenario; the detail lists what there is), InvalidInput (file and key), Failed.
    [[nodiscard]] static Result<std::shared_ptr<PracticeStore>> open(const QString &nameOrPath,
                                                                     const QString &statePath);
    /// Opens a kept world without naming the scenario; the state file knows it.
    [[nodiscard]] static Result<std::shared_ptr<PracticeStore>> openState(const QString &statePath);
    [[nodiscard]] static Result<std::shared_ptr<PracticeStore>> fromJson(const QJsonObject &world);
    ~PracticeStore();

    [[nodiscard]] const PracticeScenario &scenario() const;
    [[nodiscard]] QString statePath() const;                     ///< empty while in memory only
    [[nodiscard]] Result<void> saveTo(const QString &statePath); ///< and keeps saving there from now on
    [[nodiscard]] Result<void> save() const;                     ///< does nothing while in memory only
    [[nodiscard]] QJsonObject toJson() const;

    /// Empty @p client / @p servers: the scenario's. Names are as typed. A client must be a computer of the
    /// world (NotFound); a server may be any name: one that leads nowhere answers as an unknown host would.
    [[nodiscard]] Result<Topology> topology(const QString &client, const QStringList &servers);

    [[nodiscard]] PracticeWorld &world();

    /// For tests: every perform() from now on says done and changes nothing.
    void setLying(bool lying);

private:
    PracticeStore();
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace credssp
