// Searching a log of 1 GiB (quick: 64 MiB), with one error in ten thousand lines, against ripgrep with as
// many literals as we look for, and the memory it takes.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/landmarks.h"
#include "engine/symptoms/log_scan.h"
#include "tests/bench/child_process.h"
#include "tests/bench/figure.h"
#include "tests/bench/log_text.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>

namespace {

using namespace credssp;

/// Without blanks, as the catalog has them: none of them stands in the log, which is the best case for
/// ripgrep. It compares them as they are (no -i), while we ignore case.
QByteArray literals()
{
    QByteArray lines;
    const auto add = [&](const QByteArray &line) { lines += line + '\n'; };
    for (const symptoms::SymptomSpec *spec : symptoms::catalog()) {
        for (const symptoms::Phrase &phrase : spec->phrases)
            add(QStringView(phrase.text).toUtf8());
        for (const symptoms::Code &code : spec->codes) {
            add("0x" + QByteArray::number(code.value, 16).toUpper());
            add(QByteArray::number(code.value));
            add(QByteArray::number(static_cast<qint32>(code.value)));
        }
    }
    for (const symptoms::LandmarkPhrase &phrase : symptoms::landmarkPhrases())
        add(QStringView(phrase.text).toUtf8());
    return lines;
}

std::optional<double> ours(const QString &log, int threads, qint64 errors)
{
    LogOptions options;
    options.threads = threads;
    const auto start = std::chrono::steady_clock::now();
    const auto report = scanLog(log, options);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    qint64 found = 0;
    if (report) {
        for (const LogError &error : report->errors)
            found += error.count;
    }
    return report && found == errors ? std::optional(time.count()) : std::nullopt;
}

bool measureSpeed(const QString &log, const QString &patterns, qint64 errors, const bench::Options &options,
                  bool &failed)
{
    const QString ripgrep = QStandardPaths::findExecutable(QStringLiteral("rg"));
    if (ripgrep.isEmpty()) {
        std::fprintf(stderr, "Not measured: log-scan against ripgrep. Install the package ripgrep.\n");
        return true;
    }
    const double gigabytes = static_cast<double>(QFileInfo(log).size()) / 1e9;
    std::vector<double> reference, one, two;
    for (int round = 0; round < (options.quick ? 1 : 3); ++round) {
        // It ends with 1 where nothing matches; the shell makes that a 0.
        const auto process =
            bench::run(QStringLiteral("/bin/sh"),
                       {QStringLiteral("-c"), QStringLiteral("\"$0\" -c -F -f \"$1\" \"$2\" || test $? = 1"),
                        ripgrep, patterns, log});
        const auto single = ours(log, 1, errors);
        const auto both = ours(log, 2, errors);
        if (!process || !single || !both) {
            failed = true;
            return false;
        }
        reference.push_back(process->milliseconds / 1000);
        one.push_back(*single);
        two.push_back(*both);
    }
    std::fprintf(stderr, "log-scan: ripgrep %.2f GB/s, ours %.2f GB/s on one thread, %.2f GB/s on two\n",
                 gigabytes / bench::median(reference), gigabytes / bench::median(one),
                 gigabytes / bench::median(two));
    // The goal is for two cores; ripgrep itself uses one for one file.
    return bench::report(
        {QStringLiteral("log-scan"), bench::median(two), bench::median(reference), 1.0, QStringLiteral("s")},
        options);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("large.log"));
    const QString patterns = folder.filePath(QStringLiteral("literals"));
    const qint64 errors = bench::writeLog(log, (options.quick ? 64ll : 1024ll) << 20);
    QFile file(patterns);
    if (errors == 0 || !file.open(QIODevice::WriteOnly) || file.write(literals()) <= 0)
        return bench::giveUp(QStringLiteral("The log could not be written."));
    file.close();

    bool failed = false;
    bool met = measureSpeed(log, patterns, errors, options, failed);
    if (failed)
        return bench::giveUp(QStringLiteral("The log was not read as it was written."));
    const auto process = bench::run(bench::programFolder() + QStringLiteral("/credssp-wizard-cli"),
                                    {QStringLiteral("identify"), QStringLiteral("--json"), log});
    if (!process)
        return bench::giveUp(QStringLiteral("The program did not read the log."));
    met = bench::report({QStringLiteral("log-scan-memory"), process->kilobytes / 1024, 64.0, 1.0,
                         QStringLiteral("MiB")},
                        options) &&
          met;
    return met ? 0 : 1;
}
