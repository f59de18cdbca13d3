using Zegsman.Language;
using Zegsman.Training.LanguageIdentification.Texts;

namespace Zegsman.Training.LanguageIdentification;

/// <summary>
/// Draws pieces of text to learn from: of every language by its share, of its sources by the square root of their size (so that no
/// single source sets the tone), and of every length from a word or two to a paragraph.
/// </summary>
internal sealed class Sampler
{
    private const int Shortest = 6;
    private const int Longest = 300;
    private const double DutchShare = 0.3;
    private const double EnglishShare = 0.3;

    private readonly Random random = new(17);
    private readonly TextBlock[][] groups;
    private readonly double[] upTo;

    private readonly ForeignNames names;

    internal Sampler(IReadOnlyList<TextBlock> blocks)
    {
        names = new ForeignNames(blocks, random);
        var languages = blocks.GroupBy(b => b.Language).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var rest = languages.Where(l => ShareOf(l.Key) is null).Sum(Weight);
        var weighted = languages.SelectMany(language =>
        {
            var share = ShareOf(language.Key) ?? (OtherShare(100 - Languages.Shares.Values.Sum()) * Weight(language) / rest);
            var sources = language.GroupBy(b => b.Source).Select(s => s.ToArray()).ToList();
            var all = sources.Sum(Weight);
            return sources.Select(source => (Blocks: source, Share: share * Weight(source) / all));
        }).ToList();
        groups = [.. weighted.Select(w => w.Blocks)];
        var sum = 0.0;
        upTo = [.. weighted.Select(w => sum += w.Share)];
    }

    /// <summary>A piece of text, from the start of a word to the end of one.</summary>
    internal ReadOnlySpan<char> Next(out TextLanguage truth)
    {
        var place = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        var group = groups[Math.Min(place < 0 ? ~place : place, groups.Length - 1)];
        var block = group[random.Next(group.Length)];
        truth = block.Truth;
        var length = (int)(Shortest * Math.Pow(Longest / (double)Shortest, random.NextDouble()));
        var start = random.Next(Math.Max(1, block.Text.Length - length));
        while (start > 0 && !char.IsWhiteSpace(block.Text[start - 1])) start--;
        var end = Math.Min(start + length, block.Text.Length);
        while (end < block.Text.Length && !char.IsWhiteSpace(block.Text[end])) end++;
        var piece = block.Text.AsSpan(start, end - start);
        return truth == TextLanguage.Other ? piece : names.Swapped(piece);
    }

    private static double? ShareOf(string language) => language switch
    {
        "nl" => DutchShare,
        "en" => EnglishShare,
        _ => Languages.Shares.TryGetValue(language, out var percent) ? OtherShare(percent) : null,
    };

    private static double OtherShare(double percent) => (1 - DutchShare - EnglishShare) * percent / 100;

    private static double Weight(IEnumerable<TextBlock> blocks) => Math.Sqrt(blocks.Sum(b => b.Text.Length));
}
