"""The arrays that the C# program wrote, as batches for training. Labels that a data set does not have are -1."""
import json
import os

import numpy as np

COLUMNS = ("row", "upos", "xpos", "feats", "scripts", "heads", "relations", "names")
LONGEST = 120


class Corpus:
    """All data sets of one language in one work folder."""

    def __init__(self, folder):
        self.folder = folder
        self.sizes = json.load(open(os.path.join(folder, "sizes.json")))
        self.labels = json.load(open(os.path.join(folder, "labels.json")))
        self.rows = self._numbers("rows").reshape(-1, self.sizes["width"])
        self.known_names = None

    def _numbers(self, name):
        return np.fromfile(os.path.join(self.folder, name), dtype=np.int32)

    def read(self, name):
        """The sentences of a set: (tokens [n, 8], style)."""
        tokens = self._numbers(name + ".tokens").reshape(-1, self.sizes["columns"])
        sentences, at = [], 0
        for length, style in self._numbers(name + ".sentences").reshape(-1, 2):
            sentences.append((tokens[at:at + length], int(style)))
            at += length
        return sentences

    def read_known_names(self):
        """Lists of names by type (PER, LOC, ORG) and number of words, as arrays of form rows."""
        numbers = self._numbers("known-names")
        lists, at = {}, 0
        while at < len(numbers):
            kind, length = numbers[at], numbers[at + 1]
            lists.setdefault((int(kind), int(length)), []).append(numbers[at + 2:at + 2 + length])
            at += 2 + length
        self.known_names = {key: np.stack(names) for key, names in lists.items()}

    def word_types(self):
        """For each form row, four numbers: whether it occurs in a known name of each type. For learning names from their spelling."""
        types = np.zeros((len(self.rows), 4), dtype=np.float32)
        for (kind, _), names in self.known_names.items():
            types[names.reshape(-1), kind] = 1
        return types


def pieces(sentences, longest=LONGEST):
    """Very long sentences are left out when they have trees, and cut when they have none."""
    for tokens, style in sentences:
        if len(tokens) <= longest:
            yield tokens, style
        elif tokens[0, COLUMNS.index("heads")] < 0:
            for at in range(0, len(tokens), longest):
                yield tokens[at:at + longest], style


def mentions(tokens, labels):
    """The names marked in a sentence that can be swapped: (start, end, type 0 to 2)."""
    column, kinds, found, at = COLUMNS.index("names"), {"PER": 0, "LOC": 1, "ORG": 2}, [], 0
    tags = [labels[k] if k >= 0 else "O" for k in tokens[:, column]]
    while at < len(tags):
        end = at + 1
        if tags[at][0] == "B":
            while end < len(tags) and tags[end] == "I" + tags[at][1:]:
                end += 1
            if tags[at][2:] in kinds:
                found.append((at, end, kinds[tags[at][2:]]))
        at = end
    return found


def swap_names(tokens, found, known_names, chance, random):
    """Puts a known name of the same type and length in the place of some of a sentence's names."""
    copied = False
    for start, end, kind in found:
        choice = known_names.get((kind, end - start))
        if choice is not None and random.random() < chance:
            if not copied:
                tokens, copied = tokens.copy(), True
            tokens[start:end, 0] = choice[random.integers(len(choice))]
    return tokens


def batches(sentences, cells, random):
    """Sentences of about the same length together, at most so many cells in a batch; as arrays [batch, length, columns] and styles."""
    lengths = np.array([len(tokens) for tokens, _ in sentences])
    order = np.argsort(lengths + random.uniform(-2, 2, len(lengths)), kind="stable") if random is not None else np.argsort(lengths, kind="stable")
    groups, group, longest = [], [], 0
    for i in order:
        longest_then = max(longest, lengths[i])
        if group and longest_then * (len(group) + 1) > cells:
            groups.append(group)
            group, longest_then = [], lengths[i]
        group.append(i)
        longest = longest_then
    if group:
        groups.append(group)
    if random is not None:
        random.shuffle(groups)
    for group in groups:
        yield collate([sentences[i] for i in group])


def collate(sentences):
    longest = max(len(tokens) for tokens, _ in sentences)
    batch = np.full((len(sentences), longest, len(COLUMNS)), -1, dtype=np.int32)
    batch[:, :, 0] = 0
    for i, (tokens, _) in enumerate(sentences):
        batch[i, :len(tokens)] = tokens
    return batch, np.array([style for _, style in sentences], dtype=np.int64)
