#include "tests/support/practice_far_end.h"

#include "engine/computers/command.h"
#include "engine/computers/remote/questions.h"
#include "engine/plan/plan.h"
#include "engine/registry/known_keys.h"
#include "engine/registry/policy_file.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <thread>

using namespace credssp;

namespace {

QJsonObject answering(const char *kind, QJsonObject fields)
{
    fields.insert(QStringLiteral("kind"), QLatin1String(kind));
    return {{QStringLiteral("answer"), fields}};
}

QJsonObject refusing(const Error &error)
{
    return {{QStringLiteral("refused"), QJsonObject{{QStringLiteral("code"), errorId(error.code)},
                                                    {QStringLiteral("native"), error.native}}}};
}

/// The computer's policies: the local one's file, and what the domain's have written.
struct Policies
{
    std::vector<PolicyEntry> local;
    PolicyAnswer domain;
};

Result<Policies> policiesOf(const Result<Answer> &answer)
{
    if (!answer)
        return Failure(answer.error());
    Policies policies;
    for (const PolicyValue &value : std::get<PolicyAnswer>(*answer).values) {
        if (value.fromDomain)
            policies.domain.values.push_back(value);
        else
            policies.local.push_back({value.key, value.value.name, value.value.data});
    }
    return policies;
}

/// What a question asks a practice computer; the two that read.ps1 alone knows ask for what they come from.
Result<Read> readOf(const QJsonValue &question)
{
    const QString kind = question.toObject().value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("policy-file"))
        return Read(PolicyRead{});
    if (kind == QLatin1String("credssp-package"))
        return Read(UpdateLevelRead{});
    return json::decode<Read>(question, QStringLiteral("question"));
}

QJsonObject replyTo(const QJsonValue &question, const Result<Answer> &answer)
{
    if (!answer)
        return refusing(answer.error());
    const QString kind = question.toObject().value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("policy-file")) {
        const auto bytes = writePolicyFile(policiesOf(answer)->local);
        return answering("policy-file", {{QStringLiteral("there"), true},
                                         {QStringLiteral("bytes"), QString::fromLatin1(bytes->toHex())}});
    }
    if (kind == QLatin1String("policy"))
        return {{QStringLiteral("answer"), json::encode(Answer(policiesOf(answer)->domain))}};
    if (kind == QLatin1String("credssp-package")) {
        const bool fixed = std::get<UpdateLevelAnswer>(*answer).credSspFixed;
        return answering("credssp-package", {{QStringLiteral("major"), 10},
                                             {QStringLiteral("minor"), 0},
                                             {QStringLiteral("build"), fixed ? 17763 : 14393},
                                             {QStringLiteral("revision"), 1}});
    }
    return {{QStringLiteral("answer"), json::encode(*answer)}};
}

QString idOf(const QString &name)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(32));
}

QJsonObject askOutput(const QJsonArray &texts, const QJsonArray &troubles)
{
    return {{QStringLiteral("texts"), texts}, {QStringLiteral("troubles"), troubles}};
}

/// The edit that takes the switch of the service away, from what is there now.
Action withoutServiceSwitch(Computer &computer)
{
    const RegistryValueRead read{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp};
    const std::vector<Read> batch{read};
    const auto answers = computer.read(batch, {});
    const RegistryState now =
        answers.front() ? std::get<RegistryValueAnswer>(*answers.front()).value : RegistryState::denied();
    return EditRegistry{{{read.store, read.key, read.name, now, RegistryState::valueAbsent()}}, {}};
}

/// All that can be done at a server.
std::optional<Action> actionOf(Computer &computer, const QString &command)
{
    const QString service = QStringLiteral("WinRM");
    std::vector<Action> all{EnableServerCredSsp{}, DisableServerCredSsp{}, RestartComputer{}, SyncClock{},
                            withoutServiceSwitch(computer)};
    for (const bool on : {false, true})
        all.push_back(SetCredSsp{Side::Service, on});
    for (const ServiceVerb verb : {ServiceVerb::Start, ServiceVerb::Stop, ServiceVerb::Restart})
        all.push_back(ControlService{service, verb, {}});
    for (const StartType type : {StartType::Automatic, StartType::Manual, StartType::Disabled})
        all.push_back(SetServiceStartType{service, type, {}});
    for (const SignIn session : {SignIn::CurrentUser, SignIn::System, SignIn::NetworkService})
        all.push_back(PurgeTickets{session});
    for (const Action &action : all)
        if (commandText(action) == command)
            return action;
    return std::nullopt;
}

/// What stands between two texts; null when they do not.
QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end, from + begin.size());
    return from < 0 || to < 0 ? QString() : text.mid(from + begin.size(), to - from - begin.size());
}

QString asText(const QJsonObject &said)
{
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

QJsonObject performedBy(Computer &computer, const QString &text, const QString &command)
{
    QJsonObject said{{QStringLiteral("format"), 1}};
    const QString wanted = between(text, QStringLiteral("$CredsspArgument = '"), QStringLiteral("'\n"));
    const auto action = actionOf(computer, command);
    if (wanted != idOf(computer.identity().name)) {
        said.insert(QStringLiteral("refused"), QStringLiteral("another-computer"));
        return askOutput({asText(said)}, {});
    }
    const auto performed = action ? computer.perform(*action, {})
                                  : failure(ErrorCode::Failed, command, QStringLiteral("unknown"));
    said.insert(QStringLiteral("output"), QJsonArray{performed ? performed->output : QString()});
    said.insert(QStringLiteral("exitCode"), performed ? performed->exitCode : 0);
    said.insert(QStringLiteral("errors"),
                performed
                    ? QJsonArray()
                    : QJsonArray{QJsonObject{{QStringLiteral("message"), errorText(performed.error())}}});
    return askOutput({asText(said)}, {});
}

/// What read.ps1 says to these questions.
QJsonObject lookedAt(Computer &computer, const QJsonArray &questions)
{
    std::vector<Read> batch;
    for (const QJsonValue &question : questions)
        batch.push_back(*readOf(question));
    const auto answers = computer.read(batch, {});
    QJsonArray replies;
    for (qsizetype i = 0; i < questions.size(); ++i)
        replies.append(replyTo(questions.at(i), answers[static_cast<std::size_t>(i)]));
    const QString name = computer.identity().name;
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("name"), name},
            {QStringLiteral("id"), idOf(name)},
            {QStringLiteral("answers"), replies}};
}

