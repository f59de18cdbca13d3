"""Fits the models by which a ledger finds reversals, disputes and variants, and writes src/Zegsman.Ledger/Findings/models.tsv.
Needs numpy.

    for set in web matters; do python3 training/Attribution/articles.py training/Attribution/articles/$set $set.jsonl; done
    python3 bench/sides.py bench/labels/sides-nl-matters.tsv matters.jsonl matters.tsv
    dotnet run --project bench/Zegsman.Findings -c Release -- bench/labels/statement-pairs-*.tsv matters.tsv bench/labels/findings-en.jsonl \
        web.jsonl matters.jsonl DATA/attribution-nl/train-modern.jsonl DATA/attribution-nl/dev-modern.jsonl --features features.tsv
    python3 bench/findings.py features.tsv

Fitted on the labelled pairs of half a, of the other articles around it ("modern"), of the series that we wrote ("written"), of single articles
of ours ("articles"), of short items that tell one matter three times ("matters") and of "found" (what an earlier model found), each from annotated
statements and from Zegsman's own reading. Half b and the English pairs are never read here. Half a counts double, for whole pages are what is read;
single articles, labelled in one pass, and matters, of which there are many, count less. Pairs of other series, and those of a series that nobody
labelled, count as neither with little weight: few are.
Boosted trees, three splits deep, each grown from some of the pairs and features (drawn from a seed), for reversals and disputes; a logistic
model for variants, which are not learnt from matters: there earlier words are told again. The least scores are taken where each series is judged by
models that did not see it: the lowest with the precision asked for below, over Zegsman's own reading of half a and of the modern articles, of
which each counts as much, for reversals (one speaker) and for disputes (two), and over all annotated statements but those found for variants.
What the models give is then made a likelihood (Platt 1999): how often such a pair is right among all pairs, labelled or not, that Zegsman's own
reading gives within an article or a series of which somebody told what stands against one another.
"""
import csv, multiprocessing, pathlib, sys, zlib
import numpy

# of the pairs of a series that nobody labelled, the features have one in so many (FeatureFile.cs)
UNTOLD = 20
WEIGHT = {"found": 0.1, "untold": 0.6, "unrelated": 0.5, "a": 2.0, "articles": 0.6, "matters": 0.4}
SEED, DRAWN_PAIRS, DRAWN_FEATURES = 1, 0.6, 0.3
SHRINK, RATE, DEPTH, PENALTY, LEAST, CUTS, FOLDS = 3.0, 0.025, 3, 5.0, 15, 16, 8
ROUNDS = {"opposed": 1200, "variant": 0}
PRECISION = {"reversal": 0.8, "dispute": 0.8, "variant": 0.9}
USED_VARIANT = set("one cosine contained shared clauseCosine clauseContained clauseShared names story lengthRatio sameArticle near "
                   "sameDay sameSpeaker speakerCosine oneDenies bothDeny truth truthOverlap otherAttitude sameAttitude sameStance accuse "
                   "criticise direct numbers".split())
OUT = pathlib.Path(__file__).resolve().parents[1] / "src/Zegsman.Ledger/Findings/models.tsv"


def cuts(x):
    """The features and values at which a split may stand: between neighbours, no more than CUTS of a feature."""
    for feature in range(x.shape[1]):
        values = numpy.unique(x[:, feature])
        if len(values) > CUTS + 1:
            values = numpy.unique(numpy.quantile(values, numpy.linspace(0, 1, CUTS + 1), method="nearest"))
        for low, high in zip(values, values[1:]):
            yield feature, (low + high) / 2


def linear(x, y, weight):
    """The weights of a logistic model; that of "one", which every pair has, is free."""
    beta, penalty = numpy.zeros(x.shape[1]), numpy.full(x.shape[1], SHRINK)
    penalty[0] = 0.001
    for _ in range(100):
        p = 1 / (1 + numpy.exp(-x @ beta))
        curvature = (x * (weight * p * (1 - p))[:, None]).T @ x + numpy.diag(penalty)
        step = numpy.linalg.solve(curvature, x.T @ (weight * (p - y)) + penalty * beta)
        beta = beta - step
        if abs(step).max() < 1e-9:
            break
    return beta


