using System.Collections.Frozen;

namespace Zegsman.Language.Coreference;

/// <summary>A pronoun as far as it tells who is meant.</summary>
/// <param name="Form">A number for each group of forms that are used alike, the same in both languages; below <see cref="Forms"/>.</param>
/// <param name="Kind">Pronoun, Relative or Quantity.</param>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Number">What its form tells; a verb may tell more.</param>
/// <param name="Gender">What its form tells.</param>
internal sealed record Pronoun(int Form, ReferenceKind Kind, int Person, GrammaticalNumber Number, Gender Gender)
{
    private static readonly (string Dutch, string English, ReferenceKind Kind, int Person, GrammaticalNumber Number, Gender Gender)[] Rows =
    [
        ("hij ie 'ie", "he", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Masculine),
        ("hem 'm", "him himself", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Masculine),
        ("zijn z'n zijne", "his", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Masculine),
        ("zij zíj", "they", ReferenceKind.Pronoun, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("ze", "", ReferenceKind.Pronoun, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("haar háár d'r hare", "her hers herself", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Feminine),
        ("", "she", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Feminine),
        ("hen elkaar", "them themselves", ReferenceKind.Pronoun, 3, GrammaticalNumber.Plural, Gender.Unknown),
        ("hun hunne", "their theirs", ReferenceKind.Pronoun, 3, GrammaticalNumber.Plural, Gender.Unknown),
        ("die dezelfde deze", "these those", ReferenceKind.Pronoun, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("dat dit", "this that", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Neuter),
        ("het 't", "it its itself", ReferenceKind.Pronoun, 3, GrammaticalNumber.Singular, Gender.Neuter),
        ("ik 'k mij me mijn m'n mezelf mijzelf", "i me my mine myself", ReferenceKind.Pronoun, 1, GrammaticalNumber.Singular, Gender.Unknown),
        ("wij we wíj", "we", ReferenceKind.Pronoun, 1, GrammaticalNumber.Plural, Gender.Unknown),
        ("ons onze onszelf", "us our ours ourselves", ReferenceKind.Pronoun, 1, GrammaticalNumber.Plural, Gender.Unknown),
        ("je jij jou jouw jezelf", "you your yours yourself", ReferenceKind.Pronoun, 2, GrammaticalNumber.Unknown, Gender.Unknown),
        ("u uw uzelf", "", ReferenceKind.Pronoun, 2, GrammaticalNumber.Unknown, Gender.Unknown),
        ("jullie", "yourselves", ReferenceKind.Pronoun, 2, GrammaticalNumber.Plural, Gender.Unknown),
        ("men", "one", ReferenceKind.Pronoun, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("beide beiden alletwee", "both", ReferenceKind.Pronoun, 3, GrammaticalNumber.Plural, Gender.Unknown),
        ("wie", "who whom whose whoever", ReferenceKind.Relative, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("welke wat", "which what", ReferenceKind.Relative, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("niemand geen", "nobody none no-one", ReferenceKind.Quantity, 3, GrammaticalNumber.Singular, Gender.Unknown),
        ("iedereen ieder elk eenieder allen alles", "everyone everybody all each everything", ReferenceKind.Quantity, 3, GrammaticalNumber.Unknown, Gender.Unknown),
        ("iemand ene iets niets", "someone somebody anyone anybody something nothing anything", ReferenceKind.Quantity, 3, GrammaticalNumber.Singular, Gender.Unknown),
        ("sommigen velen anderen enkelen weinigen vele sommige andere meesten", "some many others most few several", ReferenceKind.Quantity, 3,
            GrammaticalNumber.Plural, Gender.Unknown),
    ];

    private static readonly FrozenDictionary<string, Pronoun> Dutch = Table(row => row.Dutch);
    private static readonly FrozenDictionary<string, Pronoun> English = Table(row => row.English);

    /// <summary>How many groups of forms there are.</summary>
    public static int Forms => Rows.Length;

    /// <summary>The pronoun that a word is when it stands as one; null for none.</summary>
    public static Pronoun? Of(TextLanguage language, string form) =>
        (language == TextLanguage.English ? English : Dutch).GetValueOrDefault(form.ToLowerInvariant().Replace('’', '\''));

    private static FrozenDictionary<string, Pronoun> Table(Func<(string Dutch, string English, ReferenceKind, int, GrammaticalNumber, Gender), string> forms) =>
        Rows.SelectMany((row, form) => forms(row).Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => KeyValuePair.Create(word, new Pronoun(form, row.Kind, row.Person, row.Number, row.Gender))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
