# What app/run, tests/run and tests/bench/run share: saying what happens, quiet builds, missing packages.
# Sourced by them after they have set `root`, the folder of the checkout.
# shellcheck shell=bash

logs="$root/build/logs"

say() { printf '%s\n' "$*"; }
heading() { printf '\n== %s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# quietly NAME COMMAND…: the output goes to build/logs/NAME.log and is shown only when the command fails.
quietly() {
    local log="$logs/$1.log" status=0
    shift
    mkdir -p "$logs"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        tail -n 200 "$log"
        say "This failed with exit code $status: $*"
        say "The whole log is $log."
    fi
    return "$status"
}

# What every build needs.
build_packages=(cmake ninja-build g++ qt6-base-dev qt6-l10n-tools qt6-translations-l10n libfmt-dev libspdlog-dev
    libexpected-dev librsvg2-bin zlib1g-dev)

# Packages of the list that are not installed, one a line. The names are full ones, so nothing is guessed.
missing_packages() {
    local package
    for package in "$@"; do
        case "$(dpkg-query --show --showformat='${db:Status-Abbrev}' "$package" 2>/dev/null)" in
        ii* | hi*) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo ${sudo_options[@]+"${sudo_options[@]}"} env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs those of the packages that are missing. Leaves apt alone when there are none.
install_packages() {
    local list missing
    command -v dpkg-query >/dev/null || fail "This is not Debian: install what these packages contain, then" \
        "build with the presets that README.md names: $*"
    list="$(missing_packages "$@")"
    [ -n "$list" ] || return 0
    mapfile -t missing <<<"$list"
    say "Missing packages: ${missing[*]}"
    sudo_options=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Installing them needs root, and sudo is not there. Run this as root," \
            "or have root run: apt-get install ${missing[*]}"
        # Without a terminal nobody could type a password; fail with a sentence rather than wait for ever.
        [ -t 0 ] || sudo_options=(--non-interactive)
        sudo ${sudo_options[@]+"${sudo_options[@]}"} true || fail "Installing them needs root, and sudo refused." \
            "Have root run: apt-get install ${missing[*]}"
    fi
    say "Installing them with apt-get."
    quietly apt-update as_root apt-get -o DPkg::Lock::Timeout=300 update ||
        say "The package lists could not be refreshed; going on with the ones that are there."
    quietly apt-install as_root apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends \
        "${missing[@]}" || fail "apt-get could not install: ${missing[*]}. Check the network and the package" \
        "sources of this computer, then run this again."
}

# build_preset PRESET [TARGET…]: configures and builds.
build_preset() {
    local preset="$1" target targets=()
    shift
    for target in "$@"; do
        targets+=(--target "$target")
    done
    quietly "configure-$preset" cmake --preset "$preset" &&
        quietly "build-$preset" cmake --build --preset "$preset" --parallel "$(nproc)" \
            ${targets[@]+"${targets[@]}"}
}
