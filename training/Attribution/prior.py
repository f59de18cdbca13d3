"""Gives the stances of a checkpoint the frequencies of the gold articles. See README.md.

The articles written for training tell more of praise, blame and wishes than newspapers do, and the network expects as much of every article. What it was trained
on is taken from its scores and the gold's own frequencies are put in place (Saerens, Latinne and Decaestecker 2002, "Adjusting the outputs of a classifier
to new a priori probabilities").
"""
import argparse
import json

import numpy as np
import torch

from corpus import Set, read_sizes
from train import STYLE


def frequencies(folder, sets):
    """How often each stance is told in sets such as "modern*2", as logarithms; a few of each are added, for the rare ones."""
    sizes = read_sizes(folder)
    counts = np.full(len(sizes["stances"]), 3.0)
    for name, _, times in (item.partition("*") for item in sets.split(",")):
        stances = Set(folder, name, len(sizes["features"]), STYLE[name]).anchors[:, 4]
        counts += np.bincount(stances[stances >= 0], minlength=len(counts)) * int(times or 1)
    return np.log(counts / counts.sum())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("checkpoint", help="is changed")
    parser.add_argument("--sets", default="modern*2,print,web,quotes*2,papers*4", help="what it was last trained on")
    parser.add_argument("--gold", default="modern", help="what has the right frequencies")
    options = parser.parse_args()
    saved = torch.load(options.checkpoint, map_location="cpu")
    change = frequencies(options.folder, options.gold) - frequencies(options.folder, options.sets)
    saved["state"]["labels.0.bias"] += torch.from_numpy(change).float()
    torch.save(saved, options.checkpoint)
    names = read_sizes(options.folder)["stances"]
    print(json.dumps({name: round(float(by), 2) for name, by in zip(names, change)}))


if __name__ == "__main__":
    main()
