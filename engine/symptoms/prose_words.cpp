#include "engine/symptoms/prose_words.h"

#include "engine/symptoms/word_list.h"
#include "engine/symptoms/writing.h"

#include <QList>

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr QStringView kKindsOfComputer =
    u"server host machine computer node vm pc box fileserver workstation laptop kiosk notebook dc "
    u"rechner maschine equipo servidor máquina hôte l'hôte serveur poste ordinateur serwer "
    u"serwerem serwera komputer komputerem serveru počítač stroj сервер серверу сервере сервером "
    u"комп пк сервак хост хосту компьютер компьютеру sunucu sunucusu target ziel computador macchina host-ul";

/// The same, at the end of writing that needs no blanks.
constexpr QStringView kKindsWithoutBlanks =
    u"サーバー サーバ ホスト コンピューター ホスト名 サーバー名 コンピューター名 服务器 主机 主机名 计算机 "
    u"计算机名 电脑 伺服器 主機 電腦 서버 호스트 컴퓨터";

/// In front of a name, at the end of such writing: "connect to".
constexpr QStringView kConnectWithoutBlanks =
    u"连接 连接到 登录 登录到 远程到 访问 連線 連線到 連接 接続先 접속 연결";

constexpr QStringView kCommands =
    u"enter-pssession new-pssession invoke-command test-wsman connect-wsman new-cimsession etsn";

constexpr QStringView kNaming =
    u"called named namens nommé llamado llamada chamado chiamato subject re fw fwd aw wg betreff "
    u"objet asunto assunto oggetto temat тема";

constexpr QStringView kSaidOfComputers =
    u"is was isn't isn’t doesn't doesn’t won't won’t can't can’t cannot refuses says throws "
    u"answers está ist est meldet liefert wirft jest nie ne не no não non still keeps returns "
    u"rejects denies does has";

constexpr QStringView kPraise =
    u"works work worked fine ok okay funktioniert klappt geht marche fonctionne funciona funziona "
    u"działa funguje нормально работает çalışıyor";

constexpr QStringView kDenial =
    u"not no doesn't doesn’t won't don't nicht pas nie не não non but except aber mais kein kann "
    u"isn't can't cannot never ne ni stopped used mehr longer plus nejde más mas только";

/// Words of small letters that are no names.
constexpr QStringView kEveryday =
    u"policy become account's object objects accounts environment winrm credssp wsman kerberos "
    u"ntlm ansible packer ping firewall error rights access then after before since also even "
    u"still maybe really always never very management instance internal public private hostname "
    u"address identity value list pool cluster status whose than work fail first second last next "
    u"like need needs open close start stop reboot available online offline place world order line "
    u"play file disk folder share network site wire internet cloud vault guest physical virtual "
    u"hyperv vmware vsphere docker settings itself either nothing something fully under about part "
    u"member workgroup standalone clean fresh alive dead correct valid wrong good different found "
    u"there's probably already behind between inside outside within against where's a an the this "
    u"that these those it its is was are were be been being has have had does did do can cannot "
    u"could will would should must may might not no now and or but if in on at to from of for with "
    u"without by as via over through because when while where which who what why how side name "
    u"names my our your their his her any some all both each every one two three other others "
    u"another same new old only just again anymore today yesterday here there myself local "
    u"localhost remote remotely running service services using machine computer server host node "
    u"client target destination domain group user account admin room team manager session console "
    u"shell powershell windows linux azure exchange port out up down back off trouble problems "
    u"issue them us me you him it's that's certificate version based core role config failed fails "
    u"works working reports returned returns said says throws gives shows responded responds "
    u"answers refuses rejected rejects denied denies certain several many multiple production prod "
    u"test more most such into onto hangs stopped stops joined certificates configuration logs log "
    u"ist hat und mit nicht der die das est pas avec qui que de du la le les con del el en por "
    u"para não está esta com da nie jest się na nem není je remoto distant zdalny remota host's "
    u"über sich responde";

constexpr QStringView kPartsOfHosts =
    u"srv server sql db dc web app print mail hub node vm pc nas bkp backup hv ts rds rdsh jump "
    u"jmp mgmt gw fs prod stage lab win iis wsus adfs erp crm kiosk front desk till pos files dev "
    u"host box sv serv sap wks ws nb laptop adm core";

