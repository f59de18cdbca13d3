using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Models;
using Zegsman.Registry;
using Zegsman.Speakers;
using Zegsman.Speakers.Linking;
using Zegsman.Statements.Circumstances;
using Zegsman.Statements.Linking;
using Zegsman.Statements.Network;
using Zegsman.Times;
using Zegsman.Times.Calendars;

namespace Zegsman.Statements;

/// <summary>
/// Reads the statements of articles with the trained models: the language analysis, and the attribution network on top of it. Holds the
/// models, loaded when they are first needed. Safe on any thread; the same article gives the same statements every time.
/// </summary>
public sealed class StatementReader : IDisposable
{
    private readonly Analyzer analyzer;
    private readonly Lazy<AttributionModel> model;
    private readonly Lazy<CoreferenceModel> coreference;
    private readonly Lazy<PeopleRegistry> registry;
    private int isLoading;

    private StatementReader(string? models, Func<PeopleRegistry> registry)
    {
        this.registry = new Lazy<PeopleRegistry>(registry);
        analyzer = Analyzer.Load(models);
        var places = new ModelPlaces(models, Environment.GetEnvironmentVariable(ModelPlaces.Variable));
        model = new Lazy<AttributionModel>(() => AttributionModel.Load(places));
        coreference = new Lazy<CoreferenceModel>(() => CoreferenceModel.Load(places));
    }

    /// <summary>A reader with the models of a folder; nothing is loaded yet.</summary>
    /// <param name="models"> A folder that holds <c>nl.zegsman</c>, <c>en.zegsman</c>, <c>attribution.zegsman</c> and
    /// <c>coreference.zegsman</c>. Null for the folder that the environment variable
    /// <c>ZEGSMAN_MODELS</c> names, or when that is not set for <c>models</c> beside the program.
    /// </param>
    /// <param name="registry">Who held which office when, by which titles are resolved; null for the starter that ships with
    /// Zegsman.</param>
    /// <exception cref="ZegsmanException">There is no such folder (ZG303).</exception>
    public static StatementReader Load(string? models = null, PeopleRegistry? registry = null) => new(models, () => registry ?? PeopleRegistry.Starter);

    /// <summary>The name and version of what reads the statements, as every reading bears it. Loads the model.</summary>
    /// <exception cref="ZegsmanException">The model cannot be used (ZG301 to ZG308).</exception>
    public string Model => model.Value.Name;

