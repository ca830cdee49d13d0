#include "engine/symptoms/named_computers.h"

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
    {u"session configuration in the WSMan: drive on the"_p, u"computer"_p},
    {u"The operation on computer"_p, u"failed"_p},
    {u"destination computer ("_p, u") returned"_p},
    {u"destination computer ("_p, u") has the"_p},
    {u"Cannot find the computer"_p, u". Verify"_p, 1},
    {u"Remote computer:"_p, {}, 1, Shape::Token},
    {u"host="_p, u", port=598"_p, 1},
    {u"http://"_p, u":5985"_p, 1},
    {u"https://"_p, u":5986"_p, 1},
    {u"dial tcp"_p, u":598"_p, 1},
    {u"fatal: ["_p, u"]: UNREACHABLE"_p, 1},
    {u"CategoryInfo"_p, {}, 1, Shape::Category},
    {u"| UNREACHABLE!"_p, {}, 1, Shape::WordBefore},
    {u"PSComputerName:"_p, {}, 2, Shape::Token},
    {u"on PORT 5985 TO"_p, {}, 2, Shape::Token},
    {u"on PORT 5986 TO"_p, {}, 2, Shape::Token},
    {u"-ComputerName"_p, {}, 2, Shape::Token},
    {u"Enter-PSSession"_p, {}, 2, Shape::Command},
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
    {u"Computer:"_p, {}, 3, Shape::Command},
    {u"]: PS "_p, {}, 3, Shape::Prompt},
};

bool inAName(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'%';
}

} // namespace

std::span<const NameRule> nameRules()
{
    return kNameRules;
}

QString tidiedName(QStringView raw)
{
    raw = raw.trimmed();
    while (!raw.isEmpty() && (isNoise(raw.front().unicode()) || raw.front() == u'\\'))
        raw = raw.sliced(1);
    while (!raw.isEmpty() && isNoise(raw.back().unicode()))
        raw.chop(1);
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")}) {
        if (raw.startsWith(scheme, Qt::CaseInsensitive))
            raw = raw.sliced(scheme.size());
    }
    if (raw.startsWith(u'[')) { // [name], [fe80::1]:5985
        const qsizetype close = raw.indexOf(u']');
        raw = close > 0 ? raw.sliced(1, close - 1) : raw.sliced(1);
    }
    for (const QChar stop : {QChar(u'/'), QChar(u']')}) {
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
    bool letterOrDigit = false;
    for (const QChar c : raw) {
        if (!inAName(c))
            return {};
        letterOrDigit = letterOrDigit || c.isLetterOrNumber();
    }
    return letterOrDigit ? raw.toString() : QString();
}

} // namespace credssp::symptoms
