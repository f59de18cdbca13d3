"""
Learns how endings of first names tell gender.

  python3 first_names.py NAMES.tsv OUT.tsv

NAMES has lines `name, type, gender, women, men`. OUT gets `ending, tenths of log odds for a woman`: of each ending of one to five letters ("^" begins a
name) that many names have, where it says other than the shorter one. No name of few bearers can be told from it.
"""
import collections
import math
import sys

LEAST, SMOOTH, CHANGE = 8, 1.0, 4


def endings(name):
    marked = "^" + name.lower()
    return [marked[-size:] for size in range(1, min(5, len(marked)) + 1)]


def learn(names):
    counts = collections.defaultdict(lambda: [0, 0])
    for name, gender in names:
        for ending in endings(name):
            counts[ending][gender == "m"] += 1
    table = {}
    for ending in sorted((e for e, c in counts.items() if sum(c) >= LEAST), key=lambda e: (len(e), e)):
        women, men = counts[ending]
        odds = round(10 * math.log((women + SMOOTH) / (men + SMOOTH)))
        if abs(odds - look_up(table, ending[1:])) >= CHANGE:
            table[ending] = odds
    return table


def look_up(table, ending):
    while ending:
        if ending in table:
            return table[ending]
        ending = ending[1:]
    return 0


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
    names = [(row[0], row[2]) for row in rows if row[2] in "fm"]
    held = learn([name for i, name in enumerate(names) if i % 10])
    told = [(look_up(held, "^" + name.lower()), gender) for name, gender in names[::10]]
    sure = [(odds, gender) for odds, gender in told if abs(odds) >= 10]
    print(f"held out: {sum((odds > 0) == (gender == 'f') for odds, gender in sure)} of {len(sure)} right, {len(told) - len(sure)} unsure")
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        for ending, odds in sorted(learn(names).items()):
            file.write(f"{ending}\t{odds}\n")


if __name__ == "__main__":
    main()
