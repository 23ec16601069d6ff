#!/usr/bin/env bash
# Prints the machine-readable copyright file of the Debian package: the program's licence, and those of what is compiled
# into it (the list of ui/about/licences.cpp). Qt, SQLite and Botan are packages of their own.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
texts=$(cd -- "$here/../../resources/licences" && pwd)
indented() { sed 's/[[:space:]]*$//; s/^$/./; s/^/ /' "$1"; }
part() { # WHAT WHOSE LICENCE
    printf 'Files: %s\nCopyright: %s\nLicense: %s\n\n' "$@"
}
printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: xinfang-desk\n\n'
part '*' 'Xinfang Desk maintainers' Apache-2.0
part 'boost/*' '2001-2005 CrystalClear Software and others' BSL-1.0
part 'kainjow/mustache.hpp' '2015-2020 Kevin Wojniak' BSL-1.0
part 'tl/expected.hpp' '2017 Sy Brand' CC0-1.0
part 'resources/calendars/*' '2024 Yawei sun (chinese-days)' MIT
part 'resources/pinyin/*' '1991-2022 Unicode, Inc. (Unihan)' Unicode-DFS-2016
part 'translations/qtbase_zh_CN.qm' '2017-2021 The Qt Company Ltd.' 'GPL-3 with Qt-1.0 exception'
printf 'License: Apache-2.0\n On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.\n\n'
printf 'License: CC0-1.0\n On Debian systems the full text is in /usr/share/common-licenses/CC0-1.0.\n\n'
printf 'License: GPL-3 with Qt-1.0 exception\n On Debian systems the GPL is in /usr/share/common-licenses/GPL-3; the exception:\n .\n'
indented "$texts/qt-gpl-exception.txt"
printf '\n'
for pair in BSL-1.0:bsl-1.0 MIT:chinese-days Unicode-DFS-2016:unicode; do
    printf 'License: %s\n' "${pair%%:*}"
    indented "$texts/${pair#*:}.txt"
    printf '\n'
done
