#include "engine/symptoms/prose_name.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/sure_host.h"
#include "engine/symptoms/word_list.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace credssp::symptoms {

namespace {

constexpr char16_t kFirstIdeograph = 0x2e00;
constexpr std::size_t kMostWords = 200;

/// A word as written, and without the marks around it.
struct Word
{
    QStringView written;
    QStringView bare;
    bool quoted = false;
    bool bracketed = false;
    bool afterIdeograph = false; ///< right behind writing that needs no blanks, or first in the line
    bool toIdeograph = false;    ///< and in front of it
    QStringView suffix = {};     ///< Turkish: "MUHASEBE-PC2'ye"
};

bool isQuote(QChar c)
{
    return QStringView(u"\"'`“”„‟‘’‚«»‹›").contains(c);
}

bool isIdeograph(QChar c)
{
    return c >= kFirstIdeograph && c.unicode() != 0xfeff;
}

/// Without quotes, brackets and the sentence's own marks.
void strip(Word &word)
{
    QStringView bare = word.written;
    bool again = true;
    while (again && !bare.isEmpty()) {
        again = true;
        if (isQuote(bare.front()) || isQuote(bare.back())) {
            word.quoted = word.quoted || (isQuote(bare.front()) && isQuote(bare.back()));
            bare = isQuote(bare.front()) ? bare.sliced(1) : bare.chopped(1);
        } else if (QStringView(u",;:.!?…*").contains(bare.back()))
            bare.chop(1);
        else if ((bare.startsWith(u'(') && bare.endsWith(u')')) ||
                 (bare.startsWith(u'[') && bare.endsWith(u']'))) {
            word.bracketed = true;
            bare = bare.sliced(1).chopped(1);
        } else if (bare.front() == u'(' || bare.front() == u'*')
            bare = bare.sliced(1);
        else if (bare.back() == u')' && !bare.contains(u'('))
            bare.chop(1);
        else
            again = false;
    }
    // A suffix of Turkish stands behind an apostrophe; an English "'s" says whose it is.
    const auto mark = std::ranges::find_if(bare, [](QChar c) { return c == u'\'' || c == u'’'; });
    const qsizetype at = mark - bare.begin();
    if (mark != bare.end() && at > 2 && bare.size() - at <= 6) {
        word.suffix = bare.sliced(at + 1);
        bare = bare.first(at);
    }
    word.bare = bare;
}

std::vector<Word> wordsOf(QStringView line)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < line.size() && words.size() < kMostWords;) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        const bool ideograph = isIdeograph(line[i]);
        const qsizetype begin = i;
        while (i < line.size() && !line[i].isSpace() && isIdeograph(line[i]) == ideograph)
            ++i;
        Word word{line.sliced(begin, i - begin), {}};
        word.afterIdeograph = !ideograph && (begin == 0 || isIdeograph(line[begin - 1]));
        word.toIdeograph = !ideograph && i < line.size() && isIdeograph(line[i]);
        strip(word);
        if (!word.bare.isEmpty())
            words.push_back(word);
    }
    return words;
}

/// A noun that a computer's name stands behind.
bool isKindOfComputer(QStringView word)
{
    for (const QStringView kind :
         {QStringView(u"サーバー"), QStringView(u"サーバ"), QStringView(u"ホスト"),
          QStringView(u"コンピューター"), QStringView(u"ホスト名"), QStringView(u"サーバー名"),
          QStringView(u"コンピューター名"), QStringView(u"服务器"), QStringView(u"主机"),
          QStringView(u"主机名"), QStringView(u"计算机"), QStringView(u"计算机名"), QStringView(u"电脑"),
          QStringView(u"伺服器"), QStringView(u"主機"), QStringView(u"電腦"), QStringView(u"서버"),
          QStringView(u"호스트"), QStringView(u"컴퓨터")}) {
        if (word.endsWith(kind))
            return true;
    }
    return isOneOf(word,
                   {u"server",   u"host",     u"machine",    u"computer",    u"node",       u"vm",
                    u"pc",       u"box",      u"fileserver", u"workstation", u"laptop",     u"kiosk",
                    u"notebook", u"dc",       u"rechner",    u"maschine",    u"equipo",     u"servidor",
                    u"máquina",  u"hôte",     u"l'hôte",     u"serveur",     u"poste",      u"ordinateur",
                    u"serwer",   u"serwerem", u"serwera",    u"komputer",    u"komputerem", u"serveru",
                    u"počítač",  u"stroj",    u"сервер",     u"серверу",     u"сервере",    u"сервером",
                    u"хост",     u"хосту",    u"компьютер",  u"компьютеру",  u"sunucu",     u"sunucusu",
                    u"target",   u"ziel",     u"computador", u"macchina",    u"host-ul"});
}

