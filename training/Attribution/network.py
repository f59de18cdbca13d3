"""The network: cues among the tokens of passages, and for each cue the role of every token around it."""
import pathlib
import sys

import torch
import torch.nn.functional as F
from torch import nn

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from layers import GatedConvolution  # noqa: E402

ROLES = 4  # none, source, cue, content
STYLES = 3


class Tokens(nn.Module):
    """A vector for each token of a passage: its state in the language model, its features, and the passage around it."""

    WIDTHS = (None, 16, 16, 8, 16, None, None, None, 8, 8, 4, 8, 4, 4)

    def __init__(self, sizes, settings):
        super().__init__()
        self.states = nn.ModuleList(nn.Linear(settings["state"], 128) for _ in range(2))
        self.columns = nn.ModuleDict({str(i): nn.Embedding(sizes["features"][i], width) for i, width in enumerate(self.WIDTHS) if width})
        self.lemma = nn.Embedding(sizes["lemmas"], settings["lemma"])
        self.lemma_dropout = settings["lemma_dropout"]
        self.bits = sizes["bits"]
        self.cues = nn.Linear(sum(self.bits), 32)
        self.style = nn.Embedding(STYLES, 16)
        width = 128 + sum(width for width in self.WIDTHS if width) + settings["lemma"] + 32 + 16
        self.join = nn.Linear(width, settings["size"])
        self.layers = nn.ModuleList(GatedConvolution(settings["size"], d, settings["dropout"]) for d in settings["passage"])
        self.norm = nn.LayerNorm(settings["size"])
        self.dropout = nn.Dropout(settings["dropout"])

    def forward(self, states, tokens, style, mask):
        """states [b, t, 384], tokens [b, t, 14], style [b], mask [b, t, 1] of ones and zeros: [b, t, size]."""
        # all passages of a batch are of one language, but a graph has no branches: both ways are computed, one of them is taken
        dutch = (tokens[..., :1] == 0).to(states.dtype)
        found = [self.states[0](states) * dutch + self.states[1](states) * (1 - dutch)]
        found += [table(tokens[..., int(i)]) for i, table in self.columns.items()]
        lemma = tokens[..., 5]
        if self.training:
            lemma = torch.where(torch.rand(lemma.shape, device=lemma.device) < self.lemma_dropout, torch.zeros_like(lemma), lemma)
        found.append(self.lemma(lemma))
        bits = [(tokens[..., 6 + i, None] // (2 ** torch.arange(count, device=tokens.device))) % 2 for i, count in enumerate(self.bits)]
        found.append(self.cues(torch.cat(bits, -1).to(states.dtype)))
        found.append(self.style(style)[:, None].expand(-1, tokens.shape[1], -1))
        x = F.leaky_relu(self.join(self.dropout(torch.cat(found, -1))), 0.1)
        for layer in self.layers:
            x = layer(x, mask)
        return self.norm(x)


class Attributions(nn.Module):
    """What tokens are anchors, and what surrounds each anchor."""

    def __init__(self, sizes, settings):
        super().__init__()
        self.settings = settings
        size, inner = settings["size"], settings["window"]
        self.tokens = Tokens(sizes, settings)
        self.anchor = nn.Sequential(nn.Linear(size, 96), nn.LeakyReLU(0.1), nn.Dropout(settings["dropout"]), nn.Linear(96, 3))
        self.window = nn.ModuleList(nn.Embedding(count, width) for count, width in zip(sizes["window"], (32, 16, 8)))
        self.around = nn.Linear(size + 56, inner)
        self.cue = nn.Linear(size, inner)
        self.layers = nn.ModuleList(GatedConvolution(inner, d, settings["dropout"]) for d in settings["around"])
        self.norm = nn.LayerNorm(inner)
        self.dropout = nn.Dropout(settings["dropout"])
        self.roles = nn.Linear(inner, ROLES)
        self.labels = nn.ModuleList(nn.Linear(size + 2 * inner, count) for count in (len(sizes["stances"]), 2, 3))

    def windows(self, around, anchors, windows, present):
        """around [a, t, size], anchors [a, size], windows [a, t, 3], present [a, t]: role scores [a, t, 4] and the anchors' labels."""
        found = torch.cat([around, *(table(windows[..., i]) for i, table in enumerate(self.window))], -1)
        mask = present[..., None].to(around.dtype)
        x = F.leaky_relu(self.around(self.dropout(found)) + self.cue(anchors)[:, None], 0.1)
        for layer in self.layers:
            x = layer(x, mask)
        x = self.norm(x)
        at_anchor = (windows[..., 0] == 1).to(x.dtype)[..., None]
        whole = torch.cat([anchors, (x * at_anchor).sum(1), (x - (1 - mask) * 1e4).amax(1)], -1)
        return self.roles(x), [layer(self.dropout(whole)) for layer in self.labels]
