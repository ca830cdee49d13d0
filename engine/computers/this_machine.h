// What this build can do on the machine it runs on. One implementation per platform, chosen in CMake:
// computers/windows/ and computers/elsewhere/ (where there is no Windows, each says so in one sentence).
#pragma once

#include "engine/computers/computer.h"

#include <QDir>

#include <functional>
#include <stop_token>

namespace credssp::this_machine {

[[nodiscard]] bool isWindows();

/// This machine's own name, as the default client.
[[nodiscard]] QString computerName();

/// DOMAIN\user of the current process; on Linux the login name.
[[nodiscard]] QString userName();

/// This computer as client (an empty name means it, too) and the named servers. Elsewhere than on Windows:
/// NotAvailable, with the one sentence that says that this needs Windows and names --practice. Servers are
/// `remote`, and one of them that is this computer is this computer.
[[nodiscard]] Result<Topology> topology(const QString &client, const QStringList &servers);

/// Whether this process has administrator rights (on Windows: an elevated token).
[[nodiscard]] bool isElevated();

/// The folder for journals of real changes; created, with owner and rights set and checked. On Windows below
/// %ProgramData%, written by administrators and SYSTEM only, readable by all, reparse points refused.
/// Elsewhere: in the user's own application data folder. Error: AccessDenied or Corrupt with a sentence that
/// says what is wrong with the folder.
[[nodiscard]] Result<QString> realJournalFolder(bool forWriting);

/// The folder for journals of practice sessions: in the user's own application data folder.
[[nodiscard]] Result<QString> practiceJournalFolder();

/// Opens PowerShell in a window of its own that runs @p text, and waits until @p answered or until the person
/// has closed it. The window belongs to the person: it stays when this returns. Blocks, and looks a few times
/// a second. Errors: NotAvailable, NotFound, Canceled when @p stop is requested.
[[nodiscard]] Result<void> showPowerShell(const QString &text, const std::function<bool()> &answered,
                                          std::stop_token stop);

/// The folder where scripts that were made for other computers wait for their answers: in the user's own
/// application data folder. Made when the first one is written.
[[nodiscard]] Result<QString> carriedFolder();

/// Where this computer's own symptom files lie; empty when there is no such folder. On Windows
/// %ProgramData%\CredSSP Wizard\symptoms, elsewhere /etc/credssp-wizard/symptoms. Error: AccessDenied or
/// Corrupt, with a sentence, when others than administrators can write it.
[[nodiscard]] Result<QString> symptomsFolder();

/// Everything written to an open file so far is on the disk when this returns. @p handle is QFile::handle().
[[nodiscard]] bool syncToDisk(int handle);
/// Makes a new file's directory entry durable; does nothing where the file system does that by itself.
[[nodiscard]] bool syncFolder(const QString &folder);

} // namespace credssp::this_machine
