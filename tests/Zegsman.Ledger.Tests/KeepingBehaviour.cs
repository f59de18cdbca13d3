using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>What every engine keeps, and how.</summary>
public abstract class KeepingBehaviour(ILedgerPlace place) : IDisposable
{
    private static readonly Question Everything = new() { Order = AnswerOrder.Added };

    [Fact]
    public void What_is_added_comes_back_as_it_was_read()
    {
        var reading = News.Bridge().Reading();
        using (var ledger = place.Open()) ledger.Add(reading).ShouldBe(new Addition(AdditionKind.Article, 2, ledger.AskAll(Everything).Last().Position));
        using var again = place.Open();
        var kept = again.AskAll(Everything).ToList();
        kept.Select(k => Json(k.Statement)).ShouldBe(reading.Statements.Select(Json));
        var (article, first) = (reading.Article, kept[0]);
        first.Article.ShouldBe(new KeptArticle(first.Article.Number, article.Id, 1, null, "De Oostermeerder", "De Oostermeerder", article.Published, article.Language,
            article.Title, article.TextHash));
        first.About.ShouldBe([new EntityReference("e3", "Óstermeer", null)]);
        (first.Since, first.Until).ShouldBe(("2018-07-16", "2018-07-17"));
        (kept[1].Since, kept[1].Until).ShouldBe(("2018-07-13", "2018-07-14"));
    }

    [Fact]
    public void Adding_the_same_twice_changes_nothing()
    {
        using var ledger = place.Open();
        var added = ledger.Add(News.Bridge().Reading());
        var before = All(ledger);
        ledger.Add(News.Bridge().Reading()).Kind.ShouldBe(AdditionKind.Nothing);
        All(ledger).ShouldBe(before);
        using var other = place.Open();
        other.Add(News.Bridge().Reading()).ShouldBe(new Addition(AdditionKind.Nothing, 0, other.Add(News.Bridge().Reading()).Position));
        All(other).ShouldBe(before);
        added.Statements.ShouldBe(before.Count);
    }

    [Fact]
    public void Another_text_of_an_article_is_a_version_and_questions_are_answered_from_the_last()
    {
        using var ledger = place.Open();
        ledger.Add(Version("De brug is veilig"));
        ledger.Add(Version("De brug was veilig")).Kind.ShouldBe(AdditionKind.Version);
        var kept = ledger.AskAll(Everything).ShouldHaveSingleItem();
        (kept.Article.Version, kept.Statement.Content.Text).ShouldBe((2, "De brug was veilig"));
        ledger.Add(Version("De brug is veilig")).Kind.ShouldBe(AdditionKind.Nothing);
        ledger.AskAll(Everything).ShouldHaveSingleItem().Article.Version.ShouldBe(2);
    }

    [Fact]
    public void Another_model_gives_another_reading_and_the_old_one_stays_out_of_the_answers_but_is_known()
    {
        using var ledger = place.Open();
        ledger.Add(Version("De brug is veilig", "toy 1"));
        ledger.Add(Version("De brug is veilig", "toy 2")).ShouldBe(new Addition(AdditionKind.Reading, 1, All(ledger)[0]));
        ledger.AskAll(Everything).ShouldHaveSingleItem().Statement.Evidence.Model.ShouldBe("toy 2");
        var article = Version("De brug is veilig").Article;
        ledger.Has(article, "toy 1").ShouldBeTrue();
        ledger.Has(article, "toy 2").ShouldBeTrue();
        ledger.Has(article, "toy 3").ShouldBeFalse();
        ledger.Add(Version("De brug is veilig", "toy 1")).Kind.ShouldBe(AdditionKind.Nothing);
        ledger.AskAll(Everything).ShouldHaveSingleItem().Statement.Evidence.Model.ShouldBe("toy 2");
    }

    [Fact]
    public void An_old_version_that_is_read_anew_does_not_become_the_last()
    {
        using var ledger = place.Open();
        ledger.Add(Version("De brug is veilig"));
        ledger.Add(Version("De brug was veilig"));
        ledger.Add(Version("De brug is veilig", "toy 2")).Kind.ShouldBe(AdditionKind.Reading);
        ledger.AskAll(Everything).ShouldHaveSingleItem().Article.Version.ShouldBe(2);
    }

