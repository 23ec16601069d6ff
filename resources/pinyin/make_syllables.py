#!/usr/bin/env python3
"""Makes syllables.txt, the pinyin of Chinese letters without tones, from ICU's table of readings.

    python3 make_syllables.py initials.txt > syllables.txt        (Debian: package icu-devtools, for uconv)

Letters: those of initials.txt. The reading is that of ICU's transform Han-Latin, which CLDR makes from Unihan. What ICU
gives is the commonest reading in texts; SURNAMES are read otherwise in names, which is what this file is for. OTHERS are
letters of names that are read in two ways.
"""
import collections
import subprocess
import sys

SURNAMES = {"曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "查": "zha", "区": "ou", "盖": "ge", "任": "ren",
            "朴": "piao", "翟": "zhai", "尉": "wei", "缪": "miao", "覃": "qin", "召": "shao", "洗": "xian", "冼": "xian",
            "折": "she", "黑": "he", "员": "yun", "乜": "nie", "秘": "bi", "繁": "po", "隗": "wei", "逄": "pang",
            "宓": "mi", "应": "ying", "葛": "ge", "纪": "ji", "卜": "bu", "薄": "bo", "车": "che", "沈": "shen",
            "石": "shi", "俞": "yu", "夏": "xia", "华": "hua", "祭": "zhai", "那": "na", "宁": "ning", "柏": "bai"}
# Readings that names have and ICU does not give first.
MAIN = {"似": "si", "泊": "bo", "匙": "chi", "槛": "kan", "茄": "qie", "咳": "ke", "埔": "pu", "厦": "xia", "伺": "si",
        "长": "chang", "辗": "zhan"}
OTHERS = {"曾": "ceng", "单": "dan", "解": "jie", "查": "cha", "区": "qu", "覃": "tan", "翟": "di", "尉": "yu", "乐": "yue",
          "员": "yuan", "朴": "pu", "长": "zhang", "重": "chong", "行": "hang", "盛": "cheng", "隗": "kui", "葛": "ge",
          "薄": "bao", "那": "nuo", "强": "jiang", "朝": "zhao", "仇": "chou", "盖": "gai", "大": "dai", "万": "mo",
          "冯": "ping", "贾": "gu", "晟": "cheng", "茜": "qian", "均": "jun", "颉": "jie", "玫": "mei", "召": "zhao",
          "折": "zhe", "似": "shi"}

HEAD = """\
# 汉字的拼音，不带声调。
# Pinyin without tones, made by make_syllables.py; facts from ICU {version}.
#
#   SYLLABLE LETTERS     their main reading
#   +SYLLABLE LETTERS    they are also read so
#
# A line that begins with # is a comment.
"""


def main():
    letters = set()
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                letters |= set(line.split(" ", 1)[1].strip())
    letters = sorted(letters | set(SURNAMES))
    done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin; Latin-ASCII"],
                          input="\n".join(letters).encode(), stdout=subprocess.PIPE, check=True)
    version = subprocess.run(["uconv", "-V"], stdout=subprocess.PIPE, check=True).stdout.decode().split()[-1]
    readings = dict(zip(letters, done.stdout.decode().split("\n")))
    readings = {letter: one for letter, one in readings.items() if one.isascii() and one.isalpha()}
    # Latin-ASCII writes ü as u, and 吕 is not 鲁: so once more without it.
    umlaut = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x",
                             "Han-Latin; NFD; [\\u0300\\u0301\\u0304\\u030C] remove; NFC"],
                            input="\n".join(letters).encode(), stdout=subprocess.PIPE, check=True)
    for letter, one in zip(letters, umlaut.stdout.decode().split("\n")):
        if "ü" in one and letter in readings:
            readings[letter] = one.replace("ü", "v")
    readings.update(SURNAMES | MAIN)
    main_of, also = collections.defaultdict(list), collections.defaultdict(list)
    for letter, one in readings.items():
        main_of[one].append(letter)
        other = OTHERS.get(letter)
        if other and other != one:
            also[other].append(letter)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEAD.format(version=version))
    for mark, table in (("", main_of), ("+", also)):
        for one in sorted(table):
            sys.stdout.write(f"{mark}{one} {''.join(sorted(table[one]))}\n")


if __name__ == "__main__":
    main()
