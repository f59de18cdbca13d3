"""Writes a checkpoint as the two ONNX graphs that the library runs: tokens to vectors and anchors; vectors around an anchor to roles and labels."""
import argparse
import os
import pathlib
import sys

import onnx
import torch
from torch import nn

from corpus import read_sizes
from network import Attributions

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from shrink import halve, quantize_lstm  # noqa: E402

# which set's habits each language is read by: PolNeAR's, and those of the articles that follow the Dutch guidelines
ENGLISH_STYLE, DUTCH_STYLE = 0, 2


class Tokens(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, states, features, lengths):
        """states [b, t, 384], features int32 [b, t, 15], lengths int32 [b]: vectors and sides [b, t, …], anchors [b, t, 3] as probabilities."""
        features = features.long()
        style = DUTCH_STYLE + (ENGLISH_STYLE - DUTCH_STYLE) * features[:, 0, 0]
        vectors = self.model.tokens(states, features, style, lengths.long())
        return vectors, self.model.sides(vectors), self.model.anchor(vectors).softmax(-1)


class Windows(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, vectors, sides, places, anchors, windows):
        """vectors and sides [n, …], places int32 [a, t], -1 for padding, anchors int32 [a], windows int32 [a, t, 3]: all as probabilities."""
        around, anchor = sides[places.long().clamp(min=0)], vectors[anchors.long()]
        roles, labels = self.model.windows(around, anchor, windows.long(), places >= 0)
        return (roles.softmax(-1), *(label.softmax(-1) for label in labels))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("checkpoint")
    options = parser.parse_args()
    sizes, saved = read_sizes(options.folder), torch.load(options.checkpoint, map_location="cpu")
    model = Attributions(sizes, saved["settings"])
    model.load_state_dict(saved["state"])
    model.eval()
    with open(os.path.join(options.folder, "parameters"), "w") as file:
        file.write(str(sum(weights.numel() for weights in model.parameters())))
    size = saved["settings"]["size"]
    features = torch.zeros(2, 5, len(sizes["features"]), dtype=torch.int32)
    names = {"tokens.onnx": (Tokens(model), (torch.zeros(2, 5, saved["settings"]["state"]), features, torch.tensor([5, 3], dtype=torch.int32)),
                             {"states": "bt", "features": "bt", "lengths": "b"}, {"vectors": "bt", "sides": "bt", "anchors": "bt"}),
             "windows.onnx": (Windows(model), (torch.zeros(7, size), torch.zeros(7, 2 * saved["settings"]["window"]), torch.zeros(3, 4, dtype=torch.int32), torch.zeros(3, dtype=torch.int32),
                                               torch.zeros(3, 4, 3, dtype=torch.int32)),
                              {"vectors": "n", "sides": "n", "places": "at", "anchors": "a", "windows": "at"},
                              {"roles": "at", "stances": "a", "polarities": "a", "kinds": "a"})}
    for file, (network, inputs, ins, outs) in names.items():
        path = os.path.join(options.folder, file)
        torch.onnx.export(network, inputs, path, opset_version=16, input_names=list(ins), output_names=list(outs),
                          dynamic_axes={name: dict(enumerate(axes)) for name, axes in {**ins, **outs}.items()})
        graph = onnx.load(path)
        quantize_lstm(graph)
        halve(graph)
        onnx.save(graph, path)


if __name__ == "__main__":
    main()
