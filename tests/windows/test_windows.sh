# A test Windows: a Wine prefix in which powershell.exe is Microsoft's engine, and the CredSSP cmdlets, setspn, klist,
# w32tm, nltest, gpupdate, the WinRM service, the local groups and the interface to the local policy are stand-ins
# (standins/). Sourced by run_wine_tests.sh.
# shellcheck shell=bash disable=SC2154

test_windows="$work/test-windows"
test_windows_host="$build/test-windows/host"

# publish_host: Microsoft's engine for 64-bit Windows, with the .NET runtime beside it. It is published once.
publish_host() {
    local source="$root/tests/powershell/host"
    [ -z "$(find "$source" -newer "$test_windows_host/powershell.exe" 2>&1)" ] && return
    rm -rf "$test_windows_host"
    DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 \
        timeout 600 dotnet publish "$source/powershell-host.csproj" --nologo -verbosity:quiet --configuration Release \
        --runtime win-x64 --self-contained -nodeReuse:false -p:UseSharedCompilation=false -p:AssemblyName=powershell \
        "-p:BaseIntermediateOutputPath=$build/test-windows/obj/" "-p:BaseOutputPath=$build/test-windows/bin/" \
        --output "$test_windows_host" >"$work/publish.log" 2>&1 </dev/null
}

# make_test_windows: everything from nothing, in $test_windows.
make_test_windows() {
    local system="$test_windows/drive_c/windows/system32" standins="$root/tests/windows/standins" shell modules program
    # One Windows at a time. What .NET programs are made of needs mscoree, which the other tests do without.
    wineserver -k >/dev/null 2>&1 || true
    wineserver -w
    export WINEPREFIX="$test_windows" WINEDLLOVERRIDES="mshtml="
    WINEDLLOVERRIDES="mscoree,mshtml=" timeout 300 wineboot -i >"$work/test-windows.log" 2>&1 || return
    wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >>"$work/test-windows.log" 2>&1 || return
    # Making a new Windows leaves two services.exe; a service that is registered with one is unknown to the other.
    wineserver -w
    shell="$system/WindowsPowerShell/v1.0"
    modules="$shell/Modules"
    mkdir -p "$modules"/Microsoft.{WSMan.Management,PowerShell.LocalAccounts} "$test_windows/drive_c/test-windows" || return
    # Wine's own does nothing and ends with 0.
    rm -f "$shell/powershell.exe"
    cp -r "$test_windows_host/." "$shell/" || return
    # Windows' own modules are signed and load under any policy.
    printf '{"Microsoft.PowerShell:ExecutionPolicy":"RemoteSigned"}\n' >"$shell/powershell.config.json"
    cp "$standins"/{WindowsWorld.psm1,Microsoft.WSMan.Management.ps?1} "$root/tests/powershell/standins/CredSsp.psm1" \
        "$modules/Microsoft.WSMan.Management/" || return
    cp "$standins"/Microsoft.PowerShell.LocalAccounts.ps?1 "$modules/Microsoft.PowerShell.LocalAccounts/" || return
    "$compiler" -std=c++20 -O1 -municode -static -o "$work/programs.exe" "$standins/programs.cpp" || return
    for program in setspn klist w32tm nltest gpupdate; do cp "$work/programs.exe" "$system/$program.exe" || return; done
    "$compiler" -std=c++20 -O1 -static -o "$system/winrm_service.exe" "$standins/winrm_service.cpp" \
        -lws2_32 || return
    # Wine has no local groups. The product alone is given some.
    rm -f "$system/netapi32.dll"
    "$compiler" -std=c++20 -O1 -DUNICODE -I"$root" -shared -static -o "$system/netapi32.dll" \
        "$standins/local_groups.cpp" || return
    wine reg add 'HKCU\Software\Wine\AppDefaults\credssp-wizard-cli.exe\DllOverrides' /v netapi32 /d native /f \
        >>"$work/test-windows.log" 2>&1 || return
    wine sc create WindowsAdminCenter binPath= 'C:\windows\system32\winrm_service.exe' \
        >>"$work/test-windows.log" 2>&1 || return
    wine sc create WinRM binPath= 'C:\windows\system32\winrm_service.exe' start= auto \
        >>"$work/test-windows.log" 2>&1 || return
    wine sc start WinRM >>"$work/test-windows.log" 2>&1 || return
    [ ! -f "$build/standins/group_policy_object.dll" ] ||
        wine regsvr32 /s "Z:$build/standins/group_policy_object.dll" >>"$work/test-windows.log" 2>&1 </dev/null || return
}

# in_test_windows TEST: one program of Qt Test there; that of the window gets a display.
in_test_windows() {
    local name status=0 display=() seconds=1800
    name="$(basename "$1" .exe)"
    if [ "$name" = tst_in_test_windows_window ]; then
        # What still runs without a display would draw for this one, too.
        wineserver -k >/dev/null 2>&1 || true
        wineserver -w
        display=(xvfb-run -a -s "-screen 0 1280x1024x24")
    fi
    # Qt Test's own five minutes for all rows of a function are too few for a slow machine, and every kill in every
    # scenario takes hours.
    [ -z "${CREDSSP_TESTS_LONG:-}" ] || seconds=14400
    QTEST_FUNCTION_TIMEOUT="${seconds}000" timeout "$seconds" ${display[@]+"${display[@]}"} \
        wine "$1" -o "Z:$work/$name.log,txt" >/dev/null 2>"$work/$name.err" </dev/null || status=$?
    if [ "$status" -eq 0 ] && grep -q '^Totals: .* 0 failed, 0 skipped' "$work/$name.log"; then
        pass "$name"
    else
        grep -v '^PASS' "$work/$name.log" >"$work/$name.txt" 2>/dev/null || true
        miss "$name (exit code $status)" "$work/$name.txt" "$work/$name.err"
    fi
}

if ! command -v dotnet >/dev/null; then
    # tests/run says what that leaves out.
    printf 'Not run: the test Windows. There is no .NET SDK.\n'
elif ! publish_host; then
    miss "Microsoft's engine is published for Windows" "$work/publish.log"
elif ! make_test_windows; then
    miss "the test Windows is made" "$work/test-windows.log"
else
    pass "the test Windows is made"
    for test in "$bin"/tst_in_test_windows*.exe; do in_test_windows "$test"; done
    if [ -f "$bin/credssp-wizard-cli.exe" ]; then
        # shellcheck source=tests/windows/test_windows_command_line.sh
        . "$root/tests/windows/test_windows_command_line.sh"
        # shellcheck source=tests/windows/test_windows_servers.sh
        . "$root/tests/windows/test_windows_servers.sh"
    fi
fi
wineserver -k >/dev/null 2>&1 || true
wineserver -w
export WINEPREFIX="$work/prefix" WINEDLLOVERRIDES="mscoree,mshtml="
