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
