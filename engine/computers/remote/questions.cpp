#include "engine/computers/remote/questions.h"

#include "engine/computers/facts/applied_policies.h"
#include "engine/computers/facts/credssp_update.h"
#include "engine/computers/policy_store.h"
#include "engine/computers/remote/refusal.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

// Two questions that read.ps1 knows and read.h does not: the answer is judged here.

struct PolicyFile
{
    static constexpr const char *kind = "policy-file";
    bool there = false;
    QByteArray bytes;
    template <typename V> static void describe(V &&v)
    {
        v("there", &PolicyFile::there);
        v("bytes", &PolicyFile::bytes);
    }
};

struct CredSspPackage
{
    static constexpr const char *kind = "credssp-package";
    quint16 major = 0;
    quint16 minor = 0;
    quint16 build = 0;
    quint16 revision = 0;
    template <typename V> static void describe(V &&v)
    {
        v("major", &CredSspPackage::major);
        v("minor", &CredSspPackage::minor);
        v("build", &CredSspPackage::build);
        v("revision", &CredSspPackage::revision);
    }
};

template <typename T, typename... Ts>
concept OneOf = (std::same_as<T, Ts> || ...);

QJsonObject bareQuestion(const char *kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}};
}

Failure unfitting(const QString &computer)
{
    return failure(
        ErrorCode::Failed, computer,
        Text::tr("What \"%1\" answered does not fit the question, so it is not used.").arg(computer));
}

} // namespace

// No catch-all in the two visitors: a new kind of question must be given its place here, or this does not
// compile.

/// Says what a question needs, and lets it travel.
struct Questions::Sorter
{
    Questions &questions;
    const Read &read;

    [[nodiscard]] qsizetype self() const { return questions.placeOf(json::encode(read).toObject()); }
    [[nodiscard]] qsizetype policyFile() const { return questions.placeOf(bareQuestion(PolicyFile::kind)); }

    Needs operator()(const RegistryValueRead &value) const { return inStore(value.store); }
    Needs operator()(const RegistryKeyRead &key) const { return inStore(key.store); }
    Needs operator()(const PolicyRead &) const { return {self(), policyFile()}; }
    Needs operator()(const UpdateLevelRead &) const
    {
        return {questions.placeOf(bareQuestion(CredSspPackage::kind)), {}};
    }
    Needs operator()(const ClockRead &clock) const
    {
        return clock.host.isEmpty() ? Needs{self(), {}} : Needs{};
    }
    template <OneOf<ServiceRead, ElevationRead, DomainRead, BootRead, SecureChannelRead, EventLogRead,
                    GroupMemberRead, TicketsRead>
                  R>
    Needs operator()(const R &) const
    {
        return {self(), {}};
    }
    /// Only the client knows, or only a person.
    template <OneOf<WsmanProbeRead, SpnOwnersRead, SpnRegistrationRead, GatewayRead, NameResolutionRead,
                    PortRead, StepRead, ConnectionRead>
                  R>
    Needs operator()(const R &) const
    {
        return {};
    }

private:
    [[nodiscard]] Needs inStore(RegistryStore store) const
    {
        return store == RegistryStore::Hklm ? Needs{self(), {}} : Needs{{}, policyFile()};
    }
};

/// Makes one question's answer of the replies.
struct Questions::Judge
{
    const Needs &needs;
    const QJsonArray &replies;
    const QString &computer;

    template <typename T> [[nodiscard]] Result<T> decoded(qsizetype place) const
    {
        const QJsonObject reply = replies.at(place).toObject();
        const QJsonObject answer = reply.value(QLatin1String("answer")).toObject();
        if (answer.isEmpty())
            return Failure(refusalOf(reply, computer));
        if (answer.value(QLatin1String("kind")).toString() != QLatin1String(T::kind))
            return unfitting(computer);
        auto value = json::decode<T>(answer, computer);
        return value ? value : unfitting(computer);
    }

