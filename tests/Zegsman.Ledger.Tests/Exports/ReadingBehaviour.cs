using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>What every engine gives of a reading.</summary>
public abstract class ReadingBehaviour(ILedgerPlace place) : IDisposable
{
    [Fact]
    public void The_reading_of_a_statement_has_the_text_and_all_that_was_found_in_it()
    {
        var added = News.Bridge().Reading();
        using var ledger = place.Open();
        ledger.Add(added);
        foreach (var kept in ledger.AskAll(new Question()))
        {
            var reading = ledger.ReadingOf(kept.Position).ShouldNotBeNull();
            reading.Text.ShouldBe(added.Article.Text);
            reading.Passages.ShouldBe(added.Article.Passages);
            reading.Entities.Select(e => (e.Id, e.Name, e.Kind, e.Wikidata)).ShouldBe(added.Entities.Select(e => (e.Id, e.Name, e.Kind, e.Wikidata)));
            (reading.Model, reading.Added).ShouldBe((added.Model, kept.Added));
        }
        ledger.ReadingOf(1_000_000).ShouldBeNull();
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteReadingTests() : ReadingBehaviour(new SqlitePlace());
