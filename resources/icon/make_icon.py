#!/usr/bin/env python3
"""Draws the program's icon, a white letter on vermilion, and writes it as Windows and as Linux desktops want it.

    python3 resources/icon/make_icon.py resources/icon/xinfang-desk

NAME.ico has small sizes as bitmaps, the largest as PNG: what Explorer, the resource compiler and the installer all
read. NAME-SIZE.png are for the hicolor theme.
"""
import struct
import sys
import zlib

GROUND = (176, 36, 24)
PAPER = (255, 255, 255)
SIZES = (16, 24, 32, 48, 64, 256)
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256)
FINER = 4  # points drawn for each point shown, in each direction


def colour_at(x, y):
    """Of the square with sides of 1; None is nothing at all."""
    corner = 0.16
    dx = max(corner - x, x - (1 - corner), 0)
    dy = max(corner - y, y - (1 - corner), 0)
    if dx * dx + dy * dy > corner * corner:
        return None
    left, right, top, bottom = 0.17, 0.83, 0.28, 0.74
    if not (left <= x <= right and top <= y <= bottom):
        return GROUND
    across = abs(x - 0.5) / (right - 0.5)
    flap = top + 0.28 * (1 - across)  # the folded edge, down to the middle
    width = 0.032
    if abs(y - flap) < width:
        return GROUND
    return PAPER


def pixels(size):
    """Rows from the top of (r, g, b, a)."""
    rows = []
    fine = size * FINER
    for row in range(size):
        line = []
        for column in range(size):
            found = [colour_at((column * FINER + i + 0.5) / fine, (row * FINER + j + 0.5) / fine)
                     for i in range(FINER) for j in range(FINER)]
            seen = [one for one in found if one]
            share = [sum(one[k] for one in seen) // len(seen) for k in range(3)] if seen else [0, 0, 0]
            line.append((*share, 255 * len(seen) // len(found)))
        rows.append(line)
    return rows


def png(rows):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    size = len(rows)
    raw = b"".join(b"\0" + bytes(value for point in row for value in point) for row in rows)
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


def bitmap(rows):
    """A DIB as icons have it: upside down, twice the height for a mask that nobody reads beside an alpha."""
    size = len(rows)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    colours = b"".join(bytes((b, g, r, a)) for row in reversed(rows) for r, g, b, a in row)
    mask_row = (size + 31) // 32 * 4
    return head + colours + bytes(mask_row * size)


def main():
    images = [png(pixels(size)) if size == 256 else bitmap(pixels(size)) for size in SIZES]
    place = 6 + 16 * len(images)
    head = struct.pack("<HHH", 0, 1, len(images))
    for size, image in zip(SIZES, images):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), place)
        place += len(image)
    with open(sys.argv[1] + ".ico", "wb") as file:
        file.write(head + b"".join(images))
    for size in PNG_SIZES:
        with open(f"{sys.argv[1]}-{size}.png", "wb") as file:
            file.write(png(pixels(size)))


if __name__ == "__main__":
    main()
