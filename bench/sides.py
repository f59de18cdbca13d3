"""Writes the pairs of the matters: news items whose statements are labelled with the sides that they take.

    python3 training/Attribution/articles.py training/Attribution/articles/matters matters.jsonl
    python3 bench/sides.py bench/labels/sides-nl-matters.tsv matters.jsonl matters.tsv

A line of the sides is a question of a matter, put as a claim; or that a statement is for it (+) or against it (-); or, under a question "=n", that it is the same
utterance as the other of that name. Statements on opposite sides of a question are a reversal of one speaker and a dispute of two, on one side of it they agree,
and all others are other. Of each matter at most MOST opposed pairs are kept, the reversals first, and as many that are not: half of them agree, of the others those
of one speaker come first and then those that take any side. Which of equals are kept is drawn from their names.
"""
import collections, csv, itertools, json, sys, zlib

MOST = 15


def name(entity):
    return " ".join((entity or "").lower().split())


def matter_of(item):
    """An item is called after its matter: ZA01-1b is the second of ZA01."""
    return item["id"].partition("-")[0]


def read(sides, articles):
    """For each matter its statements in the order of time and text, with speaker, parent, sides and utterances."""
    taken, utterances = collections.defaultdict(dict), collections.defaultdict(set)
    with open(sides, encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            statement = row["article"], row["attribution"]
            if row["side"] == "=":
                utterances[statement].add(row["question"])
            elif row["side"]:
                taken[statement][row["question"]] = row["side"]
    with open(articles, encoding="utf-8") as lines:
        documents = sorted(map(json.loads, lines), key=lambda d: (matter_of(d), d["published"], d["id"]))
    for matter, items in itertools.groupby(documents, key=matter_of):
        yield matter, [((item["id"], a["id"]), name(a["source_entity"]), (item["id"], a["parent"]), taken[item["id"], a["id"]], utterances[item["id"], a["id"]])
                       for item in items for a in sorted(item["attributions"], key=lambda a: a["content"] or []) if a["content"]]


def label(one, other):
    """The label of a pair, and how much it is worth keeping among those of the kind."""
    shared = [question for question in one[3] if question in other[3]]
    same = one[1] == other[1]
    if one[4] & other[4]:
        return "variant", 0
    if any(one[3][question] != other[3][question] for question in shared):
        return ("reversal", 1) if same else ("dispute", 2)
    if shared:
        return "agrees", 3
    return "other", 4 if same else 5 if one[3] and other[3] else 6


def main(sides, articles, out):
    with open(out, "w", encoding="utf-8") as file:
        file.write("series\tdocument1\tattribution1\tdocument2\tattribution2\tlabel\thalf\n")
        for matter, statements in read(sides, articles):
            pairs = [(*label(one, other), one[0], other[0]) for one, other in itertools.combinations(statements, 2)
                     if one[2] != other[0] and other[2] != one[0]]
            pairs.sort(key=lambda pair: (pair[1], zlib.crc32(repr(pair[2:]).encode())))
            opposed = [pair for pair in pairs if pair[1] in (1, 2)][:MOST]
            agreed = [pair for pair in pairs if pair[1] == 3][:len(opposed) // 2]
            others = [pair for pair in pairs if pair[1] > 3][:len(opposed) - len(agreed)]
            kept = [pair for pair in pairs if pair[1] == 0] + opposed + agreed + others
            for kind, _, one, other in kept:
                file.write("\t".join([matter, *one, *other, kind, "matters"]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