/// Whether everything that a step changes is as it was before, or as it shall be after.
bool isAll(Computer &computer, const CarriedStep &step, bool after)
{
    std::vector<Read> batch;
    for (const CarriedChange &change : step.changes)
        batch.push_back(change.subject);
    const auto answers = computer.read(batch, {});
    for (std::size_t i = 0; i < step.changes.size(); ++i) {
        const CarriedChange &change = step.changes.at(i);
        // What cannot be read there is judged by nobody.
        if (answers.at(i) &&
            !(after ? isAchieved(change.after, *answers.at(i)) : isUnchanged(change.before, *answers.at(i))))
            return false;
    }
    return true;
}

QJsonObject saidOf(const Result<Performed> &performed)
{
    const QJsonObject error{
        {QStringLiteral("message"), performed ? QString() : errorText(performed.error())}};
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("output"), QJsonArray{performed ? performed->output : QString()}},
            {QStringLiteral("errors"), performed ? QJsonArray() : QJsonArray{error}},
            {QStringLiteral("exitCode"), performed ? QJsonValue(performed->exitCode) : QJsonValue()}};
}

QJsonObject outputOf(Computer &computer, const QString &text)
{
    if (const QString command =
            between(text, QStringLiteral("$CredsspAction = {\n"), QStringLiteral("\n}\n"));
        !command.isNull())
        return performedBy(computer, text, command);
    QString asked =
        between(text, QStringLiteral("$CredsspArgument = '"), QStringLiteral("'\n$CredsspPatience"));
    asked.replace(QStringLiteral("''"), QStringLiteral("'"));
    const QJsonArray questions =
        QJsonDocument::fromJson(asked.toUtf8()).object().value(QStringLiteral("reads")).toArray();
    const std::vector<Read> anybodyMayAsk{ElevationRead{}};
    const auto answer = computer.read(anybodyMayAsk, {}).front();
    // Who is not answered is not connected.
    if (!answer) {
        return askOutput({}, {QJsonObject{{QStringLiteral("transport"), answer.error().native},
                                          {QStringLiteral("message"), answer.error().detail}}});
    }
    return askOutput({asText(lookedAt(computer, questions))}, {});
}

} // namespace

PowerShellTransport practiceFarEnd(std::shared_ptr<Computer> computer, std::chrono::milliseconds delay)
{
    return [computer = std::move(computer), delay](const QString &text, const std::stop_token &) {
        std::this_thread::sleep_for(delay);
        PowerShellReply reply;
        reply.whole = true;
        reply.output.append(outputOf(*computer, text));
        return Result<PowerShellReply>(reply);
    };
}

ServiceLook practiceServices(std::shared_ptr<Computer> computer)
{
    return
        [computer = std::move(computer)](const QString &, const QString &service, const std::stop_token &) {
            const std::vector<Read> batch{ServiceRead{service}};
            return computer->read(batch, {}).front().map(
                [](const Answer &answer) { return std::get<ServiceAnswer>(answer); });
        };
}

Topology overTheNetwork(Topology topology, std::chrono::milliseconds delay)
{
    for (Involved &server : topology.servers)
        if (server.computer->identity() != topology.client.computer->identity())
            server.computer = std::make_shared<RemoteComputer>(
                server.typed, practiceFarEnd(server.computer, delay), practiceServices(server.computer));
    return topology;
}

QByteArray practiceAnswer(const CarriedRequest &request, Computer &computer, qint64 now)
{
    const QJsonArray questions = Questions(request.reads).json();
    const QString name = computer.identity().name;
    QJsonArray looks{lookedAt(computer, questions)};
    QJsonArray performed;
    bool goes = true;
    for (std::size_t i = 0; goes && i < request.steps.size(); ++i) {
        const CarriedStep &step = request.steps.at(i);
        QJsonObject said{{QStringLiteral("format"), 1},
                         {QStringLiteral("refused"), QStringLiteral("not-as-shown")}};
        if (isAll(computer, step, false)) {
            const auto done = computer.perform(step.action, {});
            said = saidOf(done);
            looks.append(lookedAt(computer, questions));
            goes = done && isAll(computer, step, true);
        } else if (isAll(computer, step, true)) {
            continue;
        } else {
            goes = false;
        }
        performed.append(
            QJsonObject{{QStringLiteral("step"), static_cast<int>(i)}, {QStringLiteral("said"), said}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("nonce"), request.nonce},
                                     {QStringLiteral("plan"), request.plan},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("sid"), QStringLiteral("S-1-5-21-1-2-3")},
                                     {QStringLiteral("id"), idOf(name)},
                                     {QStringLiteral("time"), now},
                                     {QStringLiteral("whole"), true},
                                     {QStringLiteral("looks"), looks},
                                     {QStringLiteral("performed"), performed}})
        .toJson(QJsonDocument::Compact);
}
