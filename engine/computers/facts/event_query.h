// The question to the event log for one kind of event, and what can be said of an event whose words are
// missing. Source: Microsoft's Consuming Events (XPath 1.0 subset) and Event Schema.
#pragma once

#include "engine/result.h"

#include <QString>

namespace credssp::facts {

/// XPath for EvtQuery. A provider is known by up to three names: WinRM writes to the System log as
/// Microsoft-Windows-WinRM with the event source WinRM, so the name is taken with and without that prefix and
/// as the source. Error: InvalidInput for a name that no provider can have; the query knows no way to
/// write a quote.
[[nodiscard]] Result<QString> eventQuery(const QString &provider, int id);

/// What an event carries (EventData or UserData) in its own order, joined; its words in the person's language
/// are not in it. Empty when the XML is none.
[[nodiscard]] QString eventData(const QString &xml);

/// The provider's full name in an event's XML, by which its words are found. Empty when there is none.
[[nodiscard]] QString eventProvider(const QString &xml);

} // namespace credssp::facts
