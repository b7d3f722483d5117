# shellcheck shell=bash
# A bare Debian 12 to try packages in; sourced after packaging/setup.sh, never run by itself. Needs root.
#
#   trap drop_bare_root EXIT
#   make_bare_root                      # a fresh one; only the first takes a minute and the network
#   install_in_bare_root libgl1         # packages by name, or files by their path inside, such as /tmp/x.deb
#   cp x.deb "$bare/tmp/"
#   in_bare_root LC_ALL=de_DE.UTF-8 sh -c 'echo "$LC_ALL"'
#
# Nothing is mounted but for the length of one command, in namespaces of its own: what is left here are plain files.

bare_packages=(debootstrap)
bare_store=${root:?source packaging/setup.sh first}/build/bareroot
bare=$bare_store/root

# Folders of this machine that commands find at the same place inside, such as the one of a display's socket.
bare_shared=()

# make_bare_root: $bare, with the packages that Debian calls required and apt.
make_bare_root()
{
    local base=$bare_store/base
    install_packages "${bare_packages[@]}"
    mkdir -p "$bare_store"
    if [[ ! -d $base ]]; then
        say "Making a bare Debian 12 in build/bareroot (log: build/bareroot/debootstrap.log)"
        as_root rm -rf "$base.new"
        local log=$bare_store/debootstrap.log
        as_root unshare --mount debootstrap --variant=minbase bookworm "$base.new" >"$log" 2>&1 || {
            tail -n 20 "$log" >&2
            fail "debootstrap failed: check the network. It needs root and a file system that takes devices."
        }
        as_root rm -rf "$base.new/var/cache/apt/archives"
        as_root mv "$base.new" "$base"
    fi
    drop_bare_root
    as_root cp -a --reflink=auto "$base" "$bare"
}

# in_bare_root [NAME=VALUE...] COMMAND...: with no other environment; what it started ends with it.
in_bare_root()
{
    # shellcheck disable=SC2016
    as_root unshare --mount --pid --fork --kill-child --mount-proc="$bare/proc" bash -c '
        set -e
        bare=$1 count=$2
        shift 2
        for path in "${@:1:count}"; do
            mkdir -p "$bare$path"
            mount --bind "$path" "$bare$path"
        done
        shift "$count"
        exec chroot "$bare" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "$@"
    ' in_bare_root "$bare" "${#bare_shared[@]}" ${bare_shared[@]+"${bare_shared[@]}"} "$@"
}

# install_in_bare_root PACKAGE...: with what they depend on.
install_in_bare_root()
{
    local log=$bare_store/packages.log options=("${apt_options[@]}" -o APT::Sandbox::User=root)
    say "Installing in the bare root (log: build/bareroot/packages.log): $*"
    { in_bare_root apt-get "${options[@]}" update \
        && in_bare_root DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y --no-install-recommends "$@"
    } >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        fail "apt-get could not install them in the bare root: check the network and the names."
    }
}

drop_bare_root() { as_root rm -rf "$bare"; }
