// The report where there is no journal to tell of: what the error said, what was found, what to hand on.
#pragma once

#include "engine/diagnosis/diagnosis.h"

#include <QJsonObject>

namespace credssp {

/// There is no journal where nothing was changed; this is what the session knew instead.
struct NothingChanged
{
    ComputerKind kind = ComputerKind::Windows;
    QString scenario;      ///< practice only
    QStringList computers; ///< as typed, the client first
    std::vector<Symptom> symptoms;
    std::vector<Finding> findings;
    std::optional<Diagnosis> diagnosis;
    QStringList tried = {};    ///< titles of remedies that did not help
    QStringList sessions = {}; ///< in which changes were made after all: for requestForHelp()
    QString message = {};      ///< the error as it was pasted
};

/// Plain text to paste into a ticket; as reportTicket().
[[nodiscard]] QString nothingChangedTicket(const NothingChanged &report);
/// The same under another first line: for somebody who knows more, where nothing is left to try.
[[nodiscard]] QString requestForHelp(const NothingChanged &report);
/// One whole page; as reportHtml().
[[nodiscard]] QString nothingChangedHtml(const NothingChanged &report);
/// Stable keys, English ids, secrets masked; "state" is "nothing-changed".
[[nodiscard]] QJsonObject nothingChangedJson(const NothingChanged &report);

} // namespace credssp
