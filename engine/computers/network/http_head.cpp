#include "engine/computers/network/http_head.h"

#include <algorithm>

namespace credssp::network {

namespace {

const QByteArray endOfLine = QByteArrayLiteral("\r\n");
const QByteArray endOfHead = QByteArrayLiteral("\r\n\r\n");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t') || c == 0x7F;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray withoutBlanks(const QByteArray &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isBlank(text.at(begin)))
        ++begin;
    while (end > begin && isBlank(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

/// "HTTP/1.1 401 Unauthorized": the reason is for people and may be missing.
std::optional<int> statusOf(const QByteArray &line)
{
    const bool fits = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line.at(7)) &&
                      line.at(8) == ' ' && isDigit(line.at(9)) && isDigit(line.at(10)) &&
                      isDigit(line.at(11)) && (line.size() == 12 || line.at(12) == ' ');
    if (!fits)
        return std::nullopt;
    const int status = line.mid(9, 3).toInt();
    if (status < 100 || status > 599)
        return std::nullopt;
    return status;
}

/// As far as there are bytes: whether they can still become an answer of HTTP/1.x.
bool mayBecomeHttp(const QByteArray &bytes)
{
    const QByteArray start = QByteArrayLiteral("HTTP/1.");
    return start.startsWith(bytes.left(start.size()));
}

constexpr char tlsAlert = 0x15;
constexpr char tlsHandshake = 0x16;
constexpr char tlsMajorVersion = 3;

bool mayBecomeTls(const QByteArray &bytes)
{
    return bytes.isEmpty() || ((bytes.at(0) == tlsAlert || bytes.at(0) == tlsHandshake) &&
                               (bytes.size() < 2 || bytes.at(1) == tlsMajorVersion));
}

} // namespace

std::vector<QByteArray> HttpHead::values(const char *name) const
{
    std::vector<QByteArray> values;
    for (const auto &[field, value] : fields)
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            values.push_back(value);
    return values;
}

std::optional<HttpHead> parseHttpHead(const QByteArray &lines)
{
    HttpHead head;
    qsizetype at = lines.indexOf(endOfLine);
    const QByteArray first = lines.mid(0, at); // all, when there is one line only
    if (std::ranges::any_of(first, isControl))
        return std::nullopt;
    const auto status = statusOf(first);
    if (!status)
        return std::nullopt;
    head.status = *status;
    while (at >= 0) {
        const qsizetype begin = at + endOfLine.size();
        at = lines.indexOf(endOfLine, begin);
        const QByteArray line = lines.mid(begin, at < 0 ? -1 : at - begin);
        // A line end of another kind is such a sign, too.
        if (std::ranges::any_of(line, isControl))
            return std::nullopt;
        if (!line.isEmpty() && isBlank(line.front())) {
            if (head.fields.empty())
                return std::nullopt;
            head.fields.back().second += ' ' + withoutBlanks(line);
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon);
        if (colon < 1 || !std::ranges::all_of(name, isTokenCharacter))
            return std::nullopt;
        head.fields.emplace_back(name, withoutBlanks(line.mid(colon + 1)));
    }
    return head;
}

HttpHeadReader::State HttpHeadReader::add(const QByteArray &piece)
{
    if (m_state != State::Reading)
        return m_state;
    const qsizetype room = limit - m_taken;
    m_bytes += piece.left(room);
    m_taken += std::min(piece.size(), room);
    m_state = read();
    if (m_state == State::Reading && m_taken == limit)
        m_state = State::TooLarge;
    return m_state;
}

HttpHeadReader::State HttpHeadReader::read()
{
    for (;;) {
        if (beginsLikeTls(m_bytes))
            return State::Tls;
        if (!mayBecomeHttp(m_bytes) && !mayBecomeTls(m_bytes))
            return State::NotHttp;
        const qsizetype end = m_bytes.indexOf(endOfHead, m_scanned);
        if (end < 0) {
            m_scanned = std::max<qsizetype>(0, m_bytes.size() - (endOfHead.size() - 1));
            return State::Reading;
        }
        const auto head = parseHttpHead(m_bytes.left(end));
        if (!head)
            return State::NotHttp;
        if (head->status >= 200) {
            m_head = *head;
            return State::Complete;
        }
        m_bytes.remove(0, end + endOfHead.size());
        m_scanned = 0;
    }
}

bool beginsLikeTls(const QByteArray &bytes)
{
    return bytes.size() >= 2 && mayBecomeTls(bytes);
}

} // namespace credssp::network
