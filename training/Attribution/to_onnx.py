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
from shrink import halve  # noqa: E402

ENGLISH_STYLE, DUTCH_STYLE = 0, 2
# Dutch is read halfway between the two Dutch sets' habits: the one marks more, the other less
DUTCH_STYLES = (1, 2)


class Tokens(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, states, features, mask):
        """states [b, t, 384], features int32 [b, t, 14], mask [b, t, 1]: vectors [b, t, size], anchors [b, t, 3] as probabilities."""
        features = features.long()
        style = DUTCH_STYLE + (ENGLISH_STYLE - DUTCH_STYLE) * features[:, 0, 0]
        vectors = self.model.tokens(states, features, style, mask)
        return vectors, self.model.anchor(vectors).softmax(-1)


class Windows(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, vectors, places, anchors, windows):
        """vectors [n, size], places int32 [a, t], -1 for padding, anchors int32 [a], windows int32 [a, t, 3]: all as probabilities."""
        around, anchor = vectors[places.long().clamp(min=0)], vectors[anchors.long()]
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
    with torch.no_grad():
        styles = model.tokens.style.weight
        styles[DUTCH_STYLE] = styles[list(DUTCH_STYLES)].mean(0)
    with open(os.path.join(options.folder, "parameters"), "w") as file:
        file.write(str(sum(weights.numel() for weights in model.parameters())))
    size = saved["settings"]["size"]
    features = torch.zeros(2, 5, len(sizes["features"]), dtype=torch.int32)
    names = {"tokens.onnx": (Tokens(model), (torch.zeros(2, 5, saved["settings"]["state"]), features, torch.ones(2, 5, 1)),
                             {"states": "bt", "features": "bt", "mask": "bt"}, {"vectors": "bt", "anchors": "bt"}),
             "windows.onnx": (Windows(model), (torch.zeros(7, size), torch.zeros(3, 4, dtype=torch.int32), torch.zeros(3, dtype=torch.int32),
                                               torch.zeros(3, 4, 3, dtype=torch.int32)),
                              {"vectors": "n", "places": "at", "anchors": "a", "windows": "at"},
                              {"roles": "at", "stances": "a", "polarities": "a", "kinds": "a"})}
    for file, (network, inputs, ins, outs) in names.items():
        path = os.path.join(options.folder, file)
        torch.onnx.export(network, inputs, path, opset_version=16, input_names=list(ins), output_names=list(outs),
                          dynamic_axes={name: dict(enumerate(axes)) for name, axes in {**ins, **outs}.items()})
        graph = onnx.load(path)
        halve(graph)
        onnx.save(graph, path)


if __name__ == "__main__":
    main()
