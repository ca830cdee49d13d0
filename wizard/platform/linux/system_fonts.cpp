// Linux: the system's fonts are names that it fills by itself.
#include "wizard/platform/system_fonts.h"

namespace credssp {

void nameOtherFonts() {}

} // namespace credssp
