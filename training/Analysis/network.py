"""The network: words from their features, words in their sentence, and a head for each column of the analysis."""
import pathlib
import sys

import torch
import torch.nn.functional as F
from torch import nn

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from layers import GatedConvolution  # noqa: E402


class WordEncoder(nn.Module):
    """A vector for a form from its feature row: vocabulary word, shape, hashed affixes, and a convolution over its characters."""

    def __init__(self, sizes, settings):
        super().__init__()
        self.affixes = sizes["affixes"]
        self.word_dropout = settings["word_dropout"]
        self.parts = settings["parts"]
        width = 0
        if "word" in self.parts:
            self.word = nn.Embedding(sizes["words"], settings["word"], padding_idx=0)
            width += settings["word"]
        if "affix" in self.parts:
            self.affix = nn.Embedding(sizes["buckets"], settings["affix"], padding_idx=0)
            width += settings["affix"]
        if "chars" in self.parts:
            self.char = nn.Embedding(sizes["alphabet"], 32, padding_idx=0)
            self.chars = nn.Linear(5 * 32, settings["chars"])
            width += settings["chars"]
        self.shape = nn.Embedding(sizes["shapes"], 16, padding_idx=0)
        self.spelling = nn.Linear(width - (settings["word"] if "word" in self.parts else 0) + 16, 4)
        self.join = nn.Linear(width + 16, settings["size"])
        self.norm = nn.LayerNorm(settings["size"])
        for table in (self.shape, *(getattr(self, n) for n in ("word", "affix", "char") if hasattr(self, n))):
            nn.init.normal_(table.weight, std=0.1)
            with torch.no_grad():
                table.weight[0].zero_()

    def spelled(self, rows):
        """The part that does not depend on the vocabulary: learnt names are told from it."""
        found = [self.shape(rows[..., 1])]
        if "affix" in self.parts:
            found.append(self.affix(rows[..., 2:2 + self.affixes]).sum(-2))
        if "chars" in self.parts:
            chars = self.char(rows[..., 2 + self.affixes:])
            chars = F.pad(chars, (0, 0, 2, 2))
            count = chars.shape[-2] - 4
            windows = torch.cat([chars[..., i:i + count, :] for i in range(5)], -1)
            found.append(F.relu(self.chars(windows)).amax(-2))
        return torch.cat(found, -1)

    def forward(self, rows):
        spelled = self.spelled(rows)
        if "word" not in self.parts:
            return self.norm(self.join(spelled))
        word = rows[..., 0]
        if self.training:
            word = torch.where((torch.rand(word.shape, device=word.device) < self.word_dropout) & (word > 1), torch.ones_like(word), word)
        return self.norm(self.join(torch.cat([self.word(word), spelled], -1)))


