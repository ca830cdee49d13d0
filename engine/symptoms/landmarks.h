// Words that are no symptom themselves but decide what a find means.
#pragma once

#include "engine/symptoms/phrase.h"

#include <QStringView>

#include <span>

namespace credssp::symptoms {

enum class Landmark : quint8
{
    Remoting,         ///< remoting is spoken of
    Wsman,            ///< WinRM itself
    Endpoint,         ///< WinRM's own address, as clients print it
    WsmanFault,       ///< a fault element: its Code attribute may be a bare Win32 code
    OtherTool,        ///< SSH, SQL Server: generic Windows wording near them is theirs
    Ntlm,             ///< decides between the two delegation-untrusted ids
    CredsspAsked,     ///< the command line, or the error, shows that CredSSP was asked for
    MechanismRefused, ///< the sentence that shares code 5 with "Access is denied"
    MechanismList,    ///< "Possible authentication mechanisms reported by server:"
    RemotePrompt,     ///< "[server]: PS C:\>": what follows happened inside a remote session
    LocalPrompt,      ///< "PS C:\>" at the start of a line: and here it had ended
    RemoteRecord,     ///< PSComputerName in an error record: it happened on that computer
    RemoteTask,       ///< a tool's run on another computer: what follows is what that computer answered
    RemotingSentence, ///< PowerShell's sentence around a cause, in any of its languages
    MessageWords,     ///< "error message" in some language: with a remote server's name before, that sentence
    ClientEvent,      ///< an event of WinRM that the client writes down, not the server
    NotElevated,      ///< "You need to run this cmdlet from an elevated process": nothing about connecting
    Boundary,         ///< one error record ends here
    Cause,            ///< what follows is the cause of what stands before
    CodeBefore,       ///< ",PSSession…": a bare number before it is a code
    CodeAfter,        ///< `Code=`, "error code": a bare number after it may be one
};
inline constexpr int kLandmarks = 21;

struct LandmarkPhrase
{
    std::u16string_view text;
    Landmark kind;
    bool solid = false; ///< only without blanks inside (a line break of the console is none)
};

[[nodiscard]] std::span<const LandmarkPhrase> landmarkPhrases();

/// Whether words in the form of a phrase speak of something remote, in one of PowerShell's languages: of
/// sentences about a message only those are PowerShell's own.
[[nodiscard]] bool saysRemote(QStringView words);

} // namespace credssp::symptoms
