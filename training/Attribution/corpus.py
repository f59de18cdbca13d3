"""The arrays that the C# program wrote, as batches of whole articles' parts for training."""
import json
import os

import numpy as np

ANCHOR = ("token", "kind", "first", "end", "stance", "polarity", "rendering")
STATE = 384


class Set:
    """A data set: the tokens of all its articles one after the other."""

    def __init__(self, folder, name, width, style):
        numbers = lambda part: np.fromfile(os.path.join(folder, f"{name}.{part}"), dtype=np.int32)
        self.name, self.style = name, style
        self.tokens = numbers("tokens").reshape(-1, width)
        self.states = np.memmap(os.path.join(folder, name + ".states"), dtype=np.float16, mode="r").reshape(len(self.tokens), STATE)
        self.passages = numbers("passages")
        self.starts = np.concatenate([[0], np.cumsum(self.passages)])
        self.anchors = numbers("anchors").reshape(-1, len(ANCHOR))
        self.windows = numbers("windows").reshape(-1, 4)
        self.window_starts = np.concatenate([[0], np.cumsum(self.anchors[:, 3] - self.anchors[:, 2])])

    def parts(self, size, random):
        """Runs of passages of about so many tokens, with the anchors whose windows lie inside: (first passage, end passage, anchors)."""
        at = 0 if random is None else -int(random.integers(size))
        borders = [0]
        for i, start in enumerate(self.starts[1:-1], 1):
            if start - at >= size:
                borders.append(i)
                at = start
        borders.append(len(self.passages))
        parts = [(a, b) for a, b in zip(borders, borders[1:]) if b > a]
        if random is not None:
            random.shuffle(parts)
        order = np.argsort(self.anchors[:, 0], kind="stable")
        sorted_tokens = self.anchors[order, 0]
        for a, b in parts:
            first, end = self.starts[a], self.starts[b]
            inside = order[np.searchsorted(sorted_tokens, first):np.searchsorted(sorted_tokens, end)]
            yield a, b, inside

    def batch(self, a, b, inside):
        """A part as arrays; windows are cut at its borders."""
        first, end = self.starts[a], self.starts[b]
        tokens, states = self.tokens[first:end], self.states[first:end].astype(np.float32)
        lengths = self.passages[a:b]
        kinds = np.zeros(end - first, dtype=np.int64)
        anchors = self.anchors[inside]
        kinds[anchors[:, 0] - first] = anchors[:, 1]
        lows, highs = np.maximum(anchors[:, 2], first), np.minimum(anchors[:, 3], end)
        longest = int((highs - lows).max()) if len(anchors) else 0
        windows = np.zeros((len(anchors), longest, 4), dtype=np.int64)
        places = np.full((len(anchors), longest), -1, dtype=np.int64)
        for i, (anchor, low, high) in enumerate(zip(inside, lows, highs)):
            at = self.window_starts[anchor] + low - self.anchors[anchor, 2]
            windows[i, :high - low] = self.windows[at:at + high - low]
            places[i, :high - low] = np.arange(low - first, high - first)
        return {"tokens": tokens.astype(np.int64), "states": states, "lengths": lengths.astype(np.int64), "kinds": kinds, "anchors": (anchors[:, 0] - first).astype(np.int64),
                "labels": anchors[:, 4:].astype(np.int64), "windows": windows, "places": places, "style": self.style}


def read_lemmas(folder):
    return json.load(open(os.path.join(folder, "lemmas.json")))


def lemma_rows(known, wanted):
    """The rows of a checkpoint's table of lemmas for others: of one that it does not know, row 0, that of rare ones, which also comes first."""
    rows = {lemma: row for row, lemma in enumerate(known, 1)}
    return [0, *(rows.get(lemma, 0) for lemma in wanted)]


def read_sizes(folder):
    return json.load(open(os.path.join(folder, "sizes.json")))
