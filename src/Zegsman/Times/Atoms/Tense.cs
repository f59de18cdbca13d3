using System.Collections.Frozen;
using Zegsman.Language;
using Zegsman.Statements.Network;
using Zegsman.Times.Calendars;

namespace Zegsman.Times.Atoms;

/// <summary>Tells by the verb that a word depends on whether its clause is about what was or what will be.</summary>
internal static class Tense
{
    // The bounds keep a sentence that is a chain or a fan of thousands of words from being walked for each of them.
    private const int HighestClimb = 8;
    private const int MostChildren = 24;

    /// <summary>Verbs that tell of what has been said, even in the present tense: "de minister zegt vrijdag".</summary>
    private static readonly FrozenSet<string> reporting = FrozenSet.Create(StringComparer.Ordinal,
        "zeggen", "stellen", "melden", "schrijven", "vertellen", "verklaren", "noemen", "vinden", "erkennen", "toegeven", "ontkennen",
        "bevestigen",
        "waarschuwen", "berichten", "reageren", "benadrukken", "twitteren", "concluderen", "constateren", "blijken", "bekendmaken",
        "aankondigen",
        "say", "tell", "report", "write", "claim", "argue", "note", "add", "warn", "admit", "deny", "confirm", "call", "insist",
        "announce", "tweet", "reveal", "show");

    private static readonly FrozenSet<string> future = FrozenSet.Create(StringComparer.Ordinal,
        "zullen", "willen", "moeten", "kunnen", "gaan", "mogen", "worden", "will", "shall", "may", "might", "can", "should", "must",
        "would", "could");

    public static Direction Of(Token token)
    {
        var at = token;
        for (var steps = 0; steps < HighestClimb; steps++)
        {
            if (OfVerb(at) is { } direction) return direction;
            if (at.Head is not { } head) break;
            at = head;
        }
        return Direction.Unknown;
    }

    /// <summary>The direction that a verb, or a word with a verb beside it, gives; null for all other words.</summary>
    private static Direction? OfVerb(Token word)
    {
        var isVerb = word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        Token? helper = null;
        var marked = false;
        foreach (var child in word.Children.Take(MostChildren))
        {
            if (child.Relation is "aux" or "aux:pass" or "cop" && (helper is null || IsFinite(child))) helper = child;
            else if (child is { Relation: "mark", Text: "to" or "te" }) marked = true;
        }
        if (helper is { } auxiliary)
        {
            var lemma = auxiliary.Lemma ?? "";
            if (auxiliary.Text is "would" or "zou" or "zouden") return Direction.Future;
            if (auxiliary.Feature("Tense") == "Past") return Direction.Past;
            if (future.Contains(lemma)) return Direction.Future;
            return word.Feature("VerbForm") == "Part" && lemma is not "be" || isVerb && lemma is "hebben" or "zijn" or "have"
                ? Direction.Past : auxiliary.Relation == "cop" ? Direction.Present : Direction.Future;
        }
        if (!isVerb) return null;
        if (marked || word.Feature("VerbForm") == "Inf") return Direction.Future;
        if (word.Feature("Tense") == "Past" || word.Feature("VerbForm") == "Part") return Direction.Past;
        if (word.Lemma is "zijn" or "be") return Direction.Present;
        return reporting.Contains(CueClasses.Joined(word.Lemma ?? "")) ? Direction.Past : Direction.Future;
    }

    private static bool IsFinite(Token verb) => verb.Feature("VerbForm") == "Fin" || verb.Feature("Tense") is not null;
}
