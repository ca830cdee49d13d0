#include "app/cli/session_setup.h"

#include "app/cli/carry.h"
#include "app/cli/exit_code.h"
#include "app/cli/logging.h"
#include "app/cli/output.h"
#include "app/platform/interruption.h"
#include "engine/computers/name.h"
#include "engine/computers/this_machine.h"
#include "engine/remedies/remedy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CommandLine)
};

using Stop = tl::unexpected<int>;

Stop stop(const Error &error)
{
    return Stop(fail(error, exitCodeOf(error)));
}

Stop stop(const QString &sentence, int code)
{
    return Stop(fail(sentence, code));
}

std::optional<int> refuseBadNames(const Arguments &arguments)
{
    QStringList names = serverNames(arguments) + arguments.values("also");
    if (arguments.has("client"))
        names.prepend(arguments.value("client"));
    for (const QString &name : std::as_const(names)) {
        const auto parsed = ComputerName::parse(name);
        if (!parsed)
            return fail(parsed.error(), exitUsage);
    }
    if (arguments.has("user")) {
        const auto parsed = parseAccountName(arguments.value("user"));
        if (!parsed)
            return fail(parsed.error(), exitUsage);
    }
    return std::nullopt;
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

OrExit<QString> journalFolder(const Arguments &arguments, bool practice, bool changes)
{
    if (!arguments.has("journal")) {
        const auto folder =
            practice ? this_machine::practiceJournalFolder() : this_machine::realJournalFolder(changes);
        if (!folder)
            return stop(folder.error());
        return *folder;
    }
    if (!practice && this_machine::isWindows())
        return stop(Text::tr("--journal is for practice. Journals of real changes have their own folder."),
                    exitUsage);
    const QString folder = absolutePath(arguments.value("journal"));
    if (changes && !QDir().mkpath(folder))
        return stop(Text::tr("The folder \"%1\" cannot be made.").arg(folder), exitUsage);
    return folder;
}

OrExit<std::shared_ptr<PracticeStore>> openPractice(const Arguments &arguments)
{
    const QString state = arguments.has("state") ? absolutePath(arguments.value("state")) : QString();
    auto store = PracticeStore::open(arguments.value("practice"), state);
    // A state file of another scenario changes nothing and is only named wrongly.
    if (!store)
        return Stop(fail(store.error(), exitUsage));
    // Created at first use: also a session that waits before its first change must find its world again.
    if (!state.isEmpty() && !QFileInfo::exists(state))
        if (const auto saved = (*store)->saveTo(state); !saved)
            return Stop(fail(saved.error(), exitUsage));
    return *std::move(store);
}

/// Nobody is to forget what is still on: what, by whom and since when. Many are counted after the first few.
void sayWhatIsOn(const SessionSetup &setup)
{
    constexpr std::size_t shown = 3;
    const auto on = stillOn(ownValues(setup.journalFolder, setup.kind, QString()));
    for (std::size_t i = 0; i < on.size() && i < shown; ++i)
        say(Text::tr("Still on: %1 Set by %2 on %3 in session %4; \"sessions\" lists all.")
                .arg(on.at(i).what, on.at(i).user, on.at(i).since, on.at(i).session));
    if (on.size() > shown)
        say(Text::tr("%1 more settings made here are still on; \"sessions\" shows them all.")
                .arg(on.size() - shown));
}

OrExit<std::unique_ptr<Session>> start(const Arguments &arguments, SessionSetup setup)
{
    sayWhatIsOn(setup);
    if (setup.kind != ComputerKind::Practice) {
        auto folder = carriedFolder(arguments);
        if (!folder)
            return Stop(folder.error());
        setup.carriedFolder = *std::move(folder);
    }
    auto session = std::make_unique<Session>(std::move(setup));
    if (const auto code = bringAnswers(arguments, *session))
        return Stop(*code);
    return session;
}

} // namespace

OrExit<std::unique_ptr<Session>> openSession(const Arguments &arguments, bool changes)
{
    if (const auto code = startLogging(arguments))
        return Stop(*code);
    if (const auto code = refuseBadNames(arguments))
        return Stop(*code);
    const bool practice = arguments.has("practice");
    if (practice && arguments.has("carried"))
        return stop(Text::tr("Practice computers can all be reached: nothing has to be taken to them. Leave "
                             "--carried out."),
                    exitUsage);
    if (arguments.has("state") && !practice)
        return stop(Text::tr("--state belongs to --practice. Name the scenario, too."), exitUsage);

    SessionSetup setup;
    setup.user = arguments.value("user");
    setup.also = arguments.values("also");
    Result<Topology> topology;
    if (practice) {
        auto store = openPractice(arguments);
        if (!store)
            return Stop(store.error());
        setup.kind = ComputerKind::Practice;
        setup.practice = *std::move(store);
        topology = setup.practice->topology(arguments.value("client"), arguments.values("server"));
    } else {
        setup.kind = ComputerKind::Windows;
        topology = this_machine::topology(arguments.value("client"), serverNames(arguments));
    }
    if (!topology)
        return stop(topology.error());
    setup.topology = *std::move(topology);
    if (const auto code = chooseCarried(arguments, setup.topology))
        return Stop(*code);

    auto folder = journalFolder(arguments, practice, changes);
    if (!folder)
        return Stop(folder.error());
    setup.journalFolder = *std::move(folder);
    return start(arguments, std::move(setup));
}

