#!/usr/bin/env bash
# Brings xinfang_en.ts up to the sentences of the source. New ones are then marked unfinished: write their English into
# the file (or with Qt Linguist) and take the mark away; the test "checks: every sentence has its English" counts them.
#
#   translations/update.sh                the file of this tree
#   translations/update.sh FILE.ts        another one, made when it is not there
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
file=${1:-$root/translations/xinfang_en.ts}
lupdate=$(command -v lupdate-qt6 || { [ -x /usr/lib/qt6/bin/lupdate ] && echo /usr/lib/qt6/bin/lupdate; } || command -v lupdate) || {
    echo "lupdate is missing (Debian: qt6-l10n-tools)" >&2
    exit 3
}
cd "$root"
# Classes are found through includes from the root; places in the source would make every edit a change of the file.
"$lupdate" -silent -I . -no-obsolete -locations none -source-language zh_CN -target-language en core ui app -ts "$file"
