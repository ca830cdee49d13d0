// Whether this program has administrator rights on the computer: without them some settings cannot be read
// and none can be changed.
#include "engine/checks/judging.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "elevation";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ElevationCheck)
};

std::vector<Read> reads(const CheckContext &)
{
    return {ElevationRead{}};
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const auto answer = answersOf(answers, context.computer).get(ElevationRead{});
    if (!answer)
        findings.unknown(Text::tr("It is not known whether you have administrator rights on \"%1\".")
                             .arg(context.computer),
                         answer.error());
    else if (answer->elevated)
        findings.ok(Text::tr("You have administrator rights on \"%1\".").arg(context.computer),
                    Text::tr("All settings can be read and changed as \"%1\".").arg(answer->user), {},
                    answer->user);
    else
        findings.problem(
            Problem::NotElevated,
            Text::tr("You have no administrator rights on \"%1\" at the moment.").arg(context.computer),
            Text::tr("\"%1\" works there with ordinary rights (not elevated). Some settings cannot be read, "
                     "and none can be changed, before you continue as administrator.")
                .arg(answer->user),
            {}, answer->user);
    return findings.take();
}

} // namespace

Check elevation()
{
    return {checkId,
            [] { return Text::tr("Administrator rights"); },
            [] {
                return Text::tr(
                    "Without administrator rights some settings cannot be read, and none can be changed.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
