"""Fits the models by which a ledger finds reversals, disputes and variants, and writes src/Zegsman.Ledger/Findings/weights.tsv. Needs numpy.

    dotnet run --project bench/Zegsman.Findings -c Release -- bench/labels/statement-pairs-*.tsv bench/labels/findings-en.jsonl \
        DATA/attribution-nl/train-modern.jsonl DATA/attribution-nl/dev-modern.jsonl --features features.tsv
    python3 bench/findings.py features.tsv

Fitted on the labelled pairs of half a and of "found" (what an earlier model found, labelled by reading), each from annotated statements and from Zegsman's own reading. Half b is
never read here. The pairs of other series, and those of a series that nobody labelled, count as not opposed and no variants with little weight, for hardly any of them are.
Logistic models with a quadratic penalty; those for reversals and disputes share their weights as far as the data do not tell them apart. Thresholds are taken where each series of half a
is judged by models that did not see it: the lowest with the precision asked for below, over annotated statements.
"""
import csv, pathlib, sys
import numpy

WEIGHT = {"found": 0.1, "untold": 0.02, "unrelated": 0.05}
PENALTY = 1.0
PRECISION = {"reversal": 0.8, "dispute": 0.8, "variant": 0.93}
OUT = pathlib.Path(__file__).resolve().parents[1] / "src/Zegsman.Ledger/Findings/weights.tsv"

# What does not help where it was left out in turn.
UNUSED_OPPOSED = {"contained", "clauseShared", "lengthRatio", "sameSpeaker", "speakerCosine", "direct"}
USED_VARIANT = {"one", "cosine", "contained", "shared", "clauseCosine", "clauseContained", "clauseShared", "names", "story", "lengthRatio", "sameArticle", "near", "sameDay",
                "sameSpeaker", "speakerCosine", "oneDenies", "bothDeny", "truth", "truthOverlap", "otherAttitude", "sameAttitude", "sameStance", "accuse", "criticise", "direct", "numbers"}


def fit(x, y, weight, penalty):
    beta = numpy.zeros(x.shape[1])
    for _ in range(100):
        p = 1 / (1 + numpy.exp(-x @ beta))
        step = numpy.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + numpy.diag(penalty), x.T @ (weight * (p - y)) + penalty * beta)
        beta = beta - step
        if abs(step).max() < 1e-9:
            break
    return beta


def held_out(x, y, weight, penalty, series, judged):
    scores = numpy.zeros(len(y))
    for name in sorted(set(series[judged])):
        own = series == name
        scores[own] = 1 / (1 + numpy.exp(-x[own] @ fit(x[~own], y[~own], weight[~own], penalty)))
    return scores


def threshold(scores, y, precision):
    """The lowest score down to which, and above which throughout, the precision holds; told with the recall."""
    order = numpy.argsort(-scores, kind="stable")
    right = numpy.cumsum(y[order])
    held = [i for i in range(len(y)) if right[i] / (i + 1) >= precision]
    last = held[-1]
    return scores[order][last], right[last] / (last + 1), right[last] / y.sum()


def main(file):
    with open(file, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    rows = [r for r in rows if r["half"] in ("a", "found")]
    names = list(rows[0])[5:]
    x = numpy.array([[float(r[n]) for n in names] for r in rows])
    label, series, half = (numpy.array([r[k] for r in rows]) for k in ("label", "series", "half"))
    weight = numpy.array([WEIGHT.get(r["label"], WEIGHT.get(r["half"], 1.0)) for r in rows])
    judged = numpy.isin(label, ("reversal", "dispute", "agrees", "other", "variant"))
    annotated = judged & (half == "a") & numpy.array([r["ledger"].startswith("annotated") for r in rows])
    same = x[:, names.index("sameSpeaker")] == 1
    table, least = {n: {} for n in names}, {}

    used = [i for i, n in enumerate(names) if n not in UNUSED_OPPOSED]
    z = numpy.hstack([x[:, used], x[:, used] * same[:, None]])
    penalty = numpy.full(2 * len(used), PENALTY)
    penalty[0], penalty[len(used)] = 0.001, 0.1
    y = numpy.isin(label, ("reversal", "dispute")).astype(float)
    scores = held_out(z, y, weight, penalty, series, judged)
    beta = fit(z, y, weight, penalty)
    told = numpy.zeros(len(y), bool)
    for kind, mask in (("reversal", same), ("dispute", ~same)):
        least[kind], precision, recall = threshold(scores[annotated & mask], y[annotated & mask], PRECISION[kind])
        told |= mask & (scores >= least[kind])
        print(f"{kind}: least {least[kind]:.3f}, precision {precision:.2f}, recall {recall:.2f} on series not seen")
        for place, i in enumerate(used):
            table[names[i]][kind] = beta[place] + (beta[len(used) + place] if kind == "reversal" else 0)
    for where, chosen in (("annotated", annotated), ("own reading", judged & (half == "a") & ~annotated), ("found", judged & (half == "found"))):
        print(f"  both, {where}: precision {y[chosen & told].mean():.2f}, recall {y[chosen & told].sum() / y[chosen].sum():.2f}")

    used = [i for i, n in enumerate(names) if n in USED_VARIANT]
    penalty = numpy.full(len(used), PENALTY)
    penalty[0] = 0.001
    y = (label == "variant").astype(float)
    scores = held_out(x[:, used], y, weight, penalty, series, judged)
    beta = fit(x[:, used], y, weight, penalty)
    least["variant"], precision, recall = threshold(scores[annotated], y[annotated], PRECISION["variant"])
    print(f"variant: least {least['variant']:.3f}, precision {precision:.2f}, recall {recall:.2f} on series not seen")
    for place, i in enumerate(used):
        table[names[i]]["variant"] = beta[place]

    kinds = ("reversal", "dispute", "variant")
    with open(OUT, "w", encoding="utf-8") as out:
        out.write("# written by bench/findings.py, which says how\n" + "\t".join(("feature",) + kinds) + "\n")
        out.write("\t".join(["threshold"] + [f"{least[k]:.4f}" for k in kinds]) + "\n")
        for name in names:
            out.write("\t".join([name] + [f"{table[name].get(k, 0):.4f}" for k in kinds]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
