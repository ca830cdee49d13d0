// A small LDAP server on the loopback, in a thread of its own: answers a sign-on, and every search with the
// same entries. Enough for a real client to speak with; a directory it is not.
#pragma once

#include "engine/computers/directory/directory.h"

#include <QTcpServer>
#include <QThread>

#include <mutex>

class LoopbackDirectory
{
public:
    struct Manner
    {
        std::vector<credssp::directory::Entry> entries;
        int result = 0;      ///< of each search; LDAP's number
        bool silent = false; ///< takes connections and never answers
    };

    explicit LoopbackDirectory(Manner manner);
    ~LoopbackDirectory();
    LoopbackDirectory(const LoopbackDirectory &) = delete;
    LoopbackDirectory &operator=(const LoopbackDirectory &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The bytes of each search request as it came.
    [[nodiscard]] QList<QByteArray> searches() const;
    [[nodiscard]] int signOns() const;

private:
    void take(QTcpSocket *socket);
    [[nodiscard]] QByteArray answer(int id, char operation, const QByteArray &whole);

    const Manner m_manner;
    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives in the thread
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_searches;
    int m_signOns = 0;
};
