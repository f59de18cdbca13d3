"""Trains the network that tells who is who from the arrays that `Coreference export` wrote. See README.md."""
import argparse
import json
import math
import os
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

STATE = 384
HIDDEN = 96


class Links(nn.Module):
    """How well a candidate fits a reference: their states and features, the product of both, and what the pair shows."""

    def __init__(self, sizes, dropout):
        super().__init__()
        self.english = sizes["english"]
        self.states = nn.ModuleList(nn.Linear(STATE, 48) for _ in range(2))
        self.join = nn.Linear(sizes["reference"] + 48, HIDDEN)
        self.own, self.other = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.own_by, self.other_by = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.pair = nn.Linear(sizes["pair"], HIDDEN)
        self.inner = nn.Linear(HIDDEN, 48)
        self.score = nn.Linear(48, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states, references, pairs, owns, others):
        """states [r, 384], references [r, …], pairs [p, …], owns and others [p], indexes of references: [p]."""
        english = references[:, self.english:self.english + 1]
        state = self.states[0](states) * (1 - english) + self.states[1](states) * english
        x = self.dropout(F.leaky_relu(self.join(torch.cat([references, self.dropout(state)], -1)), 0.1))
        found = self.own(x)[owns] + self.other(x)[others] + self.own_by(x)[owns] * self.other_by(x)[others] + self.pair(pairs)
        found = self.dropout(F.leaky_relu(found, 0.1))
        return self.score(self.dropout(F.leaky_relu(self.inner(found), 0.1)))[:, 0]


class Mean(nn.Module):
    """The mean of the scores of several networks."""

    def __init__(self, parts):
        super().__init__()
        self.parts = nn.ModuleList(parts)

    def forward(self, *inputs):
        return torch.stack([part(*inputs) for part in self.parts]).mean(0)


class Set:
    def __init__(self, folder, name, sizes):
        self.name = name
        read = lambda part, kind: np.fromfile(os.path.join(folder, f"{name}.{part}"), kind)
        self.references = read("references", np.float16).reshape(-1, sizes["reference"])
        self.states = np.memmap(os.path.join(folder, f"{name}.states"), np.float16, "r").reshape(-1, STATE)
        self.pairs = read("pairs", np.float16).reshape(-1, sizes["pair"])
        self.links = read("links", np.int32).reshape(-1, 5)
        self.starts = np.flatnonzero(np.diff(self.links[:, 2], prepend=-1))
        self.ends = np.append(self.starts[1:], len(self.links))

    def batches(self, questions, random):
        """Questions that stand near each other, so that their references are few."""
        order = np.arange(0, len(self.starts), questions)
        if random is not None:
            random.shuffle(order)
        for first in order:
            yield self, self.starts[first], self.ends[min(first + questions, len(self.ends)) - 1]

    def batch(self, start, end):
        links = self.links[start:end]
        used, places = np.unique(links[:, :2], return_inverse=True)
        places = places.reshape(-1, 2)
        tensor = lambda array: torch.from_numpy(np.ascontiguousarray(array))
        return (tensor(self.states[used].astype(np.float32)), tensor(self.references[used].astype(np.float32)), tensor(self.pairs[start:end].astype(np.float32)),
                tensor(places[:, 0]), tensor(places[:, 1])), tensor(links[:, 2] - links[0, 2]).long(), tensor(links[:, 3] == 1), tensor(links[:, 4] == 1)


def log_sums(scores, groups, count):
    """The logarithm of the sum of exponentials of each group's scores."""
    top = torch.full((count,), -1e4).scatter_reduce(0, groups, scores.detach(), "amax")
    return torch.zeros(count).scatter_add(0, groups, (scores - top[groups]).exp()).clamp(min=1e-30).log() + top


def loss_of(model, found, start, end):
    inputs, groups, right, _ = found.batch(start, end)
    scores, count = model(*inputs), int(groups[-1]) + 1
    return (log_sums(scores, groups, count) - log_sums(scores[right], groups[right], count)).mean()


@torch.no_grad()
def measure(model, sets):
    """Questions whose best candidate is right, in percent: all, and pronouns alone."""
    figures = {}
    for found in sets:
        tally = np.zeros((2, 2))
        for _, start, end in found.batches(200, None):
            inputs, groups, right, pronoun = found.batch(start, end)
            scores = model(*inputs)
            for group in range(int(groups[-1]) + 1):
                at = groups == group
                hit = bool(right[at][scores[at].argmax()])
                tally[int(pronoun[at][0])] += (hit, 1)
        figures[found.name] = {"all": round(100 * tally[:, 0].sum() / tally[:, 1].sum(), 1), "pronouns": round(100 * tally[1, 0] / max(1, tally[1, 1]), 1)}
    return figures


def export(model, folder, sizes):
    model.eval()
    (pathlib.Path(folder) / "parameters").write_text(str(sum(weights.numel() for weights in model.parameters())))
    args = (torch.zeros(4, STATE), torch.zeros(4, sizes["reference"]), torch.zeros(3, sizes["pair"]), torch.zeros(3, dtype=torch.int64), torch.zeros(3, dtype=torch.int64))
    torch.onnx.export(model, args, os.path.join(folder, "links.onnx"), opset_version=16, input_names=["states", "references", "pairs", "owns", "others"], output_names=["scores"],
                      dynamic_axes={"states": {0: "r"}, "references": {0: "r"}, "pairs": {0: "p"}, "owns": {0: "p"}, "others": {0: "p"}, "scores": {0: "p"}})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--sets", default="print,web,quotes,modern,modern,cdb,polnear")
    parser.add_argument("--dev", default="news-dev,modern-dev,polnear-dev")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--networks", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(1)
    sizes = json.load(open(os.path.join(options.folder, "sizes.json")))
    known = {name: Set(options.folder, name, sizes) for name in {*options.sets.split(","), *options.dev.split(",")}}
    sets, dev = [known[name] for name in options.sets.split(",")], [known[name] for name in options.dev.split(",")]
    averages = [train(options, sizes, sets, dev, options.seed + i) for i in range(options.networks)]
    print(json.dumps({"networks": len(averages), **measure(Mean(averages), dev)}), flush=True)
    export(Mean(averages), options.folder, sizes)


def train(options, sizes, sets, dev, seed):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    model, average = Links(sizes, options.dropout), Links(sizes, 0.0).eval()
    average.load_state_dict(model.state_dict())
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, betas=(0.9, 0.99), weight_decay=0.02)
    steps, step, started, losses = sum(1 for found in sets for _ in found.batches(48, None)) * options.epochs, 0, time.time(), []
    for epoch in range(options.epochs):
        parts = [part for found in sets for part in found.batches(48, random)]
        random.shuffle(parts)
        model.train()
        for part in parts:
            for group in optimizer.param_groups:
                group["lr"] = options.rate * min(1, (step + 1) / 100) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / steps)))
            loss = loss_of(model, *part)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            losses.append(loss.item())
            keep = min(0.995, step / (step + 10))
            with torch.no_grad():
                for mine, theirs in zip(average.parameters(), model.parameters()):
                    mine.mul_(keep).add_(theirs, alpha=1 - keep)
        print(json.dumps({"epoch": epoch + 1, "loss": round(float(np.mean(losses[-len(parts):])), 3), "seconds": round(time.time() - started), **measure(average, dev)}), flush=True)
    return average


if __name__ == "__main__":
    main()
