// Finds the replies among all that PowerShell writes.
#pragma once

#include <QByteArray>

#include <optional>

namespace credssp {

/// Bytes in, replies out. Only a whole line that begins with the marker and fits the request's number is a
/// reply; everything else is kept as other output, as far as it fits.
class ReplyReader
{
public:
    struct Limits
    {
        qsizetype reply = 16 << 20; ///< bytes of one reply, as they travel
        qsizetype other = 16 << 20; ///< bytes of anything else within one request
        qsizetype kept = 64 << 10;  ///< bytes of it that are kept
    };
    enum class Trouble
    {
        None,
        Garbage, ///< a line with our marker that is no reply to what was asked
        TooMuch
    };

    ReplyReader(QByteArray marker, Limits limits);

    /// From now on replies of this number are awaited; what was kept is dropped.
    void expect(quint64 number);
    /// Takes what came from standard output.
    void feed(const QByteArray &bytes);
    /// Takes what came from standard error, where no reply comes from.
    void feedOther(const QByteArray &bytes);

    /// The JSON of the awaited reply, once.
    [[nodiscard]] std::optional<QByteArray> takeReply();
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// What else was written since expect(); the beginning of a line that is not yet whole, too.
    [[nodiscard]] QByteArray other() const;

private:
    void takeLine(QByteArray line);
    void takePiece(const QByteArray &fields);
    void keep(const QByteArray &bytes);

    const QByteArray m_marker;
    const Limits m_limits;
    quint64 m_number = 0;
    QByteArray m_line;   ///< the beginning of a line
    QByteArray m_pieces; ///< of a reply in several lines
    QByteArray m_kept;
    qsizetype m_ours = 0;   ///< bytes of the reply, since expect()
    qsizetype m_others = 0; ///< bytes of anything else, since expect()
    std::optional<QByteArray> m_reply;
    Trouble m_trouble = Trouble::None;
};

} // namespace credssp
