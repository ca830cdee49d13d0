# The window's program in a place where somebody has planted things to be found first. Sourced by
# run_wine_tests.sh after command_line.sh.
# shellcheck shell=bash disable=SC2154

area="$work/area-window"
mark="$WINEPREFIX/drive_c/planted-ran"
mkdir -p "$area/platforms" "$area/styles"
"$compiler" -shared -static -DPLANTED_LIBRARY -o "$area/platforms/qwindows.dll" "$root/tests/windows/planted.cpp"
cp "$area/platforms/qwindows.dll" "$area/styles/qwindowsvistastyle.dll"
for library in qwindows Qt6Core Qt6Gui Qt6Widgets dwmapi uxtheme opengl32sw libEGL libGLESv2 d3dcompiler_47 version; do
    cp "$area/platforms/qwindows.dll" "$area/$library.dll"
done
rm -f "$mark"
wine rundll32 "Z:$area/platforms/qwindows.dll,None" >/dev/null 2>&1 </dev/null || true
: >"$work/planted-window.err"
expect "the planted library tells when it is loaded" "$work/planted-window.err" [ -e "$mark" ]

rm -f "$mark"
wineserver -k >/dev/null 2>&1 || true
wineserver -w
code=0
(cd "$area" && WINEPATH="Z:$area" QT_PLUGIN_PATH="$area" QT_QPA_PLATFORM=offscreen QT_STYLE_OVERRIDE=windowsvista \
    QT_QPA_PLATFORM_PLUGIN_PATH="$area/platforms" xvfb-run -a timeout 20 wine "$bin/credssp-wizard.exe" \
    --language en --practice ntlm-only >"$work/planted-window.out" 2>"$work/planted-window.err" </dev/null) || code=$?
expect "the window is open all the same" "$work/planted-window.err" [ "$code" -eq 124 ]
expect "no planted library runs in the window's program" "$work/planted-window.err" [ ! -e "$mark" ]
