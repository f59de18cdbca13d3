using System.Collections.Frozen;

namespace Zegsman.Statements.Network;

/// <summary>The numbers of the lemmas that the network knows by themselves; 0 is any other.</summary>
internal sealed class LemmaVocabulary
{
    private readonly FrozenDictionary<string, int> numbers;

    /// <param name="lemmas">Each with its language in front ("nl:zeggen"), in the order of their numbers, which begin at 1.</param>
    public LemmaVocabulary(IReadOnlyList<string> lemmas)
    {
        Lemmas = lemmas;
        numbers = lemmas.Select((lemma, i) => KeyValuePair.Create(lemma, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Lemmas { get; }

    public static string Key(string language, string lemma) => $"{language}:{lemma.ToLowerInvariant()}";

    public int Of(string language, string lemma) => numbers.GetValueOrDefault(Key(language, lemma));
}
