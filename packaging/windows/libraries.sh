#!/usr/bin/env bash
# Makes the libraries of the Windows programs from Debian's source packages and prints the folder they lie in.
#
#   packaging/windows/libraries.sh              builds what is missing (the first time an hour and 4 GB of disk)
#   packaging/windows/libraries.sh --if-there   builds nothing; exit code 3 when they are not there
#   packaging/windows/libraries.sh --where      prints the folder, be they there or not
#
# They are kept in ${XDG_CACHE_HOME:-~/.cache}/xinfang-desk/windows/RECIPE. RECIPE is a hash of the scripts, the compiler
# and the host's Qt, SQLite and Botan, whose versions a correction of Debian's changes: with a new one of these come new
# libraries, and the old folder may be deleted. What this needs, build.sh installs.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

installed() { dpkg-query -W -f='${Version}' "$1" 2>/dev/null || true; }

recipe=$(
    {
        cat "$here"/build-{sqlite,botan,qt}.sh "$here/fetch-source.sh" "$here/toolchain-mingw64.cmake"
        for package in g++-mingw-w64-x86-64-posix qt6-base-dev libsqlite3-dev libbotan-2-dev; do
            printf '%s\n' "$package=$(installed "$package")"
        done
    } | sha256sum | cut -c 1-16
)
folder="${XDG_CACHE_HOME:-$HOME/.cache}/xinfang-desk/windows/$recipe"
if [ -e "$folder/complete" ] || [ "${1:-}" = --where ]; then
    printf '%s\n' "$folder"
    exit 0
fi
[ "${1:-}" != --if-there ] || exit 3

say() { printf '%s\n' "$@" >&2; }
if ! command -v x86_64-w64-mingw32-g++-posix >/dev/null; then
    say "还没有编译程序。请运行 packaging/windows/build.sh，它会先安装。" \
        "There is no compiler yet: packaging/windows/build.sh installs it."
    exit 1
fi
case "$folder" in *[[:space:]]*) # Botan's make, and pkg-config afterwards, take it for two
    say "存放这些库的文件夹不能有空格，请把 XDG_CACHE_HOME 设成别的文件夹：$folder" \
        "No space may be in the folder of the libraries; set XDG_CACHE_HOME: $folder"
    exit 1 ;;
esac
sources="$folder/sources"
mkdir -p "$folder/done" "$folder/include"
free=$(df -Pk -- "$folder" | awk 'NR == 2 { print int($4 / 1024) }')
[ "$free" -ge 5000 ] || say "磁盘只剩 $free MB，编译 Qt 大约要 4 GB。Only $free MB are left; building Qt takes about 4 GB."

# One library. What is built is not built again, and what was broken off goes on where it was.
make_library() { # NAME SOURCE-PACKAGE
    [ ! -e "$folder/done/$1" ] || return 0
    local start=$SECONDS
    say "正在编译 $2 …… Building $2 …"
    [ -d "$sources/$2" ] || "$here/fetch-source.sh" "$sources" "$2"
    # What another clone began names that clone's tool chain, which may be gone.
    local build="$sources/$2/build"
    if [ -e "$build/CMakeCache.txt" ] &&
        ! grep -qF "$here/toolchain-mingw64.cmake" "$build"/CMakeFiles/*/CMakeSystem.cmake; then
        rm -rf "$build"
    fi
    if ! "$here/build-$1.sh" "$sources/$2" "$folder" </dev/null; then
        tail -n 40 "$(ls -t "$sources/$2"/*.log | head -n 1)" >&2
        say "$2 没有编译成功，完整记录在 $sources/$2/*.log" "$2 could not be built; the logs are in $sources/$2"
        exit 1
    fi
    printf '%s %s\n' "$2" "$(cat "$sources/$2.version")" >"$folder/done/$1"
    mkdir -p "$folder/copyright"
    cp "$sources/$2/debian/copyright" "$folder/copyright/$2.txt"
    rm -rf "${sources:?}/$2"
    say "$2：用时 $((SECONDS - start)) 秒。$2 took $((SECONDS - start)) s."
}
make_library sqlite sqlite3
make_library botan botan
make_library qt qt6-base

# Headers alone, no code of their own: the host's are as good. Not all of /usr/include, which is another system's.
for name in boost tl kainjow catch2; do
    ln -sfn "/usr/include/$name" "$folder/include/$name"
done
touch "$folder/complete"
printf '%s\n' "$folder"
