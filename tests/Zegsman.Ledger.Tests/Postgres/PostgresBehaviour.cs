namespace Zegsman.Ledger.Tests.Postgres;

public sealed class PostgresKeepingTests() : KeepingBehaviour(new PostgresPlace());

public sealed class PostgresAskingTests() : AskingBehaviour(new PostgresPlace());

public sealed class PostgresChangesTests() : ChangesBehaviour(new PostgresPlace());

public sealed class PostgresReviewTests() : ReviewBehaviour(new PostgresPlace());

public sealed class PostgresForgettingTests() : ForgettingBehaviour(new PostgresPlace());

public sealed class PostgresCopiesTests() : CopiesBehaviour(new PostgresPlace());

public sealed class PostgresCrashTests : CrashBehaviour
{
    private readonly PostgresPlace place;

    public PostgresCrashTests() : this(new PostgresPlace())
    {
    }

    private PostgresCrashTests(PostgresPlace place) : base(place) => this.place = place;

    // What was under way at the server when its program was killed may still be committed.
    protected override void Verify() => place.Settle();
}

public sealed class PostgresFindingTests() : FindingBehaviour(new PostgresPlace());

public sealed class PostgresCountingTests() : CountingBehaviour(new PostgresPlace());

public sealed class PostgresWholeArticleTests() : WholeArticleBehaviour(new PostgresPlace());

public sealed class PostgresPeopleTests() : PeopleBehaviour(new PostgresPlace());
