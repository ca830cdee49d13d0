// gpt.ini, the small file beside a policy that tells Windows that the policy has changed, and which parts of
// Windows have to look at it. Nothing here opens a file.
// Source: [MS-GPOL] section 3.3.5.4 (the version's low word counts changes of the computer's half);
// Microsoft's page on local Group Policy objects (cc978247: the form of gPCMachineExtensionNames). That the
// list is kept in ascending order is from programs that write it.
#pragma once

#include "engine/result.h"

#include <QByteArray>

namespace credssp {

/// The part of Windows that reads Registry.pol (REGISTRY_EXTENSION_GUID in gpedit.h), and the tool that edits
/// it: gpedit's administrative templates for the computer.
inline const QString registryExtension = QStringLiteral("{35378EAC-683F-11D2-A89A-00C04FBBCFA2}");
inline const QString templatesTool = QStringLiteral("{D02B1F72-3407-48AE-BA88-E8213C6761F1}");

/// A file of more bytes is refused.
inline constexpr qsizetype gptIniLimit = 64 * 1024;

/// @p file (empty: there is none yet) as it must be after the computer's registry values in the policy have
/// changed: the version one higher, and the pair above in the list. All else stays byte for byte, also the
/// encoding. Corrupt when a version or a list in it is none; @p subject names the file in errors.
[[nodiscard]] Result<QByteArray> countMachineChange(const QByteArray &file, const QString &subject);

} // namespace credssp
