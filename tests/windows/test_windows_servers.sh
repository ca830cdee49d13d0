# Servers of the test Windows: a further Windows (a prefix of its own), reached by PowerShell's own remoting and, by hand, as a
# carried computer. Sourced by test_windows.sh after test_windows_command_line.sh, whose functions it uses.
# shellcheck shell=bash disable=SC2154

server_windows="$work/test-server"
shell_folder="drive_c/windows/system32/WindowsPowerShell/v1.0"

# in_server COMMAND…: in the server's Windows.
in_server() { WINEPREFIX="$server_windows" "$@"; }
# world PREFIX LOG ARGUMENT…: scenario_world in that Windows; its answer is $work/LOG.out.
world() {
    local prefix="$1" log="$2"
    shift 2
    WINEPREFIX="$prefix" timeout 120 wine "$bin/scenario_world.exe" "$@" >"$work/$log.out" 2>"$work/$log.err" </dev/null
}

# make_server: a copy of the test Windows that knows that it is another one, and what a server is asked.
make_server() {
    local modules="$server_windows/$shell_folder/Modules/ServerWindows" key='HKLM\SOFTWARE\Microsoft\Cryptography'
    # Both are at rest while one is copied.
    wineserver -k >/dev/null 2>&1 || true
    wineserver -w
    cp -a "$test_windows" "$server_windows" || return
    mkdir -p "$modules" "$test_windows/drive_c/test-windows/servers" || return
    # A service would go with the last program that was started there.
    in_server wineserver -p || return
    cp "$root"/tests/windows/standins/ServerWindows.ps?1 "$root/tests/powershell/standins/Utility.psm1" "$modules/" || return
    cp "$work/programs.exe" "$server_windows/drive_c/windows/system32/whoami.exe" || return
    in_server wine reg add "$key" /v MachineGuid /d 11111111-2222-4333-8444-555555555555 /f >"$work/server.log" 2>&1 || return
    # Wine has a whoami of its own, which knows no groups.
    in_server wine reg add 'HKCU\Software\Wine\DllOverrides' /v whoami.exe /d native /f >>"$work/server.log" 2>&1 || return
    # The only way from the client to it.
    cp "$root/tests/windows/standins/Remoting.psm1" "$test_windows/$shell_folder/test-windows.psm1" || return
    printf 'Z:%s\n' "$server_windows/drive_c/test-windows/port" >"$test_windows/drive_c/test-windows/servers/$server"
}
# winrm start|stop: the server's.
winrm() {
    local i
    in_server wine sc "$1" WinRM >>"$work/server.log" 2>&1
    for i in $(seq 100); do
        case "$1" in
        start) [ -s "$server_windows/drive_c/test-windows/port" ] && return ;;
        stop) [ -e "$server_windows/drive_c/test-windows/port" ] || return 0 ;;
        esac
        sleep 0.1
    done
    return 1
}
# put_scenario NAME: its client here, its server there, WinRM running on both.
put_scenario() {
    rm -rf "$test_windows/drive_c/ProgramData/CredSSP Wizard"
    winrm stop
    world "$test_windows" put-client put "$1" && world "$server_windows" put-server put "$1" "$server" && winrm start
}
# same_as_simulated NAME SCENARIO [REMEDY [undone]]: the server is as the simulator has it.
same_as_simulated() {
    local log="$1" scenario="$2"
    shift 2
    world "$server_windows" "$log-here" here &&
        world "$server_windows" "$log-simulated" simulated "$scenario" "$server" "$@" &&
        diff "$work/$log-simulated.out" "$work/$log-here.out" >"$work/$log.out"
}

server=node1.contoso.com
wanted=(--remedy reset-credssp --server "$server" --json)
if ! make_server; then
    miss "the test Windows has a server" "$work/server.log"
elif ! put_scenario server-off; then
    miss "a scenario is put into both Windows" "$work/server.log" "$work/put-client.err" "$work/put-server.err"
