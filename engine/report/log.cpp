#include "engine/report/log.h"

#include "engine/report/masking.h"

#include <QCoreApplication>
#include <QFile>

#include <spdlog/sinks/dist_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Log)
};

/// Hands on every message with its secrets masked, whoever logged it.
class MaskingSink final : public spdlog::sinks::dist_sink_mt
{
protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        const QByteArray masked =
            maskSecrets(
                QString::fromUtf8(message.payload.data(), static_cast<qsizetype>(message.payload.size())))
                .toUtf8();
        spdlog::details::log_msg copy = message;
        copy.payload = spdlog::string_view_t(masked.constData(), static_cast<std::size_t>(masked.size()));
        spdlog::sinks::dist_sink_mt::sink_it_(copy);
    }
};

} // namespace

Result<void> startLog(const QString &file, bool verbose)
{
    if (file.isEmpty() && !verbose) {
        spdlog::set_level(spdlog::level::off);
        return {};
    }
    constexpr std::size_t oneMegabyte = 1024 * 1024;
    try {
        auto sink = std::make_shared<MaskingSink>();
        if (!file.isEmpty())
            sink->add_sink(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QFile::encodeName(file).toStdString(), oneMegabyte, 3));
        if (verbose)
            sink->add_sink(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        auto logger = std::make_shared<spdlog::logger>("credssp-wizard", sink);
        logger->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
        logger->flush_on(spdlog::level::info);
        spdlog::set_default_logger(std::move(logger));
    } catch (const spdlog::spdlog_ex &) {
        return failure(ErrorCode::Failed, file, Text::tr("The log file \"%1\" cannot be written.").arg(file));
    }
    return {};
}

} // namespace credssp
