namespace Zegsman.Speakers.Linking;

/// <summary>Writes a row of features one after the other.</summary>
internal ref struct Row(Span<float> numbers)
{
    private readonly Span<float> numbers = numbers;

    /// <summary>How many are written.</summary>
    public int Count { get; private set; }

    public void Flag(bool value) => numbers[Count++] = value ? 1 : 0;

    /// <summary>One of several.</summary>
    public void Choice(int value, int size)
    {
        if (value >= 0 && value < size) numbers[Count + value] = 1;
        Count += size;
    }

    /// <summary>How many of the steps a number reaches.</summary>
    public void Steps(int value, params ReadOnlySpan<int> steps)
    {
        foreach (var step in steps) numbers[Count++] = value >= step ? 1 : 0;
    }
}
