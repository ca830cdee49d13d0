// What Netlogon's numbers say of a computer's trust with its domain.
//
// Source: facts page §8.3 (nltest /sc_verify prints these two numbers, and answers 0 itself even when the
// trust is broken); [MS-NRPC] 2.2.1.7.4 NETLOGON_INFO_2: the flag 0x80 says that the second number is the
// outcome of a verification.
#pragma once

#include "engine/computers/answer.h"

namespace credssp::facts {

struct TrustNumbers
{
    quint32 flags = 0;      ///< netlog2_flags
    quint32 connection = 0; ///< netlog2_tc_connection_status: how the channel was last used
    quint32 verified = 0;   ///< netlog2_pdc_connection_status; means the verification only with the flag
};

/// The first of the two that is not 0 tells. No logon server (1311) and no such domain (1355) mean that no
/// domain controller was reached: then nothing is known of the trust.
[[nodiscard]] SecureChannelAnswer trustFrom(const TrustNumbers &numbers);

/// The same for one Win32 code.
[[nodiscard]] SecureChannelAnswer trustFrom(quint32 status);

} // namespace credssp::facts
