#include "engine/powershell/reply_reader.h"

#include <QList>

#include <algorithm>

namespace credssp {

ReplyReader::ReplyReader(QByteArray marker, Limits limits)
    : m_marker(std::move(marker) + ' ')
    , m_limits(limits)
{
}

void ReplyReader::expect(quint64 number)
{
    m_number = number;
    m_pieces.clear();
    m_kept.clear();
    m_ours = 0;
    m_others = 0;
    m_reply.reset();
}

void ReplyReader::feed(const QByteArray &bytes)
{
    qsizetype begin = 0;
    while (m_trouble == Trouble::None && begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        m_line.append(bytes.mid(begin, end < 0 ? -1 : end - begin));
        if (end >= 0) {
            takeLine(std::exchange(m_line, {}));
            begin = end + 1;
            continue;
        }
        // A line that never ends is not collected for ever.
        const bool ours = m_line.startsWith(m_marker);
        if (ours && m_line.size() > m_limits.reply) {
            m_trouble = Trouble::TooMuch;
        } else if (!ours && m_line.size() > m_limits.kept) {
            keep(std::exchange(m_line, {}));
        }
        return;
    }
}

void ReplyReader::feedOther(const QByteArray &bytes)
{
    keep(bytes);
}

std::optional<QByteArray> ReplyReader::takeReply()
{
    return std::exchange(m_reply, std::nullopt);
}

QByteArray ReplyReader::other() const
{
    return m_line.startsWith(m_marker) ? m_kept : m_kept + m_line.left(m_limits.kept - m_kept.size());
}

void ReplyReader::takeLine(QByteArray line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith(m_marker))
        takePiece(line.mid(m_marker.size()));
    else if (!line.isEmpty())
        keep(line + '\n');
}

void ReplyReader::takePiece(const QByteArray &fields)
{
    // <number> + <base64>, or <number> = <length> <base64>
    const QList<QByteArray> parts = fields.trimmed().split(' ');
    const bool last = parts.value(1) == "=";
    const bool more = parts.value(1) == "+";
    if (m_reply || parts.value(0).toULongLong() != m_number || !(last || more)) {
        m_trouble = Trouble::Garbage;
        return;
    }
    m_pieces.append(parts.value(last ? 3 : 2));
    m_ours += fields.size();
    if (m_ours > m_limits.reply) {
        m_trouble = Trouble::TooMuch;
        return;
    }
    if (more)
        return;
    const auto decoded = QByteArray::fromBase64Encoding(
        m_pieces, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || parts.value(2) != QByteArray::number(m_pieces.size()))
        m_trouble = Trouble::Garbage;
    else
        m_reply = decoded.decoded;
    m_pieces.clear();
}

void ReplyReader::keep(const QByteArray &bytes)
{
    m_others += bytes.size();
    if (m_others > m_limits.other && m_trouble == Trouble::None)
        m_trouble = Trouble::TooMuch;
    m_kept.append(bytes.left(std::max<qsizetype>(0, m_limits.kept - m_kept.size())));
}

} // namespace credssp
