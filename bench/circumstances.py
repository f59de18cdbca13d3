#!/usr/bin/env python3
"""Precision and recall of addressee, occasion, medium and time of statements, on the modern Dutch dev pages, which tell them where they apply.

  python3 bench/circumstances.py DATA-FOLDER

Statements are paired by content (more than half of the characters shared). An addressee, occasion or medium is right when all words of one are in the other;
a time when one value begins with the other. Standard library only.
"""
import json, re, sys

from readings import read as readings_of

SMALL = set("de het een the a an van in op".split())


def words(text):
    return set(re.findall(r"\w+", text.lower())) - SMALL


def told(statement, field):
    """What the reading tells: its words, and who that is."""
    value = statement[field]
    if value is None:
        return []
    if field == "said":
        return [value["value"]]
    return [text for text in (value["text"], (value.get("entity") or {}).get("name")) if text]


def is_right(gold, read, field):
    if field == "said":
        return any(gold.startswith(text) or text.startswith(gold) for text in read)
    return any(words(gold) <= words(text) or words(text) <= words(gold) for text in read)


def characters(spans):
    return {at for start, end in spans for at in range(start, end)}


def pairs(gold, read):
    """Each statement of gold with the one read that shares most of its content, if that is more than half."""
    shares = []
    for i, one in enumerate(gold):
        for j, other in enumerate(read):
            mine, theirs = characters(one["content"]), characters(other["content"]["spans"])
            if mine & theirs:
                shares.append((-len(mine & theirs) / len(mine | theirs), i, j))
    taken, used = set(), set()
    for share, i, j in sorted(shares):
        if -share > 0.5 and i not in taken and j not in used:
            taken.add(i)
            used.add(j)
            yield gold[i], read[j]


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    file = f"{sys.argv[1]}/attribution-nl/dev-modern.jsonl"
    gold = [json.loads(line) for line in open(file, encoding="utf-8")]
    readings = readings_of(file)
    for field in ("addressee", "occasion", "medium", "said"):
        right = wrong = missed = 0
        for article in gold:
            for one, other in pairs(article["attributions"], readings[article["id"]]["statements"]):
                read = told(other, field)
                if one.get(field) and read and is_right(one[field], read, field):
                    right += 1
                else:
                    wrong += bool(read)
                    missed += bool(one.get(field))
        print(f"{field:10s} precision {right / max(1, right + wrong):.3f} ({right} of {right + wrong})  recall {right / max(1, right + missed):.3f} ({right} of {right + missed})")


if __name__ == "__main__":
    main()
