using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Language.Quotations;

namespace Zegsman.Speakers.Linking;

/// <summary>An article's references and speeches, and what is certain of them before any is linked by likelihood.</summary>
internal sealed class Discourse
{
    private readonly int[] passageOf;
    private readonly Dictionary<(int Passage, int Person), int> writers = [];
    private readonly Lazy<Dictionary<Quotation, int>> quoted;

    public Discourse(Article article, Document document, IReadOnlyList<Speech> speeches)
    {
        (Article, Document, Speeches) = (article, document, speeches);
        var references = ReferenceFinder.Find(document).ToList();
        var (heads, groups) = (new Dictionary<int, Reference>(), new Dictionary<int, Reference>());
        foreach (var reference in references) (reference.Kind == ReferenceKind.Group ? groups : heads)[reference.Head] = reference;
        var sources = new Reference?[speeches.Count];
        var indexes = new Dictionary<Reference, int>(references.Count);
        for (var i = 0; i < references.Count; i++) indexes[references[i]] = i;
        for (var i = 0; i < speeches.Count; i++)
        {
            sources[i] = SourceOf(speeches[i], references, heads, groups, indexes);
            if (sources[i] is { } source) indexes.TryAdd(source, references.Count - 1);
        }
        // what was cut later is cut for all
        for (var i = 0; i < speeches.Count; i++) sources[i] = sources[i] is { } source ? references[indexes[source]] : null;
        var signed = Writers.Of(article, document).Select(writer => (writer.Reach, writer.Person, Reference: NamedBy(writer.Name, references, heads))).ToList();
        // those of one head in order of their length, so that a group comes before its first part
        References = [.. references.Select((reference, i) => (reference, i)).OrderBy(item => item.reference.Head).ThenBy(item => item.i).Select(item => item.reference)];
        var places = References.Select((reference, i) => (reference, i)).ToDictionary(item => item.reference, item => item.i);
        Source = [.. sources.Select(source => source is null ? -1 : places[source])];
        passageOf = PassageOf();
        foreach (var (reach, person, reference) in signed)
        {
            if (reference is null) continue;
            if (person == 2) Guest = places[reference];
            for (var i = article.Passages.FirstNotBefore(reach.Start); i < article.Passages.Count && article.Passages[i].Span.Start < reach.End; i++) writers[(i, person)] = places[reference];
        }
        SpeechOf = new int[References.Count];
        Array.Fill(SpeechOf, -1);
        for (var i = speeches.Count - 1; i >= 0; i--)
        {
            if (Source[i] >= 0) SpeechOf[Source[i]] = i;
        }
        Speaker = [.. Source];
        quoted = new Lazy<Dictionary<Quotation, int>>(Quoted);
        Names = new NameChains(References);
        People = new NamedPeople(References, Names);
        LastSpeech = SpeechesBefore();
        NarratorsI = References.Count(reference => reference.Pronoun is { Person: 1, Number: GrammaticalNumber.Singular }
            && document.Quotations.At(document.SpanOf(reference.Head).Start) is null);
    }

    public Article Article { get; }

    public Document Document { get; }

    public IReadOnlyList<Speech> Speeches { get; }

    /// <summary>All references in order of their heads.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>For each speech the index of the reference that names its source; -1 for none.</summary>
    public int[] Source { get; }

    /// <summary>For each speech the index of the reference that stands for whoever says it: that of its source, or that of the statement whose words it goes on with or repeats; -1 for none.</summary>
    public int[] Speaker { get; }

    /// <summary>For a title's description of its speaker the reference that is the source of the same words below: "Schoolleider: ‘…’".</summary>
    public Dictionary<int, int> Echoed { get; } = [];

    /// <summary>For each reference the index of the first speech whose source it is; -1 for none.</summary>
    public int[] SpeechOf { get; }

    /// <summary>For each reference the index of the last speech in the narrator's words whose source stands before it; -1 for none.</summary>
    public int[] LastSpeech { get; }

    /// <summary>The reference that names the one who is asked in an interview; -1 for none.</summary>
    public int Guest { get; } = -1;

    /// <summary>How often the narrator says "I".</summary>
    public int NarratorsI { get; }

    /// <summary>The references that are surely of one person or thing.</summary>
    public NameChains Names { get; }

    /// <summary>How many people the article has named so far, and whom it names most.</summary>
    public NamedPeople People { get; }

    /// <summary>The passage a reference stands in; null between passages.</summary>
    public Passage? PassageOfReference(int reference) => passageOf[reference] is >= 0 and var at ? Article.Passages[at] : null;

    public int PassageIndex(int reference) => passageOf[reference];

    /// <summary>Whom "I" or "you" is outside quotation marks where the article tells it by a signature or as an interview; -1 for nobody or the author.</summary>
    public int WriterOf(int reference) => References[reference].Pronoun is { Number: GrammaticalNumber.Singular or GrammaticalNumber.Unknown } pronoun ? WriterOf(reference, pronoun.Person) : -1;

