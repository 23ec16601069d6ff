#!/usr/bin/env python3
"""zip-folder.py FOLDER ZIP: packs FOLDER with its name. Names are marked as UTF-8, without which a Chinese Windows takes
them for GBK (Debian's zip does not mark them), and each file has the same time, so that the same files make the same zip.
"""
import pathlib
import sys
import zipfile

folder, target = map(pathlib.Path, sys.argv[1:])
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            about = zipfile.ZipInfo(str(path.relative_to(folder.parent)), (2026, 1, 1, 0, 0, 0))
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 0  # no rights of Linux inside
            about.flag_bits |= 0x800
            packed.writestr(about, path.read_bytes())
