"""
Puts the marks of `labels/` on the texts that they were made for, which are not in the repository, and writes them in the gold format.

  python3 fragments.py DATA OUT-FOLDER

`papers` are the newspapers of about 1970 in DATA/attribution-nl/train-cdb.jsonl, read anew by the guidelines. A text that is not the one that was marked is an error. In every second document the quotation marks are
made those of newspapers about 2000 (,, and ''), for the old texts have only one sort.
"""
import argparse
import hashlib
import json
import pathlib


def papers(data):
    with open(data / "attribution-nl" / "train-cdb.jsonl", encoding="utf-8") as file:
        for line in file:
            document = json.loads(line)
            yield document["id"], document["text"]


def hashed(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def printed(text, attributions):
    """The text with the quotation marks of newspapers about 2000, and the spans in it."""
    places, made = [], ""
    for i, letter in enumerate(text):
        places.append(len(made))
        opens = i == 0 or text[i - 1] in " (\n"
        made += letter if letter != '"' else ",," if opens else "''"
    places.append(len(made))
    moved = [{**a, **{role: [[places[start], places[end]] for start, end in a[role]] for role in ("source", "cue", "content")}} for a in attributions]
    return made, moved


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    lines = (pathlib.Path(__file__).parent / "labels" / "papers.jsonl").read_text(encoding="utf-8").splitlines()
    marks = {mark["id"]: mark for mark in map(json.loads, lines)}
    words, count = 0, 0
    with open(options.out / "papers.jsonl", "w", encoding="utf-8") as file:
        for number, (id, text) in enumerate(papers(options.data)):
            if marks[id]["text"] != hashed(text):
                parser.exit(1, f"{id}: the text is not the one that was marked\n")
            attributions = marks[id]["attributions"]
            if number % 2:
                text, attributions = printed(text, attributions)
            file.write(json.dumps({"id": id, "language": "nl", "kind": "news", "text": text, "attributions": attributions}, ensure_ascii=False) + "\n")
            words, count = words + len(text.split()), count + len(attributions)
    print(f"papers: {words} words, {count} attributions")


if __name__ == "__main__":
    main()
