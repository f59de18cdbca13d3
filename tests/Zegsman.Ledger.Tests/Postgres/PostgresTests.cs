using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>What only a ledger in PostgreSQL can show.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly PostgresServer server = SharedServer.Server;
    private readonly List<string> databases = [];

    public void Dispose() => databases.ForEach(server.Drop);

    [Fact]
    public void It_is_opened_by_an_address_as_well_and_known_by_one_without_the_password()
    {
        var database = Empty();
        using var ledger = StatementLedger.Open($"postgresql://zegsman:geheim@/{database}?host={Uri.EscapeDataString(server.Host)}&application_name=krant");
        ledger.Place.ShouldBe($"postgresql://zegsman@/{database}?host={server.Host}");
        ledger.Add(News.Bridge().Reading());
        using var other = StatementLedger.Open(server.Connection(database) + ";Password=geheim", mustExist: true);
        other.AskAll(new Question()).Count().ShouldBe(2);
        other.Place.ShouldBe(ledger.Place);
    }

    [Fact]
    public void A_ledger_that_must_be_there_is_not_made()
    {
        var database = Empty();
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database), mustExist: true)).Code.ShouldBe("ZG601");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database), mustExist: true)).Code.ShouldBe("ZG601");
    }

    [Fact]
    public void Something_else_is_refused_and_so_is_a_ledger_of_a_newer_program()
    {
        var database = Empty();
        server.Run(database, "create table boodschappen (wat text)");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database))).Code.ShouldBe("ZG602");
        server.Run(database, "create table migration (number integer); insert into migration values (99)");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database))).Code.ShouldBe("ZG603");
    }

    [Fact]
    public void Several_may_make_a_ledger_at_once()
    {
        var database = Empty();
        Parallel.For(0, 4, i =>
        {
            using var ledger = StatementLedger.Open(server.Connection(database));
            ledger.Add(News.Bridge($"{i}.txt").Reading());
        });
        using var after = StatementLedger.Open(server.Connection(database));
        after.AskAll(new Question()).Count().ShouldBe(8);
    }

    [Fact]
    public void A_wrong_password_is_told_without_it()
    {
        server.Run("postgres", "create role stranger login password 'sesam'");
        try
        {
            var database = Empty();
            var wrong = Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database, "stranger") + ";Password=geheim"));
            wrong.Code.ShouldBe("ZG608");
            wrong.ToString().ShouldNotContain("geheim");
            var missing = Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(database, "stranger") + ";Passfile=/dev/null"));
            missing.Code.ShouldBe("ZG608");
        }
        finally
        {
            server.Run("postgres", "drop role stranger");
        }
    }

    [Fact]
    public void Who_may_only_read_asks_and_does_not_add()
    {
        var database = Empty();
        using (var ledger = StatementLedger.Open(server.Connection(database))) ledger.Add(News.Bridge().Reading());
        server.Run(database, "create role reader login; grant select on all tables in schema public to reader");
        try
        {
            using var ledger = StatementLedger.Open(server.Connection(database, "reader"));
            ledger.Ask(Question.Parse("bruggen")).Statements.Count.ShouldBe(2);
            ledger.Add(News.Bridge().Reading()).Kind.ShouldBe(AdditionKind.Nothing);
            var error = Should.Throw<ZegsmanException>(() => ledger.Add(News.Bridge("2.txt").Reading()));
            error.Code.ShouldBe("ZG608");
            Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection(Empty(), "reader"))).Code.ShouldBe("ZG608");
        }
        finally
        {
            server.Run(database, "drop owned by reader; drop role reader");
        }
    }

    [Fact]
    public void A_database_that_is_not_there_or_keeps_other_letters_is_told()
    {
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection("nergens"))).Code.ShouldBe("ZG607");
        server.Run("postgres", "create database latin template template0 encoding 'LATIN1' locale 'C' locale_provider libc");
        databases.Add("latin");
        Should.Throw<ZegsmanException>(() => StatementLedger.Open(server.Connection("latin"))).Code.ShouldBe("ZG643");
    }

    [Fact]
    public void What_cannot_be_written_is_told_and_nothing_of_it_stays()
    {
        var database = Empty();
        using var ledger = StatementLedger.Open(server.Connection(database));
        ledger.Add(News.Bridge("1.txt").Reading());
        server.Run(database, """
            create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
            create trigger refuse before insert on about execute function refuse()
            """);
        var error = Should.Throw<ZegsmanException>(() => ledger.Add(News.Bridge("2.txt").Reading()));
        error.Code.ShouldBe("ZG604");
        error.Message.ShouldContain("the disk is full");
        server.Run(database, "drop trigger refuse on about");
        ledger.AskAll(new Question()).Count().ShouldBe(2);
        ledger.Add(News.Bridge("2.txt").Reading()).Statements.ShouldBe(2);
        ledger.AskAll(new Question()).Count().ShouldBe(4);
    }

    [Theory]
    [InlineData("", "zegsman", 600)]
    [InlineData(";Application Name=krant;Command Timeout=30", "krant", 30)]
    public void What_a_connection_leaves_out_is_as_the_documentation_says(string settings, string name, int timeout)
    {
        using var engine = new PostgresEngine(PostgresConnection.Parse(server.Connection(Empty()) + settings));
        using var session = engine.Open(isWriting: false);
        session.Value("select current_setting('application_name')").ShouldBe(name);
        using var command = session.Connection.CreateCommand();
        command.CommandTimeout.ShouldBe(timeout);
    }

    private string Empty()
    {
        databases.Add(server.Create());
        return databases[^1];
    }
}
