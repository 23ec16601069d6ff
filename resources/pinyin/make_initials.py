#!/usr/bin/env python3
"""Makes initials.txt, the pinyin initials of Chinese letters, from the readings of Unicode's Unihan database.

    bzcat Unihan_Readings.txt.bz2 > Unihan_Readings.txt        (Debian: package unicode-data)
    python3 make_initials.py Unihan_Readings.txt ../divisions/divisions.txt > initials.txt

Letters: those of GB 2312, of the 通用规范汉字表 (8,105 letters of 2013) and of the names of divisions. The main initial of a
letter of GB 2312's first level is its place in that standard, which is ordered by pinyin; of another letter it is
Unihan's kMandarin. The other initials are those of kMandarin and of kTGHZ2013 (通用规范汉字字典): 重 is C and Z.
"""
import collections
import sys
import unicodedata

# Row and place in GB 2312 at which each initial begins; the first level ends at 5589.
BEGINS = [("a", 1601), ("b", 1637), ("c", 1833), ("d", 2078), ("e", 2274), ("f", 2302), ("g", 2433), ("h", 2594),
          ("j", 2787), ("k", 3106), ("l", 3212), ("m", 3472), ("n", 3635), ("o", 3722), ("p", 3730), ("q", 3858),
          ("r", 4027), ("s", 4086), ("t", 4390), ("w", 4558), ("x", 4684), ("y", 4925), ("z", 5249)]
BY_HAND = {"〇": "l"}  # no Han letter to Unicode; stands in names for 零

HEAD = """\
# 汉字的拼音首字母。
# Pinyin initials, made by make_initials.py; facts from GB 2312's order and Unihan {version}.
#
#   a LETTERS     their main initial
#   +a LETTERS    they are also read so
#
# A line that begins with # is a comment.
"""


def by_order(letter):
    try:
        code = letter.encode("gb2312")
    except UnicodeEncodeError:
        return None
    place = (code[0] - 160) * 100 + code[1] - 160 if len(code) == 2 else 0
    return [initial for initial, first in BEGINS if first <= place][-1] if 1601 <= place <= 5589 else None


def initial(reading):
    return unicodedata.normalize("NFD", reading.strip())[0]


def main():
    readings, version = collections.defaultdict(dict), "?"
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            if line.startswith("# Unicode version"):
                version = line.split()[-1]
            if line.startswith("U+"):
                code, key, value = line.rstrip("\n").split("\t")
                readings[chr(int(code[2:], 16))][key] = value
    with open(sys.argv[2], encoding="utf-8") as file:
        names = "".join(line for line in file if not line.startswith("#"))
    wanted = {letter for letter, known in readings.items() if "kTGHZ2013" in known}
    wanted |= {letter for letter in names if letter in readings}
    wanted |= {letter for letter in readings if letter.encode("gb2312", "ignore")}

    main_of, also = collections.defaultdict(list), collections.defaultdict(list)
    for letter, known in readings.items():
        if letter not in wanted:
            continue
        dictionary = [one for part in known.get("kTGHZ2013", "").split() for one in part.split(":")[1].split(",")]
        all_of = [by_order(letter)] + [initial(one) for one in known.get("kMandarin", "").split() + dictionary]
        all_of = [one for one in dict.fromkeys(all_of) if one]
        for one in all_of[:1]:
            main_of[one].append(letter)
        for one in all_of[1:]:
            also[one].append(letter)
    for letter, one in BY_HAND.items():
        main_of[one].append(letter)

    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEAD.format(version=version))
    for mark, table in (("", main_of), ("+", also)):
        for one in sorted(table):
            sys.stdout.write(f"{mark}{one} {''.join(sorted(table[one]))}\n")


if __name__ == "__main__":
    main()