def fit(x, y, weight, used, rounds):
    """The weights of a logistic model of some features, and trees that go on from it: splits by level, and the values below the last."""
    beta = numpy.zeros(x.shape[1])
    beta[used] = linear(x[:, used], y, weight)
    total, trees = x @ beta, []
    if rounds == 0:
        return beta, trees
    places, random = list(cuts(x)), numpy.random.RandomState(SEED)
    above = numpy.stack([x[:, feature] > cut for feature, cut in places])
    for _ in range(rounds):
        pairs, features = numpy.flatnonzero(random.rand(len(y)) < DRAWN_PAIRS), random.rand(x.shape[1]) < DRAWN_FEATURES
        drawn = numpy.array([place for place, (feature, _) in enumerate(places) if features[feature]])
        high_in = above[numpy.ix_(drawn, pairs)].astype(numpy.float32)
        p = 1 / (1 + numpy.exp(-total))
        parts = numpy.stack([weight * (p - y), weight * p * (1 - p), numpy.ones(len(y))], 1)
        node, splits = numpy.zeros(len(y), int), []
        for level in range(DEPTH):
            inside = node[pairs, None] == numpy.arange(2 ** level)
            columns = (inside[:, :, None] * parts[pairs, None, :]).reshape(len(pairs), -1).astype(numpy.float32)
            high = (high_in @ columns).reshape(len(drawn), -1, 3).astype(float)
            whole = columns.sum(0, dtype=float).reshape(1, -1, 3)
            low = whole - high
            gain = sum(g[..., 0] ** 2 / (g[..., 1] + PENALTY) for g in (high, low))
            gain -= whole[..., 0] ** 2 / (whole[..., 1] + PENALTY)
            gain[(high[..., 2] < LEAST) | (low[..., 2] < LEAST)] = -1
            best = gain.argmax(0)
            below = 2 * node
            for number, place in enumerate(best):
                if gain[place, number] <= 0:
                    splits.append((0, 1e9))
                    continue
                splits.append(places[drawn[place]])
                here = node == number
                below[here] += above[drawn[place], here]
            node = below
        sums = [parts[pairs][node[pairs] == leaf].sum(0) for leaf in range(2 ** DEPTH)]
        values = numpy.array([-RATE * gradient / (curvature + PENALTY) for gradient, curvature, _ in sums])
        total = total + values[node]
        trees.append((splits, values))
    return beta, trees


def score(model, x):
    beta, trees = model
    total = x @ beta
    for splits, values in trees:
        feature, cut = numpy.array([s[0] for s in splits]), numpy.array([s[1] for s in splits])
        at = numpy.zeros(len(x), int)
        for _ in range(DEPTH):
            at = 2 * at + 1 + (x[numpy.arange(len(x)), feature[at]] > cut[at])
        total += values[at - len(splits)]
    return 1 / (1 + numpy.exp(-total))


def without(own, x, y, weight, used, rounds):
    return score(fit(x[~own], y[~own], weight[~own], used, rounds), x[own])


def held_out(x, y, weight, fold, used, rounds):
    scores, folds = numpy.zeros(len(y)), [fold == number for number in range(FOLDS)]
    with multiprocessing.Pool() as pool:
        for own, found in zip(folds, pool.starmap(without, [(own, x, y, weight, used, rounds) for own in folds])):
            scores[own] = found
    return scores


def threshold(parts, precision):
    """The lowest score down to which the precision holds, on average over parts, each scores and truth; None where there is none."""
    for score in numpy.unique(numpy.concatenate([scores for scores, _ in parts])):
        told = [y[scores >= score] for scores, y in parts]
        if numpy.mean([y.mean() for y in told if len(y)]) >= precision:
            return score


def likelihood(scores, y, weight):
    """The offset and the factor that make the logits of scores those of how often they are right."""
    return linear(numpy.stack([numpy.ones(len(y)), numpy.log(scores / (1 - scores))], 1), y, weight)


def likely(fitted, score):
    return 1 / (1 + numpy.exp(-fitted[0] - fitted[1] * numpy.log(score / (1 - score))))