/// Beginnings of everybody's compounds, PowerShell's verbs, programs.
constexpr QStringView kFirstParts =
    u"packer proxmox qemu virtualbox vmware vsphere hyperv terraform vagrant re non pre built end "
    u"third multi self post sub auto cross long short high low one two three first second double "
    u"single real well co semi anti de up off out over under read write plug step peer stand day "
    u"follow check sign run power open hard soft full half newly site get set new enter exit "
    u"invoke test enable disable connect add remove start stop import install update restart "
    u"register select where foreach measure format convert disconnect receive clear resolve "
    u"ansible python docker windows microsoft azure hyper amazon chef knife evil winrm credssp "
    u"kerberos ntlm pip apt http https ssl tls ws x e ad ps is help side log left right top must "
    u"fail work air mutual cert client content user wsman local remote least just all any pro "
    u"event peut est rendez celui celle là role elastic request";

constexpr QStringView kLastParts =
    u"based only hop free like aware specific level wide time end premises premise prem joined "
    u"related style known party line forest signed friendly ready enabled disabled bit rights side "
    u"default domain type length agent defined controlled managed issued request id resource "
    u"handler service proxy shell cli core client credssp winrm module plugin iso package packages "
    u"ci ce là être vous il elle on se lo la me te nos lhe even session name computer host "
    u"pssession wsman command item string up in out off down again long old";

constexpr QStringView kPartsOfCompounds = u"to of the and or by as not no on at for with a an is your my per";

bool isSmall(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Of writing that needs no blanks.
bool endsWithOneOf(QStringView word, QStringView words)
{
    if (word.isEmpty() || !isIdeograph(word.back()))
        return false;
    return std::ranges::any_of(words.split(u' '), [&](QStringView end) { return word.endsWith(end); });
}

} // namespace

bool isKindOfComputer(QStringView word)
{
    return isAmong(word, kKindsOfComputer) || endsWithOneOf(word, kKindsWithoutBlanks);
}

bool isConnecting(QStringView word)
{
    return isAmong(word, kCommands) || endsWithOneOf(word, kConnectWithoutBlanks);
}

bool isNaming(QStringView word)
{
    return isAmong(word, kNaming);
}

bool isSaidOfComputers(QStringView word)
{
    return isAmong(word, kSaidOfComputers);
}

bool isPraise(QStringView word)
{
    return isAmong(word, kPraise);
}

bool isDenial(QStringView word)
{
    return isAmong(word, kDenial);
}

bool isSmallWord(QStringView word, bool quoted)
{
    const auto ends = [&](QStringView end) { return word.endsWith(end); };
    return word.size() >= 4 && word.size() <= 15 && isSmall(word) &&
           (quoted || !(ends(u"s") || ends(u"ing") || ends(u"ed") || ends(u"ble") || ends(u"ly"))) &&
           !isAmong(word, kEveryday);
}

bool isServerLike(QStringView word)
{
    return hasOneOf(word, {u"srv", u"host", u"serv", u"node", u"sunucu"}) ||
           beginsWithOneOf(word, {u"web", u"sql", u"db", u"dc", u"pc", u"fs", u"vm"}) ||
           std::ranges::any_of(std::initializer_list<QStringView>{u"pc", u"box", u"hub", u"db", u"sql", u"sv",
                                                                  u"dc", u"vm", u"nas", u"fs", u"web",
                                                                  u"desk"},
                               [&](QStringView end) { return word.endsWith(end); });
}

bool isHyphenated(QStringView name)
{
    if (name.size() < 5 || name.front() == u'-' || name.back() == u'-')
        return false;
    const QList<QStringView> parts = name.split(u'-');
    if (parts.size() < 2 || parts.size() > 4 || isAmong(parts.front(), kFirstParts) ||
        isAmong(parts.back(), kLastParts))
        return false;
    return std::ranges::all_of(parts, [&](QStringView part) {
        const bool last = part.data() == parts.back().data();
        return !part.isEmpty() && isSmall(part) &&
               ((last && part.size() == 1) || !isAmong(part, kPartsOfCompounds));
    });
}

bool hasPartOfAHost(QStringView name)
{
    return std::ranges::any_of(name.split(u'-'),
                               [](QStringView part) { return isAmong(part, kPartsOfHosts); });
}

} // namespace credssp::symptoms
