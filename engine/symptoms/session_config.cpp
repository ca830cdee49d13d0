// The endpoint is missing, disabled or restricted (facts page §5.2).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SessionConfig)
};

QString title()
{
    return Text::tr(
        "The server does not offer the kind of session that was asked for (session configuration).");
}

constexpr Code kCodes[] = {
    {0x80338000, Strength::Fragment},
    {0x80338002},
    {0x8033803B},
    {0x80338005},
    {0x8033805B},
    {0x803381AC},
    {0x803381C2},
    {0x803381C3},
    {0x803381C4},
    {0x803381C6},
    {0x803381CD},
    {0x803381D0},
    {0x803381DD},
    {0x803381DF},
    {0x803381E3},
    {0x803381FB},
    {0x803381FD},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"InvalidResourceUri,PSSession"_p, 0x8033803B),
    powerShellName(u"CorruptedWinRMConfig,PSSession"_p, 0x80338005),
    powerShellName(u"CannotConnectTargetSessionDoesNotExist,PSSession"_p, 0x8033805B),
    powerShellName(u"RemoteSessionDisallowed,PSSession"_p, 0x803381AC),
    powerShellName(u"RemoteConnectionDisallowed,PSSession"_p, 0x803381E3),
    powerShellName(u"SessionCreateFailedInvalidName,PSSession"_p, 0x803381C2),
    powerShellName(u"CannotConnectMismatchSessions,PSSession"_p, 0x803381C6),
    powerShellName(u"CannotConnectAlreadyConnected,PSSession"_p, 0x803381CD),
    powerShellName(u"CannotConnectInvalidOperation,PSSession"_p, 0x803381D0),
    powerShellName(u"CannotConnectRunAsFailed,PSSession"_p, 0x803381DF),
    {u"session configuration in the WSMan: drive on the"_p},
    {u"Sitzungskonfiguration kann im WSMan:-Laufwerk auf dem"_p},
    {u"The resource URI is missing or it has an incorrect format"_p},
    {u"cannot find the resource identified by the resource URI and selectors"_p, Strength::Fragment},
    {u"The WS-Management configuration is corrupted"_p},
    {u"This command cannot be used because the configuration is corrupted"_p},
    {u"the request contained invalid selectors for the resource"_p, Strength::Fragment, Needs::Remoting},
    {u"shell was not found on the server"_p, Strength::Complete, Needs::Wsman},
    {u"The service is configured to not accept any remote shell requests"_p},
    {u"The service is configured to reject remote connection requests for this plugin"_p},
    {u"The WS-Management service is configured to not allow remote requests"_p},
    {u"Verify that the RunAsPassword value is correctly configured"_p},
    {u"The WinRS shell instance is currently connected to a different client"_p},
    {u"The syntax is not supported by this runspace"_p},
    {u"This might be because it is in no-language mode"_p, Strength::Fragment},
    {u"Could not find the role capability"_p},
    {u"No session configuration matches criteria"_p},
    {u"An attempt to create a virtual account failed"_p, Strength::Complete, Needs::Remoting},
    // PowerShell's resources in its languages: InvalidConfigurationName.
    {u"nelze najít na jednotce WSMan: v počítači"_p},
    {u"-Sitzungskonfiguration wurde im Laufwerk WSMan: auf dem"_p},
    {u"en la unidad WSMan: del equipo"_p},
    {u"sur le lecteur WSMan de l'ordinateur"_p},
    {u"nell'unità WSMan: del computer"_p},
    {u"コンピューターの WSMan: ドライブに見つかりません"_p},
    {u"컴퓨터의 WSMan: 드라이브에서"_p},
    {u"na dysku WSMan: na komputerze"_p},
    {u"конфигурацию сессии на диске WSMan: на"_p},
    {u"bilgisayarındaki WSMan: sürücüsünde"_p},
    {u"计算机上的 WSMan: 驱动器中找不到"_p},
    {u"電腦上的 WSMan: 磁碟機中找不到"_p},
    {u"the shell name has exceeded 255 characters in length"_p},
    {u"The WinRM runAs configuration operation cannot be completed"_p},
    {u"because the WinRS shell instance is currently disconnected"_p},
    {u"because the WinRS shell instance is connected to a different client"_p},
    {u"A reconnect operation cannot be performed on a WinRS shell instance"_p},
    {u"logon using the configured RunAs Managed Service Account failed"_p},
};

/// Windows Admin Center's own role and endpoint are its gate, not somebody's session configuration.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    const qsizetype from = std::max<qsizetype>(0, hit.begin - 80);
    const QStringView before = reading.text().sliced(from, hit.begin - from);
    const bool gate = reading.following(hit.begin, 90).contains(QLatin1String("ms-credssp-admin")) ||
                      before.contains(u"WindowsAdminCenter.Credssp", Qt::CaseInsensitive);
    return gate ? &wacGateway : &sessionConfig;
}

} // namespace

constinit const SymptomSpec sessionConfig = {"session-config", kCodes, kPhrases, title, {}, refine};

} // namespace credssp::symptoms
