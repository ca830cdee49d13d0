// A healthy pair of computers as answers, for the tests of the checks to spoil one thing at a time.
#pragma once

#include "engine/checks/check.h"
#include "engine/checks/reads.h"

#include <QMetaType>

#include <functional>

/// The client GW1 with Windows Admin Center, and the server NODE1 (typed node1.contoso.com), both in
/// contoso.com; nothing is wrong.
class CheckWorld
{
public:
    CheckWorld();

    inline static const QString client = QStringLiteral("GW1");
    inline static const QString server = QStringLiteral("node1.contoso.com");

    /// Every computer of the world: the client first.
    std::vector<credssp::CheckContext> contexts;
    credssp::AnswersByComputer answers;

    template <typename R> void set(const QString &computer, const R &read, typename R::Answer answer)
    {
        answers[computer].insert(read, credssp::Answer(std::move(answer)));
    }
    template <typename R>
    void fail(const QString &computer, const R &read,
              credssp::ErrorCode code = credssp::ErrorCode::Unreachable)
    {
        answers[computer].insert(read, credssp::failure(code, computer));
    }
    template <typename R, typename F> void change(const QString &computer, const R &read, F edit)
    {
        typename R::Answer answer = answers[computer].get(read).value();
        edit(answer);
        set(computer, read, std::move(answer));
    }

    /// One value of a key; makes the key.
    void setValue(const QString &computer, const credssp::RegistryKeyRead &key, const QString &name,
                  const credssp::RegistryData &data);
    void removeValue(const QString &computer, const credssp::RegistryKeyRead &key, const QString &name);
    /// The fresh list (or another one) below HKLM, whole: name, entry, name, entry, …
    void setList(const credssp::DelegationList &list, const QStringList &namesAndEntries,
                 credssp::RegistryStore store = credssp::RegistryStore::Hklm);
    void setSwitch(const credssp::DelegationList &list, quint32 value);

    /// Types another name for the server. What the client is asked about the old name is answered for the new
    /// one too.
    void retype(const QString &name);
    /// Every answer of the server is Unreachable.
    void silenceServer();

    [[nodiscard]] std::vector<credssp::Finding> findings() const;
};

using Change = std::function<void(CheckWorld &)>;

/// What a row expects: a finding with these fields.
struct Expected
{
    QString check;
    QString computer;
    credssp::FindingState state = credssp::FindingState::Problem;
    credssp::Problem problem = credssp::Problem::None;
    QString about = QStringLiteral("*"); ///< "*": whatever
};

using Problems = std::vector<credssp::Problem>;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(Problems)

/// Adds the columns that judge() reads.
void addColumns();
/// @p problems: all problems of all checks on all computers, in any order.
void addRow(const char *name, const Change &change, const Expected &expected, const Problems &problems);
/// Fetches the current row and checks it.
void judgeRow();

/// For messages.
QString describe(const std::vector<credssp::Finding> &findings);
