namespace Zegsman.Statements.Sources;

/// <summary>The pieces that name a cue's source.</summary>
/// <param name="Start">The index of the first piece.</param>
/// <param name="End">The index after the last piece; equal to the start when the source is the one of the cue before (a shared subject).</param>
/// <param name="IsAfter">Whether it stands after the finite verb.</param>
internal readonly record struct FoundSource(int Start, int End, bool IsAfter)
{
    public bool IsShared => End <= Start;
}
