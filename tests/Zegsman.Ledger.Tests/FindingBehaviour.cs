using Zegsman.Articles;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>What every engine finds among statements.</summary>
public abstract class FindingBehaviour(ILedgerPlace place) : IDisposable
{
    private static readonly Question Everything = new();

    [Fact]
    public void Who_denies_first_and_admits_later_reverses()
    {
        using var ledger = Filled();
        var found = ledger.Reversals(Question.Parse("speaker:Lindeman")).Findings[0];
        (found.Kind, found.First.Article.Id, found.Second.Article.Id).ShouldBe((FindingKind.Reversal, "maandag.txt", "vrijdag.txt"));
        found.First.Statement.Content.Text.ShouldBe("dat de brug bij Oostermeer onveilig is");
        found.Second.Statement.Content.Text.ShouldBe("dat de brug bij Oostermeer onveilig was");
        found.Score.ShouldBeInRange(0.5, 1);
        found.Why.ShouldContain(new FindingReason(FindingReasonKind.Speaker, "Pia Lindeman"));
        found.Why.ShouldContain(new FindingReason(FindingReasonKind.Word, "brug"));
        found.Why.ShouldContain(new FindingReason(FindingReasonKind.Stance, "deny / admit"));
    }

    [Fact]
    public void One_finding_is_found_by_its_two_positions_in_either_order()
    {
        using var ledger = Filled();
        var found = ledger.Reversals(Question.Parse("speaker:Lindeman")).Findings[0];
        var (first, second) = (found.First.Position, found.Second.Position);
        foreach (var (one, other) in ((long, long)[])[(first, second), (second, first)])
        {
            var same = ledger.Finding(FindingKind.Reversal, one, other).ShouldNotBeNull();
            (same.First.Position, same.Second.Position, same.Score).ShouldBe((first, second, found.Score));
            same.Why.ShouldBe(found.Why);
        }
        ledger.Finding(FindingKind.Dispute, first, second).ShouldBeNull();
        ledger.Finding(FindingKind.Reversal, first, first).ShouldBeNull();
        ledger.Finding(FindingKind.Reversal, first, 99999).ShouldBeNull();
    }

    [Fact]
    public void Who_accuses_and_who_denies_are_in_dispute()
    {
        using var ledger = Filled();
        var found = ledger.Disputes(Question.Parse("speaker:Berg")).Findings[0];
        new[] { found.First, found.Second }.Select(k => k.Statement.Source!.Entity!.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["Joris van der Berg", "Pia Lindeman"]);
        found.Why.ShouldContain(r => r.Kind == FindingReasonKind.Stance);
    }

    [Theory]
    [InlineData("officier Jet Kamp", "advocaat Mirjam Oldekamp", "prosecution / defence")]
    [InlineData("raadslid Wim Staring", "wethouder Gerben Hilkens", "council / executive")]
    [InlineData("wethouder Gerben Hilkens", "buurtcomité Zuid", "executive / citizens")]
    [InlineData("vakbond Samen", "directeur Kees Alting", "workers / company")]
    [InlineData("penningmeester Jan Smit", "verdachte Rico T.", null)]
    public void Speakers_stand_against_one_another_by_what_they_are(string first, string second, string? roles)
    {
        using var ledger = place.Open();
        ledger.Add(Said("een.txt", "Blad", 1, first, "eist", "negen jaar cel voor Rico", Stance.Order));
        ledger.Add(Said("twee.txt", "Blad", 2, second, "bepleit", "vrijspraak voor Rico", Stance.Ask));
        var found = ledger.Disputes(Everything, 10, least: 0).Findings.ShouldHaveSingleItem();
        found.Why.Where(reason => reason.Kind == FindingReasonKind.Role).Select(reason => reason.Text).ShouldBe(roles is null ? [] : [roles]);
        found.Why.ShouldContain(new FindingReason(FindingReasonKind.Opposite, "cel / vrijspraak"));
    }

    [Fact]
    public void The_same_words_rendered_otherwise_are_variants_with_the_differing_words_marked()
    {
        using var ledger = Filled();
        var found = ledger.Variants(Question.Parse("speaker:Terpstra")).Findings.ShouldHaveSingleItem();
        Marked(found.First, found.FirstOnly).ShouldBe("\"Wij [sluiten] de oude sluis [voor] altijd\"");
        Marked(found.Second, found.SecondOnly).ShouldBe("\"Wij [gooien] de oude sluis altijd [dicht]\"");
    }

