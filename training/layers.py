"""Layers that the networks share."""
import torch
import torch.nn.functional as F
from torch import nn


class GatedConvolution(nn.Module):
    """A residual layer: each word with its neighbours at a distance, through a gate (Dauphin et al. 2017)."""

    def __init__(self, size, dilation, dropout):
        super().__init__()
        self.dilation = dilation
        self.norm = nn.LayerNorm(size)
        self.linear = nn.Linear(3 * size, 2 * size)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        d, length = self.dilation, x.shape[1]
        y = F.pad(self.norm(x) * mask, (0, 0, d, d))
        y = self.linear(torch.cat([y[:, :length], y[:, d:d + length], y[:, 2 * d:2 * d + length]], -1))
        return x + self.dropout(F.glu(y, -1))
