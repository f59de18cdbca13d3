"""
Writes the mean of the weights of checkpoints that went on from one another. See README.md.

Networks that were trained on from one start lie in one valley, and the middle of it is often better than its sides (Wortsman et al. 2022, "Model soups").
"""
import argparse

import torch

from corpus import lemma_rows, read_lemmas


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="has the list of lemmas that the mean is to know; it may differ from those of the checkpoints")
    parser.add_argument("out")
    parser.add_argument("checkpoints", nargs="+")
    options = parser.parse_args()
    lemmas = read_lemmas(options.folder)
    states = []
    for path in options.checkpoints:
        saved = torch.load(path, map_location="cpu")
        saved["state"]["tokens.lemma.weight"] = saved["state"]["tokens.lemma.weight"][lemma_rows(saved["lemmas"], lemmas)]
        states.append(saved["state"])
    mean = {name: (sum(state[name].float() for state in states) / len(states)).to(value.dtype) for name, value in states[0].items()}
    torch.save({"settings": saved["settings"], "lemmas": list(lemmas), "state": mean}, options.out)


if __name__ == "__main__":
    main()