/// "a till called pos-till-left", "Subject: RE: PLM-APP2 not reachable".
bool isNaming(QStringView word)
{
    return isOneOf(word, {u"called",   u"named",   u"namens", u"nommé",   u"llamado", u"llamada", u"chamado",
                          u"chiamato", u"subject", u"re",     u"fw",      u"fwd",     u"aw",      u"wg",
                          u"betreff",  u"objet",   u"asunto", u"assunto", u"oggetto", u"temat",   u"тема"});
}

/// "$servers = 'wg-nas'".
bool isVariable(QStringView earlier, QStringView previous)
{
    return previous == u"=" && earlier.startsWith(u'$') &&
           hasOneOf(earlier,
                    {u"comp", u"serv", u"host", u"node", u"target", u"machine", u"srv", u"vm", u"pc"},
                    Qt::CaseInsensitive);
}

/// "the box is buildbox", "it's labpc".
bool isIdentifying(const std::vector<Word> &words, std::size_t i)
{
    if (i == 0)
        return false;
    if (isOneOf(words[i - 1].written, {u"it's", u"it’s", u"thats", u"that's", u"that’s"}))
        return true;
    return i > 1 && isOneOf(words[i - 1].bare, {u"is", u"ist", u"est", u"es", u"é", u"è"}) &&
           isKindOfComputer(words[i - 2].bare);
}

/// What one says of a computer behind its name.
bool isSaidOfComputers(QStringView word)
{
    return isOneOf(word, {u"is",      u"was",   u"isn't",   u"isn’t",   u"doesn't", u"doesn’t", u"won't",
                          u"won’t",   u"can't", u"can’t",   u"cannot",  u"refuses", u"says",    u"throws",
                          u"answers", u"está",  u"ist",     u"est",     u"meldet",  u"liefert", u"wirft",
                          u"jest",    u"nie",   u"ne",      u"не",      u"no",      u"não",     u"non",
                          u"still",   u"keeps", u"returns", u"rejects", u"denies",  u"does",    u"has"});
}

/// "works fine on SRV1": not the one that it is about. The words before it and behind it tell.
bool isFine(const std::vector<Word> &words, std::size_t i)
{
    const auto praises = [](QStringView word) {
        return isOneOf(word, {u"works", u"work", u"worked", u"fine", u"ok", u"okay", u"funktioniert",
                              u"klappt", u"geht", u"marche", u"fonctionne", u"funciona", u"funziona",
                              u"działa", u"funguje", u"нормально", u"работает", u"çalışıyor"});
    };
    const auto denies = [](QStringView word) {
        return isOneOf(word, {u"not",   u"no",    u"doesn't", u"doesn’t", u"won't", u"don't", u"nicht",
                              u"pas",   u"nie",   u"не",      u"não",     u"non",   u"but",   u"except",
                              u"aber",  u"mais",  u"kein",    u"kann",    u"isn't", u"can't", u"cannot",
                              u"never", u"ne",    u"ni",      u"stopped", u"used",  u"mehr",  u"longer",
                              u"plus",  u"nejde", u"más",     u"mas",     u"только"});
    };
    bool praised = false;
    for (std::size_t j = i - std::min<std::size_t>(i, 3); j < i; ++j) {
        if (denies(words[j].bare) || QStringView(u",;.!?:").contains(words[j].written.back()))
            praised = false;
        else
            praised = praised || praises(words[j].bare);
    }
    if (praised)
        return true;
    if (QStringView(u",;.!?:").contains(words[i].written.back()))
        return false;
    for (std::size_t j = i + 1; j < words.size() && j <= i + 6; ++j) {
        if (denies(words[j].written) || denies(words[j].bare))
            return false;
        praised = praised || (j <= i + 4 && praises(words[j].bare));
        if (QStringView(u",;.!?:").contains(words[j].written.back()))
            break;
    }
    return praised;
}

/// What a person does to one computer; what stands behind can be an everyday word all the same.
bool isReaching(QStringView previous, QStringView word)
{
    if (isOneOf(word, {u"into", u"reach", u"reaching", u"icm", u"nsn"})) // or a cmdlet by its short name
        return true;
    return isOneOf(word, {u"to", u"into", u"on", u"onto"}) &&
           isOneOf(previous, {u"remote", u"remoting", u"rdp", u"psremoting", u"psremote", u"pssession",
                              u"winrm", u"enter-pssession", u"session", u"talking"});
}