    [Fact]
    public void The_same_words_twice_are_no_variants()
    {
        using var ledger = place.Open();
        foreach (var outlet in (string[])["a", "b"])
            ledger.Add(Said($"{outlet}.txt", outlet, 1, "Roos Terpstra", "zei", "\"Wij sluiten de oude sluis voor altijd\"", Stance.State, kind: StatementKind.Direct));
        ledger.Variants(Everything).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("speaker:Niemand")]
    [InlineData("said:1990")]
    public void Where_nothing_answers_the_question_nothing_is_found(string question)
    {
        using var ledger = Filled();
        foreach (var answer in All(ledger, Question.Parse(question)))
        {
            answer.Findings.ShouldBeEmpty();
            (answer.Total, answer.Compared, answer.Selected).ShouldBe((0, 0, 0L));
        }
    }

    [Fact]
    public void Each_pair_is_found_once_and_one_of_it_answers_the_question()
    {
        using var ledger = Filled();
        foreach (var question in (string[])["", "speaker:Lindeman", "brug", "outlet:Blad"])
        {
            var selected = ledger.AskAll(Question.Parse(question)).Select(k => k.Position).ToHashSet();
            foreach (var answer in All(ledger, Question.Parse(question)))
            {
                answer.Selected.ShouldBe(selected.Count);
                answer.Findings.Select(f => (Math.Min(f.First.Position, f.Second.Position), Math.Max(f.First.Position, f.Second.Position))).ShouldBeUnique();
                foreach (var finding in answer.Findings)
                {
                    (selected.Contains(finding.First.Position) || selected.Contains(finding.Second.Position)).ShouldBeTrue();
                    if (finding is { First.Since: { } first, Second.Since: { } second }) string.CompareOrdinal(first, second).ShouldBeLessThanOrEqualTo(0);
                }
            }
        }
    }

