#!/usr/bin/env bash
# build-sqlite.sh SOURCE LIBRARIES: SQLite as a DLL. One for Qt's driver and for the program: both must share it.
set -euo pipefail
source=$1
libraries=$2
cd -- "$source"
# clean: a run that was broken off leaves halves that make would take for whole.
[ -e sqlite3.c ] || { ./configure >configure.log 2>&1 && make clean sqlite3.c sqlite3.h >make.log 2>&1; }
mkdir -p "$libraries"/{bin,lib,include}
x86_64-w64-mingw32-gcc-posix -O2 -shared -o "$libraries/bin/sqlite3.dll" sqlite3.c \
    -DSQLITE_API='__declspec(dllexport)' -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_THREADSAFE=1 \
    -Wl,--out-implib,"$libraries/lib/libsqlite3.dll.a",--no-insert-timestamp
cp sqlite3.h "$libraries/include/"
