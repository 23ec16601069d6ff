#!/usr/bin/env bash
# check-imports.sh FOLDER: whether all that the programs and DLLs in FOLDER ask for is there. Each imported DLL lies in
# FOLDER or stands in windows-dlls.txt, which a person has read: a name that is new fails here, not at a township's PC.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
folder=$1
missing=0
mapfile -t files < <(find "$folder" -type f \( -iname '*.exe' -o -iname '*.dll' \) | sort)
[ ${#files[@]} -gt 0 ] || { echo "no programs in $folder" >&2; exit 1; }
given=$(
    find "$folder" -maxdepth 1 -type f -iname '*.dll' -printf '%f\n'
    sed 's/[[:space:]]*#.*//; /^$/d' "$here/windows-dlls.txt"
)
for file in "${files[@]}"; do
    names=$(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^[[:space:]]*DLL Name: //p')
    while read -r name; do
        if ! grep -qixF -- "$name" <<<"$given"; then
            printf '%s needs %s, which is neither in the package nor in windows-dlls.txt\n' "${file#"$folder"/}" "$name" >&2
            missing=1
        fi
    done <<<"$names"
done
[ "$missing" = 0 ] && printf 'imports: %d files, all there\n' ${#files[@]} >&2
exit "$missing"
