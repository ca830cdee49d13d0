// What is written with where one of the system's own fonts is missing.
#pragma once

namespace credssp {

/// Names fonts of the same kind for each of the system's own that may not be there: a stripped-down Windows,
/// or what stands in for one. Without that Qt takes the first font of all, serifs and all. Where the system
/// chooses by itself it does nothing. Thread: the GUI's; needs a QGuiApplication.
void nameOtherFonts();

} // namespace credssp
