#!/usr/bin/env python3
"""Accuracy of the times that `zegsman read` finds, on texts whose times are marked.

  python3 bench/times.py nl|en DATA-FOLDER SCORER [--errors N]

SCORER is called as `SCORER GOLD PREDICTED` and prints its figures. Standard library only.
"""
import argparse, pathlib, subprocess, sys, tempfile

from tokens import ROOT


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=["nl", "en"])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("scorer")
    parser.add_argument("--errors", default="0", help="so many wrong values are shown")
    options = parser.parse_args()
    gold = options.data / f"times/{options.language}.jsonl"
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as read:
        subprocess.run([ROOT / "zegsman", "read", "--format", "jsonl", gold], stdout=read, check=True)
        subprocess.run([sys.executable, options.scorer, gold, read.name, "--errors", options.errors], check=True)


if __name__ == "__main__":
    main()
