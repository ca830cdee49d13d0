#include "tests/windows/client_on_this_windows.h"

#include "engine/computers/windows/known_folder.h"
#include "engine/registry/known_keys.h"
#include "tests/windows/policy_on_this_windows.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

using namespace credssp;
using namespace credssp::windows;

namespace test {

namespace {

const QString policies = QStringLiteral("SOFTWARE\\Policies");
const QString wsman = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN");
const QString winRm = QStringLiteral("WinRM");

QString policyFile()
{
    return systemFolder() + QStringLiteral("/GroupPolicy/Machine/Registry.pol");
}

QString lineOf(const QString &store, const QString &key, const QString &name, const RegistryData &data)
{
    return QStringLiteral("%1 %2\\%3 %4 %5 (%6)")
        .arg(store, key.toLower(), name, data.typeName(), QString::fromLatin1(data.bytes.toHex()),
             data.display());
}

QString keyLine(const QString &key)
{
    return QStringLiteral("registry %1\\").arg(key.toLower());
}

bool isBelow(const QString &key, const QString &parent)
{
    return sameRegistryName(key, parent) || key.startsWith(parent + QLatin1Char('\\'), Qt::CaseInsensitive);
}

QString serviceLine(const QString &name, bool runs, bool automatic)
{
    return QStringLiteral("service %1 %2 %3")
        .arg(name, runs ? QStringLiteral("running") : QStringLiteral("stopped"),
             automatic ? QStringLiteral("automatic") : QStringLiteral("other"));
}

/// Calls @p use with key, name and data of every value of a part of a practice world, and with an empty name
/// and no data for every key.
template <typename Use> QString eachValue(const QJsonArray &keys, const Use &use)
{
    for (const QJsonValue &key : keys) {
        const QString path = key[QStringLiteral("key")].toString();
        use(path, QString(), nullptr);
        const QJsonArray values = key[QStringLiteral("values")].toArray();
        for (const QJsonValue &value : values) {
            const auto data =
                RegistryData::fromPublicJson(value[QStringLiteral("type")].toString(),
                                             value[QStringLiteral("data")], QStringLiteral("the scenario"));
            if (!data)
                return errorText(data.error());
            use(path, value[QStringLiteral("name")].toString(), &*data);
        }
    }
    return {};
}

void collect(const QString &path, QStringList &lines)
{
    HKEY raw = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, KEY_READ | KEY_WOW64_64KEY, &raw) != ERROR_SUCCESS)
        return;
    const UniqueKey key(raw);
    if (isBelow(path, keys::delegation))
        lines.append(keyLine(path));
    std::vector<wchar_t> name(16384);
    for (DWORD i = 0;; ++i) {
        auto length = static_cast<DWORD>(name.size());
        DWORD type = 0;
        QByteArray bytes(65536, '\0');
        auto size = static_cast<DWORD>(bytes.size());
        if (RegEnumValueW(key.get(), i, name.data(), &length, nullptr, &type,
                          reinterpret_cast<BYTE *>(bytes.data()), &size) != ERROR_SUCCESS)
            break;
        bytes.resize(static_cast<qsizetype>(size));
        lines.append(lineOf(QStringLiteral("registry"), path, QString::fromWCharArray(name.data()),
                            RegistryData{type, bytes}));
    }
    for (DWORD i = 0;; ++i) {
        auto length = static_cast<DWORD>(name.size());
        if (RegEnumKeyExW(key.get(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr) !=
            ERROR_SUCCESS)
            break;
        collect(path + QLatin1Char('\\') + QString::fromWCharArray(name.data()), lines);
    }
}

UniqueService openWinRm(DWORD rights)
{
    const UniqueService manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    return UniqueService(manager ? OpenServiceW(manager.get(), wide(winRm), rights) : nullptr);
}

bool winRmRuns(const UniqueService &service)
{
    SERVICE_STATUS status{};
    return QueryServiceStatus(service.get(), &status) && status.dwCurrentState == SERVICE_RUNNING;
}

QString winRmLine()
{
    const UniqueService service = openWinRm(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG);
    std::vector<quint64> memory(1024);
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(memory.data());
    DWORD needed = 0;
    if (!service || !QueryServiceConfigW(service.get(), config,
                                         static_cast<DWORD>(memory.size() * sizeof(quint64)), &needed))
        return QStringLiteral("service %1 cannot be asked").arg(winRm);
    return serviceLine(winRm, winRmRuns(service), config->dwStartType == SERVICE_AUTO_START);
}

/// As the stand-in for Windows' local groups has it (standins/local_groups.cpp).
const QString groupFile = QStringLiteral("C:/test-windows/groups");

QStringList groupLines(const QJsonArray &groups)
{
    QStringList lines;
    for (const QJsonValue &group : groups) {
        QStringList columns{group[QStringLiteral("name")].toString()};
        const QJsonArray members = group[QStringLiteral("members")].toArray();
        for (const QJsonValue &member : members)
            columns.append(member.toString());
        lines.append(columns.join(QLatin1Char('\t')));
    }
    return lines;
}

/// A line of such a file as one for each member, in which the order of the members does not count.
QStringList membersIn(const QString &line)
{
    const QStringList columns = line.split(QLatin1Char('\t'));
    QStringList lines;
    for (qsizetype i = 1; i < columns.size(); ++i)
        lines.append(QStringLiteral("group %1: %2").arg(columns.first(), columns.at(i)));
    return lines;
}

bool putGroups(const QStringList &lines)
{
    QByteArray file;
    for (const QString &line : lines)
        file += line.toUtf8() + '\n';
    return put(groupFile, file);
}

bool putPolicyFile(const std::vector<PolicyEntry> &entries)
{
    QDir(systemFolder() + QStringLiteral("/GroupPolicy")).removeRecursively();
    if (entries.empty())
        return true;
    const auto file = writePolicyFile(entries);
    return file && put(policyFile(), *file);
}

} // namespace

