// The options that several subcommands share.
#include "app/cli/carry.h"
#include "app/cli/session_setup.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CommandLine)
};

Option alsoOption()
{
    return {"also",
            Text::tr("Turns CredSSP off also for this server, which others set up. Repeat it per server."),
            "NAME", true};
}

} // namespace

Option practiceOption()
{
    return {"practice", Text::tr("Works on practice computers: a scenario's name, or the path of its file."),
            "SCENARIO"};
}

Option stateOption()
{
    return {"state", Text::tr("Keeps the practice world in this file between calls."), "FILE"};
}

Option journalOption()
{
    return {"journal", Text::tr("Keeps the journal in this folder."), "FOLDER"};
}

Option remedyOption()
{
    return {"remedy", Text::tr("The remedy's id, as \"diagnose\" names it."), "ID", false, true};
}

Option sessionOption()
{
    return {"session", Text::tr("The session's id, as \"sessions\" names it."), "ID", false, true};
}

QList<Option> commonOptions()
{
    return {{"json", Text::tr("Prints JSON, one compact object per line.")},
            {"log", Text::tr("Writes a log to this file."), "FILE"},
            {"verbose", Text::tr("Writes the log to standard error, with names and texts.")}};
}

QList<Option> computerOptions()
{
    return QList<Option>{
               {"client", Text::tr("The computer that sends the credentials. Default: this one."), "NAME"},
               {"server", Text::tr("A computer that receives them. Repeat it per server."), "NAME", true},
               practiceOption(),
               stateOption(),
               journalOption(),
               {"user", Text::tr("Who joins a group. Default: the current user."), "NAME"},
               alsoOption(),
               carriedOption(),
               answerOption()} +
           commonOptions();
}

QList<Option> sessionOptions()
{
    return QList<Option>{sessionOption(), practiceOption(), stateOption(), journalOption(), alsoOption()} +
           commonOptions();
}

} // namespace credssp::cli
