#include "engine/handover.h"

#include "engine/computers/carried/carried_answer.h"
#include "engine/computers/name.h"
#include "engine/remedies/remedy.h"
#include "engine/run/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Handover)
};

constexpr qsizetype largestFile = 1024 * 1024;
constexpr qsizetype nonceLength = 32;
constexpr qsizetype hashLength = 64;
constexpr int mostSteps = 100000; ///< no plan has more

Failure refused(const QString &what)
{
    return failure(
        ErrorCode::InvalidInput, QStringLiteral("handover"),
        Text::tr("What the first window handed over cannot be used: %1 Nothing was changed.").arg(what));
}

Failure badValue(const QString &where)
{
    return refused(Text::tr("\"%1\" has a value that is not allowed.").arg(where));
}

bool isLowerHex(const QString &text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// The object's keys are exactly these.
Result<void> expectKeys(const QJsonObject &object, const QStringList &keys, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!keys.contains(it.key()))
            return refused(Text::tr("\"%1\" has a key that is not known.").arg(where));
    for (const QString &key : keys)
        if (!object.contains(key))
            return refused(Text::tr("\"%1\" lacks the key \"%2\".").arg(where, key));
    return {};
}

Result<QJsonObject> objectAt(const QJsonObject &object, const QString &key, const QStringList &keys)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        return badValue(key);
    if (auto known = expectKeys(value.toObject(), keys, key); !known)
        return Failure(known.error());
    return value.toObject();
}

// ---- what may be handed over ------------------------------------------------------------------------------

/// A request for changes never crosses: its answer would tell that something was done.
Result<void> checkAsked(const HandoverComputer &computer)
{
    if (!computer.asked && computer.answer.isEmpty())
        return {};
    if (!computer.asked || computer.kind != ComputerKind::Carried)
        return badValue(QStringLiteral("asked"));
    const CarriedRequest &asked = *computer.asked;
    const bool looksOnly = asked.plan.isEmpty() && asked.steps.empty() && !asked.isUsedUp;
    if (asked.schema != 1 || !looksOnly || !isCarriedNonce(asked.nonce) ||
        !sameRegistryName(asked.computer, computer.name) || !ComputerName::parse(asked.expected) ||
        asked.made < 0)
        return badValue(QStringLiteral("asked"));
    if (computer.answer.isEmpty() || computer.answer.size() > CarriedLimits::bytes)
        return badValue(QStringLiteral("answer"));
    return {};
}

Result<void> checkComputer(const HandoverComputer &computer)
{
    // Practice is never handed over: nothing of it needs administrator rights.
    if (!ComputerName::parse(computer.name) || computer.kind == ComputerKind::Practice)
        return badValue(QStringLiteral("computer"));
    return checkAsked(computer);
}

struct CheckTask
{
    Result<void> operator()(const HandoverApply &apply) const
    {
        if (findRemedy(apply.remedy) == nullptr)
            return badValue(QStringLiteral("remedy"));
        if (!isLowerHex(apply.hash, hashLength))
            return badValue(QStringLiteral("hash"));
        return {};
    }
    Result<void> operator()(const HandoverUndo &undo) const { return checkSession(undo.session, undo.hash); }
    Result<void> operator()(const HandoverResume &resume) const
    {
        for (const int step : resume.leaveOut)
            if (step < 0 || step >= mostSteps)
                return badValue(QStringLiteral("leaveOut"));
        return checkSession(resume.session, resume.hash);
    }

private:
    static Result<void> checkSession(const QString &session, const QString &hash)
    {
        if (!Journal::isSessionId(session))
            return badValue(QStringLiteral("session"));
        if (!isLowerHex(hash, hashLength))
            return badValue(QStringLiteral("hash"));
        return {};
    }
};

Result<void> checkHandover(const Handover &handover)
{
    if (handover.schema != 1)
        return refused(Text::tr("It was written by another version."));
    if (auto client = checkComputer(handover.client); !client)
        return client;
    for (const HandoverComputer &server : handover.servers)
        if (auto checked = checkComputer(server); !checked)
            return checked;
    if (handover.servers.empty())
        return badValue(QStringLiteral("servers"));
    if (!handover.user.isEmpty() && !parseAccountName(handover.user))
        return badValue(QStringLiteral("user"));
    for (const QString &name : handover.also)
        if (!ComputerName::parse(name))
            return badValue(QStringLiteral("also"));
    if (!isLowerHex(handover.nonce, nonceLength))
        return badValue(QStringLiteral("nonce"));
    return std::visit(CheckTask{}, handover.task);
}

// ---- its form ---------------------------------------------------------------------------------------------

const QStringList computerKeys{QStringLiteral("name"), QStringLiteral("kind")};
const QStringList askedKeys{QStringLiteral("asked"), QStringLiteral("answer")};

