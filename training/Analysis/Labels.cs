namespace Zegsman.Training.Analysis;

/// <summary>The labels of one column, numbered from the most to the least frequent.</summary>
internal sealed class Labels
{
    private readonly Dictionary<string, int> numbers;

    /// <param name="seen">Every label as often as it occurs.</param>
    /// <param name="leastCount">Labels seen less often are left out.</param>
    public Labels(IEnumerable<string> seen, int leastCount = 1)
    {
        Names = [.. seen.GroupBy(label => label, StringComparer.Ordinal).Where(group => group.Count() >= leastCount)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
        numbers = Names.Select((name, i) => KeyValuePair.Create(name, i)).ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The label's number; -1 for none or one that was left out.</summary>
    public int Of(string? label) => label is not null && numbers.TryGetValue(label, out var number) ? number : -1;
}
