#!/usr/bin/env bash
# Measures the window's start under Wine, in a fresh Windows of its own (bench_windows_start.cpp).
#
#   tests/bench/windows_start.sh BUILD-FOLDER [--json] [--quick]
#
# The folder is one that the `windows` preset built and tests/windows/run_wine_tests.sh has put the libraries into, or
# WINDOWS_SDK names the unpacked Windows SDK.
set -euo pipefail

build="$(cd "${1:?Usage: tests/bench/windows_start.sh BUILD-FOLDER}" && pwd)"
shift
bin="$build/bin"
if [ -n "${WINDOWS_SDK:-}" ]; then
    cp -u "$WINDOWS_SDK"/bin/*.dll "$bin/"
    for library in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll; do
        cp -u "$(x86_64-w64-mingw32-g++-posix -print-file-name="$library")" "$bin/"
    done
    mkdir -p "$bin/platforms"
    cp -u "$WINDOWS_SDK/plugins/platforms/qwindows.dll" "$bin/platforms/"
fi
work="$(mktemp -d)"
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
unset DISPLAY QT_QPA_PLATFORM
finish() {
    wineserver -k >/dev/null 2>&1 || true
    wineserver -w >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT
{
    timeout 300 wineboot -i
    wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
} >/dev/null 2>&1
wineserver -w
status=0
timeout 600 xvfb-run -a -s "-screen 0 1280x1024x24" wine "$bin/bench_windows_start.exe" "$@" 2>/dev/null </dev/null || status=$?
exit "$status"
