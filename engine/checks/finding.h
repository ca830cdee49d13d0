// What a check concluded about one computer.
#pragma once

#include "engine/computers/computer.h"

namespace credssp {

enum class FindingState
{
    Ok,
    Problem,
    Unknown,
    NotApplicable
};
template <> struct EnumNames<FindingState>
{
    static constexpr std::array names{
        std::pair{FindingState::Ok, std::string_view("ok")},
        std::pair{FindingState::Problem, std::string_view("problem")},
        std::pair{FindingState::Unknown, std::string_view("unknown")},
        std::pair{FindingState::NotApplicable, std::string_view("not-applicable")}};
};

/// What exactly is wrong: the word diagnosis and remedies reason with. One finding carries at most one.
enum class Problem
{
    None,
    NotElevated,
    WinRmStopped,
    ClientCredSspOff,
    ServerCredSspOff,
    DelegationSwitchOff,    ///< AllowFreshCredentials is absent or 0
    DelegationEntryMissing, ///< no entry covers wsman/<server as typed>
    DelegationDenied,       ///< a Deny entry covers it
    DelegationUntidy,       ///< the linter: duplicates, gaps, glued names, wildcard, prefix, name form
    NtlmOnlyIncomplete,     ///< identity cannot be proven, and the NTLM-only policy does not cover the server
    PolicyLocksCredSsp,     ///< AllowCredSSP is set by a policy
    PolicyOverwritesDelegation, ///< a domain policy writes the delegation values at every refresh
    SpnMissing,
    SpnRegistrationRefused, ///< event 10154: the computer could not write its own names
    SpnDuplicate,           ///< the right account and another one own it
    SpnElsewhere,           ///< only another account owns it
    Workgroup,
    DifferentDomains,
    ControllerUnreachable,
    SecureChannelBroken,
    NameNotResolved,
    NameIsAddress,
    NameNotProven, ///< short name, alias or cluster name that no service principal name or entry covers
    PortNoAnswer,
    PortRefused,
    ClockSkewed, ///< more than 5 minutes
    NotGatewayAdministrator,
    NotInGatewayGroup,
    GroupNotInSignIn, ///< is a member, but the present sign-in does not count it yet
    RoleBasedAccess,
    EncryptionOracleVulnerable, ///< AllowEncryptionOracle = 2
    UpdateMissing,              ///< one side lacks the CredSSP fix of CVE-2018-0886
};

/// What a check says about one thing on one computer.
struct Finding
{
    QString check;    ///< the check's id
    QString computer; ///< the name as typed of the computer that it is about
    QString
        about; ///< the server, entry or account it concerns, when not the computer as a whole; may be empty
    FindingState state = FindingState::Unknown;
    Problem problem = Problem::None;
    QString title;                    ///< one whole sentence: "The server does not accept CredSSP."
    QString detail;                   ///< what was read, and why it matters; whole sentences
    QString value;                    ///< the value read, untranslated; may be empty
    Source source = Source::ReadBack; ///< how the answers of that computer came here
};

} // namespace credssp
