"""Trains the attribution network of both languages from the arrays that `Attribution export` wrote. See README.md."""
import argparse
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from corpus import Set, lemma_rows, read_lemmas, read_sizes
from network import Attributions

DEFAULTS = {"state": 384, "project": 128, "lemma": 64, "size": 192, "around": 128, "window": 96, "layers": [1, 2, 4], "dropout": 0.2, "lemma_dropout": 0.1}
STYLE = {"polnear": 0, "cdb": 1, "modern": 2, "print": 2, "web": 2, "quotes": 2, "papers": 2, "polnear-dev": 0, "news-dev": 2, "modern-dev": 2}


def groups(lengths, cells):
    """The indexes of what has these lengths, in groups of like length of at most so many cells."""
    group = []
    for i in np.argsort(lengths, kind="stable"):
        if group and lengths[i] * (len(group) + 1) > cells:
            yield np.array(group)
            group = []
        group.append(i)
    yield np.array(group)


class Trainer:
    def __init__(self, options):
        self.options = options
        torch.manual_seed(options.seed)
        torch.set_num_threads(options.threads)
        self.random = np.random.default_rng(options.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.sizes = read_sizes(options.folder)
        width = len(self.sizes["features"])
        self.settings = {**DEFAULTS, **json.loads(options.settings)}
        self.sets = []
        for name, _, times in (item.partition("*") for item in options.sets.split(",")):
            self.sets += [Set(options.folder, name, width, STYLE[name])] * int(times or 1)
        self.dev = [Set(options.folder, name, width, STYLE[name]) for name in options.dev.split(",")]
        make = lambda: Attributions(self.sizes, self.settings).to(self.device)
        self.model, self.average = make(), make().eval()
        if options.start:
            self.go_on(torch.load(options.start, map_location=self.device))
        self.average.load_state_dict(self.model.state_dict())

    def go_on(self, saved):
        """Takes over what was learnt before; a lemma that was not known then begins as a rare one, a feature as one that says nothing."""
        state = saved["state"]
        state["tokens.lemma.weight"] = state["tokens.lemma.weight"][lemma_rows(saved["lemmas"], read_lemmas(self.options.folder))]
        bits = state["tokens.cues.weight"]
        state["tokens.cues.weight"] = F.pad(bits, (0, self.model.tokens.cues.in_features - bits.shape[1]))
        for i, layer in enumerate(self.model.labels):
            weight = state[f"labels.{i}.weight"]
            state[f"labels.{i}.weight"] = F.pad(weight, (0, layer.in_features - weight.shape[1]))
        self.model.load_state_dict(state)

    def epoch(self):
        parts = [(found, part) for found in self.sets for part in found.parts(self.options.tokens, self.random)]
        self.random.shuffle(parts)
        for found, part in parts:
            yield found.batch(*part)

    def encode(self, model, batch):
        """The vectors of all tokens of a part, [n, size]."""
        lengths = batch["lengths"]
        at = np.concatenate([[0], np.cumsum(lengths)])
        longest_first = np.argsort(-lengths, kind="stable")
        counts = [int((lengths > t).sum()) for t in range(int(lengths.max()))]
        order = np.concatenate([at[longest_first[:count]] + t for t, count in enumerate(counts)])
        states, tokens = torch.from_numpy(batch["states"]).to(self.device), torch.from_numpy(batch["tokens"]).to(self.device)
        style = torch.full((len(tokens),), batch["style"], dtype=torch.long, device=self.device)
        return model.tokens.flat(states, tokens, style, torch.from_numpy(order).to(self.device), counts)

    def forward(self, model, batch):
        """The anchors' scores, and for groups of windows: which anchors, roles, labels, which cells are present, true roles."""
        x = self.encode(model, batch)
        anchors = model.anchor(x)
        if not len(batch["anchors"]):
            return anchors, []
        sides, found = model.sides(x), []
        for group in groups((batch["places"] >= 0).sum(1), 2500):
            length = (batch["places"][group] >= 0).sum(1).max()
            places = torch.from_numpy(batch["places"][group, :length]).to(self.device)
            windows = torch.from_numpy(batch["windows"][group, :length]).to(self.device)
            present = places >= 0
            roles, labels = model.windows(sides[places.clamp(min=0)], x[torch.from_numpy(batch["anchors"][group]).to(self.device)], windows[..., :3], present)
            found.append((group, roles, labels, present, (windows[..., 3] + 1) // 2))
        return anchors, found

    def loss(self, batch):
        anchors, found = self.forward(self.model, batch)
        kinds = torch.from_numpy(batch["kinds"]).to(self.device)
        total = F.cross_entropy(anchors, kinds, reduction="sum", label_smoothing=0.02) / 40
        for group, roles, labels, present, truth in found:
            total = total + F.cross_entropy(roles[present], truth[present], reduction="sum", label_smoothing=0.02) / 400
            told = torch.from_numpy(batch["labels"][group]).to(self.device)
            for column, (score, weight) in enumerate(zip(labels, (1.0, 0.5, 0.5))):
                total = total + weight * F.cross_entropy(score, told[:, column], ignore_index=-1, reduction="sum") / 20
        return total

    def train(self):
        options = self.options
        optimizer = torch.optim.AdamW(self.model.parameters(), lr=options.rate, betas=(0.9, 0.99), weight_decay=0.01)
        start, step, epoch, done, losses = time.time(), 0, 0, 0.0, []
        steps = sum(len(list(found.parts(options.tokens, None))) for found in self.sets) * options.epochs
        while done < 1:
            for batch in self.epoch():
                done = (time.time() - start) / (60 * options.minutes) if options.minutes else step / steps
                if done >= 1:
                    break
                for group in optimizer.param_groups:
                    group["lr"] = options.rate * min(1, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))
                self.model.train()
                loss = self.loss(batch)
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5.0)
                optimizer.step()
                step += 1
                losses.append(loss.item())
                self.average_weights(min(0.998, step / (step + 10)))
                if step % 300 == 0:
                    print(f"step {step} done {done:.3f} loss {np.mean(losses[-300:]):.3f} seconds {time.time() - start:.0f}", flush=True)
            epoch += 1
            print(json.dumps({"epoch": epoch, "step": step, "seconds": round(time.time() - start), **self.measure()}), flush=True)
            if options.out:
                torch.save({"settings": self.settings, "lemmas": read_lemmas(options.folder), "state": self.average.state_dict()}, options.out)

    @torch.no_grad()
    def average_weights(self, keep):
        mine, theirs = list(self.average.parameters()), [p.detach() for p in self.model.parameters()]
        torch._foreach_mul_(mine, keep)
        torch._foreach_add_(mine, theirs, alpha=1 - keep)

    @torch.no_grad()
    def measure(self):
        """Told the anchors: words' roles and labels; anchors on their own. Percent."""
        figures = {}
        for found in self.dev:
            right, of, hit, guessed, known = np.zeros(3), np.zeros(3), 0, 0, 0
            same, all_windows, exact = np.zeros(4), 0, np.zeros(4)
            for part in found.parts(4000, None):
                batch = found.batch(*part)
                anchors, groups_found = self.forward(self.average, batch)
                kinds = torch.from_numpy(batch["kinds"]).to(self.device)
                best = anchors.argmax(-1)
                hit, guessed, known = hit + int(((best > 0) & (best == kinds)).sum()), guessed + int((best > 0).sum()), known + int((kinds > 0).sum())
                for group, roles, labels, present, truth in groups_found:
                    chosen = roles.argmax(-1)
                    all_windows += len(truth)
                    for role in (1, 2, 3):
                        exact[role] += int((((chosen == role) == (truth == role)) | ~present).all(1).sum())
                    told = torch.from_numpy(batch["labels"][group]).to(self.device)
                    for column, score in enumerate(labels):
                        sure = told[:, column] >= 0
                        right[column] += int(((score.argmax(-1) == told[:, column]) & sure).sum())
                        of[column] += int(sure.sum())
            figures[found.name] = {"anchor": round(200 * hit / max(1, guessed + known), 1),
                                   **{name: round(100 * exact[i] / all_windows, 1) for i, name in ((1, "source"), (2, "cue"), (3, "content"))},
                                   **{name: round(100 * right[i] / of[i], 1) for i, name in enumerate(("stance", "polarity", "rendering")) if of[i]}}
        return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--sets", default="polnear,cdb,modern*2,print*2,web*2,quotes*2,papers*4")
    parser.add_argument("--dev", default="polnear-dev,news-dev,modern-dev")
    parser.add_argument("--settings", default="{}", help="JSON: what differs from the defaults")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--minutes", type=float, default=0, help="train for so long, whatever the epochs")
    parser.add_argument("--tokens", type=int, default=1200, help="tokens in a batch")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1, help="on small matrices more are slower")
    parser.add_argument("--start", default="", help="a checkpoint to go on from")
    parser.add_argument("--out", default="")
    Trainer(parser.parse_args()).train()


if __name__ == "__main__":
    main()
