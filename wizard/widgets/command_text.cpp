// Reading a command's parts and breaking its lines.
#include "wizard/widgets/command_text.h"

namespace credssp {

namespace {

constexpr int indent = 4;

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n') ||
           c == QLatin1Char('\r');
}

bool startsStatement(QChar c)
{
    return QStringLiteral("|;{(\n&=").contains(c);
}

bool endsWord(QChar c)
{
    return isBlank(c) || QStringLiteral("|;{}(),\"'").contains(c);
}

/// Past the string that begins at @p at; the end of the text where it is not closed.
qsizetype stringEnd(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (quote == QLatin1Char('"') && text[i] == QLatin1Char('`')) {
            ++i;
        } else if (text[i] == quote) {
            if (i + 1 < text.size() && text[i + 1] == quote)
                ++i; // doubled: the sign itself
            else
                return i + 1;
        }
    }
    return text.size();
}

qsizetype wordEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && !endsWord(text[at]))
        ++at;
    return at;
}

/// What must not be torn apart if it can be helped: [start, end) of a run without a break, and the blanks
/// before.
struct Piece
{
    qsizetype blanks;
    qsizetype start;
    qsizetype end;
};

/// The pieces of one line of the command.
std::vector<Piece> piecesOf(const QString &text, qsizetype from, qsizetype to)
{
    std::vector<Piece> pieces;
    qsizetype at = from;
    // An apostrophe in a comment begins no string.
    const bool isComment = QStringView(text).mid(from, to - from).trimmed().startsWith(QLatin1Char('#'));
    while (at < to) {
        Piece piece{at, at, at};
        while (at < to && isBlank(text[at]))
            ++at;
        piece.start = at;
        while (at < to && !isBlank(text[at])) {
            if (!isComment && (text[at] == QLatin1Char('\'') || text[at] == QLatin1Char('"')))
                at = std::min(stringEnd(text, at), to);
            else
                ++at;
        }
        piece.end = at;
        const bool isValue = piece.start < piece.end && text[piece.start] != QLatin1Char('-') &&
                             !startsStatement(text[piece.start]);
        if (isValue && !pieces.empty() && pieces.back().start < pieces.back().end &&
            text[pieces.back().start] == QLatin1Char('-') && pieces.back().end > pieces.back().start + 1)
            pieces.back().end = piece.end; // a parameter and its value
        else
            pieces.push_back(piece);
    }
    return pieces;
}

class Writer
{
public:
    Writer(const QString &command, int columns)
        : m_command(command)
        , m_columns(std::max(columns, 2 * indent))
    {
    }

    void line(qsizetype from, qsizetype to)
    {
        m_column = 0;
        for (const Piece &piece : piecesOf(m_command, from, to)) {
            const auto blanks = piece.start - piece.blanks;
            if (m_column > 0 && m_column + blanks + (piece.end - piece.start) > m_columns) {
                // The blanks stay at the end of the line, so that nothing of the command is left out.
                take(piece.blanks, piece.start);
                newLine();
            } else {
                take(piece.blanks, piece.start);
            }
            for (qsizetype at = piece.start; at < piece.end; ++at) {
                if (m_column >= m_columns)
                    newLine();
                take(at, at + 1);
            }
        }
    }

    void take(qsizetype from, qsizetype to)
    {
        for (; from < to; ++from) {
            m_result.text += m_command[from];
            m_result.sources.push_back(from);
            ++m_column;
        }
    }

    [[nodiscard]] WrappedCommand result() && { return std::move(m_result); }

private:
    void newLine()
    {
        m_result.text += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
        m_result.sources.insert(m_result.sources.end(), indent + 1, -1);
        m_column = indent;
    }

    const QString &m_command;
    qsizetype m_columns;
    qsizetype m_column = 0;
    WrappedCommand m_result;
};

} // namespace

std::vector<CommandToken> commandTokens(const QString &command)
{
    std::vector<CommandToken> tokens;
    bool statement = true;
    qsizetype at = 0;
    const auto add = [&](CommandPart part, qsizetype end) {
        tokens.push_back({part, at, end - at});
        at = end;
        statement = false;
    };
    while (at < command.size()) {
        const QChar c = command[at];
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            add(statement && at > 0 && command.left(at).trimmed().endsWith(QLatin1Char('&'))
                    ? CommandPart::Command
                    : CommandPart::String,
                stringEnd(command, at));
        } else if (c == QLatin1Char('#')) {
            const qsizetype end = command.indexOf(QLatin1Char('\n'), at);
            add(CommandPart::Comment, end < 0 ? command.size() : end);
        } else if (c == QLatin1Char('$')) {
            add(CommandPart::Variable, std::max(wordEnd(command, at), at + 1));
        } else if (c == QLatin1Char('-') && at + 1 < command.size() && command[at + 1].isLetter()) {
            add(CommandPart::Parameter, wordEnd(command, at));
        } else if (startsStatement(c)) {
            statement = true;
            ++at;
        } else if (endsWord(c)) {
            ++at;
        } else if (statement && c.isLetter()) {
            add(CommandPart::Command, wordEnd(command, at));
        } else {
            at = std::max(wordEnd(command, at), at + 1);
            statement = false;
        }
    }
    return tokens;
}

QString WrappedCommand::original(const QString &command, qsizetype from, qsizetype to) const
{
    QString result;
    for (qsizetype i = from; i < to && i < static_cast<qsizetype>(sources.size()); ++i)
        if (const qsizetype source = sources[static_cast<std::size_t>(i)]; source >= 0)
            result += command[source];
    return result;
}

WrappedCommand wrapCommand(const QString &command, int columns)
{
    Writer writer(command, columns);
    qsizetype from = 0;
    while (true) {
        const qsizetype end = command.indexOf(QLatin1Char('\n'), from);
        writer.line(from, end < 0 ? command.size() : end);
        if (end < 0)
            return std::move(writer).result();
        writer.take(end, end + 1);
        from = end + 1;
    }
}

} // namespace credssp
