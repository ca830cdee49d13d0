# One practice scenario on the command line, from the error message to the undo: what app/run shows where there is
# no display. Sourced by app/run after it has built the release.
# shellcheck shell=bash disable=SC2154

cli="$root/build/release/bin/credssp-wizard-cli"
scenario=delegation-missing
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
world=(--practice "$scenario" --state "$work/world.json" --journal "$work/journal")

# run EXIT COMMAND…: shows the command and its output on practice computers; stops everything when the exit code is another one.
run() {
    local expected="$1" status=0 line
    shift
    # The practice options are the same each time and are left out.
    line="$*"
    say "\$ credssp-wizard-cli ${line%% --practice*}"
    "$cli" "$@" >"$work/output" || status=$?
    sed 's/^/  /' "$work/output"
    [ "$status" -eq "$expected" ] ||
        fail "\"credssp-wizard-cli $*\" ended with exit code $status instead of $expected."
}

# value_in LIST KEY COMMAND…: the first text value of that key in that list of the command's JSON.
value_in() {
    local list="\"$1\":[" key="\"$2\":\"" json
    shift 2
    json="$("$cli" "$@" --json)" || true
    json="${json#*"$list"}"
    json="${json#*"$key"}"
    json="${json%%\"*}"
    [[ "$json" =~ ^[a-z0-9-]+$ ]] || fail "\"credssp-wizard-cli $* --json\" has no value for $key in $list."
    printf '%s\n' "$json"
}

heading "A practice computer that fails to connect (scenario \"$scenario\")"
run 1 try "${world[@]}"
cp "$work/output" "$work/error.txt"

heading "What the error message means"
run 0 identify "$work/error.txt"

heading "What is wrong on the computers"
run 1 check "${world[@]}"

heading "What helps"
run 1 diagnose "$work/error.txt" "${world[@]}"
remedy="$(value_in remedies id diagnose "$work/error.txt" "${world[@]}")"

heading "What \"$remedy\" would change; nothing has happened yet"
run 0 plan --remedy "$remedy" "${world[@]}"
hash="$(value_in actions hash plan --remedy "$remedy" "${world[@]}")"

heading "Changing exactly that, with a journal"
run 0 apply --remedy "$remedy" --plan-hash "$hash" "${world[@]}"

heading "Trying the connection again"
run 0 try "${world[@]}"

heading "Taking it back"
session="$(value_in sessions session sessions "${world[@]}")"
run 0 undo --session "$session" "${world[@]}"
run 1 try "${world[@]}"
cmp -s "$work/output" "$work/error.txt" || fail "After the undo the connection fails in another way than before."

heading "What was done here, and what is still on"
run 0 sessions "${world[@]}"

heading "Done"
say "The error was recognized, cured, proven and undone on practice computers. Nothing on this computer was changed."
say "Go on by yourself: $cli --help"
