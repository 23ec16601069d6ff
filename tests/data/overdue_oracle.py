#!/usr/bin/env python3
"""Which messages are overdue on a day, worked out without a line of our C++ (python3, standard library only).

    overdue_oracle.py [--digest] MESSAGES.csv DATE...       prints JSON, one object a date

A message is received and accepted on its day and its `handle` clock is due 60 calendar days later, not rolled off a
rest day. A reply dated on or before DATE meets the clock, however late. What is dated after DATE is not known on DATE:
neither the message nor its reply. Overdue: known, not met, due before DATE.

`known` = `met` + `running` + `overdue`; `running` is known, not met, and due on DATE or later.
--digest: instead of all overdue numbers, the first five and the SHA-256 of all, sorted as text, joined by LF.

The files beside this one were made by
    overdue_oracle.py --digest ../shared/data/messages.csv 2012-06-30 2015-02-28 2018-12-31 2019-05-01 2019-07-15 \\
        2019-12-01 2020-01-31 > overdue_shared.json
    overdue_oracle.py ../../resources/demo/messages.csv 2026-03-31 2026-06-30 > overdue_demo.json
"""
import csv
import datetime
import hashlib
import json
import sys

HANDLE_DAYS = 60


def day(timestamp):
    return datetime.date.fromisoformat(timestamp.strip()[:10])


def read_messages(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            replied = day(row["答复时间"]) if row["答复时间"].strip() else None
            yield row["编号"].strip(), day(row["来信时间"]), replied


def evaluate(messages, as_of):
    known, met, overdue = 0, 0, []
    for number, received, replied in messages:
        if received > as_of:
            continue
        known += 1
        if replied is not None and replied <= as_of:
            met += 1
        elif received + datetime.timedelta(days=HANDLE_DAYS) < as_of:
            overdue.append(number)
    return known, met, sorted(overdue)


def report(messages, as_of, digest):
    known, met, overdue = evaluate(messages, as_of)
    counts = {"known": known, "met": met, "running": known - met - len(overdue), "overdue": len(overdue)}
    if digest:
        text = "\n".join(overdue).encode("utf-8")
        return counts | {"first": overdue[:5], "sha256": hashlib.sha256(text).hexdigest()}
    return counts | {"numbers": overdue}


def main(arguments):
    digest = arguments[:1] == ["--digest"]
    arguments = arguments[1:] if digest else arguments
    if len(arguments) < 2:
        sys.exit(__doc__)
    messages = list(read_messages(arguments[0]))
    result = {text: report(messages, datetime.date.fromisoformat(text), digest) for text in arguments[1:]}
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()


main(sys.argv[1:])
