using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Statements.Words;

/// <summary>The closed-class words of a language that show where noun phrases and clauses begin and end.</summary>
internal sealed record FunctionWords
{
    /// <summary>Begin a clause that is what is said: dat, of, that, whether.</summary>
    public required FrozenSet<string> Complementizers { get; init; }

    /// <summary>Question words that can begin a reported question.</summary>
    public required FrozenSet<string> QuestionWords { get; init; }

    /// <summary>Begin a clause that is something else: omdat, terwijl, because, while.</summary>
    public required FrozenSet<string> Subordinators { get; init; }

    /// <summary>Relative pronouns.</summary>
    public required FrozenSet<string> Relatives { get; init; }

    /// <summary>en, maar, and, but.</summary>
    public required FrozenSet<string> Coordinators { get; init; }

    /// <summary>Personal pronouns that can be a source.</summary>
    public required FrozenSet<string> SubjectPronouns { get; init; }

    /// <summary>Those of them that are the speaker's own: ik, we, I.</summary>
    public required FrozenSet<string> FirstPersons { get; init; }

    /// <summary>Pronouns that are never a source: het, er, it, there.</summary>
    public required FrozenSet<string> EmptySubjects { get; init; }

    /// <summary>Prepositions that begin an adjunct, so end a noun phrase after the verb.</summary>
    public required FrozenSet<string> AdjunctPrepositions { get; init; }

    /// <summary>Prepositions that go on with a noun phrase: van, of.</summary>
    public required FrozenSet<string> NounPrepositions { get; init; }

    /// <summary>Auxiliaries and modals, in all finite forms.</summary>
    public required FrozenSet<string> Auxiliaries { get; init; }

    /// <summary>Adverbs and words of time that stand around the verb and belong to no noun phrase.</summary>
    public required FrozenSet<string> Adverbs { get; init; }

    /// <summary>Determiners that begin a noun phrase.</summary>
    public required FrozenSet<string> Determiners { get; init; }

    /// <summary>The words of a language that has a statement reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language has none.</exception>
    public static FunctionWords Of(TextLanguage language) => language switch
    {
        TextLanguage.Dutch => DutchWords.All,
        TextLanguage.English => EnglishWords.All,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Statements are read in Dutch and English only."),
    };

    internal static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
