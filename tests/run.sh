#!/usr/bin/env bash
# Installs what is missing, builds and runs every test; the last lines are ctest's own and so is the exit code.
#
#   tests/run.sh [--asan] [ctest's options, such as -R REGEX or -L core]
#
# --asan builds with AddressSanitizer and UndefinedBehaviorSanitizer and runs the tests labelled core. Nothing here
# reads the terminal, the network (but to install a missing package) or anyone's home.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
preset=ci
options=()
for option in "$@"; do
    case "$option" in
        --asan) preset=asan ;;
        -h | --help)
            sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        *) options+=("$option") ;;
    esac
done

"$root/packaging/linux/install-packages.sh" build tests
export LANG=C.UTF-8 LC_ALL=C.UTF-8
"$root/packaging/linux/build.sh" "$preset"

# The test programs make a home of their own each; this one is for everything else.
home=$(mktemp -d)
trap 'chmod -R u+rwX "$home" && rm -rf "$home"' EXIT
export HOME="$home" TZ=UTC QT_QPA_PLATFORM=offscreen
for name in XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR; do
    export "$name=$home/$name"
    mkdir -m 700 "$home/$name"
done
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_DIRS XDG_CONFIG_DIRS

cd -- "$root"
ctest --preset "$preset" ${options[@]+"${options[@]}"} </dev/null
