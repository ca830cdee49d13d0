// The whole main job on four-servers, from check to undo with its journal, against its disk syncs alone.
#include "tests/bench/figure.h"
#include "tests/bench/practice_session.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int syncs = 0; // of this process, whoever asked for them

} // namespace

// The program's own definitions win over the C library's, so that no sync of the engine or of Qt is missed.
extern "C" int fsync(int file)
{
    ++syncs;
    return static_cast<int>(syscall(SYS_fsync, file));
}
extern "C" int fdatasync(int file)
{
    ++syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Follows the first remedy offered until nothing is left to offer, then takes everything back.
credssp::Result<void> mainJob(const QString &folder)
{
    const auto setup = bench::practiceSetup(QStringLiteral("four-servers"), folder);
    if (!setup)
        return tl::unexpected(setup.error());
    credssp::Session session(*setup);
    const credssp::RunOptions manualDone{.manualDone = true, .resuming = false, .progress = {}};
    QStringList applied;
    for (QStringList tried; tried.size() < 8;) {
        if (const auto checked = session.check(); !checked)
            return checked;
        const auto diagnosis = session.diagnose({}, tried);
        if (!diagnosis)
            return tl::unexpected(diagnosis.error());
        if (diagnosis->healthy || diagnosis->remedies.empty())
            break;
        const QString remedy = diagnosis->remedies.front().id;
        const auto plan = session.plan(remedy);
        if (!plan)
            return tl::unexpected(plan.error());
        tried.append(remedy);
        if (plan->steps.empty())
            continue;
        const auto run = session.apply(remedy, credssp::planHash(*plan), manualDone);
        if (!run)
            return tl::unexpected(run.error());
        applied.prepend(run->session);
    }
    if (const auto connection = session.tryConnection(); !connection || !connection->connected)
        return credssp::failure(credssp::ErrorCode::Failed, QStringLiteral("four-servers"),
                                QStringLiteral("The remedies offered did not cure it."));
    for (const QString &id : std::as_const(applied)) {
        if (const auto run = session.undo(id, false, manualDone); !run)
            return tl::unexpected(run.error());
    }
    return {};
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

/// The same number of syncs on a file that grows to the same size; each counts 0.2 ms at least.
double syncsAlone(const QString &folder, int count, qint64 bytes)
{
    QFile file(folder + QStringLiteral("/syncs"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0.0;
    const QByteArray line(static_cast<qsizetype>(std::max<qint64>(1, bytes / count)), 'x');
    double total = 0.0;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        file.write(line);
        (void)syscall(SYS_fsync, file.handle());
        total += std::max(0.2, Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    return total;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());

    std::vector<double> ours, reference;
    for (int round = 0; round < options.rounds(21); ++round) {
        // Beside the program and not in /tmp, which may be no disk at all.
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() +
                                   QStringLiteral("/main-job-XXXXXX"));
        if (!folder.isValid())
            return bench::giveUp(folder.errorString());
        syncs = 0;
        const auto start = std::chrono::steady_clock::now();
        if (const auto done = mainJob(folder.path()); !done)
            return bench::giveUp(credssp::errorText(done.error()));
        const Milliseconds time = std::chrono::steady_clock::now() - start;
        if (syncs == 0)
            return bench::giveUp(QStringLiteral("Nothing was synced to the disk."));
        const double alone = syncsAlone(folder.path(), syncs, bytesBelow(folder.path()));
        if (alone <= 0.0)
            return bench::giveUp(QStringLiteral("The reference file could not be written."));
        ours.push_back(time.count());
        reference.push_back(alone);
    }
    return bench::report({QStringLiteral("main-job"), bench::median(ours), bench::median(reference), 2.0,
                          QStringLiteral("ms")},
                         options)
               ? 0
               : 1;
}
