#!/usr/bin/env bash
# build-qt.sh SOURCE LIBRARIES: Qt's base (Core, Gui, Widgets, Sql, PrintSupport, Test) as DLLs; about an hour on two
# processors. LIBRARIES already holds SQLite. The tools that run while building are Debian's own of the same version.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source=$1
libraries=$2

# Qt brings what it needs, but SQLite; what Windows has no use for here is off. dynamicgl: with OpenGL off, one file asks
# for it alone and would not compile. tabletevent: Debian's source has no wintab.h. direct2d is on for DirectWrite, whose
# font engine Qt compiles only with it although PrintSupport links to it always; direct2d1_1 is what its platform plugin
# asks for, and nobody wants that one.
switches=(
    -DFEATURE_system_sqlite=ON -DSQLite3_INCLUDE_DIR="$libraries/include"
    -DSQLite3_LIBRARY="$libraries/lib/libsqlite3.dll.a" -DFEATURE_sql_odbc=OFF
    -DFEATURE_opengl=OFF -DFEATURE_dynamicgl=OFF -DFEATURE_vulkan=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF
    -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF -DFEATURE_openssl=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF
    -DFEATURE_zstd=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF
    -DFEATURE_system_freetype=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_harfbuzz=OFF
    -DFEATURE_system_doubleconversion=OFF
)
cmake -S "$source" -B "$source/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$libraries" \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain-mingw64.cmake" -DXF_WINDOWS_LIBRARIES="$libraries" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake" \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    "${switches[@]}" >"$source/configure.log" 2>&1
cmake --build "$source/build" --parallel "${XF_JOBS:-$(nproc)}" >"$source/build.log" 2>&1
cmake --install "$source/build" --strip >"$source/install.log" 2>&1
