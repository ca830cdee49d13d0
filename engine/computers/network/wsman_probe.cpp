#include "engine/computers/network/wsman_probe.h"

#include "engine/computers/clock_offset.h"
#include "engine/computers/name.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp::network {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WsmanProbe)
};

Failure onlyEncrypted(const QString &host, quint16 port)
{
    return failure(ErrorCode::NotAvailable, host,
                   Text::tr("\"%1\" answers on port %2 only with encryption (HTTPS). What it offers there is "
                            "not known.")
                       .arg(host)
                       .arg(port));
}

Failure noTime(const QString &host)
{
    return failure(
        ErrorCode::NotAvailable, host,
        Text::tr("\"%1\" does not say what time it is there to those who have not signed in.").arg(host));
}

bool startsWith(const std::vector<QByteArray> &values, const char *start)
{
    return std::ranges::any_of(values, [&](const QByteArray &value) {
        return value.toLower().startsWith(QByteArray(start).toLower());
    });
}

/// What only WinRM asks for; a web server that wants a password may stand on the port, too.
bool isWinRmChallenge(const Challenge &challenge)
{
    const auto is = [&](const char *scheme) {
        return challenge.scheme.compare(QLatin1String(scheme), Qt::CaseInsensitive) == 0;
    };
    return is("Negotiate") || is("Kerberos") || is("CredSSP") ||
           challenge.realm.compare(QLatin1String("WSMAN"), Qt::CaseInsensitive) == 0;
}

using Openings = std::map<quint16, Opening>;

/// On an open connection to the port for HTTP.
void askWinRm(const QString &host, const Socket &connection, const Settings &settings,
              const std::stop_token &stop, Knock &knock)
{
    HttpHeadReader reader;
    const qint64 before = settings.now();
    const auto ending = exchange(
        connection, wsmanRequest(host, settings.httpPort),
        [&](const QByteArray &piece) { return reader.add(piece) == HttpHeadReader::State::Reading; },
        settings.answer, host, stop);
    const qint64 after = settings.now();
    if (!ending || *ending == Ending::TimedOut) {
        const Error error = ending ? Error{ErrorCode::TimedOut, 0, host, {}} : ending.error();
        knock.winRm = Failure(error);
        knock.clock = Failure(error);
        return;
    }
    knock.winRm = WsmanProbeAnswer{};
    knock.clock = noTime(host);
    if (reader.state() == HttpHeadReader::State::Tls) {
        knock.winRm = onlyEncrypted(host, settings.httpPort);
    } else if (reader.state() == HttpHeadReader::State::Complete) {
        const WsmanReply reply = wsmanReply(reader.head(), QDateTime::fromMSecsSinceEpoch(after, Qt::UTC));
        knock.winRm = reply.winRm;
        if (reply.date.isValid())
            knock.clock = ClockAnswer{offsetSeconds(reply.date, before, after)};
    }
}

/// On an open connection to the port for HTTPS.
void lookForTls(const QString &host, const Socket &connection, const Settings &settings,
                const std::stop_token &stop, Knock &knock)
{
    QByteArray answer;
    const auto ending = exchange(
        connection, tlsGreeting(),
        [&](const QByteArray &piece) {
            answer += piece;
            return answer.size() < 2;
        },
        settings.answer, host, stop);
    if (!ending)
        knock.winRm = Failure(ending.error());
    else if (beginsLikeTls(answer))
        knock.winRm = onlyEncrypted(host, settings.httpsPort);
    else
        knock.winRm = WsmanProbeAnswer{};
}

/// Nobody could be asked at all.
void answerAll(Knock &knock, const std::set<quint16> &ports, const Error &error)
{
    for (const quint16 port : ports)
        knock.ports.insert_or_assign(port, Failure(error));
    // That no WinRM answers to a name that leads nowhere is an answer.
    if (error.code == ErrorCode::Unreachable)
        knock.winRm = WsmanProbeAnswer{};
    else
        knock.winRm = Failure(error);
    knock.clock = Failure(error);
}