QJsonObject encodeComputer(const HandoverComputer &computer)
{
    QJsonObject object{{QStringLiteral("name"), computer.name},
                       {QStringLiteral("kind"), enumName(computer.kind)}};
    if (computer.asked) {
        object.insert(QStringLiteral("asked"), json::encode(*computer.asked));
        // Byte for byte: it is known again by its SHA-256.
        object.insert(QStringLiteral("answer"), QString::fromLatin1(computer.answer.toBase64()));
    }
    return object;
}

Result<void> decodeAsked(const QJsonObject &object, HandoverComputer &computer)
{
    auto asked = json::decode<CarriedRequest>(object.value(QStringLiteral("asked")), QStringLiteral("asked"));
    if (!asked)
        return badValue(QStringLiteral("asked"));
    const QJsonValue answer = object.value(QStringLiteral("answer"));
    const auto bytes =
        QByteArray::fromBase64Encoding(answer.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!answer.isString() || !bytes)
        return badValue(QStringLiteral("answer"));
    computer.asked = *std::move(asked);
    computer.answer = *bytes;
    return {};
}

struct EncodeTask
{
    QJsonObject &object;

    void operator()(const HandoverApply &apply) const
    {
        object.insert(QStringLiteral("apply"), QJsonObject{{QStringLiteral("remedy"), apply.remedy},
                                                           {QStringLiteral("hash"), apply.hash}});
    }
    void operator()(const HandoverUndo &undo) const
    {
        object.insert(QStringLiteral("undo"),
                      QJsonObject{{QStringLiteral("session"), undo.session},
                                  {QStringLiteral("onlyUnchanged"), undo.onlyUnchanged},
                                  {QStringLiteral("hash"), undo.hash}});
    }
    void operator()(const HandoverResume &resume) const
    {
        QJsonArray leaveOut;
        for (const int step : resume.leaveOut)
            leaveOut.append(step);
        object.insert(QStringLiteral("resume"), QJsonObject{{QStringLiteral("session"), resume.session},
                                                            {QStringLiteral("leaveOut"), leaveOut},
                                                            {QStringLiteral("hash"), resume.hash}});
    }
};

Result<HandoverComputer> decodeComputer(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        return badValue(where);
    const QJsonObject object = value.toObject();
    const bool hasAnswer = object.contains(askedKeys.first());
    if (auto known = expectKeys(object, hasAnswer ? computerKeys + askedKeys : computerKeys, where); !known)
        return Failure(known.error());
    const QJsonValue name = object.value(QStringLiteral("name"));
    const auto kind = enumFromName<ComputerKind>(object.value(QStringLiteral("kind")).toString());
    if (!name.isString() || !kind)
        return badValue(where);
    HandoverComputer computer{name.toString(), *kind};
    if (hasAnswer)
        if (auto asked = decodeAsked(object, computer); !asked)
            return Failure(asked.error());
    return computer;
}

Result<HandoverResume> decodeResume(const QJsonObject &object)
{
    const auto resume =
        objectAt(object, QStringLiteral("resume"),
                 {QStringLiteral("session"), QStringLiteral("leaveOut"), QStringLiteral("hash")});
    if (!resume)
        return Failure(resume.error());
    const QJsonValue leaveOut = resume->value(QStringLiteral("leaveOut"));
    if (!leaveOut.isArray())
        return badValue(QStringLiteral("leaveOut"));
    HandoverResume task{resume->value(QStringLiteral("session")).toString(),
                        {},
                        resume->value(QStringLiteral("hash")).toString()};
    for (const QJsonValue value : leaveOut.toArray()) {
        const auto step = json::decode<int>(value, QStringLiteral("leaveOut"));
        if (!step || !task.leaveOut.insert(*step).second)
            return badValue(QStringLiteral("leaveOut"));
    }
    return task;
}

Result<void> decodeTask(const QJsonObject &object, const QString &task, Handover &handover)
{
    if (task == QLatin1String("resume")) {
        auto resume = decodeResume(object);
        if (!resume)
            return Failure(resume.error());
        handover.task = *std::move(resume);
        return {};
    }
    if (task == QLatin1String("apply")) {
        const auto apply =
            objectAt(object, QStringLiteral("apply"), {QStringLiteral("remedy"), QStringLiteral("hash")});
        if (!apply)
            return Failure(apply.error());
        handover.task = HandoverApply{apply->value(QStringLiteral("remedy")).toString(),
                                      apply->value(QStringLiteral("hash")).toString()};
        return {};
    }
    const auto undo =
        objectAt(object, QStringLiteral("undo"),
                 {QStringLiteral("session"), QStringLiteral("onlyUnchanged"), QStringLiteral("hash")});
    if (!undo)
        return Failure(undo.error());
    const QJsonValue onlyUnchanged = undo->value(QStringLiteral("onlyUnchanged"));
    if (!onlyUnchanged.isBool())
        return badValue(QStringLiteral("onlyUnchanged"));
    handover.task = HandoverUndo{undo->value(QStringLiteral("session")).toString(), onlyUnchanged.toBool(),
                                 undo->value(QStringLiteral("hash")).toString()};
    return {};
}

