// Builds many widgets without holding the window up: a few at a time, between the person's key strokes.
#pragma once

#include <QObject>

#include <functional>

namespace credssp {

class Gradual final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls @p build with 0 … @p count - 1: the first few now, the others in later turns of the event loop.
    /// What an earlier start() has left is dropped. @p built is called after the last.
    void start(int count, std::function<void(int)> build, std::function<void()> built = {});
    void stop() { ++m_round; }

private:
    void turn(int round);

    int m_round = 0;
    int m_next = 0;
    int m_count = 0;
    std::function<void(int)> m_build;
    std::function<void()> m_built;
};

} // namespace credssp
