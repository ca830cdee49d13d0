// The head of an HTTP answer: status line and fields, from bytes that a stranger sent. Strict: what is not
// HTTP/1.x to the letter is nothing. Bodies are never read. Source: RFC 9110 and RFC 9112.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace credssp::network {

struct HttpHead
{
    int status = 0;                                        ///< 100 to 599
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< as sent, in order; folded lines are joined

    /// All fields of this name, whatever their case.
    [[nodiscard]] std::vector<QByteArray> values(const char *name) const;
};

/// Lines without the empty one that ends them. Nothing when they are not the head of an HTTP/1.x answer.
[[nodiscard]] std::optional<HttpHead> parseHttpHead(const QByteArray &lines);

/// Takes the bytes as they come, in whatever pieces, until it has seen enough.
class HttpHeadReader
{
public:
    static constexpr qsizetype limit = 64 * 1024;

    enum class State
    {
        Reading,
        Complete,
        NotHttp, ///< something else speaks there, or speaks HTTP wrongly
        Tls,     ///< it speaks TLS
        TooLarge ///< no end within the limit
    };

    /// Looks at nothing behind the head, and after any state but Reading at nothing at all.
    State add(const QByteArray &piece);
    [[nodiscard]] State state() const { return m_state; }
    /// When Complete: the final answer's; interim ones (1xx) are skipped.
    [[nodiscard]] const HttpHead &head() const { return m_head; }

private:
    State read();

    QByteArray m_bytes;
    qsizetype m_taken = 0;   ///< of all pieces, interim answers included
    qsizetype m_scanned = 0; ///< no end of a head begins before
    HttpHead m_head;
    State m_state = State::Reading;
};

/// Whether these are the first bytes of a TLS record that a server sends first (a greeting or a refusal).
[[nodiscard]] bool beginsLikeTls(const QByteArray &bytes);

/// One way to sign in that a server offers.
struct Challenge
{
    QString scheme; ///< as the server spells it
    QString realm;  ///< empty when there is none
};

/// What WWW-Authenticate fields offer, each scheme once, in order, whether in one field or in several.
[[nodiscard]] std::vector<Challenge> challenges(const std::vector<QByteArray> &fields);

/// In any of HTTP's three forms, UTC. @p now tells which century a year of two digits means. Invalid when it
/// is no such date.
[[nodiscard]] QDateTime httpDate(const QByteArray &text, const QDateTime &now);

} // namespace credssp::network
