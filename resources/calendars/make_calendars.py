#!/usr/bin/env python3
"""Makes cn.txt, the table of rest days and working weekends, from the npm package chinese-days.

    npm pack chinese-days && tar xf chinese-days-*.tgz
    python3 make_calendars.py package > cn.txt

A new year: run it with the package that has it, add the notice to NOTICES, and give that year `since` = the highest
`since` of the table + 1 in SINCE. A version that was ever shipped is never changed: closed cases name it. A notice
that is amended later gets a second block of the same year with a higher `since`, by hand, below the first.
"""
import datetime
import json
import pathlib
import sys

# Only numbers that two sources agree on; other years name the package.
NOTICES = {
    2011: "国办发明电〔2010〕40号",
    2012: "国办发明电〔2011〕45号",
    2013: "国办发明电〔2012〕33号",
    2014: "国办发明电〔2013〕28号",
    2015: "国办发明电〔2014〕28号、国发明电〔2015〕1号",
    2016: "国办发明电〔2015〕18号",
    2017: "国办发明电〔2016〕17号",
    2018: "国办发明电〔2017〕12号",
    2019: "国办发明电〔2018〕15号、国办发明电〔2019〕3号",
    2020: "国办发明电〔2019〕16号、国办发明电〔2020〕1号",
    2021: "国办发明电〔2020〕27号",
    2022: "国办发明电〔2021〕11号",
    2023: "国办发明电〔2022〕16号",
    2024: "国办发明电〔2023〕7号",
    2025: "国办发明电〔2024〕12号",
    2026: "国办发明电〔2025〕7号",
}
SINCE = {}  # year: table version that brought it; 1 unless named
NAMES = {"清明": "清明节", "端午": "端午节", "中秋": "中秋节", "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日": "抗战胜利70周年纪念日"}

HEAD = """\
# 放假安排：国务院办公厅每年通知的放假日和调休上班日（周六、周日）。
# Rest days and working weekends, one block a yearly notice. Made by make_calendars.py; facts from {package}.
#
#   year N                  begins the notice for year N; it may also name days of the December before
#   since N                 the table version in which this block was added: 1, 2, 3 ...
#   source TEXT             the number of the notice, or where the facts come from
#   holiday FROM[..TO] NAME days off, both ends included
#   workday DATE [DATE ...] Saturdays and Sundays that are worked
#
# A second block of the same year with a higher `since` replaces the first from that version on.
# A line that begins with # is a comment; empty lines are skipped.
"""


def notice_year(day):
    """The notice of a year may move the last days of the December before it."""
    return day.year + 1 if (day.month, day.day) >= (12, 28) else day.year


def by_notice(days):
    """{year: [(date, name)]} in the order of the dates."""
    years = {}
    for text, value in sorted(days.items()):
        day = datetime.date.fromisoformat(text)
        name = value.split(",")[1]
        years.setdefault(notice_year(day), []).append((day, NAMES.get(name, name)))
    return years


def spans(days):
    """Neighbouring days of one name as [first, last, name]."""
    found = []
    for day, name in days:
        if found and found[-1][2] == name and found[-1][1] + datetime.timedelta(days=1) == day:
            found[-1][1] = day
        else:
            found.append([day, day, name])
    return found


def main(folder):
    package = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    label = f"npm {package['name']} {package['version']}"
    table = json.loads((folder / "dist" / "chinese-days.json").read_text(encoding="utf-8"))
    holidays, workdays = by_notice(table["holidays"]), by_notice(table["workdays"])
    print(HEAD.format(package=label), end="")
    for year in sorted(holidays):
        print(f"\nyear {year}\nsince {SINCE.get(year, 1)}\nsource {NOTICES.get(year, label)}")
        for first, last, name in spans(holidays[year]):
            print(f"holiday {first}{'' if first == last else f'..{last}'} {name}")
        worked = [day.isoformat() for day, _ in workdays.get(year, [])]
        if worked:
            print("workday", *worked)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main(pathlib.Path(sys.argv[1]))
