using System.CommandLine;
using System.Globalization;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Cli.Ledger;

/// <summary>The options of "zegsman review correct": a field each.</summary>
internal sealed class CorrectionOptions
{
    private const string None = "none";

    private readonly Option<string?> speaker = Text("--speaker", "Who said it, by name; none when that cannot be known.", "name");
    private readonly Option<string?> speakerKind = OneOf<SourceKind>("--speaker-kind", "What sort of source that is.");
    private readonly Option<string?> wikidata = Text("--wikidata", "The speaker's Wikidata id.", "id");
    private readonly Option<string?> source = Spans("source");
    private readonly Option<string?> cue = Spans("cue");
    private readonly Option<string?> content = Spans("content");
    private readonly Option<string?> addressee = Spans("addressee");
    private readonly Option<string?> occasion = Spans("occasion");
    private readonly Option<string?> medium = Spans("medium");
    private readonly Option<string?> place = Spans("place");
    private readonly Option<string?> stance = OneOf<Stance>("--stance", "What the source does with the content.");
    private readonly Option<string?> polarity = OneOf<Polarity>("--polarity", "Whether the content is put as holding.");
    private readonly Option<string?> kind = OneOf<StatementKind>("--kind", "How the words are rendered.");
    private readonly Option<string?> said = Text("--said", "When it was said: a year, month, day or minute.", "time");
    private readonly Option<string[]> about = new("--about") { Description = "A name that the content is about; may be given several times.", HelpName = "name" };
    private readonly Option<string?> parent = Text("--parent", "The id of the statement that it stands in, such as s2; none for no other.", "id");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])
            [speaker, speakerKind, wikidata, source, cue, content, addressee, occasion, medium, place, stance, polarity, kind, said, about, parent])
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">An option's value is none that it can have.</exception>
    public Correction Of(ParseResult result) => new()
    {
        Speaker = Speaker(result),
        Source = SpansOf(result, source),
        Cue = SpansOf(result, cue),
        Content = SpansOf(result, content),
        Addressee = SpansOf(result, addressee),
        Occasion = SpansOf(result, occasion),
        Medium = SpansOf(result, medium),
        Place = SpansOf(result, place),
        Stance = Value<Stance>(result, stance),
        Polarity = Value<Polarity>(result, polarity),
        Kind = Value<StatementKind>(result, kind),
        Said = result.GetValue(said) is { } time ? PartialDate.TryParse(time, out var date) ? date : throw Bad("--said", time, "2018, 2018-07 or 2018-07-16") : null,
        About = result.GetValue(about) is { Length: > 0 } names ? [.. names.Where(n => n != None)] : null,
        Parent = result.GetValue(parent) is { } id ? id == None ? "" : id : null,
    };

    private CorrectedSpeaker? Speaker(ParseResult result)
    {
        if (result.GetValue(speaker) is not { } name)
            return result.GetValue(speakerKind) is null && result.GetValue(wikidata) is null ? null
                : throw new UsageException("ZG666", "--speaker-kind and --wikidata tell of a speaker. Name that with --speaker.");
        var id = result.GetValue(wikidata);
        if (id is not null && !Registry.WikidataId.IsOne(id)) throw Bad("--wikidata", id, "Q42");
        return new CorrectedSpeaker(name == None ? "" : name.Trim(), Value<SourceKind>(result, speakerKind), id);
    }

    private static List<TextSpan>? SpansOf(ParseResult result, Option<string?> option)
    {
        if (result.GetValue(option) is not { } text) return null;
        if (text == None) return [];
        var spans = new List<TextSpan>();
        foreach (var part in text.Split(','))
            spans.Add(part.Split('-') is [var from, var to] && Number(from) is { } start && Number(to) is { } end && start < end
                ? new TextSpan(start, end) : throw Bad(option.Name, text, "12-40 or 12-40,52-60"));
        return spans;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Value<T>(ParseResult result, Option<string?> option) where T : struct, Enum =>
        result.GetValue(option) is { } name ? Enum.Parse<T>(name, ignoreCase: true) : null;

    private static UsageException Bad(string option, string value, string example) => new("ZG666", $"{option} cannot be '{value}'. Write it as {example}.");

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string?> Spans(string field) => new("--" + field)
    {
        Description = $"The words of the {field}, by where they begin and end in the text; none for no words.",
        HelpName = "from-to,…",
    };

    private static Option<string?> OneOf<T>(string name, string description) where T : struct, Enum
    {
        var values = Words.All<T>();
        var option = new Option<string?>(name) { Description = description, HelpName = values.Count > 6 ? "word" : string.Join('|', values) };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
