#!/usr/bin/env bash
# Uses the built installer as a person would, under wine, in a folder with a Chinese name and a space: installs, opens the
# window, keeps a case, prints, hands packages to and fro with the Linux program, upgrades, uninstalls. Exit code 1 on any
# miss; each step prints a line.
#
#   packaging/windows/smoke.sh [--no-tests] [--keep]
#
# Needs packaging/windows/build.sh and a Linux build (build/tests or build/release). --no-tests: not the tests of core;
# --keep: leaves its folder behind, with a picture of the window. Wine is not Windows: packaging/README.md says what
# is left for a person with a PC.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
if [ -z "${XF_SMOKE_DISPLAY:-}" ]; then
    exec xvfb-run -a -s '-screen 0 1280x900x24' env XF_SMOKE_DISPLAY=yes "$here/smoke.sh" "$@"
fi
tests=yes
keep=""
for option in "$@"; do
    case "$option" in
        --no-tests) tests="" ;;
        --keep) keep=yes ;;
        *)
            sed -n '2,11s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 2
            ;;
    esac
done

version=$(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
setup="$root/build/windows/xinfang-desk-$version-setup.exe"
zip="$root/build/windows/xinfang-desk-$version-portable.zip"
[ -f "$setup" ] && [ -f "$zip" ] || { echo "smoke: there is no installer; run packaging/windows/build.sh first" >&2; exit 1; }
linux=""
for linux in "$root"/build/{tests,release}/app/xinfang; do [ ! -x "$linux" ] || break; done
[ -x "$linux" ] || { echo "smoke: there is no Linux build; run packaging/linux/build.sh release first" >&2; exit 1; }

work="$(mktemp -d)/信访 测试"
mkdir -p "$work/person/Desktop" "$work/数据" # wine takes this desktop for the person's
export HOME="$work/person" XDG_DATA_HOME="$work/person/share" XDG_CACHE_HOME="$work/person/cache" TZ=UTC LC_ALL=C.UTF-8
export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" XINFANG_PASSPHRASE=口令
end() {
    local code=$?
    wineserver -k 2>/dev/null || true
    if [ -n "$keep" ]; then
        echo "smoke: left in $work" >&2
    else
        chmod -R u+rwX "$work" && rm -rf "$(dirname "$work")"
    fi
    exit $code
}
trap end EXIT
miss() {
    printf 'smoke: MISSED: %s\n' "$*" >&2
    exit 1
}
step() { printf 'smoke: %s (%d s)\n' "$1" $SECONDS >&2; }
# Unquoted where a program takes the rest of its line as it is (/D=): wine would put a word with a space into quotes.
dos() { printf 'Z:%s' "${1//\//\\}"; }

# --- install ----------------------------------------------------------------------------------------------------------
installed="$work/安装 位置"
wine wineboot --init >/dev/null 2>&1 || miss "wine does not start"
for font in 宋体 SimSun "MS Shell Dlg" "MS Shell Dlg 2" Tahoma "Microsoft YaHei"; do # or its own dialogs are boxes
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'Noto Sans CJK SC' /f >/dev/null
done
step "wine is there"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\xinfang-desk'
# shellcheck disable=SC2046,SC2086
install() { wine "${1:-$setup}" /S /D=$(dos "${2:-$installed}") 2>/dev/null; }
refuses() { # installing ends with 2, and says so
    local code=0
    install "$@" || code=$?
    [ "$code" = 2 ]
}
shows() { wine reg query "$key" /v "$1" 2>/dev/null | tr -d '\r' | grep -qF -- "$2"; }
links() { find "$WINEPREFIX/drive_c/users" "$work/person" -name '信访接待台.lnk' -path "*$1*" | grep -q .; }
wine winecfg -v win81
refuses || miss "an old Windows is not refused"
wine winecfg -v win10
install || miss "the silent installation ended with $?"
[ -f "$installed/xinfang-desk.exe" ] && [ -f "$installed/platforms/qwindows.dll" ] || miss "the programs are not installed"
"$here/check-imports.sh" "$installed" || miss "the installed programs lack a DLL"
wine reg query 'HKCU\Software\Classes\XinfangDesk.Package\shell\open\command' >/dev/null || miss "no .xfpkg file type"
shows DisplayVersion "$version" || miss "Windows' list of programs does not have it"
links 'Start Menu' || miss "no entry in the start menu"
links Desktop || miss "no icon on the desktop"
step "installed"

# --- the same work on both systems ----------------------------------------------------------------------------------
town() { wine "$installed/xinfang.exe" --data "$(dos "$work/数据/柳溪镇.xfd")" "$@"; } # the township: Windows
county() { "$linux" --data "$work/数据/清河县.xfd" "$@"; }                              # the county: Linux
must() { # WHAT COMMAND…
    local what=$1
    shift
    "$@" >"$work/out.txt" 2>"$work/err.txt" || {
        cat "$work/out.txt" "$work/err.txt" >&2
        miss "$what"
    }
}
must "the version" town --version
must "making a data file" town init --office 柳溪镇人民政府 --code 990101102 --node A --clerk 王秀兰
must "registering" town do register channel=visit petitioners.1.name=陈禾生𬱖 "demands=接通 排水沟" --on 2026-03-09
must "accepting" town do accept case=990101102-2026-A-1 --on 2026-03-10
must "the list" town list
grep -q 陈禾生𬱖 "$work/out.txt" || miss "the console's output is not UTF-8"
! grep -q $'\r' "$work/out.txt" || miss "the output's ends of line were rewritten"
if town do accept case=990101102-2026-A-9 >"$work/out.txt" 2>"$work/err.txt"; then miss "a case that is not there"; fi
grep -q 请 "$work/err.txt" || miss "a refusal without a sentence"
step "a data file, a case, a refusal"

must "the paper" town paper registration-form --case 990101102-2026-A-1 --out "$(dos "$work/数据/登记表.pdf")"
pdftotext "$work/数据/登记表.pdf" - | tr -d ' \n' | grep -q 排水沟 || miss "the PDF does not say what was registered"
step "a PDF"

must "the county's file" county init --office 清河县信访局 --code 990101 --node A --clerk 周敏 --county
must "the request" town enrol-request --out "$(dos "$work/数据/申请.xfreq")"
must "the answer" county enrol-accept "$work/数据/申请.xfreq" --out "$work/数据/答复.xfans"
must "the enrolment" town enrol-finish "$(dos "$work/数据/答复.xfans")"
must "Windows writes a package" town package --to 990101 --out "$(dos "$work/数据/上.xfpkg")"
must "Linux reads it" county receive "$work/数据/上.xfpkg"
must "the county's note" county do note case=990101102-2026-A-1 text=请按期办结 --on 2026-03-12
must "Linux writes a package" county package --to 990101102 --out "$work/数据/下.xfpkg"
must "Windows reads it" town receive "$(dos "$work/数据/下.xfpkg")"
must "the check on Windows" town verify
step "packages to and fro"

# One file, read on both systems, folds to the same bytes; and both sides have the same history.
cp -r "$work/数据" "$work/副本"
for office in 柳溪镇 清河县; do
    wine "$installed/xinfang.exe" --data "$(dos "$work/副本/$office.xfd")" show 990101102-2026-A-1 --json --today 2026-03-20 \
        >"$work/windows-$office.json" 2>/dev/null || miss "show under wine"
    "$linux" --data "$work/副本/$office.xfd" show 990101102-2026-A-1 --json --today 2026-03-20 \
        >"$work/linux-$office.json" 2>/dev/null || miss "show on Linux"
    cmp "$work/windows-$office.json" "$work/linux-$office.json" || miss "$office: another fold on Windows than on Linux"
done
python3 - "$work/windows-柳溪镇.json" "$work/linux-清河县.json" <<'PY' || miss "the two offices see another history"
import json, sys
town, county = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
sys.exit(town["history"] != county["history"] or len(town["history"]) < 3)
PY
step "the same folds on both systems"

# --- the window -------------------------------------------------------------------------------------------------------
window_there() { xwininfo -root -tree 2>/dev/null | grep -q "\"信访接待台\""; }
open_window() { # PROGRAM [arguments]; its process is $opened
    wine "$@" >/dev/null 2>&1 &
    opened=$!
    for _ in $(seq 120); do # at most a minute; nothing on this side says when a window is drawn
        window_there && return
        sleep 0.5
    done
    miss "no window"
}
close_window() {
    wine taskkill /im xinfang-desk.exe >/dev/null 2>&1 || miss "the window cannot be closed"
    timeout 60 tail --pid="$opened" -f /dev/null || miss "the window does not close"
    wait "$opened" || miss "the window ended with $?"
}
picture() { # NAME: of the whole screen, once what is read beside the window has come
    [ -n "$keep" ] || return 0
    sleep 3
    xwd -root -silent -out "$work/$1.xwd"
}
desk=(--data "$(dos "$work/数据/柳溪镇.xfd")")
open_window "$installed/xinfang-desk.exe" "${desk[@]}"
picture window
timeout 60 wine "$installed/xinfang-desk.exe" "${desk[@]}" "$(dos "$work/数据/下.xfpkg")" >/dev/null 2>&1 ||
    miss "a second start opens another window, or ends with $?"
[ "$(xwininfo -root -tree | grep -c "\"信访接待台\"")" = 1 ] || miss "a second start opened another window"
for _ in $(seq 40); do # the letter is read a moment after the second start has ended
    grep -qs 'package.handed-over' "$WINEPREFIX"/drive_c/users/*/AppData/Local/xinfang-desk/log/xinfang-desk.log && break
    sleep 0.5
done
grep -qs 'package.handed-over' "$WINEPREFIX"/drive_c/users/*/AppData/Local/xinfang-desk/log/xinfang-desk.log ||
    miss "the package of a second start does not come to the open window"
picture package
refuses || miss "the installer writes over a program that is open"
close_window
step "the window opened, took a package from a second start, and closed"

# --- the portable form ------------------------------------------------------------------------------------------------
plug() { # LETTER FOLDER: wine learns of a drive, and of its number, when it starts
    ln -sfn "$2" "$WINEPREFIX/dosdevices/$1:"
    wineserver -k || true
}
stick="$work/U 盘"
mkdir -p "$stick"
python3 -m zipfile -e "$zip" "$stick"
mv "$stick/xinfang-desk-$version-portable" "$stick/信访接待台"
[ -f "$stick/信访接待台/读我.txt" ] || miss "a name in the zip is not what it was"
mkdir "$stick/信访接待台/data" # as the first start does
echo 11112222 >"$stick/.windows-serial" # what wine gives as the number of the drive
plug e "$stick"
must "a data file on the stick" wine 'E:\信访接待台\xinfang.exe' --data 'E:\信访接待台\data\大河镇.xfd' init \
    --office 大河镇人民政府 --code 990101103 --node A --clerk 李明
open_window 'E:\信访接待台\xinfang-desk.exe' --data 'E:\信访接待台\data\大河镇.xfd'
close_window
rm "$WINEPREFIX/dosdevices/e:"
plug f "$stick"
open_window 'F:\信访接待台\xinfang-desk.exe' # no first start: it finds the file it used last
picture portable
close_window
[ "$(grep -c ' opened ' "$stick/信访接待台/data/log/xinfang-desk.log")" = 2 ] || miss "another letter, and the data file is not found"
must "registering on the stick" wine 'F:\信访接待台\xinfang.exe' --data 'F:\信访接待台\data\大河镇.xfd' do register \
    --on 2026-03-10 channel=visit petitioners.1.name=王小麦 demands=修路
# A copy of the whole folder is known nowhere: both would give the same numbers.
copy="$work/另一 盘"
mkdir "$copy"
cp -r "$stick/信访接待台" "$copy/"
echo 33334444 >"$copy/.windows-serial"
plug f "$copy" # the same letter: only the drive is another
if wine 'F:\信访接待台\xinfang.exe' --data 'F:\信访接待台\data\大河镇.xfd' do register --on 2026-03-11 channel=visit \
    petitioners.1.name=王小麦 demands=修桥 >"$work/out.txt" 2>"$work/err.txt"; then
    miss "a copied portable folder gives numbers that are given already"
fi
grep -q 还没有在本机上用过 "$work/err.txt" || miss "a copied portable folder is not asked about: $(cat "$work/err.txt")"
step "the portable form, on a stick with another letter, and copied"

# --- the tests of core -------------------------------------------------------------------------------------------------
if [ -n "$tests" ]; then
    ctest --test-dir "$root/build/windows/tree" --output-on-failure --no-tests=error </dev/null >&2 || miss "tests of core"
    step "the tests of core"
fi

# --- upgrade, uninstall ---------------------------------------------------------------------------------------------
# An older version, with a file that this one has not.
mkdir "$work/older"
cp "$installed/xinfang.exe" "$work/older/xinfang-desk.exe"
touch "$work/older/旧的.txt"
printf 'Delete "$INSTDIR\\xinfang-desk.exe"\nDelete "$INSTDIR\\旧的.txt"\n' >"$work/older.nsh"
makensis -V1 -INPUTCHARSET UTF8 -DVERSION=0.0.1 -DSTAGE="$work/older" -DOUT="$work/older.exe" -DFILES="$work/older.nsh" \
    -DICON="$root/resources/icon/xinfang-desk.ico" "$here/installer.nsi" >&2
refuses "$work/older.exe" || miss "an older version is installed over a newer one"
wine reg add "$key" /v DisplayVersion /d 0.0.0 /f >/dev/null
touch "$installed/自己的.txt"
install "$work/older.exe" || miss "the older version"
[ -f "$installed/旧的.txt" ] && [ ! -e "$installed/Qt6Core.dll" ] || miss "what a version does not have any more stays"
rm "$work/person/Desktop/信访接待台.lnk" # the clerk wants no icon there
mkdir "$installed/x.dll" # as one that another program holds
refuses || miss "what is held is not seen before the older version is taken away"
[ -f "$installed/旧的.txt" ] || miss "the older version is gone, and the newer one is not there"
rmdir "$installed/x.dll"
install || miss "installing over an older version"
[ ! -e "$installed/旧的.txt" ] || miss "an upgrade leaves a file of the older version"
[ -f "$installed/Qt6Core.dll" ] && shows DisplayVersion "$version" || miss "an upgrade is not complete"
! links Desktop || miss "the icon that was taken off the desktop comes back"
must "the data after an upgrade" town verify
step "upgraded; the data are there"

# Into another folder: where a file cannot be written, what was there before is as it was.
mkdir -p "$work/不能写/xinfang-desk/Qt6Core.dll"
refuses "$setup" "$work/不能写/xinfang-desk" || miss "half an installation is taken for a whole one"
must "the version installed before" town --version
[ -z "$(find "$work/不能写" -type f)" ] || miss "half an installation stays"
# One with other things in it: below them, and nothing stays where the older one was.
mkdir "$work/别的"
touch "$work/别的/uninstall.exe" "$work/别的/读我.txt"
install "$setup" "$work/别的" || miss "installing into another folder"
[ -f "$work/别的/xinfang-desk/xinfang-desk.exe" ] && [ ! -s "$work/别的/读我.txt" ] || miss "it mixes with the files of others"
[ "$(ls "$installed")" = 自己的.txt ] || miss "the older version stays where it was"
wine "$work/别的/xinfang-desk/uninstall.exe" /S || miss "the silent uninstallation ended with $?"
wineserver -w # it goes on as a copy of itself
left=$(find "$work/别的" "$installed" -mindepth 1 ! -name 自己的.txt ! -path "$work/别的/uninstall.exe" ! -path "$work/别的/读我.txt")
[ -z "$left" ] || miss "the uninstaller leaves $left"
[ -f "$installed/自己的.txt" ] && [ -f "$work/别的/uninstall.exe" ] || miss "the uninstaller took a file that is not its own"
[ -f "$work/数据/柳溪镇.xfd" ] || miss "the uninstaller took the data"
find "$WINEPREFIX/drive_c/users" -path '*xinfang-desk/records*' -type f | grep -q . || miss "the uninstaller took the records"
! links '' || miss "the entry in the start menu stays"
for left in "$key" 'HKCU\Software\Classes\XinfangDesk.Package' 'HKCU\Software\Classes\.xfpkg'; do
    ! wine reg query "$left" >/dev/null 2>&1 || miss "$left stays in the registry"
done
step "moved and uninstalled; the data are there"
