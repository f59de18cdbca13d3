using System.Collections.Frozen;
using System.Reflection;

namespace Zegsman.Language.Coreference;

/// <summary>What a noun tells of whom it stands for: a person's role, a body, whether it is a woman or a man.</summary>
internal sealed class RoleWords
{
    private static readonly FrozenSet<string> Women = Set("""
        vrouw moeder mevrouw meisje zus zuster dochter koningin prinses tante oma grootmoeder echtgenote weduwe vriendin buurvrouw dame actrice zangeres non
        mama mam ma bomma
        woman mother girl sister daughter queen princess aunt grandmother wife widow girlfriend lady actress spokeswoman congresswoman chairwoman mrs ms
        """);

    private static readonly FrozenSet<string> Men = Set("""
        man vader meneer heer jongen broer zoon koning prins oom opa grootvader echtgenoot weduwnaar buurman pater monnik
        papa pap pa ome nonkel bompa
        father boy brother son king prince uncle grandfather husband widower boyfriend gentleman spokesman congressman chairman mr monk
        """);

    private static readonly FrozenSet<string> People = Set("""
        mens mensen kind kinderen ouders ouder slachtoffer familie gezin publiek bevolking buurt omstander bezoeker deelnemer klant reiziger lezer kijker bron
        person people child parent victim family crowd public neighbor neighbour visitor customer reader viewer source kid guy
        """);

    private static readonly FrozenSet<string> Bodies = Set("""
        groep groepje menigte meerderheid minderheid helft aantal group majority minority
        farmaceut chipmaker autobouwer vliegtuigbouwer scheepsbouwer machinebouwer bierbrouwer prijsvechter provider webwinkel techreus
        """);

    private static readonly FrozenSet<string> Things = Set("""
        rapport onderzoek studie brief bericht artikel boek wet verslag persbericht document enquête peiling nota plan verklaring vonnis arrest website tweet film
        report study letter message article book law statement document poll survey memo plan ruling site tweet film investigation research
        """);

    private static readonly string[] WomenEndings = ["ster", "euse", "trice", "vrouw", "esse", "woman", "loge", "gge", "ares", "eres"];
    private static readonly string[] MenEndings = ["man"];

    /// <summary>What ends like the words for women and is none: burgemeesters may be men, and horloges are nobody.</summary>
    private static readonly string[] OtherEndings =
        ["minister", "meester", "magister", "register", "venster", "klooster", "rooster", "monster", "semester", "cluster", "master", "poster", "pleister", "horloge"];

    private static readonly Lazy<RoleWords> Dutch = new(() => new RoleWords("nl"));
    private static readonly Lazy<RoleWords> English = new(() => new RoleWords("en"));

    private readonly FrozenDictionary<string, Animacy> kinds;
    private readonly FrozenSet<string> women;

    private RoleWords(string language)
    {
        var found = new Dictionary<string, Animacy>(StringComparer.Ordinal);
        var female = new HashSet<string>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"roles-{language}.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var row = line.Split('\t');
            var term = row[0].ToLowerInvariant();
            if (row[1] == "person-role") found.TryAdd(term, Animacy.Person);
            else if (row[1] == "body") found.TryAdd(term, Animacy.Body);
            else if (row[1] != "metonym" && row.Length > 3 && row[3].Contains("form=inhabitant", StringComparison.Ordinal)) found.TryAdd(term, Animacy.Person);
            if (row.Length > 3 && row[3].Contains("gender=f", StringComparison.Ordinal)) female.Add(term);
        }
        foreach (var word in People.Concat(Women).Concat(Men)) found.TryAdd(word, Animacy.Person);
        foreach (var word in Bodies) found.TryAdd(word, Animacy.Body);
        foreach (var word in Things) found.TryAdd(word, Animacy.Thing);
        (kinds, women) = (found.ToFrozenDictionary(StringComparer.Ordinal), female.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The words of a language; loaded once.</summary>
    public static RoleWords Of(TextLanguage language) => language == TextLanguage.English ? English.Value : Dutch.Value;

    /// <summary>What a noun stands for, by itself or by the last part of a compound ("voetbalbond").</summary>
    public Animacy AnimacyOf(string lemma) => Compounds.Find(kinds, lemma);

    /// <summary>Whether a noun is used of women or of men only.</summary>
    public Gender GenderOf(string lemma) =>
        women.Contains(lemma) || Women.Contains(lemma) || (WomenEndings.Any(ending => lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal))
            && !OtherEndings.Any(ending => lemma.EndsWith(ending, StringComparison.Ordinal)))
            ? Gender.Feminine
        : Men.Contains(lemma) || MenEndings.Any(ending => lemma.EndsWith(ending, StringComparison.Ordinal)) ? Gender.Masculine
        : Gender.Unknown;

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
