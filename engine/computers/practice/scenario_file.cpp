#include "engine/computers/practice/scenario_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace credssp {

namespace practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeScenario)
};

Failure unusable(const QString &path, const QString &why)
{
    return failure(ErrorCode::InvalidInput, path,
                   Text::tr("\"%1\" cannot be used as a practice world. %2").arg(path, why));
}

} // namespace

Result<WorldState> loadWorldFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path,
                       Text::tr("\"%1\" cannot be opened: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestWorldFile + 1);
    if (bytes.size() > largestWorldFile)
        return unusable(path, Text::tr("The file is larger than 8 MB."));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return unusable(
            path, Text::tr("It is not JSON: %1 at byte %2.").arg(parse.errorString()).arg(parse.offset));
    if (!document.isObject())
        return unusable(path, Text::tr("It must hold one JSON object."));
    auto world = worldFromJson(document.object());
    if (!world)
        return unusable(path, world.error().detail);
    return world;
}

Result<WorldState> loadScenario(const QString &nameOrPath)
{
    if (practiceScenarioNames().contains(nameOrPath))
        return loadWorldFile(QStringLiteral(":/practice/%1.json").arg(nameOrPath));
    if (!nameOrPath.startsWith(QLatin1Char(':')) && QFileInfo(nameOrPath).isFile())
        return loadWorldFile(nameOrPath);
    return failure(ErrorCode::NotFound, nameOrPath,
                   Text::tr("There is no practice scenario and no file \"%1\". The scenarios are: %2.")
                       .arg(nameOrPath, practiceScenarioNames().join(QStringLiteral(", "))));
}

PracticeScenario scenarioOf(const WorldState &world)
{
    PracticeScenario scenario;
    scenario.name = world.name;
    scenario.story =
        QCoreApplication::translate("credssp::PracticeScenario", world.story.toUtf8().constData());
    scenario.notes = world.notes;
    scenario.client = world.client;
    scenario.servers = world.servers;
    if (world.ending) {
        scenario.endingKind = world.ending->kind;
        scenario.endingRemedies = world.ending->remedies;
    }
    return scenario;
}

} // namespace practice

QStringList practiceScenarioNames()
{
    static const QStringList names = QStringLiteral("client-off server-off delegation-missing spn-missing "
                                                    "spn-missing-gateway restart-cures spn-duplicate "
                                                    "record-conflict ntlm-only ntlm-half-done trust-broken "
                                                    "clock-off winrm-stopped not-gateway-administrator "
                                                    "policy-managed policy-overwrites other-servers "
                                                    "numbering-gap short-name by-address cluster-name "
                                                    "oracle-mismatch four-servers german healthy")
                                         .split(QLatin1Char(' '));
    return names;
}

Result<PracticeScenario> practiceScenario(const QString &nameOrPath)
{
    auto world = practice::loadScenario(nameOrPath);
    if (!world)
        return Failure(world.error());
    return practice::scenarioOf(*world);
}

} // namespace credssp
