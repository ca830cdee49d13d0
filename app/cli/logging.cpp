#include "app/cli/logging.h"

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "engine/report/log.h"

namespace credssp::cli {

std::optional<int> startLogging(const Arguments &arguments)
{
    const auto started = startLog(arguments.value("log"), arguments.has("verbose"));
    if (!started)
        return fail(started.error(), exitUsage);
    return std::nullopt;
}

} // namespace credssp::cli
