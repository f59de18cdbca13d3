namespace Zegsman.Language.Analysis;

/// <summary>
/// Numbers the distinct forms of a batch from 1, in order of first appearance, without making strings of them. Kept from batch to batch, so
/// one for each thread.
/// </summary>
internal sealed class FormTable
{
    private readonly List<(string Text, TextSpan Span)> forms = [];
    private int[] slots = new int[1024];

    public int Count => forms.Count;

    /// <summary>The form of a number.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var (text, span) = forms[number - 1];
            return text.AsSpan(span.Start, span.Length);
        }
    }

    public void Clear()
    {
        forms.Clear();
        Array.Clear(slots);
    }

    /// <summary>The number of a form.</summary>
    public int NumberOf(string text, TextSpan span)
    {
        if (2 * (forms.Count + 1) > slots.Length) Grow();
        var form = text.AsSpan(span.Start, span.Length);
        var slot = SlotOf(form);
        if (slots[slot] != 0) return slots[slot];
        forms.Add((text, span));
        return slots[slot] = forms.Count;
    }

    private int SlotOf(ReadOnlySpan<char> form)
    {
        var mask = slots.Length - 1;
        var slot = string.GetHashCode(form) & mask;
        while (slots[slot] != 0 && !this[slots[slot]].SequenceEqual(form)) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        slots = new int[2 * slots.Length];
        for (var number = 1; number <= forms.Count; number++) slots[SlotOf(this[number])] = number;
    }
}