    [Fact]
    public void Articles_are_told_apart_by_address_or_else_by_the_key_given_or_else_by_id()
    {
        using var ledger = place.Open();
        ledger.Add(Version("De brug is veilig"), "/a/brug.txt").Kind.ShouldBe(AdditionKind.Article);
        ledger.Add(Version("De brug was veilig"), "/b/brug.txt").Kind.ShouldBe(AdditionKind.Article);
        ledger.Add(Version("De brug was stuk"), "/a/brug.txt").Kind.ShouldBe(AdditionKind.Version);
        // moved, but the same file
        ledger.Add(Version("De brug was veilig"), "/c/brug.txt").Kind.ShouldBe(AdditionKind.Nothing);
        ledger.Add(Version("De brug is veilig", url: "https://nieuws.example/brug")).Kind.ShouldBe(AdditionKind.Article);
        ledger.Add(Version("De brug is weg", url: "https://nieuws.example/brug")).Kind.ShouldBe(AdditionKind.Version);
        ledger.AskAll(Everything).Select(k => k.Statement.Content.Text).ShouldBe(["De brug was veilig", "De brug was stuk", "De brug is weg"]);
    }

    [Fact]
    public void Positions_go_up_in_the_order_of_commit_whoever_adds()
    {
        using var one = place.Open();
        using var two = place.Open();
        var last = 0L;
        for (var i = 0; i < 20; i++)
        {
            var added = (i % 3 == 0 ? one : two).Add(News.Bridge($"{i}.txt").Reading());
            added.Position.ShouldBeGreaterThan(last);
            last = added.Position;
        }
        one.AskAll(Everything).Select(k => k.Article.Id).Distinct().ShouldBe(Enumerable.Range(0, 20).Select(i => $"{i}.txt"));
    }

