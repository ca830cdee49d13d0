#!/usr/bin/env bash
# Runs what the `windows` preset built under Wine, in a fresh Windows of its own.
#
#   tests/windows/run_wine_tests.sh BUILD-FOLDER
#
# WINDOWS_SDK names the unpacked Windows SDK. Prints one line per thing tested; ends with 1 when one failed.
set -euo pipefail

# Wine 8 lies at a fixed address just below the page that every Windows program has at 0x7FFE0000. Linux puts the
# heap up to 1 GB behind a program, at random: about once in 8000 starts onto that page. Such a process ends at
# once, with exit code 1 and without a word. Without random addresses it never does; some containers forbid that.
if [ -z "${WINE_TESTS_FIXED_ADDRESSES:-}" ] && setarch "$(uname -m)" --addr-no-randomize true 2>/dev/null; then
    export WINE_TESTS_FIXED_ADDRESSES=1
    exec setarch "$(uname -m)" --addr-no-randomize "${BASH_SOURCE[0]}" "$@"
fi

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
build="$(cd "${1:?Usage: tests/windows/run_wine_tests.sh BUILD-FOLDER}" && pwd)"
sdk="${WINDOWS_SDK:-$root/build/windows-sdk}"
bin="$build/bin"
compiler=x86_64-w64-mingw32-g++-posix

passed=0
failed=0
pass() {
    passed=$((passed + 1))
    printf 'PASS: %s\n' "$1"
}
# miss NAME [FILE…]: the files say why.
miss() {
    failed=$((failed + 1))
    printf 'FAIL: %s\n' "$1"
    shift
    [ $# -eq 0 ] || tail -n 40 "$@"
}
# expect NAME FILE COMMAND…: the command ends with 0; FILE is shown when it does not.
expect() {
    local name="$1" log="$2"
    shift 2
    if "$@"; then pass "$name"; else miss "$name" "$log"; fi
}

work="$(mktemp -d)"
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
unset DISPLAY
finish() {
    wineserver -k >/dev/null 2>&1 || true
    wineserver -w >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT

# The programs find their libraries beside themselves.
cp -u "$sdk"/bin/*.dll "$bin/"
for library in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll; do
    cp -u "$("$compiler" -print-file-name="$library")" "$bin/"
done
# Qt looks for the one that draws windows in this folder beside the program, and the program allows no other.
mkdir -p "$bin/platforms"
cp -u "$sdk/plugins/platforms/qwindows.dll" "$bin/platforms/"

timeout 300 wineboot -i >"$work/wineboot.log" 2>&1 || miss "Wine starts" "$work/wineboot.log"
wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
wineserver -w

# A display for the tests of the window; the others run without.
run_test() {
    case "$(basename "$1" .exe)" in
    tst_window | tst_second_window)
        # What still runs without a display would draw for this one, too.
        wineserver -k >/dev/null 2>&1 || true
        wineserver -w
        xvfb-run -a -s "-screen 0 1280x1024x24" wine "$@"
        ;;
    *) wine "$@" ;;
    esac
}
export -f run_test

ran=0
for test in "$bin"/tst_*.exe; do
    [ -f "$test" ] || continue
    name="$(basename "$test" .exe)"
    case "$name" in tst_in_test_windows*) continue ;; esac
    ran=$((ran + 1))
    # Qt Test writes into a file: on Windows it would hand its lines to a debugger.
    status=0
    timeout 300 bash -c 'run_test "$@"' - "$test" -o "Z:$work/$name.log,txt" >/dev/null 2>"$work/$name.err" </dev/null || status=$?
    if [ "$status" -eq 0 ] && grep -q '^Totals: .* 0 failed, 0 skipped' "$work/$name.log"; then
        pass "$name"
    else
        grep -v '^PASS' "$work/$name.log" >"$work/$name.txt" 2>/dev/null || true
        miss "$name (exit code $status)" "$work/$name.txt" "$work/$name.err"
    fi
done
[ "$ran" -gt 0 ] || miss "there are tests in $bin"

if [ -f "$bin/credssp-wizard-cli.exe" ]; then
    # shellcheck source=tests/windows/command_line.sh
    . "$root/tests/windows/command_line.sh"
fi
if [ -f "$bin/credssp-wizard.exe" ]; then
    # shellcheck source=tests/windows/window.sh
    . "$root/tests/windows/window.sh"
fi
# shellcheck source=tests/windows/test_windows.sh
. "$root/tests/windows/test_windows.sh"
if [ -f "$build/CPackConfig.cmake" ]; then
    # shellcheck source=tests/windows/package.sh
    . "$root/tests/windows/package.sh"
fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
