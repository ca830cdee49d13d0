// Which computer a typed server name leads to, under which names it is known, and whether Windows can prove
// at all that it is the right one. Everything here is read out of answers; nothing is asked.
#pragma once

#include "engine/checks/judging.h"

namespace credssp {

/// The computer (as it is keyed in the answers) that a typed server name leads to: several typed names may
/// lead to one computer, which is asked and judged once.
[[nodiscard]] QString computerOf(const CheckContext &context, const AnswersByComputer &answers,
                                 const QString &server);

/// The typed server names, each once.
[[nodiscard]] QStringList serverNames(const CheckContext &context);

/// Those of them that lead to context.computer.
[[nodiscard]] QStringList serverNamesOfComputer(const CheckContext &context,
                                                const AnswersByComputer &answers);

/// What the answers tell about one typed server name.
struct ServerFacts
{
    QString typed;
    bool isAddress = false;
    bool isShort = false;
    bool isCluster = false;
    QString netBiosName;          ///< empty when unknown
    QString dnsName;              ///< empty when unknown
    QStringList addresses;        ///< empty when unknown
    std::optional<bool> resolved; ///< absent when it could not be told
    /// Exactly one account owns WSMAN/<typed> / WSMAN/<DNS name>, and it is the computer's own.
    std::optional<bool> typedSpnRight;
    std::optional<bool> dnsSpnRight;
    bool typedSpnOwned = true; ///< false: the directory knows no owner of WSMAN/<typed>

    /// The typed name is one of the computer's own two.
    [[nodiscard]] bool isOwnName() const;
};

[[nodiscard]] ServerFacts serverFacts(const CheckContext &context, const AnswersByComputer &answers,
                                      const QString &server);

/// Why no Kerberos ticket can prove the identity behind a typed name, whatever is registered for its
/// computer. A missing or misplaced service principal name of the computer itself is no such reason: that can
/// be put right. Source: facts page §2, §5.2.
enum class Unprovable
{
    No,
    Address,
    ClientInWorkgroup,
    ServerInWorkgroup,
    ForeignDomain,
    NotInDirectory,
    NameWithoutSpn ///< an alias or a cluster name that no account has registered
};

[[nodiscard]] Unprovable whyUnprovable(const CheckContext &context, const AnswersByComputer &answers,
                                       const QString &server);

/// The same as a whole sentence; empty for No.
[[nodiscard]] QString unprovableSentence(Unprovable why, const CheckContext &context, const QString &server);

/// Whether two domains are one, or trust each other.
[[nodiscard]] bool trustEachOther(const DomainAnswer &a, const DomainAnswer &b);

/// The form of that SPN in the answer; nullptr when it is not among them.
[[nodiscard]] const SpnForm *spnForm(const SpnOwnersAnswer &owners, const QString &host);

} // namespace credssp