/// Words of small letters that stand behind those and are no names.
bool isEveryday(QStringView word)
{
    return isOneOf(word, {u"policy",
                          u"become",
                          u"account's",
                          u"object",
                          u"objects",
                          u"accounts",
                          u"environment",
                          u"winrm",
                          u"credssp",
                          u"wsman",
                          u"kerberos",
                          u"ntlm",
                          u"ansible",
                          u"packer",
                          u"ping",
                          u"firewall",
                          u"error",
                          u"rights",
                          u"access",
                          u"then",
                          u"after",
                          u"before",
                          u"since",
                          u"also",
                          u"even",
                          u"still",
                          u"maybe",
                          u"really",
                          u"always",
                          u"never",
                          u"very",
                          u"management",
                          u"instance",
                          u"internal",
                          u"public",
                          u"private",
                          u"hostname",
                          u"address",
                          u"identity",
                          u"value",
                          u"list",
                          u"pool",
                          u"cluster",
                          u"status",
                          u"whose",
                          u"than",
                          u"work",
                          u"fail",
                          u"first",
                          u"second",
                          u"last",
                          u"next",
                          u"like",
                          u"need",
                          u"needs",
                          u"open",
                          u"close",
                          u"start",
                          u"stop",
                          u"reboot",
                          u"available",
                          u"online",
                          u"offline",
                          u"place",
                          u"world",
                          u"order",
                          u"line",
                          u"play",
                          u"file",
                          u"disk",
                          u"folder",
                          u"share",
                          u"network",
                          u"site",
                          u"wire",
                          u"internet",
                          u"cloud",
                          u"vault",
                          u"guest",
                          u"physical",
                          u"virtual",
                          u"hyperv",
                          u"vmware",
                          u"vsphere",
                          u"docker",
                          u"settings",
                          u"itself",
                          u"either",
                          u"nothing",
                          u"something",
                          u"fully",
                          u"under",
                          u"about",
                          u"part",
                          u"member",
                          u"workgroup",
                          u"standalone",
                          u"clean",
                          u"fresh",
                          u"alive",
                          u"dead",
                          u"correct",
                          u"valid",
                          u"wrong",
                          u"good",
                          u"different",
                          u"found",
                          u"there's",
                          u"probably",
                          u"already",
                          u"behind",
                          u"between",
                          u"inside",
                          u"outside",
                          u"within",
                          u"against",
                          u"where's",
                          u"a",
                          u"an",
                          u"the",
                          u"this",
                          u"that",
                          u"these",
                          u"those",
                          u"it",
                          u"its",
                          u"is",
                          u"was",
                          u"are",
                          u"were",
                          u"be",
                          u"been",
                          u"being",
                          u"has",
                          u"have",
                          u"had",
                          u"does",
                          u"did",
                          u"do",
                          u"can",
                          u"cannot",
                          u"could",
                          u"will",
                          u"would",
                          u"should",
                          u"must",
                          u"may",
                          u"might",
                          u"not",
                          u"no",
                          u"now",
                          u"and",
                          u"or",
                          u"but",
                          u"if",
                          u"in",
                          u"on",
                          u"at",
                          u"to",
                          u"from",
                          u"of",
                          u"for",
                          u"with",
                          u"without",
                          u"by",
                          u"as",
                          u"via",
                          u"over",
                          u"through",
                          u"because",
                          u"when",
                          u"while",
                          u"where",
                          u"which",
                          u"who",
                          u"what",
                          u"why",
                          u"how",
                          u"side",
                          u"name",
                          u"names",
                          u"my",
                          u"our",
                          u"your",
                          u"their",
                          u"his",
                          u"her",
                          u"any",
                          u"some",
                          u"all",
                          u"both",
                          u"each",
                          u"every",
                          u"either",
                          u"one",
                          u"two",
                          u"three",
                          u"other",
                          u"others",
                          u"another",
                          u"same",
                          u"new",
                          u"old",
                          u"only",
                          u"just",
                          u"again",
                          u"anymore",
                          u"today",
                          u"yesterday",
                          u"here",
                          u"there",
                          u"itself",
                          u"myself",
                          u"local",
                          u"localhost",
                          u"remote",
                          u"remotely",
                          u"running",
                          u"service",
                          u"services",
                          u"using",
                          u"machine",
                          u"computer",
                          u"server",
                          u"host",
                          u"node",
                          u"client",
                          u"target",
                          u"destination",
                          u"domain",
                          u"group",
                          u"user",
                          u"account",
                          u"admin",
                          u"room",
                          u"team",
                          u"manager",
                          u"session",
                          u"console",
                          u"shell",
                          u"powershell",
                          u"windows",
                          u"linux",
                          u"azure",
                          u"exchange",
                          u"port",
                          u"out",
                          u"up",
                          u"down",
                          u"back",
                          u"off",
                          u"trouble",
                          u"problems",
                          u"an",
                          u"issue",
                          u"them",
                          u"us",
                          u"me",
                          u"you",
                          u"him",
                          u"it's",
                          u"that's",
                          u"certificate",
                          u"version",
                          u"based",
                          u"core",
                          u"role",
                          u"config",
                          u"settings",
                          u"failed",
                          u"fails",
                          u"works",
                          u"working",
                          u"reports",
                          u"returned",
                          u"returns",
                          u"said",
                          u"says",
                          u"throws",
                          u"gives",
                          u"shows",
                          u"responded",
                          u"responds",
                          u"answers",
                          u"refuses",
                          u"rejected",
                          u"rejects",
                          u"denied",
                          u"denies",
                          u"certain",
                          u"several",
                          u"many",
                          u"multiple",
                          u"production",
                          u"prod",
                          u"test",
                          u"more",
                          u"most",
                          u"such",
                          u"into",
                          u"onto",
                          u"hangs",
                          u"stopped",
                          u"stops",
                          u"joined",
                          u"certificates",
                          u"configuration",
                          u"logs",
                          u"log",
                          u"ist",
                          u"hat",
                          u"und",
                          u"mit",
                          u"nicht",
                          u"der",
                          u"die",
                          u"das",
                          u"est",
                          u"pas",
                          u"avec",
                          u"qui",
                          u"que",
                          u"de",
                          u"du",
                          u"la",
                          u"le",
                          u"les",
                          u"est",
                          u"no",
                          u"con",
                          u"del",
                          u"el",
                          u"en",
                          u"por",
                          u"para",
                          u"não",
                          u"está",
                          u"esta",
                          u"com",
                          u"do",
                          u"da",
                          u"nie",
                          u"jest",
                          u"nie",
                          u"się",
                          u"na",
                          u"nem",
                          u"není",
                          u"je",
                          u"remoto",
                          u"distant",
                          u"zdalny",
                          u"remota",
                          u"host's",
                          u"über",
                          u"sich",
                          u"responde"});
}

