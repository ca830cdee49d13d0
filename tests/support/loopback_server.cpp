#include "tests/support/loopback_server.h"

#include <QTcpSocket>
#include <QTimer>

LoopbackServer::LoopbackServer(Manner manner)
    : m_manner(std::move(manner))
    , m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { takeConnection(); });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->listen(QHostAddress::AnyIPv4); }, Qt::BlockingQueuedConnection);
    m_port = m_server->serverPort();
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

int LoopbackServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

QList<QByteArray> LoopbackServer::questions() const
{
    const std::lock_guard lock(m_mutex);
    return m_questions;
}

void LoopbackServer::takeConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_connections;
        }
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            std::erase(m_waiting, socket);
            socket->deleteLater();
        });
        if (m_manner.waitsForQuestion)
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
        else
            send(socket, 0);
    }
}

void LoopbackServer::take(QTcpSocket *socket)
{
    QByteArray question = socket->property("question").toByteArray() + socket->readAll();
    socket->setProperty("question", question);
    // Of an encrypted greeting nobody knows the end.
    if (!question.endsWith("\r\n\r\n") && !question.startsWith('\x16'))
        return;
    socket->setProperty("question", QByteArray());
    {
        const std::lock_guard lock(m_mutex);
        m_questions.append(question);
    }
    if (m_notify)
        m_notify();
    answer(socket);
}

void LoopbackServer::answer(QTcpSocket *socket)
{
    m_waiting.push_back(socket);
    if (m_waiting.size() < m_manner.togetherWith)
        return;
    const std::vector<QTcpSocket *> all = std::exchange(m_waiting, {});
    for (QTcpSocket *one : all)
        send(one, 0);
}

void LoopbackServer::send(QTcpSocket *socket, qsizetype from)
{
    const qsizetype size = m_manner.piece > 0 ? m_manner.piece : m_manner.answer.size();
    socket->write(m_manner.answer.mid(from, size));
    const qsizetype next = from + size;
    if (next >= m_manner.answer.size() && !m_manner.repeats) {
        if (m_manner.hangsUp)
            socket->disconnectFromHost();
        return;
    }
    const qsizetype begin = next < m_manner.answer.size() ? next : 0;
    if (m_manner.pause.count() > 0 || socket->bytesToWrite() == 0) {
        QTimer::singleShot(m_manner.pause, socket, [this, socket, begin] { send(socket, begin); });
        return;
    }
    // No faster than the other side reads.
    QObject::connect(
        socket, &QTcpSocket::bytesWritten, socket, [this, socket, begin] { send(socket, begin); },
        Qt::SingleShotConnection);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::AnyIPv4);
    return server.serverPort();
}
