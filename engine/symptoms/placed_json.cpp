#include "engine/symptoms/placed_json.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SymptomJson)
};

constexpr int kDeepest = 8;

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    /// False: complaint() says why.
    bool document(JsonValue &value)
    {
        if (!any(value, 0))
            return false;
        blanks();
        return m_at == m_text.size() || complain(Text::tr("The file should end here."));
    }

    [[nodiscard]] const JsonComplaint &complaint() const { return m_complaint; }

private:
    [[nodiscard]] char16_t next() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    [[nodiscard]] JsonPlace place() const { return {m_line, static_cast<int>(m_at - m_lineStart) + 1}; }

    bool complain(const QString &sentence)
    {
        m_complaint = {place(), sentence};
        return false;
    }

    void blanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char16_t c = next();
            if (c == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            } else if (c != u' ' && c != u'\t' && c != u'\r') {
                return;
            }
        }
    }

    bool expect(char16_t c)
    {
        blanks();
        if (next() != c || m_at == m_text.size())
            return complain(Text::tr("Here a %1 is missing.").arg(QChar(c)));
        ++m_at;
        return true;
    }

    /// Whether @p c comes next; it is passed over then.
    bool take(char16_t c)
    {
        blanks();
        if (m_at == m_text.size() || next() != c)
            return false;
        ++m_at;
        return true;
    }

    bool any(JsonValue &value, int depth)
    {
        blanks();
        value.place = place();
        if (depth > kDeepest)
            return complain(Text::tr("This is nested too deeply."));
        switch (next()) {
        case u'{':
            return object(value, depth);
        case u'[':
            return list(value, depth);
        case u'"':
            value.type = JsonValue::Type::Text;
            return text(value.text);
        case u't':
            value.type = JsonValue::Type::Truth;
            value.truth = true;
            return word(u"true");
        case u'f':
            value.type = JsonValue::Type::Truth;
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number(value);
        }
    }

    bool word(QStringView expected)
    {
        if (!m_text.sliced(m_at).startsWith(expected))
            return complain(
                Text::tr("Here a value is missing: a text in quotes, a number, a list or an object."));
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (next() >= u'0' && next() <= u'9')
            ++m_at;
        return m_at > from;
    }

    bool number(JsonValue &value)
    {
        value.type = JsonValue::Type::Number;
        const qsizetype from = m_at;
        if (next() == u'-')
            ++m_at;
        const bool leadingZero = next() == u'0';
        const qsizetype first = m_at;
        bool good = digits() && (!leadingZero || m_at == first + 1);
        if (good && next() == u'.') {
            ++m_at;
            good = digits();
        }
        if (good && (next() == u'e' || next() == u'E')) {
            ++m_at;
            if (next() == u'+' || next() == u'-')
                ++m_at;
            good = digits();
        }
        value.number = good ? m_text.sliced(from, m_at - from).toDouble() : 0.0;
        m_at = good ? m_at : from;
        return good || word(u"a value"); // says what is missing
    }

    bool text(QString &result)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char16_t c = next();
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return complain(
                    Text::tr("A text ends in the line in which it begins; a line break in it is \\n."));
            if (c != u'\\')
                result += QChar(c);
            else if (!escape(result))
                return false;
        }
        return complain(Text::tr("The quote at the end of this text is missing."));
    }

    bool escape(QString &result)
    {
        static constexpr QStringView letters = u"\"\\/bfnrt";
        static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const JsonPlace begin = place();
        ++m_at;
        if (const qsizetype known = letters.indexOf(QChar(next())); m_at < m_text.size() && known >= 0) {
            result += meanings[known];
            return true;
        }
        if (next() == u'u' && m_at + 4 < m_text.size()) {
            const QStringView hex = m_text.sliced(m_at + 1, 4);
            bool good = std::ranges::all_of(hex, [](QChar c) {
                return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
            });
            if (good) {
                result += QChar(static_cast<char16_t>(hex.toUShort(&good, 16)));
                m_at += 4;
                return true;
            }
        }
        m_complaint = {begin, Text::tr("A \\ in a text is written twice: \\\\.")};
        return false;
    }

    bool list(JsonValue &value, int depth)
    {
        value.type = JsonValue::Type::List;
        ++m_at;
        if (take(u']'))
            return true;
        do {
            if (!any(value.items.emplace_back(), depth + 1))
                return false;
        } while (take(u','));
        return expect(u']');
    }

    bool object(JsonValue &value, int depth)
    {
        value.type = JsonValue::Type::Object;
        ++m_at;
        if (take(u'}'))
            return true;
        do {
            blanks();
            JsonMember member;
            member.place = place();
            if (next() != u'"')
                return complain(Text::tr("Here the name of a member is missing, in quotes."));
            if (!text(member.name))
                return false;
            if (std::ranges::find(value.members, member.name, &JsonMember::name) != value.members.end()) {
                m_complaint = {member.place, Text::tr("\"%1\" stands here twice.").arg(member.name)};
                return false;
            }
            // Some of these in a row would take the square of their number to compare.
            if (value.members.size() == kMostMembers)
                return complain(Text::tr("Here are too many members."));
            if (!expect(u':') || !any(member.value, depth + 1))
                return false;
            value.members.push_back(std::move(member));
        } while (take(u','));
        return expect(u'}');
    }

    static constexpr std::size_t kMostMembers = 64;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_lineStart = 0;
    JsonComplaint m_complaint;
};

} // namespace

tl::expected<JsonValue, JsonComplaint> readPlacedJson(const QByteArray &bytes)
{
    // Line by line, so that what is no UTF-8 is found where it stands.
    QString text;
    text.reserve(bytes.size());
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    for (int line = 1; !rest.isEmpty(); ++line) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView bytesOfLine = end < 0 ? rest : rest.first(end + 1);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text += decoder.decode(bytesOfLine);
        if (decoder.hasError())
            return tl::unexpected(JsonComplaint{
                {line, 1}, Text::tr("This line is not UTF-8. Save the file as UTF-8 and try again.")});
        rest = rest.sliced(bytesOfLine.size());
    }
    Reader reader(text);
    JsonValue value;
    if (!reader.document(value))
        return tl::unexpected(reader.complaint());
    return value;
}

} // namespace credssp::symptoms
