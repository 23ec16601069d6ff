#!/usr/bin/env bash
# Installs what is missing, builds, and opens the desk on a demonstration office.
#
#   packaging/linux/run.sh [--headless] [--dir FOLDER] [options of `xinfang demonstrate`]
#
# --headless, or no display: no window; tells the demonstration and says where the papers it printed lie. Its data go
# into a fresh folder below ${XDG_DATA_HOME:-~/.local/share}/xinfang-desk, or a temporary one where that is not writable.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;; # file names and output are UTF-8 whatever the machine says
esac

headless=""
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes
dir=""
options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --headless) headless=yes ;;
        --dir)
            [ $# -ge 2 ] || { echo "--dir 后面要写文件夹。--dir needs a folder." >&2; exit 2; }
            dir=$2
            shift
            ;;
        --dir=*) dir=${1#--dir=} ;;
        -h | --help)
            sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        *) options+=("$1") ;;
    esac
    shift
done

new_folder() {
    local name
    name=demo-$(date +%Y%m%d-%H%M%S)-XXXX
    local home="${XDG_DATA_HOME:-${HOME:+$HOME/.local/share}}"
    if [ -n "$home" ] && mkdir -p -- "$home/xinfang-desk" 2>/dev/null; then
        mktemp -d -- "$home/xinfang-desk/$name" 2>/dev/null && return
    fi
    mktemp -d -- "${TMPDIR:-/tmp}/xinfang-desk-$name"
}

"$root/packaging/linux/install-packages.sh" build
"$root/packaging/linux/build.sh" release
if [ -n "$dir" ]; then
    mkdir -p -- "$dir"
    dir=$(cd -- "$dir" && pwd)
else
    dir=$(new_folder)
fi

program="$root/build/release/app/xinfang"
"$program" demonstrate --dir "$dir" ${options[@]+"${options[@]}"} </dev/null

if [ -n "$(ls -A -- "$dir")" ]; then
    printf '\n演示数据在：%s\n' "$dir"
    find "$dir" -maxdepth 1 -type f ! -name '*-wal' ! -name '*-shm' -printf '  %f（%s 字节）\n' | sort
    papers="$dir/文书"
    if [ -d "$papers" ]; then
        printf '印好的文书（PDF）在：%s\n' "$papers"
    fi
    printf '程序在：%s（--help 列出全部命令）\n不再需要时，把上面的演示文件夹删掉即可。\n' "$program"
else
    rmdir -- "$dir"
fi

desk="$root/build/release/app/xinfang-desk"
if [ -z "$headless" ] && [ -x "$desk" ]; then
    exec "$desk" --demo "$dir"
fi
