# The unchanged command line in the test Windows. Sourced by test_windows.sh; uses run and check of command_line.sh.
# shellcheck shell=bash disable=SC2154

printf 'NODE1$\tCN=NODE1,OU=Servers,DC=contoso,DC=com\n' >"$test_windows/drive_c/test-windows/directory"
: >"$test_windows/drive_c/test-windows/calls"

run test-windows-check check --server node1.contoso.com --json
check "test Windows: check finds something to say" test-windows-check \
    sh -c "[ $code -le 1 ] && grep -q '\"findings\"' '$work/test-windows-check.out'"
check "test Windows: WinRM runs, and check says so" test-windows-check \
    grep -q '"check":"winrm-service"[^}]*"state":"ok"' "$work/test-windows-check.out"

export_policies "$work/test-windows-before.reg"
run test-windows-plan plan --remedy allow-ntlm-delegation --server node1.contoso.com --json
check "test Windows: plan makes a preview" test-windows-plan ended 0
check "test Windows: the preview has a hash" test-windows-plan [ -n "$(json hash "$work/test-windows-plan.out")" ]
export_policies "$work/test-windows-after.reg"
check "test Windows: looking changed nothing" test-windows-plan \
    cmp -s "$work/test-windows-before.reg" "$work/test-windows-after.reg"
check "test Windows: looking ran no program that changes something" test-windows-plan \
    sh -c "! grep -qE '^(setspn\t-[SD]|klist\tpurge|w32tm\t/resync)' '$test_windows/drive_c/test-windows/calls'"

# This computer, which connects to itself: CredSSP is switched on on both sides by the cmdlets, proven, and taken back.
both="HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN"
export_both() {
    export_policies "$work/$1.reg"
    wine reg export "$both" "Z:$work/$1-wsman.reg" /y >/dev/null 2>&1 || : >"$work/$1-wsman.reg"
    policy="$test_windows/drive_c/windows/system32/GroupPolicy/Machine/Registry.pol"
    copy_policy "$1"
}
same_both() {
    cmp -s "$work/$1.reg" "$work/$2.reg" && cmp -s "$work/$1-wsman.reg" "$work/$2-wsman.reg" && same_policy "$1" "$2"
}
own="$(wine cmd /c 'echo %COMPUTERNAME%' 2>/dev/null | tr -d '\r\n')"
# Windows leaves the local policy's file there when the last entry is taken out of it.
mkdir -p "$test_windows/drive_c/windows/system32/GroupPolicy/Machine"
printf 'PReg\1\0\0\0' >"$test_windows/drive_c/windows/system32/GroupPolicy/Machine/Registry.pol"
export_both own-before
run own-plan plan --remedy reset-credssp --server "$own" --json
check "test Windows: a plan for this computer as its own server" own-plan ended 0
check "test Windows: the plan runs the cmdlets" own-plan grep -qF 'Enable-WSManCredSSP' "$work/own-plan.out"
hash="$(json hash "$work/own-plan.out")"

# A cmdlet that claims success and does nothing.
printf 'lie' >"$test_windows/drive_c/test-windows/mood"
run own-lie apply --remedy reset-credssp --server "$own" --plan-hash "$hash" --json
: >"$test_windows/drive_c/test-windows/mood"
check "test Windows: what a cmdlet only claims is no success" own-lie ended 4
check "test Windows: it is told as not changed" own-lie grep -qF '"state":"not-changed"' "$work/own-lie.out"
export_both own-lied
check "test Windows: nothing was changed by it" own-lie same_both own-before own-lied

run own-apply apply --remedy reset-credssp --server "$own" --plan-hash "$hash" --json
check "test Windows: CredSSP is switched on and proven" own-apply ended 0
session="$(json session "$work/own-apply.out")"
check "test Windows: this computer may send" own-apply has "$both\\Client" auth_credssp 0x1
check "test Windows: this computer may receive" own-apply has "$both\\Service" auth_credssp 0x1
run own-sessions sessions --json
check "test Windows: what is on is shown" own-sessions grep -qF "$session" "$work/own-sessions.out"
run own-undo undo --session "$session" --json
check "test Windows: it is taken back and proven" own-undo ended 0
lacks() { ! has "$@"; }
check "test Windows: this computer sends no more" own-undo lacks "$both\\Client" auth_credssp 0x1
check "test Windows: this computer receives no more" own-undo lacks "$both\\Service" auth_credssp 0x1
export_both own-after
check "test Windows: the policies are as before, byte for byte" own-undo \
    cmp -s "$work/own-before.reg" "$work/own-after.reg"
check "test Windows: the local policy is as before, byte for byte" own-undo same_policy own-before own-after