Result<Handover> decodeObject(const QJsonObject &object)
{
    QString task = QStringLiteral("undo");
    for (const QString &other : {QStringLiteral("apply"), QStringLiteral("resume")})
        if (object.contains(other))
            task = other;
    const QStringList keys{QStringLiteral("schema"),
                           QStringLiteral("client"),
                           QStringLiteral("servers"),
                           QStringLiteral("user"),
                           QStringLiteral("also"),
                           QStringLiteral("nonce"),
                           task}; // another task beside it is a key that is not known
    if (auto known = expectKeys(object, keys, QStringLiteral("handover")); !known)
        return Failure(known.error());
    const auto schema = json::decode<int>(object.value(QStringLiteral("schema")), QStringLiteral("schema"));
    const auto user = json::decode<QString>(object.value(QStringLiteral("user")), QStringLiteral("user"));
    const auto nonce = json::decode<QString>(object.value(QStringLiteral("nonce")), QStringLiteral("nonce"));
    auto also = json::decode<QStringList>(object.value(QStringLiteral("also")), QStringLiteral("also"));
    auto client = decodeComputer(object.value(QStringLiteral("client")), QStringLiteral("client"));
    if (!schema)
        return badValue(QStringLiteral("schema"));
    if (!user)
        return badValue(QStringLiteral("user"));
    if (!nonce)
        return badValue(QStringLiteral("nonce"));
    if (!also)
        return badValue(QStringLiteral("also"));
    if (!client)
        return Failure(client.error());
    if (!object.value(QStringLiteral("servers")).isArray())
        return badValue(QStringLiteral("servers"));
    Handover handover;
    handover.schema = *schema;
    handover.user = *user;
    handover.nonce = *nonce;
    handover.also = *std::move(also);
    handover.client = *std::move(client);
    for (const QJsonValue server : object.value(QStringLiteral("servers")).toArray()) {
        auto computer = decodeComputer(server, QStringLiteral("servers"));
        if (!computer)
            return Failure(computer.error());
        handover.servers.push_back(*std::move(computer));
    }
    if (auto decoded = decodeTask(object, task, handover); !decoded)
        return Failure(decoded.error());
    return handover;
}

} // namespace

QString shownHash(const Handover &handover)
{
    return std::visit([](const auto &task) { return task.hash; }, handover.task);
}

QString newHandoverNonce()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString nonce;
    for (const quint32 word : words)
        nonce += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return nonce;
}

Result<QByteArray> encodeHandover(const Handover &handover)
{
    if (auto checked = checkHandover(handover); !checked)
        return Failure(checked.error());
    QJsonArray servers;
    for (const HandoverComputer &server : handover.servers)
        servers.append(encodeComputer(server));
    QJsonObject object{{QStringLiteral("schema"), handover.schema},
                       {QStringLiteral("client"), encodeComputer(handover.client)},
                       {QStringLiteral("servers"), servers},
                       {QStringLiteral("user"), handover.user},
                       {QStringLiteral("also"), QJsonArray::fromStringList(handover.also)},
                       {QStringLiteral("nonce"), handover.nonce}};
    std::visit(EncodeTask{object}, handover.task);
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (bytes.size() > largestFile)
        return refused(Text::tr("It is larger than 1 MB."));
    return bytes;
}

Result<Handover> decodeHandover(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refused(Text::tr("It is larger than 1 MB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return refused(Text::tr("It is no JSON object."));
    auto handover = decodeObject(document.object());
    if (!handover)
        return handover;
    if (auto checked = checkHandover(*handover); !checked)
        return Failure(checked.error());
    return handover;
}

std::optional<QString> findHandedOver(const QString &journalFolder, const QString &nonce)
{
    if (!isLowerHex(nonce, nonceLength))
        return std::nullopt;
    QStringList sessions = Journal::sessions(journalFolder);
    // What was just handed over is among the newest.
    std::ranges::reverse(sessions);
    for (const QString &session : std::as_const(sessions)) {
        const auto content = Journal::read(journalFolder, session);
        if (!content)
            continue;
        if (content->header.handover == nonce ||
            std::ranges::any_of(content->passes, [&](const Pass &pass) { return pass.handover == nonce; }))
            return session;
    }
    return std::nullopt;
}

} // namespace credssp
