namespace Zegsman.Language.Sentences;

/// <summary>
/// The part of speech a word most often is, by the hash of its form or, for a word not seen in training, of its ending. Coarse, but enough to
/// see where a clause is complete.
/// </summary>
internal sealed class SentenceLexicon(ReadOnlyMemory<byte> words, ReadOnlyMemory<byte> endings)
{
    public const int Words = 1 << 14;
    public const int Endings = 1 << 11;

    /// <summary>The universal part of speech as a number from 1; 0 when nothing is known.</summary>
    public byte TagOf(uint word, uint ending)
    {
        var tag = words.Span[(int)(word % Words)];
        return tag != 0 ? tag : endings.Span[(int)(ending % Endings)];
    }
}
