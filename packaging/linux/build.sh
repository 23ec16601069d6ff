#!/usr/bin/env bash
# build.sh PRESET: configures and builds one preset of CMakePresets.json; silent unless it fails, then it prints the log's end
# and its first errors.
# packaging/linux/run.sh and tests/run.sh call it.
#
#   XF_JOBS=1       how many compilers at once (default: one for each processor)
#   XF_VERBOSE=1    show the build as it goes
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
preset=$1
cd -- "$root"
if ! mkdir -p build 2>/dev/null || [ ! -w build ]; then
    printf '这里不能写入：%s\n请把源代码放到您自己的文件夹里再运行。\nCannot write to %s; copy the source to a folder of your own.\n' \
        "$root/build" "$root/build" >&2
    exit 1
fi
log="build/$preset.log"

# The compiler cache lies in build/, not in anyone's home, and may keep precompiled headers.
export CCACHE_DIR="${CCACHE_DIR:-$root/build/ccache}"
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"

build() {
    cmake --preset "$preset" &&
        cmake --build --preset "$preset" --parallel "${XF_JOBS:-$(nproc)}"
}

printf '正在编译（%s），第一次要几分钟……\nBuilding (%s); the first time takes some minutes …\n' "$preset" "$preset" >&2
start=$SECONDS
if [ -n "${XF_VERBOSE:-}" ]; then
    build </dev/null
elif ! build </dev/null >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    grep -nE '(^|[ :])(error|CMake Error)|FAILED:' "$log" | cut -c 1-300 | head -n 20 >&2 || true # first what went wrong first
    printf '编译没有成功，完整记录在 %s\nThe build failed; the whole log is in %s\n' "$root/$log" "$root/$log" >&2
    exit 1
fi
printf '编译完成，用时 %d 秒。Built in %d s.\n' $((SECONDS - start)) $((SECONDS - start)) >&2
