# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: MIT
# Arguments of each test here: the build folder, the source folder, the folder of the programs.
set -euo pipefail
build=$1 source=$2 programs=$3
linux=$source/packaging/linux
id=io.github.shardscope.Shardscope

fail()
{
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# need PROGRAM...: skips the test without them; where nothing may be skipped it fails.
need()
{
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null && continue
        [[ ${CI:-} == true ]] && fail "$program is not installed"
        echo "skipped: $program is not installed"
        exit 77
    done
}
