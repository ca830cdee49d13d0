// The time as a directory writes it.
#pragma once

#include "engine/result.h"

#include <QDateTime>

namespace credssp::directory {

/// `20260102030405.0Z`: LDAP's GeneralizedTime as Active Directory writes it, always in UTC with whole
/// seconds (RFC 4517, section 3.3.13; [MS-ADTS] 3.1.1.3.2.2, currentTime of the rootDSE). Error: Failed for
/// anything else.
[[nodiscard]] Result<QDateTime> parseTime(const QString &text);

} // namespace credssp::directory
