#include "engine/symptoms/log_scan.h"

#include "engine/symptoms/log_chunks.h"
#include "engine/symptoms/log_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LogFile)
};

constexpr qint64 kTell = 4 * 1024 * 1024;

} // namespace

QString LogError::surroundings() const
{
    return QString::fromUtf8(qUncompress(packed));
}

Result<LogReport> scanLog(const QString &file, const LogOptions &options)
{
    auto source = symptoms::LogSource::open(file);
    if (!source)
        return Failure(std::move(source).error());

    const int processors = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
    const symptoms::ChunkOptions how{options.stop, options.threads > 0 ? options.threads : processors,
                                     static_cast<std::size_t>(options.chunk)};
    symptoms::LogErrors errors;
    symptoms::LogRecords records([&](const symptoms::LogRecord &record) { errors.add(record); });
    const qint64 total = (*source)->total();
    qint64 told = 0;
    bool whole = false;
    symptoms::eachChunk(**source, how, [&](const symptoms::LogChunk &chunk, qint64 done) {
        records.take(chunk);
        whole = chunk.isLast;
        if (options.progress && (done - told >= kTell || whole)) {
            told = done;
            options.progress(done, total);
        }
    });
    LogReport report = errors.taken();
    if (!whole)
        report.incomplete = Error{ErrorCode::Canceled, 0, file,
                                  Text::tr("The search in \"%1\" was stopped. What was found until there is "
                                           "listed.")
                                      .arg(file)};
    else
        report.incomplete = (*source)->trouble();
    return report;
}

} // namespace credssp
