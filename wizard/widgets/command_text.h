// A PowerShell command as text to look at: its parts, and where its lines break. Knows no widget.
#pragma once

#include <QString>

#include <vector>

namespace credssp {

enum class CommandPart
{
    Plain,
    Command,
    Parameter,
    String,
    Variable,
    Comment
};

struct CommandToken
{
    CommandPart part = CommandPart::Plain;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The parts that are told apart by colour, in order; blanks and signs between them belong to none. It is for
/// the eye only: whoever runs the command reads it for himself.
[[nodiscard]] std::vector<CommandToken> commandTokens(const QString &command);

/// A command broken into lines for the eye.
struct WrappedCommand
{
    QString text; ///< with '\n' between lines, and the hanging indent
    /// For each character of text: its place in the command, or -1 for what was added.
    std::vector<qsizetype> sources;

    /// The piece of the command behind a piece of the text, without what was added.
    [[nodiscard]] QString original(const QString &command, qsizetype from, qsizetype to) const;
};

/// Breaks at blanks between arguments; a parameter stays with its value, a string in one piece, as long as
/// that fits into @p columns. Lines after the first of each line of the command are indented.
[[nodiscard]] WrappedCommand wrapCommand(const QString &command, int columns);

} // namespace credssp
