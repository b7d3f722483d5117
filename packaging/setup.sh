# shellcheck shell=bash disable=SC2034
# Shared by packaging/run, packaging/test, packaging/lint and .ci/run; sourced, never run by itself.
# Writes only below build/ and, through apt-get, to the package manager.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# What each job needs beyond a minimal Debian 12; README lists the same for other systems.
build_packages=(cmake ninja-build g++ mold
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libsimdjson-dev libzstd-dev zlib1g-dev qtkeychain-qt6-dev)
window_packages=(fontconfig fonts-dejavu-core)
test_packages=("${window_packages[@]}" openssl python3-discord dbus gnome-keyring
    appstream bash-completion desktop-file-utils)

say() { printf '==> %s\n' "$*"; }

fail()
{
    printf 'error: %s\n' "$*" >&2
    exit 1
}

fail_with_log()
{
    tail -n 20 build/packages.log >&2
    fail "$*"
}

# install_packages NAME...: installs those that are missing; touches nothing where all are there.
install_packages()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt-get here: expecting the packages that README.md lists under 'Packages' to be installed."
        return
    fi
    local name missing=() as_root=()
    for name in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
    done
    if ((${#missing[@]} == 0)); then
        say "All needed packages are installed."
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null \
            || fail "These packages are missing and need root to install: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing from the distribution's packages (log: build/packages.log): ${missing[*]}"
    mkdir -p build
    local options=(-q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0
        -o APT::Update::Error-Mode=any)
    "${as_root[@]}" apt-get "${options[@]}" update >build/packages.log 2>&1 \
        || fail_with_log "apt-get update failed: check the network and the package sources, then run this again."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get "${options[@]}" install -y --no-install-recommends "${missing[@]}" >>build/packages.log 2>&1 \
        || fail_with_log "apt-get could not install them: check the network and the package sources." \
            "Debian 12 has all of these; for other systems see 'Packages' in README.md."
}

# Everything that compilers and tests like to leave in a home directory goes below build/.
contain()
{
    local home=$root/build/home
    mkdir -p "$home"/{config,data,cache,state,runtime}
    chmod 700 "$home/runtime"
    export CCACHE_DIR=$root/build/ccache CCACHE_BASEDIR=$root CCACHE_MAXSIZE=2G
    export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
    export PYTHONDONTWRITEBYTECODE=1
    contained=(env "HOME=$home" "SHARDSCOPE_HOME=$home" "XDG_CONFIG_HOME=$home/config" "XDG_DATA_HOME=$home/data"
        "XDG_CACHE_HOME=$home/cache" "XDG_STATE_HOME=$home/state" "XDG_RUNTIME_DIR=$home/runtime")
}

# build PRESET [TARGET...] [-- CMAKE-OPTION...]: configures and builds below build/PRESET.
build()
{
    local preset=$1 targets=()
    shift
    while (($#)) && [[ $1 != -- ]]; do
        targets+=("$1")
        shift
    done
    (($#)) && shift
    command -v cmake >/dev/null || fail "There is no cmake: install what README.md lists under 'Packages'."
    say "Configuring $preset"
    cmake --preset "$preset" "$@" || fail "Configuring failed; the lines above name what is missing." \
        "A build directory of another checkout or compiler? Remove build/$preset and run this again."
    say "Building $preset with $CMAKE_BUILD_PARALLEL_LEVEL jobs"
    cmake --build --preset "$preset" ${targets[@]+--target "${targets[@]}"} \
        || fail "The build failed; the first error above tells where."
}

tests_run=0

# run_tests PRESET: every test of it, away from the home directory. Under CI=true a skipped test is a failure.
run_tests()
{
    local preset=$1 log=$root/build/$1/tests.log status=0 skipped count
    say "Testing $preset"
    "${contained[@]}" ctest --preset "$preset" --parallel "$(nproc)" \
        --output-junit "$root/build/$preset/tests.xml" | tee "$log" || status=$?
    ((status == 0)) || fail "Tests of $preset failed; build/$preset/Testing/Temporary/LastTest.log has all they said."
    # A whole test shows in ctest's result, a single function or row only in what the test printed.
    skipped=$({ grep -oE 'status="(notrun|disabled)"' "$root/build/$preset/tests.xml"
        grep -E '^SKIP   : ' "$root/build/$preset/Testing/Temporary/LastTest.log"; } || true)
    if [[ -n $skipped ]]; then
        printf '%s\n' "$skipped"
        [[ ${CI:-} != true ]] || fail "Tests of $preset were skipped, and under CI=true that is a failure."
    fi
    count=$(sed -nE 's/^100% tests passed, 0 tests failed out of ([0-9]+)$/\1/p' "$log")
    [[ $count =~ ^[1-9][0-9]*$ ]] || fail "No test of $preset ran."
    ((tests_run += count))
}

# The last line of a job counts what it tested.
report_tests() { printf '100%% tests passed, 0 tests failed out of %d\n' "$tests_run"; }
