"""Makes encode.onnx and relate.onnx: two networks with the models' inputs and outputs that have learnt nothing. Needs torch."""
import torch
from torch import nn

SHAPES, WIDTH, SIZE, LETTERS = 17, 30, 8, 40
UPOS = {1: 0, 2: 1, 7: 3, 8: 3, 15: 2}  # of labels.json: NOUN, PROPN, PUNCT, NUM, VERB; by WordShape, all others NOUN
CAPITALIZED, DIGITS = 2, 7

torch.manual_seed(3)


def table(width, rows):
    weights = torch.full((SHAPES, width), -4.0)
    weights[:, 0] = 0
    for shape, best in rows.items():
        weights[shape, 0] = -4
        weights[shape, best] = 0
    return nn.Parameter(weights)


class Encode(nn.Module):
    def __init__(self):
        super().__init__()
        self.letters = nn.Embedding(LETTERS, SIZE, padding_idx=0)
        self.upos, self.xpos, self.feats = table(5, UPOS), table(3, {1: 1, 15: 2}), table(2, {1: 1})
        self.scripts, self.names = table(2, {CAPITALIZED: 1}), table(9, {CAPITALIZED: 1, DIGITS: 2})
        self.arc = nn.Parameter(torch.randn(SIZE, SIZE))
        self.root = nn.Parameter(torch.randn(SIZE))

    def forward(self, rows, tokens):
        at = tokens.long()
        shape = rows.long()[:, 1]
        words = self.letters(rows.long()[:, 10:].clamp(max=LETTERS - 1)).sum(1)
        states = words[at]
        tags = [getattr(self, name)[shape][at].argmax(-1).int() for name in ("upos", "xpos", "feats", "scripts")]
        rooted = torch.cat([self.root.expand(at.shape[0], 1, SIZE), states], 1)
        return (states, *tags, self.names[shape][at].log_softmax(-1), states @ self.arc @ rooted.transpose(1, 2))


class Relate(nn.Module):
    def forward(self, states, heads):
        # "root" for some, whatever their heads are: the reader of the batch has to put that right
        return (states.sum(-1).abs().int() + heads) % 4


def export(net, inputs, names, outputs, file):
    axes = {name: {0: "b", 1: "t"} for name in names + outputs}
    axes["rows"] = {0: "w"}
    torch.onnx.export(net, inputs, file, input_names=names, output_names=outputs, opset_version=14, dynamic_axes={n: axes[n] for n in names + outputs})


rows, tokens = torch.ones(4, WIDTH, dtype=torch.int32), torch.tensor([[1, 2, 3], [2, 1, 0]], dtype=torch.int32)
export(Encode(), (rows, tokens), ["rows", "tokens"], ["states", "upos", "xpos", "feats", "scripts", "names", "arcs"], "encode.onnx")
export(Relate(), (torch.rand(2, 3, SIZE), tokens), ["states", "heads"], ["relations"], "relate.onnx")
