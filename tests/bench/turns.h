// A watchdog over the event loop: how long its single turns take, by what the person has just done.
#pragma once

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace bench {

/// While a turn lasts, the window answers nobody. Each event that a person causes is a turn, and so is each
/// round of the event loop between two looks for new events.
class Turns
{
public:
    /// @p busy: whether something is still under way outside of the window's thread.
    explicit Turns(std::function<bool()> busy);

    /// What follows is counted as @p action ("review: resized"); the part before the colon is the page.
    void begin(const QString &action) { m_action = action; }
    /// One turn: what a key, a click or the window system does directly.
    void take(const std::function<void()> &work);
    /// Turns until nothing is left to do.
    void settle();
    /// The few turns that follow a key stroke.
    void settleBriefly();
    /// Turns until @p there, half a minute at most; false after that.
    [[nodiscard]] bool until(const std::function<bool()> &there);

    /// The next round of the same journey.
    void nextRound();
    struct Longest
    {
        QString action;
        double milliseconds = 0.0; ///< the longest turn of each round, the median of the rounds
        double computing = 0.0;    ///< what of the worst round's was not lost to other programs
    };
    /// By page: the action with the longest turn.
    [[nodiscard]] std::map<QString, Longest> worstByPage() const;
    /// Every action.
    [[nodiscard]] std::vector<Longest> all() const;

private:
    struct Turn
    {
        double wall = 0.0;
        double computing = 0.0;
    };
    bool once();

    std::function<bool()> m_busy;
    QString m_action;
    std::map<QString, std::vector<Turn>> m_longest; ///< by action, one per round
    int m_round = 0;
};

} // namespace bench
