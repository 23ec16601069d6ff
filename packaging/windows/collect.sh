#!/usr/bin/env bash
# collect.sh BUILD LIBRARIES FOLDER: puts into FOLDER what runs on a PC: the programs, stripped, the DLLs they and each
# other import, Qt's plugins, and licences/ with the list of everything inside.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
build=$1
libraries=$2
folder=$3
rm -rf "$folder"
mkdir -p "$folder"

for program in xinfang-desk xinfang; do
    x86_64-w64-mingw32-strip -o "$folder/$program.exe" "$build/app/$program.exe"
done
# Loaded at run time, so no import names them.
for plugin in platforms/qwindows sqldrivers/qsqlite styles/qwindowsvistastyle imageformats/{qico,qjpeg}; do
    mkdir -p "$folder/$(dirname "$plugin")"
    cp "$libraries/plugins/$plugin.dll" "$folder/$plugin.dll"
done

# The compiler's own DLLs must be those of the compiler that built the rest.
runtime=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
place_of() {
    local place
    for place in "$libraries/bin" "$runtime" /usr/x86_64-w64-mingw32/lib; do
        [ ! -e "$place/$1" ] || { printf '%s\n' "$place/$1"; return; }
    done
}
queue=("$folder"/*.exe "$folder"/*/*.dll)
while [ ${#queue[@]} -gt 0 ]; do
    file=${queue[0]}
    queue=("${queue[@]:1}")
    names=$(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^[[:space:]]*DLL Name: //p')
    while read -r name; do
        from=$(place_of "$name")
        if [ -n "$from" ] && [ ! -e "$folder/$name" ]; then
            x86_64-w64-mingw32-strip -o "$folder/$name" "$from"
            queue+=("$folder/$name")
        fi
    done <<<"$names"
done

"$here/list-licences.sh" "$libraries" "$folder/licences"
sed 's/$/\r/' "$here/read-me.txt" >"$folder/读我.txt"
cp "$root/CHANGELOG.md" "$folder/变更记录.txt"
