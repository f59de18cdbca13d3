"""The network: cues among the tokens of passages, and for each cue the role of every token around it."""
import pathlib
import sys

import torch
import torch.nn.functional as F
from torch import nn

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import recurrent  # noqa: E402
from layers import Dropout, GatedConvolution  # noqa: E402

ROLES = 4  # none, source, cue, content
STYLES = 3


class Tokens(nn.Module):
    """A vector for each token of a passage: its state in the language model, its features, and the passage around it."""

    WIDTHS = (None, 16, 16, 8, 16, None, None, None, 8, 8, 4, 8, 4, 4, None)
    BITS = (6, 7, 14)

    def __init__(self, sizes, settings):
        super().__init__()
        self.states = nn.ModuleList(nn.Linear(settings["state"], settings["project"]) for _ in range(2))
        self.columns = nn.ModuleDict({str(i): nn.Embedding(sizes["features"][i], width) for i, width in enumerate(self.WIDTHS) if width})
        self.lemma = nn.Embedding(sizes["lemmas"], settings["lemma"])
        self.lemma_dropout = settings["lemma_dropout"]
        self.bits = sizes["bits"]
        self.cues = nn.Linear(sum(self.bits), 32)
        self.style = nn.Embedding(STYLES, 16)
        width = settings["project"] + sum(width for width in self.WIDTHS if width) + settings["lemma"] + 32 + 16
        size, around = settings["size"], settings["around"]
        self.join = nn.Linear(width, size)
        self.around = nn.LSTM(size, around, batch_first=True, bidirectional=True)
        self.both = nn.Linear(size + 2 * around, size)
        self.norm = nn.LayerNorm(size)
        self.dropout = Dropout(settings["dropout"])

    def forward(self, states, tokens, style, lengths):
        """states [b, t, 384], tokens [b, t, 15], style [b], lengths [b]: [b, t, size]."""
        x = self.joined(states, tokens, style[:, None].expand(tokens.shape[:2]))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        zero = torch.zeros(2, x.shape[0], self.around.hidden_size, device=x.device)
        y, _ = nn.utils.rnn.pad_packed_sequence(self.around(packed, (zero, zero))[0], batch_first=True, total_length=x.shape[1])
        return self.norm(self.both(torch.cat([x, y], -1)))

    def flat(self, states, tokens, style, order, counts):
        """The same for tokens of passages one after the other, without padding; order and counts are those of a packed sequence."""
        x = self.joined(states, tokens, style)
        y = self.dropout(recurrent.run(self.around, x[order], counts))[order.argsort()]
        return self.norm(self.both(torch.cat([x, y], -1)))

    def joined(self, states, tokens, style):
        # all passages of a batch are of one language; a graph has no branches, so it takes that language's weights out of both
        language = (tokens.flatten()[0] != 0).long()
        if self.training:
            found = [self.states[int(language)](states)]
        else:
            weight, bias = torch.stack([layer.weight.t() for layer in self.states]), torch.stack([layer.bias for layer in self.states])
            found = [states @ weight[language] + bias[language]]
        found += [table(tokens[..., int(i)]) for i, table in self.columns.items()]
        lemma = tokens[..., 5]
        if self.training:
            lemma = torch.where(torch.rand(lemma.shape, device=lemma.device) < self.lemma_dropout, torch.zeros_like(lemma), lemma)
        found.append(self.lemma(lemma))
        bits = [(tokens[..., i, None] // (2 ** torch.arange(count, device=tokens.device))) % 2 for i, count in zip(self.BITS, self.bits)]
        found.append(self.cues(torch.cat(bits, -1).to(states.dtype)))
        found.append(self.style(style))
        return self.dropout(F.leaky_relu(self.join(self.dropout(torch.cat(found, -1))), 0.1))


class Attributions(nn.Module):
    """What tokens are anchors, and what surrounds each anchor."""

    def __init__(self, sizes, settings):
        super().__init__()
        self.settings = settings
        size, inner = settings["size"], settings["window"]
        self.tokens = Tokens(sizes, settings)
        self.anchor = nn.Sequential(nn.Linear(size, 96), nn.LeakyReLU(0.1), Dropout(settings["dropout"]), nn.Linear(96, 3))
        self.token, self.token_by = nn.Linear(size, inner), nn.Linear(size, inner)
        self.cue, self.cue_by = nn.Linear(size, inner), nn.Linear(size, inner)
        self.window = nn.ModuleList(nn.Embedding(count, inner) for count in sizes["window"])
        for table in self.window:
            nn.init.normal_(table.weight, std=0.3)
        self.layers = nn.ModuleList(GatedConvolution(inner, d, settings["dropout"]) for d in settings["layers"])
        self.norm = nn.LayerNorm(inner)
        self.dropout = Dropout(settings["dropout"])
        self.roles = nn.Linear(inner, ROLES)
        self.labels = nn.ModuleList(nn.Linear(size + 4 * inner, count) for count in (len(sizes["stances"]), 2, 3))

    def sides(self, vectors):
        """What a token brings to a window as one of its tokens, [n, 2 * inner]."""
        vectors = self.dropout(vectors)
        return torch.cat([self.token(vectors), self.token_by(vectors)], -1)

    def windows(self, sides, anchors, windows, present):
        """sides [a, t, 2 * inner], anchors [a, size], windows [a, t, 3], present [a, t]: role scores [a, t, 4] and the anchors' labels."""
        plain, by = sides.chunk(2, -1)
        mask = present[..., None].to(sides.dtype)
        found = plain + self.cue(anchors)[:, None] + by * self.cue_by(anchors)[:, None]
        for i, table in enumerate(self.window):
            found = found + table(windows[..., i])
        x = F.leaky_relu(found, 0.1)
        for layer in self.layers:
            x = layer(x, mask)
        x = self.norm(x)
        roles = self.roles(x)
        at_anchor = (windows[..., 0] == 1).to(x.dtype)[..., None]
        # what is said tells the stance too: "zei" before a denial
        content = roles.detach().softmax(-1)[..., 3:] * mask
        mean, most = (x * content).sum(1) / (content.sum(1) + 0.1), (x - (1 - content) * 10).amax(1).clamp(min=-4)
        whole = torch.cat([anchors, (x * at_anchor).sum(1), (x - (1 - mask) * 1e4).amax(1), mean, most], -1)
        return roles, [layer(self.dropout(whole)) for layer in self.labels]