def main(file):
    with open(file, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    rows = [r for r in rows if r["half"] in ("a", "found", "written", "modern", "articles", "matters")]
    # what is drawn from the seed is then the same whatever the order of the files
    rows.sort(key=lambda r: (r["ledger"], r["half"], r["series"], r["id"], r["label"]))
    names = list(rows[0])[5:]
    x = numpy.array([[float(r[n]) for n in names] for r in rows])
    label, half, ledger, series = (numpy.array([r[k] for r in rows]) for k in ("label", "half", "ledger", "series"))
    fold = numpy.array([zlib.crc32(r["id" if r["label"] == "unrelated" else "series"].encode()) % FOLDS for r in rows])
    weight = numpy.array([WEIGHT.get(r["label"], WEIGHT.get(r["half"], 1.0)) for r in rows])
    judged = numpy.isin(label, ("reversal", "dispute", "agrees", "other", "variant"))
    annotated = judged & (ledger == "annotated statements")
    own = judged & (ledger != "annotated statements")
    same = x[:, names.index("sameSpeaker")] == 1
    out, least, fitted = [], {}, {}
    for model, labels in (("opposed", ("reversal", "dispute")), ("variant", ("variant",))):
        y = numpy.isin(label, labels).astype(float)
        used = [i for i, n in enumerate(names) if n == "one" or (model == "variant" and n in USED_VARIANT)]
        learnt = weight if model == "opposed" else weight * (half != "matters")
        scores = held_out(x, y, learnt, fold, used, ROUNDS[model])
        if model == "opposed":
            pages = [own & (half == h) for h in ("a", "modern")]
            measured = {"reversal": [part & same for part in pages], "dispute": [part & ~same for part in pages]}
        else:
            measured = {"variant": [annotated & ~numpy.isin(half, ("found", "matters"))]}
        for kind, parts in measured.items():
            least[kind] = threshold([(scores[part], y[part]) for part in parts], PRECISION[kind])
            print(f"{kind}: least {least[kind]:.3f}")
        print(f"{model}, on series not seen:")
        told = scores >= numpy.where(same, least["reversal"], least["dispute"]) if model == "opposed" else scores >= least["variant"]
        parts = [(f"{h}, {l}", judged & (half == h) & (ledger == l)) for h in ("a", "modern", "written", "articles", "matters", "found") for l in sorted(set(ledger))]
        parts += [("a, annotated, one speaker", annotated & (half == "a") & same)]
        parts += [("a, annotated, two speakers", annotated & (half == "a") & ~same)]
        for name, where in parts:
            curve = []
            for asked in (0.8, 0.85, 0.9):
                lowest = threshold([(scores[where], y[where])], asked)
                curve.append(f"none at {asked}" if lowest is None else f"{y[where & (scores >= lowest)].sum() / max(1, y[where].sum()):.2f} at {asked}")
            precision = y[where & told].mean() if (where & told).any() else 0
            recall = y[where & told].sum() / max(1, y[where].sum())
            print(f"  {name}: precision {precision:.2f}, recall {recall:.2f}; recall {', '.join(curve)}")
        for name in ("untold", "unrelated"):
            print(f"  {name}: {(told & (label == name)).sum()} of {(label == name).sum()}")
        # of matters not all pairs are labelled
        told_of = (half != "found") & (label != "unrelated") & ~numpy.isin(series, series[half == "matters"]) & (ledger != "annotated statements")
        for kind in measured:
            where = told_of & ({"reversal": same, "dispute": ~same}[kind] if model == "opposed" else True)
            times = numpy.where(label == "untold", UNTOLD, judged)
            fitted[kind] = likelihood(scores[where], y[where], times[where])
            chance, shares = likely(fitted[kind], scores), []
            for low in numpy.arange(9, -1, -1) / 10:
                band = where & (chance >= low) & (chance < low + 0.1) & (scores >= least[kind])
                if band.any():
                    shares.append(f"{y[band].sum() / max(1, times[band].sum()):.2f} of {times[band].sum():.0f} from {low}")
            print(f"  {kind}: told from {likely(fitted[kind], least[kind]):.3f}; right of all within an article or series, own reading: {', '.join(shares)}")
        beta, trees = fit(x, y, learnt, used, ROUNDS[model])
        out += [["weight", model, names[place], f"{beta[place]:.5f}"] for place in used]
        for splits, values in trees:
            cells = [names[feature] for feature, _ in splits] + [f"{cut:.5g}" for _, cut in splits] + [f"{value:.5f}" for value in values]
            out.append(["tree", model] + cells)
    with open(OUT, "w", encoding="utf-8") as file:
        file.write("# written by bench/findings.py, which says how\n")
        for kind in PRECISION:
            file.write(f"least\t{kind}\t{numpy.floor(10000 * likely(fitted[kind], least[kind])) / 10000:.4f}\n")
            file.write(f"likely\t{kind}\t{fitted[kind][0]:.5f}\t{fitted[kind][1]:.5f}\n")
        for line in out:
            file.write("\t".join(line) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
