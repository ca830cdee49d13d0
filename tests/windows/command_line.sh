# The main job on the command line, against the real registry. Sourced by run_wine_tests.sh.
# shellcheck shell=bash disable=SC2154

cli="$bin/credssp-wizard-cli.exe"
cli_in_windows="$(winepath -w "$cli")"
delegation='HKLM\SOFTWARE\Policies\Microsoft\Windows\CredentialsDelegation'
list="$delegation\\AllowFreshCredentialsWhenNTLMOnly"
area="$work/area"
mkdir -p "$area"

# run NAME ARGUMENT…: runs the command line in $area; leaves NAME.out, NAME.err and the exit code in `code`.
run() {
    local name="$1"
    shift
    code=0
    (cd "$area" && timeout 120 wine "$cli" "$@" >"$work/$name.out" 2>"$work/$name.err" </dev/null) || code=$?
}
# run_as_user NAME ARGUMENT…: the same without administrator rights.
run_as_user() {
    local name="$1"
    shift
    code=0
    (cd "$area" && timeout 120 wine "$work/as_ordinary_user.exe" "$cli_in_windows" "$@" \
        >"$work/$name.out" 2>"$work/$name.err" </dev/null) || code=$?
}
# check NAME LOG COMMAND…: passes when the command does; when not, also the exit code of the last run is said.
check() {
    local name="$1" log="$2"
    shift 2
    if "$@" >/dev/null 2>&1; then
        pass "$name"
    else
        miss "$name (the last run ended with $code)" "$work/$log.out" "$work/$log.err"
    fi
}
# ended LOG CODE: whether the last run ended so.
ended() { [ "$code" -eq "$1" ]; }
# json KEY FILE: the first text of that key.
json() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$2" | head -n 1; }
# export_policies FILE: everything that policies write, as Windows' own program exports it.
export_policies() { wine reg export 'HKLM\SOFTWARE\Policies' "Z:$1" /y >/dev/null 2>&1; }
# The local policy's file, which others may have, or may not.
policy="$WINEPREFIX/drive_c/windows/system32/GroupPolicy/Machine/Registry.pol"
# copy_policy NAME: the file as it is now; nothing where there is none.
copy_policy() {
    rm -f "$work/$1.pol"
    [ ! -e "$policy" ] || cp "$policy" "$work/$1.pol"
}
# same_policy NAME NAME: both copies are the same byte for byte, or there is neither.
same_policy() {
    if [ -e "$work/$1.pol" ]; then cmp -s "$work/$1.pol" "$work/$2.pol"; else [ ! -e "$work/$2.pol" ]; fi
}
policy_has() { iconv -c -f UTF-16LE -t UTF-8 "$work/$1.pol" | tr -d '\0' | grep -qF "$2"; }
utf16() { printf '%s' "$1" | iconv -f UTF-8 -t UTF-16LE; }
# policy_entry KEY NAME TEXT: one entry of such a file, a REG_SZ.
policy_entry() {
    local size=$((2 * ${#3} + 2))
    utf16 "[$1"
    printf '\0\0'
    utf16 ";$2"
    printf '\0\0'
    utf16 ';'
    printf '\1\0\0\0'
    utf16 ';'
    # shellcheck disable=SC2059
    printf "\\$(printf %03o $((size % 256)))\\$(printf %03o $((size / 256)))\\0\\0"
    utf16 ";$3"
    printf '\0\0'
    utf16 ']'
}
has() { wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | grep -qF "$3"; }

"$compiler" -municode -static -o "$work/as_ordinary_user.exe" "$root/tests/windows/as_ordinary_user.cpp"

# --- UTF-8, in and out ---
name='Büro 東京.txt'
printf 'Büro 東京: Fehler 0x803381A4\n' >"$area/$name"
run identify-file identify --json "$name"
check "identify recognizes a code in a file" identify-file ended 0
check "a file's name with umlauts and Japanese comes out in UTF-8" identify-file \
    grep -qF "\"$name\"" "$work/identify-file.out"
check "the symptom is the code's" identify-file grep -qF '"0x803381A4"' "$work/identify-file.out"
check "lines end as they do elsewhere" identify-file sh -c "! grep -q $'\r' '$work/identify-file.out'"

run missing-file identify 'fehlt-ü-東.txt'
check "a missing file is wrong usage" missing-file ended 2
check "its name comes out in UTF-8 in the message" missing-file grep -qF 'fehlt-ü-東.txt' "$work/missing-file.err"

code=0
(cd "$area" && timeout 120 wine "$cli" identify --json <"$name" >"$work/identify-pipe.out" 2>"$work/identify-pipe.err") || code=$?
check "identify reads standard input" identify-pipe ended 0
printf '@"%s" identify --json %%1 > redirected.json\r\n' "$cli_in_windows" >"$area/redirect.cmd"
(cd "$area" && wine cmd /c redirect.cmd "$name" >"$work/redirected.out" 2>"$work/redirected.err" </dev/null) || true
check "UTF-8 survives Windows' own redirection" redirected cmp -s "$area/redirected.json" "$work/identify-file.out"
run long-line identify --json "$name" "$name"
check "one line per file" long-line [ "$(wc -l <"$work/long-line.out")" -eq 2 ]

# --- plan, apply, undo against the real registry ---
# round NAME ENTRY SAID: plan, apply and undo; the new entry must be number ENTRY, and the preview must say SAID
# ("" = nothing) of how the local policy is written.
round() {
    local name="$1" entry="$2" said="$3" hash session
    export_policies "$work/$name-before.reg"
    copy_policy "$name-before"
    run "$name-plan" plan --remedy allow-ntlm-delegation --server node1.contoso.com --json
    check "$name: plan makes a preview" "$name-plan" ended 0
    check "$name: the preview shows the values of the local policy" "$name-plan" \
        grep -qF '"store":"local-policy"' "$work/$name-plan.out"
    check "$name: the preview shows the values of the registry" "$name-plan" \
        grep -qF '"store":"HKLM"' "$work/$name-plan.out"
    check "$name: nothing is called not available" "$name-plan" \
        sh -c "! grep -qi 'not available' '$work/$name-plan.out'"
    check "$name: the preview says how the local policy is written" "$name-plan" \
        is_said "$name-plan" "$said"
    hash="$(json hash "$work/$name-plan.out")"
    check "$name: the plan has a hash" "$name-plan" [ -n "$hash" ]
    export_policies "$work/$name-planned.reg"
    copy_policy "$name-planned"
    check "$name: plan changed nothing" "$name-plan" cmp -s "$work/$name-before.reg" "$work/$name-planned.reg"
    check "$name: plan changed nothing in the local policy" "$name-plan" \
        same_policy "$name-before" "$name-planned"

    run_as_user "$name-user" plan --remedy allow-ntlm-delegation --server node1.contoso.com --json
    check "$name: a user without administrator rights sees the same plan" "$name-user" \
        [ "$(json hash "$work/$name-user.out")" = "$hash" ]
    run_as_user "$name-denied" apply --remedy allow-ntlm-delegation --server node1.contoso.com \
        --plan-hash "$hash" --json
    check "$name: without administrator rights it says so" "$name-denied" ended 3
    run "$name-wrong" apply --remedy allow-ntlm-delegation --server node1.contoso.com \
        --plan-hash 0000000000000000000000000000000000000000000000000000000000000000 --json
    check "$name: a plan that nobody saw is refused" "$name-wrong" ended 4
    export_policies "$work/$name-refused.reg"
    copy_policy "$name-refused"
    check "$name: refusing changed nothing" "$name-wrong" cmp -s "$work/$name-before.reg" "$work/$name-refused.reg"
    check "$name: refusing changed nothing in the local policy" "$name-wrong" \
        same_policy "$name-before" "$name-refused"

    run "$name-apply" apply --remedy allow-ntlm-delegation --server node1.contoso.com --plan-hash "$hash" --json
    check "$name: apply is done and proven" "$name-apply" ended 0
    session="$(json session "$work/$name-apply.out")"
    check "$name: the switch is on" "$name-apply" \
        has "$delegation" AllowFreshCredentialsWhenNTLMOnly 'REG_DWORD    0x1'
    check "$name: the entry has number $entry" "$name-apply" \
        has "$list" "$entry" 'REG_SZ    wsman/node1.contoso.com'
    export_policies "$work/$name-applied.reg"
    check "$name: apply changed something" "$name-apply" \
        sh -c "! cmp -s '$work/$name-before.reg' '$work/$name-applied.reg'"
    check "$name: what was there is still there, byte for byte" "$name-apply" kept "$name"
    copy_policy "$name-applied"
    check "$name: the local policy has the switch" "$name-apply" \
        policy_has "$name-applied" AllowFreshCredentialsWhenNTLMOnly
    check "$name: the local policy has the entry, number $entry" "$name-apply" \
        policy_has "$name-applied" "AllowFreshCredentialsWhenNTLMOnly;$entry;"
    check "$name: the local policy names the server" "$name-apply" \
        policy_has "$name-applied" wsman/node1.contoso.com
    [ ! -e "$work/$name-before.pol" ] || check "$name: the local policy still has what was there" "$name-apply" \
        policy_has "$name-applied" wsman/policy.contoso.com

    run "$name-sessions" sessions --json
    check "$name: sessions shows it" "$name-sessions" \
        sh -c "[ -n '$session' ] && grep -qF '$session' '$work/$name-sessions.out'"
    run "$name-show" undo --session "$session" --show --json
    check "$name: undo shows its plan" "$name-show" ended 0
    check "$name: undo's plan says how the local policy is written" "$name-show" is_said "$name-show" "$said"
    run_as_user "$name-undo-denied" undo --session "$session" --json
    check "$name: undo needs administrator rights, too" "$name-undo-denied" ended 3
    run_as_user "$name-look" sessions --json
    check "$name: everybody may see what is on" "$name-look" grep -qF "$session" "$work/$name-look.out"
    run "$name-undo" undo --session "$session" --json
    check "$name: undo is done and proven" "$name-undo" ended 0
    export_policies "$work/$name-undone.reg"
    check "$name: the export after undo is the export before, byte for byte" "$name-undo" \
        cmp -s "$work/$name-before.reg" "$work/$name-undone.reg"
    copy_policy "$name-undone"
    check "$name: Registry.pol after undo is Registry.pol before, byte for byte" "$name-undo" \
        same_policy "$name-before" "$name-undone"
}
# is_said LOG TEXT: "" = nothing is said of how the local policy is written.
is_said() {
    if [ -n "$2" ]; then grep -qF "$2" "$work/$1.out"; else ! grep -qF 'Registry.pol' "$work/$1.out"; fi
}
# kept NAME: every line of the export before is in the export afterwards.
kept() {
    local lines
    lines="$(comm -23 <(readable "$work/$1-before.reg") <(readable "$work/$1-applied.reg"))"
    [ -z "$lines" ]
}
readable() { iconv -f UTF-16 -t UTF-8 "$1" | tr -d '\r' | sort -u; }

wine reg add 'HKLM\SOFTWARE\Policies\Other' /v Keep /t REG_SZ /d yes /f >/dev/null 2>&1
wine reg delete "$delegation" /f >/dev/null 2>&1 || true
rm -f "$policy"
directly='has no Group Policy editor (gpedit)'
round "no key at all, no local policy" 1 "$directly"

wine reg add "$list" /v 1 /t REG_SZ /d wsman/first.contoso.com /f >/dev/null 2>&1
wine reg add "$list" /v 3 /t REG_EXPAND_SZ /d 'wsman/third.contoso.com' /f >/dev/null 2>&1
wine reg add "$delegation\\AllowFreshCredentials" /v 1 /t REG_SZ /d 'wsman/*.contoso.com' /f >/dev/null 2>&1
# What others have in the local policy is in the registry, too, as when Windows has processed it.
wine reg add "$list" /v 4 /t REG_SZ /d wsman/policy.contoso.com /f >/dev/null 2>&1
mkdir -p "$(dirname "$policy")"
{
    printf 'PReg\1\0\0\0'
    policy_entry 'Software\Policies\Microsoft\Windows\CredentialsDelegation\AllowFreshCredentialsWhenNTLMOnly' \
        4 wsman/policy.contoso.com
    policy_entry 'Software\Policies\Other' Keep yes
} >"$policy"
round "entries 1, 3 and 4 of others" 2 "$directly"

cp "$policy" "$work/whole.pol"
size="$(stat -c %s "$policy")"
truncate -s $((size - 1)) "$policy"
copy_policy broken-before
export_policies "$work/broken-before.reg"
run broken plan --remedy allow-ntlm-delegation --server node1.contoso.com --json
check "a damaged local policy is refused" broken sh -c "[ $code -ne 0 ] && [ ! -s '$work/broken.out' ]"
check "the place of the damage is said" broken grep -qF "at byte $((size - 2))" "$work/broken.err"
copy_policy broken-after
export_policies "$work/broken-after.reg"
check "a damaged local policy stays as it is" broken same_policy broken-before broken-after
check "a damaged local policy leaves the registry as it is" broken \
    cmp -s "$work/broken-before.reg" "$work/broken-after.reg"
cp "$work/whole.pol" "$policy"

wine regsvr32 /s "Z:$build/standins/group_policy_object.dll" >/dev/null 2>&1 </dev/null || true
round "through the interface" 2 ""
wine regsvr32 /s /u "Z:$build/standins/group_policy_object.dll" >/dev/null 2>&1 </dev/null || true

# --- things planted where they would be found first ---
cp -r "$area" "$area-planted"
area="$area-planted"
"$compiler" -static -o "$area/setspn.exe" "$root/tests/windows/planted.cpp"
for program in klist powershell cmd reg sc w32tm; do cp "$area/setspn.exe" "$area/$program.exe"; done
(cd "$area" && timeout 60 wine ./setspn.exe >/dev/null 2>&1 </dev/null) || true
mark="$WINEPREFIX/drive_c/planted-ran"
check "the planted program tells when it runs" identify-file [ -e "$mark" ]
rm -f "$mark"
export WINEPATH="Z:$area"
for command in "identify --json $area/none.txt" "check --server node1.contoso.com" \
    "plan --remedy allow-ntlm-delegation --server node1.contoso.com" "try --server node1.contoso.com"; do
    # shellcheck disable=SC2086
    run planted $command
    check "no planted program runs in: ${command%% *}" planted [ ! -e "$mark" ]
done
unset WINEPATH

# Wine's own powershell.exe ends with 0 and does nothing: nothing is claimed, and the planted one does not run.
wsman='HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Client'
wine reg delete "$delegation" /f >/dev/null 2>&1 || true
rm -f "$policy" # the entries of others would keep CredSSP on
wine reg add "$wsman" /v auth_credssp /t REG_DWORD /d 1 /f >/dev/null 2>&1
off=(--remedy turn-off-credssp --server node1.contoso.com --also node1.contoso.com --json)
run off-plan plan "${off[@]}"
check "turning off is planned with the cmdlet" off-plan grep -qF 'Set-Item -Path' "$work/off-plan.out"
rm -f "$mark"
WINEPATH="Z:$area" run off-apply apply "${off[@]}" --plan-hash "$(json hash "$work/off-plan.out")"
check "a PowerShell that does nothing is not taken for success" off-apply ended 4
check "it says what came of it" off-apply grep -qF '"state":"failed"' "$work/off-apply.out"
check "the switch is as it was" off-apply has "$wsman" auth_credssp 'REG_DWORD    0x1'
check "no planted program runs in: apply" off-apply [ ! -e "$mark" ]
run off-undo undo --session "$(json session "$work/off-apply.out")" --json
check "and it can be undone" off-undo ended 0
wine reg delete "$wsman" /v auth_credssp /f >/dev/null 2>&1
