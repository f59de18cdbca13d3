#!/usr/bin/env python3
"""Tokens and sentences of `zegsman analyse` on the raw text of the Dutch and English development treebanks.

  python3 bench/tokens.py DATA-FOLDER SCORER

DATA-FOLDER has ud-nl and ud-en; SCORER is a CoNLL 2018 style scorer called as `SCORER GOLD SYSTEM`. The text is that of the `# text`
lines, sentences joined by a blank, a paragraph for each document: from `# newdoc` or, where a treebank has none, from the part of
sent_id before its last `.p.` or `-`. Prints the scorer's figures for both languages. Standard library only.
"""
import pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]


def raw(treebank):
    """The treebank's text, a paragraph for each document."""
    documents, document = [], None
    has_newdoc = "# newdoc" in treebank
    sent_id = ""
    for line in treebank.split("\n"):
        if has_newdoc and line.startswith("# newdoc"):
            documents.append([])
        elif line.startswith("# sent_id"):
            sent_id = re.sub(r"(\.p\.\d+.*|-\d+)$", "", line.split("=", 1)[1].strip())
        elif line.startswith("# text ="):
            if not has_newdoc and sent_id != document:
                documents.append([])
                document = sent_id
            documents[-1].append(line.split("=", 1)[1].strip())
    return "\n\n".join(" ".join(d) for d in documents) + "\n"


def main(data, scorer):
    for language in ("nl", "en"):
        gold = pathlib.Path(data) / f"ud-{language}/dev.conllu"
        with tempfile.TemporaryDirectory() as folder:
            text, system = pathlib.Path(folder) / "raw.txt", pathlib.Path(folder) / "system.conllu"
            text.write_text(raw(gold.read_text(encoding="utf-8")), encoding="utf-8")
            with open(system, "wb") as out:
                subprocess.run([ROOT / "zegsman", "analyse", "--segment-only", "--lang", language, text], stdout=out, check=True)
            print(language, flush=True)
            subprocess.run([sys.executable, scorer, gold, system], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
