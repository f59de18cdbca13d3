"""
Fits on dev how sure a statement is, and chooses how sure one must be to be told: writes thresholds.json.

  python3 calibrate.py WORK-FOLDER DATA-FOLDER SCORER

Reads the dev sets with the library itself, at several thresholds; SCORER is the module that pairs statements (score.py).
"""
import argparse
import importlib.util
import json
import pathlib
import subprocess
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SETS = {"nl": [("attribution-nl/dev.jsonl", False), ("attribution-nl/dev-modern.jsonl", False)], "en": [("polnear/dev.jsonl", True)]}
WEIGHTS = ("anchorWeight", "rolesWeight", "doubtWeight", "stanceWeight", "cueWeight", "sourceWeight", "densityWeight")
# low: it only saves work, what is told is chosen by confidence; of what is less likely in English hardly any is told
ANCHOR = {"nl": 0.3, "en": 0.5}
NOTHING = {"least": 0, "bias": 0, **{weight: 0 for weight in WEIGHTS}}
GRID = (0, 0.2, 0.25, 0.3, 0.35)


class Reader:
    """Reads gold articles with a model packed with given thresholds."""

    def __init__(self, work, folder):
        self.work, self.folder = work, pathlib.Path(folder)
        for model in (*SETS, "coreference"):
            (self.folder / f"{model}.zegsman").symlink_to(ROOT / "models" / f"{model}.zegsman")

    def read(self, gold, thresholds):
        path = self.folder / "thresholds.json"
        path.write_text(json.dumps({language: thresholds for language in SETS}))
        subprocess.run(["dotnet", ROOT / "artifacts/bin/Zegsman.Training.Attribution/release/Attribution.dll", "pack", self.work, HERE / "card.json", path,
                        self.folder / "attribution.zegsman"], check=True, stdout=subprocess.DEVNULL)
        out = self.folder / "read.jsonl"
        with open(out, "wb") as file:
            subprocess.run(["dotnet", ROOT / "artifacts/bin/Zegsman.Cli/release/Zegsman.Cli.dll", "read", gold, "--format", "jsonl", "--quiet", "--model", self.folder],
                           check=True, stdout=file)
        return out


def rightness(scorer, gold, predicted, flat):
    """For each statement read, in order: whether content, source and cue are found, as the scorer's measure attribution has it."""
    gold, predicted = scorer.load_gold(gold, flat), scorer.load_pred(predicted, flat)
    found = {}
    for name, (text, known) in gold.items():
        read = predicted.get(name, [])
        chars = lambda item, part: scorer.chars(item.get(part))
        pairs = sorted(((scorer.jaccard(chars(x, "content"), chars(y, "content")), scorer.jaccard(chars(x, "cue"), chars(y, "cue")), i, j)
                        for i, x in enumerate(known) for j, y in enumerate(read) if chars(x, "content") & chars(y, "content")),
                       key=lambda c: (-c[0], -c[1], c[2], c[3]))
        taken_known, taken_read = set(), set()
        for overlap, _, i, j in pairs:
            if i in taken_known or j in taken_read:
                continue
            taken_known.add(i)
            taken_read.add(j)
            x, y = known[i], read[j]
            cue = bool(chars(x, "cue") & chars(y, "cue")) or not (chars(x, "cue") or chars(y, "cue"))
            found[name, y["id"]] = overlap >= 0.5 and scorer.jaccard(chars(x, "source"), chars(y, "source")) >= 0.5 and cue
    return found


def statements(path, flat):
    """The statements read by what they say and where, which stays the same when their ids do not: article and id, and confidence."""
    return {(article["id"], *(str(s[part] and s[part]["spans"]) for part in ("source", "cue", "content"))): ((article["id"], s["id"]), s["confidence"])
            for article in map(json.loads, open(path, encoding="utf-8")) for s in article["statements"] if not (flat and s["parent"])}


def logit(values):
    values = np.clip(np.array(values), 1e-3, 1 - 1e-3)
    return np.log(values / (1 - values))


def fit(x, y, counts):
    """Logistic regression by Newton's method, with a little weight decay; each example counts as told."""
    x = np.concatenate([np.ones((len(x), 1)), x], 1)
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (counts * p * (1 - p))[:, None]).T @ x + 1e-2 * np.eye(x.shape[1])
        weights += np.linalg.solve(hessian, x.T @ (counts * (y - p)) - 1e-2 * weights)
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("scorer")
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", options.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    chosen = {}
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(options.work, folder)
        for language, sets in SETS.items():
            nothing = {"anchor": ANCHOR[language], **NOTHING}
            x, y, counts = [], [], []
            for gold, flat in sets:
                told = []
                for weight in WEIGHTS:
                    read = reader.read(options.data / gold, {**nothing, weight: 1})
                    told.append(statements(read, flat))
                right = rightness(scorer, options.data / gold, read, flat)
                # of two readings of one cue the surer is kept, and which that is differs a little with the weights
                keys = sorted(set.intersection(*map(set, told)))
                x += [[one[key][1] for one in told] for key in keys]
                y += [right.get(told[-1][key][0], False) for key in keys]
                # each set counts as much as the other, however many statements it has
                counts += [1000 / len(keys)] * len(keys)
            weights = fit(logit(x), np.array(y, dtype=float), np.array(counts))
            fitted = {**nothing, **{name: round(weight, 3) for name, weight in zip(("bias", *WEIGHTS), weights)}}
            figures = {}
            for least in GRID:
                scores = [scorer.score(scorer.load_gold(options.data / gold, flat), scorer.load_pred(reader.read(options.data / gold, {**fitted, "least": least}), flat))["figures"]
                          for gold, flat in sets]
                figures[least] = sum(s["attribution"]["f1"] + s["content.overlap"]["f1"] for s in scores) / (2 * len(scores))
                print(language, least, [(s["attribution"]["f1"], s["content.overlap"]["f1"], s["cue.exact"]["f1"]) for s in scores], flush=True)
            chosen[language] = {**fitted, "least": max(figures, key=figures.get)}
    (HERE / "thresholds.json").write_text(json.dumps(chosen, indent=2) + "\n")
    print(json.dumps(chosen))


if __name__ == "__main__":
    main()