QJsonObject clientOf(const QJsonObject &world)
{
    return computerOf(world, world.value(QStringLiteral("client")).toString());
}

QJsonObject computerOf(const QJsonObject &world, const QString &name)
{
    const QJsonArray computers = world.value(QStringLiteral("computers")).toArray();
    for (const QJsonValue &computer : computers)
        if (sameRegistryName(computer[QStringLiteral("name")].toString(), name) ||
            sameRegistryName(computer[QStringLiteral("dnsName")].toString(), name))
            return computer.toObject();
    return {};
}

QString putClient(const QJsonObject &client)
{
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(policies));
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(wsman));
    // Every Windows has it.
    HKEY always = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(policies + QStringLiteral("\\Microsoft\\Windows")), 0,
                        nullptr, 0, KEY_WRITE | KEY_WOW64_64KEY, nullptr, &always, nullptr) == ERROR_SUCCESS)
        RegCloseKey(always);
    QString failed;
    QString wrong = eachValue(client.value(QStringLiteral("registry")).toArray(),
                              [&](const QString &key, const QString &name, const RegistryData *data) {
                                  if (!isBelow(key, policies) && !isBelow(key, wsman))
                                      failed = QStringLiteral("%1 is not looked at here").arg(key);
                                  else if (data != nullptr && !putInHklm(key, name, *data))
                                      failed = QStringLiteral("%1\\%2 could not be set").arg(key, name);
                              });
    std::vector<PolicyEntry> entries;
    if (wrong.isEmpty())
        wrong = eachValue(client.value(QStringLiteral("localPolicy")).toArray(),
                          [&](const QString &key, const QString &name, const RegistryData *data) {
                              if (data != nullptr)
                                  entries.push_back({key, name, *data});
                          });
    if (!putGroups(groupLines(client.value(QStringLiteral("groups")).toArray())))
        failed = QStringLiteral("the local groups could not be written");
    if (!putPolicyFile(entries))
        failed = QStringLiteral("the local policy could not be written");
    return wrong.isEmpty() ? failed : wrong;
}

bool putServerFacts(const QJsonObject &computer)
{
    const QString name = computer.value(QStringLiteral("name")).toString();
    const QString domain = computer.value(QStringLiteral("domain")).toString();
    const QString anHourAgo = QString::number(QDateTime::currentSecsSinceEpoch() - 3600);
    const QStringList lines{
        QStringLiteral("name=") + name,
        QStringLiteral("domain=") + (domain.isEmpty() ? QStringLiteral("WORKGROUP") : domain),
        QStringLiteral("joined=") + (domain.isEmpty() ? QString() : QStringLiteral("yes")),
        QStringLiteral("boot=") + anHourAgo};
    return put(QStringLiteral("C:/test-windows/computer"),
               (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

QStringList linesOf(const QJsonObject &client)
{
    QStringList lines;
    for (const QString &store : {QStringLiteral("registry"), QStringLiteral("localPolicy")}) {
        const QString wrong =
            eachValue(client.value(store).toArray(),
                      [&](const QString &key, const QString &name, const RegistryData *data) {
                          if (data != nullptr)
                              lines.append(lineOf(store, key, name, *data));
                          else if (store == QLatin1String("registry") && isBelow(key, keys::delegation))
                              lines.append(keyLine(key));
                      });
        if (!wrong.isEmpty())
            lines.append(wrong);
    }
    const QStringList groups = groupLines(client.value(QStringLiteral("groups")).toArray());
    for (const QString &group : groups)
        lines += membersIn(group);
    const QJsonArray services = client.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &service : services)
        lines.append(
            serviceLine(service[QStringLiteral("name")].toString(),
                        service[QStringLiteral("state")].toString() == QLatin1String("running"),
                        service[QStringLiteral("startType")].toString() == QLatin1String("automatic")));
    lines.sort();
    return lines;
}

QStringList linesHere()
{
    QStringList lines{winRmLine()};
    const QString groups = QString::fromUtf8(contentOf(groupFile).value_or(QByteArray()));
    for (const QString &group : groups.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines += membersIn(group);
    collect(policies, lines);
    collect(wsman, lines);
    const QByteArray file = policyFileHere();
    if (const auto entries = readPolicyFile(file, policyFile()); !entries) {
        lines.append(errorText(entries.error()));
    } else {
        for (const PolicyEntry &entry : *entries)
            lines.append(lineOf(QStringLiteral("localPolicy"), entry.key, entry.name, entry.data));
    }
    lines.sort();
    return lines;
}

QString difference(const QStringList &expected, const QStringList &actual)
{
    QStringList lines;
    for (const QString &line : expected)
        if (!actual.contains(line))
            lines.append(QStringLiteral("missing: ") + line);
    for (const QString &line : actual)
        if (!expected.contains(line))
            lines.append(QStringLiteral("too much: ") + line);
    if (lines.isEmpty() && expected != actual)
        lines.append(QStringLiteral("a line is there more than once"));
    return lines.join(QLatin1Char('\n'));
}

QByteArray policyFileHere()
{
    return contentOf(policyFile()).value_or(emptyPolicy);
}

void forgetJournals()
{
    QDir(programDataFolder() + QStringLiteral("/CredSSP Wizard")).removeRecursively();
}

} // namespace test
