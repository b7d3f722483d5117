# shellcheck shell=bash disable=SC2034
# Shared by the programs of packaging/ and by .ci/run; sourced, never run by itself.
# Writes only below build/ and, through apt-get, to the package manager.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# What each job needs beyond a minimal Debian 12; README lists the same for other systems.
build_packages=(cmake ninja-build g++ mold
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libsimdjson-dev libzstd-dev zlib1g-dev qtkeychain-qt6-dev)
window_packages=(fontconfig fonts-dejavu-core)
test_packages=("${window_packages[@]}" openssl python3-discord python3-yaml dbus gnome-keyring
    appstream bash-completion desktop-file-utils)
appimage_packages=(binutils fontconfig libqt6svg6 libssl3 patchelf qmake6 qt6-translations-l10n qt6-wayland
    squashfs-tools zsync)
appimage_test_packages=(desktop-file-utils imagemagick openssl procps socat x11-utils xvfb)

# For tests as well, but installing these would start a service; each has a program of its name.
unpacked_packages=(prometheus)

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

apt_options=(-q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o APT::Update::Error-Mode=any)

# As root, asking for it where need be.
as_root()
{
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# install_packages NAME...: installs those that are missing; touches nothing where all are there.
install_packages()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "No apt-get here: expecting the packages that README.md lists under 'Packages' to be installed."
        return
    fi
    local name missing=()
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
    fi
    say "Installing from the distribution's packages (log: build/packages.log): ${missing[*]}"
    mkdir -p build
    as_root apt-get "${apt_options[@]}" update >build/packages.log 2>&1 \
        || fail_with_log "apt-get update failed: check the network and the package sources, then run this again."
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get "${apt_options[@]}" install -y --no-install-recommends "${missing[@]}" >>build/packages.log 2>&1 \
        || fail_with_log "apt-get could not install them: check the network and the package sources." \
            "Debian 12 has all of these; for other systems see 'Packages' in README.md."
}

# unpack_packages NAME...: the files of those whose program of that name is missing go below build/unpacked; nothing is
# installed. Tests that do not find it are skipped.
unpack_packages()
{
    local folder=$root/build/unpacked name
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
    for name in "$@"; do
        command -v "$name" >/dev/null || [[ -x $folder/usr/bin/$name ]] && continue
        say "Unpacking $name below build/unpacked (log: build/packages.log)"
        rm -rf "$folder/archive"
        mkdir -p "$folder/archive"
        (cd "$folder/archive" && download "$name" && dpkg-deb --extract "$name"_*.deb "$folder") \
            >>build/packages.log 2>&1 || say "It could not be had: tests that need it will be skipped."
        rm -rf "$folder/archive"
    done
}

# download PACKAGE: into the folder one is in; the index is fetched where it is missing or old.
download()
{
    local options=("${apt_options[@]}" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" download "$1" \
        || { as_root apt-get "${options[@]}" update && apt-get "${options[@]}" download "$1"; }
}

# Everything that compilers and tests like to leave in a home directory goes below build/.
contain()
{
    local home=$root/build/home
    mkdir -p "$home"/{config,data,cache,state,runtime}
    chmod 700 "$home/runtime"
    # What two presets compile alike is compiled once.
    export CCACHE_DIR=$root/build/ccache CCACHE_BASEDIR=$root CCACHE_MAXSIZE=2G CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
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
    # Stack traces need lines alone; all of a debug build's information fills the disks of CI.
    [[ ${CI:-} != true ]] || set -- "$@" -DCMAKE_CXX_FLAGS_DEBUG=-g1
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
