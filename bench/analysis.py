#!/usr/bin/env python3
"""Accuracy of `zegsman analyse` on development data: tags, lemmas, trees and names.

  python3 bench/analysis.py nl|en DATA-FOLDER SCORER [--model MODEL] [--json FILE]

SCORER is a CoNLL 2018 style scorer called as `SCORER GOLD SYSTEM --no-punct --json`. Three readings: the treebank's dev part from its own
tokens, the same from its raw text (as bench/tokens.py makes it), and the name sets from their own tokens. Standard library only.
"""
import argparse, json, pathlib, subprocess, sys, tempfile

from tokens import ROOT, raw

NAMES = {"nl": {"news names": "ner-nl/conll02-dev.tsv", "wiki names": "ner-nl/dev.tsv"}, "en": {"wiki names": "ner-en/dev.tsv"}}


def columns(tsv):
    """Names marked a token a line, as CoNLL-U with NER in its last column."""
    out, number = [], 0
    for line in tsv.split("\n"):
        token, _, tag = line.partition("\t")
        if token == "-DOCSTART-":
            out.append("# newdoc")
        elif token:
            number += 1
            name = "_" if tag.strip() == "O" else "NER=" + tag.strip()
            out.append("\t".join([str(number), token] + ["_"] * 7 + [name]))
        elif number:
            out.append("")
            number = 0
    return "\n".join(out) + "\n\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=["nl", "en"])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("scorer")
    parser.add_argument("--model", help="a model file; the one in models/ without it")
    parser.add_argument("--json", help="a file for the figures")
    options = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def score(name, gold, text, *more):
            system = folder / "system.conllu"
            model = ["--model", options.model] if options.model else ["--model", str(ROOT / "models")]
            with open(system, "wb") as out:
                subprocess.run([ROOT / "zegsman", "analyse", "--lang", options.language, *model, *more, text], stdout=out, check=True)
            found = json.loads(subprocess.run([sys.executable, options.scorer, gold, system, "--no-punct", "--json"],
                                              stdout=subprocess.PIPE, check=True).stdout)
            for key, value in found.items():
                if key.startswith("NER") or not name.endswith("names"):
                    figures[f"{name} {key}"] = value["f1"]
                    print(f"{name} {key}: {value['f1']}", flush=True)

        gold = options.data / f"ud-{options.language}/dev.conllu"
        score("dev", gold, gold, "--pretokenized")
        text = folder / "raw.txt"
        text.write_text(raw(gold.read_text(encoding="utf-8")), encoding="utf-8")
        score("dev from raw text", gold, text)
        for name, file in NAMES[options.language].items():
            names = folder / "names.conllu"
            names.write_text(columns((options.data / file).read_text(encoding="utf-8")), encoding="utf-8")
            score(name, names, names, "--pretokenized")
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
