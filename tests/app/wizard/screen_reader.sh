#!/bin/sh
# screen_reader.sh PROGRAM…: runs it with a display and an accessibility bus of its own. Ends with 77 where the
# tools for that are missing, in words; in CI that is a failure.
missing=
command -v xvfb-run >/dev/null && command -v Xvfb >/dev/null || missing="$missing xvfb"
command -v xauth >/dev/null || missing="$missing xauth"
command -v dbus-run-session >/dev/null || missing="$missing dbus"
[ -f /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing="$missing at-spi2-core"
if [ -n "$missing" ]; then
    echo "Not run: what a screen reader finds in the window. Install:$missing"
    [ "${CI:-}" != true ] || exit 1
    exit 77
fi
# Without -noreset the display would begin anew each time that its last window closes.
exec xvfb-run -a -s "-screen 0 1280x1024x24 -noreset" dbus-run-session -- "$@"
