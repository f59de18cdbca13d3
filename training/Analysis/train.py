"""Trains the analysis of one language from the arrays that `Analysis export` wrote. See README.md."""
import argparse
import json
import math
import multiprocessing
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from corpus import COLUMNS, Corpus, batches, mentions, pieces, swap_names
from measure import measure
from network import Analysis

DEFAULTS = {
    "size": 256, "word": 128, "affix": 96, "chars": 128, "parts": "word affix", "layers": "l256 l256", "arc": 192, "rel": 128,
    "dropout": 0.3, "word_dropout": 0.2,
}
WEIGHTS = {"upos": 0.5, "xpos": 1.0, "feats": 0.3, "scripts": 0.3, "names": 1.0, "heads": 1.0, "relations": 1.0}


class Trainer:
    def __init__(self, options):
        self.options = options
        torch.manual_seed(options.seed)
        self.random = np.random.default_rng(options.seed)
        self.corpus = Corpus(options.folder)
        self.labels = self.corpus.labels
        self.settings = {**DEFAULTS, **json.loads(options.settings)}
        self.read()
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.set_num_threads(1 if self.device.type == "cuda" else os.cpu_count())
        if self.device.type == "cuda":
            torch.backends.cuda.matmul.allow_tf32 = True
            torch.backends.cudnn.allow_tf32 = True
        self.model = Analysis(self.corpus.sizes, self.labels, self.settings).to(self.device)
        self.average = Analysis(self.corpus.sizes, self.labels, self.settings).to(self.device).eval()
        self.average.load_state_dict(self.model.state_dict())
        self.rows = torch.from_numpy(self.corpus.rows.astype(np.int64)).to(self.device)
        self.types = None
        if self.corpus.known_names is not None:
            self.types = torch.from_numpy(self.corpus.word_types()).to(self.device)
            self.named_rows = torch.nonzero(self.types.sum(1) > 0)[:, 0]
        self.teachers = [load(path, self.corpus, self.device) for path in options.teachers.split(",") if path]

    def read(self):
        """Reads the data, and starts the process that makes batches of it while the network learns."""
        options = self.options
        if os.path.exists(os.path.join(options.folder, "known-names")) and not options.no_known_names:
            self.corpus.read_known_names()
        self.sets = {}
        for name, _, times in (item.partition("*") for item in options.sets.split(",")):
            found = [(tokens, style, mentions(tokens, self.labels["names"]) if name.endswith("names") else ())
                     for tokens, style in pieces(self.corpus.read(name))]
            self.sets[name] = found, int(times or 1)
        self.dev = {name: self.corpus.read(name) for name in options.dev.split(",")}
        self.queue = multiprocessing.get_context("fork").Queue(64)
        if options.epochs or options.minutes:
            self.steps = sum(1 for _ in self.epoch())
            multiprocessing.get_context("fork").Process(target=self.feed, daemon=True).start()

    def feed(self):
        while True:
            for batch in self.epoch():
                self.queue.put(batch)
            self.queue.put(None)

    def epoch(self):
        sentences, known = [], self.corpus.known_names
        for found, times in self.sets.values():
            for tokens, style, names in found * times:
                if names and known is not None:
                    tokens = swap_names(tokens, names, known, self.options.swap, self.random)
                sentences.append((tokens, style))
        return batches(sentences, self.options.cells, self.random)

    def tensors(self, batch, styles):
        gold = torch.from_numpy(batch.astype(np.int64)).to(self.device)
        gold = {name: gold[..., i] for i, name in enumerate(COLUMNS)}
        mask = (gold["row"] > 0).float()[..., None]
        return gold, mask, torch.from_numpy(styles).to(self.device), torch.from_numpy((batch[:, :, 0] > 0).sum(1).astype(np.int64))

    def step_loss(self, batch, styles):
        gold, mask, style, lengths = self.tensors(batch, styles)
        rows = self.rows[gold["row"]]
        states = self.model.states(rows, mask, style, lengths)
        scores = self.model.tag_scores(states)
        scores["heads"] = self.model.arc_scores(states, mask)
        soft = self.taught(rows, mask, style, lengths, gold) if self.teachers else None
        heads = gold["heads"].clamp(min=0)
        if soft is not None:
            heads = torch.where(gold["heads"] >= 0, heads, soft["heads"].argmax(-1))
        scores["relations"] = self.model.relation_scores(states, heads)
        present = mask[..., 0] > 0
        total = 0
        for name, weight in {**WEIGHTS, **json.loads(self.options.weights)}.items():
            known = gold[name] >= 0
            log = scores[name].log_softmax(-1)
            loss = -log.gather(-1, gold[name].clamp(min=0)[..., None])[..., 0] * known
            if name != "heads" and soft is None:
                loss = (1 - self.options.smoothing) * loss - self.options.smoothing * log.mean(-1) * known
            if soft is not None:
                # taught everywhere, and told the truth where it is known
                taught = -(soft[name] * log).sum(-1)
                loss = torch.where(known, self.options.truth * loss + (1 - self.options.truth) * taught, taught)
            total = total + weight * (loss * present).sum() / present.sum()
        if self.types is not None:
            some = self.named_rows[torch.randint(len(self.named_rows), (512,), device=self.device)]
            spelled = self.model.words.spelling(self.model.words.spelled(self.rows[some]))
            total = total + 0.5 * F.binary_cross_entropy_with_logits(spelled, self.types[some])
        return total

    @torch.no_grad()
    def taught(self, rows, mask, style, lengths, gold):
        """The mean of the teachers' probabilities."""
        soft, states = {}, []
        for teacher in self.teachers:
            states.append(teacher.states(rows, mask, style, lengths))
            found = teacher.tag_scores(states[-1])
            found["heads"] = teacher.arc_scores(states[-1], mask)
            for name, score in found.items():
                soft[name] = soft.get(name, 0) + score.softmax(-1) / len(self.teachers)
        heads = torch.where(gold["heads"] >= 0, gold["heads"], soft["heads"].argmax(-1))
        for teacher, state in zip(self.teachers, states):
            soft["relations"] = soft.get("relations", 0) + teacher.relation_scores(state, heads).softmax(-1) / len(self.teachers)
        return soft

    def train(self):
        options = self.options
        optimizer = torch.optim.AdamW(self.model.parameters(), lr=options.rate, betas=(0.9, 0.98), weight_decay=0.01, **({"fused": True} if self.device.type == "cuda" else {}))
        start, step, epoch, done = time.time(), 0, 0, 0.0
        losses = []
        total_steps = self.steps * options.epochs
        while done < 1:
            for batch, styles in iter(self.queue.get, None):
                # the rate falls with the share of the time or of the steps that has gone by
                done = (time.time() - start) / (60 * options.minutes) if options.minutes else step / total_steps
                if done >= 1:
                    break
                rate = options.rate * min(1, (step + 1) / 200) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1, done))))
                for group in optimizer.param_groups:
                    group["lr"] = rate
                self.model.train()
                loss = self.step_loss(batch, styles)
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimizer.step()
                step += 1
                self.average_weights(min(0.999, step / (step + 10)))
                if step % 50 == 0:
                    losses.append(loss.item())
            epoch += 1
            if done >= 1 or epoch % options.every == 0:
                print(json.dumps({"name": options.name, "epoch": epoch, "step": step, "seconds": round(time.time() - start), "loss": round(float(np.mean(losses[-20:])), 3) if losses else None,
                                  **self.measure()}), flush=True)
                self.save()
        return self

    @torch.no_grad()
    def average_weights(self, keep):
        mine = [p for p in self.average.parameters()]
        theirs = [p.detach() for p in self.model.parameters()]
        torch._foreach_mul_(mine, keep)
        torch._foreach_add_(mine, theirs, alpha=1 - keep)

    @torch.no_grad()
    def analyse(self, batch, styles):
        gold, mask, style, lengths = self.tensors(batch, styles)
        models = self.teachers if self.options.epochs == 0 and not self.options.minutes else [self.average]
        soft, states = {}, []
        for model in models:
            states.append(model.states(self.rows[gold["row"]], mask, style * 0, lengths))
            found = model.tag_scores(states[-1])
            found["heads"] = model.arc_scores(states[-1], mask)
            for name, score in found.items():
                soft[name] = soft.get(name, 0) + score.softmax(-1)
        predicted = {name: score.argmax(-1) for name, score in soft.items()}
        relations = sum(model.relation_scores(state, predicted["heads"]).softmax(-1) for model, state in zip(models, states))
        predicted["relations"] = relations.argmax(-1)
        return predicted, gold

    def measure(self):
        return {f"{name}": measure(self.analyse, self.labels, batches(sentences, self.options.cells, None)) for name, sentences in self.dev.items()}

    def save(self):
        if self.options.out:
            torch.save({"settings": self.settings, "state": {k: v.half() for k, v in self.average.state_dict().items()}}, self.options.out)


