// Whether the computer has the CredSSP update against CVE-2018-0886, and whether a setting opens the gap
// again. Source: facts page §2, §9.
#include "engine/checks/judging.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "encryption-oracle";
constexpr quint32 vulnerable = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::EncryptionOracleCheck)
};

std::vector<Read> reads(const CheckContext &)
{
    return {reads::encryptionOracle(), UpdateLevelRead{}};
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto updates = own.get(UpdateLevelRead{});
    const auto key = reads::keyOf(own, reads::encryptionOracle());
    const RegistryState setting =
        key ? reads::valueIn(*key, keys::allowEncryptionOracle) : RegistryState::denied();
    const QString looked = lookSentence(keys::encryptionOracle, keys::allowEncryptionOracle, setting);
    if (setting.dword() == vulnerable)
        findings.problem(
            Problem::EncryptionOracleVulnerable,
            Text::tr("\"%1\" is open to an attack on CredSSP that has been known since 2018.")
                .arg(context.computer),
            sentences(
                {looked, Text::tr("The value 2 (\"Vulnerable\") accepts computers without the update against "
                                  "CVE-2018-0886. Install the update on the other side instead, then set it "
                                  "back.")}),
            {}, setting.data.display());
    if (updates && !updates->credSspFixed)
        findings.problem(Problem::UpdateMissing,
                         Text::tr("\"%1\" lacks a security update of CredSSP.").arg(context.computer),
                         Text::tr("The update against CVE-2018-0886 (KB4093492 or later) is not installed. "
                                  "Computers that have it refuse CredSSP with this one."));
    if (!key)
        findings.unknown(Text::tr("It is not known how \"%1\" treats computers without the CredSSP update.")
                             .arg(context.computer),
                         key.error());
    if (!updates)
        findings.unknown(
            Text::tr("It is not known whether \"%1\" has the CredSSP update.").arg(context.computer),
            updates.error());
    if (findings.isEmpty())
        findings.ok(
            Text::tr("\"%1\" has the CredSSP update, and no setting undoes it.").arg(context.computer),
            looked, {}, setting.isPresent() ? setting.data.display() : QString());
    return findings.take();
}

} // namespace

Check encryptionOracle()
{
    return {checkId,
            [] { return Text::tr("CredSSP security update"); },
            [] {
                return Text::tr("A computer with this security update refuses CredSSP with one that lacks it "
                                "(CVE-2018-0886).");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
