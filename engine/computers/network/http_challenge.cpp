// WWW-Authenticate: RFC 9110, section 11.6.1. Schemes and their parameters are separated by the same commas,
// so what an element is shows only behind its first word.
#include "engine/computers/network/http_head.h"

#include <algorithm>
#include <string_view>

namespace credssp::network {

namespace {

/// A stranger's words are shown to people: no more and no longer ones than any real server sends.
constexpr std::size_t mostSchemes = 16;
constexpr qsizetype longestText = 64;

class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void skip(std::string_view signs)
    {
        while (!isAtEnd() && signs.find(m_text.at(m_at)) != std::string_view::npos)
            ++m_at;
    }

    bool take(char sign)
    {
        if (isAtEnd() || m_text.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    /// Everything up to one of these signs; may be empty.
    QByteArray until(std::string_view signs)
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && signs.find(m_text.at(m_at)) == std::string_view::npos)
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A parameter's value, without its quotes.
    QByteArray value()
    {
        skip(" \t");
        if (!take('"'))
            return until(", \t");
        QByteArray value;
        while (!isAtEnd() && !take('"')) {
            take('\\');
            if (!isAtEnd())
                value += m_text.at(m_at++);
        }
        return value;
    }

    /// Steps over the data of a scheme ("TlRMTVNTUAAC…=="), which stands where parameters could.
    void skipData()
    {
        const qsizetype before = m_at;
        skip(" \t");
        (void)until("=, \t\"");
        skip("=");
        skip(" \t");
        if (!isAtEnd() && m_text.at(m_at) != ',')
            m_at = before;
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

void read(const QByteArray &field, std::vector<Challenge> &offered)
{
    Scanner scanner(field);
    bool skipped = true; // whether the current scheme is one that is listed already, or none
    for (scanner.skip(" \t,"); !scanner.isAtEnd(); scanner.skip(" \t,")) {
        const QByteArray word = scanner.until("=, \t\"");
        scanner.skip(" \t");
        if (scanner.take('=')) {
            const QString value = QString::fromLatin1(scanner.value().left(longestText));
            if (!skipped && word.compare("realm", Qt::CaseInsensitive) == 0)
                offered.back().realm = value;
            continue;
        }
        if (word.isEmpty()) {
            (void)scanner.value(); // a quoted text where nothing of the kind belongs
            continue;
        }
        const QString scheme = QString::fromLatin1(word);
        skipped = word.size() > longestText || offered.size() == mostSchemes ||
                  std::ranges::any_of(offered, [&](const Challenge &known) {
                      return known.scheme.compare(scheme, Qt::CaseInsensitive) == 0;
                  });
        if (!skipped)
            offered.push_back({scheme, {}});
        scanner.skipData();
    }
}

} // namespace

std::vector<Challenge> challenges(const std::vector<QByteArray> &fields)
{
    std::vector<Challenge> offered;
    for (const QByteArray &field : fields)
        read(field, offered);
    return offered;
}

} // namespace credssp::network