class Attention(nn.Module):
    """A residual layer of self-attention with a learnt bias for the distance between words (Shaw et al. 2018, in its short form)."""

    REACH = 24

    def __init__(self, size, heads, dropout):
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(size)
        self.all = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.distance = nn.Embedding(2 * self.REACH + 1, heads)
        nn.init.zeros_(self.distance.weight)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, size = x.shape[0], x.shape[1], x.shape[2]
        q, k, v = self.all(self.norm(x)).reshape(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) * (size // self.heads) ** -0.5
        at = torch.arange(length, device=x.device)
        distance = (at[None, :] - at[:, None]).clamp(-self.REACH, self.REACH) + self.REACH
        scores = scores + self.distance(distance).permute(2, 0, 1)
        scores = scores + (mask.transpose(1, 2)[:, None] - 1) * 1e4
        y = (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(batch, length, size)
        return x + self.dropout(self.out(y))


class SentenceEncoder(nn.Module):
    """Words in their sentence: convolution ("c" with its dilation, "c1"), attention ("a") or LSTM ("l") layers, as the settings spell out."""

    def __init__(self, settings):
        super().__init__()
        size, dropout = settings["size"], settings["dropout"]
        layers, self.kinds = [], []
        width = size
        for name in settings["layers"].split():
            self.kinds.append(name[0])
            if name[0] == "c":
                layers.append(GatedConvolution(size, int(name[1:]), dropout))
            elif name[0] == "a":
                layers.append(Attention(size, 8, dropout))
            else:
                layers.append(nn.LSTM(width, int(name[1:]), batch_first=True, bidirectional=True))
                width = 2 * int(name[1:])
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(dropout)
        self.norm = nn.LayerNorm(width)
        self.size = width

    def forward(self, x, mask, lengths):
        x = self.dropout(x)
        for kind, layer in zip(self.kinds, self.layers):
            if kind != "l":
                x = layer(x, mask)
                continue
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            zero = torch.zeros(2, x.shape[0], layer.hidden_size, device=x.device)
            y, _ = nn.utils.rnn.pad_packed_sequence(layer(packed, (zero, zero))[0], batch_first=True, total_length=x.shape[1])
            y = self.dropout(y)
            x = x + y if y.shape == x.shape else y
        return self.norm(x)


class Analysis(nn.Module):
    """
    From the states of a sentence's words: tags, lemma scripts, names, the score of every head (biaffine, Dozat and Manning 2017), and the
    relation to a given head.
    """

    TAGS = ("upos", "xpos", "feats", "scripts", "names")

    def __init__(self, sizes, labels, settings):
        super().__init__()
        self.settings = settings
        self.words = WordEncoder(sizes, settings)
        self.style = nn.Embedding(sizes["styles"], settings["size"])
        nn.init.zeros_(self.style.weight)
        self.sentence = SentenceEncoder(settings)
        size, arc, rel = self.sentence.size, settings["arc"], settings["rel"]
        self.tags = nn.ModuleDict({name: nn.Linear(size, len(labels[name])) for name in self.TAGS if name != "scripts"})
        # the many lemma scripts would take a large part of the time without a narrow layer before them
        self.tags["scripts"] = nn.Sequential(nn.Linear(size, 96), nn.LeakyReLU(0.1), nn.Linear(96, len(labels["scripts"])))
        self.arc_dep, self.arc_head = nn.Linear(size, arc), nn.Linear(size, arc)
        self.arc = nn.Parameter(torch.empty(arc + 1, arc))
        nn.init.xavier_uniform_(self.arc)
        self.root = nn.Parameter(torch.randn(size) * 0.1)
        self.rel_dep, self.rel_head = nn.Linear(size, rel), nn.Linear(size, rel)
        self.rel = nn.Linear(3 * rel, len(labels["relations"]))
        self.dropout = nn.Dropout(settings["dropout"])
        self.root_label = labels["relations"].index("root")

    def states(self, rows, mask, style, lengths):
        """rows [b, t, width] or word vectors already; mask [b, t, 1] of ones and zeros."""
        x = self.words(rows) if rows.dtype != torch.float32 else rows
        return self.sentence((x + self.style(style)[:, None]) * mask, mask, lengths)

    def tag_scores(self, states):
        x = self.dropout(states)
        return {name: layer(x) for name, layer in self.tags.items()}

    def arc_scores(self, states, mask):
        """[b, t, t + 1]: the score of each head for each word; column 0 is the root."""
        rooted = torch.cat([self.root.expand(states.shape[0], 1, -1), states], 1)
        dep = self.dropout(F.leaky_relu(self.arc_dep(states), 0.1))
        head = self.dropout(F.leaky_relu(self.arc_head(rooted), 0.1))
        dep = torch.cat([dep, torch.ones_like(dep[..., :1])], -1)
        scores = dep @ self.arc @ head.transpose(1, 2)
        heads = torch.cat([torch.ones_like(mask[:, :1]), mask], 1).transpose(1, 2)
        return scores + (heads - 1) * 1e4

    def relation_scores(self, states, heads):
        """[b, t, relations], given each word's head (0 the root)."""
        rooted = torch.cat([self.root.expand(states.shape[0], 1, -1), states], 1)
        dep = self.dropout(F.leaky_relu(self.rel_dep(states), 0.1))
        head = self.dropout(F.leaky_relu(self.rel_head(rooted), 0.1))
        head = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        return self.rel(torch.cat([dep, head, dep * head], -1))
