"""
Averages the weights of checkpoints that were trained on from one start with different seeds (Wortsman et al. 2022).

  python3 average.py CHECKPOINT… OUT
"""
import sys

import torch


def main():
    *paths, out = sys.argv[1:]
    checkpoints = [torch.load(path, map_location="cpu") for path in paths]
    state = {name: torch.stack([checkpoint["state"][name] for checkpoint in checkpoints]).mean(0) for name in checkpoints[0]["state"]}
    torch.save({**checkpoints[0], "state": state}, out)


if __name__ == "__main__":
    main()
