using Microsoft.Data.Sqlite;
using Zegsman.Cli.Tests;
using Zegsman.Language;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests;

/// <summary>What only a ledger in a file can show.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_ledger_is_one_file_once_it_is_closed()
    {
        using (var ledger = StatementLedger.Open(folder["diep/in/ledger.db"])) ledger.Add(News.Bridge().Reading());
        Directory.GetFiles(folder["diep/in"]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_ledger_that_must_be_there_is_not_made()
    {
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(folder["geen.db"], mustExist: true)).Code.ShouldBe("ZG601");
        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void Something_else_is_refused_and_left_as_it_is()
    {
        var text = folder.Write("brief.txt", "Beste lezer, dit is een brief en geen ledger. " + new string('x', 4000));
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(text)).Code.ShouldBe("ZG602");
        File.ReadAllText(text).ShouldStartWith("Beste lezer");
        using (var other = new SqliteConnection($"Data Source={folder["ander.db"]};Pooling=false"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "create table boodschappen (wat text)";
            command.ExecuteNonQuery();
        }
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(folder["ander.db"])).Code.ShouldBe("ZG602");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(folder.Path)).Code.ShouldStartWith("ZG60");
    }

    [Fact]
    public void A_ledger_of_a_newer_program_is_refused()
    {
        using (StatementLedger.Open(folder["l.db"])) { }
        Change("insert into migration (number, name, applied) values (99, 'later', '')");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(folder["l.db"])).Code.ShouldBe("ZG603");
    }

    [Fact]
    public void What_cannot_be_written_is_told_and_nothing_of_it_stays()
    {
        using var ledger = StatementLedger.Open(folder["l.db"]);
        ledger.Add(News.Bridge("1.txt").Reading());
        Change("create trigger full before insert on about begin select raise(abort, 'the disk is full'); end");
        var error = Should.Throw<ZegsmanException>(() => ledger.Add(News.Bridge("2.txt").Reading()));
        error.Code.ShouldBe("ZG604");
        error.Message.ShouldContain("the disk is full");
        Change("drop trigger full");
        ledger.AskAll(new Question()).Count().ShouldBe(2);
        ledger.Add(News.Bridge("2.txt").Reading()).Statements.ShouldBe(2);
        ledger.AskAll(new Question()).Count().ShouldBe(4);
    }

    [Fact]
    public void Every_error_of_a_ledger_and_of_a_question_is_listed()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Zegsman.slnx"))) root = Path.GetDirectoryName(root)!;
        var page = File.ReadAllText(Path.Combine(root, "docs", "errors.md"));
        foreach (var error in (ZegsmanException[])
            [
                LedgerErrors.NotThere(""), LedgerErrors.NotALedger(""), LedgerErrors.Newer("", 1, 1), LedgerErrors.NotWritten("", new IOException()),
                LedgerErrors.NotOpened("", new IOException()), LedgerErrors.Busy("", new IOException()),
                LedgerErrors.NotReached("", new IOException()), LedgerErrors.NoRights("", new IOException()), LedgerErrors.TooOld("", "", 1),
                LedgerErrors.Lost("", new IOException()), LedgerErrors.NoConnection(), LedgerErrors.NotUtf8("", ""), LedgerErrors.UnknownField("", []),
                LedgerErrors.UnknownValue("", "", []), LedgerErrors.OpenQuote('"', 0), LedgerErrors.NoValue(""), LedgerErrors.NoInterval("", ""),
                LedgerErrors.Twice(""), LedgerErrors.NoConfidence(""), LedgerErrors.NoCursor(), LedgerErrors.NoLetters(""),
                LedgerErrors.NoArticle(""), LedgerErrors.OneVersion(""), LedgerErrors.NoVersion("", 1, 1), LedgerErrors.SeveralArticles("", []),
                PeopleErrors.Unknown(""), PeopleErrors.OfItself(""), PeopleErrors.Circle("", ""), PeopleErrors.MergedAlready("", "", 1),
                PeopleErrors.SplitAlready("", "", "", 1), PeopleErrors.SeveralPeople("", []), PeopleErrors.NoArticles(""), PeopleErrors.NotInArticle("", ""),
                PeopleErrors.NothingToWithdraw(1), PeopleErrors.Nameless(),
            ])
            page.ShouldContain($"| {error.Code} |");
        var fields = File.ReadAllText(Path.Combine(root, "docs", "ledger.md"));
        foreach (var field in QuestionReader.Fields) fields.ShouldContain($"| `{field}` |");
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["l.db"]};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
