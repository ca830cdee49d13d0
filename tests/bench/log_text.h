// A log as servers write it, made for measuring.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <initializer_list>
#include <string_view>

namespace bench {

/// Writes @p size bytes and a few more: lines of several programs, one WinRM error in ten thousand. Returns
/// how many errors; 0 when it could not.
[[nodiscard]] inline qint64 writeLog(const QString &name, qint64 size)
{
    static constexpr std::array<std::string_view, 7> messages{
        "Completed request GET /api/v1/nodes/% in % ms (status %, % bytes)",
        "Connection from 10.0.%.% port % established, % more are waiting",
        "Cache refresh finished: % items, % changed, % removed, took % ms",
        "The service entered the running state after % attempts; % handles, % threads, % pages",
        "Failed to open C:\\ProgramData\\Agent\\%\\%.json: The system cannot find the file specified. (%, %)",
        "User session % authenticated for CONTOSO\\svc% from server % with ticket %",
        "Windows update scan: % updates found, % required, % failed, next scan in % hours"};
    static constexpr std::array<std::string_view, 4> levels{"INFO ", "INFO ", "DEBUG", "WARN "};
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QRandomGenerator random(20260301);
    const auto number = [&] { return static_cast<qint64>(random.bounded(999)); };
    QByteArray block;
    // Each "%" becomes a number, of at least two digits.
    const auto fill = [&](std::string_view text, std::initializer_list<qint64> numbers) {
        const qint64 *next = numbers.begin();
        for (const char c : text) {
            if (c != '%') {
                block += c;
                continue;
            }
            block += *next < 10 ? "0" : "";
            block += QByteArray::number(*next++);
        }
    };
    qint64 errors = 0;
    qint64 written = 0;
    qint64 line = 0;
    while (written < size) {
        block.clear();
        for (int i = 0; i < 10'000; ++i, ++line) {
            const qint64 second = line / 40;
            fill("2026-03-% %:%:%,% ",
                 {1 + second / 86400 % 28, second / 3600 % 24, second / 60 % 60, second % 60, number()});
            block += levels[static_cast<std::size_t>(number()) % levels.size()].data();
            fill(" [worker-%] ", {number() % 16});
            if (i == 5000) {
                ++errors;
                fill("Connecting to remote server srv%.contoso.com failed with the following error message : "
                     "The "
                     "WinRM client cannot process the request. A computer policy does not allow the "
                     "delegation of "
                     "the user credentials to the target computer.\n",
                     {number() % 50});
                continue;
            }
            fill(messages[static_cast<std::size_t>(number()) % messages.size()],
                 {number(), number(), number(), number()});
            block += '\n';
        }
        if (file.write(block) != block.size())
            return 0;
        written += block.size();
    }
    return errors;
}

} // namespace bench
