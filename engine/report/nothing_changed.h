// The report where nothing was changed: what the error said, what was found, what to hand on.
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
};

/// Plain text to paste into a ticket; as reportTicket().
[[nodiscard]] QString nothingChangedTicket(const NothingChanged &report);
/// One whole page; as reportHtml().
[[nodiscard]] QString nothingChangedHtml(const NothingChanged &report);
/// Stable keys, English ids, secrets masked; "state" is "nothing-changed".
[[nodiscard]] QJsonObject nothingChangedJson(const NothingChanged &report);

} // namespace credssp
