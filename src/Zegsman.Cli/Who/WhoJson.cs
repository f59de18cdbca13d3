using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Registry;

namespace Zegsman.Cli.Who;

/// <summary>Writes who is meant as one JSON object; docs/cli.md lists its properties.</summary>
internal static class WhoJson
{
    public static void Write(string asked, PartialDate? on, RegistryAnswer answer, TextWriter output) =>
        output.WriteLine(JsonText.Of(JsonText.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("asked", asked);
            json.WriteString("on", on?.Value);
            json.WriteString("answer", answer.Answer?.Person.Name);
            json.WriteStartArray("candidates");
            foreach (var candidate in answer.Candidates) Write(json, candidate);
            json.WriteEndArray();
            json.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter json, RegistryCandidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("name", candidate.Person.Name);
        json.WriteString("wikidata", candidate.Person.Wikidata);
        json.WriteStartArray("aliases");
        foreach (var name in candidate.Person.Aliases.Select(a => a.Name).Distinct()) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("match", JsonNamingPolicy.CamelCase.ConvertName(candidate.Match.ToString()));
        json.WriteBoolean("certain", candidate.IsCertain);
        json.WriteString("basis", candidate.Basis);
        json.WriteStartArray("terms");
        foreach (var term in candidate.Terms)
        {
            json.WriteStartObject();
            json.WriteString("office", term.Office.Name);
            json.WriteString("body", term.Office.Body?.Name);
            json.WriteString("from", term.From?.Value);
            json.WriteString("to", term.To?.Value);
            json.WriteString("seen", term.Seen?.Value);
            json.WriteString("evidence", term.Evidence.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
