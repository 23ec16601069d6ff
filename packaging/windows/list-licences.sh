#!/usr/bin/env bash
# list-licences.sh LIBRARIES FOLDER: the licence of everything inside the package, and a list that says which is whose.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
libraries=$1
folder=$2
mkdir -p "$folder"
cp "$root/LICENSE" "$folder/xinfang-desk.txt"
cp "$root"/resources/licences/*.txt "$folder/"

built() { cut -d ' ' -f 2 "$libraries/done/$1"; }
of_debian() { dpkg-query -W -f='${Version}' "$1"; }
row() { # FILES NAME VERSION LICENCE TEXT
    printf '%-34s %-26s %-28s %-34s %s\r\n' "$@" >>"$folder/LIST.txt"
}
: >"$folder/LIST.txt"
row Files What Version Licence Text
row xinfang-desk.exe,xinfang.exe "Xinfang Desk" "$(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")" \
    Apache-2.0 xinfang-desk.txt
row "Qt6*.dll, the plugins" "Qt (as DLLs)" "$(built qt)" "LGPL-3.0 (and parts, see text)" qt6-base.txt,lgpl-3.txt,gpl-3.txt
row "sqlite3.dll" SQLite "$(built sqlite)" "public domain" sqlite3.txt
row "(in the programs)" Botan "$(built botan)" BSD-2-Clause botan.txt
row "(in the programs)" Boost.Date_Time "$(of_debian libboost1.74-dev)" BSL-1.0 bsl-1.0.txt
row "(in the programs)" "Mustache (kainjow)" "$(of_debian libkainjow-mustache-dev)" BSL-1.0 bsl-1.0.txt
row "(in the programs)" tl::expected "$(of_debian libexpected-dev)" CC0-1.0 cc0.txt
row "(in the programs)" "Qt's Chinese" "$(of_debian qt6-translations-l10n)" "GPL-3.0 with Qt's exception" \
    qt-gpl-exception.txt,gpl-3.txt
row "(in the programs)" "chinese-days (facts)" "-" MIT chinese-days.txt
row "(in the programs)" "Unihan (facts)" "-" Unicode-DFS-2016 unicode.txt
row "libstdc++-6, libgcc_s_seh-1.dll" "GCC's libraries" "$(of_debian g++-mingw-w64-x86-64-posix)" \
    "GPL-3.0 with runtime exception" gcc.txt
row "libwinpthread-1.dll" mingw-w64 "$(of_debian mingw-w64-x86-64-dev)" "MIT and others (see text)" mingw-w64.txt
cp "$libraries/copyright/qt6-base.txt" "$libraries/copyright/sqlite3.txt" "$folder/"
cp "$libraries/copyright/botan.txt" "$folder/botan.txt"
cp /usr/share/doc/g++-mingw-w64-x86-64-posix/copyright "$folder/gcc.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/mingw-w64.txt"
printf '\r\nThe libraries are built from the source packages of Debian 12 of these versions, unchanged, by packaging/windows\r\n%s\r\n' \
    "of the program's source. Qt's DLLs may be replaced by others of the same interface (LGPL-3.0, section 4)." >>"$folder/LIST.txt"
