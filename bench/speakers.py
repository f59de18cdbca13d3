#!/usr/bin/env python3
"""How often the reader knows who an English pronoun or role is: a hundred attributions of PolNeAR's dev part, drawn at random and labelled by reading.

  python3 bench/speakers.py DATA-FOLDER [READING.jsonl]

The labels are in bench/labels/speakers-en.tsv: document, where cue and content begin, the speaker's fullest name or description, other names that are right. A
name is right when all words of one are in the other, as in the scorer. `?` is nobody. Reads PolNeAR's dev part first, when no READING is given.
Prints each that is wrong, and the share that is right among the statements found, and among all. Standard library only.
"""
import csv, re, sys

from readings import ROOT, by_id, read


def words(name):
    return set(re.findall(r"\w+", name.lower())) - {"the", "a", "an", "of"}


def same(told, right):
    return bool(told) and any(words(told) <= words(name) or words(name) <= words(told) for name in right if words(name))


def statement_at(reading, cue, content):
    """The statement whose cue holds the first character of a cue, or else whose content begins nearest within it."""
    holds = lambda spans, at: any(start <= at < end for start, end in spans)
    found = [s for s in reading["statements"] if s["cue"] and holds(s["cue"]["spans"], cue)]
    found = found or [s for s in reading["statements"] if holds(s["content"]["spans"], content) and (not s["cue"] or not s["cue"]["spans"])]
    return min(found, key=lambda s: abs(s["content"]["spans"][0][0] - content), default=None)


def main():
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    readings = by_id(open(sys.argv[2], encoding="utf-8")) if len(sys.argv) == 3 else read(sys.argv[1] + "/polnear/dev.jsonl")
    found = right = count = 0
    with open(ROOT / "bench/labels/speakers-en.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            count += 1
            statement = statement_at(readings[row["document"]], int(row["cue_start"]), int(row["content_start"]))
            if statement is None:
                continue
            found += 1
            source = statement["source"]
            told = source["entity"]["name"] if source and source["entity"] else ""
            known = [row["speaker"], *(row["also"] or "").split("|")]
            if same(told, known) or row["speaker"] == "?" and same(told, [source["text"] if source else ""]):
                right += 1
            else:
                print(f"{row['document']} {row['cue_start']}: {row['speaker']} read as {told or 'nobody'} ({source['text'] if source else '-'})")
    print(f"{right} of {found} found are right ({right / found:.3f}); {count} labelled ({right / count:.3f})")


if __name__ == "__main__":
    main()
