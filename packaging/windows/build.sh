#!/usr/bin/env bash
# Builds the Windows client on Debian 12: the installer, the portable zip and their SHA-256 sums, into build/windows/.
#
#   packaging/windows/build.sh [--no-tests]
#
# Installs what is missing (packaging/linux/packages.txt, groups build, tests, windows); makes Qt and the other libraries
# the first time (libraries.sh), which a second run finds again. XF_JOBS: how many compilers at once. XF_SIGN: a program
# that is called with each of our .exe files and signs it in its place. The same commit and libraries give the same bytes,
# unsigned: the day in them is that of the commit (or SOURCE_DATE_EPOCH).
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
tests=ON
case "${1:-}" in
    '') ;;
    --no-tests) tests=OFF ;;
    *)
        sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        [ "$1" = --help ] && exit 0
        exit 2
        ;;
esac
say() { printf '%s\n' "$@" >&2; }
export LC_ALL=C.UTF-8 TZ=UTC # makensis crashes on Chinese where no locale is set
# A checkout without git (an unpacked archive) has the day of its list of changes.
day() { git -c safe.directory='*' -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CHANGELOG.md"; }
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(day)}"
export SOURCE_DATE_EPOCH

"$root/packaging/linux/install-packages.sh" build tests windows
libraries=$("$here/libraries.sh")
version=$(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
out="$root/build/windows"
mkdir -p "$out"
log="$out/build.log"
export CCACHE_DIR="${CCACHE_DIR:-$root/build/ccache}"
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"

compile() {
    cmake -S "$root" -B "$out/tree" -G Ninja -DCMAKE_BUILD_TYPE=Release -DXF_TESTS=$tests -DXF_BENCH=$tests -DXF_WERROR=OFF \
        -DCMAKE_TOOLCHAIN_FILE="$libraries/lib/cmake/Qt6/qt.toolchain.cmake" \
        -DQT_CHAINLOAD_TOOLCHAIN_FILE="$here/toolchain-mingw64.cmake" -DXF_WINDOWS_LIBRARIES="$libraries" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake" \
        -DCMAKE_CROSSCOMPILING_EMULATOR="$here/emulate.sh" &&
        cmake --build "$out/tree" --parallel "${XF_JOBS:-$(nproc)}"
}
sign() { [ -z "${XF_SIGN:-}" ] || "$XF_SIGN" "$1"; }
# What was configured with other libraries goes on using them.
grep -qF "$libraries/" "$out"/tree/CMakeFiles/*/CMakeSystem.cmake 2>/dev/null || rm -rf "$out/tree"
say "正在为 Windows 编译 …… Building for Windows …"
start=$SECONDS
if ! compile >"$log" 2>&1 </dev/null; then
    grep -nE '(^|[ :])(error|CMake Error)' "$log" | cut -c 1-300 | head -n 20 >&2 || tail -n 40 "$log" >&2
    say "编译没有成功，完整记录在 $log" "The build failed; the whole log is in $log"
    exit 1
fi
say "用时 $((SECONDS - start)) 秒。Took $((SECONDS - start)) s."

"$here/collect.sh" "$out/tree" "$libraries" "$out/package"
"$here/check-imports.sh" "$out/package"
sign "$out/package/xinfang-desk.exe"
sign "$out/package/xinfang.exe"

find "$out/package" -exec touch -d "@$SOURCE_DATE_EPOCH" {} + # the installer keeps the day of each file
# The uninstaller removes these names and no other.
names() { (cd "$out/package" && find . -mindepth 1 -type "$1" -printf '%P\n' | LC_ALL=C sort -r | tr / '\\'); }
{
    names f | sed 's/.*/Delete "$INSTDIR\\&"/'
    names d | sed 's/.*/RMDir "$INSTDIR\\&"/'
} >"$out/files.nsh"
setup="xinfang-desk-$version-setup.exe"
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$out/package" -DOUT="$out/$setup" \
    -DFILES="$out/files.nsh" -DICON="$root/resources/icon/xinfang-desk.ico" "$here/installer.nsi" >&2
sign "$out/$setup"

# portable.txt beside the program: it keeps its settings and records beside itself (app/folders.cpp).
portable="xinfang-desk-$version-portable"
rm -rf "${out:?}/$portable" "$out/$portable.zip"
cp -r "$out/package" "$out/$portable"
printf '便携版：程序把设置和记录放在旁边的 data 文件夹里。\r\n' >"$out/$portable/portable.txt"
python3 "$here/zip-folder.py" "$out/$portable" "$out/$portable.zip"
rm -rf "${out:?}/$portable"
(cd "$out" && sha256sum "$setup" "$portable.zip" >"xinfang-desk-$version-SHA256SUMS.txt")
say "做好了：Done:"
(cd "$out" && ls -l "$setup" "$portable.zip" "xinfang-desk-$version-SHA256SUMS.txt") >&2
