using System.Text;

namespace Zegsman.Training.Sentences;

/// <summary>
/// Varies web texts of the training treebank with what letters and reviews have around their sentences and a small treebank shows too few
/// of: salutations, closings, names under a letter, titles without a stop.
/// </summary>
internal sealed class Letters(IReadOnlyList<TreebankDocument> documents, int seed)
{
    private const int LongestTitle = 8;

    private static readonly string[] Closings =
    [
        "Thanks,", "Thanks", "Thanks.", "Thanks!", "Thank you,", "Thank you.", "Regards,", "Best regards,", "Kind regards,", "Warm regards,", "Best,", "Sincerely,",
        "Cheers", "Cheers,", "Thx", "Many thanks,", "Yours,", "Take care,", "Best wishes,", "Love,", "Talk to you soon,", "Keep in touch,", "See you,", "Respectfully,",
    ];

    private static readonly string[] FirstNames =
        ("John Mary Anna Peter Susan Mark Linda Paul Karen Steve Laura Brian Nancy Kevin Julie Eric Sarah Greg Rachel Frank Diane Scott Emily Carl Alice Doug Helen Ray Judy "
        + "Ken Megan Ben Heather Joe Denise Tom Sandra Rick Wendy Tim Monica Sam Paula Bill Jenny Matt Olivia Andrew Gloria Philip Teresa Victor Stella Hugo Ivan Nadia Omar "
        + "Priya Wei Yuki Lars Ingrid Pablo Carmen Stan Gerda Jerome Celeste Rod Elise").Split(' ');

    private static readonly string[] LastNames =
        ("Smith Jones Keller Novak Baker Carter Lindqvist Moreno Patel Chen Schwartz Donnelly O'Hara Kowalski Fischer Dubois Rossi Tanaka Whitfield Ramsey Hobart Pruitt "
        + "Galloway Mercer Stanton Weller Quigley Abbott Norris Tate Voss Lang Becker Hale Ortiz Singh Romero Larkin Peck Dalton Burke").Split(' ');

    private readonly Random random = new(seed);

    private readonly string[] titles =
    [
        .. documents.Where(d => d.Id.StartsWith("reviews", StringComparison.Ordinal) && d.Starts.Count > 1)
            .Select(d => d.Text[..(d.Starts[1] - 1)])
            .Where(t => t.Split(' ').Length <= LongestTitle && char.IsLetterOrDigit(t[^1]))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the document is of a kind that is varied.</summary>
    public static bool AreWebText(TreebankDocument document) =>
        document.Id.StartsWith("email", StringComparison.Ordinal) || document.Id.StartsWith("reviews", StringComparison.Ordinal) || document.Id.StartsWith("answers", StringComparison.Ordinal);

    /// <summary>A copy of the document with such sentences put in, and a few full stops left off.</summary>
    public TreebankDocument Vary(TreebankDocument document)
    {
        var copy = new Copy();
        var (isLetter, isReview, isAnswer) = (document.Id[0] == 'e', document.Id[0] == 'r', document.Id[0] == 'a');
        for (var i = 0; i < document.Starts.Count; i++)
        {
            var start = document.Starts[i];
            var sentence = document.Text[start..(i + 1 < document.Starts.Count ? document.Starts[i + 1] - 1 : document.Text.Length)];
            if (isLetter && (i == 0 || random.NextDouble() < 0.08) && sentence.Length > 12 && char.IsUpper(sentence[0]))
            {
                if (i > 0) Close(copy);
                Greet(copy);
            }
            if (isReview && i == 0 && titles.Length > 0 && sentence.Split(' ').Length >= 6 && random.NextDouble() < 0.7)
                copy.Put(Pick(titles) + random.Next(8) switch { 0 => "!", 1 => ".", _ => "" });
            var isBare = isAnswer && i + 1 < document.Starts.Count && random.NextDouble() < 0.03 && sentence.Length > 10 && sentence[^1] is '.' or '?';
            copy.Put(isBare ? sentence[..^1].TrimEnd() : sentence);
            copy.Tag(document.Tags, start, sentence.Length);
        }
        if (isLetter && random.Next(2) == 0) Close(copy);
        return copy.Of(document.Id);
    }

    private void Greet(Copy copy)
    {
        var salutation = random.Next(10) switch
        {
            < 4 => Pick(FirstNames) + ",",
            4 => random.Next(2) == 0 ? "Hi," : "Hello,",
            5 => $"Hi {Pick(FirstNames)},",
            6 => $"Dear {(random.Next(2) == 0 ? Pick(FirstNames) : "Mr. " + Pick(LastNames))},",
            7 => Pick(FirstNames) + random.Next(3) switch { 0 => " -", 1 => ":", _ => " --" },
            _ => null,
        };
        if (salutation is not null) copy.Put(salutation);
    }

    private void Close(Copy copy)
    {
        if (random.Next(4) > 0) copy.Put(Pick(Closings));
        if (random.Next(4) == 0) return;
        var name = random.Next(2) == 0 ? Pick(FirstNames) : $"{Pick(FirstNames)} {Pick(LastNames)}";
        copy.Put(name);
        if (random.Next(4) == 0) copy.Put(random.Next(2) == 0 ? name : $"{name.Split(' ')[0]} {Pick(LastNames)}");
    }

    private string Pick(string[] words) => words[random.Next(words.Length)];

    /// <summary>A document while it is put together.</summary>
    private sealed class Copy
    {
        private readonly StringBuilder text = new();
        private readonly List<int> starts = [];
        private readonly Dictionary<int, string> tags = [];

        public void Put(string sentence)
        {
            if (text.Length > 0) text.Append(' ');
            starts.Add(text.Length);
            text.Append(sentence);
        }

        /// <summary>Takes over the tags of the sentence put last, which began at <paramref name="start"/> of the document copied.</summary>
        public void Tag(IReadOnlyDictionary<int, string> known, int start, int length)
        {
            for (var i = 0; i < length; i++)
            {
                if (known.TryGetValue(start + i, out var tag)) tags[starts[^1] + i] = tag;
            }
        }

        public TreebankDocument Of(string id) => new(id, text.ToString(), [.. starts], tags);
    }
}