    /// <summary>Whom the first or second person is at a reference outside quotation marks; -1 for nobody or the author.</summary>
    public int WriterOf(int reference, int person) =>
        Document.Quotations.At(Document.SpanOf(References[reference].Head).Start) is null ? writers.GetValueOrDefault((passageOf[reference], person), -1) : -1;

    /// <summary>The speech in whose quotation a reference stands, whose speaker says "I" there; -1 in the narrator's own words.</summary>
    public int TellerOf(int reference)
    {
        if (SpeechOf[reference] is >= 0 and var speech && Speeches[speech].Teller is >= 0 and var told) return told;
        for (var quotation = Document.Quotations.At(Document.SpanOf(References[reference].Head).Start); quotation is not null; quotation = quotation.Parent)
        {
            if (quoted.Value.TryGetValue(quotation, out var teller)) return teller;
        }
        return -1;
    }

    public int SentenceOf(int reference) => Document.SentenceIndexOf(References[reference].Head);

    /// <summary>The antecedent of a relative pronoun by the tree; -1 for none.</summary>
    public int AntecedentByTree(int reference)
    {
        if (References[reference].Kind != ReferenceKind.Relative) return -1;
        const int MostSteps = 5;
        var steps = 0;
        for (var token = (Token?)new Token(Document, References[reference].Head); token is { } at && steps < MostSteps; token = at.Head, steps++)
        {
            if (at.Relation is not ("acl:relcl" or "acl") || at.Head is not { } head) continue;
            // the last one with this head is the noun phrase itself and not the group that begins with it
            var found = WithHead(head.Index);
            return found >= 0 && found < reference ? found : -1;
        }
        return -1;
    }

    /// <summary>The reference that a token heads, the noun phrase itself and not a group that begins with it; -1 for none.</summary>
    public int WithHead(int head)
    {
        var (low, high) = (0, References.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (References[middle].Head <= head) low = middle + 1;
            else high = middle;
        }
        return low > 0 && References[low - 1].Head == head ? low - 1 : -1;
    }

    /// <summary>The reference that a source's words are, made of them when the tree has none.</summary>
    private Reference? SourceOf(Speech speech, List<Reference> references, Dictionary<int, Reference> heads, Dictionary<int, Reference> groups, Dictionary<Reference, int> indexes)
    {
        if (speech.SourceHull is not { } span) return (Subject(speech) is >= 0 and var subject ? subject : BeforeColon(speech, heads)) is >= 0 and var told ? heads.GetValueOrDefault(told) : null;
        var first = Document.TokenAt(span.Start);
        var end = first;
        while (end < Document.TokenCount && Document.SpanOf(end).Start < span.End) end++;
        if (end == first) return null;
        var head = HeadOf(first, end);
        if (heads.TryGetValue(head, out var found))
        {
            // "Jansen en De Vries": the group, when the source goes beyond its first part
            var group = end > found.End + 1 ? groups.GetValueOrDefault(head) : null;
            // "het hof" and not "het hof acht", where the tree takes a verb or a day for a part of it
            if (group is null && found.Name is null && found.Pronoun is null && head < end && end < found.End && indexes.TryGetValue(found, out var place))
            {
                var cut = ReferenceFinder.Of(Document, found.First, end, head);
                indexes[cut] = place;
                return references[place] = heads[head] = cut;
            }
            return group ?? found;
        }
        var made = ReferenceFinder.Of(Document, first, end, head);
        references.Add(made);
        return heads[head] = made;
    }

    /// <summary>The reference that a name's words are, made of them when there is none.</summary>
    private Reference? NamedBy(TextSpan name, List<Reference> references, Dictionary<int, Reference> heads)
    {
        var first = Document.TokenAt(name.Start);
        var end = first;
        while (end < Document.TokenCount && Document.SpanOf(end).Start < name.End) end++;
        if (end == first) return null;
        for (var token = first; token < end; token++)
        {
            if (heads.TryGetValue(token, out var found) && (found.Name is not null || token == HeadOf(first, end))) return found;
        }
        var made = ReferenceFinder.Of(Document, first, end, HeadOf(first, end));
        references.Add(made);
        return heads[made.Head] = made;
    }

    /// <summary>The token whose reference stands before a colon and the words after it, in a title above all: "Trainer Wim Kasteel: ‘…’"; -1 for none.</summary>
    private int BeforeColon(Speech speech, Dictionary<int, Reference> heads)
    {
        const int Longest = 8;
        const int MostMarks = 3;
        var start = Document.TokenAt(speech.Content.Min(content => content.Start)) - 1;
        var colon = start;
        while (colon >= 0 && colon < Document.TokenCount && colon > start - MostMarks && new Token(Document, colon) is { PartOfSpeech: PartOfSpeech.Punctuation } mark && mark.Text != ":") colon--;
        if (colon < 0 || colon >= Document.TokenCount || new Token(Document, colon).Text != ":") return -1;
        var first = Document.FirstTokenOf(Document.SentenceIndexOf(colon));
        if (colon - first > Longest) return -1;
        var found = -1;
        for (var token = first; token < colon; token++)
        {
            if (!heads.TryGetValue(token, out var reference) || Document.Quotations.At(Document.SpanOf(token).Start) is not null) continue;
            if (reference.Name is { Type: NameType.Person }) return token;
            if (found < 0 && reference.Animacy is Animacy.Person or Animacy.Body) found = token;
        }
        return found;
    }

