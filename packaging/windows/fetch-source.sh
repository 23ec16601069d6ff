#!/usr/bin/env bash
# fetch-source.sh FOLDER PACKAGE…: unpacks Debian's source packages below FOLDER, with Debian's patches applied.
#
# The machine's own sources serve, read once more as deb-src in a temporary folder: nothing of apt's own is changed and no
# rights are needed. Each source package lands in FOLDER/PACKAGE (the version in FOLDER/PACKAGE.version).
set -euo pipefail
folder=$1
shift
apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT
mkdir -p "$apt/parts" "$apt/lists/partial" "$folder"
for file in /etc/apt/sources.list.d/*.sources; do
    [ -e "$file" ] || continue
    sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$apt/parts/$(basename "$file")"
done
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -e "$file" ] || continue
    sed -nE 's/^deb( |\t)/deb-src\1/p' "$file" >"$apt/parts/$(basename "$file" .list)-src.list"
done
options=(-q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$apt/parts" -o "Dir::State::lists=$apt/lists"
    -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=" -o APT::Sandbox::User=)
apt-get "${options[@]}" update >/dev/null

for package in "$@"; do
    rm -rf "${folder:?}/$package" "${folder:?}/$package.tmp" # halves of a run that was broken off
    mkdir -p "$folder/$package.tmp"
    (cd "$folder/$package.tmp" && apt-get "${options[@]}" source "$package" >/dev/null)
    sed -n 's/^Version: //p' "$folder/$package.tmp"/*.dsc | head -n 1 >"$folder/$package.version"
    mv "$(find "$folder/$package.tmp" -mindepth 1 -maxdepth 1 -type d)" "$folder/$package"
    rm -rf "$folder/$package.tmp"
done
