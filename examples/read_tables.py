"""Prints each speaker's dead, side by side and never added: python3 read_tables.py FOLDER"""

import csv
import pathlib
import sys


def table(folder, name):
    """The rows of one table of `parley export --format csv`, each a dict by column."""
    with open(pathlib.Path(folder) / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


for row in table(sys.argv[1], "tallies"):
    if row["kind"] == "killed":
        low, high = row["low"] or "?", row["high"] or "more"
        number = low if low == high else f"{low} to {high}"
        print(f"{row['speakers']}: {number} of {row['who'] or 'nobody named'}")
