#include "engine/symptoms/named_computers.h"

#include <QList>

#include <algorithm>

namespace credssp::symptoms {

namespace {

using Shape = NameRule::Shape;

constexpr NameRule kNameRules[] = {
    // PowerShell's own sentence around the cause, as far as its wording is known (facts page §5.1, §6.1).
    {u"Connecting to remote server"_p, u"failed"_p},
    {u"Processing data from remote server"_p, u"failed"_p},
    {u"Beim Verbinden mit dem Remoteserver"_p, u"ist folgender"_p},
    {u"La connexion au serveur distant"_p, u"a échoué"_p},
    {u"Error de conexión al servidor remoto"_p, u". Mensaje"_p},
    {u"Connessione al server remoto"_p, u"non riuscita"_p},
    {u"Falha ao conectar ao servidor remoto"_p, u"com a seguinte"_p},
    {u"Сбой подключения к удаленному серверу"_p, u". Сообщение"_p},
    {u"连接到远程服务器"_p, u"失败，错误"_p},
    {u"Error al conectarse al servidor remoto"_p, u". Mensaje"_p},
    {u"다음 오류 때문에 원격 서버"_p, u"에 연결하지"_p},
    {u"Falha na conexão ao servidor remoto"_p, u"com a seguinte"_p},
    {u"Falha ao conectar-se ao servidor remoto"_p, u"com a seguinte"_p},
    {u"Сбой подключения к удаленному серверу"_p, u"со следующим"_p},
    {u"Не удалось подключиться к удаленному серверу"_p, u"со следующим"_p},
    {u"连接到远程服务器"_p, u"失败，并显示"_p},
    {u"连接到远程服务器"_p, u"失败并出现"_p},
    {u"處理來自遠端伺服器"_p, u"的資料失敗"_p},
    {u"处理远程服务器"_p, u"中的数据"_p},
    {u"連線至遠端伺服器"_p, u"失敗，並"_p},
    {u"找不到電腦"_p, u"。請確認"_p, 1},
    {u"is unknown to Kerberos. Verify"_p, {}, 1, Shape::WordBefore},
    {u"an SPN with the format HTTP/"_p, {}, 1, Shape::Token},
    // PowerShell 7's resources in its languages: ConnectExCallBackError, InvalidConfigurationName.
    {u"Připojení ke vzdálenému serveru"_p, u"se nezdařilo"_p},
    {u"Herstellen einer Verbindung mit dem Remoteserver"_p, u"mit folgender"_p},
    {u"Error al conectar con el servidor remoto"_p, u"con el siguiente"_p},
    {u"Échec de la connexion au serveur distant"_p, u"avec le message"_p},
    {u"La connessione al server remoto"_p, u"non è riuscita"_p},
    {u"リモート サーバー"_p, u"への接続"_p},
    {u"リモート サーバーからデータ"_p, {}, 0, Shape::Token},
    {u"원격 서버"_p, u"에 연결하지"_p},
    {u"다음 오류 메시지가 발생하여"_p, u"원격 서버"_p},
    {u"New-PSSession: ["_p, {}, 1, Shape::Token},
    {u"Enter-PSSession: ["_p, {}, 1, Shape::Token},
    {u"Invoke-Command: ["_p, {}, 1, Shape::Token},
    {u"Connect-PSSession: ["_p, {}, 1, Shape::Token},
    {u"Nawiązywanie połączenia z serwerem zdalnym"_p, u"nie powiodło"_p},
    {u"Подключение к удаленному серверу"_p, u"завершилось"_p},
    {u"uzak sunucu bağlantısı şu hata"_p, {}, 0, Shape::WordBefore},
    {u"连接到远程服务器"_p, u"失败，出现"_p},
    {u"連線至遠端伺服器"_p, u"失敗，出現"_p},
    {u"連線到遠端伺服器"_p, u"失敗，傳回"_p},
    {u"na jednotce WSMan: v počítači"_p, {}, 0, Shape::Token},
    {u"im Laufwerk WSMan: auf dem"_p, u"-Computer"_p},
    {u"en la unidad WSMan: del equipo"_p, {}, 0, Shape::Token},
    {u"sur le lecteur WSMan de l'ordinateur"_p, {}, 0, Shape::Token},
    {u"nell'unità WSMan: del computer"_p, {}, 0, Shape::Token},
    {u"コンピューターの WSMan: ドライブ"_p, {}, 0, Shape::WordBefore},
    {u"na dysku WSMan: na komputerze"_p, {}, 0, Shape::Token},
    {u"конфигурацию сессии на диске WSMan: на"_p, {}, 0, Shape::Token},
    {u"bilgisayarındaki WSMan: sürücüsünde"_p, {}, 0, Shape::WordBefore},
    {u"计算机上的 WSMan: 驱动器"_p, {}, 0, Shape::WordBefore},
    {u"session configuration in the WSMan: drive on the"_p, u"computer"_p},
    {u"The operation on computer"_p, u"failed"_p},
    {u"] Connecting to remote server"_p, {}, 1, Shape::WordBefore},
    {u"] Processing data from remote server"_p, {}, 1, Shape::WordBefore},
    {u"宛先のコンピューター ("_p, {}, 0, Shape::Token},
    {u"destination computer ("_p, u") returned"_p},
    {u"destination computer ("_p, u") has the"_p},
    {u"Cannot find the computer"_p, u". Verify"_p, 1},
    {u"Remote computer:"_p, {}, 1, Shape::Token},
    {u"远程计算机:"_p, {}, 1, Shape::Token},
    {u"Delegation of credentials to the server"_p, u"could not"_p, 1},
    // Remote Desktop's line, in Windows' languages.
    {u"Remotecomputer:"_p, {}, 1, Shape::Token},
    {u"Ordinateur distant :"_p, {}, 1, Shape::Token},
    {u"Equipo remoto:"_p, {}, 1, Shape::Token},
    {u"Computer remoto:"_p, {}, 1, Shape::Token},
    {u"Computador remoto:"_p, {}, 1, Shape::Token},
    {u"Удаленный компьютер:"_p, {}, 1, Shape::Token},
    {u"リモート コンピューター:"_p, {}, 1, Shape::Token},
    {u"원격 컴퓨터:"_p, {}, 1, Shape::Token},
    {u"遠端電腦:"_p, {}, 1, Shape::Token},
    {u"Komputer zdalny:"_p, {}, 1, Shape::Token},
    {u"Vzdálený počítač:"_p, {}, 1, Shape::Token},
    {u"Uzak bilgisayar:"_p, {}, 1, Shape::Token},
    {u"TERMSRV/"_p, {}, 1, Shape::Token},
    {u"mstsc /v:"_p, {}, 2, Shape::Token},
    {u"freerdp /v:"_p, {}, 2, Shape::Token},
    // Kerberos, event 4.
    {u"target name used was WSMAN/"_p, {}, 1, Shape::Token},
    {u"create the following SPN: WSMAN/"_p, {}, 1, Shape::Token},
    {u"create the following SPNs: WSMAN/"_p, {}, 1, Shape::Token},
    {u"target name used was HTTP/"_p, {}, 1, Shape::Token},
    {u"target name used was HOST/"_p, {}, 1, Shape::Token},
    // Server Manager's rows and messages.
    {u"Online - "_p, {}, 2, Shape::LineStart},
    {u"Kerberos target resolution error"_p, {}, 2, Shape::LineStart},
    {u"- WinRM Negotiate authentication"_p, {}, 2, Shape::WordBefore},
    {u"- WinRM Default authentication"_p, {}, 2, Shape::WordBefore},
    {u"Configuration refresh failed"_p, {}, 1, Shape::LineStart},
    // Virtual Machine Manager.
    {u"エージェント"_p, u"との接続"_p, 1},
    {u"on the server ("_p, {}, 1, Shape::Token},
    {u"trying to contact the"_p, u"server"_p, 1},
    {u"trying to contact server"_p, {}, 1, Shape::Likely},
    {u"management service on computer"_p, u"could not be"_p, 1},
    {u"auf Computer"_p, u"hergestellt werden"_p, 1},
    {u"The connection to the agent"_p, u"was lost"_p, 1},
    {u"WinRM: URL: ["_p, {}, 1, Shape::Token},
    {u"contact an agent on the"_p, u"server"_p, 1},
    {u"request on the computer"_p, {}, 1, Shape::Token},
    {u"Agent installation failed on"_p, u"because"_p, 1},
    // Other programs, each in its own words.
    {u"Unauthorized to use winrm on"_p, {}, 1, Shape::Token},
    {u"Check WinRM logs on"_p, {}, 2, Shape::Likely},
    {u": HTTP status:"_p, {}, 2, Shape::LineStart},
    {u"Failed to execute command on"_p, {}, 2, Shape::Likely},
    {u"> ESTABLISH WINRM"_p, {}, 2, Shape::WordBefore},
    {u"> WINRM CONNECT"_p, {}, 2, Shape::WordBefore},
    {u"> PSRP OPEN"_p, {}, 2, Shape::WordBefore},
    {u"connect to the target machine"_p, {}, 1, Shape::Likely},
    {u"for machine"_p, {}, 2, Shape::Likely},
    {u"to machine"_p, {}, 2, Shape::Likely},
    {u"on machine"_p, {}, 3, Shape::Likely},
    {u"to node"_p, {}, 2, Shape::Likely},
    {u"on node"_p, {}, 3, Shape::Likely},
    {u"failed for resource:"_p, {}, 2, Shape::Token},
    {u"Connecting to ("_p, u") with WinRM"_p, 1},
    {u"Error connecting to host:"_p, {}, 2, Shape::Likely},
    {u"you can resolve"_p, {}, 2, Shape::Likely},
    {u"IP address detected ("_p, {}, 2, Shape::Token},
    {u"Connection with host"_p, u"failed"_p, 1},
    {u"looking up 'HTTP/"_p, {}, 1, Shape::Token},
    {u"ticket for HTTP@"_p, {}, 1, Shape::Token},
    {u"WinRM on"_p, {}, 4, Shape::Likely},
    {u"WinRM to"_p, {}, 4, Shape::Likely},
    {u"reachable on"_p, {}, 4, Shape::Likely},
    {u"Failed to authenticate to ["_p, {}, 1, Shape::Token},
    {u"evil-winrm -i"_p, {}, 2, Shape::Token},
    {u"evil-winrm.rb -i"_p, {}, 2, Shape::Token},
    {u"evil-winrm-py -i"_p, {}, 2, Shape::Token},
    {u"winrm.Session("_p, {}, 2, Shape::Likely},
    {u"winrm.Protocol("_p, {}, 2, Shape::Likely},
    {u"WSMan("_p, {}, 2, Shape::Likely},
    {u"sqlcmd -S"_p, {}, 2, Shape::Likely},
    {u"hostname =>"_p, {}, 4, Shape::Token},
    {u"--host"_p, {}, 2, Shape::Likely},
    {u"host="_p, {}, 4, Shape::Likely},
    {u":String) [], PSRemoting"_p, {}, 2, Shape::WordBefore},
    {u"Configured remote WinRM address to be"_p, {}, 2, Shape::Token},
    {u"WinRM address:"_p, {}, 2, Shape::Token},
    {u"for url 'http://"_p, {}, 1, Shape::Token},
    {u"for url 'https://"_p, {}, 1, Shape::Token},
    {u"Post http://"_p, {}, 1, Shape::Token},
    {u"Post https://"_p, {}, 1, Shape::Token},
    {u"<Computer>"_p, u"</Computer>"_p, 3, Shape::Between, true},
    {u"host="_p, u", port=598"_p, 1},
    {u"http://"_p, u":5985"_p, 1},
    {u"https://"_p, u":5986"_p, 1},
    {u"http://"_p, u"/wsman"_p, 1},
    {u"https://"_p, u"/wsman"_p, 1},
    {u"dial tcp"_p, u":598"_p, 2},
    {u":5985"_p, {}, 1, Shape::HostBefore},
    {u":5986"_p, {}, 1, Shape::HostBefore},
    {u"connect(2) for"_p, u"port 598"_p, 1},
    {u"Connection to"_p, u"timed out"_p, 2},
    {u"Failed to resolve"_p, {}, 2, Shape::Likely},
    // Ansible, in its two ways of printing: a play's, and the ad-hoc command's.
    {u"fatal: ["_p, u"]: UNREACHABLE"_p, 1},
    {u"[localhost ->"_p, {}, 1, Shape::Token},
    {u"[127.0.0.1 ->"_p, {}, 1, Shape::Token},
    {u"fatal: ["_p, u"]: FAILED!"_p, 1},
    {u"failed: ["_p, u"] (item="_p, 1},
    {u"| UNREACHABLE!"_p, {}, 1, Shape::WordBefore},
    {u"| FAILED!"_p, {}, 1, Shape::WordBefore},
    {u"| FAILED | rc="_p, {}, 1, Shape::WordBefore},
    {u"CategoryInfo"_p, {}, 1, Shape::Category},
    // Where it ran. What it wanted to reach from there stands in a command or a sentence.
    {u"PSComputerName:"_p, {}, 3, Shape::Token},
    {u"on PORT 5985 TO"_p, {}, 2, Shape::Token},
    {u"on PORT 5986 TO"_p, {}, 2, Shape::Token},
    {u"-ComputerName"_p, {}, 2, Shape::Token},
    {u"Enter-PSSession"_p, {}, 2, Shape::Command},
    {u"New-PSSession"_p, {}, 2, Shape::Command},
    {u"Enter-PSSession -Cn"_p, {}, 2, Shape::Token},
    {u"New-PSSession -Cn"_p, {}, 2, Shape::Token},
    {u"Invoke-Command -Cn"_p, {}, 2, Shape::Token},
    {u"icm -Cn"_p, {}, 2, Shape::Token},
    {u"etsn"_p, {}, 2, Shape::Command},
    {u"New-CimSession"_p, {}, 2, Shape::Command},
    {u"Invoke-Command"_p, {}, 2, Shape::Command},
    {u"-CimSession"_p, {}, 2, Shape::Likely},
    {u"-ConnectionUri"_p, {}, 2, Shape::Token},
    {u"communicator to connect:"_p, {}, 2, Shape::Likely},
    {u"Failed to connect to server:"_p, {}, 2, Shape::Token},
    {u"Test-WSMan"_p, {}, 2, Shape::Command},
    {u"Connect-WSMan"_p, {}, 2, Shape::Command},
    {u"winrs -r:"_p, {}, 2, Shape::Token},
    {u"winrs /r:"_p, {}, 2, Shape::Token},
    {u"winrm id -r:"_p, {}, 2, Shape::Token},
    {u"winrm identify -r:"_p, {}, 2, Shape::Token},
    {u"winrm/config -r:"_p, {}, 2, Shape::Token},
    {u"listener -r:"_p, {}, 2, Shape::Token},
    {u"-remote:"_p, {}, 2, Shape::Token},
    // The computer that made the fault: where the client itself did, the command above knows better.
    {u"Machine="_p, {}, 3, Shape::Token},
    {u", Machine:"_p, u", Reason"_p, 3},
    {u"Computer:"_p, {}, 3, Shape::Command, true},
    {u"]: PS "_p, {}, 3, Shape::Prompt},
    {u"]: PS>"_p, {}, 3, Shape::Prompt},
    {u"session query failed for"_p, u"with the following"_p},
    // PowerShell's other sentences about a remote server, in its languages.
    {u"remote server"_p, {}, 1, Shape::Likely},
    {u"Remoteserver"_p, {}, 1, Shape::Likely},
    {u"serveur distant"_p, {}, 1, Shape::Likely},
    {u"servidor remoto"_p, {}, 1, Shape::Likely},
    {u"server remoto"_p, {}, 1, Shape::Likely},
    {u"serwerem zdalnym"_p, {}, 1, Shape::Likely},
    {u"serwera zdalnego"_p, {}, 1, Shape::Likely},
    {u"vzdálenému serveru"_p, {}, 1, Shape::Likely},
    {u"vzdáleného serveru"_p, {}, 1, Shape::Likely},
    {u"vzdálený server"_p, {}, 1, Shape::Likely},
    {u"удаленному серверу"_p, {}, 1, Shape::Likely},
    {u"удаленного сервера"_p, {}, 1, Shape::Likely},
    {u"удаленный сервер"_p, {}, 1, Shape::Likely},
    {u"удалённому серверу"_p, {}, 1, Shape::Likely},
    {u"リモート サーバー"_p, {}, 1, Shape::Likely},
    {u"远程服务器"_p, {}, 1, Shape::Likely},
    {u"遠端伺服器"_p, {}, 1, Shape::Likely},
    {u"원격 서버"_p, {}, 1, Shape::Likely},
    {u"uzak sunucu"_p, {}, 0, Shape::Likely},
    {u"uzak sunucu"_p, {}, 1, Shape::WordBefore},
    // PowerShell's resources in its languages: RCNetworkFailureDetected, RCInternalError.
    {u"The network connection to"_p, u"has been interrupted"_p, 1},
    {u"Network connectivity to"_p, u"has been lost"_p, 1},
    {u"The reconnection attempt to"_p, u"failed"_p, 1},
    {u"Síťové připojení k"_p, u"bylo"_p, 1},
    {u"Die Netzwerkverbindung mit"_p, u"wurde unterbrochen"_p, 1},
    {u"la conexión de red a"_p, u". Intentando"_p, 1},
    {u"la conectividad de red a"_p, u"y se ha"_p, 1},
    {u"La connexion réseau vers"_p, u"a été"_p, 1},
    {u"La connectivité réseau"_p, u"a été perdue"_p, 1},
    {u"La connessione di rete a"_p, u"è stata"_p, 1},
    {u"La connettività di rete a"_p, u"è stata"_p, 1},
    {u"へのネットワーク接続が"_p, {}, 1, Shape::WordBefore},
    {u"에 대한 네트워크 연결이"_p, {}, 1, Shape::WordBefore},
    {u"Połączenie sieciowe z"_p, u"zostało"_p, 1},
    {u"Utracono łączność sieciową"_p, u"i próba"_p, 1},
    {u"Сетевое соединение с"_p, u"прервано"_p, 1},
    {u"Сетевое соединение с"_p, u"потеряно"_p, 1},
    {u"ile ağ bağlantısı k"_p, {}, 1, Shape::WordBefore},
    {u"的网络连接已"_p, {}, 1, Shape::WordBefore},
    {u"的網路連線已中斷"_p, {}, 1, Shape::WordBefore},
    {u"winrm://"_p, {}, 2, Shape::AfterAt},
    {u"Authentication failed for"_p, {}, 2, Shape::AfterAt},
    {u"became not supported:"_p, {}, 2, Shape::WordBefore}, // Zabbix: its item "server:key"
    // Everybody's ways of saying it.
    {u"authenticate to"_p, {}, 1, Shape::Likely},
    {u"on the server"_p, {}, 3, Shape::Likely},
    {u"on server"_p, {}, 3, Shape::Likely},
    {u"to server"_p, {}, 3, Shape::Likely},
    {u"on computer"_p, {}, 3, Shape::Likely},
    {u"on host"_p, {}, 3, Shape::Likely},
    {u"Failed on"_p, {}, 3, Shape::Likely},
    {u"Connecting to remote"_p, {}, 1, Shape::Likely},
    {u"Connecting to"_p, {}, 3, Shape::Likely},
    {u"connection to"_p, {}, 3, Shape::Likely},
    {u"connected to"_p, {}, 4, Shape::Likely},
    {u"connect to"_p, {}, 3, Shape::Likely},
    {u"connect to the"_p, {}, 3, Shape::Likely},
    {u"Unable to query"_p, {}, 3, Shape::Likely},
    {u"Connection failure on"_p, {}, 2, Shape::Token},
    {u"for url:"_p, {}, 3, Shape::Token},
    {u"WinRM on"_p, {}, 4, Shape::Likely},
    {u"WinRM to"_p, {}, 4, Shape::Likely},
    {u"WinRM for"_p, {}, 4, Shape::Likely},
    {u"WinRM auf"_p, {}, 4, Shape::Likely},
    {u"WinRM sur"_p, {}, 4, Shape::Likely},
    {u"WinRM vers"_p, {}, 4, Shape::Likely},
    {u"WinRM en"_p, {}, 4, Shape::Likely},
    {u"WinRM em"_p, {}, 4, Shape::Likely},
    {u"WinRM su"_p, {}, 4, Shape::Likely},
    {u"WinRM na"_p, {}, 4, Shape::Likely},
    {u"remoting to"_p, {}, 4, Shape::Likely},
    {u"remoting into"_p, {}, 4, Shape::Likely},
    {u"PSSession to"_p, {}, 4, Shape::Likely},
    {u"PSSession auf"_p, {}, 4, Shape::Likely},
    {u"session to"_p, {}, 3, Shape::Likely},
    {u"target computer"_p, {}, 3, Shape::Likely},
    {u"remote computer"_p, {}, 3, Shape::Likely},
    {u"ComputerName:"_p, {}, 4, Shape::Likely},
    {u"Computer Name:"_p, {}, 4, Shape::Likely},
    {u"MachineName:"_p, {}, 4, Shape::Likely},
    {u"inventory_hostname:"_p, {}, 4, Shape::Likely},
    {u"ansible_host:"_p, {}, 4, Shape::Likely},
    {u"ansible_host="_p, {}, 4, Shape::Likely},
    {u"host:"_p, {}, 4, Shape::Likely},
    {u"hostname:"_p, {}, 4, Shape::Likely},
    {u"workstation:"_p, {}, 4, Shape::Likely},
    {u"machine:"_p, {}, 4, Shape::Likely},
    {u"device:"_p, {}, 4, Shape::Likely},
    {u"target:"_p, {}, 4, Shape::Likely},
    {u"server:"_p, {}, 4, Shape::Likely},
    {u"node:"_p, {}, 4, Shape::Likely},
};

bool inAName(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'%';
}

/// Words in capitals that everybody writes.
bool isNoName(QStringView word)
{
    for (const QStringView other :
         {QStringView(u"WINRM"),   QStringView(u"WSMAN"),     QStringView(u"PSRP"),
          QStringView(u"HTTP"),    QStringView(u"HTTPS"),     QStringView(u"NTLM"),
          QStringView(u"LDAP"),    QStringView(u"LDAPS"),     QStringView(u"KERBEROS"),
          QStringView(u"CREDSSP"), QStringView(u"TRUE"),      QStringView(u"FALSE"),
          QStringView(u"NULL"),    QStringView(u"LINUX"),     QStringView(u"WINDOWS"),
          QStringView(u"AZURE"),   QStringView(u"ANSIBLE"),   QStringView(u"JSON"),
          QStringView(u"POST"),    QStringView(u"NEGOTIATE"), QStringView(u"BASIC"),
          QStringView(u"ERROR"),   QStringView(u"FAILED"),    QStringView(u"WARNING"),
          QStringView(u"DHCP"),    QStringView(u"ICMP"),      QStringView(u"SMTP"),
          QStringView(u"HTML")}) {
        if (word == other)
            return true;
    }
    return false;
}

/// "5.1.20348.2849" is a version.
bool isAddress(QStringView name)
{
    return std::ranges::all_of(name.split(u'.'), [](QStringView part) {
        bool number = false;
        return part.toUInt(&number) < 256 && number;
    });
}

bool isFile(QStringView name)
{
    for (const QStringView end : {QStringView(u".ps1"), QStringView(u".psm1"), QStringView(u".exe"),
                                  QStringView(u".log"), QStringView(u".txt"), QStringView(u".xml")}) {
        if (name.endsWith(end, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

std::span<const NameRule> nameRules()
{
    return kNameRules;
}

QString tidiedName(QStringView raw)
{
    raw = raw.trimmed();
    while (!raw.isEmpty() && (isNoise(raw.front().unicode()) || raw.front() == u'\\' || raw.front() == u'<' ||
                              raw.front() == u'('))
        raw = raw.sliced(1);
    while (!raw.isEmpty() && isNoise(raw.back().unicode()))
        raw.chop(1);
    if (const qsizetype end = raw.indexOf(u"_x000D_", 0, Qt::CaseInsensitive); end > 0) // CLIXML's line end
        raw = raw.first(end);
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")}) {
        if (raw.startsWith(scheme, Qt::CaseInsensitive))
            raw = raw.sliced(scheme.size());
    }
    if (raw.startsWith(u'[')) { // [name], [fe80::1]:5985
        const qsizetype close = raw.indexOf(u']');
        raw = close > 0 ? raw.sliced(1, close - 1) : raw.sliced(1);
    }
    for (const QChar stop : {QChar(u'/'), QChar(u']'), QChar(u'['), QChar(u'@')}) {
        const qsizetype at = raw.indexOf(stop);
        if (at >= 0)
            raw = raw.first(at);
    }
    if (const qsizetype colon = raw.indexOf(u':'); colon >= 0 && raw.lastIndexOf(u':') == colon)
        raw = raw.first(colon); // a port; two colons are an IPv6 address
    while (!raw.isEmpty() && (raw.back() == u'.' || raw.back() == u':'))
        raw.chop(1);
    if (raw.isEmpty() || raw.size() > 255 || raw.front() == u'-')
        return {};
    for (const QStringView nobody :
         {QStringView(u"remote"), QStringView(u"local"), QStringView(u"default")}) {
        if (raw == nobody) // "on the remote computer"; Packer's name for whatever it builds
            return {};
    }
    if (raw.contains(u'%') && !raw.contains(u':')) // a variable; of an address it is the zone
        return {};
    bool letterOrDigit = false;
    for (const QChar c : raw) {
        if (!inAName(c))
            return {};
        letterOrDigit = letterOrDigit || c.isLetterOrNumber();
    }
    return letterOrDigit ? raw.toString() : QString();
}

bool looksLikeComputer(QStringView name)
{
    qsizetype capitals = 0;
    qsizetype digits = 0;
    qsizetype dots = 0;
    qsizetype dashes = 0;
    for (const QChar c : name) {
        capitals += c.isUpper() ? 1 : 0;
        digits += c.isDigit() ? 1 : 0;
        dots += c == u'.' ? 1 : 0;
        dashes += c == u'-' ? 1 : 0;
    }
    if (digits + dots == name.size())
        return dots == 3 && isAddress(name);
    if (digits + dots + dashes == 0)
        return capitals == name.size() && capitals > 3 && !isNoName(name);
    return name.size() >= 2 && !name.startsWith(u"0x", Qt::CaseInsensitive) && !isFile(name);
}

bool isBeforeAName(QStringView word)
{
    for (const QStringView one :
         {QStringView(u"to"),      QStringView(u"on"),       QStringView(u"into"),    QStringView(u"at"),
          QStringView(u"against"), QStringView(u"auf"),      QStringView(u"zu"),      QStringView(u"nach"),
          QStringView(u"mit"),     QStringView(u"vers"),     QStringView(u"sur"),     QStringView(u"con"),
          QStringView(u"reach"),   QStringView(u"ping"),     QStringView(u"contact"), QStringView(u"manage"),
          QStringView(u"for"),     QStringView(u"via"),      QStringView(u"server"),  QStringView(u"host"),
          QStringView(u"machine"), QStringView(u"computer"), QStringView(u"node"),    QStringView(u"vm"),
          QStringView(u"bei"),     QStringView(u"an"),       QStringView(u"en"),      QStringView(u"al"),
          QStringView(u"para"),    QStringView(u"em"),       QStringView(u"su"),      QStringView(u"na"),
          QStringView(u"do"),      QStringView(u"на"),       QStringView(u"к")}) {
        if (word.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace credssp::symptoms
