using Zegsman.Articles;
using Zegsman.Registry;

namespace Zegsman.Cli.Who;

/// <summary>Writes who is meant, for people: the verdict, then each candidate with the terms that speak for it.</summary>
internal static class WhoTable
{
    public static void Write(string asked, PartialDate? on, RegistryAnswer answer, TextWriter output)
    {
        var question = on is { } date ? $"{asked}, {date}" : asked;
        output.WriteLine(SafeText.OneLine($"{question}: {Verdict(answer)}"));
        var terms = answer.Candidates.SelectMany(c => c.Terms).ToList();
        var width = terms.Count == 0 ? 0 : terms.Max(t => SafeText.OneLine(t.Office.ToString()).Length);
        foreach (var candidate in answer.Candidates)
        {
            output.WriteLine();
            var person = candidate.Person;
            output.WriteLine(SafeText.OneLine(person.Name) + (person.Wikidata is { } id ? $"  {id}" : ""));
            var others = string.Join(", ", person.Aliases.Select(a => a.Name).Where(n => n != person.Name).Distinct());
            if (others.Length > 0) output.WriteLine("  also " + SafeText.OneLine(others));
            foreach (var term in candidate.Terms)
            {
                var office = SafeText.OneLine(term.Office.ToString()).PadRight(width);
                output.WriteLine($"  {office}  {Dates(term),-25}  {term.Evidence.ToString().ToLowerInvariant()}".TrimEnd());
            }
        }
    }

    private static string Verdict(RegistryAnswer answer) => answer switch
    {
        { Answer: { } one } => one.Person.Name,
        { Candidates: [] } => "nobody that the registry knows",
        { Candidates: [var one] } => $"{one.Person.Name}, as far as is known",
        _ => FormattableString.Invariant($"one of {answer.Candidates.Count}"),
    };

    private static string Dates(Term term) =>
        $"{term.From?.Value ?? "?"} – {term.To?.Value ?? (term.Seen is { } seen ? $"(seen {seen})" : "")}";
}
