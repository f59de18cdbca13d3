using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Zegsman.Evaluation;
using Zegsman.Language;
using Zegsman.Speakers.Linking;

namespace Zegsman.Training.Coreference;

/// <summary>Writes what the trainer reads: for each set the references' features and states, and the pairs that are asked with their features and answers.</summary>
internal sealed class Export(string data, string work, string labels)
{
    private readonly SpeakerLabels labels = new(labels);
    private readonly SilverChains silver = new(Path.Combine(data, "polnear-silver/coref.jsonl.gz"));

    /// <param name="sets">The names of the sets to write; all when empty.</param>
    public void Run(params string[] sets)
    {
        Directory.CreateDirectory(work);
        using var analyzer = Analyzer.Load();
        foreach (var corpus in Corpus.All.Where(corpus => sets.Length == 0 || sets.Contains(corpus.Name))) Write(analyzer, corpus);
        File.WriteAllText(Path.Combine(work, "sizes.json"), JsonSerializer.Serialize(new { reference = ReferenceFeatures.Width, pair = PairFeatures.Width, english = ReferenceFeatures.EnglishColumn }));
    }

    private void Write(Analyzer analyzer, Corpus corpus)
    {
        using var references = File.Create(Path.Combine(work, corpus.Name + ".references"));
        using var states = File.Create(Path.Combine(work, corpus.Name + ".states"));
        using var pairs = File.Create(Path.Combine(work, corpus.Name + ".pairs"));
        // for each pair: reference, candidate, question, whether it is right, whether the reference is a pronoun
        var links = new List<int>();
        var (first, questions, articles, answered) = (0, 0, 0, 0);
        foreach (var (gold, ofAuthor) in corpus.Articles(corpus.IsOurs ? work : data, labels.Has))
        {
            var article = gold.ToArticle() with { Language = corpus.Language };
            var segmented = Segmenter.Segment(article.Text, corpus.Language, [.. article.Passages.Select(passage => passage.Span)]);
            if (segmented.TokenCount == 0) continue;
            var document = analyzer.AnalyzeWithStates(segmented);
            var read = gold.Attributions.Select((attribution, i) => (Attribution: attribution, Label: labels.Of(gold.Id, i))).OrderBy(item => Start(item.Attribution)).ToList();
            var known = read.Select(item => item.Label is null ? item.Attribution : item.Attribution with { SourceEntity = item.Label == SpeakerLabels.Author ? "" : item.Label }).ToList();
            var discourse = new Discourse(article, document, Speeches(document, known));
            var asked = new LinkQuestions(discourse);
            var rows = asked.Rows;
            var answers = new GoldLinks(discourse, [.. known.Select(attribution => attribution.SourceEntity)]);
            var chains = corpus.Language == TextLanguage.English ? silver.Of(gold.Id) : null;
            if (corpus.Language == TextLanguage.English && chains is null) continue;
            var pair = 0;
            foreach (var (reference, candidates) in asked.All)
            {
                var count = candidates.Count + 2;
                // what somebody has read goes before what a program found
                var isRead = discourse.SpeechOf[reference] is >= 0 and var at && read[at].Label is not null;
                var right = chains is null || isRead ? Right(reference, candidates) : RightBySilver(reference, candidates, chains);
                if (right is not null)
                {
                    for (var i = 0; i < count; i++)
                    {
                        var candidate = i < candidates.Count ? candidates[i] : i == candidates.Count ? asked.Nobody : asked.Author;
                        links.AddRange([first + reference, first + candidate, questions, right[i] ? 1 : 0, discourse.References[reference].Pronoun is null ? 0 : 1]);
                    }
                    WriteHalves(pairs, rows.AsSpan(pair * PairFeatures.Width, count * PairFeatures.Width));
                    if (right.Take(candidates.Count).Any(is_ => is_)) answered++;
                    questions++;
                }
                pair += count;
            }
            WriteHalves(references, ReferenceFeatures.Of(discourse));
            states.Write(MemoryMarshal.AsBytes<Half>(ReferenceFeatures.StatesOf(discourse)));
            first += discourse.References.Count + 2;
            articles++;

            bool[]? Right(int reference, List<int> candidates)
            {
                if (discourse.SpeechOf[reference] is not (>= 0 and var speech)) return RightOwner(reference, candidates);
                var right = new bool[candidates.Count + 2];
                var name = known[speech].SourceEntity;
                for (var i = 0; i < candidates.Count; i++) right[i] = !string.IsNullOrEmpty(name) && answers.IsRight(candidates[i], name);
                if (read[speech].Label == SpeakerLabels.Author || known[speech].Id is { } id && ofAuthor.Contains(id)) right[^1] = true;
                else if (string.IsNullOrEmpty(name) || !right.Contains(true) || (answers.IsNamed(reference, name) && (!IsBefore(reference, candidates, right) || IsWhole(reference, name)))) right[^2] = true;
                return right;
            }

            // what goes by its very words is nobody fuller
            bool IsWhole(int reference, string name) => discourse.References[reference].Span(document).In(document.Text).Equals(name, StringComparison.OrdinalIgnoreCase);

            // "zijn moeder", who is "de moeder van Kurt", tells whose "zijn" is
            bool[]? RightOwner(int reference, List<int> candidates)
            {
                if (discourse.References[reference].Pronoun is not { Person: 3 }) return null;
                for (var i = reference + 1; i < discourse.References.Count && i <= reference + 3; i++)
                {
                    if (discourse.References[i].First != discourse.References[reference].Head || discourse.SpeechOf[i] is not (>= 0 and var owned)) continue;
                    if (known[owned].SourceEntity is not { } name || name.IndexOf(" van ", StringComparison.Ordinal) is not (> 0 and var at)) return null;
                    bool[] right = [.. candidates.Select(candidate => answers.IsRight(candidate, name[(at + 5)..])), false, false];
                    return right.Contains(true) ? right : null;
                }
                return null;
            }

            // a name says all by itself; "de rector" does not, once he was named
            bool IsBefore(int reference, List<int> candidates, bool[] right) => discourse.References[reference].Name is not { Type: NameType.Person or NameType.Organisation }
                && candidates.Where((candidate, i) => right[i] && candidate < reference).Any();

            bool[]? RightBySilver(int reference, List<int> candidates, Dictionary<int, int> chains)
            {
                var right = new bool[candidates.Count + 2];
                if (!chains.TryGetValue(document.SpanOf(discourse.References[reference].Head).Start, out var chain))
                {
                    // what the silver chains leave out is mostly somebody new, but pronouns that they leave out are those that they did not understand
                    if (discourse.References[reference].Pronoun is not null || discourse.SpeechOf[reference] < 0) return null;
                    right[^2] = true;
                    return right;
                }
                for (var i = 0; i < candidates.Count; i++)
                {
                    right[i] = chains.TryGetValue(document.SpanOf(discourse.References[candidates[i]].Head).Start, out var other) && other == chain;
                }
                if (!right.Contains(true)) right[^2] = true;
                return right;
            }
        }
        File.WriteAllBytes(Path.Combine(work, corpus.Name + ".links"), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(links)).ToArray());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Name}: {articles} articles, {questions} questions, {answered} with a candidate that is right, {links.Count / 5} pairs"));
    }

    private static int Start(Attribution attribution) => attribution.Cue.Concat(attribution.Source).Concat(attribution.Content).Min(span => span.Start);

    private static List<Speech> Speeches(Document document, List<Attribution> known)
    {
        var places = known.Select((attribution, i) => (attribution.Id, i)).Where(item => item.Id is not null).ToDictionary(item => item.Id!, item => item.i, StringComparer.Ordinal);
        return [.. known.Select(attribution =>
        {
            var parent = attribution.Parent is { } id && places.TryGetValue(id, out var at) ? at : -1;
            return new Speech(attribution.Source, attribution.Cue, attribution.Content, parent, document.Quotations.At(Start(attribution)) is null ? -1 : parent);
        })];
    }

    private static void WriteHalves(FileStream file, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        for (var i = 0; i < halves.Length; i++) halves[i] = (Half)numbers[i];
        file.Write(MemoryMarshal.AsBytes<Half>(halves));
    }
}
