// What a subcommand takes on its command line, and what was given.
#pragma once

#include <QCommandLineParser>

#include <memory>
#include <optional>
#include <variant>

namespace credssp::cli {

struct Option
{
    const char *name;
    QString description;
    const char *valueName = nullptr; ///< nullptr: a switch
    bool repeated = false;
    bool required = false;
};

/// One subcommand's command line. --help is always there.
struct Syntax
{
    const char *name;
    QString description;
    QList<Option> options = {};
    const char *positional = nullptr; ///< for example "FILE"; nullptr: a stray argument is wrong usage
    QString positionalDescription = {};
    int atMost = 0; ///< how many positional arguments; 0 with `positional`: any number
};

class Arguments
{
public:
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const; ///< empty when not given
    [[nodiscard]] QStringList values(const char *option) const;
    [[nodiscard]] QStringList positional() const;
    /// Everything after the subcommand, as it was typed.
    [[nodiscard]] const QStringList &typed() const { return m_typed; }

private:
    friend std::variant<Arguments, int> parseArguments(const Syntax &, const QStringList &);
    Arguments() = default;

    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_known; ///< asking Qt for an option that a subcommand does not have prints a warning
    QStringList m_typed;
};

/// The arguments; or, after --help was printed or one sentence said what is wrong, the exit code.
[[nodiscard]] std::variant<Arguments, int> parseArguments(const Syntax &syntax, const QStringList &typed);

} // namespace credssp::cli
