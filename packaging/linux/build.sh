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
        cmake --build --preset "$preset" --parallel "${1:-${XF_JOBS:-$(nproc)}}"
}

# What went wrong, as far as anybody said it.
complaints() {
    grep -nE '(^|[ :])(error|CMake Error)' "$log" | grep -v 'internal compiler error'
}

# A compiler that ends without a word, or that says it broke itself, was stopped from outside, mostly for lack of memory:
# once more, one at a time.
build_twice() {
    build >"$log" 2>&1 && return
    complaints >/dev/null && return 1
    printf '\n编译器没有说明原因就停了，再试一次，一次只编译一个文件。\nA compiler stopped without a word; once more, one at a time.\n' >&2
    build 1 >>"$log" 2>&1
}

printf '正在编译（%s），第一次要几分钟……\nBuilding (%s); the first time takes some minutes …\n' "$preset" "$preset" >&2
start=$SECONDS
if [ -n "${XF_VERBOSE:-}" ]; then
    build </dev/null
elif ! build_twice </dev/null; then
    tail -n 60 "$log" >&2
    { complaints || grep -n 'FAILED:' "$log"; } | cut -c 1-300 | head -n 20 >&2 || true # first what went wrong first
    # A full disk stops a compiler without a word of its own.
    free=$(df -Pk -- build | awk 'NR == 2 { print int($4 / 1024) }')
    if [ "${free:-1024}" -lt 1024 ]; then
        printf '磁盘只剩 %s MB，编译大约要 6 GB，请清理以后再运行。\nOnly %s MB are left on the disk; a build takes about 6 GB.\n' \
            "$free" "$free" >&2
    fi
    printf '编译没有成功，完整记录在 %s\nThe build failed; the whole log is in %s\n' "$root/$log" "$root/$log" >&2
    exit 1
fi
printf '编译完成，用时 %d 秒。Built in %d s.\n' $((SECONDS - start)) $((SECONDS - start)) >&2
