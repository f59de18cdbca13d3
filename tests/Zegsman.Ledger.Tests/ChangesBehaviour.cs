using Zegsman.Language;
using Zegsman.Ledger.Versions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>How every engine tells versions apart.</summary>
public abstract class ChangesBehaviour(ILedgerPlace place) : IDisposable
{
    private const string Url = "https://nieuws.example/brug";

    [Fact]
    public void Statements_are_new_changed_or_gone_and_the_same_ones_are_not_told()
    {
        using var ledger = place.Open();
        ledger.Add(Version("Bos: de brug blijft open. Vos: het geld is op. Das: wij wachten al twee jaren.",
            ("Bos", "de brug blijft open"), ("Vos", "het geld is op"), ("Das", "wij wachten al twee jaren")));
        ledger.Add(Version("Bos: de brug blijft open. Das: wij wachten al drie jaren. Uil: de raad beslist morgen.",
            ("Bos", "de brug blijft open"), ("Das", "wij wachten al drie jaren"), ("Uil", "de raad beslist morgen")));
        var changes = ledger.Changes(Url);
        (changes.Article, changes.From.Number, changes.To.Number).ShouldBe((Url, 1, 2));
        changes.Changes.Select(Told).ShouldBe(
            ["wij wachten al twee jaren > wij wachten al drie jaren", " > de raad beslist morgen", "het geld is op > "]);
        ledger.Changes(Url, 2, 1).Changes.Select(Told).ShouldBe(
            [" > het geld is op", "wij wachten al drie jaren > wij wachten al twee jaren", "de raad beslist morgen > "]);
    }

    [Fact]
    public void Any_two_versions_can_be_compared_and_the_last_two_are_unless_others_are_named()
    {
        using var ledger = place.Open();
        foreach (var what in (string[])["een twee", "drie vier", "vijf zes"]) ledger.Add(Version($"Bos: {what}.", ("Bos", what)));
        ledger.Changes(Url).Changes.Select(Told).ShouldBe([" > vijf zes", "drie vier > "]);
        ledger.Changes(Url, to: 2).Changes.Select(Told).ShouldBe([" > drie vier", "een twee > "]);
        ledger.Changes(Url, from: 1).Changes.Select(Told).ShouldBe([" > vijf zes", "een twee > "]);
        Should.Throw<ZegsmanException>(() => ledger.Changes(Url, to: 4)).Code.ShouldBe("ZG623");
        Should.Throw<ZegsmanException>(() => ledger.Changes(Url, to: 1)).Code.ShouldBe("ZG623");
    }

    [Fact]
    public void An_article_is_found_by_its_key_or_by_an_id_that_only_it_has()
    {
        using var ledger = place.Open();
        ledger.Add(new News("Bos: een.", "a.txt").Says("Bos", ":", "een").Reading(), "/x/a.txt");
        Should.Throw<ZegsmanException>(() => ledger.Changes("a.txt")).Code.ShouldBe("ZG622");
        ledger.Add(new News("Bos: twee.", "a.txt").Says("Bos", ":", "twee").Reading(), "/x/a.txt");
        ledger.Changes("a.txt").Article.ShouldBe("/x/a.txt");
        ledger.Add(new News("Vos: drie.", "a.txt").Says("Vos", ":", "drie").Reading(), "/y/a.txt");
        var error = Should.Throw<ZegsmanException>(() => ledger.Changes("a.txt"));
        error.Code.ShouldBe("ZG624");
        error.Message.ShouldContain("/y/a.txt");
        ledger.Changes("/x/a.txt").Changes.Count.ShouldBe(2);
        Should.Throw<ZegsmanException>(() => ledger.Changes("b.txt")).Code.ShouldBe("ZG621");
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Told(StatementChange change) => $"{change.Before?.Content.Text} > {change.After?.Content.Text}";

    private static Reading Version(string text, params (string Who, string What)[] said)
    {
        var news = new News(text) { Url = Url };
        foreach (var (who, what) in said) news.Says(who, ":", what, Stance.State);
        return news.Reading();
    }
}

public sealed class SqliteChangesTests() : ChangesBehaviour(new SqlitePlace());