    /// <summary>
    /// Analyses the article's text and reads its statements; none for an article in another language than Dutch or English.
    /// </summary>
    /// <exception cref="ZegsmanException">A model cannot be used (ZG301 to ZG308).</exception>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = Segmenter.Segment(article.Text, article.Language, [.. article.Passages.Select(p => p.Span)]);
        if (article.Language == TextLanguage.Other) return new Reading(article, document, [], []);
        LoadAhead();
        (document, var found) = Attributions(article, document);
        var attributions = found.OrderBy(a => Start(a)).ThenByDescending(a => a.Hull.End).ThenBy(a => a.Content[0].Start).ToList();
        var parents = Nesting.Parents(attributions);
        for (var i = 0; i < attributions.Count; i++)
        {
            attributions[i].Within = document.Quotations.At(Start(attributions[i]));
            if (attributions[i].Within is not null && parents[i] >= 0) attributions[i].Teller = attributions[parents[i]];
        }
        var times = TimeReader.Read(article, document);
        var circumstances = new CircumstanceReader(document);
        var tellings = attributions.Select(circumstances.Read).ToList();
        var interview = Interview.Of(article, document);
        var speakers = SpeakerChains.Of(article, document, attributions, parents, tellings.Select(telling => telling.AddresseeHead).ToHashSet(), coreference.Value, registry.Value);
        var subjects = new Subjects(document, speakers.Entities);
        document.Analysis?.DropStates();
        var statements = attributions.Select((a, i) => Statement(article, a, i, parents[i], speakers, model.Value.Name) with
        {
            Said = Said(a, document, times),
            Addressee = tellings[i].Addressee is { } to ? new Addressee(to.Spans, to.Text, Reference(speakers.EntityAt(tellings[i].AddresseeHead))) : null,
            Occasion = tellings[i].Occasion ?? (parents[i] < 0 && a.Kind == StatementKind.Direct && interview?.IsInAnswer(a.Content[0].Start) == true ? new Circumstance([], "interview") : null),
            Medium = a.Post?.Medium is { } medium ? new Circumstance([], medium) : tellings[i].Medium,
            Place = tellings[i].Place,
            About = subjects.EntitiesIn(a.Content),
            Terms = subjects.TermsIn(a.Content),
        }).ToList();
        return new Reading(article, document, statements, speakers.Entities) { Times = times, Model = model.Value.Name };
    }

    /// <summary>
    /// Begins to load the models that are needed after the language's own; what goes wrong is told by whoever needs them.
    /// </summary>
    private void LoadAhead()
    {
        if (Interlocked.Exchange(ref isLoading, 1) == 1) return;
        Task.Run(() => model.Value);
        Task.Run(() => coreference.Value);
        Task.Run(() => registry.Value);
    }

    /// <summary>The analysed document, and the attributions in it.</summary>
    private (Document Document, List<Attribution> Found) Attributions(Article article, Document segmented)
    {
        var found = Posts.Attributions(article);
        Document? whole = null;
        foreach (var part in LongDocuments.Parts(article, segmented))
        {
            var analysed = analyzer.AnalyzeWithStates(part);
            found.AddRange(new AttributionReader(model.Value, article.Language).Read(article, analysed, found));
            // who is who is told from the states of a whole article only
            if (ReferenceEquals(part, segmented)) whole = analysed;
            else analysed.Analysis!.DropStates();
        }
        return (whole ?? analyzer.Analyze(segmented), found);
    }

    /// <summary>Frees the models. What is being read must be done.</summary>
    public void Dispose()
    {
        analyzer.Dispose();
        if (model.IsValueCreated) model.Value.Dispose();
        if (coreference.IsValueCreated) coreference.Value.Dispose();
    }

    private static int Start(Attribution attribution) =>
        attribution.Cue.Concat(attribution.Source).Concat(attribution.Content).Min(s => s.Start);

    private static Statement Statement(Article article, Attribution attribution, int index, int parent, SpeakerChains speakers, string model)
    {
        var text = article.Text;
        var speaker = speakers.Of(attribution);
        return new Statement
        {
            Id = Name(index),
            Parent = parent < 0 ? null : Name(parent),
            Kind = attribution.Kind,
            Polarity = attribution.Polarity,
            Confidence = attribution.Confidence,
            Source = attribution.Source.Count == 0 && speaker is null ? null
                : new Source(Ordered(attribution.Source), Words(text, attribution.Source), speaker?.Entity.Kind,
                    Reference(speaker?.Entity)) { Candidates = speaker?.Candidates ?? [] },
            Cue = new Cue(Ordered(attribution.Cue), Words(text, attribution.Cue), attribution.Lemma, attribution.Stance),
            Content = new Content(Ordered(attribution.Content), Words(text, attribution.Content)),
            Evidence = new Evidence(speaker?.Reason, model),
        };
    }

    private static EntityReference? Reference(Entity? entity) => entity is null ? null : new EntityReference(entity.Id, entity.Name, entity.Wikidata);

    private static SaidTime? Said(Attribution attribution, Document document, IReadOnlyList<TimeExpression> times) =>
        attribution.Post is not { } post ? SaidTimes.Of(attribution, document, times)
        : post.Published is { } date ? new SaidTime(date.Value, Interval.Iso(date.From), Interval.Iso(date.To), "post") : null;

    private static string Name(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{index + 1}");

    private static IReadOnlyList<TextSpan> Ordered(List<TextSpan> spans) => [.. spans.Order()];

    private static string Words(string text, List<TextSpan> spans) => string.Join(' ', spans.Order().Select(s => s.In(text)));
}
