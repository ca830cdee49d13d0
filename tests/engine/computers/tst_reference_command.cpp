// "The same in PowerShell, for reference": the commands beside a native registry edit are followed word for
// word on a model of the registry and must lead to the same values in HKLM.
#include "engine/computers/command.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace credssp;

namespace {

using Values = std::map<QString, RegistryData>;
using Model = std::map<QString, Values>; // by key

/// What follows a parameter name.
const Argument *after(const Command &command, const char *parameter)
{
    for (std::size_t i = 0; i + 1 < command.arguments.size(); ++i)
        if (command.arguments.at(i).form == Argument::Form::Parameter &&
            command.arguments.at(i).texts.first() == QLatin1String(parameter))
            return &command.arguments.at(i + 1);
    return nullptr;
}

QString key(const Command &command, const char *parameter)
{
    return after(command, parameter)->texts.first().mid(QStringLiteral("HKLM:\\").size());
}

/// New-Item -Force empties a key that is there; New-ItemProperty needs its key; both as PowerShell does.
bool follow(const Command &command, Model &model)
{
    if (command.name == QLatin1String("New-Item")) {
        model[key(command, "-Path")].clear();
        return true;
    }
    const auto found = model.find(key(command, "-LiteralPath"));
    if (found == model.end())
        return false;
    const QString name = after(command, "-Name")->texts.first();
    if (command.name == QLatin1String("Remove-ItemProperty"))
        return found->second.erase(name) == 1;
    if (command.name != QLatin1String("New-ItemProperty"))
        return false;
    const QString type = after(command, "-PropertyType")->texts.first();
    const Argument *value = after(command, "-Value");
    found->second[name] = type == QLatin1String("DWord") ? RegistryData::dword(value->texts.first().toUInt())
                                                         : RegistryData::text(value->texts.first());
    return true;
}

} // namespace

class tst_ReferenceCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void leadsToTheSameValues();

private:
    LogGuard m_log;
};

void tst_ReferenceCommand::leadsToTheSameValues()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        Model before;
        for (const QString &path : {keys::delegation, freshList.listKey(), ntlmOnlyList.listKey()})
            if (random.bounded(3) != 0)
                for (int i = random.bounded(4); i >= 0; --i)
                    before[path][QString::number(random.bounded(1, 6))] =
                        RegistryData::text(QStringLiteral("wsman/%1").arg(random.bounded(5)));
        EditRegistry edit;
        Model expected = before;
        for (const QString &path : {keys::delegation, freshList.listKey(), ntlmOnlyList.listKey()})
            for (int i = 1; i < 6; ++i) {
                const QString name = QString::number(i);
                if (random.bounded(3) != 0)
                    continue;
                const bool keyThere = before.contains(path);
                const bool there = keyThere && before[path].contains(name);
                RegistryState was =
                    there ? RegistryState::present(before[path][name]) : RegistryState::valueAbsent();
                if (!keyThere)
                    was = RegistryState::keyAbsent(path);
                RegistryState becomes = RegistryState::valueAbsent();
                if (!there || random.bounded(2) != 0)
                    becomes = RegistryState::present(
                        random.bounded(2) != 0 ? RegistryData::dword(random.generate())
                                               : RegistryData::text(QStringLiteral("wsman/o'%1").arg(round)));
                edit.changes.push_back({RegistryStore::Hklm, path, name, was, becomes});
                // A row of the other store is no command: New-ItemProperty does not reach the local policy.
                edit.changes.push_back({RegistryStore::LocalPolicy, path, name, was, becomes});
                if (becomes.isPresent())
                    expected[path][name] = becomes.data;
                else
                    expected[path].erase(name);
            }
        Model model = before;
        for (const Command &command : commandsOf(edit))
            QVERIFY2(follow(command, model), qPrintable(toPowerShell(command)));
        QVERIFY2(model == expected, qPrintable(commandText(edit)));
    }
}

QTEST_GUILESS_MAIN(tst_ReferenceCommand)
#include "tst_reference_command.moc"
