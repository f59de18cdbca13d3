using System.Collections.Frozen;

namespace Zegsman.Language.Coreference;

/// <summary>Finds all references of an analysed document by its trees and names.</summary>
internal sealed class ReferenceFinder
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "von", "zu", "di", "da", "del", "la", "le", "du", "bin", "ibn", "al", "el", "op", "in", "of", "the"], StringComparer.Ordinal);

    private const string Alderman = "schepen";

    private readonly Document document;
    private readonly NounPhrases phrases;
    private readonly RoleWords roles;
    private readonly List<Reference> found = [];

    /// <summary>For each token the index of the reference it heads, before sorting; -1 for none.</summary>
    private readonly int[] headed;

    private bool? hasAldermen;
    private HashSet<string>? places;

    private ReferenceFinder(Document document)
    {
        this.document = document;
        phrases = new NounPhrases(document);
        roles = RoleWords.Of(document.Language);
        headed = new int[document.TokenCount];
        Array.Fill(headed, -1);
    }

    /// <summary>The references in order of their heads; groups come right before their first part.</summary>
    public static IReadOnlyList<Reference> Find(Document document) => new ReferenceFinder(document).Find();

    /// <summary>A reference of given words whose tree says that they are none, such as a cut headline.</summary>
    public static Reference Of(Document document, int first, int end, int head) => new ReferenceFinder(document).Described(head, first, end);

    private List<Reference> Find()
    {
        foreach (var token in document.Tokens)
        {
            if (Reference(token) is not { } reference) continue;
            headed[token.Index] = found.Count;
            found.Add(reference);
        }
        return [.. WithGroups()];
    }

    private Reference? Reference(Token token)
    {
        if (Pronoun(token) is { } pronoun) return pronoun;
        if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
        {
            if (token.Mention is { FirstToken: > 0 } own && NameAfter(new Token(document, own.FirstToken - 1)) is not null) return null;
            if (token.Relation is "flat" or "fixed" or "compound" or "goeswith" && token.Head is { Mention: var above } outer && !BeginsOwnName(token, above) && !phrases.IsCutOff(token, outer)) return null;
            if (phrases.IsApposition(token) && token.Head is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun }) return null;
        }
        else if (!(token.PartOfSpeech is PartOfSpeech.Numeral or PartOfSpeech.Adjective && token.Relation is "nsubj" or "obj" or "iobj" or "obl" && HasDeterminer(token)))
        {
            return null;
        }
        var (first, end) = phrases[token.Index];
        if (NameAfter(token) is { } name) end = Math.Max(end, name.EndToken);
        return Described(token.Index, first, end);
    }

    /// <summary>Whether a token begins a name that is not that of its head, as "Fenna" does in "COLUMN Fenna Drost".</summary>
    private static bool BeginsOwnName(Token token, Mention? above) =>
        token.Mention is { } name && name.FirstToken == token.Index && (above is null || above.Value.Index != name.Index);

    private bool HasDeterminer(Token token) => document.Analysis!.ChildrenOf(token.Index).Any(child => new Token(document, child).PartOfSpeech == PartOfSpeech.Determiner);

    private Reference Described(int head, int first, int end)
    {
        var token = new Token(document, head);
        var lemma = Lemma(token);
        var determiner = Determiner(head, first, end);
        var name = NameOf(token, first, end);
        if (name is { } read) name = IsCommonNoun(read, token, lemma) ? null : Own(read);
        // "Wethouder Oldenkamp", where that is the town, is called something else
        if (name is { Type: NameType.Person } town && head + 1 == town.FirstToken && town.EndToken == town.FirstToken + 1 && roles.AnimacyOf(lemma) == Animacy.Person
            && (places ??= Places()).Contains(Lower(town.FirstToken))) name = null;
        // "milieuclub Nul" is a body, whoever it is called after
        if (name is { Type: NameType.Person } person && head + 1 == person.FirstToken && roles.AnimacyOf(lemma) == Animacy.Body) name = person with { Type = NameType.Organisation };
        var animacy = name?.Type switch
        {
            NameType.Person => Animacy.Person,
            NameType.Organisation => Animacy.Body,
            _ => roles.AnimacyOf(lemma) is var kind && kind != Animacy.Unknown ? kind : name?.Type == NameType.Location ? Animacy.Place
                : roles.GenderOf(lemma) == Gender.Feminine ? Animacy.Person : Animacy.Unknown,
        };
        return new Reference
        {
            Kind = name is null ? ReferenceKind.Description : ReferenceKind.Name,
            First = first,
            End = end,
            Head = head,
            Name = name,
            Number = IsPlural(token) ? GrammaticalNumber.Plural
                : token.PartOfSpeech == PartOfSpeech.Numeral ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
            Gender = GenderOf(token, name, animacy, first),
            Animacy = animacy,
            HeadLemma = lemma,
            Words = [.. Enumerable.Range(first, end - first).Where(IsTelling).Select(Lower)],
            NameWords = name is { } tokens ? [.. Enumerable.Range(tokens.FirstToken, tokens.EndToken - tokens.FirstToken).Select(Lower).Where(word => !Particles.Contains(word) && char.IsLetterOrDigit(word[0]))] : [],
            IsDefinite = determiner is "de" or "het" or "'t" or "deze" or "die" or "dit" or "dat" or "the" or "this" or "that" or "these" or "those" or "beide" or "both",
            IsIndefinite = determiner is "een" or "'n" or "a" or "an" or "geen" or "enkele" or "sommige" or "some" or "no" or "any" or "veel" or "many"
                || (determiner is null && token.PartOfSpeech == PartOfSpeech.Noun && token.Feature("Number") is "Plur"),
        };
    }

    /// <summary>A name without the role that was read as its first word, and to its end where it was cut after a particle: "Ties van" before "Heukelom".</summary>
    private NameTokens Own(NameTokens name)
    {
        if (name.EndToken - name.FirstToken > 1 && Particles.Contains(document.SpanOf(name.EndToken - 1).In(document.Text))
            && name.EndToken < document.TokenCount && new Token(document, name.EndToken).Mention is { } rest && rest.FirstToken == name.EndToken
            && document.SentenceIndexOf(rest.FirstToken) == document.SentenceIndexOf(name.FirstToken))
        {
            name = name with { EndToken = rest.EndToken };
        }
        if (name.EndToken < document.TokenCount && document.Text[document.SpanOf(name.EndToken - 1).Start] == '&' && char.IsUpper(document.Text[document.SpanOf(name.EndToken).Start])) name = name with { EndToken = name.EndToken + 1 };
        // "WK-BOYCOT Kabinet raadt deelname niet af"
        if (name.EndToken - name.FirstToken == 2 && IsInCapitals(name.FirstToken) && !IsInCapitals(name.FirstToken + 1) && roles.AnimacyOf(Lower(name.FirstToken + 1)) == Animacy.Body
            && new Token(document, name.FirstToken).Sentence.FirstToken == name.FirstToken) return new NameTokens(NameType.Organisation, name.FirstToken + 1, name.EndToken);
        if (name.Type is NameType.Location || name.EndToken - name.FirstToken < 2 || !char.IsUpper(document.Text[document.SpanOf(name.FirstToken + 1).Start])) return name;
        return roles.AnimacyOf(Lower(name.FirstToken)) switch
        {
            Animacy.Person => new NameTokens(NameType.Person, name.FirstToken + 1, name.EndToken),
            Animacy.Body => name with { Type = NameType.Organisation },
            _ => name,
        };
    }

    private bool IsInCapitals(int token) => document.SpanOf(token).In(document.Text) is { Length: > 1 } word && word.Any(char.IsUpper) && !word.Any(char.IsLower);

    /// <summary>Whether a role or a body is read as a name for no more than its capital at the beginning of a sentence: "Hof: café hoeft niet dicht".</summary>
    private bool IsCommonNoun(NameTokens name, Token token, string lemma) => name.FirstToken == token.Index && name.EndToken == token.Index + 1
        && token.Index == token.Sentence.FirstToken && (token.PartOfSpeech == PartOfSpeech.Noun || name.Type != NameType.Person)
        && char.IsLower(token.Text[^1]) && roles.AnimacyOf(lemma) is Animacy.Person or Animacy.Body;

    /// <summary>The names of places in the text, and those in a dateline's capitals.</summary>
    private HashSet<string> Places()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.MentionCount; i++)
        {
            var mention = new Mention(document, i);
            if (mention.Type == NameType.Location && mention.EndToken == mention.FirstToken + 1) found.Add(Lower(mention.FirstToken));
        }
        var datelines = Datelines.EndsIn(document);
        for (var sentence = 0; sentence < datelines.Length; sentence++)
        {
            if (datelines[sentence] > document.FirstTokenOf(sentence)) found.Add(Lower(document.FirstTokenOf(sentence)));
        }
        return found;
    }

    /// <summary>A plural, but not the Flemish alderman, whose form is that of ships.</summary>
    private bool IsPlural(Token token) => token.Feature("Number") is "Plur" && !IsAlderman(token);

    private string Lemma(Token token) => IsAlderman(token) ? Alderman : Joined(token.Lemma!);

    /// <summary>Whether "schepen" is one of the board of a Flemish municipality, where the text has such a board or one of them by name.</summary>
    private bool IsAlderman(Token token)
    {
        if (document.Language != TextLanguage.Dutch || !token.Text.Equals(Alderman, StringComparison.OrdinalIgnoreCase)) return false;
        return hasAldermen ??= document.Tokens.Any(other => other.Text.StartsWith("schepenen", StringComparison.OrdinalIgnoreCase)
            || other.Text.StartsWith("schepencollege", StringComparison.OrdinalIgnoreCase)
            || (other.Text.Equals(Alderman, StringComparison.OrdinalIgnoreCase) && IsBeforePerson(other)));
    }

    /// <summary>Whether a person's name follows right after, or after what the board's member is of: "schepen van Sport Lode Aerts".</summary>
    private bool IsBeforePerson(Token token)
    {
        const int Farthest = 6;
        var end = Math.Min(token.Sentence.EndToken, token.Index + Farthest);
        for (var at = token.Index + 1; at < end; at++)
        {
            var word = new Token(document, at);
            if (word.Mention is { Type: NameType.Person }) return true;
            if (at == token.Index + 1 ? word.Text is not ("van" or "voor") : word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation) return false;
        }
        return false;
    }

    /// <summary>The person's name right after a role, whatever the tree makes of the two: "neuropsychologe Hanne Dierickx".</summary>
    private NameTokens? NameAfter(Token role)
    {
        if (role.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || IsPlural(role) || role.Index + 1 >= role.Sentence.EndToken) return null;
        // a role at the beginning of a sentence is sometimes read as a name of its own: "Bewoonster Shanti Ramdas"
        var isRole = role.Mention is { } own ? own.EndToken - own.FirstToken == 1 && roles.AnimacyOf(Lower(role.Index)) == Animacy.Person : role.PartOfSpeech == PartOfSpeech.Noun;
        if (!isRole) return null;
        if (new Token(role.Document, role.Index + 1).Mention is not { Type: NameType.Person } name || name.FirstToken != role.Index + 1) return null;
        return role.Head is { } head && head.Index >= name.FirstToken && head.Index < name.EndToken ? null : new NameTokens(name.Type, name.FirstToken, name.EndToken);
    }

    /// <summary>The name in a noun phrase that is its head's: the head itself, its apposition, or what follows right after.</summary>
    private NameTokens? NameOf(Token head, int first, int end)
    {
        if (NameAfter(head) is { } after) return after;
        var names = document.Analysis!.Names;
        NameTokens? nearest = null;
        for (var i = document.Analysis.FirstNameEndingAfter(first); i < names.Length && names[i].FirstToken < end; i++)
        {
            var name = names[i];
            if (name.FirstToken <= head.Index && head.Index < name.EndToken) return name;
            if (nearest is not null || name.Type == NameType.Miscellaneous) continue;
            // the token of the name whose head lies outside it
            var top = name.FirstToken;
            while (document.HeadOf(top) is var above && above >= name.FirstToken && above < name.EndToken) top = above;
            if (document.HeadOf(top) == head.Index && new Token(document, top).Relation is "appos" or "flat" or "compound" && top > head.Index) nearest = name;
            else if (IsAfterOffice(head, name)) nearest = name;
        }
        return nearest;
    }

    /// <summary>Whether a person's name follows a role and what it is of, whatever the tree makes of it: "schepen van Sport Lode Aerts", but not "zoon van minister Jan Smit".</summary>
    private bool IsAfterOffice(Token head, NameTokens name)
    {
        const int Farthest = 6;
        if (name.Type != NameType.Person || name.FirstToken <= head.Index + 2 || name.FirstToken > head.Index + Farthest || IsPlural(head)) return false;
        if (roles.AnimacyOf(Lemma(head)) != Animacy.Person || document.SpanOf(head.Index + 1).In(document.Text) is not ("van" or "voor" or "of" or "for")) return false;
        for (var at = head.Index + 2; at < name.FirstToken; at++)
        {
            var word = document.SpanOf(at).In(document.Text);
            if (!char.IsUpper(word[0]) && word is not ("en" or "de" or "het" or "and" or "the" or "&")) return false;
        }
        return char.IsUpper(document.Text[document.SpanOf(name.FirstToken - 1).Start]) && roles.AnimacyOf(Lower(name.FirstToken - 1)) != Animacy.Person;
    }

    private Gender GenderOf(Token token, NameTokens? name, Animacy animacy, int first)
    {
        // "mevrouw" stands first, "woordvoerster" is the head
        var told = roles.GenderOf(Joined(token.Lemma!));
        if (told == Gender.Unknown && first < token.Index) told = roles.GenderOf(Joined(new Token(document, first).Lemma!));
        if (told != Gender.Unknown) return told;
        if (name is { Type: NameType.Person } person)
            return person.EndToken - person.FirstToken > 1 ? FirstNames.GenderOf(document.SpanOf(person.FirstToken).In(document.Text)) : Gender.Unknown;
        return animacy is not Animacy.Person && token.Feature("Gender") is "Neut" ? Gender.Neuter : Gender.Unknown;
    }

    private Reference? Pronoun(Token token)
    {
        if (token.PartOfSpeech is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Numeral)) return null;
        var isPossessive = token.Relation is "nmod:poss" || token.Feature("Poss") is not null;
        if (token.Relation is "det" or "nummod" or "expl" or "mark" && !isPossessive) return null;
        if (Coreference.Pronoun.Of(document.Language, token.Text) is not { } pronoun) return null;
        var number = pronoun.Number;
        if (number == GrammaticalNumber.Unknown && token.Relation is "nsubj" or "nsubj:pass" && token.Head is { } verb) number = VerbNumber(verb);
        var isRelative = token.Feature("PronType") is "Rel" || (pronoun.Kind == ReferenceKind.Relative && IsInRelativeClause(token));
        var kind = isRelative ? ReferenceKind.Relative : pronoun.Kind == ReferenceKind.Relative ? ReferenceKind.Quantity : pronoun.Kind;
        return new Reference
        {
            Kind = kind,
            First = kind == ReferenceKind.Quantity ? phrases[token.Index].First : token.Index,
            End = kind == ReferenceKind.Quantity ? phrases[token.Index].End : token.Index + 1,
            Head = token.Index,
            Pronoun = pronoun,
            Number = number,
            Gender = pronoun.Form == 3 && document.Language == TextLanguage.Dutch && number == GrammaticalNumber.Singular ? Gender.Feminine : pronoun.Gender,
            Animacy = pronoun.Person < 3 || pronoun.Gender is Gender.Masculine or Gender.Feminine ? Animacy.Person : Animacy.Unknown,
            HeadLemma = Joined(token.Lemma!),
            Words = [],
        };
    }

    private static bool IsInRelativeClause(Token token)
    {
        for (var (at, steps) = ((Token?)token, 0); at is { } above && steps < 4; at = above.Head, steps++)
        {
            if (above.Relation is "acl:relcl") return true;
        }
        return false;
    }

    private GrammaticalNumber VerbNumber(Token verb)
    {
        var finite = verb.Feature("Number");
        foreach (var child in document.Analysis!.ChildrenOf(verb.Index))
        {
            var token = new Token(document, child);
            if (token.PartOfSpeech == PartOfSpeech.Auxiliary && token.Feature("Number") is { } number) finite = number;
        }
        return finite switch { "Plur" => GrammaticalNumber.Plural, "Sing" => GrammaticalNumber.Singular, _ => GrammaticalNumber.Unknown };
    }

    /// <summary>The references found, with one for each coordination of them before its first part.</summary>
    private IEnumerable<Reference> WithGroups()
    {
        // where each reference comes to stand when the groups are put in
        var places = new int[found.Count];
        var parts = found.Select(PartsOf).ToList();
        for (var (i, place) = (0, 0); i < found.Count; i++, place++)
        {
            if (parts[i].Count > 0) place++;
            places[i] = place;
        }
        for (var i = 0; i < found.Count; i++)
        {
            if (parts[i].Count > 0) yield return Group(found[i], parts[i], places);
            yield return found[i];
        }
    }

    private List<int> PartsOf(Reference first)
    {
        var parts = new List<int>();
        if (first.Kind is not (ReferenceKind.Name or ReferenceKind.Description)) return parts;
        foreach (var child in document.Analysis!.ChildrenOf(first.Head))
        {
            if (new Token(document, child).Relation is "conj" && headed[child] >= 0 && child > first.Head) parts.Add(headed[child]);
        }
        if (parts.Count > 0) parts.Insert(0, headed[first.Head]);
        return parts;
    }

    private Reference Group(Reference first, List<int> parts, int[] places) => new()
    {
        Kind = ReferenceKind.Group,
        First = first.First,
        End = parts.Max(part => found[part].End),
        Head = first.Head,
        Number = GrammaticalNumber.Plural,
        Animacy = first.Animacy,
        HeadLemma = first.HeadLemma,
        Words = [.. parts.SelectMany(part => found[part].Words)],
        Parts = [.. parts.Select(part => places[part])],
    };

    private string? Determiner(int head, int first, int end)
    {
        foreach (var child in document.Analysis!.ChildrenOf(head))
        {
            if (child >= first && child < end && new Token(document, child) is { Relation: "det" or "nummod" } token) return token.Text.ToLowerInvariant();
        }
        return null;
    }

    private bool IsTelling(int token) => new Token(document, token).PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Adposition or PartOfSpeech.Punctuation
        or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Pronoun or PartOfSpeech.Particle or PartOfSpeech.SubordinatingConjunction);

    private string Lower(int token) => document.SpanOf(token).In(document.Text).ToLowerInvariant();

    private static string Joined(string lemma) => lemma.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
