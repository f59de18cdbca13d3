using Zegsman.Statements;

namespace Zegsman.Tests;

/// <summary>The reader that the tests share, so that the models are loaded once.</summary>
internal static class Readers
{
    public static StatementReader Shared { get; } = StatementReader.Load();
}
