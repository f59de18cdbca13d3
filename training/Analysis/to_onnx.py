"""Writes a checkpoint as the two ONNX graphs that the library runs: words to states, tags and head scores; states and heads to relations."""
import argparse
import os
import pathlib
import sys

import onnx
import torch
from torch import nn

from corpus import Corpus
from train import load

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from shrink import halve, quantize_lstm  # noqa: E402


class Encode(nn.Module):
    """rows [w, width]: the feature rows of the batch's different forms, row 0 padding; tokens [b, t]: which row each word has."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, rows, tokens):
        model = self.model
        mask = (tokens > 0).float()[..., None]
        words = model.words(rows.long())
        x = words[tokens.long()]
        lengths = (tokens > 0).sum(1)
        states = model.states(x, mask, torch.zeros_like(lengths), lengths)
        scores = {name: layer(states) for name, layer in model.tags.items()}
        best = [scores[name].argmax(-1).int() for name in ("upos", "xpos", "feats", "scripts")]
        return (states, *best, scores["names"].log_softmax(-1), model.arc_scores(states, mask))


class Relate(nn.Module):
    """states [b, t, size] and heads [b, t], 0 the root, to the relations; only the root's word has the relation root."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, states, heads):
        scores = self.model.relation_scores(states, heads.long())
        root = (torch.arange(scores.shape[-1]) == self.model.root_label).float()
        is_root = (heads == 0).float()[..., None]
        return (scores + 1e4 * (is_root * root - (1 - is_root) * root)).argmax(-1).int()


def shrink(path):
    model = onnx.load(path)
    quantize_lstm(model)
    halve(model)
    onnx.save(model, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="the work folder")
    parser.add_argument("checkpoint")
    options = parser.parse_args()
    corpus = Corpus(options.folder)
    model = load(options.checkpoint, corpus, "cpu")
    with open(os.path.join(options.folder, "parameters"), "w") as file:
        file.write(str(sum(weights.numel() for weights in model.parameters())))
    rows = torch.from_numpy(corpus.rows[:6]).int()
    tokens = torch.tensor([[1, 2, 3, 4, 5], [2, 1, 3, 0, 0]], dtype=torch.int32)
    states = torch.zeros(2, 5, model.sentence.size)
    torch.onnx.export(Encode(model).eval(), (rows, tokens), os.path.join(options.folder, "encode.onnx"), opset_version=16,
                      input_names=["rows", "tokens"], output_names=["states", "upos", "xpos", "feats", "scripts", "names", "arcs"],
                      dynamic_axes={"rows": {0: "w"}, **{n: {0: "b", 1: "t"} for n in ("tokens", "states", "upos", "xpos", "feats", "scripts", "names")},
                                    "arcs": {0: "b", 1: "t", 2: "h"}})
    torch.onnx.export(Relate(model).eval(), (states, tokens * 0), os.path.join(options.folder, "relate.onnx"), opset_version=16,
                      input_names=["states", "heads"], output_names=["relations"],
                      dynamic_axes={n: {0: "b", 1: "t"} for n in ("states", "heads", "relations")})
    for graph in ("encode.onnx", "relate.onnx"):
        shrink(os.path.join(options.folder, graph))


if __name__ == "__main__":
    main()
