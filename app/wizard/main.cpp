// credssp-wizard: sets up where the window works, and opens it.
#include "app/platform/platform.h"
#include "app/wizard/options.h"
#include "app/wizard/second_window.h"
#include "engine/computers/this_machine.h"
#include "engine/report/log.h"
#include "engine/session_symptoms.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/translations.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <cstdio>

namespace {

using namespace credssp;

constexpr int exitUsage = 2;

/// A window's program often has no console; who started it from one reads it there as well.
int refuse(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr)
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), sentence);
    return exitUsage;
}

/// What is asked for in words alone; true when that was all.
bool answeredInWords(const WizardOptions &options)
{
    if (!options.help && !options.version)
        return false;
    const QString text =
        options.help ? wizardHelp()
                     : QStringLiteral("credssp-wizard %1\n").arg(QCoreApplication::applicationVersion());
    std::fputs(qUtf8Printable(text), stdout);
    return true;
}

/// Where no window can open, what was typed is still answered.
int runWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = parseWizardOptions(platform::typedArguments(argc, argv));
    if (!options)
        return refuse(errorText(options.error()));
    if (const auto speaking = installTranslations(*QCoreApplication::instance(), options->language);
        !speaking)
        return refuse(errorText(speaking.error()));
    if (answeredInWords(*options))
        return 0;
    return refuse(noDisplay());
}

/// What is wrong with a team's own symptom files does not keep anybody from working; it is said beside the
/// window.
void sayBeside(QWidget *window, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    auto *box = new QMessageBox(
        QMessageBox::Warning, QApplication::applicationDisplayName(),
        QCoreApplication::translate("credssp::OwnSymptomsNote", "Some symptom files are not used."),
        QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentences.mid(0, 10).join(QLatin1Char('\n')));
    box->open();
}

Result<Surroundings> surroundings(const WizardOptions &options)
{
    Surroundings place;
    place.windows = this_machine::isWindows();
    place.computerName = this_machine::computerName();
    if (options.journal.isEmpty()) {
        auto practice = this_machine::practiceJournalFolder();
        if (!practice)
            return Failure(practice.error());
        place.practiceFolder = *std::move(practice);
    } else {
        place.practiceFolder = QDir::cleanPath(QDir::current().absoluteFilePath(options.journal));
    }
    if (place.windows) {
        auto real = this_machine::realJournalFolder(false);
        if (!real)
            return Failure(real.error());
        place.journalFolder = *std::move(real);
        auto carried = this_machine::carriedFolder();
        if (!carried)
            return Failure(carried.error());
        place.carriedFolder = *std::move(carried);
    }
    return place;
}

int run(int argc, char **argv)
{
    QApplication::setApplicationName(QStringLiteral("CredSSP Wizard"));
    QApplication::setApplicationDisplayName(QStringLiteral("CredSSP Wizard"));
    QApplication::setApplicationVersion(QStringLiteral(CREDSSP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("credssp-wizard"));
    if (!platform::hasDisplay())
        return runWithoutDisplay(argc, argv);
    int nameAlone = 1;
    QApplication application(nameAlone, argv);

    const auto options = parseWizardOptions(platform::typedArguments(argc, argv));
    if (!options)
        return refuse(errorText(options.error()));
    if (const auto speaking = installTranslations(application, options->language); !speaking)
        return refuse(errorText(speaking.error()));
    if (answeredInWords(*options))
        return 0;
    if (const auto log = startLog(options->log, false); !log)
        return refuse(errorText(log.error()));
    theme::install(application);
    QApplication::setWindowIcon(applicationIcon());

    auto symptoms = chooseSymptoms(options->symptoms);
    if (!symptoms && !options->symptoms.isEmpty())
        return refuse(errorText(symptoms.error()));

    auto place = surroundings(*options);
    if (!place)
        return refuse(errorText(place.error()));
    place->elevate = secondWindowStarter(options->language);
    std::optional<Handover> handover;
    if (!options->sessionFile.isEmpty()) {
        auto read = readHandover(options->sessionFile);
        if (!read)
            return refuse(errorText(read.error()));
        handover = *std::move(read);
        place->handover = handover->nonce;
        place->user = handover->user;
        place->handoverHash = shownHash(*handover);
    }
    Troubleshooting shared(*std::move(place));
    if (handover)
        adoptHandover(shared, *handover);
    if (!options->practice.isEmpty())
        if (const auto started = shared.startPractice(options->practice, options->state); !started)
            return refuse(errorText(started.error()));

    TroubleshootingWizard window(shared, handover ? TroubleshootingWizard::Extent::Elevated
                                                  : TroubleshootingWizard::Extent::Full);
    window.show();
    sayBeside(&window, symptoms ? *symptoms : QStringList(errorText(symptoms.error())));
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    platform::hardenBeforeQt();
    platform::endProgram(run(argc, argv));
}