else
    pass "the test Windows has a server"

    # CredSSP is off on the server: switched on there over the network, proven, taken back.
    run remote-check check --server "$server" --json
    check "test server: the server answers" remote-check \
        grep -q '"check":"winrm-service"[^}]*"state":"ok"[^}]*node1' "$work/remote-check.out"
    check "test server: what is wrong on it is found" remote-check \
        grep -q '"check":"server-credssp"[^}]*"state":"problem"' "$work/remote-check.out"
    check "test server: looking changed nothing" server-before same_as_simulated server-before server-off
    run remote-plan plan "${wanted[@]}"
    check "test server: a plan for it" remote-plan ended 0
    check "test server: the plan runs the cmdlet there" remote-plan \
        grep -qF "Enable-WSManCredSSP -Role 'Server' -Force" "$work/remote-plan.out"
    run remote-apply apply "${wanted[@]}" --plan-hash "$(json hash "$work/remote-plan.out")"
    check "test server: CredSSP is switched on there and read back" remote-apply ended 0
    check "test server: it is as the simulator's" server-cured same_as_simulated server-cured server-off reset-credssp
    session="$(json session "$work/remote-apply.out")"
    run remote-undo undo --session "$session" --json
    check "test server: it is taken back there" remote-undo ended 0
    check "test server: it is as the simulator's again" server-undone same_as_simulated server-undone server-off reset-credssp undone

    # A restart of it, and what is read of it afterwards.
    put_scenario restart-cures
    run restart-plan plan --remedy restart-computers --server "$server" --json
    check "test server: a plan to restart it" restart-plan grep -qF 'Restart-Computer -Force' "$work/restart-plan.out"
    run restart-apply apply --remedy restart-computers --server "$server" --json \
        --plan-hash "$(json hash "$work/restart-plan.out")"
    check "test server: it is restarted, and its new start is read back" restart-apply \
        grep -q "\"computer\":\"$server\".*\"source\":\"read-back\",\"state\":\"done\"" "$work/restart-apply.out"

    # The same server by hand: nobody reaches it, a script is taken there and its answer brought back.
    rm "$test_windows/drive_c/test-windows/servers/$server"
    rm -rf "$test_windows/drive_c/ProgramData/CredSSP Wizard"
    world "$server_windows" put-server put server-off "$server"
    scripts="$work/carried"
    by_hand="$server_windows/drive_c/by-hand"
    # carry NAME ARGUMENT…: runs the one script that was written, as its reader is told to, and leaves its answer in `answer`.
    carry() {
        local name="$1" script
        rm -rf "$by_hand"
        mkdir -p "$by_hand"
        answer=""
        mv "$scripts"/*.ps1 "$by_hand/" 2>/dev/null || return 0
        script="$(basename "$by_hand"/*.ps1)"
        # Wine names every computer as this machine is named.
        printf '%s\r\n' '@set COMPUTERNAME=NODE1' '@set PSModulePath=C:\windows\system32\WindowsPowerShell\v1.0\Modules' \
            "@C:\\windows\\system32\\WindowsPowerShell\\v1.0\\powershell.exe -NoProfile -NoLogo -NonInteractive -File \"C:\\by-hand\\$script\"" \
            >"$by_hand/person.bat"
        in_server timeout 120 wine cmd /c 'C:\by-hand\person.bat' >"$work/$name.out" 2>"$work/$name.err" </dev/null || true
        answer="$(ls "$by_hand"/*.json 2>/dev/null | head -n 1)"
    }
    mkdir -p "$scripts"
    run carried-check check --carried "$server" --scripts "Z:$scripts"
    carry carried-look
    check "test server: the script that looks has written its answer" carried-look [ -n "$answer" ]
    run carried-plan plan --remedy reset-credssp --carried "$server" --answer "Z:$answer" --json
    check "test server: a plan out of the answer" carried-plan ended 0
    look="$answer"
    run carried-apply apply --remedy reset-credssp --carried "$server" --answer "Z:$look" --scripts "Z:$scripts" \
        --plan-hash "$(json hash "$work/carried-plan.out")" --json
    session="$(json session "$work/carried-apply.out")"
    cp "$look" "$work/look.json"
    carry carried-act
    check "test server: the script that acts has written its answer" carried-act [ -n "$answer" ]
    check "test server: by hand, too, it is as the simulator's" carried-cured \
        same_as_simulated carried-cured server-off reset-credssp
    run carried-resume resume --session "$session" --answer "Z:$answer" --json
    check "test server: what was done by hand is reported by a person" carried-resume \
        grep -qF '"state":"done"' "$work/carried-resume.out"
    run carried-undo undo --session "$session" --scripts "Z:$scripts" --json
    carry carried-back
    run carried-undone resume --session "$session" --answer "Z:$answer" --json
    check "test server: by hand it is taken back" carried-undone \
        same_as_simulated carried-undone server-off reset-credssp undone
fi
in_server wineserver -k >/dev/null 2>&1 || true
