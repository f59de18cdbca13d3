using System.Text.Json;
using Zegsman.Cli.Tests;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class OpenApiTests(SampleServer samples)
{
    private static readonly string Approved = Path.Combine(AppContext.BaseDirectory, "Api", "openapi-v1.json");

    /// <summary>What programs rely on changes only on purpose: the new document is beside the approved one, to be put in its place.</summary>
    [Fact]
    public async Task The_description_is_the_approved_one()
    {
        var given = (await DocumentTextAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = File.Exists(Approved) ? await File.ReadAllTextAsync(Approved) : "";
        if (given != approved) await File.WriteAllTextAsync(Approved + ".received", given);
        given.ShouldBe(approved, $"The description changed: see {Approved}.received.");
    }

    [Fact]
    public async Task Every_operation_tells_what_it_does_and_what_it_answers()
    {
        foreach (var (name, operation) in Operations(await DocumentAsync()))
        {
            operation.TryGetProperty("summary", out var summary).ShouldBeTrue(name);
            summary.GetString().ShouldNotBeNullOrWhiteSpace(name);
            operation.GetProperty("responses").EnumerateObject().ShouldContain(r => r.Name.StartsWith('2'), name);
        }
    }

    [Fact]
    public async Task Every_endpoint_that_is_no_page_is_described_and_every_endpoint_is_documented()
    {
        var described = Operations(await DocumentAsync()).Select(o => o.Name).ToHashSet();
        var page = Documentation.Read("api.md");
        foreach (var endpoint in EndpointRightsTests.EndpointsOf(samples.Server))
        {
            var plain = System.Text.RegularExpressions.Regex.Replace(endpoint, ":[a-z]+(\\(.*\\))?}", "}");
            page.ShouldContain($"`{plain}`");
            if (plain.EndsWith(".json", StringComparison.Ordinal) && !plain.Contains("openapi", StringComparison.Ordinal)) described.ShouldContain(plain);
        }
    }

    [Fact]
    public async Task A_statement_is_as_the_description_says()
    {
        var document = await DocumentAsync();
        using var client = samples.Server.Client();
        foreach (var address in (string[])["/statements.json?q=order:added", "/index.json"])
        {
            var answer = JsonDocument.Parse(await client.GetStringAsync(address)).RootElement;
            var schema = document.GetProperty("paths").GetProperty(address.Split('?')[0]).GetProperty("get").GetProperty("responses").GetProperty("200")
                .GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Differences(document, schema, answer, address).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_page_about_the_api_shows_every_operation()
    {
        using var client = samples.Server.Client();
        var page = await client.GetStringAsync("/api");
        foreach (var (name, _) in Operations(await DocumentAsync())) page.ShouldContain($"<code>{name}</code>");
    }

    /// <summary>Where a value is not what a schema says.</summary>
    private static IEnumerable<string> Differences(JsonElement document, JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Differences(document, document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), value, at);
        if (schema.TryGetProperty("oneOf", out var any) || schema.TryGetProperty("anyOf", out any))
            return any.EnumerateArray().Any(s => !Differences(document, s, value, at).Any()) ? [] : [$"{at}: fits none"];
        var types = !schema.TryGetProperty("type", out var type) ? [] : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!).ToList() : [type.GetString()!];
        var kind = value.ValueKind switch
        {
            JsonValueKind.Null => "null", JsonValueKind.String => "string", JsonValueKind.Array => "array", JsonValueKind.Object => "object",
            JsonValueKind.Number => value.TryGetInt64(out _) && types.Contains("integer") ? "integer" : "number",
            _ => "boolean",
        };
        if (schema.TryGetProperty("enum", out var values) && value.ValueKind != JsonValueKind.Null)
            return values.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)) ? [] : [$"{at}: {value} is none of the values"];
        if (types.Count == 0) return [$"{at}: nothing is said of it"];
        if (!types.Contains(kind)) return [$"{at}: {kind} and not {string.Join('|', types)}"];
        if (kind == "array") return value.EnumerateArray().SelectMany((item, i) => Differences(document, schema.GetProperty("items"), item, $"{at}[{i}]"));
        if (kind != "object") return [];
        var properties = schema.GetProperty("properties");
        return value.EnumerateObject().SelectMany(p => properties.TryGetProperty(p.Name, out var of) ? Differences(document, of, p.Value, $"{at}.{p.Name}") : [$"{at}.{p.Name} is not described"])
            .Concat(properties.EnumerateObject().Where(p => !value.TryGetProperty(p.Name, out _)).Select(p => $"{at}.{p.Name} is not there"));
    }

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) => from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value);

    private async Task<JsonElement> DocumentAsync() => JsonDocument.Parse(await DocumentTextAsync()).RootElement;

    private async Task<string> DocumentTextAsync()
    {
        using var client = samples.Server.Client();
        return await client.GetStringAsync("/openapi/v1.json");
    }
}