bool isSmallWord(QStringView word, bool quoted)
{
    return word.size() >= 4 && word.size() <= 15 &&
           std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
           (quoted || (!word.endsWith(u's') && !word.endsWith(u"ing") && !word.endsWith(u"ed") &&
                       !word.endsWith(u"ble") && !word.endsWith(u"ly"))) &&
           !isEveryday(word);
}

/// In Turkish to one, or from one: "MUHASEBE-PC2'ye".
bool isDative(const Word &word)
{
    return isOneOf(word.suffix, {u"ye", u"ya", u"e", u"a", u"ne", u"na", u"den", u"dan", u"ten", u"tan"});
}

/// "appsrv", "labpc", "printhub": what behind "server" can only be one, and "server role" cannot.
bool isServerLike(QStringView word)
{
    return hasOneOf(word, {u"srv", u"host", u"serv", u"node", u"sunucu"}) ||
           beginsWithOneOf(word, {u"web", u"sql", u"db", u"dc", u"pc", u"fs", u"vm"}) ||
           word.endsWith(u"pc") || word.endsWith(u"box") || word.endsWith(u"hub") || word.endsWith(u"db") ||
           word.endsWith(u"sql") || word.endsWith(u"sv") || word.endsWith(u"dc") || word.endsWith(u"vm") ||
           word.endsWith(u"nas") || word.endsWith(u"fs") || word.endsWith(u"web") || word.endsWith(u"desk");
}

/// "srv-magazyn", "sql-prod": how servers are named.
bool isPartOfAHost(QStringView part)
{
    return isOneOf(part,
                   {u"srv",  u"server", u"sql",  u"db",    u"dc",     u"web",  u"app",    u"print", u"mail",
                    u"hub",  u"node",   u"vm",   u"pc",    u"nas",    u"bkp",  u"backup", u"hv",    u"ts",
                    u"rds",  u"rdsh",   u"jump", u"jmp",   u"mgmt",   u"gw",   u"fs",     u"prod",  u"stage",
                    u"lab",  u"win",    u"iis",  u"wsus",  u"adfs",   u"erp",  u"crm",    u"kiosk", u"front",
                    u"desk", u"till",   u"pos",  u"files", u"dev",    u"host", u"box",    u"sv",    u"serv",
                    u"sap",  u"wks",    u"ws",   u"nb",    u"laptop", u"adm",  u"core"});
}

