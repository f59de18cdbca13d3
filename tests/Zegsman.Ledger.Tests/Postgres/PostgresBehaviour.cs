namespace Zegsman.Ledger.Tests.Postgres;

public sealed class PostgresKeepingTests() : KeepingBehaviour(new PostgresPlace());

public sealed class PostgresAskingTests() : AskingBehaviour(new PostgresPlace());

public sealed class PostgresChangesTests() : ChangesBehaviour(new PostgresPlace());

public sealed class PostgresCrashTests() : CrashBehaviour(new PostgresPlace());

public sealed class PostgresReviewTests() : ReviewBehaviour(new PostgresPlace());

public sealed class PostgresForgettingTests() : ForgettingBehaviour(new PostgresPlace());

public sealed class PostgresCopiesTests() : CopiesBehaviour(new PostgresPlace());
