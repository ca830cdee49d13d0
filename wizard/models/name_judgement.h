// What can be told from the name of a computer alone, while it is typed.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace credssp {

enum class NameState
{
    Empty, ///< nothing typed yet
    Fine,
    Attention, ///< can be used; the sentence says what speaks against it
    Invalid    ///< is not the name of a computer
};

struct NameVerdict
{
    NameState state = NameState::Empty;
    QString sentence;   ///< empty for Empty and Fine
    QString suggestion; ///< a name to use instead, with one press; may be empty

    friend bool operator==(const NameVerdict &, const NameVerdict &) = default;
};

/// What is known beside the name itself.
struct NameSurroundings
{
    QString client;
    QString domain; ///< such as contoso.com; empty when not known

    /// Adds a server that stands before the judged one.
    void add(const QString &server);

    QHash<QString, QString> others;     ///< as typed, by the name in one letter case
    QHash<QString, QString> fullNames;  ///< the first full name, by its first label
    QHash<QString, QString> shortNames; ///< the first short name, likewise
};

[[nodiscard]] NameVerdict judgeServerName(const QString &typed, const NameSurroundings &surroundings);

/// @p expected is the one computer that can be the client here.
[[nodiscard]] NameVerdict judgeClientName(const QString &typed, const QString &expected, bool practice);

/// What follows the first dot of a full name; empty for short names and addresses.
[[nodiscard]] QString domainOf(const QString &typed);

/// Whether two typed names mean the same computer for certain: the same but for letter case.
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

/// The names in a list that people paste: one a line, or separated by commas, semicolons or tabs.
[[nodiscard]] QStringList namesIn(const QString &list);
[[nodiscard]] bool isList(const QString &typed);

} // namespace credssp
