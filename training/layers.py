"""Layers that the networks share."""
import torch
import torch.nn.functional as F
from torch import nn


class Dropout(nn.Module):
    """Dropout whose masks are cut from a pool of random numbers: on a processor, drawing anew takes a tenth of the training time."""

    POOL = 1 << 22
    pools = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if x.numel() > self.POOL // 2:
            return F.dropout(x, self.share)
        key = self.share, x.device, x.dtype
        if key not in self.pools:
            self.pools[key] = (torch.rand(self.POOL, device=x.device) >= self.share).to(x.dtype) / (1 - self.share)
        at = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pools[key][at:at + x.numel()].view(x.shape)


class Neighbours(torch.autograd.Function):
    """Each word with those at a distance before and after it, side by side; its own backward, since that of slices fills many zeros."""

    @staticmethod
    def forward(context, x, d):
        context.d = d
        y = x.new_zeros(*x.shape[:2], 3, x.shape[2])
        y[:, d:, 0] = x[:, :-d]
        y[:, :, 1] = x
        y[:, :-d, 2] = x[:, d:]
        return y.flatten(2)

    @staticmethod
    def backward(context, gradient):
        d = context.d
        g = gradient.unflatten(2, (3, -1))
        x = g[:, :, 1].clone()
        x[:, :-d] += g[:, d:, 0]
        x[:, d:] += g[:, :-d, 2]
        return x, None


class GatedConvolution(nn.Module):
    """A residual layer: each word with its neighbours at a distance, through a gate (Dauphin et al. 2017)."""

    def __init__(self, size, dilation, dropout):
        super().__init__()
        self.dilation = dilation
        self.norm = nn.LayerNorm(size)
        self.linear = nn.Linear(3 * size, 2 * size)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        d, length = self.dilation, x.shape[1]
        y = self.norm(x) * mask
        if self.training and d < length:
            y = Neighbours.apply(y, d)
        else:
            y = F.pad(y, (0, 0, d, d))
            y = torch.cat([y[:, :length], y[:, d:d + length], y[:, 2 * d:2 * d + length]], -1)
        return x + self.dropout(F.glu(self.linear(y), -1))