def load(path, corpus, device):
    saved = torch.load(path, map_location=device)
    model = Analysis(corpus.sizes, corpus.labels, saved["settings"]).to(device).eval()
    model.load_state_dict({k: v.float() for k, v in saved["state"].items()})
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--name", default="")
    parser.add_argument("--sets", required=True, help="names of data sets, each with *N when it is read N times an epoch")
    parser.add_argument("--dev", required=True)
    parser.add_argument("--settings", default="{}", help="JSON: what differs from the defaults")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=0, help="train for so long, whatever the epochs")
    parser.add_argument("--cells", type=int, default=6000, help="words and padding in a batch")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--smoothing", type=float, default=0.03)
    parser.add_argument("--truth", type=float, default=0.5, help="the share of the marked labels in the loss beside the teachers' opinion")
    parser.add_argument("--teachers", default="", help="checkpoints to learn from, with commas")
    parser.add_argument("--weights", default="{}", help="JSON: how much each column counts in the loss, where not as usual")
    parser.add_argument("--swap", type=float, default=0.3, help="the chance that a marked name is swapped for a known one")
    parser.add_argument("--no-known-names", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=5, help="epochs between measurements")
    parser.add_argument("--out", default="")
    options = parser.parse_args()
    trainer = Trainer(options)
    if options.epochs == 0 and not options.minutes:
        print(json.dumps({"name": options.name, **trainer.measure()}), flush=True)
        return
    trainer.train()


if __name__ == "__main__":
    main()
