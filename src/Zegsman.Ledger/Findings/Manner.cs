using System.Collections.Frozen;
using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>How something is said: what its words and its cue tell beside what it is about.</summary>
internal sealed class Manner
{
    private const int LeastName = 4;

    private readonly Profile profile;
    private readonly IReadOnlyList<Word> cue;
    private readonly FrozenSet<string> forms;

    public Manner(Profile profile)
    {
        this.profile = profile;
        cue = profile.Statement.Cue is { } said ? Utterance.Read(said.Text + " " + said.Lemma).Words : [];
        var words = profile.Utterance.Words;
        forms = words.Select(w => w.Form).ToFrozenSet(StringComparer.Ordinal);
        Retraction = Marker(Markers.Retractions);
        Rejection = Marker(Markers.Rejections);
        IsContrast = Marker(Markers.Contrasts) is not null;
        IsTurn = cue.Any(w => Markers.Turns.Contains(w.Form));
        IsAbsolute = forms.Any(Markers.Absolutes.Contains);
        IsReport = profile.Lemmas.Count > 0 && profile.Lemmas.All(Markers.Reports.Contains);
        IsEarlier = cue.Any(w => Markers.Earlier.Contains(w.Form));
        IsRegret = Markers.HasRegret([.. words.Concat(cue).Select(w => w.Form)]);
        IsQuestion = profile.Stance == Stance.Ask && profile.Statement.Content.Text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>The word by which it takes something back; null for none.</summary>
    public string? Retraction { get; }

    /// <summary>The word by which it says that something is not so; null for none.</summary>
    public string? Rejection { get; }

    /// <summary>Whether it puts itself against something.</summary>
    public bool IsContrast { get; }

    public bool IsTurn { get; }

    public bool IsAbsolute { get; }

    /// <summary>Whether all that it has is a word for what somebody said: "die aantijging".</summary>
    public bool IsReport { get; }

    /// <summary>Whether it is told as said before.</summary>
    public bool IsEarlier { get; }

    public bool IsRegret { get; }

    public bool IsQuestion { get; }

    /// <summary>Whether nobody in particular says it: "naar verluidt".</summary>
    public bool IsHearsay => profile.Speaker is null;

    /// <summary>Whether it has next to no words of its own, so that it lives by what stands before it.</summary>
    public bool IsShort => profile.Lemmas.Count <= 1;

    public SourceKind? Source => profile.Statement.Source?.Kind;

    /// <summary>Whether the last name of somebody stands in it.</summary>
    public bool Mentions(KeptName? name) => name is not null && name.LastWord.Length >= LeastName && forms.Contains(name.LastWord);

    private string? Marker(FrozenSet<string> markers) =>
        profile.Utterance.Words.FirstOrDefault(w => markers.Contains(w.Lemma) || markers.Contains(w.Form)) is { } word
            ? word.Span.In(profile.Statement.Content.Text)
            : cue.Any(w => markers.Contains(w.Form)) ? profile.Statement.Cue!.Text : null;
}
