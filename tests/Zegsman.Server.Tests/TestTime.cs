namespace Zegsman.Server.Tests;

/// <summary>A clock that stands still until it is told that time passes; timers go by the system's.</summary>
internal sealed class TestTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
