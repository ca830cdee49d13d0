#include "wizard/pages/gradual.h"

#include <QElapsedTimer>
#include <QTimer>

namespace credssp {

namespace {

constexpr int turnMilliseconds = 6; ///< to lay out what was built costs several times as much

} // namespace

void Gradual::start(int count, std::function<void(int)> build, std::function<void()> built)
{
    m_next = 0;
    m_count = count;
    m_build = std::move(build);
    m_built = std::move(built);
    turn(++m_round);
}

void Gradual::turn(int round)
{
    if (round != m_round)
        return;
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_count && spent.elapsed() < turnMilliseconds)
        m_build(m_next++);
    if (m_next < m_count) {
        // Not at once: what was built is laid out first, and what the person does comes before the next turn.
        QTimer::singleShot(1, this, [this, round] { turn(round); });
    } else if (m_built) {
        m_built();
    }
}

} // namespace credssp
