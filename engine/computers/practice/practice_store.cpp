#include "engine/computers/practice/network.h"
#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/practice_computer.h"
#include "engine/computers/practice/scenario_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeStore)
};

} // namespace

Result<void> PracticeWorld::saveLocked() const
{
    if (statePath.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(statePath).absolutePath());
    QSaveFile file(statePath);
    const QByteArray text = QJsonDocument(practice::worldToJson(state)).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::Failed, statePath,
                       Text::tr("The practice world could not be kept in \"%1\": %2")
                           .arg(statePath, file.errorString()));
    return {};
}

struct PracticeStore::Private
{
    std::shared_ptr<PracticeWorld> world = std::make_shared<PracticeWorld>();
    PracticeScenario scenario;
};

PracticeStore::PracticeStore()
    : d(std::make_shared<Private>())
{
}

PracticeStore::~PracticeStore() = default;

Result<std::shared_ptr<PracticeStore>> PracticeStore::open(const QString &nameOrPath,
                                                           const QString &statePath)
{
    if (!statePath.isEmpty() && QFileInfo::exists(statePath)) {
        const auto scenario = practiceScenario(nameOrPath);
        if (!scenario)
            return Failure(scenario.error());
        auto store = openState(statePath);
        if (store && (*store)->scenario().name != scenario->name)
            return failure(ErrorCode::Conflict, statePath,
                           Text::tr("\"%1\" keeps the world of the scenario \"%2\", not of \"%3\". "
                                    "Name another file, or that scenario.")
                               .arg(statePath, (*store)->scenario().name, scenario->name));
        return store;
    }
    auto world = practice::loadScenario(nameOrPath);
    if (!world)
        return Failure(world.error());
    std::shared_ptr<PracticeStore> store(new PracticeStore);
    store->d->scenario = practice::scenarioOf(*world);
    store->d->world->state = std::move(*world);
    store->d->world->statePath = statePath;
    return store;
}

Result<std::shared_ptr<PracticeStore>> PracticeStore::openState(const QString &statePath)
{
    if (!QFileInfo::exists(statePath))
        return failure(ErrorCode::NotFound, statePath,
                       Text::tr("There is no practice world in \"%1\".").arg(statePath));
    auto world = practice::loadWorldFile(statePath);
    if (!world)
        return Failure(world.error());
    std::shared_ptr<PracticeStore> store(new PracticeStore);
    store->d->scenario = practice::scenarioOf(*world);
    store->d->world->state = std::move(*world);
    store->d->world->statePath = statePath;
    return store;
}

Result<std::shared_ptr<PracticeStore>> PracticeStore::fromJson(const QJsonObject &json)
{
    auto world = practice::worldFromJson(json);
    if (!world)
        return Failure(world.error());
    std::shared_ptr<PracticeStore> store(new PracticeStore);
    store->d->scenario = practice::scenarioOf(*world);
    store->d->world->state = std::move(*world);
    return store;
}

const PracticeScenario &PracticeStore::scenario() const
{
    return d->scenario;
}

QString PracticeStore::statePath() const
{
    const std::lock_guard lock(d->world->mutex);
    return d->world->statePath;
}

Result<void> PracticeStore::saveTo(const QString &statePath)
{
    const std::lock_guard lock(d->world->mutex);
    d->world->statePath = statePath;
    return d->world->saveLocked();
}

Result<void> PracticeStore::save() const
{
    const std::lock_guard lock(d->world->mutex);
    return d->world->saveLocked();
}

QJsonObject PracticeStore::toJson() const
{
    const std::lock_guard lock(d->world->mutex);
    return practice::worldToJson(d->world->state);
}

Result<Topology> PracticeStore::topology(const QString &client, const QStringList &servers)
{
    const std::lock_guard lock(d->world->mutex);
    const practice::WorldState &world = d->world->state;
    const QString clientTyped = client.isEmpty() ? world.client : client;
    const practice::ComputerState *clientState = practice::computerBehind(world, clientTyped);
    if (clientState == nullptr)
        return failure(ErrorCode::NotFound, clientTyped,
                       Text::tr("The scenario \"%1\" has no computer \"%2\". Its client is \"%3\".")
                           .arg(world.name, clientTyped, world.client));
    const auto make = [&](const QString &typed) {
        const practice::ComputerState *state = practice::computerBehind(world, typed);
        return Involved{typed, std::make_shared<practice::PracticeComputer>(
                                   d->world, clientState->name, state ? state->name : QString(), typed)};
    };
    Topology topology{make(clientTyped), {}};
    for (const QString &typed : servers.isEmpty() ? world.servers : servers)
        topology.servers.push_back(make(typed));
    return topology;
}

PracticeWorld &PracticeStore::world()
{
    return *d->world;
}

void PracticeStore::setLying(bool lying)
{
    d->world->lying = lying;
}

} // namespace credssp
