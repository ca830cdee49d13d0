// A real server on the loopback, in a thread of its own, that answers as it was told to: well or badly.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QThread>

#include <chrono>
#include <functional>
#include <mutex>

class LoopbackServer
{
public:
    struct Manner
    {
        QByteArray answer{}; ///< once a whole head was asked, or at once when nobody need ask
        bool waitsForQuestion = true;
        qsizetype piece = 0;                ///< bytes that are sent together; 0: all
        std::chrono::milliseconds pause{0}; ///< between two pieces
        bool repeats = false;               ///< without end
        bool hangsUp = true;                ///< after the answer
        std::size_t togetherWith = 1;       ///< answers nobody before so many have asked
    };

    explicit LoopbackServer(Manner manner);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Called in the server's thread whenever somebody has asked; set before anybody does.
    void whenAsked(std::function<void()> notify) { m_notify = std::move(notify); }
    [[nodiscard]] int connections() const;
    [[nodiscard]] QList<QByteArray> questions() const;

private:
    void takeConnection();
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket);
    void send(QTcpSocket *socket, qsizetype from);

    const Manner m_manner;
    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives in the thread
    quint16 m_port = 0;
    std::function<void()> m_notify;
    std::vector<QTcpSocket *> m_waiting; // of the thread alone
    mutable std::mutex m_mutex;
    int m_connections = 0;
    QList<QByteArray> m_questions;
};

/// A port on which nobody listens: one that was free a moment ago.
[[nodiscard]] quint16 closedPort();
