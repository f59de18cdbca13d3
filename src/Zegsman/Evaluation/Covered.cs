namespace Zegsman.Evaluation;

/// <summary>An attribution with the code units of its parts; the trimmed ones leave out what does not matter at a border.</summary>
internal sealed class Covered(Attribution attribution, string text)
{
    public Attribution Attribution { get; } = attribution;

    /// <summary>The article's text.</summary>
    public string Text { get; } = text;

    public Cover Source { get; } = Cover.Of(attribution.Source);

    public Cover Cue { get; } = Cover.Of(attribution.Cue);

    public Cover Content { get; } = Cover.Of(attribution.Content);

    public Cover TrimmedSource => field ??= Source.Trimmed(Text);

    public Cover TrimmedCue => field ??= Cue.Trimmed(Text);

    public Cover TrimmedContent => field ??= Content.Trimmed(Text);
}
