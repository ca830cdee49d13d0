// The long-lived PowerShell process against bare ones, started for one question each: CPU time of 20
// questions, and how long the first answer takes.
#include "engine/powershell/process.h"
#include "tests/bench/child_process.h"
#include "tests/bench/figure.h"

#include <QDir>

#include <sys/resource.h>

namespace {

constexpr int questions = 20;
const QString question = QStringLiteral("@{ home = $PSHOME; version = [string]$PSVersionTable.PSVersion }");

credssp::PowerShellLaunch launch()
{
    credssp::PowerShellLaunch result;
    result.program = QStringLiteral(POWERSHELL_HOST);
    result.environment = QProcessEnvironment::systemEnvironment();
    result.environment.insert(QStringLiteral("DOTNET_ROOT"), QStringLiteral(DOTNET_FOLDER));
    result.folder = QDir::tempPath();
    return result;
}

/// CPU time of all processes that we started and that are gone.
double childrensMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// A process of its own for one question, with nothing of ours: start, answer, end.
std::optional<bench::Taken> runBare(const QString &text)
{
    return bench::run(QStringLiteral(POWERSHELL_HOST),
                      {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"),
                       QStringLiteral("-NoLogo"), QStringLiteral("-Command"), text});
}

struct Run
{
    double firstAnswer = 0.0; ///< milliseconds from before the start
    double cpu = 0.0;         ///< milliseconds of the process's whole life
};

std::optional<Run> askAll(int count)
{
    Run result;
    const double before = childrensMilliseconds();
    {
        const auto start = std::chrono::steady_clock::now();
        credssp::PowerShellProcess process(launch());
        for (int i = 0; i < count; ++i) {
            const auto reply = process.run(question);
            if (!reply || errorOf(*reply) || reply->output.isEmpty())
                return std::nullopt;
            if (i == 0) {
                const std::chrono::duration<double, std::milli> time =
                    std::chrono::steady_clock::now() - start;
                result.firstAnswer = time.count();
            }
        }
    }
    result.cpu = childrensMilliseconds() - before;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    qputenv("DOTNET_ROOT", DOTNET_FOLDER);

    // One of each unmeasured, so that the files are in memory for both.
    if (!askAll(1) || !runBare(question))
        return bench::giveUp(QStringLiteral("The PowerShell host does not run."));

    // CPU time hardly differs from round to round; how long something takes does.
    std::vector<double> ours;
    std::vector<double> theirs;
    const int processes = options.quick ? 2 : questions;
    for (int round = 0; round < (options.quick ? 1 : 3); ++round) {
        const auto many = askAll(questions);
        if (!many)
            return bench::giveUp(QStringLiteral("A question was not answered."));
        ours.push_back(many->cpu);
        const double before = childrensMilliseconds();
        for (int i = 0; i < processes; ++i) {
            if (!runBare(question))
                return bench::giveUp(QStringLiteral("A process did not end well."));
        }
        theirs.push_back((childrensMilliseconds() - before) * questions / processes);
    }

    std::vector<double> answers;
    std::vector<double> starts;
    for (int round = 0; round < options.rounds(11); ++round) {
        const auto first = askAll(1);
        const auto bare = runBare(question);
        if (!first || !bare)
            return bench::giveUp(QStringLiteral("The PowerShell host does not run."));
        answers.push_back(first->firstAnswer);
        starts.push_back(bare->milliseconds);
    }

    const bool timeIsMet = bench::report({QStringLiteral("powershell-questions"), bench::median(ours),
                                          bench::median(theirs), 0.1, QStringLiteral("CPU ms")},
                                         options);
    const bool startIsMet = bench::report({QStringLiteral("powershell-first-answer"), bench::median(answers),
                                           bench::median(starts), 1.2, QStringLiteral("ms")},
                                          options);
    return timeIsMet && startIsMet ? 0 : 1;
}
