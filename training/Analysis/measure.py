"""Scores on dev while training: tags, trees before they are made trees, names. The figures that count come from score_conllu.py."""
import torch


def spans(tags):
    found, start, kind = set(), None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag[0] in "BO" or tag[2:] != kind):
            found.add((start, i, kind))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start, kind = i, tag[2:]
    return found


@torch.no_grad()
def measure(analyse, labels, batches):
    """analyse(batch, styles) gives a dictionary of predicted labels [b, t] and the gold batch's tensor; returns figures in percent."""
    right, count = {}, {}
    punct = labels["upos"].index("PUNCT")
    gold_names = found_names = same_names = 0
    base = [name.split(":")[0] for name in labels["relations"]]
    for batch, styles in batches:
        predicted, gold = ({name: value.cpu() for name, value in found.items()} for found in analyse(batch, styles))
        present = gold["row"] > 0
        for name in ("upos", "xpos", "feats", "scripts"):
            known = (gold[name] >= 0) & present
            right[name] = right.get(name, 0) + int(((predicted[name] == gold[name]) & known).sum())
            count[name] = count.get(name, 0) + int(known.sum())
        known = (gold["heads"] >= 0) & present & (gold["upos"] != punct)
        heads = (predicted["heads"] == gold["heads"]) & known
        number = torch.tensor([sorted(set(base)).index(name) for name in base], device=heads.device)
        same = number[predicted["relations"]] == number[gold["relations"].clamp(min=0)]
        for name, value in (("uas", heads), ("las", heads & same)):
            right[name] = right.get(name, 0) + int(value.sum())
            count[name] = count.get(name, 0) + int(known.sum())
        if (gold["names"] >= 0).any():
            tags, lengths = (labels["names"], present.sum(1).tolist())
            for length, mine, theirs in zip(lengths, predicted["names"].tolist(), gold["names"].tolist()):
                a, b = (spans([tags[k] for k in row[:length]]) for row in (theirs, mine))
                gold_names, found_names, same_names = gold_names + len(a), found_names + len(b), same_names + len(a & b)
    figures = {name: round(100 * right[name] / count[name], 2) for name in right if count[name]}
    if gold_names:
        figures["names"] = round(200 * same_names / max(1, gold_names + found_names), 2)
    return figures
