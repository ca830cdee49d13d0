// The options of the window's command line.
#pragma once

#include "engine/result.h"

#include <QStringList>

namespace credssp {

struct WizardOptions
{
    QString language;    ///< --language: empty = the system's
    QString practice;    ///< --practice: a scenario's name or path
    QString state;       ///< --state: where the practice world is kept
    QString journal;     ///< --journal: where practice journals go
    QString symptoms;    ///< --symptoms: a folder with a team's own symptom files
    QString log;         ///< --log
    QString sessionFile; ///< --continue: what another window handed over; goes with --language alone
    bool help = false;
    bool version = false;
};

/// @p typed without the program's own name. Error: InvalidInput, with a sentence that says what to write
/// instead.
[[nodiscard]] Result<WizardOptions> parseWizardOptions(const QStringList &typed);

/// What --help prints.
[[nodiscard]] QString wizardHelp();

/// What is said where no window can open.
[[nodiscard]] QString noDisplay();

} // namespace credssp
