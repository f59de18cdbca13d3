"""
Reads the articles written and marked for training and writes them in the gold format.

  python3 articles.py FOLDER OUT.jsonl

A file of FOLDER holds articles with a line of `====` between them. An article has a header (`# id:`, `# publisher:`, `# published:`, `# kind:`), an
empty line, the text with its marks, a line `---`, and a line of labels for each attribution:

  {1s De minister} {1c wil} {1t dat {2s de raad} {2c uitlegt} {2t waarom}}.
  ---
  1 | indirect | want | + | person | De minister
  2 | indirect | state | + | organisation | de raad | said=2001-07

{Ns …} is the source, {Nc …} the cue, {Nt …} the content of attribution N; a span in pieces has several. A label line gives type, stance, polarity, kind of
source, the source's fullest name, and what is told of addressee, occasion, medium and time. An attribution's parent is the smallest content it lies in.
"""
import argparse
import json
import pathlib
import re

ROLES = {"s": "source", "c": "cue", "t": "content"}
TYPES = "direct indirect mixed".split()
STANCES = "state claim believe know want order ask predict praise criticise deny admit accuse doubt answer promise warn show announce confirm stress".split()
KINDS = "person organisation group document anonymous author".split()
EXTRAS = "addressee occasion medium said".split()


class Wrong(Exception):
    """An article that is not marked as it should be."""


def units(text):
    """The length of a text in UTF-16 code units, which offsets count."""
    return len(text.encode("utf-16-le")) // 2


class Text:
    def __init__(self, text):
        self.bytes = text.encode("utf-16-le")

    def __getitem__(self, span):
        return self.bytes[2 * span[0]:2 * span[1]].decode("utf-16-le")


def unmark(body):
    """The text without its marks, and for each attribution's number its spans by role."""
    text, length, opened, spans, at = [], 0, [], {}, 0
    for mark in re.finditer(r"\{(\d+)([sct]) |\}", body):
        text.append(body[at:mark.start()])
        length += units(text[-1])
        at = mark.end()
        if mark[1]:
            opened.append((mark[1], ROLES[mark[2]], length))
        elif opened:
            number, role, start = opened.pop()
            spans.setdefault(number, {}).setdefault(role, []).append((start, length))
        else:
            raise Wrong(f"a mark is closed that was not opened, before {body[at:at + 40]!r}")
    if opened:
        raise Wrong(f"mark {opened[-1][0]} is not closed")
    text = "".join(text) + body[at:]
    if "{" in text:
        raise Wrong(f"a bad mark at {text[text.index('{'):][:40]!r}")
    return text.rstrip("\n"), spans


def labels(line):
    """A label line's number, and what it says."""
    parts = [part.strip() for part in line.split("|")]
    if len(parts) < 6 or parts[1] not in TYPES or parts[2] not in STANCES or parts[3] not in ("+", "-") or parts[4] not in KINDS + [""]:
        raise Wrong(f"bad labels: {line!r}")
    extras = dict(extra.strip().split("=", 1) for part in parts[6:] for extra in part.split(";") if extra.strip())
    if set(extras) - set(EXTRAS):
        raise Wrong(f"bad labels: {line!r}")
    return parts[0], {"type": parts[1], "stance": parts[2], "polarity": "positive" if parts[3] == "+" else "negative", "source_entity": parts[5] or None,
                      "source_kind": parts[4] or None, **extras}


def joined(spans, text):
    """Spans in order, without blanks at their ends; two with nothing but blanks between them are one."""
    found = []
    for start, end in sorted(spans):
        words = text[start, end]
        start, end = start + units(words) - units(words.lstrip()), end - units(words) + units(words.rstrip())
        if found and not text[found[-1][1], start].strip():
            found[-1][1] = max(end, found[-1][1])
        else:
            found.append([start, end])
    return found


def parent(child, attributions):
    """The smallest content that holds an attribution's cue and content."""
    size = lambda attribution: sum(end - start for start, end in attribution["content"])
    holds = lambda other: all(any(low <= start and end <= high for low, high in other["content"]) for start, end in child["cue"] + child["content"])
    over = [other for other in attributions if size(other) > size(child) and holds(other)]
    return min(over, key=size)["id"] if over else None


def article(block):
    """An article in the gold format."""
    header, _, rest = block.strip("\n").partition("\n\n")
    about = dict(re.findall(r"^# (\w+): *(.*)$", header, re.M))
    body, rule, told = (rest + "\n").partition("\n---\n")
    if not rule or not about.get("id"):
        raise Wrong("an article needs a header with an id, and a line '---' before its labels")
    text, spans = unmark(body)
    told = dict(labels(line) for line in told.splitlines() if line.strip())
    if set(told) != set(spans):
        raise Wrong(f"marks and labels differ in {sorted(set(told) ^ set(spans))}")
    attributions = [{"id": f"a{number}", **{role: joined(spans[number].get(role, []), Text(text)) for role in ROLES.values()}, **told[number]}
                    for number in sorted(spans, key=int)]
    if not all(attribution["content"] for attribution in attributions):
        raise Wrong("an attribution has no content")
    for attribution in attributions:
        attribution["parent"] = parent(attribution, attributions)
    return {"id": about["id"], "publisher": about.get("publisher"), "published": about.get("published"), "language": "nl", "kind": about.get("kind"), "text": text,
            "attributions": attributions}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    articles, words, count = [], 0, 0
    for path in sorted(options.folder.glob("*.txt")):
        blocks = [block for block in re.split(r"^====+\s*$", path.read_text(encoding="utf-8"), flags=re.M) if block.strip()]
        for number, block in enumerate(blocks, 1):
            try:
                articles.append(article(block))
            except Wrong as wrong:
                parser.exit(1, f"{path}, article {number}: {wrong}\n")
    with open(options.out, "w", encoding="utf-8") as file:
        for found in articles:
            file.write(json.dumps(found, ensure_ascii=False) + "\n")
            words, count = words + len(found["text"].split()), count + len(found["attributions"])
    print(f"{options.folder.name}: {len(articles)} articles, {words} words, {count} attributions")


if __name__ == "__main__":
    main()
