namespace Zegsman.Times.Phrases;

/// <summary>A number that was read, and the atom after it.</summary>
internal readonly record struct Number(double Value, int End)
{
    public int Whole => (int)Value;
}
