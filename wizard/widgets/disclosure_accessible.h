// What screen readers are told of a DisclosureButton: a button that is expanded or collapsed. Not for pages.
#pragma once

namespace credssp {

/// Makes it known to Qt, once.
void installDisclosureAccessibility();

} // namespace credssp
