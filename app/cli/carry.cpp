#include "app/cli/carry.h"

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/plan_text.h"
#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/carried/carried_script.h"
#include "engine/computers/command.h"
#include "engine/computers/this_machine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Carry)
};

using Stop = tl::unexpected<int>;

bool isAmong(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, path, Text::tr("The file \"%1\" cannot be read.").arg(path));
    // One byte more than is allowed tells that it is too large.
    return file.read(CarriedLimits::bytes + 1);
}

QString shown(const CarriedScript &script, const CarriedRequest &request, const QString &path)
{
    QString text;
    const auto line = [&text](const QString &sentence) { text += wrapped(sentence, 2, 2) + u'\n'; };
    const auto exact = [&text](const QString &code) { text += QStringLiteral("    ") + code + u'\n'; };
    line(request.plan.isEmpty()
             ? Text::tr("The script for %1, which only looks: %2").arg(request.expected, path)
             : Text::tr("The script for %1, which makes the confirmed changes there: %2")
                   .arg(request.expected, path));
    line(Text::tr("Its SHA-256:"));
    exact(script.sha256);
    line(Text::tr("Take it there. In PowerShell, in its folder, first compare that value with:"));
    exact(script.hashLine);
    line(Text::tr("Then run it as administrator:"));
    exact(script.runLine);
    line(Text::tr("Bring back the file that it writes: %1").arg(script.answerName));
    return text;
}

QJsonObject asJson(const CarriedScript &script, const CarriedRequest &request, const QString &path)
{
    QJsonArray commands;
    for (const CarriedStep &step : request.steps)
        commands.append(commandText(step.action));
    return {{QStringLiteral("computer"), request.computer},
            {QStringLiteral("file"), path},
            {QStringLiteral("sha256"), script.sha256},
            {QStringLiteral("verify"), script.hashLine},
            {QStringLiteral("run"), script.runLine},
            {QStringLiteral("answer"), script.answerName},
            {QStringLiteral("plan"), request.plan.isEmpty() ? QJsonValue() : QJsonValue(request.plan)},
            {QStringLiteral("commands"), commands}};
}

} // namespace

Option carriedOption()
{
    return {"carried",
            Text::tr("A server that cannot be reached: you take a script there and bring its answer back. "
                     "Repeat it per server."),
            "NAME", true};
}

Option answerOption()
{
    return {"answer", Text::tr("Takes this file, which such a script has written. Repeat it per file."),
            "FILE", true};
}

Option scriptsOption()
{
    return {"scripts", Text::tr("Writes the scripts for servers of --carried into this folder."), "FOLDER"};
}

QStringList serverNames(const Arguments &arguments)
{
    QStringList names = arguments.values("server");
    for (const QString &name : arguments.values("carried"))
        if (!isAmong(names, name))
            names.append(name);
    return names;
}

std::optional<int> chooseCarried(const Arguments &arguments, Topology &topology)
{
    const QStringList carried = arguments.values("carried");
    if (carried.isEmpty() && arguments.has("answer"))
        return fail(Text::tr("--answer belongs to --carried. Name the server that it comes from, too."),
                    exitUsage);
    if (carried.isEmpty() && arguments.has("scripts"))
        return fail(
            Text::tr("--scripts belongs to --carried. Name the servers that you take scripts to, too."),
            exitUsage);
    for (Involved &server : topology.servers) {
        if (!isAmong(carried, server.typed))
            continue;
        if (server.computer == topology.client.computer)
            return fail(Text::tr("\"%1\" is this computer. Nothing has to be taken there.").arg(server.typed),
                        exitUsage);
        // An address is refused here, before anything is asked.
        if (const auto request = questionsFor(server.typed, {}, 0); !request)
            return fail(request.error(), exitUsage);
        server.computer = std::make_shared<CarriedComputer>(server.typed);
    }
    return std::nullopt;
}

OrExit<QString> carriedFolder(const Arguments &arguments)
{
    if (arguments.has("journal"))
        return QDir::cleanPath(QDir::current().absoluteFilePath(arguments.value("journal"))) +
               QStringLiteral("/carried");
    const auto folder = this_machine::carriedFolder();
    if (!folder)
        return Stop(fail(folder.error(), exitCodeOf(folder.error())));
    return *folder;
}

std::optional<int> bringAnswers(const Arguments &arguments, Session &session)
{
    for (const QString &path : arguments.values("answer")) {
        const auto bytes = contentOf(path);
        const auto taken = bytes ? session.bringAnswer(*bytes, path) : Failure(bytes.error());
        if (!taken)
            return fail(taken.error(), exitCodeOf(taken.error()));
    }
    return std::nullopt;
}

OrExit<Scripts> writeScripts(const Arguments &arguments, const Result<std::vector<CarriedRequest>> &requests)
{
    Scripts scripts;
    if (!arguments.has("scripts"))
        return scripts;
    if (!requests)
        return Stop(fail(requests.error(), exitCodeOf(requests.error())));
    const QDir folder(QDir::cleanPath(QDir::current().absoluteFilePath(arguments.value("scripts"))));
    for (const CarriedRequest &request : *requests) {
        const CarriedScript script = carriedScript(request);
        const QString path = QDir::toNativeSeparators(folder.filePath(script.fileName));
        QSaveFile file(path);
        if (!QDir().mkpath(folder.path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(script.bytes) != script.bytes.size() || !file.commit())
            return Stop(fail(Text::tr("The script \"%1\" cannot be written.").arg(path), exitUsage));
        scripts.json.append(asJson(script, request, path));
        scripts.text +=
            (scripts.text.isEmpty() ? QString() : QStringLiteral("\n")) + shown(script, request, path);
    }
    return scripts;
}

int finishCarried(const Arguments &arguments, Session &session, const Result<RunResult> &result,
                  const QString &id)
{
    Scripts scripts;
    if (result && arguments.has("scripts")) {
        auto written = writeScripts(arguments, session.carriedSteps(*result));
        // What was done stands in the journal all the same, and is printed.
        if (written)
            scripts = *std::move(written);
    }
    return finishRun(result, id, arguments.value("journal"), arguments.has("json"), scripts);
}

} // namespace credssp::cli