OrExit<QStringList> journalFolders(const Arguments &arguments)
{
    if (arguments.has("journal"))
        return QStringList(absolutePath(arguments.value("journal")));
    const auto practice = this_machine::practiceJournalFolder();
    if (!practice)
        return stop(practice.error());
    QStringList folders(*practice);
    if (this_machine::isWindows() && !arguments.has("practice")) {
        const auto real = this_machine::realJournalFolder(false);
        if (!real)
            return stop(real.error());
        folders.prepend(*real);
    }
    return folders;
}

OrExit<PastSession> findPastSession(const Arguments &arguments, bool changes)
{
    if (const auto code = startLogging(arguments))
        return Stop(*code);
    if (const auto code = refuseBadNames(arguments))
        return Stop(*code);
    const QString session = arguments.value("session");
    if (!Journal::isSessionId(session))
        return stop(Text::tr("\"%1\" is no session id. \"sessions\" lists them.").arg(session), exitUsage);

    const auto folders = journalFolders(arguments);
    if (!folders)
        return Stop(folders.error());
    for (const QString &folder : *folders) {
        auto journal = Journal::read(folder, session);
        if (journal)
            return PastSession{folder, session, *std::move(journal)};
        if (journal.error().code != ErrorCode::NotFound)
            return Stop(fail(journal.error(),
                             changes ? exitCodeOfChange(journal.error()) : exitCodeOf(journal.error())));
    }
    return stop(Text::tr("There is no session \"%1\" here. \"sessions\" lists them.").arg(session),
                exitUsage);
}

std::optional<int> refuseOtherWorld(const Arguments &arguments, const JournalHeader &header)
{
    if (header.kind != ComputerKind::Practice) {
        if (arguments.has("practice") || arguments.has("state"))
            return fail(Text::tr("Session %1 changed real computers, not practice ones.").arg(header.session),
                        exitRefused);
        return std::nullopt;
    }
    const QString state = absolutePath(arguments.value("state"));
    if (arguments.has("state") && state != QDir::cleanPath(header.world))
        return fail(Text::tr("Session %1 belongs to the practice world in \"%2\", not to that in \"%3\".")
                        .arg(header.session, header.world, state),
                    exitRefused);
    if (!arguments.has("practice"))
        return std::nullopt;
    const auto asked = practiceScenario(arguments.value("practice"));
    if (!asked)
        return fail(asked.error(), exitCodeOf(asked.error()));
    if (asked->name != header.scenario)
        return fail(Text::tr("Session %1 belongs to the practice scenario \"%2\", not to \"%3\".")
                        .arg(header.session, header.scenario, asked->name),
                    exitRefused);
    return std::nullopt;
}

OrExit<std::unique_ptr<Session>> reopenSession(const Arguments &arguments, const PastSession &past)
{
    const JournalHeader &header = past.journal.header;
    if (const auto code = refuseOtherWorld(arguments, header))
        return Stop(*code);
    if (header.kind != ComputerKind::Practice && arguments.has("journal") && this_machine::isWindows())
        return stop(Text::tr("--journal is for practice. Journals of real changes have their own folder."),
                    exitUsage);
    auto setup = setupOf(header, past.folder, arguments.values("also"));
    if (!setup)
        return stop(setup.error());
    return start(arguments, *std::move(setup));
}

std::optional<int> refuseUnknownRemedies(const QStringList &ids)
{
    for (const QString &id : ids)
        if (findRemedy(id) == nullptr)
            return fail(Text::tr("There is no remedy \"%1\". \"diagnose\" names those that fit.").arg(id),
                        exitUsage);
    return std::nullopt;
}

std::stop_token stopBetweenSteps()
{
    const QString sentence =
        Text::tr("Stopping: the step under way is finished first, those after it are not begun.");
    return platform::stopOnInterrupt(sentence.toUtf8() + '\n');
}

} // namespace credssp::cli
