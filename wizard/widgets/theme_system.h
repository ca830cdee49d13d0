// Where the theme learns what the system looks like. Not for pages.
#pragma once

#include "wizard/widgets/theme.h"

#include <QPalette>

#include <functional>

namespace credssp::theme {

struct SystemLook
{
    Scheme scheme = Scheme::Light;
    QPalette palette; ///< as the system gives it; used in high contrast
};

using SystemReader = std::function<SystemLook()>;

/// Another system than the real one, for tests; empty: the real one again. Takes effect when it is read next.
void setSystemReader(SystemReader reader);

} // namespace credssp::theme
