// credssp-wizard-cli: picks the subcommand; everything else is in its file.
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/subcommands.h"
#include "app/platform/platform.h"

#include <QCoreApplication>

#include <array>

namespace {

using namespace credssp::cli;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CommandLine)
};

struct Subcommand
{
    const char *name;
    QString (*description)();
    int (*run)(const QStringList &typed);
};

const std::array subcommands{
    Subcommand{"identify", [] { return Text::tr("Recognizes the error in a text."); }, identifyCommand},
    Subcommand{"try", [] { return Text::tr("Tries the connection that fails."); }, tryCommand},
    Subcommand{"check", [] { return Text::tr("Checks the computers."); }, checkCommand},
    Subcommand{"diagnose", [] { return Text::tr("Says what helps, and why."); }, diagnoseCommand},
    Subcommand{"plan", [] { return Text::tr("Shows every change of a remedy; changes nothing."); },
               planCommand},
    Subcommand{"apply", [] { return Text::tr("Makes exactly the changes of a plan."); }, applyCommand},
    Subcommand{"undo", [] { return Text::tr("Takes the changes of a session back."); }, undoCommand},
    Subcommand{"resume", [] { return Text::tr("Finishes a session that was interrupted or failed."); },
               resumeCommand},
    Subcommand{"keep-on", [] { return Text::tr("Writes down why CredSSP stays on."); }, keepOnCommand},
    Subcommand{"sessions", [] { return Text::tr("Says what was done here and what is still on."); },
               sessionsCommand},
    Subcommand{"report", [] { return Text::tr("Writes the report of a session."); }, reportCommand},
    Subcommand{"practice", [] { return Text::tr("Names the practice scenarios."); }, practiceCommand},
};

QString overview()
{
    QString text = Text::tr("Usage: %1").arg(QStringLiteral("credssp-wizard-cli SUBCOMMAND [options]"));
    text +=
        QStringLiteral("\n\n") +
        Text::tr("Recognizes WinRM and CredSSP errors, checks the computers, shows every change before it "
                 "is made, and can undo it.") +
        QLatin1Char('\n') + QLatin1Char('\n');
    for (const Subcommand &subcommand : subcommands)
        text +=
            QStringLiteral("  %1%2\n").arg(QLatin1String(subcommand.name), -12).arg(subcommand.description());
    text += QLatin1Char('\n') + Text::tr("Each subcommand has its own --help.");
    return text;
}

int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("CredSSP Wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CREDSSP_VERSION));

    const QStringList typed = QCoreApplication::arguments().mid(1);
    const QString name = typed.value(0);
    for (const Subcommand &subcommand : subcommands)
        if (name == QLatin1String(subcommand.name))
            return subcommand.run(typed.mid(1));

    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(overview());
        return exitFine;
    }
    if (name == QLatin1String("--version")) {
        print(QStringLiteral("credssp-wizard-cli %1").arg(QCoreApplication::applicationVersion()));
        return exitFine;
    }
    if (typed.isEmpty())
        return fail(Text::tr("Name a subcommand. \"credssp-wizard-cli --help\" lists them."), exitUsage);
    return fail(
        Text::tr("There is no subcommand \"%1\". \"credssp-wizard-cli --help\" lists them.").arg(name),
        exitUsage);
}

} // namespace

int main(int argc, char **argv)
{
    credssp::platform::hardenBeforeQt();
    credssp::platform::installConsole();
    credssp::platform::endProgram(run(argc, argv));
}