/// "ZEIT-SRV-Server" is the server ZEIT-SRV.
QString withoutKind(QString name)
{
    for (const QLatin1String kind :
         {QLatin1String("-Server"), QLatin1String("-Rechner"), QLatin1String("-Host"),
          QLatin1String("-Maschine"), QLatin1String("-Knoten")}) {
        if (name.endsWith(kind) && name.size() > kind.size() + 2)
            name.chop(kind.size());
    }
    return name;
}

bool isInCapitals(QStringView name)
{
    if (name.size() < 3)
        return false; // "DC", "1C"
    if (isOneOf(name,
                {u"ECONNREFUSED", u"ECONNRESET", u"EHOSTUNREACH", u"ENETUNREACH", u"ETIMEDOUT", u"ENOTFOUND",
                 u"EACCES", u"EPIPE", u"UNREACHABLE", u"UNKNOWN", u"NONE", u"TODO", u"WORKGROUP"},
                Qt::CaseSensitive))
        return false;
    return name.toString() != name.toString().toLower() && name.toString() == name.toString().toUpper() &&
           looksLikeComputer(name);
}

/// What stands around a word decides what may be a name.
QString nameOf(const std::vector<Word> &words, std::size_t i, Side side)
{
    const Word &word = words[i];
    const QString name = withoutKind(tidiedName(word.bare));
    if (name.isEmpty() || isProduct(name) || isNumbered(name))
        return {};
    const bool sure = isSurelyHost(name) && name.size() >= 3; // "P3" is a priority
    const bool hyphenated = !sure && isHyphenated(name);
    const bool capitals = !sure && !hyphenated && isInCapitals(name);
    if (!sure && !hyphenated && !capitals && (side == Side::Behind || !isSmallWord(name, word.quoted)))
        return {};

    const bool ends = i > 0 && QStringView(u".!?;,").contains(words[i - 1].written.back());
    const QStringView previous = i > 0 && !ends ? words[i - 1].bare : QStringView();
    const QStringView earlier = i > 1 && !ends ? words[i - 2].bare : QStringView();
    const bool kind = isKindOfComputer(previous);
    const bool identified = isIdentifying(words, i);
    const bool variable = isVariable(earlier, previous);
    const bool reached = isReaching(earlier, previous);
    const bool announced = isBeforeAName(previous) || isNaming(previous) || reached || kind || identified ||
                           variable || isDative(word) ||
                           (side == Side::Before && word.afterIdeograph && word.toIdeograph);
    const bool atColon = word.written.endsWith(u':') && side != Side::Behind;
    if (sure)
        return announced || (word.bracketed && name.size() >= 4) || atColon ? name : QString();
    if (capitals)
        return announced && previous != u"at" ? name : QString();
    if (hyphenated) {
        const bool said = side == Side::Before && i + 1 < words.size() &&
                          (isSaidOfComputers(words[i + 1].written) || isSaidOfComputers(words[i + 1].bare));
        return announced || atColon || said ? name : QString();
    }
    const bool to = word.afterIdeograph && word.toIdeograph &&
                    QStringView(u"にへ").contains(words[i + 1].written.front());
    const bool told =
        isNaming(previous) || reached || to || (isServerLike(name) && (kind || identified || isDative(word)));
    return told || (word.quoted && announced) ? name : QString();
}

} // namespace

