// The one port to the outside world: a computer that can be asked and told.
#pragma once

#include "engine/computers/action.h"

#include <memory>
#include <span>
#include <stop_token>

namespace credssp {

enum class ComputerKind
{
    Windows,
    Remote,
    Carried,
    Practice
};
template <> struct EnumNames<ComputerKind>
{
    static constexpr std::array names{std::pair{ComputerKind::Windows, std::string_view("windows")},
                                      std::pair{ComputerKind::Remote, std::string_view("remote")},
                                      std::pair{ComputerKind::Carried, std::string_view("carried")},
                                      std::pair{ComputerKind::Practice, std::string_view("practice")}};
};

/// How this program knows of something: it asked the computer itself, or a person brought an answer.
enum class Source
{
    ReadBack,
    Reported
};
template <> struct EnumNames<Source>
{
    static constexpr std::array names{std::pair{Source::ReadBack, std::string_view("read-back")},
                                      std::pair{Source::Reported, std::string_view("reported-by-a-person")}};
};
[[nodiscard]] constexpr Source sourceOf(ComputerKind kind)
{
    return kind == ComputerKind::Carried ? Source::Reported : Source::ReadBack;
}

/// Which computer it is, beyond the name somebody typed.
struct ComputerIdentity
{
    ComputerKind kind = ComputerKind::Windows;
    QString name; ///< its own name (NetBIOS upper case, or the name as typed while nothing better is known)
    QString
        identity; ///< what tells it from another of that name: machine id, or the practice scenario's name

    friend bool operator==(const ComputerIdentity &, const ComputerIdentity &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("kind", &ComputerIdentity::kind);
        v("name", &ComputerIdentity::name);
        v("identity", &ComputerIdentity::identity);
    }
};

/// What a performed action said of itself. It decides nothing: success is what is read back.
struct Performed
{
    QString output;
    qint64 exitCode = 0;
};

class Computer
{
public:
    Computer() = default;
    Computer(const Computer &) = delete;
    Computer &operator=(const Computer &) = delete;
    virtual ~Computer() = default;

    [[nodiscard]] virtual ComputerIdentity identity() const = 0;

    /// Answers every question of the batch, in its order; each has its own error (AccessDenied, Unreachable,
    /// NotAvailable, TimedOut, Canceled). Blocks; may be called from any one thread at a time.
    [[nodiscard]] virtual std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                           std::stop_token stop) = 0;

    /// Whether a person must bring something before perform() can tell of this action.
    [[nodiscard]] virtual bool awaitsPerson(const Action &) const { return false; }

    /// Does one thing. Blocks. An error means that it is unknown how far it got; read back to know.
    [[nodiscard]] virtual Result<Performed> perform(const Action &action, std::stop_token stop) = 0;
};

/// A computer together with the name a person typed for it.
struct Involved
{
    QString typed;
    std::shared_ptr<Computer> computer;
};

/// The computers of one session: who sends the credentials and who receives them.
struct Topology
{
    Involved client;
    std::vector<Involved> servers;

    /// Every computer once: the client first; a server that is the same computer as an earlier one is left
    /// out.
    [[nodiscard]] std::vector<Involved> distinct() const;
    /// The entry of distinct() that a typed name stands for.
    [[nodiscard]] QString canonical(const QString &typed) const;
    [[nodiscard]] Computer *find(const QString &typed) const;
    [[nodiscard]] QStringList serverNames() const;
};

} // namespace credssp