    /// <summary>The subject of the cue's verb, or of the one it is joined to ("zei … en wil …") or hangs on ("laat weten niet te willen"); -1 for none.</summary>
    private int Subject(Speech speech)
    {
        const int MostSteps = 4;
        if (speech.Cue.Count == 0 || Document.TokenAt(speech.Cue[0].Start) is var cue && cue >= Document.TokenCount) return -1;
        if (new Token(Document, cue) is { PartOfSpeech: PartOfSpeech.Pronoun, Relation: "nsubj" }) return cue;
        // "naar eigen zeggen" is the words of the subject, wherever it stands
        var isOwn = speech.Cue.Any(span => span.In(Document.Text).Contains("eigen ", StringComparison.Ordinal));
        var steps = 0;
        for (var token = (Token?)new Token(Document, cue); token is { } at && steps < MostSteps; token = at.Head, steps++)
        {
            var isVerb = at.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adjective;
            if (!isVerb && !isOwn) return -1;
            foreach (var child in Document.Analysis!.ChildrenOf(at.Index))
            {
                if (new Token(Document, child).Relation is var relation && (relation is "nsubj:pass" && !isOwn || relation is "expl")) return -1;
                // in "hij zou geld hebben aangenomen" the subject is part of what is said
                // "klinkt het" is said by nobody in particular
                if (relation is "nsubj" && new Token(Document, child).Text.ToLowerInvariant() is "het" or "'t" or "’t" or "it") return -1;
                if (relation is "nsubj" or "nsubj:pass") return !isOwn && speech.Content.Any(span => span.Contains(Document.SpanOf(child))) ? -1 : child;
            }
            // "laat weten niet te willen": the subject is that of the verb above
            var isLeftOut = at.Relation is "advcl" or "acl" or "ccomp" && at.Feature("VerbForm") is "Inf";
            if (at.Relation is not ("conj" or "xcomp" or "aux" or "cop" or "aux:pass") && !isLeftOut && !isOwn) return -1;
        }
        return -1;
    }

    /// <summary>The token of a stretch whose head lies outside it; a noun, name or pronoun where there is one.</summary>
    private int HeadOf(int first, int end)
    {
        // in "ze ouders" somebody tells their parents
        if (new Token(Document, first) is { Relation: "nsubj" or "nsubj:pass" } subject && Pronoun.Of(Document.Language, subject.Text) is { Kind: ReferenceKind.Pronoun }) return first;
        var (best, bestRank) = (first, -1);
        for (var token = first; token < end; token++)
        {
            var head = Document.HeadOf(token);
            if (head >= first && head < end) continue;
            var rank = new Token(Document, token).PartOfSpeech switch
            {
                PartOfSpeech.Noun or PartOfSpeech.ProperNoun => 3,
                PartOfSpeech.Pronoun => 2,
                PartOfSpeech.Adposition or PartOfSpeech.Punctuation or PartOfSpeech.Determiner or PartOfSpeech.CoordinatingConjunction => 0,
                _ => 1,
            };
            if (rank > bestRank) (best, bestRank) = (token, rank);
        }
        return best;
    }

    /// <summary>The speech of each quotation in the narrator's words whose speaker is known.</summary>
    private Dictionary<Quotation, int> Quoted()
    {
        var found = new Dictionary<Quotation, int>(ReferenceEqualityComparer.Instance);
        for (var i = Speeches.Count - 1; i >= 0; i--)
        {
            if (Speeches[i].Teller >= 0 || Speaker[i] < 0) continue;
            foreach (var span in Speeches[i].Content)
            {
                if (Document.Quotations.At(span.Start) is { } quotation) found[quotation] = i;
            }
        }
        return found;
    }

    private int[] PassageOf()
    {
        var found = new int[References.Count];
        var passage = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var start = Document.SpanOf(References[i].Head).Start;
            while (passage < Article.Passages.Count && Article.Passages[passage].Span.End <= start) passage++;
            found[i] = passage < Article.Passages.Count && Article.Passages[passage].Span.Start <= start ? passage : -1;
        }
        return found;
    }

    private int[] SpeechesBefore()
    {
        var last = new int[References.Count];
        var current = -1;
        for (var i = 0; i < last.Length; i++)
        {
            last[i] = current;
            if (SpeechOf[i] >= 0 && Speeches[SpeechOf[i]] is { Parent: < 0, Teller: < 0 }) current = SpeechOf[i];
        }
        return last;
    }
}
