using System.Collections.Frozen;
using System.Globalization;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Coreference;

/// <summary>Tells by the ending of a first name whether it is a woman's or a man's, as far as that can be told.</summary>
internal static class FirstNames
{
    private const int Longest = 5;
    private const int Sure = 8;

    private static readonly FrozenSet<string> Women = Set("""
        Alison Ann Anne Ashley Beatriz Betty Carly Carmen Carolyn Catherine Cheryl Christine Condoleezza Debbie Deborah Dilan Doris Dorothy Edith Elizabeth Ellen Emily
        Evelyn Geraldine Gonnie Hannah Heather Helen Hillary Ivanka Jane Janet Jennifer Jill Joan Joyce Judith Judy Karen Kathleen Kim Kimberly Kristen Lauren Loes Lynn
        Margaret Marion Marjorie Mary Megan Megyn Meryem Michelle Nancy Nicole Nikki Rachel Ruth Sarah Sharon Shirley Stacey Susan Theresa Tiffany Tracy Ursula Wendy
        """);

    private static readonly FrozenSet<string> Men = Set("""
        Andrea Andy Anthony Barry Bernie Bobby Bruce Charlie Chris Christie Danny Dave Dennis Eddie Emre Frankie George Gary Geoffrey Gijs Guy Harry Henry Jamie Jeb Jeffrey
        Jeremy Jerry Jesse Jimmy Joe Johnny Jose José Joshua Kanye Larry Lawrence Lee Luca Marco Mike Mitch Nicola Paul Percy Ray Rory Steve Stone Sunny Ted Terry Tony
        Wayne Wesley Wim Willie Zachary
        """);

    private static readonly Lazy<FrozenDictionary<string, int>> Endings = new(() => WordLists.Lines("name-endings.tsv")
        .Select(line => line.Split('\t')).ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    public static Gender GenderOf(string name)
    {
        if (Women.Contains(name)) return Gender.Feminine;
        if (Men.Contains(name)) return Gender.Masculine;
        var marked = "^" + name.ToLowerInvariant();
        for (var start = Math.Max(0, marked.Length - Longest); start < marked.Length; start++)
        {
            if (!Endings.Value.TryGetValue(marked[start..], out var odds)) continue;
            return odds >= Sure ? Gender.Feminine : odds <= -Sure ? Gender.Masculine : Gender.Unknown;
        }
        return Gender.Unknown;
    }

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