    [Fact]
    public void Of_each_two_speakers_the_likeliest_dispute_comes_first_and_the_list_begins_with_one_of_each()
    {
        using var ledger = Filled();
        ledger.Add(Said("schande.txt", "Blad", 2, "Roos Terpstra", "noemt", "de brug bij Oostermeer een schande", Stance.Criticise));
        var told = ledger.Disputes(Everything, int.MaxValue, least: 0).Findings
            .Select(f => (Parties: string.Join('/', new[] { Speaker(f.First), Speaker(f.Second) }.Order(StringComparer.Ordinal)), f.Score)).ToList();
        var parties = told.Select(t => t.Parties).Distinct().Count();
        parties.ShouldBeGreaterThan(1);
        told.Count.ShouldBeGreaterThan(parties);
        told.Take(parties).Select(t => t.Parties).ShouldBeUnique();
        told.Take(parties).Select(t => t.Score).ShouldBeInOrder(SortDirection.Descending);
        foreach (var pairs in told.GroupBy(t => t.Parties)) pairs.Select(p => p.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Variants_are_told_likeliest_first()
    {
        using var ledger = Filled();
        var scores = ledger.Variants(Everything, least: 0).Findings.Select(f => f.Score).ToList();
        scores.Count.ShouldBeGreaterThan(1);
        scores.ShouldBe(scores.OrderDescending());
    }

    [Fact]
    public void The_limit_cuts_what_is_told_and_not_what_is_counted()
    {
        using var ledger = Filled();
        var all = ledger.Disputes(Everything, least: 0);
        all.Total.ShouldBeGreaterThan(1);
        var one = ledger.Disputes(Everything, 1, least: 0);
        one.Total.ShouldBe(all.Total);
        one.Findings.ShouldHaveSingleItem().Score.ShouldBe(all.Findings[0].Score);
    }

    [Fact]
    public void The_lower_the_least_score_the_more_is_found()
    {
        using var ledger = Filled();
        var usual = ledger.Disputes(Everything);
        ledger.Disputes(Everything, least: 0).Total.ShouldBeGreaterThan(usual.Total);
        var middle = usual.Findings.Max(f => f.Score) - 0.001;
        ledger.Disputes(Everything, least: middle).Findings.ShouldAllBe(f => f.Score >= middle);
        ledger.Disputes(Everything, least: middle).Total.ShouldBeInRange(1, usual.Total);
        ledger.Disputes(Everything, least: 1).Findings.ShouldBeEmpty();
        foreach (var least in (double[])[-0.1, 1.1, double.NaN]) Should.Throw<ArgumentOutOfRangeException>(() => ledger.Reversals(Everything, least: least));
    }

    [Fact]
    public void Reversals_are_of_one_speaker_and_disputes_of_two()
    {
        using var ledger = Filled();
        foreach (var finding in ledger.Reversals(Everything, least: 0).Findings) Speaker(finding.First).ShouldBe(Speaker(finding.Second));
        foreach (var finding in ledger.Disputes(Everything, least: 0).Findings) Speaker(finding.First).ShouldNotBe(Speaker(finding.Second));
    }

    [Fact]
    public void Any_text_can_be_compared()
    {
        using var ledger = place.Open();
        foreach (var (text, number) in new[] { "🎉 𝐬𝐭 ́ 1.5,2 % ' \"", "3.,4 ½ ٣ 𝟗 \ud83d x", new string('9', 500), "1,2,3.4.5" }.Select((t, i) => (t, i)))
            ledger.Add(Said($"{number}.txt", "Blad", 1 + number, "Pia Lindeman", "ontkent", text, number % 2 == 0 ? Stance.Deny : Stance.Admit));
        foreach (var answer in All(ledger, Everything)) answer.Selected.ShouldBe(4);
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private StatementLedger Filled()
    {
        var ledger = place.Open();
        ledger.Add(new News("""
            Ruzie over de brug
            Joris van der Berg beschuldigt Pia Lindeman van een leugen over de brug bij Oostermeer. Pia Lindeman ontkent dat de brug bij Oostermeer onveilig is.
            """, "maandag.txt") { Publisher = "Blad", Published = PartialDate.Day(2018, 7, 16) }
            .Names("Pia Lindeman").Names("Joris van der Berg").Names("Oostermeer", SourceKind.Organisation)
            .Says("Joris van der Berg", "beschuldigt", "Pia Lindeman van een leugen over de brug bij Oostermeer", Stance.Accuse, about: ["Pia Lindeman", "Oostermeer"], terms: ["leugen", "brug"])
            .Says("Pia Lindeman", "ontkent", "dat de brug bij Oostermeer onveilig is", Stance.Deny, Polarity.Negative, about: ["Oostermeer"], terms: ["brug"])
            .Reading());
        ledger.Add(new News("Pia Lindeman geeft toe dat de brug bij Oostermeer onveilig was.", "vrijdag.txt") { Published = PartialDate.Day(2018, 7, 20) }
            .Names("Pia Lindeman").Names("Oostermeer", SourceKind.Organisation)
            .Says("Pia Lindeman", "geeft toe", "dat de brug bij Oostermeer onveilig was", Stance.Admit, about: ["Oostermeer"], terms: ["brug"])
            .Reading());
        ledger.Add(Said("sluis.txt", "Blad", 1, "Roos Terpstra", "zei", "\"Wij sluiten de oude sluis voor altijd\"", Stance.State, kind: StatementKind.Direct));
        ledger.Add(Said("dicht.txt", "Krant", 1, "Roos Terpstra", "zei", "\"Wij gooien de oude sluis altijd dicht\"", Stance.State, kind: StatementKind.Direct));
        return ledger;
    }

    private static Reading Said(string id, string outlet, int day, string who, string cue, string what, Stance stance, StatementKind kind = StatementKind.Indirect) =>
        new News($"{who} {cue} {what}.", id) { Publisher = outlet, Published = PartialDate.Day(2019, 3, day) }
            .Names(who).Says(who, cue, what, stance, kind: kind).Reading();

    private static string Speaker(KeptStatement kept) => kept.Statement.Source!.Entity!.Name;

    private static FindingAnswer[] All(StatementLedger ledger, Question question) =>
        [ledger.Reversals(question), ledger.Disputes(question), ledger.Variants(question)];

    private static string Marked(KeptStatement kept, IReadOnlyList<Language.TextSpan> only)
    {
        var text = kept.Statement.Content.Text;
        foreach (var span in only.Reverse()) text = text[..span.Start] + "[" + text[span.Start..span.End] + "]" + text[span.End..];
        return text;
    }
}

public sealed class SqliteFindingTests() : FindingBehaviour(new SqlitePlace());