bool isHyphenated(QStringView name)
{
    if (name.size() < 5 || !name.contains(u'-') || name.front() == u'-' || name.back() == u'-')
        return false;
    if (!std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; }))
        return false;
    const QList<QStringView> parts = name.split(u'-');
    if (parts.size() > 4)
        return false;
    // Beginnings of everybody's compounds, PowerShell's verbs, programs.
    if (isOneOf(parts.front(),
                {u"packer",    u"proxmox", u"qemu",    u"virtualbox", u"vmware",     u"vsphere",   u"hyperv",
                 u"terraform", u"vagrant", u"re",      u"non",        u"pre",        u"built",     u"end",
                 u"third",     u"multi",   u"self",    u"post",       u"sub",        u"auto",      u"cross",
                 u"long",      u"short",   u"high",    u"low",        u"one",        u"two",       u"three",
                 u"first",     u"second",  u"double",  u"single",     u"real",       u"well",      u"co",
                 u"semi",      u"anti",    u"de",      u"up",         u"off",        u"out",       u"over",
                 u"under",     u"read",    u"write",   u"plug",       u"step",       u"peer",      u"stand",
                 u"day",       u"follow",  u"check",   u"sign",       u"run",        u"power",     u"open",
                 u"hard",      u"soft",    u"full",    u"half",       u"newly",      u"site",      u"get",
                 u"set",       u"new",     u"enter",   u"exit",       u"invoke",     u"test",      u"enable",
                 u"disable",   u"connect", u"add",     u"remove",     u"start",      u"stop",      u"import",
                 u"install",   u"update",  u"restart", u"register",   u"write",      u"select",    u"where",
                 u"foreach",   u"measure", u"format",  u"convert",    u"disconnect", u"receive",   u"clear",
                 u"resolve",   u"ansible", u"python",  u"docker",     u"windows",    u"microsoft", u"azure",
                 u"hyper",     u"amazon",  u"chef",    u"knife",      u"evil",       u"winrm",     u"credssp",
                 u"kerberos",  u"ntlm",    u"pip",     u"apt",        u"http",       u"https",     u"ssl",
                 u"tls",       u"ws",      u"x",       u"e",          u"ad",         u"ps",        u"is",
                 u"help",      u"side",    u"log",     u"left",       u"right",      u"top",       u"must",
                 u"fail",      u"work",    u"air",     u"mutual",     u"cert",       u"client",    u"content",
                 u"user",      u"wsman",   u"local",   u"remote",     u"least",      u"just",      u"all",
                 u"any",       u"pro",     u"event",   u"peut",       u"est",        u"rendez",    u"celui",
                 u"celle",     u"là",      u"role",    u"elastic",    u"request"}))
        return false;
    if (isOneOf(parts.back(),
                {u"based",      u"only",     u"hop",    u"free",     u"like",     u"aware",     u"specific",
                 u"level",      u"wide",     u"time",   u"end",      u"premises", u"premise",   u"prem",
                 u"joined",     u"related",  u"style",  u"known",    u"party",    u"line",      u"forest",
                 u"signed",     u"friendly", u"ready",  u"enabled",  u"disabled", u"bit",       u"rights",
                 u"side",       u"default",  u"domain", u"type",     u"length",   u"agent",     u"defined",
                 u"controlled", u"managed",  u"issued", u"request",  u"id",       u"resource",  u"handler",
                 u"service",    u"proxy",    u"shell",  u"cli",      u"core",     u"client",    u"credssp",
                 u"winrm",      u"module",   u"plugin", u"iso",      u"package",  u"packages",  u"ci",
                 u"ce",         u"là",       u"être",   u"vous",     u"il",       u"elle",      u"on",
                 u"se",         u"lo",       u"la",     u"me",       u"te",       u"nos",       u"lhe",
                 u"even",       u"session",  u"name",   u"computer", u"host",     u"pssession", u"wsman",
                 u"command",    u"item",     u"string", u"up",       u"in",       u"out",       u"off",
                 u"down",       u"again",    u"long",   u"old"}))
        return false;
    return std::ranges::none_of(parts, [&](QStringView part) {
        if (part.size() == 1 && part.data() == parts.back().data())
            return false; // "web-a"
        return part.isEmpty() ||
               isOneOf(part, {u"to", u"of", u"the", u"and", u"or", u"by", u"as", u"not", u"no", u"on", u"at",
                              u"for", u"with", u"a", u"an", u"is", u"your", u"my", u"per"});
    });
}

QString onlyHyphenated(QStringView text)
{
    QString only;
    for (const Word &word : wordsOf(text)) {
        if (!isHyphenated(word.bare) || word.bare.endsWith(u"ing") ||
            !std::ranges::any_of(word.bare.split(u'-'), isPartOfAHost))
            continue;
        if (!only.isEmpty() && only != word.bare)
            return {};
        only = word.bare.toString();
    }
    return only;
}

QString proseName(QStringView line, Side side)
{
    const std::vector<Word> words = wordsOf(line);
    QString found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        QString name = nameOf(words, i, side);
        if (name.isEmpty() || isFine(words, i))
            continue;
        found = std::move(name);
        if (side != Side::Before || words[i].toIdeograph || isDative(words[i]))
            break;
    }
    return found;
}

} // namespace credssp::symptoms
