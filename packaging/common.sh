# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by what builds: installs what is missing, configures and builds a preset.
# Sourced with $root set to the project's folder.

# Installs the packages of the named groups that are not there yet. Says so; asks for nothing.
install_missing() {
    local missing=() group package
    while read -r group package; do
        [[ -z $group || $group == \#* ]] && continue
        [[ " $* " == *" $group "* ]] || continue
        # Node from elsewhere than Debian brings npm along, and does not bear Debian's beside it.
        [[ $package == npm ]] && command -v npm >/dev/null && continue
        dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
    done <"$root/packaging/deps"
    ((${#missing[@]})) || return 0
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only an administrator can install them:" "${missing[@]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq update >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y \
        --no-install-recommends "${missing[@]}" >/dev/null
}

configure() {
    (cd "$root" && cmake --preset "$1" >"$root/build/$1.configure.log" 2>&1) || {
        cat "$root/build/$1.configure.log" >&2
        return 1
    }
}

# build PRESET [TARGET…]
build() {
    (cd "$root" && cmake --build --preset "$1" ${2:+--target "${@:2}"})
}

# configure_and_build PRESET [TARGET…]
configure_and_build() {
    configure "$1" && build "$@"
}

# The time of the commit: what is made from it carries this time, whenever it is made.
source_date() {
    git -C "$root" log -1 --format=%ct
}