    [[nodiscard]] Result<std::optional<QByteArray>> policyFile() const
    {
        return decoded<PolicyFile>(*needs.policyFile).map([](const PolicyFile &file) {
            return file.there ? std::optional(file.bytes) : std::nullopt;
        });
    }
    [[nodiscard]] Result<PolicyStore> localPolicy() const
    {
        return policyFile().and_then([&](const std::optional<QByteArray> &file) {
            return PolicyStore::read(file, policyFileItself + QStringLiteral(" @ ") + computer);
        });
    }

    Result<Answer> operator()(const RegistryValueRead &read) const
    {
        if (needs.own)
            return plain<RegistryValueAnswer>();
        return localPolicy().map([&](const PolicyStore &store) {
            return Answer(RegistryValueAnswer{store.value(read.key, read.name)});
        });
    }
    Result<Answer> operator()(const RegistryKeyRead &read) const
    {
        if (needs.own)
            return plain<RegistryKeyAnswer>();
        return localPolicy().map([&](const PolicyStore &store) { return Answer(store.key(read.key)); });
    }
    Result<Answer> operator()(const PolicyRead &) const
    {
        auto domain = decoded<PolicyAnswer>(*needs.own);
        if (!domain)
            return Failure(domain.error());
        const auto file = policyFile();
        if (!file)
            return Failure(file.error());
        const auto entries = *file ? readPolicyFile(**file, computer) : std::vector<PolicyEntry>{};
        if (!entries)
            return Failure(entries.error());
        PolicyAnswer answer{facts::concerningUs(QStringLiteral("Local policy"), false, *entries)};
        for (PolicyValue &value : domain->values)
            answer.values.push_back(std::move(value));
        return Answer(std::move(answer));
    }
    Result<Answer> operator()(const UpdateLevelRead &) const
    {
        const auto package = decoded<CredSspPackage>(*needs.own);
        if (!package)
            return Failure(package.error());
        const facts::FileVersion version{package->major, package->minor, package->build, package->revision};
        const auto fixed = facts::hasCredSspUpdate(version);
        if (!fixed)
            return failure(
                ErrorCode::NotAvailable, version.text(),
                Text::tr("The version of tspkg.dll on \"%1\" (%2) does not tell whether the CredSSP "
                         "update of 2018 is there.")
                    .arg(computer, version.text()));
        return Answer(UpdateLevelAnswer{*fixed});
    }
    template <OneOf<ServiceRead, ElevationRead, DomainRead, BootRead, SecureChannelRead, EventLogRead,
                    GroupMemberRead, TicketsRead, ClockRead, WsmanProbeRead, SpnOwnersRead,
                    SpnRegistrationRead, GatewayRead, NameResolutionRead, PortRead, StepRead, ConnectionRead>
                  R>
    Result<Answer> operator()(const R &) const
    {
        return needs.own ? plain<typename R::Answer>() : Failure(notForIt(computer));
    }

private:
    template <typename A> [[nodiscard]] Result<Answer> plain() const
    {
        return decoded<A>(*needs.own).map([](A answer) { return Answer(std::move(answer)); });
    }
};

Questions::Questions(std::span<const Read> batch)
    : m_batch(batch.begin(), batch.end())
{
    for (const Read &read : m_batch)
        m_needs.push_back(std::visit(Sorter{*this, read}, read));
}

qsizetype Questions::placeOf(const QJsonObject &question)
{
    for (qsizetype i = 0; i < m_json.size(); ++i)
        if (m_json.at(i) == question)
            return i;
    m_json.append(question);
    return m_json.size() - 1;
}

std::vector<Result<Answer>> Questions::answers(const QJsonArray &replies, const QString &computer) const
{
    std::vector<Result<Answer>> answers;
    answers.reserve(m_batch.size());
    for (std::size_t i = 0; i < m_batch.size(); ++i)
        answers.push_back(std::visit(Judge{m_needs[i], replies, computer}, m_batch[i]));
    return answers;
}

} // namespace credssp
