#include "tests/support/log_guard.h"

#include <mutex>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>

namespace {

class CollectingSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    QStringList errors;

protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        if (message.level >= spdlog::level::err)
            errors.append(
                QString::fromUtf8(message.payload.data(), static_cast<qsizetype>(message.payload.size())));
    }
    void flush_() override {}
};

} // namespace

struct LogGuard::Private
{
    std::shared_ptr<CollectingSink> sink = std::make_shared<CollectingSink>();
    QStringList expected;
};

LogGuard::LogGuard()
    : d(std::make_shared<Private>())
{
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", d->sink));
}

LogGuard::~LogGuard() = default;

void LogGuard::begin()
{
    d->sink->errors.clear();
    d->expected.clear();
}

void LogGuard::expect(const QString &part)
{
    d->expected.append(part);
}

QString LogGuard::verify()
{
    for (const QString &error : std::as_const(d->sink->errors)) {
        bool announced = false;
        for (qsizetype i = 0; i < d->expected.size() && !announced; ++i) {
            if (error.contains(d->expected.at(i))) {
                d->expected.removeAt(i);
                announced = true;
            }
        }
        if (!announced)
            return QStringLiteral("unexpected error in the log: ") + error;
    }
    if (!d->expected.isEmpty())
        return QStringLiteral("an announced error did not come: ") + d->expected.first();
    return {};
}
