// Servers that a person takes scripts to: --carried, --scripts and --answer.
#pragma once

#include "app/cli/session_setup.h"

#include <QJsonArray>

namespace credssp::cli {

[[nodiscard]] Option carriedOption();
[[nodiscard]] Option answerOption();
/// For what writes scripts: check, apply, undo and resume.
[[nodiscard]] Option scriptsOption();

/// The servers of --server and --carried, each once.
[[nodiscard]] QStringList serverNames(const Arguments &arguments);

/// Makes the servers of --carried carried ones; refuses this computer itself.
[[nodiscard]] std::optional<int> chooseCarried(const Arguments &arguments, Topology &topology);

/// Hands every file of --answer to the session.
[[nodiscard]] std::optional<int> bringAnswers(const Arguments &arguments, Session &session);

/// Where the requests of carried computers wait: beside the journal of --journal, else this user's own
/// folder.
[[nodiscard]] OrExit<QString> carriedFolder(const Arguments &arguments);

/// What was written for people to take along. JSON per script: computer, file, sha256, verify, run, answer,
/// plan (null: questions only), commands.
struct Scripts
{
    QJsonArray json;
    QString text;
};

/// Writes one script file per request into the folder of --scripts; nothing without that option.
[[nodiscard]] OrExit<Scripts> writeScripts(const Arguments &arguments,
                                           const Result<std::vector<CarriedRequest>> &requests);

/// As finishRun(), after writing the scripts that the run waits for.
[[nodiscard]] int finishCarried(const Arguments &arguments, Session &session, const Result<RunResult> &result,
                                const QString &id);

} // namespace credssp::cli
