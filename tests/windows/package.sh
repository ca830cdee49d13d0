# The portable package: made, unpacked where nothing else is, run. Sourced by run_wine_tests.sh after command_line.sh.
# shellcheck shell=bash disable=SC2154

largest=$((20 * 1000 * 1000))
# A folder with a blank and umlauts, which nobody may write to.
home="$WINEPREFIX/drive_c/Tragbare Würfel 東"
mkdir -p "$home"
code=0
(cd "$build" && cpack --config CPackConfig.cmake -B "$work/package" >"$work/package.out" 2>"$work/package.err") || code=$?
check "the package is made" package ended 0
zip="$(find "$work/package" -maxdepth 1 -name '*.zip')"
check "it is one zip" package [ -f "$zip" ]
check "its checksum lies beside it" package sh -c 'cd "$1" && sha256sum --quiet -c ./*.sha256' - "$work/package"
check "it is not larger than 20 MB" package [ "$(stat -c %s "$zip")" -le "$largest" ]
(cd "$home" && cmake -E tar xf "$zip")
portable="$(find "$home" -mindepth 1 -maxdepth 1 -type d)"
check "everything lies in one folder of the zip" package [ -f "$portable/credssp-wizard.exe" ]
grep -oE '[a-z0-9-]+\.txt' "$portable/licenses/README.txt" >"$work/licenses"
check "there are licenses to look for" package [ -s "$work/licenses" ]
while read -r license; do
    check "the license in $license is there" package [ -s "$portable/licenses/$license" ]
done <"$work/licenses"

listing() { (cd "$portable" && find . -printf '%p %s %T@\n' | sort); }
listing >"$work/portable-before"
chmod -R a-w "$portable"

# portable NAME PROGRAM ARGUMENT…: runs it from its folder's parent and notes every library that is loaded.
portable() {
    local name="$1" program="$2"
    shift 2
    code=0
    (cd "$home" && WINEDEBUG=-all,+loaddll timeout 60 xvfb-run -a wine "$portable/$program" "$@" \
        >"$work/$name.out" 2>"$work/$name.err" </dev/null) || code=$?
}
# Every library that is not Windows' own, by its path as Windows writes it.
foreign_libraries() { sed -n 's/.*Loaded L"\(.*\)" at .*: native.*/\1/p' "$work/$1.err" | tr -d '\r' | sed 's/\\\\/\\/g'; }
# Wine writes the letters beyond ASCII as numbers.
elsewhere() { foreign_libraries "$1" | grep -v '^C:\\Tragbare W.*\\credssp-wizard-[0-9.]*-windows-x64\\'; }

printf 'Fehler 0x803381A4\n' >"$home/Fehler.txt"
wineserver -k >/dev/null 2>&1 || true
wineserver -w
portable portable-cli credssp-wizard-cli.exe identify --json Fehler.txt
check "the command line runs from there" portable-cli grep -qF '"0x803381A4"' "$work/portable-cli.out"
portable portable-window credssp-wizard.exe --language de --version
check "the window's program runs from there" portable-window grep -q '^credssp-wizard [0-9]' "$work/portable-window.out"
for run in portable-cli portable-window; do
    check "$run: its libraries were seen" "$run" grep -qF credssp-wizard-engine.dll "$work/$run.err"
    code=0
    elsewhere "$run" >"$work/$run.out" || true
    check "$run: no library comes from elsewhere" "$run" [ ! -s "$work/$run.out" ]
done
chmod -R u+w "$portable"
listing >"$work/portable-after"
check "nothing was written into the folder" package cmp "$work/portable-before" "$work/portable-after"
