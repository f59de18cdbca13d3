namespace Zegsman.Tests.Specs;

/// <summary>How many statements are read as specified, and how many are known not to be.</summary>
/// <param name="known">The "known" cell of every row.</param>
internal sealed class SpecificationCount(IReadOnlyList<string> known)
{
    public const string Header = "| file | statements | read as written | in part | missed | invented |\n| --- | --- | --- | --- | --- | --- |";

    private readonly int read = known.Count(k => k.Length == 0);
    private readonly int missed = known.Count(k => k == SpecificationTable.Missed);
    private readonly int invented = known.Count(k => k == SpecificationTable.Invented);

    private int InPart => known.Count - read - missed - invented;

    public string Line(string file) => $"| [{file}]({file}) | {known.Count - invented} | {read} | {InPart} | {missed} | {invented} |";

    public override string ToString() => $"{known.Count - invented} statements, {read} read as written, {InPart} in part, {missed} missed; {invented} invented";
}
