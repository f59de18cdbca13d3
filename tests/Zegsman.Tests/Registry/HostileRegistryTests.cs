using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language;
using Zegsman.Registry;
using Zegsman.Registry.Building;
using Zegsman.Registry.Csv;
using Zegsman.Registry.Popolo;
using Zegsman.Registry.Wikidata;

namespace Zegsman.Tests.Registry;

public sealed class HostileRegistryTests
{
    /// <summary>Pieces that files and questions are made of, whole and broken.</summary>
    private static readonly string[] Pieces =
    [
        "kind", "person", "term", "body", "title", "office", "name", ",", ",", ",", ";", "\t", "\n", "\n", "\r\n", "\"", "\"\"", "|", "nl:", ":",
        "Jan Bos", "premier", "de ", "Nederlandse ", "2018-07", "2018-13", "Q1", "several", "\ud83d", "é", "'s", "\0", "[\n", "]", "{", "}",
        "\"persons\":[", "\"id\":\"1\"", "\"name\":\"Jan\"", "{\"id\":\"Q1\",\"claims\":{\"P31\":[]}}", "null", "\\u0000", "-", ".",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Any_question_has_an_answer_that_is_one_of_its_candidates() => Prop.ForAll(Texts, text =>
    {
        var answer = PeopleRegistry.Starter.Who(text, Date.Of("2018-07"), "Nederland");
        (answer.Answer is null || answer.Candidates.Contains(answer.Answer)).ShouldBeTrue();
    });

    [Property(MaxTest = 1000)]
    public Property Any_CSV_is_read_or_refused_and_what_is_read_can_be_written_and_read() => Prop.ForAll(Texts, text =>
    {
        if (ReadOrRefuse(() => RegistryCsv.Read("kind,id,name,aliases,person,office,body,from\n" + text, "x", null)) is not { } rows) return;
        var first = Written(rows);
        Written(RegistryCsv.Read(first, "y", null)).ShouldBe(first);
    });

    [Property(MaxTest = 500)]
    public Property Any_Popolo_or_dump_is_read_or_refused() => Prop.ForAll(Texts, text =>
    {
        ReadOrRefuse(() => PopoloReader.Read(Bytes("{" + text), "x", [TextLanguage.Dutch]));
        ReadOrRefuse(() => WikidataReader.Read(Bytes("[\n" + text + "\n]"), "x", [TextLanguage.Dutch]));
    });

    private static string Written(RegistryRows rows)
    {
        var builder = new RegistryBuilder();
        builder.Add(rows);
        builder.Build();
        return RegistryCsvWriter.Write(builder);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static RegistryRows? ReadOrRefuse(Func<RegistryRows> read)
    {
        try
        {
            return read();
        }
        catch (ZegsmanException error)
        {
            error.Code.ShouldStartWith("ZG5");
            return null;
        }
    }
}
