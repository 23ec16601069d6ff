#!/usr/bin/env bash
# Installs what packaging/linux/packages.txt names and this machine lacks.
#
#   packaging/linux/install-packages.sh build           what building and running needs
#   packaging/linux/install-packages.sh build tests     and what the tests need
#   XF_DRY_RUN=1 …                                      only prints what it would run
#
# dpkg is asked first, so a machine that has everything needs neither network nor rights. Exit code 0: all is there
# (or this is no Debian, which is said, and CMake will name what is missing); 1: something could not be installed.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

wanted() { # packages of the groups named, one a line
    awk -v groups=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t\r]+/, "") }
        /^\[.*\]$/ { group = substr($0, 2, length($0) - 2); next }
        $0 != "" && index(groups, " " group " ") { print }' "$here/packages.txt"
}

say() { printf '%s\n' "$@" >&2; }

run() {
    if [ -n "${XF_DRY_RUN:-}" ]; then
        printf 'would run: %s\n' "$*"
    else
        "$@" </dev/null
    fi
}

[ $# -gt 0 ] || set -- build
mapfile -t packages < <(wanted "$@")
if [ ${#packages[@]} -eq 0 ]; then
    say "packages.txt 里没有这一组：$*（有 build 和 tests）" "packages.txt has no such group: $* (there are build and tests)"
    exit 1
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "这台机器没有 apt，不能自动安装。请自行备齐下列软件（Debian 12 的包名），再继续：" \
        "This machine has no apt, so nothing is installed. It needs these (names as in Debian 12):" "  ${packages[*]}"
    exit 0
fi

installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | awk '$2 == "installed" { print $1 }') || true
missing=()
for package in "${packages[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

say "缺少 ${#missing[@]} 个软件包，现在安装：${missing[*]}" "Installing ${#missing[@]} missing packages."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "没有管理员权限，也没有 sudo。请管理员执行：apt-get install ${missing[*]}" \
            "No root rights and no sudo. Ask an administrator to run: apt-get install ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
    [ -z "${CI:-}" ] || as_root+=(-n) # nobody is there to type a password
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
if ! run "${apt[@]}" update; then
    say "软件源列表没有更新成功，仍用原有列表继续。" "apt-get update failed; going on with the lists there are."
fi
if ! run "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; then
    say "软件包没有装上，请查看上面 apt 的提示（网络、软件源或磁盘）。" "The packages could not be installed; see apt's message above."
    exit 1
fi
