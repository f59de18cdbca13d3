#!/usr/bin/env python3
"""Accuracy of the times that `zegsman read` finds in Dutch news: every expression of some of the dev articles, labelled by reading.

  python3 bench/news_times.py DATA-FOLDER

The labels are in bench/labels/times-nl.tsv (document, start, end, words, type, value; "-" where a value needs a date that the article does not have), the
documents that were read whole in bench/labels/times-nl.documents. Prints what was missed, found beside, or given another value, and precision and
recall of the expressions and the share of right values among those found. Standard library only.
"""
import csv, sys

from readings import ROOT, read

SETS = "dev", "dev-modern"


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    readings = read(*(f"{sys.argv[1]}/attribution-nl/{name}.jsonl" for name in SETS))
    with open(ROOT / "bench/labels/times-nl.tsv", encoding="utf-8") as file:
        labels = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = missed = beside = right = valued = 0
    for document in (ROOT / "bench/labels/times-nl.documents").read_text().split():
        times = readings[document]["times"]
        for label in (label for label in labels if label["document"] == document):
            time = next((t for t in times if t["span"][0] < int(label["end"]) and int(label["start"]) < t["span"][1]), None)
            if time is None:
                missed += 1
                print(f"missed  {document}  {label['text']}")
                continue
            times.remove(time)
            found += 1
            if label["value"] != "-":
                valued += 1
                value = time["value"] or "null"
                right += value == label["value"]
                if value != label["value"]:
                    print(f"value   {document}  {label['text']}: {label['value']}, read as {value}")
        beside += len(times)
        for time in times:
            print(f"beside  {document}  {time['text']}: {time['value']}")
    print(f"precision {found / (found + beside):.3f}  recall {found / (found + missed):.3f}  value {right / valued:.3f} ({right} of {valued})")


if __name__ == "__main__":
    main()
