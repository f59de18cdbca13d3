"""An LSTM layer over packed sequences for training on a processor: its weights' gradients are one product each, not one a step."""
import torch


class Steps(torch.autograd.Function):
    """One direction. x [n, size] is packed (time by time, longest sequences first), counts how many sequences have each time."""

    @staticmethod
    def forward(context, x, w, u, b, counts, reverse):
        size = u.shape[1]
        gates = torch.addmm(b, x, w.t())
        starts = [0]
        for count in counts:
            starts.append(starts[-1] + count)
        cells, states = x.new_empty(len(x), size), x.new_empty(len(x), size)
        h, c = x.new_zeros(counts[0], size), x.new_zeros(counts[0], size)
        turned = u.t().contiguous()
        for t in (reversed(range(len(counts))) if reverse else range(len(counts))):
            n, a, e = counts[t], starts[t], starts[t + 1]
            g = gates[a:e]
            g.addmm_(h[:n], turned)
            g[:, :2 * size].sigmoid_()
            g[:, 2 * size:3 * size].tanh_()
            g[:, 3 * size:].sigmoid_()
            i, f, m, o = g.chunk(4, 1)
            c[:n].mul_(f).addcmul_(i, m)
            cells[a:e] = c[:n]
            torch.mul(o, c[:n].tanh(), out=h[:n])
            states[a:e] = h[:n]
        context.save_for_backward(x, w, u, gates, cells, states)
        context.counts, context.starts, context.reverse = counts, starts, reverse
        return states

    @staticmethod
    def backward(context, gradient):
        x, w, u, gates, cells, states = context.saved_tensors
        counts, starts, reverse = context.counts, context.starts, context.reverse
        size, last = u.shape[1], len(counts) - 1
        before_c, before_h = torch.zeros_like(cells), torch.zeros_like(states)
        for t in range(last + 1):
            other = t + 1 if reverse else t - 1
            if 0 <= other <= last:
                n = min(counts[t], counts[other])
                before_c[starts[t]:starts[t] + n] = cells[starts[other]:starts[other] + n]
                before_h[starts[t]:starts[t] + n] = states[starts[other]:starts[other] + n]
        i, f, m, o = gates.chunk(4, 1)
        turned = cells.tanh()
        # what each gate's gradient is multiplied with, for all steps at once
        by = torch.cat([m * i * (1 - i), before_c * f * (1 - f), i * (1 - m * m)], 1)
        by_o, by_c = turned * o * (1 - o), o * (1 - turned * turned)
        found = torch.empty_like(gates)
        dh, dc = x.new_zeros(counts[0], size), x.new_zeros(counts[0], size)
        for t in (range(last + 1) if reverse else reversed(range(last + 1))):
            n, a, e = counts[t], starts[t], starts[t + 1]
            h = dh[:n].add_(gradient[a:e])
            c = dc[:n].addcmul_(h, by_c[a:e])
            torch.mul(by[a:e].view(n, 3, size), c[:, None], out=found[a:e, :3 * size].view(n, 3, size))
            torch.mul(by_o[a:e], h, out=found[a:e, 3 * size:])
            c.mul_(f[a:e])
            torch.mm(found[a:e], u, out=dh[:n])
        return found @ w, found.t() @ x, found.t() @ before_h, found.sum(0), None, None


def run(lstm, x, counts):
    """The states of both directions, [n, 2 * size]."""
    sides = []
    for end in ("", "_reverse"):
        w, u, b, d = (getattr(lstm, f"{name}_l0{end}") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
        sides.append(Steps.apply(x, w, u, b + d, counts, bool(end)))
    return torch.cat(sides, 1)


if __name__ == "__main__":
    torch.manual_seed(1)
    lstm = torch.nn.LSTM(5, 4, bidirectional=True).double()
    counts = [3, 3, 2, 1]
    x = torch.randn(9, 5).double().requires_grad_()
    weight = torch.randn(9, 8).double()
    results = []
    for y in (run(lstm, x, counts), lstm(torch.nn.utils.rnn.PackedSequence(x, torch.tensor(counts)))[0].data):
        results.append([y, *torch.autograd.grad((y * weight).sum(), [x, *lstm.parameters()])])
    print([float((a - b).abs().max()) for a, b in zip(*results)])
