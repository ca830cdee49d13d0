// Symptoms as the command line prints them.
#pragma once

#include "engine/symptoms/symptom.h"

#include <QJsonArray>

namespace credssp::cli {

/// "0x803381A4": always 8 upper-case digits.
[[nodiscard]] QString codeText(quint32 code);
[[nodiscard]] QJsonArray symptomsJson(const std::vector<Symptom> &symptoms);

} // namespace credssp::cli
