"""
Puts the marks of `labels/` on the texts that they were made for, which are not in the repository, and writes them in the gold format.

  python3 fragments.py DATA OUT-FOLDER

`papers` are the newspapers of 1970 in DATA/attribution-nl/train-cdb.jsonl, read anew by the guidelines; `weeklies` are opinion weeklies and family magazines of that time in
DATA/raw-nl, a sentence a line, here in fragments of about sixteen. A text that is not the one that was marked is an error. In every second document the quotation marks are
made those of newspapers about 2000 (,, and ''), for the old texts have only one sort.
"""
import argparse
import gzip
import hashlib
import json
import pathlib
import re

LEAST, MOST = 16, 26
PUNCTUATION = re.compile(r"[.,;:!?)\]]+|\.\.\.")


def joined(sentences):
    """Words as print has them: no blank before punctuation, quotation marks open and close by turns and at the ends of sentences."""
    lines, is_open = [], False
    for sentence in sentences:
        tokens, line, is_glued = sentence.split(" "), "", True
        for i, token in enumerate(tokens):
            blank = "" if is_glued else " "
            if token == '"':
                is_open = True if i == 0 else False if i == len(tokens) - 1 else not is_open
                line += blank + token if is_open else token
                is_glued = is_open
            elif token in ("(", "["):
                line, is_glued = line + blank + token, True
            elif PUNCTUATION.fullmatch(token):
                line, is_glued = line + token, False
            else:
                line, is_glued = line + blank + token, False
        lines.append(line)
    return lines


def fragments(data, name):
    """Ids and texts of one file of raw text."""
    with gzip.open(data / "raw-nl" / f"eindhoven-{name}.txt.gz", "rt", encoding="utf-8") as file:
        lines = [line.strip() for line in file if line.strip()]
    start, current = 0, []
    for end, line in enumerate(lines, 1):
        current.append(line)
        is_whole = not line.endswith(":") and sum(sentence.split().count('"') for sentence in current) % 2 == 0
        if (len(current) >= LEAST and is_whole) or len(current) >= MOST or end == len(lines):
            yield f"{name}-{start + 1:04d}-{end:04d}", " ".join(joined(current))
            start, current = end, []


def papers(data):
    with open(data / "attribution-nl" / "train-cdb.jsonl", encoding="utf-8") as file:
        for line in file:
            document = json.loads(line)
            yield document["id"], document["text"]


def weeklies(data):
    yield from fragments(data, "obl")
    yield from fragments(data, "gbl")


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
    labels = pathlib.Path(__file__).parent / "labels"
    for name, texts in (("papers", papers), ("weeklies", weeklies)):
        marks = {mark["id"]: mark for mark in map(json.loads, (labels / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())}
        words, count = 0, 0
        with open(options.out / f"{name}.jsonl", "w", encoding="utf-8") as file:
            for number, (id, text) in enumerate(texts(options.data)):
                if id not in marks:
                    continue
                if marks[id]["text"] != hashed(text):
                    parser.exit(1, f"{id}: the text is not the one that was marked\n")
                attributions = marks[id]["attributions"]
                if number % 2:
                    text, attributions = printed(text, attributions)
                file.write(json.dumps({"id": id, "language": "nl", "kind": "news", "text": text, "attributions": attributions}, ensure_ascii=False) + "\n")
                words, count = words + len(text.split()), count + len(attributions)
        print(f"{name}: {words} words, {count} attributions")


if __name__ == "__main__":
    main()
