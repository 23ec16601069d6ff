#!/usr/bin/env bash
# Builds the Debian package of both programs into build/deb/: xinfang-desk_VERSION-1_ARCH.deb and its SHA-256 sum.
#
#   packaging/linux/build-deb.sh
#
# Installs what is missing (packages.txt, groups build and deb). The same commit gives the same bytes: the day in it is
# that of the commit (or SOURCE_DATE_EPOCH), and no path of this machine gets in. XF_MAINTAINER: "Name <address>" of who
# gives the package out. XF_JOBS: how many compilers at once.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -- "$here/../.." && pwd)
if [ $# -gt 0 ]; then
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    [ "$1" = --help ] && exit 0
    exit 2
fi
say() { printf '%s\n' "$@" >&2; }

"$here/install-packages.sh" build deb
version=$(sed -n 's/^project(.*VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
arch=$(dpkg --print-architecture)
maintainer="${XF_MAINTAINER:-Xinfang Desk maintainers <maintainers@xinfang-desk.invalid>}"
out="$root/build/deb"
log="$out/build.log"
mkdir -p "$out"
# A checkout without git (an unpacked archive) has the day of its list of changes.
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -c safe.directory='*' -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CHANGELOG.md")}"
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
export CCACHE_DIR="${CCACHE_DIR:-$root/build/ccache}" CCACHE_BASEDIR="$root"
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"

# Debian's own flags (hardening) without symbols, which a package without its twin of symbols would only carry about.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
flags() { dpkg-buildflags --get "$1" | sed -E 's/(^| )-g( |$)/ /; s/-ffile-prefix-map=[^ ]*//'; }
compile() {
    cmake -S "$root" -B "$out/tree" -G Ninja -DCMAKE_BUILD_TYPE=Release -DXF_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr \
        -DCMAKE_CXX_FLAGS="$(flags CXXFLAGS) $(flags CPPFLAGS) \"-ffile-prefix-map=$root=.\"" \
        -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS) -Wl,--as-needed" &&
        cmake --build "$out/tree" --parallel "${XF_JOBS:-$(nproc)}" &&
        DESTDIR="$stage" cmake --install "$out/tree" --strip
}
stage="$out/package"
rm -rf "$stage"
say "正在编译 …… Building …"
start=$SECONDS
if ! compile >"$log" 2>&1 </dev/null; then
    grep -nE '(^|[ :])(error|CMake Error)' "$log" | cut -c 1-300 | head -n 20 >&2 || tail -n 40 "$log" >&2
    say "编译没有成功，完整记录在 $log" "The build failed; the whole log is in $log"
    exit 1
fi
say "用时 $((SECONDS - start)) 秒。Took $((SECONDS - start)) s."

# --- papers ---------------------------------------------------------------------------------------------------------
doc="$stage/usr/share/doc/xinfang-desk"
mkdir -p "$doc" "$stage/DEBIAN"
"$here/debian-copyright.sh" >"$doc/copyright"
pack() { gzip -9n >"$1"; }
pack "$doc/changelog.gz" <"$root/CHANGELOG.md"
pack "$doc/changelog.Debian.gz" <<E
xinfang-desk ($version-1) unstable; urgency=medium

  * Release $version; the changes are in changelog.gz.

 -- $maintainer  $(date -uR -d "@$SOURCE_DATE_EPOCH")
E
for page in "$stage"/usr/share/man/man1/*.1; do
    pack "$page.gz" <"$page"
    rm "$page"
done

# --- what it needs --------------------------------------------------------------------------------------------------
# dpkg-shlibdeps reads the programs; it wants a source package around itself. What is loaded at run time it cannot see:
# Qt's driver of SQLite. And without a Chinese font there would be boxes on screen and paper.
mkdir -p "$out/shlibs/debian"
printf 'Source: xinfang-desk\n\nPackage: xinfang-desk\nArchitecture: any\n' >"$out/shlibs/debian/control"
depends=$(cd "$out/shlibs" && dpkg-shlibdeps -O "$stage"/usr/bin/* | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { say "dpkg-shlibdeps found nothing"; exit 1; }
size=$(cd "$stage" && find usr \( -type f -printf '%s\n' \) -o -printf '1024\n' | awk '{ n += int(($1 + 1023) / 1024) } END { print n }')
cat >"$stage/DEBIAN/control" <<E
Package: xinfang-desk
Version: $version-1
Architecture: $arch
Maintainer: $maintainer
Installed-Size: $size
Depends: $depends, libqt6sql6-sqlite, fonts-noto-cjk | fonts-wqy-zenhei | fonts-wqy-microhei, hicolor-icon-theme
Recommends: desktop-file-utils, shared-mime-info, qt6-wayland, fcitx5-frontend-qt6
Section: misc
Priority: optional
Description: petition reception desk for townships and counties in China
 Registers what people bring to a township or county reception office, works
 out each period of the Regulations on Petitioning Work and says by which
 article, prints notices and opinions, and exchanges sealed packages with the
 superior office on a USB stick. Offline: no server, no account, no network.
 .
 信访接待台：给乡镇（街道）和县级接待窗口用的信访办理程序。登记信访事项，按
 《信访工作条例》的期限和步骤办到办结，出具文书，用 U 盘与上级交换。不联网。
 卸载不会删除数据。
E
(cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"

# --- the package ----------------------------------------------------------------------------------------------------
# Icons, file types and the menu are brought up to date by the triggers of those who keep them: no script of ours.
desktop-file-validate "$stage/usr/share/applications/xinfang-desk.desktop"
# No domain is ours, so the id is none turned round.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$stage/usr/share/metainfo/xinfang-desk.metainfo.xml" >&2
find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f -exec chmod 644 {} +
chmod 755 "$stage"/usr/bin/*
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} + # dpkg-deb itself only brings later times down
deb="xinfang-desk_$version-1_$arch.deb"
dpkg-deb --root-owner-group -Zxz --build "$stage" "$out/$deb" >&2
(cd "$out" && sha256sum "$deb" >"$deb.sha256")
say "做好了：$out/$deb" "安装：sudo apt install \"$out/$deb\""
