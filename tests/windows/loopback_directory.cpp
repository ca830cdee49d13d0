// RFC 4511 as far as it goes: every message is a SEQUENCE of a number and an operation, written in BER.
#include "tests/windows/loopback_directory.h"

#include <QTcpSocket>

#include <optional>

namespace {

constexpr char sequence = '\x30';
constexpr char set = '\x31';
constexpr char octets = '\x04';
constexpr char integer = '\x02';
constexpr char enumerated = '\x0A';
constexpr char bindRequest = '\x60';
constexpr char bindResponse = '\x61';
constexpr char searchRequest = '\x63';
constexpr char searchEntry = '\x64';
constexpr char searchDone = '\x65';
constexpr char simplePassword = '\x80';

constexpr int success = 0;
constexpr int methodNotSupported = 7;

QByteArray ber(char tag, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    QByteArray bytes(1, tag);
    if (size < 0x80)
        bytes += static_cast<char>(size);
    else
        bytes += QByteArray("\x82", 1) + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF);
    return bytes + content;
}

QByteArray message(int id, const QByteArray &operation)
{
    return ber(sequence, ber(integer, QByteArray(1, static_cast<char>(id))) + operation);
}

QByteArray result(int id, char operation, int code)
{
    return message(id, ber(operation, ber(enumerated, QByteArray(1, static_cast<char>(code))) +
                                          ber(octets, {}) + ber(octets, {})));
}

/// A tag with its content, taken off the front; nothing while it is not whole.
std::optional<QByteArray> takeContent(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype at = 2;
    auto size = static_cast<qsizetype>(static_cast<quint8>(bytes.at(1)));
    if (size >= 0x80) {
        const qsizetype count = size & 0x7F;
        if (bytes.size() < 2 + count)
            return std::nullopt;
        for (size = 0; at < 2 + count; ++at)
            size = size << 8 | static_cast<quint8>(bytes.at(at));
    }
    if (bytes.size() < at + size)
        return std::nullopt;
    QByteArray content = bytes.mid(at, size);
    bytes.remove(0, at + size);
    return content;
}

QByteArray entryMessage(int id, const credssp::directory::Entry &entry)
{
    QByteArray attributes;
    for (auto it = entry.attributes.begin(); it != entry.attributes.end(); ++it) {
        QByteArray values;
        for (const QString &value : it.value())
            values += ber(octets, value.toUtf8());
        attributes += ber(sequence, ber(octets, it.key().toUtf8()) + ber(set, values));
    }
    return message(
        id, ber(searchEntry, ber(octets, entry.distinguishedName.toUtf8()) + ber(sequence, attributes)));
}

} // namespace

LoopbackDirectory::LoopbackDirectory(Manner manner)
    : m_manner(std::move(manner))
    , m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    m_port = m_server->serverPort();
}

LoopbackDirectory::~LoopbackDirectory()
{
    m_thread.quit();
    m_thread.wait();
}

QList<QByteArray> LoopbackDirectory::searches() const
{
    const std::lock_guard lock(m_mutex);
    return m_searches;
}

int LoopbackDirectory::signOns() const
{
    const std::lock_guard lock(m_mutex);
    return m_signOns;
}

void LoopbackDirectory::take(QTcpSocket *socket)
{
    QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    while (auto content = takeContent(bytes)) {
        const QByteArray whole = *content;
        const auto id = takeContent(*content);
        if (id && !id->isEmpty() && !content->isEmpty() && !m_manner.silent)
            socket->write(answer(static_cast<quint8>(id->back()), content->front(), whole));
    }
    socket->setProperty("bytes", bytes);
}

QByteArray LoopbackDirectory::answer(int id, char operation, const QByteArray &whole)
{
    const std::lock_guard lock(m_mutex);
    if (operation == bindRequest) {
        ++m_signOns;
        // Name and password are taken; of the ways that need Kerberos or NTLM it knows none.
        const bool isSimple = whole.contains(simplePassword);
        return result(id, bindResponse, isSimple ? success : methodNotSupported);
    }
    if (operation != searchRequest)
        return {};
    m_searches.append(whole);
    QByteArray bytes;
    for (const credssp::directory::Entry &entry : m_manner.entries)
        bytes += entryMessage(id, entry);
    return bytes + result(id, searchDone, m_manner.result);
}
