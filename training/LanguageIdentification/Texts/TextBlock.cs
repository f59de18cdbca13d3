using System.Text;
using Zegsman.Language;
using Zegsman.Language.Identification;

namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>About 1,000 characters of consecutive paragraphs of one document.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Language">Its language, as <see cref="Languages"/> calls it.</param>
/// <param name="Text">The paragraphs, one a line.</param>
/// <param name="IsHeldOut">Whether it is kept for measuring.</param>
internal sealed record TextBlock(string Source, string Language, string Text, bool IsHeldOut)
{
    private const int Length = 1000;

    internal TextLanguage Truth => Languages.ClassOf(Language);

    /// <summary>The blocks of a source, without text that stands twice in it or was left in English in a translation.</summary>
    internal static IEnumerable<TextBlock> Of(Source source)
    {
        var paragraphs = source.Paragraphs.Select(p => p with { Language = Languages.Named(p.Language) })
            .Where(p => p.Language.Length > 0).ToList();
        var english = paragraphs.Where(p => p.Language == "en").Select(p => Letters(p.Text)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        var text = new StringBuilder();
        foreach (var document in paragraphs.GroupBy(p => (p.Language, p.Document)))
        {
            var number = 0;
            foreach (var paragraph in document)
            {
                var letters = Letters(paragraph.Text);
                if (paragraph.Language != "en" && english.Contains(letters)) continue;
                if (!seen.Add((paragraph.Language, letters))) continue;
                text.Append(paragraph.Text).Append('\n');
                if (text.Length >= Length) yield return Close();
            }
            if (text.Length > 0) yield return Close();

            TextBlock Close()
            {
                var (language, name) = document.Key;
                var heldOut = source.IsForMeasuring || IsHeldOutByLot($"{source.Name}/{language}/{name}/{number++}");
                var words = text.ToString();
                text.Clear();
                return new TextBlock(source.Name, IsForeign(words) ? Languages.OtherScripts : language, words, heldOut);
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    private static bool IsForeign(string text)
    {
        var (foreign, all) = (0, 0);
        var words = new WordReader(text, stackalloc char[WordReader.BufferLength]);
        while (words.MoveNext())
        {
            foreign += words.Current.Count(WordReader.ForeignLetter);
            all += words.Letters;
        }
        return 2 * foreign > all;
    }

    private static bool IsHeldOutByLot(string name)
    {
        var hash = 2166136261;
        foreach (var c in name) hash = (hash ^ c) * 16777619;
        return (hash ^ (hash >> 15)) % 10 == 0;
    }
}