void request(Knock &knock, const QString &host, const std::vector<Address> &addresses, Openings &openings,
             const Settings &settings, const std::stop_token &stop)
{
    if (const Opening &http = openings.at(settings.httpPort); http.state == PortState::Open) {
        askWinRm(host, *http.connection, settings, stop, knock);
        return;
    }
    knock.winRm = WsmanProbeAnswer{};
    knock.clock = failure(ErrorCode::Unreachable, host);
    if (!openings.contains(settings.httpsPort)) {
        auto https = openPorts(host, addresses, {settings.httpsPort}, settings.connect, stop);
        if (!https) {
            knock.winRm = Failure(https.error());
            return;
        }
        openings.merge(*https);
    }
    if (const Opening &https = openings.at(settings.httpsPort); https.state == PortState::Open)
        lookForTls(host, *https.connection, settings, stop, knock);
}

} // namespace

QByteArray wsmanRequest(const QString &host, quint16 port)
{
    const QString literal =
        host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host; // an IPv6 address
    return QStringLiteral("POST /wsman HTTP/1.1\r\n"
                          "Host: %1:%2\r\n"
                          "User-Agent: CredSSP Wizard\r\n"
                          "Content-Type: application/soap+xml;charset=UTF-8\r\n"
                          "Content-Length: 0\r\n"
                          "Connection: close\r\n"
                          "\r\n")
        .arg(literal)
        .arg(port)
        .toLatin1();
}

WsmanReply wsmanReply(const HttpHead &head, const QDateTime &now)
{
    WsmanReply reply;
    const bool isWindowsHttp = startsWith(head.values("Server"), "Microsoft-HTTPAPI/");
    const std::vector<Challenge> offered = challenges(head.values("WWW-Authenticate"));
    if (head.status == 401 && (isWindowsHttp || std::ranges::any_of(offered, isWinRmChallenge))) {
        reply.winRm.answers = true;
        for (const Challenge &challenge : offered)
            reply.winRm.mechanisms.append(challenge.scheme);
    }
    const std::vector<QByteArray> dates = head.values("Date");
    // Another web server may pass on what a third one said.
    if (dates.size() == 1 && (isWindowsHttp || reply.winRm.answers))
        reply.date = httpDate(dates.front(), now);
    return reply;
}

QByteArray tlsGreeting()
{
    // A ClientHello of TLS 1.2, without a name and with a "random" of zeros: no key is ever made from it.
    const QByteArray hello = QByteArray::fromHex("0303") + QByteArray(32, '\0') +
                             QByteArray::fromHex("00"                               // no earlier session
                                                 "0010"                             // ciphers
                                                 "c02fc030c02bc02c009c009d002f0035" //
                                                 "0100"                             // no compression
                                                 "0024"                             // extensions
                                                 "000a00080006001d00170018"         // groups
                                                 "000b00020100"                     // points
                                                 "000d000e000c040305030804040105010201"); // signatures
    const auto size = static_cast<char>(hello.size());
    return QByteArray::fromHex("16030100") + static_cast<char>(size + 4) + QByteArray::fromHex("010000") +
           size + hello;
}

Knock knock(const QString &host, const std::set<quint16> &ports, bool request, const Settings &settings,
            const std::stop_token &stop)
{
    const Failure notAsked = failure(ErrorCode::NotAvailable, host);
    Knock knock{notAsked, {}, notAsked, notAsked};
    if (const auto name = ComputerName::parse(host); !name) {
        knock.name = Failure(name.error());
        answerAll(knock, ports, name.error());
        return knock;
    }
    const auto resolution = lookUp(host);
    knock.name = resolution.map([](const Resolution &found) { return found.answer; });
    if (!resolution || !resolution->answer.resolved) {
        answerAll(knock, ports, resolution ? Error{ErrorCode::Unreachable, 0, host, {}} : resolution.error());
        return knock;
    }
    std::set<quint16> tried = ports;
    if (request)
        tried.insert(settings.httpPort);
    auto openings = openPorts(host, resolution->addresses, tried, settings.connect, stop);
    if (!openings) {
        answerAll(knock, ports, openings.error());
        return knock;
    }
    for (const quint16 port : ports)
        knock.ports.emplace(port, PortAnswer{openings->at(port).state});
    if (request)
        network::request(knock, host, resolution->addresses, *openings, settings, stop);
    return knock;
}

} // namespace credssp::network