    [Fact]
    public async Task Several_may_add_the_same_at_once()
    {
        using (place.Open()) { }
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var ledger = place.Open();
            for (var i = 0; i < 15; i++) ledger.Add(News.Bridge($"{i}.txt").Reading());
        })));
        using var after = place.Open();
        after.AskAll(Everything).Select(k => $"{k.Article.Id} {k.Statement.Id}").Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, 15).SelectMany(i => new[] { $"{i}.txt s1", $"{i}.txt s2" }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_several_threads_add_to_one_ledger_is_there_when_they_are_told_so_each_article_once()
    {
        using var ledger = place.Open();
        // Every article comes four times, in two versions; who adds them meet one another all the time.
        Parallel.For(0, 80, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (number, isSecond) = (i / 4, i % 2 == 1);
            var added = ledger.Add(new News($"Bos zegt: nummer {number}{(isSecond ? " b" : "")}.", $"{number}.txt").Names("Bos")
                .Says("Bos", "zegt", $"nummer {number}{(isSecond ? " b" : "")}").Reading());
            ledger.LastPosition().ShouldBeGreaterThanOrEqualTo(added.Position);
        });
        var kept = ledger.AskAll(Everything).ToList();
        kept.Select(k => k.Article.Id).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 20).Select(i => $"{i}.txt").Order(StringComparer.Ordinal));
        kept.ShouldAllBe(k => k.Article.Version == 2);
        kept.Select(k => k.Article.Number).Distinct().Count().ShouldBe(20);
        ledger.Count(new Question(), 1).Total.ShouldBe(20);
    }

    [Fact]
    public void What_cannot_be_kept_keeps_nothing_out_that_is_added_with_it()
    {
        using var ledger = place.Open();
        var failed = 0;
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var reading = News.Bridge($"{i}.txt").Reading();
            // Two statements of one label are in no reading, and no table takes them.
            if (i % 5 == 0) reading = reading with { Statements = [.. reading.Statements, reading.Statements[0]] };
            try
            {
                ledger.Add(reading);
            }
            catch (ZegsmanException error) when (error.Code == "ZG604")
            {
                Interlocked.Increment(ref failed);
            }
        });
        failed.ShouldBe(8);
        ledger.AskAll(Everything).Select(k => k.Article.Id).Distinct().Count().ShouldBe(32);
    }

    [Theory]
    [InlineData("Nul \0 en halve \ud83d letters\u2028 \"' ; drop table statement --")]
    [InlineData("🎉 𝐬𝐭𝐚𝐝𝐢𝐨𝐧 * : ( ) ^ NEAR")]
    public void Any_text_can_be_kept_and_asked_for(string what)
    {
        using var ledger = place.Open();
        ledger.Add(new News($"Bos zegt {what}!").Says("Bos", "zegt", what, medium: what).Reading());
        ledger.AskAll(Everything).ShouldHaveSingleItem().Statement.Content.Text.Length.ShouldBe(what.Length);
        ledger.Ask(new Question { Words = [what], Mediums = [what] }).Statements.Count.ShouldBe(1);
        ledger.Ask(new Question { Speakers = [what] }).Statements.ShouldBeEmpty();
    }

    [Fact]
    public void What_no_text_in_UTF_8_or_no_database_holds_is_kept_as_the_replacement_character_and_still_the_same()
    {
        const string What = "nul \0 en halve \ud83d letters, en hele 🎉";
        var expected = What.Replace('\0', '\ufffd').Replace('\ud83d', '\ufffd').Replace("\ufffd\udf89", "🎉", StringComparison.Ordinal);
        using var ledger = place.Open();
        Reading Reading() => new News($"Bos zegt: {What}.", What) { Publisher = What, Url = "https://nieuws.example/" + What }.Names("Bos", wikidata: null)
            .Names(What, SourceKind.Organisation).Says("Bos", "zegt", What, about: [What]).Says(What, ":", What).Reading();
        ledger.Add(Reading()).Kind.ShouldBe(AdditionKind.Article);
        ledger.Add(Reading()).Kind.ShouldBe(AdditionKind.Nothing);
        var kept = ledger.AskAll(Everything).ToList();
        kept.Count.ShouldBe(2);
        kept[0].Statement.Content.Text.ShouldBe(expected);
        kept[0].About.ShouldBe([new EntityReference("e2", expected, null)]);
        (kept[0].Article.Id, kept[0].Article.Publisher, kept[0].Article.Outlet).ShouldBe((expected, expected, expected));
        ledger.Ask(new Question { Speakers = [What], Outlets = [What] }).Statements.ShouldHaveSingleItem().Statement.Id.ShouldBe("s2");
        ledger.Count(new Question()).Facets.Single(f => f.Field == "speaker").Values.Select(v => v.Value).ShouldBe(["Bos", expected]);
    }

    [Fact]
    public void However_long_something_is_it_is_kept_and_found()
    {
        // Of letters that nothing repeats, so that no database can make them short.
        var letters = new Random(4242);
        string Long(int length) => string.Create(length, letters, (to, from) => { foreach (ref var c in to) c = (char)from.Next('a', 'z' + 1); });
        var (word, name) = (Long(5000), Long(20_000));
        var words = string.Join(" de ", Enumerable.Range(0, 3000).Select(i => $"w{i}")) + " " + word;
        using var ledger = place.Open();
        ledger.Add(new News($"Bos zegt: {words}.", name) { Publisher = name, Url = "https://nieuws.example/" + name }
            .Names(name).Says(name, "zegt", words, medium: name, about: [name], terms: [word]).Reading());
        ledger.AskAll(Everything).ShouldHaveSingleItem().Statement.Content.Text.ShouldBe(words);
        foreach (var phrase in (string[])["w2999", "w0 de w1", "de w63 de w64 de w65 de", "w2900 de w2901", word, word[..300] + "*", string.Join(" de ",
            Enumerable.Range(2000, 64).Select(i => $"w{i}"))])
            ledger.Ask(new Question { Words = [phrase] }).Statements.Count.ShouldBe(1, phrase);
        ledger.Ask(new Question { Words = ["w1 de w3"] }).Statements.ShouldBeEmpty();
        ledger.Ask(new Question { Speakers = [name], Outlets = [name], Mediums = [name], About = [[name], [word]] }).Statements.Count.ShouldBe(1);
        ledger.Add(new News($"Bos zegt: {words}.", name) { Url = "https://nieuws.example/" + name }.Reading()).Kind.ShouldBe(AdditionKind.Nothing);
    }

    [Fact]
    public void An_addition_is_dated_by_the_clock()
    {
        using var ledger = place.Open(new Noon());
        ledger.Add(News.Bridge().Reading());
        ledger.AskAll(Everything).First().Added.ShouldBe("2026-11-28T12:00:00Z");
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private static List<long> All(StatementLedger ledger) => [.. ledger.AskAll(Everything).Select(k => k.Position)];

    private static string Json(Statement statement) => JsonSerializer.Serialize(statement, JsonSerializerOptions.Web);

    private static Reading Version(string what, string model = "toy 1", string? url = null) =>
        new News($"Bos zegt: {what}.") { Model = model, Url = url }.Names("Bos").Says("Bos", "zegt", what).Reading();

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
    }
}

public sealed class SqliteKeepingTests() : KeepingBehaviour(new SqlitePlace());
