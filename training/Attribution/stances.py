"""Fits the linear model of the stance that a Dutch statement's words speak for, and writes it as stances.bin. Needs numpy, scipy, scikit-learn and torch.

    python3 training/Attribution/stances.py WORK CHECKPOINT

WORK holds the arrays that `Attribution export` wrote; CHECKPOINT is the network beside which it will judge. How much it counts beside it is chosen on dev, and nothing else is.
"""
import argparse
import os

import numpy as np
import torch
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from corpus import read_sizes
from train import Trainer

BUCKETS = 1 << 16
SETS = {"modern": 3, "web": 1, "print": 1, "quotes": 1, "papers": 1}
DEV = ("modern-dev", "news-dev")
SHARES = (0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2)


def words(folder, name):
    """The features of a set's statements, a row each."""
    numbers = np.fromfile(os.path.join(folder, name + ".words"), dtype=np.int32)
    at, rows = 0, []
    while at < len(numbers):
        rows.append(numbers[at + 1:at + 1 + 2 * numbers[at]].reshape(-1, 2))
        at += 1 + 2 * numbers[at]
    pairs = np.concatenate(rows)
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return csr_matrix((np.ascontiguousarray(pairs[:, 1]).view(np.float32), np.ascontiguousarray(pairs[:, 0]), starts), shape=(len(rows), BUCKETS))


def stances(folder, name):
    """The stance of each, -1 where it is not told."""
    return np.fromfile(os.path.join(folder, name + ".anchors"), dtype=np.int32).reshape(-1, 7)[:, 4]


def by_network(folder, checkpoint, name):
    """The logarithms of what the network gives each stance of each statement of a set, told where cue and content stand."""
    sizes = read_sizes(folder)
    trainer = Trainer(argparse.Namespace(seed=1, threads=1, folder=folder, settings="{}", sets=name, dev=name, start=checkpoint))
    data = trainer.dev[0]
    found = np.zeros((len(data.anchors), len(sizes["stances"])))
    with torch.no_grad():
        for part in data.parts(4000, None):
            for group, _, labels, *_ in trainer.forward(trainer.average, data.batch(*part))[1]:
                found[part[2][group]] = np.log(labels[0].softmax(-1).numpy() + 1e-6)
    return found


def by_words(model, rows, count):
    """The same by the words, all but for a sum that is the same for all stances."""
    found = np.full((rows.shape[0], count), -20.0)
    found[:, model.classes_] = model.decision_function(rows)
    return found


def in_steps(model, count):
    """Bias, size of a step, and the weights in steps of one byte, [BUCKETS, count]."""
    bias, weights = np.full(count, -20, dtype=np.float32), np.zeros((BUCKETS, count), dtype=np.float32)
    bias[model.classes_], weights[:, model.classes_] = model.intercept_, model.coef_.T
    step = np.maximum(np.abs(weights).max(0), 1e-6) / 127
    return bias, step.astype(np.float32), np.rint(weights / step).astype(np.int8)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("checkpoint")
    options = parser.parse_args()
    count = len(read_sizes(options.folder)["stances"])
    rows, truth, weight = [], [], []
    for name, times in SETS.items():
        told = stances(options.folder, name)
        rows.append(words(options.folder, name)[told >= 0])
        truth.append(told[told >= 0])
        weight.append(np.full(len(truth[-1]), times))
    model = LogisticRegression(C=0.5, max_iter=80, tol=1e-3).fit(vstack(rows).tocsr(), np.concatenate(truth), sample_weight=np.concatenate(weight))
    right = np.zeros((len(DEV), len(SHARES)))
    for i, name in enumerate(DEV):
        told = stances(options.folder, name)
        network, own = by_network(options.folder, options.checkpoint, name), by_words(model, words(options.folder, name), count)
        right[i] = [np.mean((network + share * own).argmax(1)[told >= 0] == told[told >= 0]) for share in SHARES]
        print(name, "words alone", round(np.mean(own.argmax(1)[told >= 0] == told[told >= 0]), 4), dict(zip(SHARES, right[i].round(4))), flush=True)
    share = SHARES[right.mean(0).argmax()]
    bias, step, weights = in_steps(model, count)
    with open(os.path.join(options.folder, "stances.bin"), "wb") as file:
        file.write(np.array([share], dtype=np.float32).tobytes() + bias.tobytes() + step.tobytes() + weights.tobytes())
    print("share", share, "of", round(os.path.getsize(file.name) / 1e6, 1), "MB")


if __name__ == "__main__":
    main()
